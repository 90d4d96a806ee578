// A list that an administrator keeps, at one entry at a time: which one is in the form, and what was saved last.
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { PageHeading } from '../../ui/page.tsx';

export interface Editing<T> {
  /** The entry in the form; null: a new one; undefined: no form. */
  readonly edited: T | null | undefined;
  readonly said: string;
  readonly edit: (entry: T | null) => void;
  readonly close: () => void;
  readonly say: (said: string) => void;
}

export function useEditing<T>(): Editing<T> {
  const [edited, setEdited] = useState<T | null | undefined>(undefined);
  const [said, say] = useState('');
  return {
    edited,
    said,
    say,
    edit(entry) {
      say('');
      setEdited(entry === null ? null : () => entry);
      if (entry !== null) scrollTo(0, 0);
    },
    close() {
      setEdited(undefined);
    },
  };
}

/** Title with the button for a new entry; below it what was saved. */
export function EditingHead(props: {
  readonly judul: string;
  readonly tambah: string;
  readonly editing: Omit<Editing<unknown>, 'edit'> & { readonly edit: (entry: null) => void };
  readonly children?: ComponentChildren;
}): JSX.Element {
  const { judul, tambah, editing } = props;
  return (
    <>
      <div class="title-row">
        <PageHeading title={judul} />
        {editing.edited === undefined && (
          <button
            type="button"
            class="button is-primary"
            onClick={() => {
              editing.edit(null);
            }}
          >
            {tambah}
          </button>
        )}
      </div>
      {props.children}
      <div role="status" class="sent">
        {editing.said !== '' && <p class="notice is-good">{editing.said}</p>}
      </div>
    </>
  );
}
