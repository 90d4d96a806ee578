// Registers a group with its first members, in the order of the paper form. NIK is not asked for.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { JABATAN } from '../../../../functions/src/domain/records/anggota.ts';
import type { Isian } from '../../../../functions/src/domain/basics/isian.ts';
import type { LokasiProgram } from '../../../../functions/src/domain/basics/wilayah.ts';
import { Kiriman } from '../../../../functions/src/domain/submissions/kiriman.ts';
import type { LooseKiriman } from '../../../../functions/src/domain/submissions/loose.ts';
import { currentPerson } from '../../state/session.ts';
import { today } from '../../state/clock.ts';
import {
  fromKiriman,
  newBarisAnggota,
  newFormKsm,
  sayFaults,
  toKiriman,
  type BarisAnggotaBaru,
  type FormKsm,
} from '../../forms/group/registration.ts';
import type { OutboxItem } from '../../state/outbox-item.ts';
import { outbox, readOutbox } from '../../outbox/store.ts';
import { path, place } from '../../routes/router.ts';
import { useLokasi } from '../../reads/use-parts.ts';
import * as teks from '../../teks/index.ts';
import { CheckField } from '../../ui/fields/check-field.tsx';
import { Segments, SelectField, type Choice } from '../../ui/fields/choice-field.tsx';
import { ErrorSummary } from '../../ui/fields/error-summary.tsx';
import { idOf } from '../../ui/fields/field.tsx';
import { NumberField } from '../../ui/fields/number-field.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Loading, PageHeading } from '../../ui/page.tsx';
import { Restored } from '../../forms/save/restored.tsx';
import { SavedPage } from '../../forms/save/saved-page.tsx';
import { useSave } from '../../forms/save/use-save.ts';
import { useStore } from '../../state/store.ts';

const t = teks.daftarKsm;
const makeId = (): string => crypto.randomUUID();
/** From this many locations on, they are searched by name. */
const SEARCH_FROM = 12;

export function KsmRegisterPage(): JSX.Element {
  const person = currentPerson();
  const [corrected, setCorrected] = useState<OutboxItem | null | 'loading'>('loading');
  const itemId = place.get().search.get('perbaiki');
  useEffect(() => {
    void readOutbox().then((items) => {
      const item = items.find((it) => it.id === itemId);
      setCorrected(item?.state.status === 'refused' ? item : null);
    });
  }, [itemId]);
  if (person === null || corrected === 'loading') return <Loading />;
  return <RegisterForm corrected={corrected} />;
}

