// A movement of a group's cash outside a session, as its form holds it.
import { JENIS_KAS_LAIN } from '../../../../functions/src/domain/records/money/isi-kas-lain.ts';
import type { IsiKasLuar } from '../../../../functions/src/domain/records/money/kas-lain.ts';
import type { Loose } from '../../../../functions/src/domain/basics/shapes/loose.ts';
import type { FormOf } from '../../../../functions/src/domain/submissions/loose.ts';
import type { Isian } from '../../../../functions/src/domain/basics/refusals/isian.ts';
import * as teks from '../../teks/index.ts';
import type { KsmId, NewId, KirimanId } from '../../../../functions/src/domain/basics/identitas.ts';

/** Money that changes its place is no kind of its own on record: it is a movement of nothing, with its part in the bank. */
const PINDAH = ['keBank', 'dariBank'] as const;
export const JENIS_FORM = [...JENIS_KAS_LAIN, ...PINDAH] as const;
type JenisForm = (typeof JENIS_FORM)[number];

/** Where the money is: in the cash box, or in the bank. */
export const TEMPAT_KAS = ['kas', 'bank'] as const;

export interface FormKasLain extends FormOf<IsiKasLuar, 'ksmId' | 'bank' | 'jenis'> {
  readonly kirimanId: KirimanId;
  /** Chosen, never presumed: a kind that nobody looked at would be on record. */
  readonly jenis: JenisForm | '';
  readonly tempat: (typeof TEMPAT_KAS)[number];
  /** Asked for only where the kind does not determine it. */
  readonly arah: Arah | '';
}

export type Arah = 'masuk' | 'keluar';

/** Which way money of a kind goes; null: either way. */
export const ARAH_KAS_LAIN: Readonly<Record<JenisForm, Arah | null>> = {
  tarikTabungan: 'keluar',
  bagiHasil: 'keluar',
  biaya: 'keluar',
  denda: 'masuk',
  hibah: 'masuk',
  lainnya: null,
  keBank: 'masuk',
  dariBank: 'keluar',
};

/** Which way the money goes; empty: not said yet. */
const arahOf = ({ jenis, arah }: Pick<FormKasLain, 'jenis' | 'arah'>): Arah | '' =>
  jenis === '' ? '' : (ARAH_KAS_LAIN[jenis] ?? arah);

export function newFormKasLain(makeId: () => NewId): FormKasLain {
  return {
    kirimanId: makeId(),
    id: makeId(),
    jenis: '',
    arah: '',
    tempat: 'kas',
    tanggal: '',
    jumlah: null,
    keterangan: '',
    anggota: '',
  };
}

export function fromKasLain(isi: IsiKasLuar, makeId: () => NewId): FormKasLain {
  return {
    kirimanId: makeId(),
    id: isi.id,
    jenis: isi.jumlah !== 0 ? isi.jenis : (isi.bank ?? 0) > 0 ? 'keBank' : 'dariBank',
    arah: isi.jumlah < 0 ? 'keluar' : 'masuk',
    tempat: isi.bank ? 'bank' : 'kas',
    tanggal: isi.tanggal,
    jumlah: Math.abs(isi.jumlah || (isi.bank ?? 0)),
    keterangan: isi.keterangan ?? '',
    anggota: isi.anggota ?? '',
  };
}

/** A kind that goes either way says which. */
export const missingWay = (form: FormKasLain): Isian[] =>
  form.jenis !== '' && arahOf(form) === ''
    ? [{ jalur: 'isi.arah', label: teks.sesi.arah, pesan: teks.sesi.arahKosong }]
    : [];

/** The amount as it is sent: out is negative. */
export function toIsiKasLain(form: FormKasLain, ksmId: KsmId): Loose<IsiKasLuar> {
  const arah = arahOf(form);
  const jumlah = form.jumlah === null ? undefined : arah === 'keluar' ? -form.jumlah : form.jumlah;
  const moved = form.jenis === 'keBank' || form.jenis === 'dariBank';
  return {
    id: form.id,
    ksmId,
    jenis: moved ? 'lainnya' : form.jenis || undefined,
    tanggal: form.tanggal || undefined,
    jumlah: moved && jumlah !== undefined ? 0 : jumlah,
    // Left out where all of it is cash: a server that knows of no banks takes it too.
    bank: moved || form.tempat === 'bank' ? jumlah || undefined : undefined,
    keterangan: form.keterangan.trim() || null,
    anggota: (form.jenis === 'tarikTabungan' && form.anggota) || undefined,
  };
}
