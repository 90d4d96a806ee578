// One of a few choices, kept in the address so that a link leads back to it.
import type { JSX } from 'preact';
import { useQuery } from '../../routes/use-query.ts';
import { SelectField, type Choice } from '../fields/choice-field.tsx';

export function QuerySelect(props: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice<string>[];
}): JSX.Element {
  const [, setValue] = useQuery(props.name);
  return (
    <div class="query-select">
      <SelectField
        jalur={`pilih.${props.name}`}
        label={props.label}
        value={props.value}
        choices={props.choices}
        isian={[]}
        onChange={setValue}
      />
    </div>
  );
}
