// Shown where a page reads: that it is loading, that what is shown is a copy, or why there is nothing.
import type { JSX } from 'preact';
import type { Read, ReadStatus } from '../reads/source/use-source.ts';
import * as teks from '../teks/index.ts';
import { formatSaat } from '../teks/writing/format.ts';
import { Failed, Loading } from './page.tsx';

export function ReadState(props: {
  readonly read: Pick<Read<unknown>, 'data' | 'status' | 'pesan' | 'reload'> &
    Partial<Pick<Read<unknown>, 'unread'>>;
  /** When what is shown was read, ms. */
  readonly readAt?: number | null;
  /**
   * The page's own words for when there is nothing to show. Without words for `missing`, the page says
   * that itself.
   */
  readonly words?: Readonly<Partial<Record<Exclude<ReadStatus, 'loading' | 'fresh'>, string>>>;
}): JSX.Element | null {
  const { read, readAt = null, words = {} } = props;
  const { status } = read;
  const hasData = read.data !== undefined && read.data !== null;
  const unread = read.unread ?? 0;
  if (unread > 0 && hasData)
    return <p class="notice is-warning">{teks.baca.tidakTerbaca(unread)}</p>;
  if (status === 'fresh') return null;
  if (status === 'loading') return hasData ? null : <Loading />;
  if (status === 'missing')
    return words.missing === undefined ? null : <Failed pesan={words.missing} />;
  if (!hasData) {
    const own =
      words[status] ?? (status === 'unreachable' ? teks.umum.gagalMuat : teks.baca[status]);
    return <Failed pesan={read.pesan ?? own} onRetry={read.reload} />;
  }
  if (status !== 'unreachable') return <p class="notice is-warning">{teks.baca.salinan[status]}</p>;
  return (
    <p class="notice">
      {readAt === null ? teks.baca.tanpaSambungan : teks.baca.dariSalinan(formatSaat(readAt))}
    </p>
  );
}
