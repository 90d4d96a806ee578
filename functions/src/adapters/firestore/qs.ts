// Manifests of QS files, `qs/{tahun}_{kode}`, by year and by area.
import type { ManifesQs } from '../../domain/quick-status/updates/qs-berkas.ts';
import { allOf, type Listed } from './document-kind.ts';
import { docs } from './docs.ts';
import type { KodeKota, KodeWilayah } from '../../domain/basics/wilayah.ts';

/** Every manifest, of one year or of all. */
export function listManifes(tahun: number | null): Promise<Listed<ManifesQs>> {
  return docs.qs.listReadable((q) => (tahun === null ? q : q.where('tahun', '==', tahun)));
}

/** Manifests of a person's areas, and of the areas within them. */
export async function listManifesIn(
  kode: readonly KodeWilayah[],
  tahun: number | null,
): Promise<Listed<ManifesQs>> {
  if (kode.includes('ID')) return listManifes(tahun);
  const found = await Promise.all(
    kode.map((k) =>
      docs.qs.listReadable((q) => {
        // Codes sort like their hierarchy: `32` … `32.` covers the province and all below it.
        const within = q.where('kode', '>=', k).where('kode', '<', `${k}/`);
        return tahun === null ? within : within.where('tahun', '==', tahun);
      }),
    ),
  );
  return allOf(found);
}

/** Manifests of one area, of one year or of all. */
export function listManifesOf(kode: KodeKota, tahun: number | null): Promise<Listed<ManifesQs>> {
  return docs.qs.listReadable((q) => {
    const area = q.where('kode', '==', kode);
    return tahun === null ? area : area.where('tahun', '==', tahun);
  });
}
