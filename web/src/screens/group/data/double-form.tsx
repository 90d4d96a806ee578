// Says that a group is registered twice and which of both stands; or that it is no double after all.
import type { JSX } from 'preact';
import { ReasonField } from '../../../forms/save/reason-field.tsx';
import { useState } from 'preact/hooks';
import { chosenOf, newFormGanda, toGanda, type FormGanda } from '../../../forms/group/double.ts';
import { makeId } from '../../../forms/make-id.ts';
import { withChosen } from '../../../forms/with-chosen.ts';
import { RecordForm } from '../../../forms/save/record-form.tsx';
import { useAreaList } from '../../../reads/use-ksm-list.ts';
import * as teks from '../../../teks/index.ts';
import { SelectField } from '../../../ui/fields/choice-field.tsx';
import type { FormProps } from './open.ts';
import { SearchInput } from '../../../ui/fields/search-input.tsx';

const t = teks.tabKsm.data;
/** From this many groups on, they are searched by name. */
const SEARCH_FROM = 12;

export function DoubleForm({ group, corrected, onClose, onSaved }: FormProps): JSX.Element {
  const { ksm } = group;
  const isBack = Boolean(ksm.ganda);
  const refused = corrected?.kiriman.jenis === 'ksmGanda' ? corrected.kiriman.isi : null;
  const [kata, setKata] = useState('');
  const others = useAreaList([ksm.kelurahan], kata);
  const found = (others.data?.halaman.baris ?? [])
    .filter((it) => it.id !== ksm.id)
    .map(({ id, nama }) => ({ id, nama }));
  return (
    <RecordForm<FormGanda>
      judul={isBack ? t.bukanGanda : t.ganda}
      kunci={`ksm/${ksm.id}/${isBack ? 'bukan-ganda' : 'ganda'}`}
      dilihat={ksm.urut}
      fresh={() => newFormGanda(refused, makeId)}
      toKiriman={(form) => toGanda(form, ksm.id)}
      check={(form) =>
        !isBack && form.pengganti === ''
          ? [{ jalur: 'isi.pengganti', label: t.pengganti, pesan: t.wajib }]
          : []
      }
      judulKiriman={() => (isBack ? t.bukanGandaKiriman(ksm.nama) : t.gandaKiriman(ksm.nama))}
      simpan={isBack ? t.bukanGanda : t.batalkanGanda}
      isDanger={!isBack}
      corrected={refused === null ? null : corrected}
      onClose={onClose}
      onSaved={onSaved}
    >
      {({ form, bind, change }) => (
        <>
          <p class="hint">{isBack ? t.bukanGandaIsi : t.gandaIsi}</p>
          {!isBack && (
            <>
              {(others.data?.halaman.jumlah ?? 0) > SEARCH_FROM && (
                <SearchInput
                  jalur="cariPengganti"
                  label={t.cariPengganti}
                  value={kata}
                  onChange={setKata}
                />
              )}
              <SelectField
                {...bind('pengganti')}
                jalur="isi.pengganti"
                label={t.pengganti}
                choices={withChosen(found, chosenOf(form)).map(({ id, nama }) => ({
                  value: id,
                  label: nama,
                }))}
                empty={teks.umum.pilih}
                onChange={(pengganti) => {
                  const namaPengganti = found.find(({ id }) => id === pengganti)?.nama ?? '';
                  change({ pengganti, namaPengganti });
                }}
              />
            </>
          )}
          <ReasonField {...bind('alasan')} />
        </>
      )}
    </RecordForm>
  );
}
