// Changes data of the group itself; only what differs is sent.
import type { JSX } from 'preact';
import { ReasonField } from '../../../forms/save/reason-field.tsx';
import {
  fromPerubahan,
  isNewInterval,
  isUnchanged,
  newFormData,
  toPerubahan,
  type FormDataKsm,
} from '../../../forms/group/data-form.ts';
import { RecordForm } from '../../../forms/save/record-form.tsx';
import { today } from '../../../state/clock.ts';
import * as teks from '../../../teks/index.ts';
import { Segments } from '../../../ui/fields/choice-field.tsx';
import { NumberField } from '../../../ui/fields/number-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { miripTo } from './mirip-to.tsx';
import type { FormProps } from './open.ts';
import { makeId } from '../../../forms/make-id.ts';

const t = teks.tabKsm.data;
const d = teks.daftarKsm;
export function ChangeForm({ group, corrected, onClose, onSaved }: FormProps): JSX.Element {
  const { ksm } = group;
  const refused = corrected?.kiriman.jenis === 'ksmUbah' ? corrected.kiriman.isi : null;
  return (
    <RecordForm<FormDataKsm>
      judul={t.ubahJudul}
      kunci={`ksm/${ksm.id}/ubah`}
      dilihat={ksm.urut}
      fresh={() => {
        const fresh = newFormData(ksm, today(), makeId);
        return refused === null ? fresh : fromPerubahan(refused, fresh);
      }}
      toKiriman={(form) => ({
        id: form.kirimanId,
        jenis: 'ksmUbah',
        isi: { ksmId: ksm.id, perubahan: toPerubahan(form, ksm), alasan: form.alasan },
      })}
      check={(form) =>
        isUnchanged(toPerubahan(form, ksm))
          ? [{ jalur: 'isi.perubahan.nama', label: t.judul, pesan: t.belumBerubah }]
          : []
      }
      doubts={async (form) => {
        if (form.nama.trim() === ksm.nama && form.tanggalBentuk === ksm.tanggalBentuk) return null;
        return miripTo(group, form, ksm.kelurahan);
      }}
      judulKiriman={() => t.kiriman(ksm.nama)}
      corrected={refused === null ? null : corrected}
      onClose={onClose}
      onSaved={onSaved}
    >
      {({ form, bind }) => (
        <>
          <TextField {...bind('nama')} jalur="isi.perubahan.nama" label={d.nama} maxLength={100} />
          <TextField
            {...bind('jenisUsaha')}
            jalur="isi.perubahan.jenisUsaha"
            label={d.jenisUsaha}
            hint={d.jenisUsahaContoh}
            maxLength={100}
          />
          <TextField
            {...bind('tanggalBentuk')}
            jalur="isi.perubahan.tanggalBentuk"
            label={d.tanggalBentuk}
            hint={form.tanggalBentuk === ksm.tanggalBentuk ? undefined : t.bentukBerubah}
            type="date"
            max={today()}
          />
          <div class="pair is-roomy">
            <TextField
              {...bind('mulai')}
              jalur="isi.perubahan.tanggalMulaiPendampingan"
              label={d.mulai}
              type="date"
              optional
              max={today()}
            />
            <NumberField
              {...bind('setoranMinimum')}
              jalur="isi.perubahan.setoranMinimum"
              label={d.setoranMinimum}
              unit="Rp"
            />
          </div>
          <Segments
            {...bind('interval')}
            jalur="isi.perubahan.interval"
            label={d.interval}
            choices={[
              { value: '7', label: d.tiapPekan },
              { value: '14', label: d.tiapDuaPekan },
              { value: '30', label: d.tiapBulan },
            ]}
          />
          {isNewInterval(form, ksm) && (
            <TextField
              {...bind('berlakuSejak')}
              jalur="isi.perubahan.jadwal"
              label={t.jadwalBerlaku}
              type="date"
            />
          )}
          <ReasonField {...bind('alasan')} />
        </>
      )}
    </RecordForm>
  );
}
