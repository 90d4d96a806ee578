// The forms that record a paper, a partnership, its realisation and a training of a group.
import { hasDateShape } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { JSX } from 'preact';
import { isActive, type Anggota } from '../../../../functions/src/domain/records/anggota.ts';
import { JENIS_DOKUMEN } from '../../../../functions/src/domain/records/dokumen.ts';
import type { Isian } from '../../../../functions/src/domain/basics/isian.ts';
import type { IsiKemitraan } from '../../../../functions/src/domain/records/kemitraan.ts';
import { TOPIK_PELATIHAN } from '../../../../functions/src/domain/records/pelatihan.ts';
import { today } from '../../state/clock.ts';
import {
  fromDokumen,
  fromKemitraan,
  fromPelatihan,
  newFormDokumen,
  newFormKemitraan,
  newFormPelatihan,
  toIsiDokumen,
  toIsiKemitraan,
  toIsiPelatihan,
  withRealisasi,
  type FormDokumen,
  type FormKemitraan,
  type FormPelatihan,
} from '../../forms/group/paper-form.ts';
import type { PartProps } from './part.ts';
import type { OutboxItem } from '../../state/outbox-item.ts';
import * as teks from '../../teks/index.ts';
import { CheckField } from '../../ui/fields/check-field.tsx';
import { SelectField } from '../../ui/fields/choice-field.tsx';
import { FaultText, faultOf, idOf } from '../../ui/fields/field.tsx';
import { TextArea, TextField } from '../../ui/fields/text-field.tsx';
import { RecordForm } from '../../forms/save/record-form.tsx';

const t = teks.bagian.dokumen;
const makeId = (): string => crypto.randomUUID();

/** Which group, which refused item is corrected, and what happens afterwards. */
export interface PaperFormProps {
  readonly group: PartProps['group'];
  readonly corrected: OutboxItem | null;
  readonly onClose: () => void;
  readonly onSaved: (itemId: string) => void;
}

function membersOn(group: PartProps['group'], tanggal: string): Anggota[] {
  const day = hasDateShape(tanggal) ? tanggal : today();
  return group.anggota
    .filter((it) => isActive(it, day))
    .toSorted((a, b) => a.nama.localeCompare(b.nama, 'id'));
}

