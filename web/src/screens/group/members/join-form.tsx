// Records a member who joins.
import type { JSX } from 'preact';
import {
  fromAnggota,
  newFormAnggota,
  originOf,
  toAnggota,
  type FormAnggota,
} from '../../../forms/group/members/member-form.ts';
import { sameAsOther } from '../../../forms/group/members/names.ts';
import { RecordForm } from '../../../forms/save/record-form.tsx';
import type { Tanggal } from '../../../../../functions/src/domain/basics/tanggal.ts';
import { today } from '../../../state/clock.ts';
import * as teks from '../../../teks/index.ts';
import { CheckField } from '../../../ui/fields/check-field.tsx';
import { MemberFields } from './member-fields.tsx';
import type { FormProps } from './open.ts';
import { OriginFields } from './origin-fields.tsx';
import { makeId } from '../../../forms/make-id.ts';
import { ConsentHint } from '../../../forms/group/members/consent-hint.tsx';

const t = teks.tabKsm.anggota;

export function JoinForm({
  group,
  klaim,
  corrected,
  tanggal,
  onClose,
  onSaved,
}: FormProps & {
  /** Of the meeting that it is recorded at; left out: at none. */
  readonly tanggal?: Tanggal;
}): JSX.Element {
  const { ksm } = group;
  const refused =
    corrected?.kiriman.jenis === 'anggotaMasuk' ? corrected.kiriman.isi.anggota[0] : undefined;
  return (
    <RecordForm<FormAnggota>
      judul={t.tambahJudul}
      kunci={`anggota/${ksm.id}/masuk`}
      dilihat={null}
      fresh={() =>
        refused === undefined
          ? newFormAnggota(tanggal ?? '', makeId)
          : fromAnggota(refused, '', makeId)
      }
      toKiriman={(form) => ({
        id: form.kirimanId,
        jenis: 'anggotaMasuk',
        isi: {
          ksmId: ksm.id,
          anggota: [{ ...toAnggota(form, today()), pindahDari: originOf(form) }],
        },
      })}
      check={(form) => [
        ...sameAsOther(form, group.anggota, 'isi.anggota[0].nama'),
        ...(form.setuju
          ? []
          : [
              {
                jalur: 'isi.anggota[0].persetujuan.tanggal',
                label: teks.daftarKsm.persetujuan,
                pesan: teks.daftarKsm.persetujuanWajib,
              },
            ]),
      ]}
      judulKiriman={(form) => t.tambahKiriman(form.nama.trim(), ksm.nama)}
      corrected={corrected}
      onClose={onClose}
      onSaved={onSaved}
    >
      {(fields) => (
        <>
          <OriginFields {...fields} group={group} klaim={klaim} />
          <MemberFields {...fields} jalur="isi.anggota[0]" />
          <CheckField
            jalur="isi.anggota[0].persetujuan.tanggal"
            label={teks.daftarKsm.persetujuan}
            checked={fields.form.setuju}
            isian={fields.isian}
            onChange={(setuju) => {
              fields.change({ setuju });
            }}
          />
          <ConsentHint />
        </>
      )}
    </RecordForm>
  );
}
