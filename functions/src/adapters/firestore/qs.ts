// Manifests of QS files, `qs/{tahun}_{kode}`, and the recaps they are built from, `rekap/{tahun}_{kota}`.
import { ManifesQs } from '../../domain/quick-status/updates/qs-berkas.ts';
import { RekapKota } from '../../domain/quick-status/recap/rekap-kota.ts';
import { documentKind, DocumentInvalid, type Reader } from './document-kind.ts';

export const qsDocs = documentKind('qs', ManifesQs);

/** Every manifest, of one year or of all. */
export function listManifes(tahun: number | null): Promise<ManifesQs[]> {
  return qsDocs.list((q) => (tahun === null ? q : q.where('tahun', '==', tahun)));
}

/** Manifests of the areas a person was given, and of what lies in them. */
export async function listManifesIn(
  kode: readonly string[],
  tahun: number | null,
): Promise<ManifesQs[]> {
  if (kode.includes('ID')) return listManifes(tahun);
  const found = await Promise.all(
    kode.map((k) =>
      qsDocs.list((q) => {
        // Codes sort like their hierarchy: `32` … `32.` covers the province and all below it.
        const within = q.where('kode', '>=', k).where('kode', '<', `${k}/`);
        return tahun === null ? within : within.where('tahun', '==', tahun);
      }),
    ),
  );
  return found.flat();
}

/** Manifests of one area, of one year or of all. */
export function listManifesOf(kode: string, tahun: number | null): Promise<ManifesQs[]> {
  return qsDocs.list((q) => {
    const area = q.where('kode', '==', kode);
    return tahun === null ? area : area.where('tahun', '==', tahun);
  });
}

export const rekapDocs = documentKind('rekap', RekapKota);

/** A recap that is only a head start: one that an older version wrote counts as none. */
export async function readRekap(id: string, reader?: Reader): Promise<RekapKota | null> {
  try {
    return await rekapDocs.read(id, reader);
  } catch (error) {
    if (error instanceof DocumentInvalid) return null;
    throw error;
  }
}

/** Recaps of a year: of a province's kab/kota, or of all (null). */
export function listRekap(tahun: number, provinsi: string | null): Promise<RekapKota[]> {
  return rekapDocs.list((q) => {
    const year = q.where('tahun', '==', tahun);
    return provinsi === null ? year : year.where('provinsi', '==', provinsi);
  });
}
