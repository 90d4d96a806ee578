// What a visit found: its date, each thing that was compared, and what differs.
import type { JSX } from 'preact';
import type { Isian } from '../../../../../functions/src/domain/basics/refusals/isian.ts';
import type { KirimanId } from '../../../../../functions/src/domain/basics/identitas.ts';
import { batasTanggal } from '../../../../../functions/src/domain/basics/bounds/batas.ts';
import {
  BUTIR_UJI,
  type HasilUji,
  type KunjunganUji,
} from '../../../../../functions/src/domain/records/city/uji-petik.ts';
import type { ReadonlyDeep } from '../../../../../functions/src/domain/basics/shapes/readonly-deep.ts';
import { newFormUji, toUjiPetik, type FormUji, type Uji } from '../../../forms/desk/uji-petik.ts';
import { makeId } from '../../../forms/make-id.ts';
import { RecordForm } from '../../../forms/save/record-form.tsx';
import type { OutboxItem } from '../../../state/outbox-item.ts';
import { todayAt } from '../../../state/clock.ts';
import * as teks from '../../../teks/index.ts';
import { SelectField } from '../../../ui/fields/choice-field.tsx';
import { TextArea, TextField } from '../../../ui/fields/text-field.tsx';

const t = teks.ujiPetik;
const RESULTS: readonly HasilUji[] = ['cocok', 'beda', 'takTerperiksa'];

export function VisitForm(props: {
  readonly uji: Uji;
  /** Of the group. */
  readonly nama: string;
  /** What stands; null: nothing yet. */
  readonly known: ReadonlyDeep<KunjunganUji> | null;
  /** Of what the visits of the month found, as it is shown. */
  readonly urut: number | null;
  readonly corrected: OutboxItem | null;
  readonly onClose: () => void;
  readonly onSaved: (itemId: KirimanId) => void;
}): JSX.Element {
  const { uji, nama, known, urut, corrected, onClose, onSaved } = props;
  const sent = corrected?.kiriman.jenis === 'ujiPetik' ? corrected.kiriman : null;
  return (
    <RecordForm<FormUji>
      judul={known === null ? t.catatUntuk(nama) : t.koreksiUntuk(nama)}
      kunci={`uji-petik/${uji.bulan}/${uji.ksmId}`}
      dilihat={urut}
      fresh={() => newFormUji(sent?.isi ?? known, sent?.koreksi?.alasan ?? '', makeId)}
      toKiriman={(form) => toUjiPetik(form, uji, known !== null)}
      judulKiriman={() => t.judulKiriman(nama, uji.bulan)}
      say={sayFaults}
      simpan={t.simpan}
      corrected={sent === null ? null : corrected}
      onClose={onClose}
      onSaved={onSaved}
    >
      {({ form, isian, change, bind }) => (
        <>
          <TextField
            {...bind('tanggal')}
            type="date"
            label={t.tanggal}
            {...batasTanggal('kejadian', todayAt(uji.kota))}
          />
          {BUTIR_UJI.map((butir) => (
            <SelectField<HasilUji>
              key={butir}
              jalur={`isi.butir.${butir}`}
              label={t.butir[butir]}
              value={form.butir[butir]}
              empty={t.pilih}
              choices={RESULTS.map((it) => ({ value: it, label: t.hasil[it] }))}
              isian={isian}
              onChange={(value) => {
                change({ butir: { ...form.butir, [butir]: value } });
              }}
            />
          ))}
          <TextArea
            {...bind('keterangan')}
            label={t.keterangan}
            hint={t.keteranganBantuan}
            rows={2}
          />
          {known !== null && (
            <TextArea {...bind('alasan')} jalur="koreksi.alasan" label={t.alasan} rows={2} />
          )}
        </>
      )}
    </RecordForm>
  );
}

/** Labels as they are on the form. */
function sayFaults(isian: readonly Isian[]): Isian[] {
  return isian.map((it) => {
    const butir = BUTIR_UJI.find((each) => it.jalur === `isi.butir.${each}`);
    if (butir !== undefined) return { ...it, label: t.butir[butir], pesan: t.wajib };
    return it.jalur === 'koreksi.alasan' ? { ...it, label: t.alasan } : it;
  });
}
