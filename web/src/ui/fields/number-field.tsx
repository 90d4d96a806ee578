// A whole number, written as people write it; plain digits get their separators as one types. What cannot be read stays
// in its field with the reason, and keeps the form from being saved.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { formatAngka, THOUSANDS } from '../../../../functions/src/domain/basics/format.ts';
import { readUang } from '../../../../functions/src/domain/basics/numbers/read-uang.ts';
import * as teks from '../../teks/index.ts';
import { type FieldProps, Shell } from './field.tsx';
import { isEdit } from './is-edit.ts';

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
  const { jalur, value, onChange, unit, disabled = false, placeholder, grouped = true } = props;
  const [typed, setTyped] = useState('');
  const write = (n: number | null): string =>
    n === null ? '' : grouped ? formatAngka(n) : String(n);
  const read = readUang(typed);
  const isUnread = typeof read === 'string';
  // What was set from elsewhere since is shown instead.
  const isKept = typed !== '' && !disabled && (isUnread ? !value : read === value);
  const shown = isKept ? typed : write(value);
  const pesan = isKept && isUnread ? teks.umum.salahAngka[read] : '';
  return (
    <Shell
      field={
        pesan !== '' ? { ...props, isian: [{ jalur, label: '', pesan }, ...props.isian] } : props
      }
    >
      {(control) => (
        <span
          class={unit === undefined ? 'number' : 'number with-unit'}
          style={`--n:${String(shown.length)}`}
        >
          {unit !== undefined && <span aria-hidden="true">{unit}</span>}
          <input
            {...control}
            ref={(input) => {
              input?.setCustomValidity(pesan);
            }}
            type="text"
            name={jalur}
            inputMode="numeric"
            autocomplete="off"
            value={shown}
            disabled={disabled}
            placeholder={placeholder}
            onFocus={(event) => {
              event.currentTarget.select();
            }}
            onBlur={() => {
              // What stands there now: the page may not have drawn it yet.
              setTyped((now) => (typeof readUang(now) === 'string' && !value ? now : ''));
            }}
            onInput={(event) => {
              const input = event.currentTarget;
              const isEdited = shown === write(value) && isEdit(shown, input.value);
              const plain = input.value.replaceAll(THOUSANDS, '');
              const text = isEdited ? plain : input.value;
              const next = readUang(text);
              const number = typeof next === 'string' ? null : next;
              const isPlain = next === number && /^\d*$/.test(plain);
              // Written here too: when the value does not change, nothing else would put the separators in.
              if (isPlain) input.value = write(number);
              setTyped(isPlain ? '' : text);
              onChange(number);
            }}
          />
        </span>
      )}
    </Shell>
  );
}
