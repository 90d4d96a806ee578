// What a visit to a drawn group found, as the form holds it, and the cancellation of it.
import type { KirimanOf } from '../../../../functions/src/domain/submissions/kiriman.ts';
import type { FormOf, LooseKiriman } from '../../../../functions/src/domain/submissions/loose.ts';
import type { Bulan } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { KodeKota } from '../../../../functions/src/domain/basics/wilayah.ts';
import {
  BUTIR_UJI,
  type ButirUji,
  type HasilUji,
  type KunjunganUji,
} from '../../../../functions/src/domain/records/city/uji-petik.ts';
import type { KirimanId, KsmId, NewId } from '../../../../functions/src/domain/basics/identitas.ts';

type Isi = KirimanOf<'ujiPetik'>['isi'];

export interface FormUji extends FormOf<Isi, 'kota' | 'bulan' | 'ksmId'> {
  readonly kirimanId: KirimanId;
  readonly butir: Readonly<Record<ButirUji, HasilUji | ''>>;
  readonly alasan: string;
}

/** Which group, and of which month. */
export interface Uji {
  readonly kota: KodeKota;
  readonly bulan: Bulan;
  readonly ksmId: KsmId;
}

const OPEN = Object.fromEntries(BUTIR_UJI.map((it) => [it, ''])) as FormUji['butir'];

/** `known`: what stands, or what was refused; null: nothing yet. */
export function newFormUji(
  known: Pick<KunjunganUji, 'tanggal' | 'butir' | 'keterangan'> | null,
  alasan: string,
  makeId: () => NewId,
): FormUji {
  return {
    kirimanId: makeId(),
    tanggal: known?.tanggal ?? '',
    butir: known?.butir ?? OPEN,
    keterangan: known?.keterangan ?? '',
    alasan,
  };
}

export function toUjiPetik(form: FormUji, uji: Uji, isKnown: boolean): LooseKiriman<'ujiPetik'> {
  const { tanggal, butir, keterangan } = form;
  const chosen = Object.fromEntries(BUTIR_UJI.map((it) => [it, butir[it] || null])) as Record<
    ButirUji,
    HasilUji | null
  >;
  return {
    id: form.kirimanId,
    jenis: 'ujiPetik',
    isi: {
      ...uji,
      tanggal,
      butir: chosen,
      keterangan: keterangan.trim() === '' ? null : keterangan,
    },
    koreksi: isKnown ? { alasan: form.alasan } : null,
  };
}

export interface FormUjiBatal extends FormOf<KirimanOf<'ujiPetikBatal'>['isi'], keyof Uji> {
  readonly kirimanId: KirimanId;
}

export function toUjiPetikBatal(form: FormUjiBatal, uji: Uji): LooseKiriman<'ujiPetikBatal'> {
  return { id: form.kirimanId, jenis: 'ujiPetikBatal', isi: { ...uji, alasan: form.alasan } };
}
