// Records a member who leaves.
import type { JSX } from 'preact';
import type { Anggota } from '../../../../../functions/src/domain/records/anggota.ts';
import { RecordForm } from '../../../forms/save/record-form.tsx';
import { today } from '../../../state/clock.ts';
import type { KirimanOf } from '../../../../../functions/src/domain/submissions/kiriman.ts';
import type { FormOf } from '../../../../../functions/src/domain/submissions/loose.ts';
import * as teks from '../../../teks/index.ts';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { ReasonField } from './member-fields.tsx';
import type { FormProps } from './open.ts';
import { makeId } from '../../../forms/make-id.ts';
import type { KirimanId } from '../../../../../functions/src/domain/basics/identitas.ts';

const t = teks.tabKsm.anggota;
interface FormKeluar extends FormOf<KirimanOf<'anggotaKeluar'>['isi'], 'ksmId' | 'anggota'> {
  readonly kirimanId: KirimanId;
}

export function LeaveForm(props: FormProps & { readonly anggota: Anggota }): JSX.Element {
  const { group, anggota, corrected, onClose, onSaved } = props;
  const { ksm } = group;
  const refused = corrected?.kiriman.jenis === 'anggotaKeluar' ? corrected.kiriman.isi : null;
  return (
    <RecordForm<FormKeluar>
      judul={t.catatKeluarApa(anggota.nama)}
      kunci={`anggota/${ksm.id}/keluar/${anggota.id}`}
      dilihat={group.urutAnggota}
      fresh={() => ({
        kirimanId: makeId(),
        tanggalKeluar: refused?.tanggalKeluar ?? today(),
        alasan: refused?.alasan ?? '',
      })}
      toKiriman={(form) => ({
        id: form.kirimanId,
        jenis: 'anggotaKeluar',
        isi: {
          ksmId: ksm.id,
          anggota: anggota.id,
          tanggalKeluar: form.tanggalKeluar || undefined,
          alasan: form.alasan,
        },
      })}
      judulKiriman={() => t.keluarKiriman(anggota.nama, ksm.nama)}
      corrected={corrected}
      onClose={onClose}
      onSaved={onSaved}
    >
      {(fields) => (
        <>
          <TextField
            jalur="isi.tanggalKeluar"
            label={t.tanggalKeluar}
            hint={t.tanggalKeluarBantuan}
            type="date"
            max={today()}
            value={fields.form.tanggalKeluar}
            isian={fields.isian}
            onChange={(tanggalKeluar) => {
              fields.change({ tanggalKeluar });
            }}
          />
          <ReasonField {...fields} />
        </>
      )}
    </RecordForm>
  );
}