function RegisterForm({ corrected }: { readonly corrected: OutboxItem | null }): JSX.Element {
  const makeFresh = (): FormKsm =>
    corrected?.kiriman.jenis === 'ksmDaftar'
      ? fromKiriman(corrected.kiriman, makeId)
      : newFormKsm(today(), makeId);
  const saving = useSave<FormKsm, LooseKiriman<'ksmDaftar'>>({
    kunci: 'ksm/baru',
    schema: Kiriman,
    fresh: makeFresh,
    toKiriman: (form) => toKiriman(form, today()),
    judul: (form) => t.judulKiriman(form.nama.trim()),
    corrected,
    say: sayFaults,
  });
  const { form, faults, savedId, change } = saving;
  const read = useLokasi();
  const lokasi = read.data ?? (read.status === 'loading' ? null : []);
  const only = lokasi?.length === 1 ? lokasi[0]?.kode : undefined;

  useEffect(() => {
    if (only !== undefined && savedId === null && form?.kelurahan === '')
      change({ kelurahan: only });
  }, [only, savedId, form?.kelurahan]);

  if (savedId !== null) return <Registered itemId={savedId} />;
  if (form === null) return <Loading />;

  return (
    <form
      class="page narrow"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void saving.save();
      }}
    >
      <p class="crumb">
        <a href={path.ksmList}>← {teks.tersimpan.keDaftar}</a>
      </p>
      <PageHeading title={t.judul} />
      <p>{t.pengantar}</p>
      <Restored saving={saving} />
      <ErrorSummary {...faults} />

      <fieldset class="block">
        <legend>{t.kelompok}</legend>
        <TextField
          jalur="isi.ksm.nama"
          label={t.nama}
          maxLength={100}
          isian={faults.isian}
          value={form.nama}
          onChange={(nama) => {
            change({ nama });
          }}
        />
        <TextField
          jalur="isi.ksm.jenisUsaha"
          label={t.jenisUsaha}
          hint={t.jenisUsahaContoh}
          maxLength={100}
          isian={faults.isian}
          value={form.jenisUsaha}
          onChange={(jenisUsaha) => {
            change({ jenisUsaha });
          }}
        />
        <KelurahanField
          lokasi={lokasi}
          isian={faults.isian}
          value={form.kelurahan}
          onChange={(kelurahan) => {
            change({ kelurahan });
          }}
        />
        <div class="pair is-roomy">
          <TextField
            jalur="isi.ksm.tanggalBentuk"
            label={t.tanggalBentuk}
            type="date"
            max={today()}
            isian={faults.isian}
            value={form.tanggalBentuk}
            onChange={(tanggalBentuk) => {
              change({ tanggalBentuk });
            }}
          />
          <TextField
            jalur="isi.ksm.tanggalMulaiPendampingan"
            label={t.mulai}
            type="date"
            optional
            max={today()}
            isian={faults.isian}
            value={form.tanggalMulaiPendampingan}
            onChange={(tanggalMulaiPendampingan) => {
              change({ tanggalMulaiPendampingan });
            }}
          />
        </div>
        <Segments
          jalur="isi.ksm.jadwal"
          label={t.interval}
          value={form.interval}
          choices={[
            { value: '7', label: t.tiapPekan },
            { value: '14', label: t.tiapDuaPekan },
            { value: '30', label: t.tiapBulan },
          ]}
          isian={faults.isian}
          onChange={(interval) => {
            change({ interval });
          }}
        />
        <NumberField
          jalur="isi.ksm.setoranMinimum"
          label={t.setoranMinimum}
          unit="Rp"
          isian={faults.isian}
          value={form.setoranMinimum}
          onChange={(setoranMinimum) => {
            change({ setoranMinimum });
          }}
        />
      </fieldset>

      <fieldset class="block" id={idOf('isi.anggota')} tabIndex={-1}>
        <legend>{t.anggota}</legend>
        <p class="hint">{t.anggotaPengantar}</p>
        <p class="hint">{t.persetujuanBantuan}</p>
        {form.anggota.map((baris, index) => (
          <MemberRow
            key={baris.id}
            baris={baris}
            index={index}
            isian={faults.isian}
            onChange={(part) => {
              change({
                anggota: form.anggota.map((it, i) => (i === index ? { ...it, ...part } : it)),
              });
            }}
            onRemove={() => {
              change({ anggota: form.anggota.filter((_, i) => i !== index) });
            }}
          />
        ))}
        <button
          type="button"
          class="button is-small"
          disabled={form.anggota.length >= 60}
          onClick={() => {
            change({ anggota: [...form.anggota, newBarisAnggota('anggota', makeId)] });
          }}
        >
          + {t.tambahAnggota}
        </button>
      </fieldset>

      <div class="save-bar">
        <button type="submit" class="button is-primary is-wide" disabled={saving.isSaving}>
          {t.simpan}
        </button>
      </div>
    </form>
  );
}

/** The way on to the first session of the group. */
function Registered({ itemId }: { readonly itemId: string }): JSX.Element | null {
  const item = useStore(outbox).find((it) => it.id === itemId);
  if (item?.kiriman.jenis !== 'ksmDaftar') return null;
  const { id } = item.kiriman.isi.ksm;
  return <SavedPage itemId={itemId} ksmId={id} next={{ to: path.sesi(id), label: t.lanjutSesi }} />;
}

