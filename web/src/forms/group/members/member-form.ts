// A member as the form holds one: joining a group, or changed later.
import type {
  Anggota,
  IsiAnggota,
  PindahDari,
} from '../../../../../functions/src/domain/records/anggota.ts';
import type { Loose } from '../../../../../functions/src/domain/basics/shapes/loose.ts';
import type { FormOf } from '../../../../../functions/src/domain/submissions/loose.ts';
import type { Tanggal } from '../../../../../functions/src/domain/basics/tanggal.ts';
import { FORMULIR_PERSETUJUAN } from './formulir-persetujuan.ts';
import type { NewId, KirimanId } from '../../../../../functions/src/domain/basics/identitas.ts';

export interface FormAnggota extends FormOf<IsiAnggota> {
  readonly kirimanId: KirimanId;
  readonly jabatan: Anggota['jabatan'];
  readonly setuju: boolean;
  /** Consent given earlier; null: it is given now. */
  readonly persetujuan: Anggota['persetujuan'] | null;
  readonly alasan: string;
  /** Of a member who comes from another group. */
  readonly pindahDari: PindahDari | null;
}

/** `tanggal`: of the meeting at which the member joins; empty: not said yet. */
export function newFormAnggota(tanggal: Tanggal | '', makeId: () => NewId): FormAnggota {
  return {
    kirimanId: makeId(),
    id: makeId(),
    nama: '',
    jenisKelamin: '',
    tahunLahir: null,
    miskin: null,
    jabatan: 'anggota',
    tanggalMasuk: tanggal,
    tanggalKeluar: '',
    terampilSejak: '',
    setuju: false,
    persetujuan: null,
    alasan: '',
    pindahDari: null,
  };
}

export function fromAnggota(anggota: Anggota, alasan: string, makeId: () => NewId): FormAnggota {
  return {
    kirimanId: makeId(),
    id: anggota.id,
    nama: anggota.nama,
    jenisKelamin: anggota.jenisKelamin,
    tahunLahir: anggota.tahunLahir ?? null,
    miskin: anggota.miskin,
    jabatan: anggota.jabatan,
    tanggalMasuk: anggota.tanggalMasuk,
    tanggalKeluar: anggota.tanggalKeluar ?? '',
    terampilSejak: anggota.terampilSejak ?? '',
    setuju: true,
    persetujuan: anggota.persetujuan,
    alasan,
    pindahDari: anggota.pindahDari ?? null,
  };
}

export function toAnggota(form: FormAnggota, hariIni: Tanggal): Loose<IsiAnggota> {
  return {
    id: form.id,
    nama: form.nama,
    jenisKelamin: form.jenisKelamin || undefined,
    tahunLahir: form.tahunLahir,
    miskin: form.miskin,
    jabatan: form.jabatan,
    tanggalMasuk: form.tanggalMasuk || undefined,
    tanggalKeluar: form.tanggalKeluar || null,
    terampilSejak: form.terampilSejak || null,
    persetujuan: given(form.persetujuan) ?? { tanggal: hariIni, formulir: FORMULIR_PERSETUJUAN },
  };
}

/** What a later page may have kept beside these is not sent. */
const given = (it: FormAnggota['persetujuan']): FormAnggota['persetujuan'] =>
  it && { tanggal: it.tanggal, formulir: it.formulir };

/** A member of another group who joins this one. */
export const originOf = ({ pindahDari: it }: FormAnggota): PindahDari | null =>
  it && { ksmId: it.ksmId, nama: it.nama, anggota: it.anggota };
