// A value before and after a change, with words for people who do not see the arrow.
import type { JSX } from 'preact';
import * as teks from '../../teks/index.ts';

export function FromTo(props: {
  /** Null: there was none before. */
  readonly dari: string | null;
  readonly ke: string;
}): JSX.Element {
  const { dari, ke } = props;
  return (
    <>
      {dari !== null && (
        <>
          <s>{dari}</s> <span class="visually-hidden">{teks.qs.revisi.menjadi} </span>
          <span aria-hidden="true">→ </span>
        </>
      )}
      <strong>{ke}</strong>
    </>
  );
}
