// The button on a recorded line that opens the form which cancels it.
import type { JSX } from 'preact';
import type { Cancelled } from '../../../forms/group/cancel-form.tsx';
import * as teks from '../../../teks/index.ts';

export function CancelButton(props: {
  readonly cancelled: Cancelled;
  readonly onOpen: (open: { readonly what: 'batal'; readonly cancelled: Cancelled }) => void;
}): JSX.Element {
  const { cancelled, onOpen } = props;
  return (
    <button
      type="button"
      class="link-button is-danger"
      aria-label={teks.tabKsm.batalkanApa(cancelled.apa)}
      onClick={() => {
        onOpen({ what: 'batal', cancelled });
      }}
    >
      {teks.tabKsm.batalkan}
    </button>
  );
}
