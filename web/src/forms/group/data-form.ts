// Data of a group itself as its form holds them, and what of them differs from the record: only that is sent.
import type { Jadwal, PerubahanKsm } from '../../../../functions/src/domain/records/ksm.ts';
import type { Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { GroupData } from '../../reads/group-data.ts';
import type { JarakPertemuan } from './registration.ts';

export interface FormDataKsm {
  readonly kirimanId: string;
  readonly nama: string;
  readonly jenisUsaha: string;
  readonly mulai: Tanggal;
  readonly setoranMinimum: number | null;
  readonly interval: JarakPertemuan;
  /** From when on a changed interval counts. */
  readonly berlakuSejak: Tanggal;
  readonly alasan: string;
}

type Ksm = GroupData['ksm'];

export function newFormData(ksm: Ksm, hariIni: Tanggal, makeId: () => string): FormDataKsm {
  return {
    kirimanId: makeId(),
    nama: ksm.nama,
    jenisUsaha: ksm.jenisUsaha,
    mulai: ksm.tanggalMulaiPendampingan ?? '',
    setoranMinimum: ksm.setoranMinimum,
    interval: String(lastOf(ksm)?.intervalHari ?? 7) as JarakPertemuan,
    berlakuSejak: hariIni,
    alasan: '',
  };
}

/** A refused change back in the form, over what the record says. */
export function fromPerubahan(
  { perubahan, alasan }: { readonly perubahan: PerubahanKsm; readonly alasan: string },
  fresh: FormDataKsm,
): FormDataKsm {
  const jadwal = perubahan.jadwal?.at(-1);
  return {
    ...fresh,
    nama: perubahan.nama ?? fresh.nama,
    jenisUsaha: perubahan.jenisUsaha ?? fresh.jenisUsaha,
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

/** What the form changes; loose where something is missing. */
export function toPerubahan(form: FormDataKsm, ksm: Ksm): Record<string, unknown> {
  const nama = form.nama.trim();
  const jenisUsaha = form.jenisUsaha.trim();
  const mulai = form.mulai || null;
  return {
    ...(nama !== ksm.nama && { nama }),
    ...(jenisUsaha !== ksm.jenisUsaha && { jenisUsaha }),
    ...(mulai !== (ksm.tanggalMulaiPendampingan ?? null) && { tanggalMulaiPendampingan: mulai }),
    ...(form.setoranMinimum !== ksm.setoranMinimum && { setoranMinimum: form.setoranMinimum }),
    ...(isNewInterval(form, ksm) && {
      jadwal: [
        // A later agreement takes the place of what was agreed for the days from its own on.
        ...ksm.jadwal.filter((it) => it.berlakuSejak < form.berlakuSejak),
        {
          berlakuSejak: form.berlakuSejak || undefined,
          intervalHari: Number(form.interval),
        },
      ],
    }),
  };
}

function lastOf(ksm: Ksm): Jadwal | undefined {
  return ksm.jadwal.at(-1);
}
