// Text in one line or in several, and dates.
import type { JSX } from 'preact';
import { batasTanggal } from '../../../../functions/src/domain/basics/bounds/batas.ts';
import { formatTanggalPanjang } from '../../../../functions/src/domain/basics/format.ts';
import { hasDateShape } from '../../../../functions/src/domain/basics/tanggal.ts';
import { today } from '../../state/clock.ts';
import { type FieldProps, Shell } from './field.tsx';

export function TextField(
  props: FieldProps & {
    readonly value: string;
    readonly onChange: (value: string) => void;
    readonly type?: 'text' | 'email' | 'search' | 'date';
    /** The last date, where one after today makes no sense; otherwise as late as any rule. */
    readonly max?: string;
    readonly maxLength?: number;
    readonly autoComplete?: string;
    /** Id of a datalist with suggestions. */
    readonly list?: string;
  },
): JSX.Element {
  const { value, onChange, type = 'text', maxLength, autoComplete, list } = props;
  const batas = type === 'date' ? batasTanggal('aturan', today()) : null;
  return (
    <Shell field={props}>
      {(control) => (
        <>
          <input
            {...control}
            type={type}
            value={value}
            min={batas?.min}
            max={props.max ?? batas?.max}
            maxLength={maxLength}
            list={list}
            autocomplete={autoComplete ?? 'off'}
            onInput={(event) => {
              onChange(event.currentTarget.value);
            }}
          />
          {type === 'date' && hasDateShape(value) && (
            // Browsers write dates in the phone's language; here they are Indonesian on every phone.
            <p class="hint">{formatTanggalPanjang(value)}</p>
          )}
        </>
      )}
    </Shell>
  );
}

export function TextArea(
  props: FieldProps & {
    readonly value: string;
    readonly onChange: (value: string) => void;
    readonly rows?: number;
  },
): JSX.Element {
  const { value, onChange, rows = 3 } = props;
  return (
    <Shell field={props}>
      {(control) => (
        <textarea
          {...control}
          rows={rows}
          value={value}
          maxLength={2000}
          onInput={(event) => {
            onChange(event.currentTarget.value);
          }}
        />
      )}
    </Shell>
  );
}
