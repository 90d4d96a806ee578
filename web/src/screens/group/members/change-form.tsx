// Changes what is recorded of a member.
import type { JSX } from 'preact';
import type { Anggota } from '../../../../../functions/src/domain/records/anggota.ts';
import {
  fromAnggota,
  toAnggota,
  type FormAnggota,
} from '../../../forms/group/members/member-form.ts';
import { sameAsOther } from '../../../forms/group/members/names.ts';
import { RecordForm } from '../../../forms/save/record-form.tsx';
import { today } from '../../../state/clock.ts';
import * as teks from '../../../teks/index.ts';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { ReasonField } from '../../../forms/save/reason-field.tsx';
import { MemberFields } from './member-fields.tsx';
import type { FormProps } from './open.ts';
import { makeId } from '../../../forms/make-id.ts';

const t = teks.tabKsm.anggota;
export function ChangeForm(props: FormProps & { readonly anggota: Anggota }): JSX.Element {
  const { group, anggota, corrected, onClose, onSaved } = props;
  const { ksm } = group;
  const alasan = corrected?.kiriman.jenis === 'anggotaUbah' ? corrected.kiriman.isi.alasan : '';
  return (
    <RecordForm<FormAnggota>
      judul={t.ubahApa(anggota.nama)}
      kunci={`anggota/${ksm.id}/ubah/${anggota.id}`}
      dilihat={group.urutAnggota}
      fresh={() => fromAnggota(anggota, alasan, makeId)}
      toKiriman={(form) => ({
        id: form.kirimanId,
        jenis: 'anggotaUbah',
        isi: { ksmId: ksm.id, anggota: toAnggota(form, today()), alasan: form.alasan },
      })}
      check={(form) => sameAsOther(form, group.anggota, 'isi.anggota.nama')}
      judulKiriman={(form) => t.ubahKiriman(form.nama.trim(), ksm.nama)}
      corrected={corrected}
      onClose={onClose}
      onSaved={onSaved}
    >
      {(fields) => (
        <>
          <MemberFields {...fields} jalur="isi.anggota" />
          {fields.form.miskin && (
            <TextField
              jalur="isi.anggota.terampilSejak"
              label={t.terampilSejak}
              hint={t.terampilBantuan}
              optional
              type="date"
              max={today()}
              value={fields.form.terampilSejak}
              isian={fields.isian}
              onChange={(terampilSejak) => {
                fields.change({ terampilSejak });
              }}
            />
          )}
          {anggota.tanggalKeluar !== null && anggota.tanggalKeluar !== undefined && (
            <TextField
              jalur="isi.anggota.tanggalKeluar"
              label={t.tanggalKeluar}
              optional
              type="date"
              max={today()}
              value={fields.form.tanggalKeluar}
              isian={fields.isian}
              onChange={(tanggalKeluar) => {
                fields.change({ tanggalKeluar });
              }}
            />
          )}
          <ReasonField {...fields.bind('alasan')} />
        </>
      )}
    </RecordForm>
  );
}
