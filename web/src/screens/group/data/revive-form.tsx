// Says that a group which ended has not after all.
import type { JSX } from 'preact';
import { ReasonField } from '../../../forms/save/reason-field.tsx';
import { toHidup } from '../../../forms/group/data-form.ts';
import { RecordForm } from '../../../forms/save/record-form.tsx';
import type { KirimanOf } from '../../../../../functions/src/domain/submissions/kiriman.ts';
import type { FormOf } from '../../../../../functions/src/domain/submissions/loose.ts';
import * as teks from '../../../teks/index.ts';
import type { FormProps } from './open.ts';
import { makeId } from '../../../forms/make-id.ts';
import type { KirimanId } from '../../../../../functions/src/domain/basics/identitas.ts';

const t = teks.tabKsm.data;
type IsiUbah = KirimanOf<'ksmUbah'>['isi'];

interface FormHidup extends FormOf<IsiUbah, 'ksmId' | 'perubahan'> {
  readonly kirimanId: KirimanId;
}

export function ReviveForm({ group, corrected, onClose, onSaved }: FormProps): JSX.Element {
  const { ksm } = group;
  const refused = corrected?.kiriman.jenis === 'ksmUbah' ? corrected.kiriman.isi : null;
  return (
    <RecordForm<FormHidup>
      judul={t.batalBubar}
      kunci={`ksm/${ksm.id}/batal-bubar`}
      dilihat={ksm.urut}
      fresh={() => ({ kirimanId: makeId(), alasan: refused?.alasan ?? '' })}
      toKiriman={(form) => ({
        id: form.kirimanId,
        jenis: 'ksmUbah',
        isi: { ksmId: ksm.id, perubahan: toHidup(), alasan: form.alasan },
      })}
      judulKiriman={() => t.batalBubarKiriman(ksm.nama)}
      corrected={refused === null ? null : corrected}
      onClose={onClose}
      onSaved={onSaved}
    >
      {({ bind }) => <ReasonField {...bind('alasan')} />}
    </RecordForm>
  );
}
