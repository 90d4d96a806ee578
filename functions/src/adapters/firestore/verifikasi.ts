// Months that a kab/kota closed, `verifikasi/{kota}_{YYYY-MM}`.
import { verifikasiId } from '../../domain/basics/paths.ts';
import type { Bulan } from '../../domain/basics/tanggal.ts';
import { Verifikasi } from '../../domain/records/verifikasi.ts';
import { documentKind } from './document-kind.ts';

export const verifikasiDocs = documentKind('verifikasi', Verifikasi);

/** The given months of a kab/kota, those that are closed. */
export function readVerifikasiBulan(kota: string, bulan: readonly Bulan[]): Promise<Verifikasi[]> {
  return verifikasiDocs.readMany(bulan.map((b) => verifikasiId(kota, b)));
}
