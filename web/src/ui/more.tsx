// The way to the next page of a list, and why it did not come.
import type { JSX } from 'preact';
import type { Older } from '../reads/source/use-older.ts';
import * as teks from '../teks/index.ts';
import { Failed } from './page.tsx';

export function More(props: {
  readonly older: Pick<Older<unknown>, 'rows' | 'hasMore' | 'isBusy' | 'pesan' | 'loadMore'>;
  /** How many there are on all pages. */
  readonly jumlah: number;
}): JSX.Element {
  const { older, jumlah } = props;
  return (
    <>
      {older.pesan !== null && <Failed pesan={older.pesan} />}
      {older.hasMore && (
        <p>
          <button
            type="button"
            class="button"
            disabled={older.isBusy}
            onClick={() => void older.loadMore()}
          >
            {teks.daftar.tampilkanLagi(Math.max(1, jumlah - older.rows.length))}
          </button>
        </p>
      )}
    </>
  );
}
