// Yes or no, where a box that nobody touched would be on record as a no.
import type { JSX } from 'preact';
import type { Isian } from '../../../../functions/src/domain/basics/refusals/isian.ts';
import * as teks from '../../teks/index.ts';
import { Segments } from './choice-field.tsx';

const CHOICES = [
  { value: 'true', label: teks.umum.ya },
  { value: 'false', label: teks.umum.tidak },
] as const;

export function YesNo(props: {
  readonly jalur: string;
  readonly label: string;
  /** Null: not answered yet. */
  readonly value: boolean | null;
  readonly isian: readonly Isian[];
  readonly onChange: (value: boolean) => void;
}): JSX.Element {
  const { value, onChange } = props;
  return (
    <Segments
      {...props}
      value={String(value)}
      choices={CHOICES}
      onChange={(it) => {
        onChange(it === 'true');
      }}
    />
  );
}
