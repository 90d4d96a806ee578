// A part of a form that few need: it is opened by hand, and only then reads what it offers.
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';

export function OptionalPart(props: {
  readonly label: string;
  readonly isOpen: boolean;
  readonly children: ComponentChildren;
}): JSX.Element {
  const [isOpen, setOpen] = useState(props.isOpen);
  if (isOpen) return <>{props.children}</>;
  return (
    <p>
      <button
        type="button"
        class="link-button"
        onClick={() => {
          setOpen(true);
        }}
      >
        {props.label}
      </button>
    </p>
  );
}
