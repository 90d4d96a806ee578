// What a check of a registration names, and what looks wrong in a group's month.
import type { DaftarAnggota } from '../../../../../functions/src/domain/records/anggota.ts';
import type { CapaianKsm } from '../../../../../functions/src/domain/recompute/capaian-ksm.ts';
import type { Ksm } from '../../../../../functions/src/domain/records/ksm.ts';
import * as teks from '../../../teks/index.ts';

/**
 * The number that a check of the registration names: that of the group or of its members, whichever is
 * later.
 */
export function urutPendaftaran(ksm: Ksm, anggota: DaftarAnggota | null): number {
  return Math.max(ksm.urut, anggota?.urut ?? 0);
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
