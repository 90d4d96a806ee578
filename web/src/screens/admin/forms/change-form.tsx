// The frame of every change by an administrator: title, faults, the fields themselves, the reason, the buttons.
import type { ComponentChildren, JSX } from 'preact';
import * as teks from '../../../teks/index.ts';
import { ErrorSummary } from '../../../ui/fields/error-summary.tsx';
import { TextArea } from '../../../ui/fields/text-field.tsx';
import type { Change } from './use-change.ts';

export function ChangeForm(props: {
  readonly judul: string;
  readonly pengantar?: string;
  readonly change: Change;
  readonly simpan: string;
  readonly onSave: () => Promise<void>;
  /** Left out where the form is always open. */
  readonly onCancel?: () => void;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { judul, pengantar, change, simpan, onSave, onCancel } = props;
  const { faults, alasan, setAlasan, isBusy } = change;
  return (
    <form
      class="block"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void onSave();
      }}
    >
      <h2>{judul}</h2>
      {pengantar !== undefined && <p>{pengantar}</p>}
      <ErrorSummary isian={faults.isian} attempt={faults.attempt} pesan={faults.pesan} />
      {props.children}
      <TextArea
        jalur="alasan"
        label={teks.kelola.alasan}
        hint={teks.kelola.alasanBantuan}
        rows={2}
        value={alasan}
        onChange={setAlasan}
        isian={faults.isian}
      />
      <div class="actions">
        <button type="submit" class="button is-primary" disabled={isBusy}>
          {simpan}
        </button>
        {onCancel !== undefined && (
          <button type="button" class="button is-quiet" onClick={onCancel}>
            {teks.kelola.jangan}
          </button>
        )}
      </div>
    </form>
  );
}
