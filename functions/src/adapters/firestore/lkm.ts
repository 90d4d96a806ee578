// LKM/BKM and the monthly books of their UPK.
import { Lkm, UpkBulanan } from '../../domain/records/lkm.ts';
import { documentKind, type Reader } from './document-kind.ts';

export const lkmDocs = documentKind('lkm', Lkm);
export const upkBulananDocs = documentKind('upkBulanan', UpkBulanan);

export function listLkmKota(kota: string, reader?: Reader): Promise<Lkm[]> {
  return lkmDocs.list((q) => q.where('wilayah.kota', '==', kota), reader);
}

/** The books of a UPK over the months `dari` to `sampai`, both included. */
export function listUpkBulanan(
  lkm: string,
  dari: string,
  sampai: string,
  reader?: Reader,
): Promise<UpkBulanan[]> {
  return upkBulananDocs.list(
    (q) => q.where('lkm', '==', lkm).where('bulan', '>=', dari).where('bulan', '<=', sampai),
    reader,
  );
}

/** The books of every UPK of a kab/kota over the months `dari` to `sampai`, both included. */
export function listUpkBulananKota(
  kota: string,
  dari: string,
  sampai: string,
): Promise<UpkBulanan[]> {
  return upkBulananDocs.list((q) =>
    q.where('wilayah.kota', '==', kota).where('bulan', '>=', dari).where('bulan', '<=', sampai),
  );
}
