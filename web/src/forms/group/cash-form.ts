// A movement of a group's cash outside a session, as its form holds it.
import { JENIS_KAS_LAIN } from '../../../../functions/src/domain/records/money/isi-kas-lain.ts';
import type { IsiKasLuar } from '../../../../functions/src/domain/records/money/kas-lain.ts';
import type { FormOf, Loose } from '../../../../functions/src/domain/submissions/loose.ts';
import type { Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { KsmId, NewId, KirimanId } from '../../../../functions/src/domain/basics/identitas.ts';

/** Money that changes its place is no kind of its own on record: it is a movement of nothing, with its part in the bank. */
const PINDAH = ['keBank', 'dariBank'] as const;
export const JENIS_FORM = [...JENIS_KAS_LAIN, ...PINDAH] as const;
type JenisForm = (typeof JENIS_FORM)[number];

/** Where the money is: in the cash box, or in the bank. */
export const TEMPAT_KAS = ['kas', 'bank'] as const;

export interface FormKasLain extends FormOf<IsiKasLuar, 'ksmId' | 'bank' | 'jenis'> {
  readonly kirimanId: KirimanId;
  readonly jenis: JenisForm;
  readonly tempat: (typeof TEMPAT_KAS)[number];
  /** Asked for only where the kind does not determine it. */
  readonly arah: Arah;
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

export function newFormKasLain(hariIni: Tanggal, makeId: () => NewId): FormKasLain {
  return {
    kirimanId: makeId(),
    id: makeId(),
    jenis: 'biaya',
    arah: 'keluar',
    tempat: 'kas',
    tanggal: hariIni,
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

/** The amount as it is sent: out is negative. */
export function toIsiKasLain(form: FormKasLain, ksmId: KsmId): Loose<IsiKasLuar> {
  const arah = ARAH_KAS_LAIN[form.jenis] ?? form.arah;
  const jumlah = form.jumlah === null ? undefined : arah === 'keluar' ? -form.jumlah : form.jumlah;
  const moved = form.jenis === 'keBank' || form.jenis === 'dariBank';
  return {
    id: form.id,
    ksmId,
    jenis: moved ? 'lainnya' : form.jenis,
    tanggal: form.tanggal || undefined,
    jumlah: moved && jumlah !== undefined ? 0 : jumlah,
    // Left out where all of it is cash: a server that knows of no banks takes it too.
    bank: moved || form.tempat === 'bank' ? jumlah || undefined : undefined,
    keterangan: form.keterangan.trim() || null,
    anggota: (form.jenis === 'tarikTabungan' && form.anggota) || undefined,
  };
}
