// What the parts of a group's page share: what waits to be sent, and the form that cancels a record.
import type { JSX } from 'preact';
import type {
  JenisBatal,
  JenisKiriman,
  KirimanOf,
} from '../../../functions/src/domain/submissions/kiriman.ts';
import type { GroupData } from '../reads/group-data.ts';
import { pendingOf } from '../screens/group/part.ts';
import type { OutboxItem } from '../state/outbox-item.ts';
import { outbox } from '../outbox/store.ts';
import { path } from '../routes/router.ts';
import * as teks from '../teks/index.ts';
import { formatSaat } from '../teks/format.ts';
import { TextArea } from './fields.tsx';
import { RecordForm } from '../forms/record-form.tsx';
import { Failed, Loading } from './page.tsx';
import { useStore } from '../state/store.ts';

/** Names what of this part the server does not have yet. */
export function PendingNote(props: {
  readonly ksmId: string;
  readonly kinds: readonly JenisKiriman[];
}): JSX.Element | null {
  const waiting = pendingOf(useStore(outbox), props.ksmId, props.kinds);
  if (waiting.length === 0) return null;
  return (
    <div class="notice is-warning">
      <p>
        {teks.bagian.menungguTerkirim(waiting.length)}. <a href={path.outbox}>{teks.menu.lihat}</a>
      </p>
      <ul class="pending-list">
        {waiting.map((it) => (
          <li key={it.id}>{it.judul}</li>
        ))}
      </ul>
    </div>
  );
}

/** How a part stands that reads for itself: loading, from a copy, or not to be had. */
export function ReadStatus(props: {
  readonly status: 'loading' | 'fresh' | 'copy' | 'unreachable';
  readonly hasData: boolean;
  readonly readAt: number | null;
  readonly onRetry: () => void;
}): JSX.Element | null {
  const { status, hasData, readAt, onRetry } = props;
  if (status === 'loading' && !hasData) return <Loading />;
  if (status === 'unreachable') return <Failed pesan={teks.bagian.bukuKosong} onRetry={onRetry} />;
  if (status === 'copy')
    return (
      <p class="notice">
        {readAt === null ? teks.umum.tanpaSambungan : teks.umum.dariSalinan(formatSaat(readAt))}
      </p>
    );
  return null;
}

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
