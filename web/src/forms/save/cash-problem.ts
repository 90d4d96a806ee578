// Why more is taken out than there is, as the server will ask: from the group's books as this phone keeps them, with
// what it has not sent yet. Apart from the check of a form, as a meeting does without the schemas of other kinds.
import type { Problem } from '../../../../functions/src/domain/basics/refusals/problem.ts';
import { gerakOfKiriman } from '../../../../functions/src/domain/submissions/decisions/money/gerak-kiriman.ts';
import {
  asked,
  askReason,
  firstShort,
  gerakOf,
} from '../../../../functions/src/domain/submissions/decisions/money/kas-harian.ts';
import { unsaidOf } from '../../../../functions/src/domain/submissions/decisions/money/unsaid.ts';
import type { IsiPinjaman } from '../../../../functions/src/domain/records/money/pinjaman.ts';
import { ksmIdOf } from '../../../../functions/src/domain/submissions/jenis.ts';
import type { Kiriman } from '../../../../functions/src/domain/submissions/kiriman.ts';
import type { Tulisan } from '../../../../functions/src/domain/submissions/putusan.ts';
import type { Outbox } from '../../outbox/machine.ts';
import type { BukuKsm } from '../../reads/shapes/book-pages.ts';
import type { GroupData } from '../../reads/shapes/group-data.ts';

export interface CashAtHand {
  readonly ksm: GroupData['ksm'];
  readonly buku: Pick<BukuKsm, 'sesi' | 'pinjaman' | 'kasLain' | 'readAt' | 'unread'>;
}

/**
 * `tulis`: what it will write, where the phone has decided on it. Null as well where this phone has something under
 * way that changes what is on record.
 */
export function cashProblem(
  kiriman: Kiriman,
  { ksm, buku }: CashAtHand,
  items: Outbox,
  tulis: readonly Tulisan[] | null = null,
): Problem | null {
  const unsaid = unsaidOf(kiriman);
  if (!unsaid || (buku.unread ?? []).length > 0) return null;
  const unseen = items
    .filter(({ kiriman: it, state }) => {
      if (ksmIdOf(it) !== ksm.id || recordOf(it) === recordOf(kiriman)) return false;
      return state.status === 'accepted' ? state.at >= buku.readAt : state.status !== 'refused';
    })
    .map((it) => it.kiriman);
  const loans = [...buku.pinjaman, ...unseen.flatMap(lentBy)];
  const moves = unseen.map((it) => gerakOfKiriman(it, loans));
  if (moves.includes(null)) return null;
  const rest = moves.flatMap((it) => it ?? []);
  const book = { awal: null, ...buku };
  const before = gerakOf(book, []);
  const own = tulis === null ? gerakOfKiriman(kiriman, loans) : null;
  const after = own === null ? gerakOf(book, asked(tulis ?? [], unsaid)) : [...before, ...own];
  const short = firstShort({ box: 0, bank: 0 }, [...before, ...rest], [...after, ...rest]);
  return short && askReason(unsaid, short, ksm);
}

function lentBy({ jenis, isi }: Kiriman): readonly Pick<IsiPinjaman, 'id' | 'sumber'>[] {
  if (jenis === 'pinjaman') return [isi];
  if (jenis === 'sesi') return isi.pinjamanBaru;
  return jenis === 'saldoAwal' ? isi.pinjaman : [];
}

/** The record that it makes; where it makes none, or several, itself. */
const recordOf = ({ isi, id, jenis }: Kiriman): string => `${jenis} ${'id' in isi ? isi.id : id}`;
