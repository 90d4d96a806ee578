// A whole number, typed in digits alone; rupiah get their separators as one types.
import type { JSX } from 'preact';
import { formatAngka } from '../../../../functions/src/domain/basics/format.ts';
import { type FieldProps, Shell } from './field.tsx';

export function NumberField(
  props: FieldProps & {
    readonly value: number | null;
    readonly onChange: (value: number | null) => void;
    readonly unit?: 'Rp';
    readonly disabled?: boolean;
    readonly placeholder?: string | undefined;
    readonly grouped?: boolean;
  },
): JSX.Element {
  const { value, onChange, unit, disabled = false, placeholder, grouped = true } = props;
  const shown = value === null ? '' : grouped ? formatAngka(value) : String(value);
  return (
    <Shell field={props}>
      {(control) => (
        <span class={unit === undefined ? 'number' : 'number with-unit'}>
          {unit !== undefined && <span aria-hidden="true">{unit}</span>}
          <input
            {...control}
            type="text"
            inputMode="numeric"
            autocomplete="off"
            value={shown}
            disabled={disabled}
            placeholder={placeholder}
            onFocus={(event) => {
              event.currentTarget.select();
            }}
            onInput={(event) => {
              const digits = event.currentTarget.value.replaceAll(/\D/g, '').slice(0, 13);
              const next = digits === '' ? null : Number(digits);
              // Written here too: when the value does not change, nothing else would clean up what was typed.
              event.currentTarget.value =
                next === null ? '' : grouped ? formatAngka(next) : String(next);
              onChange(next);
            }}
          />
        </span>
      )}
    </Shell>
  );
}
