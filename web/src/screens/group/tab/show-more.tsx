// The button under a list that shows more of its lines.
import type { JSX } from 'preact';
import * as teks from '../../../teks/index.ts';

export function ShowMore(props: {
  readonly isBusy?: boolean;
  readonly onShow: () => void;
}): JSX.Element {
  return (
    <button type="button" class="button is-small" disabled={props.isBusy} onClick={props.onShow}>
      {teks.tabKsm.tampilkanLagi}
    </button>
  );
}
