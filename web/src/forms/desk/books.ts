// The books of a UPK for a month as their form holds them. Another month begins with what is already on
// record for it.
import type { KirimanOf } from '../../../../functions/src/domain/submissions/kiriman.ts';
import type { FormOf, LooseKiriman } from '../../../../functions/src/domain/submissions/loose.ts';
import type { Lkm, UpkBulanan } from '../../../../functions/src/domain/records/lkm.ts';
import type { Bulan } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { NewId, KirimanId } from '../../../../functions/src/domain/basics/identitas.ts';

export interface FormBuku extends FormOf<
  KirimanOf<'upkBulanan'>['isi'],
  'lkm' | 'kelurahan' | 'bulan'
> {
  readonly kirimanId: KirimanId;
  readonly bulan: Bulan;
  /** Of the month's books on record; null: there are none. Left out of what was refused: the page adds it. */
  readonly dilihat?: number | null | undefined;
  readonly alasan: string;
}

export function newFormBuku(
  bulan: Bulan,
  booked: UpkBulanan | null,
  makeId: () => NewId,
): FormBuku {
  return { kirimanId: makeId(), alasan: '', ...ofMonth(bulan, booked) };
}

/** What a change of the month changes besides. */
export function ofMonth(
  bulan: Bulan,
  booked: UpkBulanan | null,
): Pick<FormBuku, 'bulan' | 'dilihat' | 'pendapatan' | 'biaya' | 'modal'> {
  return {
    bulan,
    dilihat: booked && booked.urut,
    pendapatan: booked?.pendapatan ?? null,
    biaya: booked?.biaya ?? null,
    modal: booked?.modal ?? null,
  };
}

export function fromUpkBulanan(sent: KirimanOf<'upkBulanan'>, makeId: () => NewId): FormBuku {
  const { bulan, pendapatan, biaya, modal } = sent.isi;
  return {
    kirimanId: makeId(),
    bulan,
    pendapatan,
    biaya,
    modal,
    alasan: sent.koreksi?.alasan ?? '',
  };
}

export function toUpkBulanan(
  form: FormBuku,
  lkm: Lkm,
  isBooked: boolean,
): LooseKiriman<'upkBulanan'> {
  const { bulan, pendapatan, biaya, modal } = form;
  return {
    id: form.kirimanId,
    jenis: 'upkBulanan',
    isi: { lkm: lkm.id, kelurahan: lkm.wilayah.kelurahan, bulan, pendapatan, biaya, modal },
    koreksi: isBooked ? { alasan: form.alasan } : null,
  };
}
