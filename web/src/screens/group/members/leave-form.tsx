// Records a member who leaves.
import type { JSX } from 'preact';
import type { Anggota, PindahKe } from '../../../../../functions/src/domain/records/anggota.ts';
import { RecordForm } from '../../../forms/save/record-form.tsx';
import { today } from '../../../state/clock.ts';
import type { KirimanOf } from '../../../../../functions/src/domain/submissions/kiriman.ts';
import type { FormOf } from '../../../../../functions/src/domain/submissions/loose.ts';
import * as teks from '../../../teks/index.ts';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { GroupSelect } from './group-select.tsx';
import { ReasonField } from '../../../forms/save/reason-field.tsx';
import type { FormProps } from './open.ts';
import { OptionalPart } from './optional-part.tsx';
import { makeId } from '../../../forms/make-id.ts';
import type { KirimanId } from '../../../../../functions/src/domain/basics/identitas.ts';

const t = teks.tabKsm.anggota;
interface FormKeluar extends FormOf<
  KirimanOf<'anggotaKeluar'>['isi'],
  'ksmId' | 'anggota' | 'pindahKe'
> {
  readonly kirimanId: KirimanId;
  readonly pindahKe: PindahKe | null;
}

export function LeaveForm(props: FormProps & { readonly anggota: Anggota }): JSX.Element {
  const { group, klaim, anggota, corrected, onClose, onSaved } = props;
  const { ksm } = group;
  const owed = group.pinjaman.filter((it) => it.peminjam === anggota.id).length;
  const refused = corrected?.kiriman.jenis === 'anggotaKeluar' ? corrected.kiriman.isi : null;
  return (
    <RecordForm<FormKeluar>
      judul={t.catatKeluarApa(anggota.nama)}
      kunci={`anggota/${ksm.id}/keluar/${anggota.id}`}
      dilihat={group.urutAnggota}
      fresh={() => ({
        kirimanId: makeId(),
        tanggalKeluar: refused?.tanggalKeluar ?? anggota.tanggalKeluar ?? today(),
        pindahKe: refused?.pindahKe ?? anggota.pindahKe ?? null,
        alasan: refused?.alasan ?? '',
      })}
      toKiriman={(form) => ({
        id: form.kirimanId,
        jenis: 'anggotaKeluar',
        isi: {
          ksmId: ksm.id,
          anggota: anggota.id,
          tanggalKeluar: form.tanggalKeluar || undefined,
          pindahKe: form.pindahKe,
          alasan: form.alasan,
        },
      })}
      judulKiriman={() => t.keluarKiriman(anggota.nama, ksm.nama)}
      corrected={corrected}
      onClose={onClose}
      onSaved={onSaved}
    >
      {(fields) => (
        <>
          <TextField
            jalur="isi.tanggalKeluar"
            label={t.tanggalKeluar}
            hint={t.tanggalKeluarBantuan}
            type="date"
            max={today()}
            value={fields.form.tanggalKeluar}
            isian={fields.isian}
            onChange={(tanggalKeluar) => {
              fields.change({ tanggalKeluar });
            }}
          />
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
            <p class="hint">{t.pindahBantuan(owed)}</p>
          </OptionalPart>
          <ReasonField {...fields.bind('alasan')} />
        </>
      )}
    </RecordForm>
  );
}
