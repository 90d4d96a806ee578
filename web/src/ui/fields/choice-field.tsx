// One of several: in a list, or all in view.
import type { JSX } from 'preact';
import type { Isian } from '../../../../functions/src/domain/basics/refusals/isian.ts';
import { FaultText, type FieldProps, Shell, faultOf, idOf } from './field.tsx';

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly group?: string;
}

export function SelectField<T extends string>(
  props: FieldProps & {
    readonly value: T | '';
    readonly choices: readonly Choice<T>[];
    readonly onChange: (value: T | '') => void;
    /** Words of the empty choice; left out where one must always be chosen. */
    readonly empty?: string;
  },
): JSX.Element {
  const { value, choices, onChange, empty } = props;
  const groups = new Map<string, Choice<T>[]>();
  for (const choice of choices) {
    const group = choice.group ?? '';
    groups.set(group, [...(groups.get(group) ?? []), choice]);
  }
  return (
    <Shell field={props}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={(event) => {
            onChange(event.currentTarget.value as T | '');
          }}
        >
          {empty !== undefined && <option value="">{empty}</option>}
          {[...groups].map(([group, items]) => {
            const options = items.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ));
            return group === '' ? options : <optgroup label={group}>{options}</optgroup>;
          })}
        </select>
      )}
    </Shell>
  );
}

/** One of a few, all in view. */
export function Segments<T extends string>(props: {
  readonly jalur: string;
  readonly label: string;
  readonly value: T | '';
  readonly choices: readonly Choice<T>[];
  readonly onChange: (value: T) => void;
  readonly isian: readonly Isian[];
}): JSX.Element {
  const id = idOf(props.jalur);
  const fault = faultOf(props.isian, props.jalur);
  return (
    <fieldset
      class={`segments${fault === null ? '' : ' has-fault'}`}
      id={id}
      tabIndex={-1}
      aria-describedby={fault === null ? undefined : `${id}-salah`}
    >
      <legend>{props.label}</legend>
      <div class="segments-row">
        {props.choices.map((choice) => (
          <label key={choice.value}>
            <input
              type="radio"
              name={id}
              value={choice.value}
              checked={props.value === choice.value}
              onChange={() => {
                props.onChange(choice.value);
              }}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
      {fault !== null && <FaultText id={`${id}-salah`} pesan={fault} />}
    </fieldset>
  );
}
