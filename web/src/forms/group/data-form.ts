// Data of the group itself as their form holds them, and how they differ from the record: only the
// differences are sent.
import type { Jadwal, PerubahanKsm } from '../../../../functions/src/domain/records/ksm.ts';
import type { Loose } from '../../../../functions/src/domain/basics/shapes/loose.ts';
import type { FormOf } from '../../../../functions/src/domain/submissions/loose.ts';
import type { Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { GroupData } from '../../reads/shapes/group-data.ts';
import { INTERVAL_HARI, type JarakPertemuan } from './members/registration.ts';
import type { NewId, KirimanId } from '../../../../functions/src/domain/basics/identitas.ts';

/** The end of a group has a form of its own. */
export interface FormDataKsm extends FormOf<
  PerubahanKsm,
  'tanggalMulaiPendampingan' | 'tanggalBubar' | 'jadwal'
> {
  readonly kirimanId: KirimanId;
  readonly mulai: string;
  readonly interval: JarakPertemuan;
  /** From when on a changed interval counts. */
  readonly berlakuSejak: string;
  readonly alasan: string;
}

type Ksm = GroupData['ksm'];

export function newFormData(ksm: Ksm, hariIni: Tanggal, makeId: () => NewId): FormDataKsm {
  return {
    kirimanId: makeId(),
    nama: ksm.nama,
    jenisUsaha: ksm.jenisUsaha,
    tanggalBentuk: ksm.tanggalBentuk,
    mulai: ksm.tanggalMulaiPendampingan ?? '',
    setoranMinimum: ksm.setoranMinimum,
    interval: String(lastOf(ksm)?.intervalHari ?? 7) as JarakPertemuan,
    berlakuSejak: hariIni,
    alasan: '',
  };
}

/** A refused change back in the form, laid over the record. */
export function fromPerubahan(
  { perubahan, alasan }: { readonly perubahan: PerubahanKsm; readonly alasan: string },
  fresh: FormDataKsm,
): FormDataKsm {
  const jadwal = perubahan.jadwal?.at(-1);
  return {
    kirimanId: fresh.kirimanId,
    nama: perubahan.nama ?? fresh.nama,
    jenisUsaha: perubahan.jenisUsaha ?? fresh.jenisUsaha,
    tanggalBentuk: perubahan.tanggalBentuk ?? fresh.tanggalBentuk,
    mulai:
      perubahan.tanggalMulaiPendampingan === undefined
        ? fresh.mulai
        : (perubahan.tanggalMulaiPendampingan ?? ''),
    setoranMinimum: perubahan.setoranMinimum ?? fresh.setoranMinimum,
    interval:
      jadwal === undefined ? fresh.interval : (String(jadwal.intervalHari) as JarakPertemuan),
    berlakuSejak: jadwal?.berlakuSejak ?? fresh.berlakuSejak,
    alasan,
  };
}

export function isNewInterval(form: FormDataKsm, ksm: Ksm): boolean {
  return Number(form.interval) !== lastOf(ksm)?.intervalHari;
}

/** What the form changes; fields that stay the same are left out. */
export function toPerubahan(form: FormDataKsm, ksm: Ksm): Loose<PerubahanKsm> {
  const nama = form.nama.trim();
  const jenisUsaha = form.jenisUsaha.trim();
  const mulai = form.mulai || null;
  return {
    nama: nama === ksm.nama ? undefined : nama,
    jenisUsaha: jenisUsaha === ksm.jenisUsaha ? undefined : jenisUsaha,
    tanggalBentuk: form.tanggalBentuk === ksm.tanggalBentuk ? undefined : form.tanggalBentuk,
    tanggalMulaiPendampingan: mulai === (ksm.tanggalMulaiPendampingan ?? null) ? undefined : mulai,
    tanggalBubar: undefined,
    setoranMinimum: form.setoranMinimum === ksm.setoranMinimum ? undefined : form.setoranMinimum,
    jadwal: isNewInterval(form, ksm)
      ? [
          // A new agreement replaces what was agreed for the days from its date on.
          ...ksm.jadwal.filter((it) => it.berlakuSejak < form.berlakuSejak),
          {
            berlakuSejak: form.berlakuSejak || undefined,
            intervalHari: INTERVAL_HARI[form.interval],
          },
        ]
      : undefined,
  };
}

/** Nothing but that the group has not ended. */
export function toHidup(): Loose<PerubahanKsm> {
  return { ...UNCHANGED, tanggalBubar: null };
}

const UNCHANGED: Loose<PerubahanKsm> = {
  nama: undefined,
  jenisUsaha: undefined,
  tanggalBentuk: undefined,
  tanggalMulaiPendampingan: undefined,
  tanggalBubar: undefined,
  setoranMinimum: undefined,
  jadwal: undefined,
};

export function isUnchanged(perubahan: Loose<PerubahanKsm>): boolean {
  return Object.values(perubahan).every((it) => it === undefined);
}

function lastOf(ksm: Ksm): Jadwal | undefined {
  return ksm.jadwal.at(-1);
}
