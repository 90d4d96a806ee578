// Says that the group has ended, or that it has not after all.
import type { JSX } from 'preact';
import { ReasonField } from '../../../forms/save/reason-field.tsx';
import { toBubar } from '../../../forms/group/data-form.ts';
import { RecordForm } from '../../../forms/save/record-form.tsx';
import { today } from '../../../state/clock.ts';
import type { PerubahanKsm } from '../../../../../functions/src/domain/records/ksm.ts';
import type { KirimanOf } from '../../../../../functions/src/domain/submissions/kiriman.ts';
import type { FormOf } from '../../../../../functions/src/domain/submissions/loose.ts';
import * as teks from '../../../teks/index.ts';
import { TextField } from '../../../ui/fields/text-field.tsx';
import type { FormProps } from './open.ts';
import { makeId } from '../../../forms/make-id.ts';
import type { KirimanId } from '../../../../../functions/src/domain/basics/identitas.ts';

const t = teks.tabKsm.data;
type IsiUbah = KirimanOf<'ksmUbah'>['isi'];

interface FormBubar
  extends FormOf<IsiUbah, 'ksmId' | 'perubahan'>, FormOf<Pick<PerubahanKsm, 'tanggalBubar'>> {
  readonly kirimanId: KirimanId;
}

export function EndForm({ group, corrected, onClose, onSaved }: FormProps): JSX.Element {
  const { ksm } = group;
  const refused = corrected?.kiriman.jenis === 'ksmUbah' ? corrected.kiriman.isi : null;
  return (
    <RecordForm<FormBubar>
      judul={t.catatBubar}
      kunci={`ksm/${ksm.id}/bubar`}
      dilihat={ksm.urut}
      fresh={() => ({
        kirimanId: makeId(),
        tanggalBubar: refused?.perubahan.tanggalBubar ?? '',
        alasan: refused?.alasan ?? '',
      })}
      toKiriman={(form) => ({
        id: form.kirimanId,
        jenis: 'ksmUbah',
        isi: {
          ksmId: ksm.id,
          perubahan: toBubar(form.tanggalBubar),
          alasan: form.alasan,
        },
      })}
      judulKiriman={() => t.bubarKiriman(ksm.nama)}
      corrected={refused === null ? null : corrected}
      onClose={onClose}
      onSaved={onSaved}
    >
      {({ bind }) => (
        <>
          <p class="hint">{t.catatBubarIsi}</p>
          <TextField
            {...bind('tanggalBubar')}
            jalur="isi.perubahan.tanggalBubar"
            label={t.tanggalBubar}
            type="date"
            max={today()}
          />
          <ReasonField {...bind('alasan')} />
        </>
      )}
    </RecordForm>
  );
}

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
        isi: { ksmId: ksm.id, perubahan: toBubar(null), alasan: form.alasan },
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
