// The way to the next page of a list, and why it did not come.
import type { JSX } from 'preact';
import type { Older } from '../../reads/source/use-older.ts';
import { Failed } from '../page.tsx';

export function More(props: {
  readonly older: Pick<Older<unknown>, 'rows' | 'hasMore' | 'isBusy' | 'pesan' | 'loadMore'>;
  /** What the button says. */
  readonly lagi: string;
}): JSX.Element {
  const { older, lagi } = props;
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
            {lagi}
          </button>
        </p>
      )}
    </>
  );
}
