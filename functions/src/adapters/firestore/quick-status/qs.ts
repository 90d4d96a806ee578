// Manifests of QS files, `qs/{tahun}_{kode}`, by year and by area.
import type { Query } from 'firebase-admin/firestore';
import { SKEMA } from '../../../domain/basics/stored/stored.ts';
import {
  FIELDS_RINGKAS,
  ManifesRingkas,
} from '../../../domain/quick-status/updates/manifes-ringkas.ts';
import type { ManifesQs } from '../../../domain/quick-status/updates/qs-berkas.ts';
import { allOf, documentKind, type DocumentKind, type Listed } from '../documents/document-kind.ts';
import { docs } from '../documents/docs.ts';
import type { KodeKota, KodeWilayah } from '../../../domain/basics/wilayah.ts';

/** Every manifest, of one year or of all. */
export function listManifes(tahun: number | null): Promise<Listed<ManifesQs>> {
  return docs.qs.listReadable((q) => (tahun === null ? q : q.where('tahun', '==', tahun)));
}

/**
 * A few fields of each manifest: the whole of it names every earlier update, and a list of the nation's files
 * would move a hundred times as much.
 */
const manifesRingkas: Pick<DocumentKind<ManifesRingkas>, 'listReadable'> = documentKind(
  'qs',
  ManifesRingkas,
  null,
);

/** Files of the nation and its provinces, of every year. */
export function listManifesAtas(): Promise<Listed<ManifesRingkas>> {
  return manifesRingkas.listReadable((q) =>
    ofYear(q.where('jenjang', 'in', ['nasional', 'provinsi']), null),
  );
}

function ofYear(q: Query, tahun: number | null): Query {
  return (tahun === null ? q : q.where('tahun', '==', tahun)).select(...FIELDS_RINGKAS, SKEMA);
}

/** Files of a person's areas, and of the areas within them. */
export async function listManifesIn(
  kode: readonly KodeWilayah[],
  tahun: number | null,
): Promise<Listed<ManifesRingkas>> {
  if (kode.includes('ID')) return manifesRingkas.listReadable((q) => ofYear(q, tahun));
  const found = await Promise.all(
    kode.map((k) =>
      manifesRingkas.listReadable((q) =>
        // Codes sort like their hierarchy: `32` … `32.` covers the province and all below it.
        ofYear(q.where('kode', '>=', k).where('kode', '<', `${k}/`), tahun),
      ),
    ),
  );
  return allOf(found);
}

/** Files of one area and of those within it, of all years. */
export function listManifesWithin(kode: KodeKota): Promise<Listed<ManifesRingkas>> {
  return manifesRingkas.listReadable((q) =>
    ofYear(q.where('kode', '>=', kode).where('kode', '<', `${kode}/`), null),
  );
}

/** Files of one area. */
export function listManifesOf(
  kode: KodeWilayah,
  tahun: number | null,
): Promise<Listed<ManifesRingkas>> {
  return manifesRingkas.listReadable((q) => ofYear(q.where('kode', '==', kode), tahun));
}
