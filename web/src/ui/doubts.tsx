// What is worth a second look before something is saved, and the answer that it is right. Takes the focus when it
// appears, and again when there is something else to look at.
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export function Doubts(props: {
  /** One for each list item; without any nothing is shown. */
  readonly about: readonly unknown[];
  readonly judul: string;
  readonly penjelasan?: string;
  /** What the button says. */
  readonly jawaban: string;
  readonly isSaving: boolean;
  readonly onConfirm: () => void;
  readonly children: ComponentChildren;
}): JSX.Element | null {
  const { about, penjelasan } = props;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (about.length > 0) box.current?.focus();
  }, [about]);
  if (about.length === 0) return null;
  return (
    <div class="doubts" role="alert" tabIndex={-1} ref={box}>
      <h2>{props.judul}</h2>
      {penjelasan !== undefined && <p>{penjelasan}</p>}
      <ul>{props.children}</ul>
      <button
        type="button"
        class="button is-primary"
        disabled={props.isSaving}
        onClick={props.onConfirm}
      >
        {props.jawaban}
      </button>
    </div>
  );
}
