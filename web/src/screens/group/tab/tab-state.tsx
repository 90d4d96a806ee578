// How the reading of a tab stands. It also says what the page above could not read, so that the page need not: a record
// that both of them read is counted and said once.
import type { JSX } from 'preact';
import type { Read } from '../../../reads/source/use-source.ts';
import * as teks from '../../../teks/index.ts';
import { ReadState } from '../../../ui/read-state.tsx';

export function TabState(props: {
  readonly read: Read<unknown>;
  /** What the page above could not read, as `koleksi/id`. */
  readonly above: ReadonlySet<string>;
  /** More that the tab left out, of pages read later. */
  readonly later?: number;
  readonly readAt?: number | null;
  readonly words?: Parameters<typeof ReadState>[0]['words'];
}): JSX.Element {
  const { read, above, later = 0, readAt = null, words = {} } = props;
  const unread = new Set([...above, ...(read.unreadIds ?? [])]).size + later;
  const hasData = read.data !== undefined && read.data !== null;
  return (
    <>
      {unread > 0 && !hasData && <p class="notice is-warning">{teks.baca.tidakTerbaca(unread)}</p>}
      <ReadState read={{ ...read, unread }} readAt={readAt} words={words} />
    </>
  );
}
