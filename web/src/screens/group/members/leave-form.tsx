// Records a member who leaves, and settles savings and loans with it. The group's books are read first: without them
// nobody can say what is open.
import type { JSX } from 'preact';
import type { Anggota } from '../../../../../functions/src/domain/records/anggota.ts';
import {
  checkKeluar,
  newFormKeluar,
  owedOf,
  toKeluar,
  type FormKeluar,
  type Owed,
} from '../../../forms/group/leave-form.ts';
import { saySettled } from '../../../forms/group/settlement.ts';
import { makeId } from '../../../forms/make-id.ts';
import { ReasonField } from '../../../forms/save/reason-field.tsx';
import { checkCash } from '../../../forms/save/check-cash.ts';
import { RecordForm } from '../../../forms/save/record-form.tsx';
import type { BukuKsm } from '../../../reads/shapes/book-pages.ts';
import { useBuku } from '../../../reads/use-tabs.ts';
import { today } from '../../../state/clock.ts';
import * as teks from '../../../teks/index.ts';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { GroupSelect } from './group-select.tsx';
import { LeaveFields } from './leave-fields.tsx';
import type { FormProps } from './open.ts';
import { OptionalPart } from './optional-part.tsx';
import { WaitForBook } from '../settlement/wait-for-book.tsx';

const t = teks.tabKsm.anggota;

type LeaveProps = FormProps & { readonly anggota: Anggota };

export function LeaveForm(props: LeaveProps): JSX.Element {
  const read = useBuku(props.group.ksm);
  if (read.data === undefined && read.status === 'loading')
    return <p class="notice">{teks.tabKsm.selesai.memuat}</p>;
  if (!read.data)
    return (
      <WaitForBook
        pesan={teks.tabKsm.selesai.tanpaBuku}
        reload={read.reload}
        onClose={props.onClose}
      />
    );
  return <LeaveWith {...props} buku={read.data} owed={owedOf(read.data, props.anggota.id)} />;
}

function LeaveWith(
  props: LeaveProps & { readonly buku: BukuKsm; readonly owed: Owed },
): JSX.Element {
  const { group, klaim, anggota, owed, corrected, onClose, onSaved } = props;
  const { ksm } = group;
  const refused = corrected?.kiriman.jenis === 'anggotaKeluar' ? corrected.kiriman.isi : null;
  return (
    <RecordForm<FormKeluar>
      judul={t.catatKeluarApa(anggota.nama)}
      kunci={`anggota/${ksm.id}/keluar/${anggota.id}`}
      dilihat={group.urutAnggota}
      fresh={() => newFormKeluar({ anggota, owed, refused }, today(), makeId)}
      toKiriman={(form) => toKeluar(form, { ksmId: ksm.id, anggota: anggota.id, owed }, makeId)}
      check={(form, kiriman) => {
        const found = checkKeluar(form, owed);
        return found.length > 0 ? found : checkCash(kiriman, { ksm, buku: props.buku });
      }}
      say={saySettled}
      judulKiriman={() => t.keluarKiriman(anggota.nama, ksm.nama)}
      corrected={corrected}
      onClose={onClose}
      onSaved={onSaved}
    >
      {(fields) => (
        <>
          <TextField
            {...fields.bind('tanggalKeluar')}
            label={t.tanggalKeluar}
            hint={t.tanggalKeluarBantuan}
            type="date"
            max={today()}
          />
          <LeaveFields fields={fields} owed={owed} />
          <OptionalPart label={t.catatPindahKe} isOpen={fields.form.pindahKe !== null}>
            <GroupSelect
              ksm={ksm}
              klaim={klaim}
              jalur="isi.pindahKe"
              label={t.tujuan}
              value={fields.form.pindahKe}
              isian={fields.isian}
              onChange={(pindahKe) => {
                fields.change({ pindahKe });
              }}
            />
            <p class="hint">{t.pindahBantuan}</p>
          </OptionalPart>
          <ReasonField {...fields.bind('alasan')} />
        </>
      )}
    </RecordForm>
  );
}
