// A small count, set with two big buttons.
import type { JSX } from 'preact';
import * as teks from '../../teks/index.ts';
import { idOf } from './field.tsx';

export function Stepper(props: {
  readonly jalur: string;
  readonly label: string;
  readonly value: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}): JSX.Element {
  const { label, value, max, onChange } = props;
  const id = idOf(props.jalur);
  return (
    <div class="stepper" role="group" aria-labelledby={`${id}-label`} id={id} tabIndex={-1}>
      <span id={`${id}-label`}>{label}</span>
      <button
        type="button"
        aria-label={teks.sesi.kurangi(label)}
        disabled={value === 0}
        onClick={() => {
          onChange(Math.max(0, value - 1));
        }}
      >
        −
      </button>
      <output aria-live="polite">{value}</output>
      <button
        type="button"
        aria-label={teks.sesi.tambahi(label)}
        disabled={value >= max}
        onClick={() => {
          onChange(Math.min(max, value + 1));
        }}
      >
        +
      </button>
    </div>
  );
}
