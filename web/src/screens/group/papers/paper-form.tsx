// Records a paper of a group: rules, plans, joint liability.
import type { JSX } from 'preact';
import { JENIS_DOKUMEN } from '../../../../../functions/src/domain/records/dokumen.ts';
import {
  fromDokumen,
  newFormDokumen,
  sayKind,
  toIsiDokumen,
  type FormDokumen,
} from '../../../forms/group/paper.ts';
import { RecordForm } from '../../../forms/save/record-form.tsx';
import { today } from '../../../state/clock.ts';
import * as teks from '../../../teks/index.ts';
import { SelectField } from '../../../ui/fields/choice-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { YesNo } from '../../../ui/fields/yes-no.tsx';
import { membersOn, MemberChecks } from './member-checks.tsx';
import type { PaperFormProps } from './paper-form-props.ts';
import { makeId } from '../../../forms/make-id.ts';

const t = teks.tabKsm.dokumen;
export function PaperForm({ group, corrected, onClose, onSaved }: PaperFormProps): JSX.Element {
  const { ksm } = group;
  const refused = corrected?.kiriman.jenis === 'dokumen' ? corrected : null;
  const before = refused?.kiriman.jenis === 'dokumen' ? refused.kiriman.isi : null;
  return (
    <RecordForm<FormDokumen>
      judul={t.catat}
      kunci={`dokumen/${ksm.id}/baru`}
      dilihat={null}
      fresh={() => (before === null ? newFormDokumen(makeId) : fromDokumen(before, makeId))}
      toKiriman={(form) => ({
        id: form.kirimanId,
        jenis: 'dokumen',
        isi: toIsiDokumen(form, ksm.id),
        koreksi: null,
      })}
      say={sayKind}
      judulKiriman={(form) =>
        t.kiriman(form.jenis === '' ? '' : t.jenisPilihan[form.jenis], ksm.nama)
      }
      corrected={refused}
      onClose={onClose}
      onSaved={onSaved}
    >
      {({ form, isian, change, bind }) => (
        <>
          <SelectField
            jalur="isi.jenis"
            label={t.jenis}
            value={form.jenis}
            empty={teks.umum.pilih}
            choices={JENIS_DOKUMEN.map((value) => ({ value, label: t.jenisPilihan[value] }))}
            isian={isian}
            onChange={(jenis) => {
              change({ jenis });
            }}
          />
          {form.jenis === 'rencanaUsaha' ? (
            <>
              <SelectField
                jalur="isi.anggota"
                label={t.pemilik}
                value={form.pemilik}
                empty={teks.umum.pilih}
                choices={membersOn(group, form.disetujui).map((it) => ({
                  value: it.id,
                  label: it.nama,
                }))}
                isian={isian}
                onChange={(pemilik) => {
                  change({ pemilik });
                }}
              />
              <TextField
                {...bind('disetujui')}
                label={t.disetujui}
                hint={t.disetujuiBantuan}
                optional
                type="date"
                max={today()}
              />
            </>
          ) : (
            <TextField {...bind('tanggal')} label={t.tanggal} type="date" max={today()} />
          )}
          {form.jenis === 'aturan' && (
            <YesNo {...bind('ditandatangani')} label={t.ditandatangani} />
          )}
          {form.jenis === 'tanggungRenteng' && (
            <MemberChecks
              jalur="isi.anggota"
              label={t.penandaTangan}
              members={membersOn(group, form.tanggal)}
              chosen={form.penandaTangan}
              isian={isian}
              onChange={(penandaTangan) => {
                change({ penandaTangan });
              }}
            />
          )}
        </>
      )}
    </RecordForm>
  );
}
