// Records a training of members.
import type { JSX } from 'preact';
import { TOPIK_PELATIHAN } from '../../../../../functions/src/domain/records/pelatihan.ts';
import {
  fromPelatihan,
  newFormPelatihan,
  toIsiPelatihan,
  type FormPelatihan,
} from '../../../forms/group/stage/training.ts';
import { RecordForm } from '../../../forms/save/record-form.tsx';
import { lastPlan, today } from '../../../state/clock.ts';
import * as teks from '../../../teks/index.ts';
import { SelectField } from '../../../ui/fields/choice-field.tsx';
import { TextArea, TextField } from '../../../ui/fields/text-field.tsx';
import { YesNo } from '../../../ui/fields/yes-no.tsx';
import { membersOn, MemberChecks } from './member-checks.tsx';
import type { PaperFormProps } from './paper-form-props.ts';
import { makeId } from '../../../forms/make-id.ts';

const t = teks.tabKsm.dokumen;
export function CourseForm({ group, corrected, onClose, onSaved }: PaperFormProps): JSX.Element {
  const { ksm } = group;
  const refused = corrected?.kiriman.jenis === 'pelatihan' ? corrected : null;
  const before = refused?.kiriman.jenis === 'pelatihan' ? refused.kiriman.isi : null;
  return (
    <RecordForm<FormPelatihan>
      judul={t.catatPelatihan}
      kunci={`pelatihan/${ksm.id}/baru`}
      dilihat={null}
      fresh={() => (before === null ? newFormPelatihan(makeId) : fromPelatihan(before, makeId))}
      toKiriman={(form) => ({
        id: form.kirimanId,
        jenis: 'pelatihan',
        isi: toIsiPelatihan(form, ksm.id),
        koreksi: null,
      })}
      judulKiriman={(form) =>
        t.kiriman(`${t.pelatihan} ${form.topik === '' ? '' : t.topikPilihan[form.topik]}`, ksm.nama)
      }
      corrected={refused}
      onClose={onClose}
      onSaved={onSaved}
    >
      {({ form, isian, change, bind }) => (
        <>
          <SelectField
            jalur="isi.topik"
            label={t.topik}
            value={form.topik}
            empty={teks.umum.pilih}
            choices={TOPIK_PELATIHAN.map((value) => ({ value, label: t.topikPilihan[value] }))}
            isian={isian}
            onChange={(topik) => {
              change({ topik });
            }}
          />
          <TextField
            {...bind('tanggal')}
            label={t.tanggal}
            type="date"
            max={form.rencana === true ? lastPlan() : today()}
          />
          <YesNo {...bind('rencana')} label={t.rencana} />
          <MemberChecks
            jalur="isi.peserta"
            label={t.peserta}
            members={membersOn(group, form.tanggal)}
            chosen={form.peserta}
            isian={isian}
            onChange={(peserta) => {
              change({ peserta });
            }}
          />
          <TextArea {...bind('keterangan')} label={t.keterangan} optional rows={2} />
        </>
      )}
    </RecordForm>
  );
}
