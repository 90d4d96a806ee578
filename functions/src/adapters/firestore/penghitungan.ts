// Progress of computation per group, `penghitungan/{ksmId}`.
import type { Penghitungan } from '../../domain/recompute/penghitungan.ts';
import type { Tanggal } from '../../domain/basics/tanggal.ts';
import { docs } from './docs.ts';
import type { KodeKota } from '../../domain/basics/wilayah.ts';

/** Groups whose last submissions are not computed yet. */
export function listTertunda(limit: number): Promise<Penghitungan[]> {
  return docs.penghitungan.list((q) =>
    q.where('ditahan', '==', false).where('dari', '>', '').orderBy('dari').limit(limit),
  );
}

/** Active groups of a kab/kota, by id, `limit` at a time after `setelah`. */
export function listHidup(kota: KodeKota, setelah: string, limit: number): Promise<Penghitungan[]> {
  return docs.penghitungan.list((q) =>
    q
      .where('wilayah.kota', '==', kota)
      .where('hidup', '==', true)
      .where('ksmId', '>', setelah)
      .orderBy('ksmId')
      .limit(limit),
  );
}

/** Active groups of a kab/kota that were last computed for a day before `sebelum`. */
export function listTertinggal(
  kota: KodeKota,
  sebelum: Tanggal,
  limit: number,
): Promise<Penghitungan[]> {
  return docs.penghitungan.list((q) =>
    q
      .where('wilayah.kota', '==', kota)
      .where('hidup', '==', true)
      .where('sampai', '<', sebelum)
      .limit(limit),
  );
}

/** Every group of a kab/kota, or of the country (null), by id, `limit` at a time after `setelah`. */
export function listSemua(
  kota: KodeKota | null,
  setelah: string,
  limit: number,
): Promise<Penghitungan[]> {
  return docs.penghitungan.list((q) => {
    const all = q.where('ksmId', '>', setelah).orderBy('ksmId').limit(limit);
    return kota === null ? all : all.where('wilayah.kota', '==', kota);
  });
}
