// The form that cancels a record of a group.
import type { JSX } from 'preact';
import type { CatatanBatal } from '../../../../functions/src/domain/submissions/kiriman.ts';
import type { GroupData } from '../../reads/shapes/group-data.ts';
import type { OutboxItem } from '../../state/outbox-item.ts';
import * as teks from '../../teks/index.ts';
import { TextArea } from '../../ui/fields/text-field.tsx';
import { RecordForm } from '../save/record-form.tsx';
import { newFormBatal, toBatalkan, type FormBatal } from './cancellation.ts';
import { makeId } from '../make-id.ts';

export type Cancelled = Readonly<CatatanBatal> & {
  /** What is cancelled, in words; it follows «Batalkan». */
  readonly apa: string;
};

/** Asks for a reason, and cancels: the record stays, marked. */
export function CancelForm(props: {
  readonly group: GroupData;
  readonly cancelled: Cancelled;
  readonly corrected?: OutboxItem | null;
  readonly onClose: () => void;
  readonly onSaved: (itemId: string) => void;
}): JSX.Element {
  const { group, cancelled, corrected = null } = props;
  const { apa, ...catatan } = cancelled;
  const t = teks.tabKsm;
  const alasan = corrected?.kiriman.jenis === 'batalkan' ? corrected.kiriman.isi.alasan : '';
  return (
    <RecordForm<FormBatal>
      judul={t.batalkanApa(apa)}
      kunci={`batalkan/${catatan.id}`}
      fresh={() => newFormBatal(alasan, makeId)}
      toKiriman={(form) => toBatalkan(form, group.ksm.id, catatan)}
      judulKiriman={() => `${t.pembatalan(apa)}, ${group.ksm.nama}`}
      simpan={t.batalkan}
      corrected={corrected}
      onClose={props.onClose}
      onSaved={props.onSaved}
    >
      {({ bind }) => (
        <TextArea {...bind('alasan')} label={t.alasan} hint={t.alasanBantuan} rows={2} />
      )}
    </RecordForm>
  );
}
