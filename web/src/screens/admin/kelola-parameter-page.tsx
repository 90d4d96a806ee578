// Parameter sets: those on record, a new one from the one in force, who would change level under it, and
// its adoption. Nothing is adopted unseen: the numbers that differ are listed beside the button.
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import {
  adoptParameter,
  previewParameter,
  type PerubahanTingkat,
  type PreviewParameterResponse,
} from '../../../../functions/src/domain/callables/admin.ts';
import type { Isian } from '../../../../functions/src/domain/basics/isian.ts';
import {
  PARAMETER_AWAL,
  parameterOn,
  type SetParameter,
} from '../../../../functions/src/domain/basics/parameter.ts';
import { checkSet } from '../../../../functions/src/domain/basics/check-parameter.ts';
import {
  addDays,
  hasDateShape,
  type Tanggal,
} from '../../../../functions/src/domain/basics/tanggal.ts';
import { formatTanggalPanjang } from '../../../../functions/src/domain/basics/format.ts';
import { today } from '../../state/clock.ts';
import { flatten, readAngka, withAngka, writeAngka, type AngkaSet } from './parameter/angka-set.ts';
import { ask, faultOf } from '../../server/ask.ts';
import { ChooseKota, isKota } from '../area/choose-kota.tsx';
import { Listing } from '../../ui/parts.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { useParameter } from '../../reads/use-desk.ts';
import * as teks from '../../teks/index.ts';
import { ErrorSummary } from '../../ui/fields/error-summary.tsx';
import { useFaults } from '../../ui/fields/faults.ts';
import { TextArea, TextField } from '../../ui/fields/text-field.tsx';
import { Failed, PageHeading } from '../../ui/page.tsx';

const t = teks.kelola.parameter;

export function KelolaParameterPage(): JSX.Element {
  const read = useParameter();
  const [said, setSaid] = useState('');
  const stored = read.data ?? null;
  const sets =
    stored === null
      ? null
      : stored.some((s) => s.berlakuSejak === PARAMETER_AWAL.berlakuSejak)
        ? stored
        : [...stored, PARAMETER_AWAL];
  const inForce = sets === null ? null : parameterOn(sets, today());
  return (
    <>
      <PageHeading title={t.judul} />
      <p class="prose">{t.pengantar}</p>
      <ReadState read={read} />
      <div role="status" class="sent">
        {said !== '' && <p class="notice is-good">{said}</p>}
      </div>
      {sets !== null && inForce !== null && (
        <>
          <section class="stack" aria-labelledby="set">
            <h2 id="set">{t.berlaku}</h2>
            <ul class="lines">
              {sets.map((s) => (
                <li key={s.berlakuSejak}>
                  <strong>{t.sejak(formatTanggalPanjang(s.berlakuSejak))}</strong>
                  <span class="muted">
                    {[
                      s.berlakuSejak === PARAMETER_AWAL.berlakuSejak ? t.bawaan : '',
                      s === inForce ? t.sekarang : s.berlakuSejak > today() ? t.nanti : '',
                    ]
                      .filter((it) => it !== '')
                      .join(', ')}
                  </span>
                </li>
              ))}
            </ul>
          </section>
          <SetForm
            key={sets.length}
            dasar={inForce}
            onAdopted={(tanggal) => {
              setSaid(t.diterapkan(formatTanggalPanjang(tanggal)));
              read.reload();
              scrollTo(0, 0);
            }}
          />
        </>
      )}
    </>
  );
}

