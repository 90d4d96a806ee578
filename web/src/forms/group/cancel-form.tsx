// The form that cancels a record of a group: within a tab of the group, or as a page of its own.
import type { JSX } from 'preact';
import type { CatatanBatal } from '../../../../functions/src/domain/submissions/kiriman.ts';
import type { Ksm } from '../../../../functions/src/domain/records/ksm.ts';
import type { OutboxItem } from '../../state/outbox-item.ts';
import * as teks from '../../teks/index.ts';
import { TextArea } from '../../ui/fields/text-field.tsx';
import { RecordForm } from '../save/record-form.tsx';
import { newFormBatal, toBatalkan, type FormBatal } from './cancellation.ts';
import { makeId } from '../make-id.ts';
import type { KirimanId } from '../../../../functions/src/domain/basics/identitas.ts';

export type Cancelled = Readonly<CatatanBatal> & {
  /** What is cancelled, in words; it follows «Batalkan». */
  readonly apa: string;
  /** Of the record, as it is shown; undefined: a copy of an older page. */
  readonly urut: number | undefined;
};

/** Asks for a reason, and cancels: the record stays, marked. */
export function CancelForm(props: {
  readonly ksm: Pick<Ksm, 'id' | 'nama'>;
  readonly cancelled: Cancelled;
  readonly corrected?: OutboxItem | null;
  /** Where it is the whole page, which has the title: the words of its button, and the way back. */
  readonly page?: { readonly simpan: string; readonly back: string };
  readonly onClose?: () => void;
  readonly onSaved: (itemId: KirimanId) => void;
}): JSX.Element {
  const { ksm, cancelled, corrected = null, page, onClose, onSaved } = props;
  const { apa, urut, ...catatan } = cancelled;
  const t = teks.tabKsm;
  const alasan = corrected?.kiriman.jenis === 'batalkan' ? corrected.kiriman.isi.alasan : '';
  return (
    <RecordForm<FormBatal>
      judul={t.batalkanApa(apa)}
      isTitled={page !== undefined}
      kunci={`batalkan/${ksm.id}/${catatan.jenis}/${catatan.id}`}
      dilihat={urut}
      fresh={() => newFormBatal(alasan, makeId)}
      toKiriman={(form) => toBatalkan(form, ksm.id, catatan)}
      judulKiriman={() => `${t.pembatalan(apa)}, ${ksm.nama}`}
      say={(isian) => isian.map((it) => ({ ...it, label: teks.batal.alasan }))}
      simpan={page?.simpan ?? t.batalkan}
      isDanger
      {...(page && { back: page.back })}
      corrected={corrected}
      {...(onClose && { onClose })}
      onSaved={onSaved}
    >
      {({ bind }) => (
        <TextArea {...bind('alasan')} label={teks.batal.alasan} hint={t.alasanBantuan} rows={2} />
      )}
    </RecordForm>
  );
}
