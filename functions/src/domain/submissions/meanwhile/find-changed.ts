// Which of the records that a submission replaces are newer than the person saw them, and who made them so.
// Pure: history is read only where there is a difference.
import type { Uid } from '../../basics/identitas.ts';
import type { KeadaanOf } from '../keadaan.ts';
import type { Kiriman } from '../kiriman.ts';
import type { Perubahan, RiwayatPerubahan } from '../riwayat-perubahan.ts';
import { TRAITS } from '../traits.ts';
import { replacedBy, type Replaced } from './replaced.ts';

type Seen = Pick<Kiriman, 'dilihat' | 'jenis' | 'dibuat' | 'disimpan'>;

/**
 * Empty: everything is as the person saw it. Of pages that do not say what they saw, only a correction of
 * what is cancelled by now is found: it must not revive it unseen.
 */
export function findChanged<K extends Kiriman>(
  kiriman: K,
  keadaan: KeadaanOf<K['jenis']>,
): readonly Replaced[] {
  const { dilihat } = kiriman;
  const all = replacedBy(kiriman, keadaan);
  if (dilihat === undefined)
    return 'koreksi' in kiriman && kiriman.koreksi ? all.filter((it) => it.dibatalkan) : [];
  return all.filter((it) => it.urut > (dilihat ?? NEVER));
}

/** What was never seen: older than any record, also than one without a number. */
const NEVER = -1;

/** Lines of a history entry about fields of these records. */
export function linesOf(
  { perubahan }: Pick<RiwayatPerubahan, 'perubahan'>,
  changed: readonly Replaced[],
): Perubahan[] {
  return perubahan.filter((line) => changed.some((it) => isAbout(line, it)));
}

function isAbout({ koleksi, id, jalur }: Perubahan, it: Replaced): boolean {
  if (koleksi !== it.koleksi || id !== it.id) return false;
  if (jalur === '') return true;
  if (it.except.some((path) => isIn(jalur, path))) return false;
  // A list that could not be told apart entry by entry was written as a whole.
  return it.jalur.length === 0 || it.jalur.some((path) => isIn(jalur, path) || isIn(path, jalur));
}

const isIn = (jalur: string, path: string) => jalur === path || jalur.startsWith(`${path}.`);

/** Who changed the records since they were seen. */
type Since =
  /** Nobody but the sender, by what was saved before this; or nothing that the submission replaces. */
  | { readonly by: 'sender' }
  /** Another, or the sender by what was saved after this: it came late, from another phone. */
  | { readonly by: 'other'; readonly entry: RiwayatPerubahan }
  /** History does not tell, or does not reach back far enough. */
  | { readonly by: 'unknown' };

/**
 * `history`: the newest entries of the group or area; `isWhole`: there are no older ones.
 */
export function findOther({
  kiriman,
  changed,
  history,
  isWhole,
  sender,
}: {
  readonly kiriman: Seen;
  readonly changed: readonly Replaced[];
  readonly history: readonly RiwayatPerubahan[];
  readonly isWhole: boolean;
  readonly sender: Uid;
}): Since {
  const { jenis, dilihat } = kiriman;
  // Corrections mark in a check what they changed; that is no other check.
  const { checks } = TRAITS[jenis];
  const related = history.filter((it) => !checks || it.jenis === jenis);
  const about = related
    .filter(
      (it) =>
        linesOf(it, changed).length > 0 ||
        (it.oleh === sender && isLater(it, kiriman) && isAsItWas(it, changed)),
    )
    .toSorted(newestFirst);
  const [newest] = about;
  // What was seen is not known: the newest entry is the one that cancelled it, whoever sent it.
  if (dilihat === undefined)
    return newest === undefined ? { by: 'unknown' } : { by: 'other', entry: newest };
  const since = about.filter((it) => it.urut !== null && it.urut > (dilihat ?? NEVER));
  // Entries of the first version have no number: the newest of them counts where no other explains the
  // difference, be it by another part of the same document.
  const isExplained = related.some(
    ({ urut, perubahan }) =>
      urut !== null &&
      urut > (dilihat ?? NEVER) &&
      perubahan.some((line) =>
        changed.some((it) => line.koleksi === it.koleksi && line.id === it.id),
      ),
  );
  const all = isExplained ? since : about.filter((it) => it.urut === null).slice(0, 1);
  const other = all.find((it) => it.oleh !== sender || isLater(it, kiriman));
  if (other !== undefined) return { by: 'other', entry: other };
  const numbers = new Set(related.map((it) => it.urut));
  const now = Math.max(...changed.map((it) => it.urut));
  const isReached =
    isWhole ||
    related.some((it) => it.urut !== null && it.urut <= (dilihat ?? 0)) ||
    (checks && now > 0 && isCounted(numbers, (dilihat ?? 0) + 1, now));
  return isReached ? { by: 'sender' } : { by: 'unknown' };
}

/** One of the records was written again with what it had: which part of it was meant is not told. */
function isAsItWas(
  { perubahan }: Pick<RiwayatPerubahan, 'perubahan'>,
  changed: readonly Replaced[],
): boolean {
  return perubahan.some(
    ({ koleksi, id, jalur }) =>
      jalur === 'urut' && changed.some((it) => it.koleksi === koleksi && it.id === id),
  );
}

/** By the clocks of the phones; where one does not say, what arrives later counts as later. */
function isLater(a: Saved, b: Saved): boolean {
  const [of, than] = [savedAt(a), savedAt(b)];
  return of !== undefined && than !== undefined && Date.parse(of) > Date.parse(than);
}

type Saved = Pick<RiwayatPerubahan, 'dibuat' | 'disimpan'>;

/** What mends another is as old as that in the order of the work, and was saved later. */
const savedAt = ({ dibuat, disimpan }: Saved) => disimpan ?? dibuat;

/** Every version since is at hand. */
function isCounted(numbers: ReadonlySet<number | null>, from: number, to: number): boolean {
  for (let n = from; n <= to; n += 1) if (!numbers.has(n)) return false;
  return true;
}

function newestFirst(a: RiwayatPerubahan, b: RiwayatPerubahan): number {
  return (b.urut ?? NEVER) - (a.urut ?? NEVER) || (a.pada < b.pada ? 1 : -1);
}
