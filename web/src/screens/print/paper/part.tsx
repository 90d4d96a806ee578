// The building blocks of the paper form: a part with a heading, a blank to fill, a box to tick, lines
// to write on.
import type { Tanggal } from '../../../../../functions/src/domain/basics/tanggal.ts';
import type { ComponentChildren, JSX } from 'preact';
import type { GroupData } from '../../../reads/shapes/group-data.ts';

export interface PartOf {
  readonly group: GroupData | null;
  /** The meeting it is printed for. */
  readonly tanggal: Tanggal | null;
}

export function Part(props: {
  readonly title: string;
  readonly note?: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <section>
      <h2>
        {props.title}
        {props.note !== undefined && <small> {props.note}</small>}
      </h2>
      {props.children}
    </section>
  );
}

export function Blank(props: {
  readonly label: string;
  readonly value?: string | undefined;
}): JSX.Element {
  return (
    <p class="blank">
      {props.label}
      <span class="rule">{props.value}</span>
    </p>
  );
}

export function Box({ label }: { readonly label: string }): JSX.Element {
  return (
    <span class="box">
      <i aria-hidden="true" />
      {label}
    </span>
  );
}

export function Lines({ n }: { readonly n: number }): JSX.Element {
  return (
    <div class="ruled" aria-hidden="true">
      {Array.from({ length: n }, (_, index) => (
        <i key={index} />
      ))}
    </div>
  );
}
