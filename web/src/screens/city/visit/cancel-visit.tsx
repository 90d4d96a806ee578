// Takes back what a visit found, with a reason: it is counted no more, and stays in history.
import type { JSX } from 'preact';
import type { KirimanId } from '../../../../../functions/src/domain/basics/identitas.ts';
import { toUjiPetikBatal, type FormUjiBatal, type Uji } from '../../../forms/desk/uji-petik.ts';
import { makeId } from '../../../forms/make-id.ts';
import { RecordForm } from '../../../forms/save/record-form.tsx';
import type { OutboxItem } from '../../../state/outbox-item.ts';
import * as teks from '../../../teks/index.ts';
import { TextArea } from '../../../ui/fields/text-field.tsx';

const t = teks.ujiPetik;

export function CancelVisit(props: {
  readonly uji: Uji;
  /** Of the group. */
  readonly nama: string;
  readonly urut: number | null;
  readonly corrected: OutboxItem | null;
  readonly onClose: () => void;
  readonly onSaved: (itemId: KirimanId) => void;
}): JSX.Element {
  const { uji, nama, urut, corrected, onClose, onSaved } = props;
  const sent = corrected?.kiriman.jenis === 'ujiPetikBatal' ? corrected.kiriman : null;
  return (
    <RecordForm<FormUjiBatal>
      judul={t.batalkanUntuk(nama)}
      kunci={`uji-petik-batal/${uji.bulan}/${uji.ksmId}`}
      dilihat={urut}
      fresh={() => ({ kirimanId: makeId(), alasan: sent?.isi.alasan ?? '' })}
      toKiriman={(form) => toUjiPetikBatal(form, uji)}
      judulKiriman={() => t.judulBatal(nama, uji.bulan)}
      say={(isian) => isian.map((it) => ({ ...it, label: teks.batal.alasan }))}
      simpan={t.batalkan}
      isDanger
      corrected={sent === null ? null : corrected}
      onClose={onClose}
      onSaved={onSaved}
    >
      {({ bind }) => <TextArea {...bind('alasan')} label={teks.batal.alasan} rows={2} />}
    </RecordForm>
  );
}
