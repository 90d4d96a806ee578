// Says that a group is in another kelurahan: since a day, or from the start because it was registered in the wrong
// one.
import type { JSX } from 'preact';
import { ReasonField } from '../../../forms/save/reason-field.tsx';
import type {
  KodeKelurahan,
  LokasiProgram,
} from '../../../../../functions/src/domain/basics/wilayah.ts';
import {
  missingSince,
  newFormPindah,
  toPindah,
  type FormPindah,
} from '../../../forms/group/move.ts';
import { makeId } from '../../../forms/make-id.ts';
import { RecordForm } from '../../../forms/save/record-form.tsx';
import { today } from '../../../state/clock.ts';
import * as teks from '../../../teks/index.ts';
import { Segments } from '../../../ui/fields/choice-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { KelurahanField } from '../../groups/register/kelurahan-field.tsx';
import { miripTo } from './mirip-to.tsx';
import type { FormProps } from './open.ts';

const t = teks.tabKsm.data;
export function MoveForm(
  props: FormProps & {
    /** Where the group is; null while it is being read. */
    readonly tempat: LokasiProgram | null;
    /** That its code is no longer in force, in words; null: it is. */
    readonly replaced: string | null;
  },
): JSX.Element {
  const { group, tempat, replaced, corrected, onClose, onSaved } = props;
  const { ksm } = group;
  const refused = corrected?.kiriman.jenis === 'ksmPindah' ? corrected.kiriman.isi : null;
  const diganti = tempat?.diganti ?? null;
  return (
    <RecordForm<FormPindah>
      judul={t.pindah}
      kunci={`ksm/${ksm.id}/pindah`}
      dilihat={ksm.urut}
      fresh={() => newFormPindah(refused, diganti, makeId)}
      toKiriman={(form) => toPindah(form, ksm.id)}
      check={missingSince}
      // Chosen from a list of codes, and checked by now.
      doubts={(form) => miripTo(group, ksm, form.kelurahan as KodeKelurahan)}
      judulKiriman={() => t.pindahKiriman(ksm.nama)}
      corrected={refused === null ? null : corrected}
      onClose={onClose}
      onSaved={onSaved}
    >
      {({ form, bind }) => (
        <>
          {replaced !== null && <p class="hint">{replaced}</p>}
          <KelurahanField {...bind('kelurahan')} jalur="isi.kelurahan" label={t.kelurahanBaru} />
          <Segments
            {...bind('cara')}
            jalur="isi.cara"
            label={t.pindahCara}
            choices={[
              { value: 'pindah', label: t.pindahSejakTanggal },
              { value: 'keliru', label: t.keliruSejakAwal },
            ]}
          />
          {form.cara === 'pindah' && (
            <TextField
              {...bind('sejak')}
              jalur="isi.sejak"
              label={t.pindahSejak}
              type="date"
              max={today()}
            />
          )}
          {form.cara !== '' && (
            <p class="hint">{form.cara === 'pindah' ? t.pindahIsi : t.keliruIsi}</p>
          )}
          <ReasonField {...bind('alasan')} />
        </>
      )}
    </RecordForm>
  );
}
