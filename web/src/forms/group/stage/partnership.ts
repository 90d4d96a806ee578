// A partnership of a group as its form holds it.
import type { Tanggal } from '../../../../../functions/src/domain/basics/tanggal.ts';
import type { IsiKemitraan } from '../../../../../functions/src/domain/records/kemitraan.ts';
import type { Loose } from '../../../../../functions/src/domain/basics/shapes/loose.ts';
import type { FormOf } from '../../../../../functions/src/domain/submissions/loose.ts';
import type {
  KsmId,
  NewId,
  KirimanId,
} from '../../../../../functions/src/domain/basics/identitas.ts';

export interface FormKemitraan extends FormOf<IsiKemitraan, 'ksmId'> {
  readonly kirimanId: KirimanId;
  /** Recorded one by one, by a form of its own. */
  readonly realisasi: readonly Tanggal[];
}

export function newFormKemitraan(makeId: () => NewId): FormKemitraan {
  return {
    kirimanId: makeId(),
    id: makeId(),
    mitra: '',
    mulai: '',
    akhir: '',
    realisasi: [],
    kegiatanSosial: null,
    keterangan: '',
  };
}

export function fromKemitraan(isi: IsiKemitraan, makeId: () => NewId): FormKemitraan {
  return {
    kirimanId: makeId(),
    id: isi.id,
    mitra: isi.mitra,
    mulai: isi.mulai,
    akhir: isi.akhir ?? '',
    realisasi: isi.realisasi,
    kegiatanSosial: isi.kegiatanSosial,
    keterangan: isi.keterangan ?? '',
  };
}

export function toIsiKemitraan(form: FormKemitraan, ksmId: KsmId): Loose<IsiKemitraan> {
  return {
    id: form.id,
    ksmId,
    mitra: form.mitra,
    mulai: form.mulai || undefined,
    akhir: form.akhir || null,
    realisasi: form.realisasi,
    kegiatanSosial: form.kegiatanSosial,
    keterangan: form.keterangan.trim() || null,
  };
}

/** The partnership with one more date on which something came of it. */
/** Dates as typed: the schema parses them when the form is sent. */
type KemitraanLoose = Omit<IsiKemitraan, 'realisasi'> & { readonly realisasi: readonly string[] };

export function withRealisasi(isi: KemitraanLoose, tanggal: string): Required<KemitraanLoose> {
  return {
    ...isi,
    akhir: isi.akhir,
    realisasi: [...new Set([...isi.realisasi, tanggal])].toSorted(),
  };
}
