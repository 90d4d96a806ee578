// Records a partnership, and what came of one.
import type { JSX } from 'preact';
import type { IsiKemitraan } from '../../../../../functions/src/domain/records/kemitraan.ts';
import {
  fromKemitraan,
  newFormKemitraan,
  toIsiKemitraan,
  withRealisasi,
  type FormKemitraan,
} from '../../../forms/group/stage/partnership.ts';
import { RecordForm } from '../../../forms/save/record-form.tsx';
import { lastPlan, today } from '../../../state/clock.ts';
import * as teks from '../../../teks/index.ts';
import { TextArea, TextField } from '../../../ui/fields/text-field.tsx';
import { YesNo } from '../../../ui/fields/yes-no.tsx';
import type { PaperFormProps } from './paper-form-props.ts';
import { makeId } from '../../../forms/make-id.ts';
import type { KirimanId } from '../../../../../functions/src/domain/basics/identitas.ts';

const t = teks.tabKsm.dokumen;
export function PartnerForm({ group, corrected, onClose, onSaved }: PaperFormProps): JSX.Element {
  const { ksm } = group;
  const refused = corrected?.kiriman.jenis === 'kemitraan' ? corrected : null;
  const before = refused?.kiriman.jenis === 'kemitraan' ? refused.kiriman : null;
  return (
    <RecordForm<FormKemitraan>
      judul={t.catatKemitraan}
      kunci={`kemitraan/${ksm.id}/baru`}
      dilihat={null}
      fresh={() => (before === null ? newFormKemitraan(makeId) : fromKemitraan(before.isi, makeId))}
      toKiriman={(form) => ({
        id: form.kirimanId,
        jenis: 'kemitraan',
        isi: toIsiKemitraan(form, ksm.id),
        koreksi: before?.koreksi ?? null,
      })}
      judulKiriman={(form) => t.kiriman(`${t.kemitraan} ${form.mitra.trim()}`, ksm.nama)}
      corrected={refused}
      onClose={onClose}
      onSaved={onSaved}
    >
      {({ bind }) => (
        <>
          <TextField {...bind('mitra')} label={t.mitra} maxLength={100} />
          <div class="pair is-roomy">
            <TextField {...bind('mulai')} label={t.mulai} type="date" max={today()} />
            <TextField {...bind('akhir')} label={t.akhir} optional type="date" max={lastPlan()} />
          </div>
          <YesNo {...bind('kegiatanSosial')} label={t.kegiatanSosial} />
          <TextArea {...bind('keterangan')} label={t.keterangan} optional rows={2} />
        </>
      )}
    </RecordForm>
  );
}

export function RealisationForm(
  props: PaperFormProps & {
    readonly kemitraan: IsiKemitraan;
    /** Of the group's partnerships, as they are shown. */
    readonly urut: number | undefined;
  },
): JSX.Element {
  const { group, kemitraan, onClose, onSaved } = props;
  const { ksm } = group;
  return (
    <RecordForm<{ readonly kirimanId: KirimanId; readonly tanggal: string }>
      judul={t.catatRealisasiApa(kemitraan.mitra)}
      kunci={`kemitraan/${ksm.id}/realisasi/${kemitraan.id}`}
      dilihat={props.urut}
      fresh={() => ({ kirimanId: makeId(), tanggal: '' })}
      toKiriman={(form) => ({
        id: form.kirimanId,
        jenis: 'kemitraan',
        isi: withRealisasi(kemitraan, form.tanggal),
        koreksi: { alasan: t.realisasiAlasan },
      })}
      judulKiriman={() => t.realisasiKiriman(kemitraan.mitra, ksm.nama)}
      onClose={onClose}
      onSaved={onSaved}
    >
      {({ form, isian, change }) => (
        <TextField
          jalur="isi.realisasi"
          label={t.tanggalRealisasi}
          type="date"
          max={today()}
          value={form.tanggal}
          isian={isian}
          onChange={(tanggal) => {
            change({ tanggal });
          }}
        />
      )}
    </RecordForm>
  );
}