/** Members to tick, all of them by one tap. */
function MemberChecks(props: {
  readonly jalur: string;
  readonly label: string;
  readonly members: readonly Anggota[];
  readonly chosen: readonly string[];
  readonly isian: readonly Isian[];
  readonly onChange: (chosen: readonly string[]) => void;
}): JSX.Element {
  const { jalur, label, members, chosen, isian, onChange } = props;
  const fault = faultOf(isian, jalur);
  const id = idOf(jalur);
  return (
    <fieldset class="member-checks" id={id} tabIndex={-1}>
      <legend>{label}</legend>
      {fault !== null && <FaultText id={`${id}-salah`} pesan={fault} />}
      <button
        type="button"
        class="link-button"
        onClick={() => {
          onChange(members.map((it) => it.id));
        }}
      >
        {t.semua}
      </button>
      <div class="member-checks-row">
        {members.map((it) => (
          <CheckField
            key={it.id}
            jalur={`${jalur}.${it.id}`}
            label={it.nama}
            checked={chosen.includes(it.id)}
            onChange={(isChosen) => {
              onChange(isChosen ? [...chosen, it.id] : chosen.filter((other) => other !== it.id));
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}

export function PaperForm({ group, corrected, onClose, onSaved }: PaperFormProps): JSX.Element {
  const { ksm } = group;
  const refused = corrected?.kiriman.jenis === 'dokumen' ? corrected : null;
  const before = refused?.kiriman.jenis === 'dokumen' ? refused.kiriman.isi : null;
  return (
    <RecordForm<FormDokumen>
      judul={t.catat}
      kunci={`dokumen/${ksm.id}/baru`}
      fresh={() =>
        before === null ? newFormDokumen(today(), makeId) : fromDokumen(before, today(), makeId)
      }
      toKiriman={(form) => ({
        id: form.kirimanId,
        jenis: 'dokumen',
        isi: toIsiDokumen(form, ksm.id),
        koreksi: null,
      })}
      judulKiriman={(form) => t.kiriman(t.jenisPilihan[form.jenis], ksm.nama)}
      corrected={refused}
      onClose={onClose}
      onSaved={onSaved}
    >
      {({ form, isian, change, bind }) => (
        <>
          <SelectField
            jalur="isi.jenis"
            label={t.jenis}
            value={form.jenis}
            choices={JENIS_DOKUMEN.map((value) => ({ value, label: t.jenisPilihan[value] }))}
            isian={isian}
            onChange={(jenis) => {
              if (jenis !== '') change({ jenis });
            }}
          />
          {form.jenis === 'rencanaUsaha' ? (
            <>
              <SelectField
                jalur="isi.anggota"
                label={t.pemilik}
                value={form.pemilik}
                empty={teks.umum.pilih}
                choices={membersOn(group, form.disetujui).map((it) => ({
                  value: it.id,
                  label: it.nama,
                }))}
                isian={isian}
                onChange={(pemilik) => {
                  change({ pemilik });
                }}
              />
              <TextField
                {...bind('disetujui')}
                label={t.disetujui}
                hint={t.disetujuiBantuan}
                optional
                type="date"
                max={today()}
              />
            </>
          ) : (
            <TextField {...bind('tanggal')} label={t.tanggal} type="date" max={today()} />
          )}
          {form.jenis === 'aturan' && (
            <CheckField
              jalur="isi.ditandatangani"
              label={t.ditandatangani}
              checked={form.ditandatangani}
              onChange={(ditandatangani) => {
                change({ ditandatangani });
              }}
            />
          )}
          {form.jenis === 'tanggungRenteng' && (
            <MemberChecks
              jalur="isi.anggota"
              label={t.penandaTangan}
              members={membersOn(group, form.tanggal)}
              chosen={form.penandaTangan}
              isian={isian}
              onChange={(penandaTangan) => {
                change({ penandaTangan });
              }}
            />
          )}
        </>
      )}
    </RecordForm>
  );
}

export function PartnerForm({ group, corrected, onClose, onSaved }: PaperFormProps): JSX.Element {
  const { ksm } = group;
  const refused = corrected?.kiriman.jenis === 'kemitraan' ? corrected : null;
  const before = refused?.kiriman.jenis === 'kemitraan' ? refused.kiriman : null;
  return (
    <RecordForm<FormKemitraan>
      judul={t.catatKemitraan}
      kunci={`kemitraan/${ksm.id}/baru`}
      fresh={() =>
        before === null ? newFormKemitraan(today(), makeId) : fromKemitraan(before.isi, makeId)
      }
      toKiriman={(form) => ({
        id: form.kirimanId,
        jenis: 'kemitraan',
        isi: toIsiKemitraan(form, ksm.id),
        koreksi: before?.koreksi ?? null,
      })}
      judulKiriman={(form) => t.kiriman(`${t.kemitraan} ${form.mitra.trim()}`, ksm.nama)}
      corrected={refused}
      onClose={onClose}
      onSaved={onSaved}
    >
      {({ form, change, bind }) => (
        <>
          <TextField {...bind('mitra')} label={t.mitra} maxLength={100} />
          <div class="pair is-roomy">
            <TextField {...bind('mulai')} label={t.mulai} type="date" max={today()} />
            <TextField {...bind('akhir')} label={t.akhir} optional type="date" />
          </div>
          <CheckField
            jalur="isi.kegiatanSosial"
            label={t.kegiatanSosial}
            checked={form.kegiatanSosial}
            onChange={(kegiatanSosial) => {
              change({ kegiatanSosial });
            }}
          />
          <TextArea {...bind('keterangan')} label={t.keterangan} optional rows={2} />
        </>
      )}
    </RecordForm>
  );
}

export function RealisationForm(
  props: PaperFormProps & { readonly kemitraan: IsiKemitraan },
): JSX.Element {
  const { group, kemitraan, onClose, onSaved } = props;
  const { ksm } = group;
  return (
    <RecordForm<{ readonly kirimanId: string; readonly tanggal: string }>
      judul={t.catatRealisasiApa(kemitraan.mitra)}
      kunci={`kemitraan/${kemitraan.id}/realisasi`}
      fresh={() => ({ kirimanId: makeId(), tanggal: today() })}
      toKiriman={(form) => ({
        id: form.kirimanId,
        jenis: 'kemitraan',
        isi: withRealisasi(kemitraan, form.tanggal),
        koreksi: { alasan: t.realisasiAlasan },
      })}
      judulKiriman={() => t.realisasiKiriman(kemitraan.mitra, ksm.nama)}
      onClose={onClose}
      onSaved={onSaved}
    >
      {({ form, isian, change }) => (
        <TextField
          jalur="isi.realisasi"
          label={t.tanggalRealisasi}
          type="date"
          max={today()}
          value={form.tanggal}
          isian={isian}
          onChange={(tanggal) => {
            change({ tanggal });
          }}
        />
      )}
    </RecordForm>
  );
}

export function CourseForm({ group, corrected, onClose, onSaved }: PaperFormProps): JSX.Element {
  const { ksm } = group;
  const refused = corrected?.kiriman.jenis === 'pelatihan' ? corrected : null;
  const before = refused?.kiriman.jenis === 'pelatihan' ? refused.kiriman.isi : null;
  return (
    <RecordForm<FormPelatihan>
      judul={t.catatPelatihan}
      kunci={`pelatihan/${ksm.id}/baru`}
      fresh={() =>
        before === null
          ? newFormPelatihan(
              today(),
              membersOn(group, today()).map((it) => it.id),
              makeId,
            )
          : fromPelatihan(before, makeId)
      }
      toKiriman={(form) => ({
        id: form.kirimanId,
        jenis: 'pelatihan',
        isi: toIsiPelatihan(form, ksm.id),
        koreksi: null,
      })}
      judulKiriman={(form) => t.kiriman(`${t.pelatihan} ${t.topikPilihan[form.topik]}`, ksm.nama)}
      corrected={refused}
      onClose={onClose}
      onSaved={onSaved}
    >
      {({ form, isian, change, bind }) => (
        <>
          <SelectField
            jalur="isi.topik"
            label={t.topik}
            value={form.topik}
            choices={TOPIK_PELATIHAN.map((value) => ({ value, label: t.topikPilihan[value] }))}
            isian={isian}
            onChange={(topik) => {
              if (topik !== '') change({ topik });
            }}
          />
          <TextField {...bind('tanggal')} label={t.tanggal} type="date" />
          <CheckField
            jalur="isi.rencana"
            label={t.rencana}
            checked={form.rencana}
            onChange={(rencana) => {
              change({ rencana });
            }}
          />
          <MemberChecks
            jalur="isi.peserta"
            label={t.peserta}
            members={membersOn(group, form.tanggal)}
            chosen={form.peserta}
            isian={isian}
            onChange={(peserta) => {
              change({ peserta });
            }}
          />
          <TextArea {...bind('keterangan')} label={t.keterangan} optional rows={2} />
        </>
      )}
    </RecordForm>
  );
}