function SetForm(props: {
  readonly dasar: SetParameter;
  readonly onAdopted: (berlakuSejak: Tanggal) => void;
}): JSX.Element {
  const { dasar, onAdopted } = props;
  const semula = flatten(dasar);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [berlakuSejak, setBerlakuSejak] = useState<string>(addDays(today(), 1));
  const [alasan, setAlasan] = useState('');
  const [isBusy, setBusy] = useState(false);
  const faults = useFaults();

  const textOf = (jalur: string): string => typed[jalur] ?? writeAngka(semula[jalur] ?? 0);
  const changed = Object.keys(semula).filter((jalur) => readAngka(textOf(jalur)) !== semula[jalur]);
  /** The set as typed; null when a number cannot be read or stands out of order, which is then shown. */
  const readSet = (): SetParameter | null => {
    const angka: Record<string, number> = {};
    const isian: Isian[] = [];
    for (const jalur of changed) {
      const n = readAngka(textOf(jalur));
      if (n === null)
        isian.push({ jalur: `set.${jalur}`, label: labelOf(jalur), pesan: t.angkaSalah });
      else angka[jalur] = n;
    }
    if (!hasDateShape(berlakuSejak)) {
      const pesan = teks.kota.target.wajib;
      faults.show([...isian, { jalur: 'set.berlakuSejak', label: t.berlakuSejak, pesan }]);
      return null;
    }
    const set = withAngka(dasar, berlakuSejak, angka satisfies AngkaSet);
    const found = isian.length > 0 ? isian : checkSet(set);
    if (found.length === 0) {
      faults.clear();
      return set;
    }
    faults.show(found);
    return null;
  };
  const adopt = async (): Promise<void> => {
    if (changed.length === 0) {
      faults.show([], t.tanpaPerubahan);
      return;
    }
    const set = readSet();
    if (set === null || !confirm(t.yakin(formatTanggalPanjang(set.berlakuSejak)))) return;
    setBusy(true);
    try {
      const answer = await ask(adoptParameter, { set, alasan });
      onAdopted(answer.berlakuSejak);
    } catch (error) {
      const { pesan, isian } = faultOf(error);
      // The path of a number in a list is written `[0]` by the schema and `.0` here.
      const shown = isian.map((it) => ({ ...it, jalur: it.jalur.replaceAll(/\[(\d+)\]/g, '.$1') }));
      faults.show(shown, shown.length > 0 ? undefined : pesan);
    } finally {
      setBusy(false);
    }
  };

  return (
    <form
      class="block"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void adopt();
      }}
    >
      <h2>{t.susun}</h2>
      <p>{t.dasar(formatTanggalPanjang(dasar.berlakuSejak))}</p>
      <ErrorSummary isian={faults.isian} attempt={faults.attempt} pesan={faults.pesan} />
      <TextField
        jalur="set.berlakuSejak"
        type="date"
        label={t.berlakuSejak}
        value={berlakuSejak}
        onChange={setBerlakuSejak}
        isian={faults.isian}
      />
      {Object.entries(t.grup).map(([grup, judul]) => {
        const jalur = Object.keys(semula).filter((it) => groupOf(it) === grup);
        const n = jalur.filter((it) => changed.includes(it)).length;
        return (
          <details key={grup} class="changes">
            <summary>
              <strong>{judul}</strong> {n > 0 && <span class="late">{t.diubah(n)}</span>}
            </summary>
            <div class="pair is-roomy">
              {jalur.map((it) => (
                <TextField
                  key={it}
                  jalur={`set.${it}`}
                  label={labelOf(it)}
                  value={textOf(it)}
                  onChange={(text) => {
                    setTyped((before) => ({ ...before, [it]: text }));
                  }}
                  isian={faults.isian}
                />
              ))}
            </div>
          </details>
        );
      })}
      <p role="status">{t.diubah(changed.length)}</p>
      {changed.length > 0 && (
        <ul class="change-cells">
          {changed.map((it) => (
            <li key={it}>
              <span class="muted">{labelOf(it)}: </span>
              <s>{writeAngka(semula[it] ?? 0)}</s>{' '}
              <span class="visually-hidden">{teks.qs.revisi.menjadi} </span>
              <span aria-hidden="true">→ </span>
              <strong>{textOf(it)}</strong>
            </li>
          ))}
        </ul>
      )}
      <Preview readSet={readSet} />
      <TextArea
        jalur="alasan"
        label={teks.kelola.alasan}
        hint={teks.kelola.alasanBantuan}
        rows={2}
        value={alasan}
        onChange={setAlasan}
        isian={faults.isian}
      />
      <div class="actions">
        <button type="submit" class="button is-primary" disabled={isBusy}>
          {isBusy ? t.menerapkan : t.terapkan}
        </button>
      </div>
    </form>
  );
}

