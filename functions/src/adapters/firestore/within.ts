// Documents whose code lies in an area, found by the query itself: a limit that is applied before areas are
// told apart leaves out some of them.
import type { Query } from 'firebase-admin/firestore';
import { NASIONAL, type KodeWilayah } from '../../domain/basics/wilayah.ts';

/** Codes sort like their hierarchy: from `32` up to `32/` lies the province and all below it. */
export function within(q: Query, field: string, kode: KodeWilayah): Query {
  return kode === NASIONAL ? q : q.where(field, '>=', kode).where(field, '<', `${kode}/`);
}
