// Visits to drawn groups, per kab/kota and month.
import type { Bulan } from '../../domain/basics/tanggal.ts';
import type { KodeKota } from '../../domain/basics/wilayah.ts';
import type { UjiPetik } from '../../domain/records/city/uji-petik.ts';
import type { Listed } from './documents/document-kind.ts';
import { docs } from './documents/docs.ts';

/** Of the months from `dari` to `sampai` that had any. */
export function listUjiPetikKota(
  kode: KodeKota,
  dari: Bulan,
  sampai: Bulan,
): Promise<Listed<UjiPetik>> {
  return docs.ujiPetik.listReadable((q) =>
    q.where('kode', '==', kode).where('bulan', '>=', dari).where('bulan', '<=', sampai),
  );
}
