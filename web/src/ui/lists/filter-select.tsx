// One condition of a list, kept in the address: nothing chosen means all.
import type { JSX } from 'preact';
import { keepInAddress } from '../../routes/use-query.ts';
import { SelectField, type Choice } from '../fields/choice-field.tsx';

export function FilterSelect<T extends string>(props: {
  /** Its word in the address. */
  readonly name: string;
  readonly label: string;
  readonly value: T | '';
  readonly choices: readonly Choice<T>[];
  /** What no choice is called. */
  readonly empty: string;
}): JSX.Element {
  const { name, label, value, choices, empty } = props;
  return (
    <SelectField
      jalur={`saring.${name}`}
      label={label}
      value={value}
      empty={empty}
      choices={choices}
      isian={[]}
      onChange={(it) => {
        keepInAddress({ [name]: it });
      }}
    />
  );
}
