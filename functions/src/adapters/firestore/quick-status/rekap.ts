// Recaps that QS files are built from, and the short form of them for pages of an area.
import { SKEMA } from '../../../domain/basics/stored/stored.ts';
import { RekapRingkas } from '../../../domain/quick-status/recap/rekap-ringkas.ts';
import { RekapKota } from '../../../domain/quick-status/recap/rekap-kota.ts';
import { z } from 'zod/mini';
import { documentKind, type DocumentKind, type Listed } from '../documents/document-kind.ts';
import { docs } from '../documents/docs.ts';
import type { KodeKota, KodeProvinsi } from '../../../domain/basics/wilayah.ts';

/** Recaps of a year: of a province's kab/kota, or of all (null). */
export function listRekap(
  tahun: number,
  provinsi: KodeProvinsi | null,
): Promise<Listed<RekapKota>> {
  return docs.rekap.listReadable((q) => {
    const year = q.where('tahun', '==', tahun);
    return provinsi === null ? year : year.where('provinsi', '==', provinsi);
  });
}

/**
 * Without their kecamatan and kelurahan: about 4 kB each instead of 50, so a page of the nation moves 2
 * MB inside the data centre and not 25.
 */
const rekapRingkas: Pick<DocumentKind<RekapRingkas>, 'listReadable'> = documentKind(
  'rekap',
  RekapRingkas,
  null,
);
const FIELDS = [...Object.keys(RekapRingkas.shape), SKEMA];

/** Short recaps of a year: of a province's kab/kota, or of all (null). */
export function listRekapRingkas(
  tahun: number,
  provinsi: KodeProvinsi | null,
): Promise<Listed<RekapRingkas>> {
  return rekapRingkas.listReadable((q) => {
    const year = q.where('tahun', '==', tahun).select(...FIELDS);
    return provinsi === null ? year : year.where('provinsi', '==', provinsi);
  });
}

const kelurahanRekap: Pick<
  DocumentKind<Pick<RekapKota, 'tahun' | 'kelurahan'>>,
  'listReadable'
> = documentKind('rekap', z.pick(RekapKota, { tahun: true, kelurahan: true }), null);

/** The kelurahan of a kab/kota in every year that has a recap, or in one. */
export function listKelurahanOf(
  kota: KodeKota,
  tahun: number | null,
): Promise<Listed<Pick<RekapKota, 'tahun' | 'kelurahan'>>> {
  return kelurahanRekap.listReadable((q) => {
    const ofKota = q.where('kode', '==', kota).select('tahun', 'kelurahan', SKEMA);
    return tahun === null ? ofKota : ofKota.where('tahun', '==', tahun);
  });
}
