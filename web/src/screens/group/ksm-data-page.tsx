// Data of the group itself: what it is called, where and how often it meets, and the forms that change
// them or say that the group has ended.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { hasIzin } from '../../../../functions/src/domain/access/peran.ts';
import { formatRupiah, formatTanggal } from '../../../../functions/src/domain/basics/format.ts';
import { today } from '../../state/clock.ts';
import {
  fromPerubahan,
  isNewInterval,
  isUnchanged,
  newFormData,
  toBubar,
  toPerubahan,
  type FormDataKsm,
} from '../../forms/group/data-form.ts';
import type { PartProps } from './part.ts';
import { refusedHere } from '../../forms/save/refused-here.ts';
import { useLokasiKelurahan } from '../../reads/use-parts.ts';
import type { OutboxItem } from '../../state/outbox-item.ts';
import * as teks from '../../teks/index.ts';
import { Segments } from '../../ui/fields/choice-field.tsx';
import { NumberField } from '../../ui/fields/number-field.tsx';
import { TextArea, TextField } from '../../ui/fields/text-field.tsx';
import { RecordForm } from '../../forms/save/record-form.tsx';
import { SavedNote } from '../../forms/save/saved-note.tsx';
import { PendingNote } from '../../ui/pending-note.tsx';

const t = teks.bagian.data;
const d = teks.daftarKsm;
const makeId = (): string => crypto.randomUUID();
const KINDS = ['ksmUbah'] as const;

type Open = 'ubah' | 'bubar' | 'batalBubar';

export function KsmData({ group, klaim }: PartProps): JSX.Element {
  const { ksm } = group;
  const [corrected] = useState(() => refusedHere(KINDS));
  const [open, setOpen] = useState<Open | null>(() => openOf(corrected));
  const [savedId, setSavedId] = useState<string | null>(null);
  const lokasi = useLokasiKelurahan(ksm.kelurahan);
  const mayRecord = hasIzin(klaim, 'catat');
  const tempat = lokasi.data ?? null;
  const form = {
    group,
    corrected,
    onClose: (): void => {
      setOpen(null);
    },
    onSaved: (id: string): void => {
      setSavedId(id);
      setOpen(null);
    },
  };
  return (
    <section aria-labelledby="bagian-data">
      <div class="title-row">
        <h2 id="bagian-data">{t.judul}</h2>
        {mayRecord && open === null && (
          <button
            type="button"
            class="button is-small"
            onClick={() => {
              setOpen('ubah');
            }}
          >
            {t.ubah}
          </button>
        )}
      </div>
      <SavedNote itemId={savedId} />
      <PendingNote ksmId={ksm.id} kinds={KINDS} />
      {open === 'ubah' && <ChangeForm {...form} />}
      {open === 'bubar' && <EndForm {...form} />}
      {open === 'batalBubar' && <ReviveForm {...form} />}
      <dl class="record">
        <Line label={d.nama}>{ksm.nama}</Line>
        <Line label={d.jenisUsaha}>{ksm.jenisUsaha}</Line>
        <Line label={t.lokasi}>
          {tempat === null
            ? ksm.kelurahan
            : `${tempat.nama}, ${tempat.namaKecamatan}, ${tempat.namaKota} (${ksm.kelurahan})`}
        </Line>
        <Line label={d.tanggalBentuk}>{formatTanggal(ksm.tanggalBentuk)}</Line>
        <Line label={d.mulai}>
          {ksm.tanggalMulaiPendampingan
            ? formatTanggal(ksm.tanggalMulaiPendampingan)
            : t.samaDenganBentuk}
        </Line>
        <Line label={t.jadwal}>
          {ksm.jadwal.map((it) => (
            <span key={it.berlakuSejak} class="line-sub">
              {t.jadwalSejak(teks.ksm.setiap(it.intervalHari), formatTanggal(it.berlakuSejak))}
            </span>
          ))}
        </Line>
        <Line label={t.setoran}>{formatRupiah(ksm.setoranMinimum)}</Line>
        {ksm.tanggalBubar && <Line label={t.bubar}>{formatTanggal(ksm.tanggalBubar)}</Line>}
      </dl>
      {mayRecord && open === null && (
        <p>
          <button
            type="button"
            class="link-button is-danger"
            onClick={() => {
              setOpen(ksm.tanggalBubar ? 'batalBubar' : 'bubar');
            }}
          >
            {ksm.tanggalBubar ? t.batalBubar : t.catatBubar}
          </button>
        </p>
      )}
    </section>
  );
}

