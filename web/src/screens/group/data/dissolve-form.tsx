// Says that the group has ended, and settles its money with it. The group's books are read first: without them nobody
// can say what is open.
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
import type { FormProps } from './open.ts';
import { WaitForBook } from '../settlement/wait-for-book.tsx';

const t = teks.tabKsm.data;

export function DissolveForm(props: FormProps): JSX.Element {
  const read = useBuku(props.group.ksm);
  if (read.data === undefined && read.status === 'loading')
    return <p class="notice">{teks.tabKsm.selesai.memuat}</p>;
  if (!read.data)
    return (
      <WaitForBook
        pesan={teks.tabKsm.bubar.tanpaBuku}
        reload={read.reload}
        onClose={props.onClose}
      />
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
  // Pages of before could say the end alone.
  const alone = corrected?.kiriman.jenis === 'ksmUbah' ? corrected.kiriman.isi : null;
  return (
    <RecordForm<FormBubar>
      judul={t.catatBubar}
      kunci={`ksm/${ksm.id}/pembubaran`}
      dilihat={ksm.urut}
      fresh={() =>
        newFormBubar(
          estate,
          {
            tanggalBubar: alone?.perubahan.tanggalBubar ?? ksm.tanggalBubar ?? null,
            alasan: alone?.alasan ?? '',
            hariIni: today(),
            refused,
          },
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
      corrected={refused || alone ? corrected : null}
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
