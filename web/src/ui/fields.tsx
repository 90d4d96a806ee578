// The form controls of the page: label, hint, fault and control tied together once, so that every form
// is usable by keyboard and screen reader alike.
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Isian } from '../../../functions/src/domain/basics/isian.ts';
import { formatAngka, formatTanggalPanjang } from '../../../functions/src/domain/basics/format.ts';
import * as teks from '../teks/index.ts';
import { hasDateShape } from '../../../functions/src/domain/basics/tanggal.ts';

/** The element of a field, from its path in the submission. */
export function idOf(jalur: string): string {
  return `f-${jalur.replaceAll(/[^A-Za-z0-9]+/g, '-').replace(/-$/, '')}`;
}

export interface FieldProps {
  /** Path in the submission: ties the control to the fault that the schema or the server reports. */
  readonly jalur: string;
  readonly label: string;
  readonly isian: readonly Isian[];
  readonly hint?: string | undefined;
  readonly optional?: boolean;
  /** The label is read out but not shown, where a table or a row already says it. */
  readonly hideLabel?: boolean;
}

/** What the controls of one form share. */
export interface Fields<F> {
  readonly form: F;
  readonly isian: readonly Isian[];
  readonly change: (part: Partial<F>) => void;
  /** What ties a control to the field `isi.NAME` of the submission: path, value, faults, the way back. */
  readonly bind: <K extends keyof F & string>(
    name: K,
  ) => {
    readonly jalur: string;
    readonly value: F[K];
    readonly isian: readonly Isian[];
    readonly onChange: (value: F[K]) => void;
  };
}

export function fieldsOf<F>(
  form: F,
  isian: readonly Isian[],
  change: (part: Partial<F>) => void,
  at = 'isi',
): Fields<F> {
  return {
    form,
    isian,
    change,
    bind: (name) => ({
      jalur: `${at}.${name}`,
      value: form[name],
      isian,
      onChange(value) {
        const part: Partial<F> = {};
        part[name] = value;
        change(part);
      },
    }),
  };
}

export function faultOf(isian: readonly Isian[], jalur: string): string | null {
  return isian.find((it) => it.jalur === jalur)?.pesan ?? null;
}

interface Described {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: 'true';
}

function describe({ jalur, isian, hint }: FieldProps): {
  control: Described;
  fault: string | null;
  ids: { hint: string; fault: string };
} {
  const id = idOf(jalur);
  const fault = faultOf(isian, jalur);
  const ids = { hint: `${id}-bantuan`, fault: `${id}-salah` };
  const by = [hint === undefined ? '' : ids.hint, fault === null ? '' : ids.fault].filter(Boolean);
  return {
    fault,
    ids,
    control: {
      id,
      ...(by.length > 0 && { 'aria-describedby': by.join(' ') }),
      ...(fault !== null && { 'aria-invalid': 'true' as const }),
    },
  };
}

function Shell({
  field,
  children,
}: {
  readonly field: FieldProps;
  readonly children: (control: Described) => ComponentChildren;
}): JSX.Element {
  const { control, fault, ids } = describe(field);
  return (
    <div class={`field${fault === null ? '' : ' has-fault'}`}>
      <label for={control.id} class={field.hideLabel === true ? 'visually-hidden' : ''}>
        {field.label}
        {field.optional === true && <span class="optional"> ({teks.umum.opsional})</span>}
      </label>
      {field.hint !== undefined && (
        <p class="hint" id={ids.hint}>
          {field.hint}
        </p>
      )}
      {children(control)}
      {fault !== null && <FaultText id={ids.fault} pesan={fault} />}
    </div>
  );
}

export function FaultText({ id, pesan }: { readonly id: string; readonly pesan: string }) {
  return (
    <p class="fault" id={id}>
      {pesan}
    </p>
  );
}

/** The types of an input allow one literal at a time; a field may change between kinds of text. */
export function inputType(type: string): 'text' {
  return type as 'text';
}

export function TextField(
  props: FieldProps & {
    readonly value: string;
    readonly onChange: (value: string) => void;
    readonly type?: 'text' | 'email' | 'search' | 'date';
    readonly max?: string;
    readonly maxLength?: number;
    readonly autoComplete?: string;
    /** Id of a datalist with suggestions. */
    readonly list?: string;
  },
): JSX.Element {
  const { value, onChange, type = 'text', max, maxLength, autoComplete, list } = props;
  return (
    <Shell field={props}>
      {(control) => (
        <>
          <input
            {...control}
            type={inputType(type)}
            value={value}
            max={max}
            maxLength={maxLength}
            list={list}
            autocomplete={autoComplete ?? 'off'}
            onInput={(event) => {
              onChange(event.currentTarget.value);
            }}
          />
          {type === 'date' && hasDateShape(value) && (
            // Browsers write dates in the language of the phone; here they are Indonesian on every one.
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

/** A whole number by digits alone; rupiah get their dots as one types. */
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
              // Written here too: without a change of value nothing would clean what was typed.
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

/** A small count by two big buttons. */
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

/** What must be mended, on top of the form, with a way to each field. Takes the focus when it appears. */
export function ErrorSummary(props: {
  readonly isian: readonly Isian[];
  /** Counts attempts, so that a second failed one brings the focus back. */
  readonly attempt: number;
  readonly pesan?: string | undefined;
}): JSX.Element | null {
  const box = useRef<HTMLDivElement>(null);
  const isEmpty = props.isian.length === 0 && props.pesan === undefined;
  useEffect(() => {
    if (!isEmpty) box.current?.focus();
  }, [props.attempt, isEmpty]);
  if (isEmpty) return null;
  return (
    <div class="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{props.pesan ?? teks.umum.isianPerluDiperbaiki(props.isian.length)}</h2>
      {props.isian.length > 0 && (
        <ul>
          {props.isian.map((it) => (
            <li key={`${it.jalur} ${it.pesan}`}>
              <a
                href={`#${idOf(it.jalur)}`}
                onClick={(event) => {
                  event.preventDefault();
                  focusField(it.jalur);
                }}
              >
                {it.label}: {it.pesan}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The field itself, or the nearest part of the form that holds it. */
export function focusField(jalur: string): void {
  for (let path = jalur; path !== ''; path = path.replace(/(\.?[^.[\]]+|\[\d+\])$/, '')) {
    const element = document.getElementById(idOf(path));
    if (element === null) continue;
    const folded = element.closest('details');
    if (folded !== null) folded.open = true;
    element.focus();
    element.scrollIntoView({ block: 'center' });
    return;
  }
}

export interface Faults {
  readonly isian: readonly Isian[];
  readonly attempt: number;
  readonly pesan: string | undefined;
  readonly show: (isian: readonly Isian[], pesan?: string) => void;
  readonly clear: () => void;
}

/** Faults of a form as last found. */
export function useFaults(): Faults {
  const [state, setState] = useState<{
    isian: readonly Isian[];
    attempt: number;
    pesan: string | undefined;
  }>({ isian: [], attempt: 0, pesan: undefined });
  return {
    ...state,
    show(isian, pesan) {
      setState((before) => ({ isian, attempt: before.attempt + 1, pesan }));
    },
    clear() {
      setState((before) => ({ ...before, isian: [], pesan: undefined }));
    },
  };
}
