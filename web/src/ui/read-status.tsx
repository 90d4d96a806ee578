// How a part of a page stands that reads for itself.
import type { JSX } from 'preact';
import * as teks from '../teks/index.ts';
import { formatSaat } from '../teks/format.ts';
import { Failed, Loading } from './page.tsx';

/** Loading, from a copy, or not to be had. */
export function ReadStatus(props: {
  readonly status: 'loading' | 'fresh' | 'copy' | 'unreachable';
  readonly hasData: boolean;
  readonly readAt: number | null;
  readonly onRetry: () => void;
}): JSX.Element | null {
  const { status, hasData, readAt, onRetry } = props;
  if (status === 'loading' && !hasData) return <Loading />;
  if (status === 'unreachable') return <Failed pesan={teks.bagian.bukuKosong} onRetry={onRetry} />;
  if (status === 'copy')
    return (
      <p class="notice">
        {readAt === null ? teks.umum.tanpaSambungan : teks.umum.dariSalinan(formatSaat(readAt))}
      </p>
    );
  return null;
}
