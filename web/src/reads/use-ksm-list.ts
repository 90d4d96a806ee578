// The groups of the person's areas.
import { hasIzin } from '../../../functions/src/domain/access/peran.ts';
import { today } from '../state/clock.ts';
import { copyOf } from './shapes/copies.ts';
import type { ListedKsm } from './shapes/group-shapes.ts';
import type { Reader } from './source/reader.ts';
import { useRead } from './source/use-read.ts';
import type { Read } from './source/use-source.ts';
import { isSubkota } from '../../../functions/src/domain/basics/wilayah.ts';

/**
 * With more groups than this, forms of groups never opened would fill the phone with names nobody asked
 * for.
 */
const PREFETCH_MAX_AREAS = 40;

export function useKsmList(): Read<readonly ListedKsm[]> {
  return useRead(copyOf('daftar'), async (reader) =>
    (await import('./firestore/list.ts')).fetchKsmList(reader, today(), isOfField(reader)),
  );
}

/** True for people who record in a kelurahan or kecamatan: everything the session forms need comes along. */
function isOfField({ klaim }: Reader): boolean {
  return (
    hasIzin(klaim, 'catat') &&
    klaim.wilayah.length <= PREFETCH_MAX_AREAS &&
    klaim.wilayah.every(isSubkota)
  );
}
