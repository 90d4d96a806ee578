// Stands where a settlement would be filled in, while the group's books are neither on the phone nor to be read.
import type { JSX } from 'preact';
import * as teks from '../../../teks/index.ts';

export function WaitForBook(props: {
  readonly pesan: string;
  readonly reload: () => void;
  readonly onClose: () => void;
}): JSX.Element {
  return (
    <div class="block" role="status">
      <p class="notice is-warning">{props.pesan}</p>
      <div class="actions">
        <button type="button" class="button is-small" onClick={props.reload}>
          {teks.umum.cobaLagi}
        </button>
        <button type="button" class="link-button" onClick={props.onClose}>
          {teks.tabKsm.jangan}
        </button>
      </div>
    </div>
  );
}
