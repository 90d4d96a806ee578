// What was just done to many members, or to one that was filled in, and the way back.
import type { JSX } from 'preact';
import type { BarisAnggotaBaru } from '../../../forms/group/members/registration.ts';
import * as teks from '../../../teks/index.ts';

export interface Undoable {
  readonly pesan: string;
  /** Of the members as they stand when it is undone: what was typed since stays. */
  readonly undo: (now: readonly BarisAnggotaBaru[]) => readonly BarisAnggotaBaru[];
}

export function Undo(props: { readonly pesan: string; readonly onUndo: () => void }): JSX.Element {
  return (
    <p class="notice" role="status">
      {props.pesan}{' '}
      <button type="button" class="link-button" onClick={props.onUndo}>
        {teks.daftarKsm.kembalikan}
      </button>
    </p>
  );
}
