// The frame of every change by an administrator: title, faults, the fields themselves, the reason, the buttons.
import type { ComponentChildren, JSX } from 'preact';
import { Restored } from '../../../forms/save/restored.tsx';
import * as teks from '../../../teks/index.ts';
import { ErrorSummary } from '../../../ui/fields/error-summary.tsx';
import { fieldsOf, type Fields } from '../../../ui/fields/fields.ts';
import { TextArea } from '../../../ui/fields/text-field.tsx';
import type { Change, Reason } from './use-change.ts';

export function ChangeForm<F extends object>(props: {
  readonly judul: string;
  readonly pengantar?: string;
  readonly change: Change<F>;
  readonly simpan: string;
  readonly onSave: (form: F & Reason) => Promise<void>;
  /** Left out where the form is always open. */
  readonly onCancel?: () => void;
  readonly children?: (fields: Fields<F>) => ComponentChildren;
}): JSX.Element | null {
  const { judul, pengantar, change, simpan, onSave, onCancel } = props;
  const { form, faults } = change;
  if (form === null) return null;
  return (
    <form
      class="block"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void onSave(form);
      }}
    >
      <h2>{judul}</h2>
      {pengantar !== undefined && <p>{pengantar}</p>}
      <Restored saving={change} />
      <ErrorSummary isian={faults.isian} attempt={faults.attempt} pesan={faults.pesan} />
      {props.children?.(fieldsOf<F>(form, faults.isian, change.change, ''))}
      <TextArea
        {...fieldsOf<Reason>(form, faults.isian, change.change, '').bind('alasan')}
        label={teks.kelola.alasan}
        hint={teks.kelola.alasanBantuan}
        rows={2}
      />
      <div class="actions">
        <button type="submit" class="button is-primary" disabled={change.isSaving}>
          {simpan}
        </button>
        {onCancel !== undefined && (
          <button
            type="button"
            class="button is-quiet"
            onClick={() => {
              change.restart();
              onCancel();
            }}
          >
            {teks.kelola.jangan}
          </button>
        )}
      </div>
    </form>
  );
}
