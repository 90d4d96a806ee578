// Members of a group: who they are, who came and left, and the forms for it. They go through the outbox,
// so a member who joins in a meeting without a network can be recorded there.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  isActive,
  JABATAN,
  type Anggota,
} from '../../../../functions/src/domain/records/anggota.ts';
import { hasIzin } from '../../../../functions/src/domain/access/peran.ts';
import { formatTanggal } from '../../../../functions/src/domain/basics/format.ts';
import { today } from '../../state/clock.ts';
import { byName } from '../../reads/buku.ts';
import {
  fromAnggota,
  newFormAnggota,
  toAnggota,
  type FormAnggota,
} from '../../forms/group/member-form.ts';
import type { PartProps } from './part.ts';
import { refusedHere } from '../../forms/save/refused-here.ts';
import type { OutboxItem } from '../../state/outbox-item.ts';
import { outbox } from '../../outbox/store.ts';
import * as teks from '../../teks/index.ts';
import { CheckField } from '../../ui/fields/check-field.tsx';
import { Segments, SelectField } from '../../ui/fields/choice-field.tsx';
import type { Fields } from '../../ui/fields/fields.ts';
import { NumberField } from '../../ui/fields/number-field.tsx';
import { TextArea, TextField } from '../../ui/fields/text-field.tsx';
import { RecordForm } from '../../forms/save/record-form.tsx';
import { SavedNote } from '../../forms/save/saved-note.tsx';
import { PendingNote } from '../../ui/pending-note.tsx';
import { useStore } from '../../state/store.ts';

const t = teks.bagian.anggota;
const makeId = (): string => crypto.randomUUID();
const KINDS = ['anggotaMasuk', 'anggotaUbah', 'anggotaKeluar'] as const;

type Open =
  { readonly what: 'masuk' } | { readonly what: 'ubah' | 'keluar'; readonly anggota: Anggota };

export function KsmMembers({ group, klaim }: PartProps): JSX.Element {
  const items = useStore(outbox);
  const [corrected] = useState(() => refusedHere(KINDS));
  const [open, setOpen] = useState<Open | null>(() => openOf(corrected, group.anggota));
  const [savedId, setSavedId] = useState<string | null>(null);
  const mayRecord = hasIzin(klaim, 'catat');
  const hariIni = today();
  const isNow = (it: Anggota): boolean => isActive(it, hariIni);
  const all = byName(group.anggota, isNow);
  const active = all.filter(isNow);
  const former = all.filter((it) => !isNow(it));
  const unsent = new Set(
    items.flatMap(({ kiriman, state }) =>
      kiriman.jenis === 'anggotaMasuk' && state.status !== 'accepted'
        ? kiriman.isi.anggota.map((it) => it.id)
        : [],
    ),
  );
  const close = (): void => {
    setOpen(null);
  };
  const saved = (id: string): void => {
    setSavedId(id);
    setOpen(null);
  };
  const form = { group, corrected, onClose: close, onSaved: saved };
  return (
    <section aria-labelledby="bagian-anggota">
      <div class="title-row">
        <h2 id="bagian-anggota">{t.judul}</h2>
        {mayRecord && open === null && (
          <button
            type="button"
            class="button is-small"
            onClick={() => {
              setOpen({ what: 'masuk' });
            }}
          >
            {t.tambah}
          </button>
        )}
      </div>
      <p class="muted">
        {t.jumlah(
          active.length,
          active.filter((it) => it.jenisKelamin === 'P').length,
          active.filter((it) => it.miskin).length,
        )}
      </p>
      <SavedNote itemId={savedId} />
      <PendingNote ksmId={group.ksm.id} kinds={KINDS} />
      {open?.what === 'masuk' && <JoinForm {...form} />}
      {open?.what === 'ubah' && <ChangeForm {...form} anggota={open.anggota} />}
      {open?.what === 'keluar' && <LeaveForm {...form} anggota={open.anggota} />}
      <MemberList
        anggota={active}
        unsent={unsent}
        onOpen={mayRecord && open === null ? setOpen : null}
      />
      {former.length > 0 && (
        <details>
          <summary>{t.bekas(former.length)}</summary>
          <MemberList
            anggota={former}
            unsent={unsent}
            onOpen={mayRecord && open === null ? setOpen : null}
          />
        </details>
      )}
    </section>
  );
}

/** Which form a refused submission goes back into. */
function openOf(corrected: OutboxItem | null, anggota: readonly Anggota[]): Open | null {
  const kiriman = corrected?.kiriman;
  if (kiriman?.jenis === 'anggotaMasuk') return { what: 'masuk' };
  if (kiriman?.jenis === 'anggotaUbah') return { what: 'ubah', anggota: kiriman.isi.anggota };
  const leaving =
    kiriman?.jenis === 'anggotaKeluar'
      ? anggota.find((it) => it.id === kiriman.isi.anggota)
      : undefined;
  return leaving === undefined ? null : { what: 'keluar', anggota: leaving };
}

