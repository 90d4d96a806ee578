// A movement of a group's cash outside a session, as its form holds it.
import type { IsiKasLain } from '../../../../functions/src/domain/records/kas-lain.ts';
import type { FormOf, Loose } from '../../../../functions/src/domain/submissions/loose.ts';
import type { Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { KsmId, NewId, KirimanId } from '../../../../functions/src/domain/basics/identitas.ts';

export interface FormKasLain extends FormOf<IsiKasLain, 'ksmId'> {
  readonly kirimanId: KirimanId;
  readonly jenis: IsiKasLain['jenis'];
  /** Asked for only where the kind does not determine it. */
  readonly arah: Arah;
}

export type Arah = 'masuk' | 'keluar';

/** Which way money of a kind goes; null: either way. */
export const ARAH_KAS_LAIN: Readonly<Record<IsiKasLain['jenis'], Arah | null>> = {
  tarikTabungan: 'keluar',
  bagiHasil: 'keluar',
  biaya: 'keluar',
  denda: 'masuk',
  hibah: 'masuk',
  lainnya: null,
};

export function newFormKasLain(hariIni: Tanggal, makeId: () => NewId): FormKasLain {
  return {
    kirimanId: makeId(),
    id: makeId(),
    jenis: 'biaya',
    arah: 'keluar',
    tanggal: hariIni,
    jumlah: null,
    keterangan: '',
    anggota: '',
  };
}

export function fromKasLain(isi: IsiKasLain, makeId: () => NewId): FormKasLain {
  return {
    kirimanId: makeId(),
    id: isi.id,
    jenis: isi.jenis,
    arah: isi.jumlah < 0 ? 'keluar' : 'masuk',
    tanggal: isi.tanggal,
    jumlah: Math.abs(isi.jumlah),
    keterangan: isi.keterangan ?? '',
    anggota: isi.anggota ?? '',
  };
}

/** The amount as it is sent: out is negative. */
export function toIsiKasLain(form: FormKasLain, ksmId: KsmId): Loose<IsiKasLain> {
  const arah = ARAH_KAS_LAIN[form.jenis] ?? form.arah;
  return {
    id: form.id,
    ksmId,
    jenis: form.jenis,
    tanggal: form.tanggal || undefined,
    jumlah: form.jumlah === null ? undefined : arah === 'keluar' ? -form.jumlah : form.jumlah,
    keterangan: form.keterangan.trim() || null,
    anggota: (form.jenis === 'tarikTabungan' && form.anggota) || undefined,
  };
}
