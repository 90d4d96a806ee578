// The form of a decision to let a group enter a stage: from when on, and why if a condition is not met.
// It stands on the group's own page, and beside the group's conditions on the page of the kab/kota.
import type { JSX } from 'preact';
import type { Tahap } from '../../../../../functions/src/domain/records/ksm.ts';
import type { OutboxItem } from '../../../state/outbox-item.ts';
import { today } from '../../../state/clock.ts';
import * as teks from '../../../teks/index.ts';
import { TextArea, TextField } from '../../../ui/fields/text-field.tsx';
import { RecordForm } from '../../save/record-form.tsx';
import { fromTahap, newFormTahap, toTahap, type FormTahap } from './stage.ts';
import { makeId } from '../../make-id.ts';
import type { KsmId, KirimanId } from '../../../../../functions/src/domain/basics/identitas.ts';

const t = teks.tabKsm.tahap;
export function StageForm(props: {
  readonly ksm: { readonly id: KsmId; readonly nama: string; readonly urut?: number | undefined };
  readonly tahap: Tahap;
  /** Whether every condition is met today; null: not known here. */
  readonly terpenuhi: boolean | null;
  readonly simpan?: string;
  readonly corrected: OutboxItem | null;
  readonly onClose: () => void;
  readonly onSaved: (itemId: KirimanId) => void;
}): JSX.Element {
  const { ksm, tahap, terpenuhi, simpan, corrected } = props;
  const refused = corrected?.kiriman.jenis === 'tahap' ? corrected.kiriman.isi : null;
  return (
    <RecordForm<FormTahap>
      judul={t.masuk(tahap)}
      at={`${ksm.id}.isi`}
      kunci={`tahap/${ksm.id}/${tahap}`}
      dilihat={ksm.urut}
      fresh={() => (refused === null ? newFormTahap(today(), makeId) : fromTahap(refused, makeId))}
      toKiriman={(form) => toTahap(form, ksm.id, tahap)}
      check={(form) =>
        terpenuhi === false && form.sejak === today() && form.alasan.trim() === ''
          ? [{ jalur: 'isi.alasan', label: teks.tabKsm.alasan, pesan: t.alasanKosong }]
          : []
      }
      judulKiriman={() => t.masukKiriman(tahap, ksm.nama)}
      {...(simpan !== undefined && { simpan })}
      corrected={refused === null ? null : corrected}
      onClose={props.onClose}
      onSaved={props.onSaved}
    >
      {({ bind }) => (
        <>
          <TextField {...bind('sejak')} label={t.sejakTanggal} type="date" max={today()} />
          <TextArea
            {...bind('alasan')}
            label={teks.tabKsm.alasan}
            hint={terpenuhi === false ? t.alasanWajib : undefined}
            optional={terpenuhi !== false}
            rows={3}
          />
        </>
      )}
    </RecordForm>
  );
}
