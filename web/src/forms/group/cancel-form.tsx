// The form that cancels a record of a group.
import type { JSX } from 'preact';
import type {
  JenisBatal,
  KirimanOf,
} from '../../../../functions/src/domain/submissions/kiriman.ts';
import type { GroupData } from '../../reads/group-data.ts';
import type { OutboxItem } from '../../state/outbox-item.ts';
import * as teks from '../../teks/index.ts';
import { TextArea } from '../../ui/fields.tsx';
import { RecordForm } from '../save/record-form.tsx';

interface FormBatal {
  readonly kirimanId: string;
  readonly alasan: string;
}

export interface Cancelled {
  readonly jenis: JenisBatal;
  readonly id: string;
  /** Of a payment: its loan. */
  readonly pinjaman: string | null;
  /** What is cancelled, in words: follows «Batalkan». */
  readonly apa: string;
}

/** Asks why, and cancels: the record stays, marked. */
export function CancelForm(props: {
  readonly group: GroupData;
  readonly cancelled: Cancelled;
  readonly corrected?: OutboxItem | null;
  readonly onClose: () => void;
  readonly onSaved: (itemId: string) => void;
}): JSX.Element {
  const { group, cancelled, corrected = null } = props;
  const { jenis, id, pinjaman, apa } = cancelled;
  const t = teks.bagian;
  const fresh = (): FormBatal => ({
    kirimanId: crypto.randomUUID(),
    alasan: corrected?.kiriman.jenis === 'batalkan' ? corrected.kiriman.isi.alasan : '',
  });
  const toKiriman = (form: FormBatal) => ({
    id: form.kirimanId,
    jenis: 'batalkan' as const,
    isi: {
      ksmId: group.ksm.id,
      catatan: { jenis, id, pinjaman },
      alasan: form.alasan,
    } satisfies KirimanOf<'batalkan'>['isi'],
  });
  return (
    <RecordForm<FormBatal>
      ksmId={group.ksm.id}
      judul={t.batalkanApa(apa)}
      kunci={`batalkan/${id}`}
      fresh={fresh}
      toKiriman={toKiriman}
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
