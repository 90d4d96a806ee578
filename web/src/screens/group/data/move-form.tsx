// Says that a group is in another kelurahan: since a day, or from the start because it was registered in the wrong
// one.
import type { JSX } from 'preact';
import { ReasonField } from '../../../forms/save/reason-field.tsx';
import { formatTanggal } from '../../../../../functions/src/domain/basics/format.ts';
import type { KirimanId } from '../../../../../functions/src/domain/basics/identitas.ts';
import type { LokasiProgram } from '../../../../../functions/src/domain/basics/wilayah.ts';
import type { KirimanOf } from '../../../../../functions/src/domain/submissions/kiriman.ts';
import type { FormOf } from '../../../../../functions/src/domain/submissions/loose.ts';
import { makeId } from '../../../forms/make-id.ts';
import { RecordForm } from '../../../forms/save/record-form.tsx';
import { today } from '../../../state/clock.ts';
import * as teks from '../../../teks/index.ts';
import { Segments } from '../../../ui/fields/choice-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { KelurahanField } from '../../groups/register/kelurahan-field.tsx';
import type { FormProps } from './open.ts';

const t = teks.tabKsm.data;
type Isi = KirimanOf<'ksmPindah'>['isi'];

interface FormPindah extends FormOf<Isi, 'ksmId'> {
  readonly kirimanId: KirimanId;
  readonly cara: 'pindah' | 'keliru';
}

export function MoveForm(
  props: FormProps & {
    /** Where the group is; null while it is being read. */
    readonly tempat: LokasiProgram | null;
  },
): JSX.Element {
  const { group, tempat, corrected, onClose, onSaved } = props;
  const { ksm } = group;
  const refused = corrected?.kiriman.jenis === 'ksmPindah' ? corrected.kiriman.isi : null;
  const diganti = tempat?.diganti ?? null;
  return (
    <RecordForm<FormPindah>
      judul={t.pindah}
      kunci={`ksm/${ksm.id}/pindah`}
      dilihat={ksm.urut}
      fresh={() => ({
        kirimanId: makeId(),
        kelurahan: refused?.kelurahan ?? diganti?.kode ?? '',
        cara: refused?.sejak === null ? 'keliru' : 'pindah',
        sejak: refused?.sejak ?? diganti?.sejak ?? today(),
        alasan: refused?.alasan ?? '',
      })}
      toKiriman={(form) => ({
        id: form.kirimanId,
        jenis: 'ksmPindah',
        isi: {
          ksmId: ksm.id,
          kelurahan: form.kelurahan || undefined,
          sejak: form.cara === 'keliru' ? null : form.sejak || undefined,
          alasan: form.alasan,
        },
      })}
      check={(form) =>
        form.cara === 'pindah' && form.sejak === ''
          ? [{ jalur: 'isi.sejak', label: t.pindahSejak, pesan: t.wajib }]
          : []
      }
      judulKiriman={() => t.pindahKiriman(ksm.nama)}
      corrected={refused === null ? null : corrected}
      onClose={onClose}
      onSaved={onSaved}
    >
      {({ form, bind }) => (
        <>
          {diganti !== null && (
            <p class="hint">
              {t.kodeDiganti(ksm.kelurahan, diganti.kode, formatTanggal(diganti.sejak))}
            </p>
          )}
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
          <p class="hint">{form.cara === 'pindah' ? t.pindahIsi : t.keliruIsi}</p>
          <ReasonField {...bind('alasan')} />
        </>
      )}
    </RecordForm>
  );
}
