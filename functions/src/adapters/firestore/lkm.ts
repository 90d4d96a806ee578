// LKM/BKM and the monthly books of their UPK.
import type { Bulan } from '../../domain/basics/tanggal.ts';
import type { Lkm, UpkBulanan } from '../../domain/records/lkm.ts';
import type { Listed, Reader } from './documents/document-kind.ts';
import { docs } from './documents/docs.ts';
import type { KodeKota } from '../../domain/basics/wilayah.ts';
import type { LkmId } from '../../domain/basics/identitas.ts';

export function listLkmKota(kota: KodeKota): Promise<Listed<Lkm>> {
  return docs.lkm.listReadable((q) => q.where('wilayah.kota', '==', kota));
}

export function countLkmKota(kota: KodeKota): Promise<number> {
  return docs.lkm.count((q) => q.where('wilayah.kota', '==', kota));
}

/** The books of a UPK over the months `dari` to `sampai`, both included. */
export function listUpkBulanan(
  lkm: LkmId,
  dari: Bulan,
  sampai: Bulan,
  reader?: Reader,
): Promise<Listed<UpkBulanan>> {
  return docs.upkBulanan.listReadable(
    (q) => q.where('lkm', '==', lkm).where('bulan', '>=', dari).where('bulan', '<=', sampai),
    reader,
  );
}

/** The books of every UPK of a kab/kota over the months `dari` to `sampai`, both included. */
export function listUpkBulananKota(
  kota: KodeKota,
  dari: Bulan,
  sampai: Bulan,
): Promise<Listed<UpkBulanan>> {
  return docs.upkBulanan.listReadable((q) =>
    q.where('wilayah.kota', '==', kota).where('bulan', '>=', dari).where('bulan', '<=', sampai),
  );
}
