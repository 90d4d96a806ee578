// A heading with its button; and a record with what may be done with it.
import type { ComponentChildren, JSX } from 'preact';
import type { Cancelled } from '../../../forms/group/cancel-form.tsx';
import type { KINDS, Open } from './open.ts';
import { CancelButton } from '../tab/cancel-button.tsx';

export function Heading(props: {
  readonly id: string;
  readonly judul: string;
  readonly tombol: string;
  readonly what: (typeof KINDS)[number];
  readonly onOpen: ((open: Open) => void) | null;
}): JSX.Element {
  const { id, judul, tombol, what, onOpen } = props;
  return (
    <div class="title-row">
      <h2 id={id}>{judul}</h2>
      {onOpen !== null && (
        <button
          type="button"
          class="button is-small"
          onClick={() => {
            onOpen({ what });
          }}
        >
          {tombol}
        </button>
      )}
    </div>
  );
}

export function Entry(props: {
  readonly judul: string;
  readonly isi: string;
  readonly cancelled: Cancelled;
  readonly onOpen: ((open: Open) => void) | null;
  readonly children?: ComponentChildren;
}): JSX.Element {
  const { judul, isi, cancelled, onOpen, children } = props;
  return (
    <li>
      <span class="line-main">
        <strong>{judul}</strong>
        <span class="muted line-sub">{isi}</span>
      </span>
      {onOpen !== null && (
        <span class="line-actions">
          {children}
          <CancelButton cancelled={cancelled} onOpen={onOpen} />
        </span>
      )}
    </li>
  );
}
