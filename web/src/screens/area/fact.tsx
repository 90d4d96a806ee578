// A number of an area with its name.
import type { JSX } from 'preact';

export function Fact(props: {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
}): JSX.Element {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>{props.value}</dd>
      {props.note !== undefined && <dd class="fact-note">{props.note}</dd>}
    </div>
  );
}