function labelOf(jalur: string): string {
  return t.angka[jalur] ?? jalur;
}

/** `tunggakan` stands beside the classes that count the same. */
function groupOf(jalur: string): string {
  const first = jalur.split('.')[0] ?? '';
  return first === 'tunggakan' ? 'kolektibilitas' : first;
}

interface Hasil {
  readonly diperiksa: number;
  readonly dilewati: number;
  readonly berubah: readonly PerubahanTingkat[];
  readonly isDone: boolean;
}

/** Page after page until the kab/kota is through; the figures grow as they come. */
function Preview({ readSet }: { readonly readSet: () => SetParameter | null }): JSX.Element {
  const [kota, setKota] = useState('');
  const [hasil, setHasil] = useState<Hasil | null>(null);
  const [pesan, setPesan] = useState<string | null>(null);
  /** The run whose answers count: a second click ends the first. */
  const run = useRef(0);
  const isBusy = hasil !== null && !hasil.isDone && pesan === null;
  const preview = async (): Promise<void> => {
    const set = readSet();
    if (set === null) return;
    run.current += 1;
    const mine = run.current;
    setPesan(null);
    let sum: Hasil = { diperiksa: 0, dilewati: 0, berubah: [], isDone: false };
    setHasil(sum);
    let setelah: string | null = '';
    try {
      while (setelah !== null) {
        const answer: PreviewParameterResponse = await ask(previewParameter, {
          set,
          kota,
          setelah,
        });
        if (run.current !== mine) return;
        setelah = answer.setelah;
        sum = {
          diperiksa: sum.diperiksa + answer.diperiksa,
          dilewati: sum.dilewati + answer.dilewati,
          berubah: [...sum.berubah, ...answer.berubah],
          isDone: setelah === null,
        };
        setHasil(sum);
      }
    } catch (error) {
      if (run.current === mine) setPesan(faultOf(error).pesan);
    }
  };
  return (
    <section class="sub" aria-labelledby="pratinjau">
      <h3 id="pratinjau">{t.pratinjau}</h3>
      <p>{t.pratinjauPengantar}</p>
      <ChooseKota value={kota} onChange={setKota} />
      <div class="actions">
        <button
          type="button"
          class="button"
          disabled={!isKota(kota) || isBusy}
          onClick={() => void preview()}
        >
          {t.hitung}
        </button>
      </div>
      {pesan !== null && <Failed pesan={pesan} />}
      <div role="status">
        {hasil !== null && (
          <p class="notice">
            {hasil.isDone
              ? t.hasil(hasil.berubah.length, hasil.diperiksa)
              : t.menghitung(hasil.diperiksa)}
          </p>
        )}
      </div>
      {hasil !== null && hasil.dilewati > 0 && <p class="hint">{t.dilewati(hasil.dilewati)}</p>}
      {hasil !== null && hasil.berubah.length > 0 && <Moves berubah={hasil.berubah} />}
    </section>
  );
}

function Moves({ berubah }: { readonly berubah: readonly PerubahanTingkat[] }): JSX.Element {
  const counts = new Map<string, { dari: string; ke: string; n: number }>();
  for (const { sekarang, calon } of berubah) {
    const key = `${sekarang} ${calon}`;
    const known = counts.get(key);
    counts.set(key, { dari: sekarang, ke: calon, n: (known?.n ?? 0) + 1 });
  }
  return (
    <>
      <ul class="dots">
        {[...counts].map(([key, { dari, ke, n }]) => (
          <li key={key}>{t.naikTurun(dari, ke, n)}</li>
        ))}
      </ul>
      <Listing
        judul={t.pratinjau}
        baris={berubah}
        kunci={(it) => it.ksmId}
        kosong=""
        kolom={[
          {
            judul: t.ksm,
            isi: (it) => (
              <>
                {it.nama}
                <span class="file-name">{it.kelurahan}</span>
              </>
            ),
          },
          { judul: t.sekarangTingkat, isi: (it) => it.sekarang },
          { judul: t.calonTingkat, isi: (it) => it.calon },
        ]}
      />
    </>
  );
}
