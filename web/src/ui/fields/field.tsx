// What every control of a form shares: label, hint, fault and control are tied together once, so that
// every form works with keyboard and screen reader alike.
import type { ComponentChildren, JSX } from 'preact';
import type { Isian } from '../../../../functions/src/domain/basics/refusals/isian.ts';
import * as teks from '../../teks/index.ts';

/** The id of a field's element, from its path in the submission. */
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

export function Shell({
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