function MemberRow(props: {
  readonly baris: BarisAnggotaBaru;
  readonly index: number;
  readonly isian: readonly Isian[];
  readonly onChange: (part: Partial<BarisAnggotaBaru>) => void;
  readonly onRemove: () => void;
}): JSX.Element {
  const { baris, index, isian, onChange, onRemove } = props;
  const base = `isi.anggota[${String(index)}]`;
  return (
    <div class="sub member" role="group" aria-label={t.anggotaKe(index + 1)}>
      <div class="member-head">
        <span aria-hidden="true">{t.anggotaKe(index + 1)}</span>
        <button
          type="button"
          class="remove"
          aria-label={t.hapusAnggota(index + 1)}
          onClick={onRemove}
        >
          ×
        </button>
      </div>
      <TextField
        jalur={`${base}.nama`}
        label={t.namaAnggota}
        maxLength={100}
        isian={isian}
        value={baris.nama}
        onChange={(nama) => {
          onChange({ nama });
        }}
      />
      <div class="pair">
        <SelectField
          jalur={`${base}.jabatan`}
          label={t.jabatan}
          isian={isian}
          value={baris.jabatan}
          choices={JABATAN.map((value) => ({ value, label: t.jabatanPilihan[value] }))}
          onChange={(jabatan) => {
            if (jabatan !== '') onChange({ jabatan });
          }}
        />
        <NumberField
          jalur={`${base}.tahunLahir`}
          label={t.tahunLahir}
          optional
          grouped={false}
          isian={isian}
          value={baris.tahunLahir}
          onChange={(tahunLahir) => {
            onChange({ tahunLahir });
          }}
        />
      </div>
      <Segments
        jalur={`${base}.jenisKelamin`}
        label={t.jenisKelamin}
        value={baris.jenisKelamin}
        choices={[
          { value: 'P', label: t.perempuan },
          { value: 'L', label: t.laki },
        ]}
        isian={isian}
        onChange={(jenisKelamin) => {
          onChange({ jenisKelamin });
        }}
      />
      <CheckField
        jalur={`${base}.miskin`}
        label={t.miskin}
        checked={baris.miskin}
        onChange={(miskin) => {
          onChange({ miskin });
        }}
      />
      <CheckField
        jalur={`${base}.persetujuan`}
        label={t.persetujuan}
        isian={isian}
        checked={baris.setuju}
        onChange={(setuju) => {
          onChange({ setuju });
        }}
      />
    </div>
  );
}

function KelurahanField(props: {
  readonly lokasi: readonly LokasiProgram[] | null;
  readonly isian: readonly Isian[];
  readonly value: string;
  readonly onChange: (kode: string) => void;
}): JSX.Element {
  const { lokasi, value, onChange, isian } = props;
  const [kata, setKata] = useState('');
  if (lokasi === null) return <Loading />;
  const wanted = kata.trim().toLowerCase();
  const choices: Choice<string>[] = lokasi
    .filter(
      (it) => it.kode === value || `${it.nama} ${it.namaKecamatan}`.toLowerCase().includes(wanted),
    )
    .map((it) => ({
      value: it.kode,
      label: `${it.nama} (${it.kode})`,
      group: `${it.namaKecamatan}, ${it.namaKota}`,
    }));
  return (
    <>
      {lokasi.length >= SEARCH_FROM && (
        <TextField
          jalur="cariKelurahan"
          label={t.cariKelurahan}
          type="search"
          isian={[]}
          value={kata}
          onChange={setKata}
        />
      )}
      <SelectField
        jalur="isi.ksm.kelurahan"
        label={t.kelurahan}
        hint={lokasi.length === 0 ? t.kelurahanKosong : undefined}
        isian={isian}
        value={value}
        choices={choices}
        empty={teks.umum.pilih}
        onChange={onChange}
      />
    </>
  );
}
