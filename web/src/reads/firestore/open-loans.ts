// Open loans of a group, a page at a time by id.
import { documentId, limit, orderBy, where, type QueryConstraint } from 'firebase/firestore/lite';
import {
  BELUM_LUNAS,
  type Pinjaman,
} from '../../../../functions/src/domain/records/money/pinjaman.ts';
import { OPEN_LOANS_PER_PAGE } from '../shapes/list-max.ts';
import type { Reader } from '../source/reader.ts';
import type { Page } from '../source/use-older.ts';
import { runPage } from './documents.ts';

interface OpenLoans extends Page<Pinjaman> {
  readonly last: string | undefined;
}

/** Some of them, after the one of the id `after`. */
export async function openLoans(
  reader: Reader,
  ofGroup: readonly QueryConstraint[],
  size: number,
  after?: string,
): Promise<OpenLoans> {
  const found = await runPage(reader, 'pinjaman', [
    ...ofGroup,
    where('berlakuSampai', '==', BELUM_LUNAS),
    orderBy(documentId()),
    ...(after === undefined ? [] : [where(documentId(), '>', after)]),
    limit(size),
  ]);
  const rows = found.rows.filter((it) => !it.dibatalkan);
  return { rows, hasMore: found.size === size, last: found.last };
}

/** All of them; `first`: those that are known. */
export async function allOpenLoans(
  reader: Reader,
  ofGroup: readonly QueryConstraint[],
  first?: OpenLoans,
): Promise<Pinjaman[]> {
  let page = first ?? (await openLoans(reader, ofGroup, OPEN_LOANS_PER_PAGE));
  const all = [...page.rows];
  while (page.hasMore) {
    page = await openLoans(reader, ofGroup, OPEN_LOANS_PER_PAGE, page.last);
    all.push(...page.rows);
  }
  return all;
}
