// What is left to check of a group, and the submission that carries the result.
import type { DaftarAnggota } from '../../../../../functions/src/domain/records/anggota.ts';
import type { CapaianKsm } from '../../../../../functions/src/domain/recompute/capaian-ksm.ts';
import type { Ksm } from '../../../../../functions/src/domain/records/ksm.ts';
import {
  standingOf,
  standingOfSesi,
  type IsiPemeriksaan,
  type Pemeriksaan,
} from '../../../../../functions/src/domain/records/pemeriksaan.ts';
import type { Sesi } from '../../../../../functions/src/domain/records/sesi.ts';
import * as teks from '../../../teks/index.ts';

/**
 * The number that a check of the registration names: that of the group or of its members, whichever is
 * later.
 */
export function urutPendaftaran(ksm: Ksm, anggota: DaftarAnggota | null): number {
  return Math.max(ksm.urut, anggota?.urut ?? 0);
}

export interface Unchecked {
  readonly pendaftaran: boolean;
  readonly sesi: readonly Sesi[];
}

export function uncheckedOf(sesi: readonly Sesi[], pemeriksaan: Pemeriksaan | null): Unchecked {
  return {
    pendaftaran: standingOf(pemeriksaan?.pendaftaran) === null,
    sesi: sesi.filter((s) => standingOfSesi(pemeriksaan, s) === null),
  };
}

/** Accepts whatever has not been checked; null when nothing is left. */
export function acceptAll(
  ksm: Ksm,
  anggota: DaftarAnggota | null,
  unchecked: Unchecked,
): IsiPemeriksaan | null {
  if (!unchecked.pendaftaran && unchecked.sesi.length === 0) return null;
  return {
    ksmId: ksm.id,
    pendaftaran: unchecked.pendaftaran ? urutPendaftaran(ksm, anggota) : null,
    sesi: unchecked.sesi.map(({ id, urut }) => ({ id, urut })),
    hasil: 'diterima',
    alasan: null,
  };
}

/** What tells whether a month looks right. */
type BulanDiperiksa = Pick<CapaianKsm, 'mutu'> & Pick<CapaianKsm['capaian'], 'tingkat'>;

/** What looks wrong in a group's month, in words. */
export function tandaOf(capaian: BulanDiperiksa | null): string[] {
  if (capaian === null || capaian.tingkat === 'Bubar') return [];
  const { mutu } = capaian;
  const t = teks.kota.pemeriksaan.tanda;
  return [
    ...(mutu.lengkap ? [] : [t.tanpaCatatan]),
    ...(mutu.selisihKas > 0 ? [t.selisihKas] : []),
    ...(mutu.sesiKosong > 0 ? [t.sesiKosong] : []),
    ...(mutu.tanpaAnggota ? [t.tanpaAnggota] : []),
    ...(mutu.kasMinus ? [t.kasMinus] : []),
    ...(mutu.lebihBayar > 0 ? [t.lebihBayar] : []),
  ];
}
