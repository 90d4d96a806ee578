// A block of a page under a heading that names it.
import type { ComponentChildren, JSX } from 'preact';

export function Section(props: {
  readonly id: string;
  readonly judul: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <section class="block" aria-labelledby={props.id}>
      <h2 id={props.id}>{props.judul}</h2>
      {props.children}
    </section>
  );
}
