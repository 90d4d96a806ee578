// Recaps without their kecamatan and kelurahan: some 4 kB instead of 50, so that a page of the nation
// moves two megabytes inside the data centre and not twenty-five.
import { RekapRingkas } from '../../domain/quick-status/recap/ringkas-wilayah.ts';
import { documentKind } from './document-kind.ts';

const rekapRingkasDocs = documentKind('rekap', RekapRingkas);
const FIELDS = Object.keys(RekapRingkas.shape);

/** Recaps of a year: of a province's kab/kota, or of all (null). */
export function listRekapRingkas(tahun: number, provinsi: string | null): Promise<RekapRingkas[]> {
  return rekapRingkasDocs.list((q) => {
    const year = q.where('tahun', '==', tahun).select(...FIELDS);
    return provinsi === null ? year : year.where('provinsi', '==', provinsi);
  });
}
