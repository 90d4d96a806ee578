// Says that the group has ended, and settles its money with it. Without the group's books on the phone the end alone
// is recorded.
import type { JSX } from 'preact';
import {
  checkBubar,
  estateOf,
  newFormBubar,
  sayBubar,
  settledBy,
  toKsmBubar,
  type Estate,
  type FormBubar,
} from '../../../forms/group/dissolution.ts';
import { makeId } from '../../../forms/make-id.ts';
import { ReasonField } from '../../../forms/save/reason-field.tsx';
import { checkCash } from '../../../forms/save/check-cash.ts';
import { RecordForm } from '../../../forms/save/record-form.tsx';
import type { BukuKsm } from '../../../reads/shapes/book-pages.ts';
import { useBuku } from '../../../reads/use-tabs.ts';
import { today } from '../../../state/clock.ts';
import * as teks from '../../../teks/index.ts';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { DissolveFields } from './dissolve-fields.tsx';
import { EndForm } from './end-form.tsx';
import type { FormProps } from './open.ts';

const t = teks.tabKsm.data;

export function DissolveForm(props: FormProps): JSX.Element {
  const read = useBuku(props.group.ksm);
  if (props.corrected?.kiriman.jenis === 'ksmUbah') return <EndForm {...props} />;
  if (read.data === undefined && read.status === 'loading')
    return <p class="notice">{teks.tabKsm.selesai.memuat}</p>;
  if (!read.data)
    return (
      <>
        <p class="notice is-warning">{teks.tabKsm.bubar.tanpaBuku}</p>
        <EndForm {...props} />
      </>
    );
  const estate = estateOf(read.data, props.group.anggota);
  return <DissolveWith {...props} buku={read.data} estate={estate} />;
}

function DissolveWith(
  props: FormProps & { readonly buku: BukuKsm; readonly estate: Estate },
): JSX.Element {
  const { group, estate, corrected, onClose, onSaved } = props;
  const { ksm } = group;
  const refused = corrected?.kiriman.jenis === 'ksmBubar' ? corrected.kiriman.isi : null;
  return (
    <RecordForm<FormBubar>
      judul={t.catatBubar}
      kunci={`ksm/${ksm.id}/pembubaran`}
      dilihat={ksm.urut}
      fresh={() =>
        newFormBubar(
          estate,
          { tanggalBubar: ksm.tanggalBubar ?? null, hariIni: today(), refused },
          makeId,
        )
      }
      toKiriman={(form) => toKsmBubar(form, ksm.id, settledBy(form, estate, makeId), estate)}
      check={(form, kiriman) => {
        const found = checkBubar(form, settledBy(form, estate, makeId));
        return found.length > 0 ? found : checkCash(kiriman, { ksm, buku: props.buku });
      }}
      say={sayBubar}
      judulKiriman={() => t.bubarKiriman(ksm.nama)}
      corrected={refused === null ? null : corrected}
      onClose={onClose}
      onSaved={onSaved}
    >
      {(fields) => (
        <>
          <p class="hint">{t.catatBubarIsi}</p>
          <TextField
            {...fields.bind('tanggalBubar')}
            label={t.tanggalBubar}
            type="date"
            max={today()}
          />
          <DissolveFields
            fields={fields}
            estate={estate}
            settled={settledBy(fields.form, estate, makeId)}
          />
          <ReasonField {...fields.bind('alasan')} />
        </>
      )}
    </RecordForm>
  );
}
