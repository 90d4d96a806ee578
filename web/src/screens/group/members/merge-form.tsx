// Says that two entries of the list are one person: all records of one become those of the other.
import type { JSX } from 'preact';
import { ReasonField } from '../../../forms/save/reason-field.tsx';
import type { AnggotaId, KirimanId } from '../../../../../functions/src/domain/basics/identitas.ts';
import { formatTanggal } from '../../../../../functions/src/domain/basics/format.ts';
import type { KirimanOf } from '../../../../../functions/src/domain/submissions/kiriman.ts';
import type { FormOf } from '../../../../../functions/src/domain/submissions/loose.ts';
import { makeId } from '../../../forms/make-id.ts';
import { RecordForm } from '../../../forms/save/record-form.tsx';
import { namesOf } from '../../../reads/shapes/names-apart.ts';
import * as teks from '../../../teks/index.ts';
import { SelectField } from '../../../ui/fields/choice-field.tsx';
import type { FormProps } from './open.ts';

const t = teks.tabKsm.anggota;

interface FormGabung extends FormOf<KirimanOf<'anggotaGabung'>['isi'], 'ksmId'> {
  readonly kirimanId: KirimanId;
  readonly anggota: AnggotaId | '';
  readonly tetap: AnggotaId | '';
}

export function MergeForm({ group, corrected, onClose, onSaved }: FormProps): JSX.Element {
  const { ksm } = group;
  const refused = corrected?.kiriman.jenis === 'anggotaGabung' ? corrected.kiriman.isi : null;
  const names = namesOf(group.anggota);
  const choices = group.anggota.map((it) => ({
    value: it.id,
    label: `${names.get(it.id) ?? it.nama}, ${t.sejak(formatTanggal(it.tanggalMasuk))}`,
  }));
  return (
    <RecordForm<FormGabung>
      judul={t.gabung}
      kunci={`anggota/${ksm.id}/gabung`}
      dilihat={group.urutAnggota}
      fresh={() => ({
        kirimanId: makeId(),
        anggota: refused?.anggota ?? '',
        tetap: refused?.tetap ?? '',
        alasan: refused?.alasan ?? '',
      })}
      toKiriman={(form) => ({
        id: form.kirimanId,
        jenis: 'anggotaGabung',
        isi: {
          ksmId: ksm.id,
          anggota: form.anggota || undefined,
          tetap: form.tetap || undefined,
          alasan: form.alasan,
        },
      })}
      judulKiriman={() => t.gabungKiriman(ksm.nama)}
      simpan={t.gabungkan}
      isDanger
      corrected={refused === null ? null : corrected}
      onClose={onClose}
      onSaved={onSaved}
    >
      {({ bind }) => (
        <>
          <p class="hint">{t.gabungIsi}</p>
          <SelectField
            {...bind('anggota')}
            label={t.gabungGanda}
            choices={choices}
            empty={teks.umum.pilih}
          />
          <SelectField
            {...bind('tetap')}
            label={t.gabungTetap}
            choices={choices}
            empty={teks.umum.pilih}
          />
          <ReasonField {...bind('alasan')} />
        </>
      )}
    </RecordForm>
  );
}