function Line(props: {
  readonly label: string;
  readonly children: JSX.Element | JSX.Element[] | string;
}): JSX.Element {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

/** Which form a refused submission goes back into. */
function openOf(corrected: OutboxItem | null): Open | null {
  if (corrected?.kiriman.jenis !== 'ksmUbah') return null;
  const { tanggalBubar } = corrected.kiriman.isi.perubahan;
  return tanggalBubar === undefined ? 'ubah' : tanggalBubar === null ? 'batalBubar' : 'bubar';
}

interface FormProps {
  readonly group: PartProps['group'];
  readonly corrected: OutboxItem | null;
  readonly onClose: () => void;
  readonly onSaved: (itemId: string) => void;
}

function ChangeForm({ group, corrected, onClose, onSaved }: FormProps): JSX.Element {
  const { ksm } = group;
  const refused = corrected?.kiriman.jenis === 'ksmUbah' ? corrected.kiriman.isi : null;
  return (
    <RecordForm<FormDataKsm>
      judul={t.ubahJudul}
      kunci={`ksm/${ksm.id}/ubah`}
      fresh={() => {
        const fresh = newFormData(ksm, today(), makeId);
        return refused === null ? fresh : fromPerubahan(refused, fresh);
      }}
      toKiriman={(form) => ({
        id: form.kirimanId,
        jenis: 'ksmUbah',
        isi: { ksmId: ksm.id, perubahan: toPerubahan(form, ksm), alasan: form.alasan },
      })}
      check={(form) =>
        isUnchanged(toPerubahan(form, ksm))
          ? [{ jalur: 'isi.perubahan.nama', label: t.judul, pesan: t.belumBerubah }]
          : []
      }
      judulKiriman={() => t.kiriman(ksm.nama)}
      corrected={refused === null ? null : corrected}
      onClose={onClose}
      onSaved={onSaved}
    >
      {({ form, bind }) => (
        <>
          <TextField {...bind('nama')} jalur="isi.perubahan.nama" label={d.nama} maxLength={100} />
          <TextField
            {...bind('jenisUsaha')}
            jalur="isi.perubahan.jenisUsaha"
            label={d.jenisUsaha}
            hint={d.jenisUsahaContoh}
            maxLength={100}
          />
          <div class="pair is-roomy">
            <TextField
              {...bind('mulai')}
              jalur="isi.perubahan.tanggalMulaiPendampingan"
              label={d.mulai}
              type="date"
              optional
              max={today()}
            />
            <NumberField
              {...bind('setoranMinimum')}
              jalur="isi.perubahan.setoranMinimum"
              label={d.setoranMinimum}
              unit="Rp"
            />
          </div>
          <Segments
            {...bind('interval')}
            jalur="isi.perubahan.interval"
            label={d.interval}
            choices={[
              { value: '7', label: d.tiapPekan },
              { value: '14', label: d.tiapDuaPekan },
              { value: '30', label: d.tiapBulan },
            ]}
          />
          {isNewInterval(form, ksm) && (
            <TextField
              {...bind('berlakuSejak')}
              jalur="isi.perubahan.jadwal"
              label={t.jadwalBerlaku}
              type="date"
            />
          )}
          <TextArea
            {...bind('alasan')}
            label={teks.bagian.alasan}
            hint={teks.bagian.alasanBantuan}
            rows={2}
          />
        </>
      )}
    </RecordForm>
  );
}

interface FormBubar {
  readonly kirimanId: string;
  readonly tanggalBubar: string;
  readonly alasan: string;
}

function EndForm({ group, corrected, onClose, onSaved }: FormProps): JSX.Element {
  const { ksm } = group;
  const refused = corrected?.kiriman.jenis === 'ksmUbah' ? corrected.kiriman.isi : null;
  return (
    <RecordForm<FormBubar>
      judul={t.catatBubar}
      kunci={`ksm/${ksm.id}/bubar`}
      fresh={() => ({
        kirimanId: makeId(),
        tanggalBubar: refused?.perubahan.tanggalBubar ?? today(),
        alasan: refused?.alasan ?? '',
      })}
      toKiriman={(form) => ({
        id: form.kirimanId,
        jenis: 'ksmUbah',
        isi: {
          ksmId: ksm.id,
          perubahan: toBubar(form.tanggalBubar),
          alasan: form.alasan,
        },
      })}
      judulKiriman={() => t.bubarKiriman(ksm.nama)}
      corrected={refused === null ? null : corrected}
      onClose={onClose}
      onSaved={onSaved}
    >
      {({ bind }) => (
        <>
          <p class="hint">{t.catatBubarIsi}</p>
          <TextField
            {...bind('tanggalBubar')}
            jalur="isi.perubahan.tanggalBubar"
            label={t.tanggalBubar}
            type="date"
            max={today()}
          />
          <TextArea
            {...bind('alasan')}
            label={teks.bagian.alasan}
            hint={teks.bagian.alasanBantuan}
            rows={2}
          />
        </>
      )}
    </RecordForm>
  );
}

interface FormHidup {
  readonly kirimanId: string;
  readonly alasan: string;
}

function ReviveForm({ group, corrected, onClose, onSaved }: FormProps): JSX.Element {
  const { ksm } = group;
  const refused = corrected?.kiriman.jenis === 'ksmUbah' ? corrected.kiriman.isi : null;
  return (
    <RecordForm<FormHidup>
      judul={t.batalBubar}
      kunci={`ksm/${ksm.id}/batal-bubar`}
      fresh={() => ({ kirimanId: makeId(), alasan: refused?.alasan ?? '' })}
      toKiriman={(form) => ({
        id: form.kirimanId,
        jenis: 'ksmUbah',
        isi: { ksmId: ksm.id, perubahan: toBubar(null), alasan: form.alasan },
      })}
      judulKiriman={() => t.batalBubarKiriman(ksm.nama)}
      corrected={refused === null ? null : corrected}
      onClose={onClose}
      onSaved={onSaved}
    >
      {({ bind }) => (
        <TextArea
          {...bind('alasan')}
          label={teks.bagian.alasan}
          hint={teks.bagian.alasanBantuan}
          rows={2}
        />
      )}
    </RecordForm>
  );
}