function MemberList(props: {
  readonly anggota: readonly Anggota[];
  readonly unsent: ReadonlySet<string>;
  readonly onOpen: ((open: Open) => void) | null;
}): JSX.Element {
  const { anggota, unsent, onOpen } = props;
  return (
    <ul class="lines">
      {anggota.map((it) => (
        <li key={it.id}>
          <span class="line-main">
            <strong>{it.nama}</strong>
            {it.jabatan !== 'anggota' && (
              <span class="tag">{teks.daftarKsm.jabatanPilihan[it.jabatan]}</span>
            )}
            {it.miskin && <span class="tag">{t.miskin}</span>}
            {unsent.has(it.id) && <span class="tag is-warning">{t.belumTerkirim}</span>}
            <span class="muted line-sub">
              {it.jenisKelamin === 'P' ? t.perempuan : t.laki}
              {it.tahunLahir !== null &&
                it.tahunLahir !== undefined &&
                `, ${String(it.tahunLahir)}`}
              {' · '}
              {t.sejak(formatTanggal(it.tanggalMasuk))}
              {it.tanggalKeluar ? ` · ${t.keluar(formatTanggal(it.tanggalKeluar))}` : ''}
              {it.terampilSejak ? ` · ${t.terampil}` : ''}
            </span>
          </span>
          {onOpen !== null && !unsent.has(it.id) && (
            <span class="line-actions">
              <button
                type="button"
                class="link-button"
                aria-label={t.ubahApa(it.nama)}
                onClick={() => {
                  onOpen({ what: 'ubah', anggota: it });
                }}
              >
                {t.ubah}
              </button>
              {!it.tanggalKeluar && (
                <button
                  type="button"
                  class="link-button"
                  aria-label={t.catatKeluarApa(it.nama)}
                  onClick={() => {
                    onOpen({ what: 'keluar', anggota: it });
                  }}
                >
                  {t.catatKeluar}
                </button>
              )}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

interface FormProps {
  readonly group: PartProps['group'];
  readonly corrected: OutboxItem | null;
  readonly onClose: () => void;
  readonly onSaved: (itemId: string) => void;
}

function JoinForm({ group, corrected, onClose, onSaved }: FormProps): JSX.Element {
  const { ksm } = group;
  const refused =
    corrected?.kiriman.jenis === 'anggotaMasuk' ? corrected.kiriman.isi.anggota[0] : undefined;
  return (
    <RecordForm<FormAnggota>
      judul={t.tambahJudul}
      kunci={`anggota/${ksm.id}/masuk`}
      fresh={() =>
        refused === undefined ? newFormAnggota(today(), makeId) : fromAnggota(refused, '', makeId)
      }
      toKiriman={(form) => ({
        id: form.kirimanId,
        jenis: 'anggotaMasuk',
        isi: { ksmId: ksm.id, anggota: [toAnggota(form, today())] },
      })}
      check={(form) =>
        form.setuju
          ? []
          : [
              {
                jalur: 'isi.anggota[0].persetujuan.tanggal',
                label: teks.daftarKsm.persetujuan,
                pesan: teks.daftarKsm.persetujuanWajib,
              },
            ]
      }
      judulKiriman={(form) => t.tambahKiriman(form.nama.trim(), ksm.nama)}
      corrected={corrected}
      onClose={onClose}
      onSaved={onSaved}
    >
      {(fields) => (
        <>
          <MemberFields {...fields} jalur="isi.anggota[0]" />
          <CheckField
            jalur="isi.anggota[0].persetujuan.tanggal"
            label={teks.daftarKsm.persetujuan}
            checked={fields.form.setuju}
            isian={fields.isian}
            onChange={(setuju) => {
              fields.change({ setuju });
            }}
          />
          <p class="hint">{teks.daftarKsm.persetujuanBantuan}</p>
        </>
      )}
    </RecordForm>
  );
}

function ChangeForm(props: FormProps & { readonly anggota: Anggota }): JSX.Element {
  const { group, anggota, corrected, onClose, onSaved } = props;
  const { ksm } = group;
  const alasan = corrected?.kiriman.jenis === 'anggotaUbah' ? corrected.kiriman.isi.alasan : '';
  return (
    <RecordForm<FormAnggota>
      judul={t.ubahApa(anggota.nama)}
      kunci={`anggota/${ksm.id}/ubah/${anggota.id}`}
      fresh={() => fromAnggota(anggota, alasan, makeId)}
      toKiriman={(form) => ({
        id: form.kirimanId,
        jenis: 'anggotaUbah',
        isi: { ksmId: ksm.id, anggota: toAnggota(form, today()), alasan: form.alasan },
      })}
      judulKiriman={(form) => t.ubahKiriman(form.nama.trim(), ksm.nama)}
      corrected={corrected}
      onClose={onClose}
      onSaved={onSaved}
    >
      {(fields) => (
        <>
          <MemberFields {...fields} jalur="isi.anggota" />
          {fields.form.miskin && (
            <TextField
              jalur="isi.anggota.terampilSejak"
              label={t.terampilSejak}
              hint={t.terampilBantuan}
              optional
              type="date"
              max={today()}
              value={fields.form.terampilSejak}
              isian={fields.isian}
              onChange={(terampilSejak) => {
                fields.change({ terampilSejak });
              }}
            />
          )}
          {anggota.tanggalKeluar !== null && anggota.tanggalKeluar !== undefined && (
            <TextField
              jalur="isi.anggota.tanggalKeluar"
              label={t.tanggalKeluar}
              optional
              type="date"
              max={today()}
              value={fields.form.tanggalKeluar}
              isian={fields.isian}
              onChange={(tanggalKeluar) => {
                fields.change({ tanggalKeluar });
              }}
            />
          )}
          <ReasonField {...fields} />
        </>
      )}
    </RecordForm>
  );
}

interface FormKeluar {
  readonly kirimanId: string;
  readonly tanggalKeluar: string;
  readonly alasan: string;
}

function LeaveForm(props: FormProps & { readonly anggota: Anggota }): JSX.Element {
  const { group, anggota, corrected, onClose, onSaved } = props;
  const { ksm } = group;
  const refused = corrected?.kiriman.jenis === 'anggotaKeluar' ? corrected.kiriman.isi : null;
  return (
    <RecordForm<FormKeluar>
      judul={t.catatKeluarApa(anggota.nama)}
      kunci={`anggota/${ksm.id}/keluar/${anggota.id}`}
      fresh={() => ({
        kirimanId: makeId(),
        tanggalKeluar: refused?.tanggalKeluar ?? today(),
        alasan: refused?.alasan ?? '',
      })}
      toKiriman={(form) => ({
        id: form.kirimanId,
        jenis: 'anggotaKeluar',
        isi: {
          ksmId: ksm.id,
          anggota: anggota.id,
          tanggalKeluar: form.tanggalKeluar || undefined,
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
          <ReasonField {...fields} />
        </>
      )}
    </RecordForm>
  );
}

function ReasonField<F extends { readonly alasan: string }>(props: Fields<F>): JSX.Element {
  return (
    <TextArea
      jalur="isi.alasan"
      label={teks.bagian.alasan}
      hint={teks.bagian.alasanBantuan}
      rows={2}
      value={props.form.alasan}
      isian={props.isian}
      onChange={(alasan) => {
        props.change({ alasan } as Partial<F>);
      }}
    />
  );
}

function MemberFields(props: Fields<FormAnggota> & { readonly jalur: string }): JSX.Element {
  const { form, isian, change, jalur } = props;
  const d = teks.daftarKsm;
  return (
    <>
      <TextField
        jalur={`${jalur}.nama`}
        label={d.namaAnggota}
        value={form.nama}
        maxLength={100}
        isian={isian}
        onChange={(nama) => {
          change({ nama });
        }}
      />
      <Segments
        jalur={`${jalur}.jenisKelamin`}
        label={d.jenisKelamin}
        value={form.jenisKelamin}
        choices={[
          { value: 'P', label: d.perempuan },
          { value: 'L', label: d.laki },
        ]}
        isian={isian}
        onChange={(jenisKelamin) => {
          change({ jenisKelamin });
        }}
      />
      <div class="pair">
        <NumberField
          jalur={`${jalur}.tahunLahir`}
          label={d.tahunLahir}
          optional
          grouped={false}
          value={form.tahunLahir}
          isian={isian}
          onChange={(tahunLahir) => {
            change({ tahunLahir });
          }}
        />
        <SelectField
          jalur={`${jalur}.jabatan`}
          label={d.jabatan}
          value={form.jabatan}
          choices={JABATAN.map((value) => ({ value, label: d.jabatanPilihan[value] }))}
          isian={isian}
          onChange={(jabatan) => {
            if (jabatan !== '') change({ jabatan });
          }}
        />
      </div>
      <TextField
        jalur={`${jalur}.tanggalMasuk`}
        label={t.tanggalMasuk}
        type="date"
        max={today()}
        value={form.tanggalMasuk}
        isian={isian}
        onChange={(tanggalMasuk) => {
          change({ tanggalMasuk });
        }}
      />
      <CheckField
        jalur={`${jalur}.miskin`}
        label={d.miskin}
        checked={form.miskin}
        onChange={(miskin) => {
          change({ miskin });
        }}
      />
    </>
  );
}
