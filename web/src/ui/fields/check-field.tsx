// A box to tick.
import type { ComponentChildren, JSX } from 'preact';
import type { Isian } from '../../../../functions/src/domain/basics/refusals/isian.ts';
import { FaultText, faultOf, idOf } from './field.tsx';

export function CheckField(props: {
  readonly jalur: string;
  readonly label: ComponentChildren;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly isian?: readonly Isian[];
  readonly class?: string;
}): JSX.Element {
  const id = idOf(props.jalur);
  const fault = faultOf(props.isian ?? [], props.jalur);
  return (
    <div class={`check ${props.class ?? ''}${fault === null ? '' : ' has-fault'}`}>
      <input
        id={id}
        type="checkbox"
        checked={props.checked}
        aria-describedby={fault === null ? undefined : `${id}-salah`}
        aria-invalid={fault === null ? undefined : 'true'}
        onChange={(event) => {
          props.onChange(event.currentTarget.checked);
        }}
      />
      <label for={id}>{props.label}</label>
      {fault !== null && <FaultText id={`${id}-salah`} pesan={fault} />}
    </div>
  );
}
