// Checking a kab/kota: its kelurahan, then the groups of one in a month, one by one or several at once.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { countSesi, standingOf } from '../../../../functions/src/domain/records/pemeriksaan.ts';
import type { RekapKota } from '../../../../functions/src/domain/quick-status/recap/rekap-kota.ts';
import {
  addMonths,
  monthEnd,
  monthOf,
  type Bulan,
  yearOf,
} from '../../../../functions/src/domain/basics/tanggal.ts';
import { formatBulan } from '../../../../functions/src/domain/basics/format.ts';
import { currentPerson } from '../../state/session.ts';
import { Kiriman } from '../../../../functions/src/domain/submissions/kiriman.ts';
import { today } from '../../state/clock.ts';
import { acceptAll, tandaOf, uncheckedOf } from './check/unchecked.ts';
import { QuerySelect, useQuery } from '../area/parts.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import type { KsmDiperiksa } from '../../reads/city-shapes.ts';
import { refusedHere } from '../../forms/save/refused-here.ts';
import { submit } from '../../forms/save/submit.ts';
import { useKelurahan, useRekap } from '../../reads/use-city.ts';
import { unsent } from '../../outbox/machine.ts';
import { outbox } from '../../outbox/store.ts';
import { path } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';
import { CheckField } from '../../ui/fields/check-field.tsx';
import { Failed, PageHeading } from '../../ui/page.tsx';
import { useStore } from '../../state/store.ts';
import { kecamatanOf } from '../../../../functions/src/domain/basics/code-shapes.ts';

const t = teks.kota.periksa;
const MONTHS = 12;

export function PeriksaPage(props: { readonly kota: string }): JSX.Element {
  const { kota } = props;
  const [asked] = useQuery('bulan');
  const [kelurahan] = useQuery('kelurahan');
  const now = monthOf(today());
  const months = Array.from({ length: MONTHS }, (_, i) => addMonths(now, -i));
  const known = months.find((it) => it === asked);
  const tahun = yearOf(known ?? now);
  const rekap = useRekap(kota, tahun);
  const { data } = rekap;
  const bulan = known ?? oldestOpen(data ?? null) ?? now;
  const here = data?.kelurahan.find((it) => it.kode === kelurahan);
  return (
    <div class="page">
      <p class="crumb">
        {kelurahan === null ? (
          <a href={path.kotaDi(kota)}>{teks.kota.kembali(data?.nama ?? teks.kota.judul)}</a>
        ) : (
          <a href={`${path.kotaBagian(kota, 'periksa')}?bulan=${bulan}`}>
            {teks.kota.kembali(t.judul)}
          </a>
        )}
      </p>
      <div class="title-row">
        <PageHeading title={kelurahan === null ? t.judul : (here?.nama ?? kelurahan)} />
        <QuerySelect
          name="bulan"
          label={teks.kota.bulan}
          value={bulan}
          choices={months.map((it) => ({ value: it, label: formatBulan(it) }))}
        />
      </div>
      {kelurahan === null ? (
        <>
          <ReadState read={rekap} />
          {data === null && <p class="empty">{teks.kota.belumAdaAngka}</p>}
          {data && <Kelurahan rekap={data} bulan={bulan} />}
        </>
      ) : (
        <Groups key={`${kelurahan} ${bulan}`} kelurahan={kelurahan} bulan={bulan} />
      )}
    </div>
  );
}

/** The first month that has ended and is not closed. */
function oldestOpen(rekap: RekapKota | null): Bulan | null {
  return (
    rekap?.bulanan.find((b) => b.tutup === null && b.per === monthEnd(b.bulan) && b.angka.ksm > 0)
      ?.bulan ?? null
  );
}

function Kelurahan(props: { readonly rekap: RekapKota; readonly bulan: Bulan }): JSX.Element {
  const { rekap, bulan } = props;
  const withGroups = rekap.kelurahan.filter((it) => it.angka.ksm + it.angka.bubar > 0);
  if (withGroups.length === 0) return <p class="empty">{t.kosongKota}</p>;
  const byKecamatan = Map.groupBy(withGroups, (it) => kecamatanOf(it.kode));
  return (
    <>
      {[...byKecamatan].map(([kode, rows]) => (
        <section key={kode} class="stack" aria-labelledby={`kec-${kode}`}>
          <h2 id={`kec-${kode}`}>{rekap.kecamatan.find((it) => it.kode === kode)?.nama ?? kode}</h2>
          <ul class="lines is-linked">
            {rows.map((row) => (
              <li key={row.kode}>
                <a href={path.periksaKelurahan(row.kode, bulan)}>{row.nama}</a>
                <span class="muted">{teks.daftar.jumlah(row.angka.ksm + row.angka.bubar)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

type Progress =
  | { readonly step: 'idle' }
  | { readonly step: 'busy'; readonly done: number; readonly all: number }
  | { readonly step: 'done'; readonly saved: number }
  | { readonly step: 'failed'; readonly pesan: string };

function Groups(props: { readonly kelurahan: string; readonly bulan: Bulan }): JSX.Element {
  const { kelurahan, bulan } = props;
  const groups = useKelurahan(kelurahan, bulan);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [progress, setProgress] = useState<Progress>({ step: 'idle' });
  const waiting = useWaiting();
  const rows = groups.data ?? [];
  const open = rows.filter((it) => !isDone(it, bulan));
  const clean = open.filter((it) => tandaOf(it.capaian).length === 0).map((it) => it.ksm.id);

  const accept = async (): Promise<void> => {
    const ids = rows.map((it) => it.ksm.id).filter((id) => chosen.has(id));
    let saved = 0;
    try {
      for (const [done, id] of ids.entries()) {
        setProgress({ step: 'busy', done, all: ids.length });
        saved += Number(await acceptOne(id, bulan));
      }
      setChosen(new Set());
      setProgress({ step: 'done', saved });
    } catch (error) {
      reportError(error);
      setProgress({ step: 'failed', pesan: teks.umum.gagalMuat });
    }
  };

  return (
    <>
      <ReadState read={groups} />
      {groups.data && rows.length === 0 && <p class="empty">{t.kosong}</p>}
      <div role="status">
        {progress.step === 'busy' && (
          <p class="notice">{t.menyimpan(progress.done + 1, progress.all)}</p>
        )}
        {progress.step === 'done' && (
          <p class="notice is-good">
            {progress.saved === 0 ? t.tanpaYangBaru : t.tersimpan(progress.saved)}
          </p>
        )}
      </div>
      {progress.step === 'failed' && <Failed pesan={progress.pesan} />}
      {open.length > 0 && (
        <div class="block">
          <div class="actions">
            <button
              type="button"
              class="button is-primary"
              disabled={chosen.size === 0 || progress.step === 'busy'}
              onClick={() => void accept()}
            >
              {t.terimaTerpilih(chosen.size)}
            </button>
            <button
              type="button"
              class="button"
              disabled={clean.length === 0}
              onClick={() => {
                setChosen(new Set(clean));
              }}
            >
              {t.pilihTanpaTanda}
            </button>
            {chosen.size > 0 && (
              <button
                type="button"
                class="button is-quiet"
                onClick={() => {
                  setChosen(new Set());
                }}
              >
                {t.hapusPilihan}
              </button>
            )}
          </div>
          <p class="hint">{t.terimaKeterangan}</p>
        </div>
      )}
      <ul class="checks">
        {rows.map((it) => (
          <GroupRow
            key={it.ksm.id}
            it={it}
            bulan={bulan}
            waiting={waiting.get(it.ksm.id) ?? 0}
            isChosen={chosen.has(it.ksm.id)}
            onChoose={(isChosen) => {
              setProgress({ step: 'idle' });
              setChosen((before) => {
                const next = new Set(before);
                if (isChosen) next.add(it.ksm.id);
                else next.delete(it.ksm.id);
                return next;
              });
            }}
          />
        ))}
      </ul>
    </>
  );
}

/** Whether something was left to accept, and is on its way now. */
async function acceptOne(ksmId: string, bulan: Bulan): Promise<boolean> {
  const person = currentPerson();
  const klaim = person?.klaim ?? null;
  if (person === null || klaim === null) return false;
  const { fetchPeriksaKsm } = await import('../../reads/firestore/city.ts');
  const it = await fetchPeriksaKsm({ uid: person.uid, klaim }, ksmId, bulan);
  if (it === null) return false;
  const isi = acceptAll(it.ksm, it.anggota, uncheckedOf(it.sesi, it.pemeriksaan));
  if (isi === null) return false;
  const answer = await submit({
    schema: Kiriman,
    judul: t.judulKiriman(it.ksm.nama),
    kiriman: {
      id: crypto.randomUUID(),
      jenis: 'pemeriksaan',
      isi,
    },
    corrects: refusedHere(['pemeriksaan'])?.id ?? null,
  });
  if (!answer.ok) throw new Error(answer.pesan ?? answer.isian[0]?.pesan ?? 'pemeriksaan');
  return true;
}

/** Checks that the server does not have yet, by group. */
function useWaiting(): ReadonlyMap<string, number> {
  const waiting = new Map<string, number>();
  for (const { kiriman } of unsent(useStore(outbox)))
    if (kiriman.jenis === 'pemeriksaan')
      waiting.set(kiriman.isi.ksmId, (waiting.get(kiriman.isi.ksmId) ?? 0) + 1);
  return waiting;
}

function isDone({ capaian, pemeriksaan }: KsmDiperiksa, bulan: Bulan): boolean {
  return (
    standingOf(pemeriksaan?.pendaftaran) !== null &&
    countSesi(pemeriksaan, bulan).diterima >= (capaian?.sesiBulan ?? 0)
  );
}

function GroupRow(props: {
  readonly it: KsmDiperiksa;
  readonly bulan: Bulan;
  readonly waiting: number;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}): JSX.Element {
  const { it, bulan, waiting, isChosen, onChoose } = props;
  const { ksm, capaian, pemeriksaan } = it;
  const sesi = capaian?.sesiBulan ?? 0;
  const count = countSesi(pemeriksaan, bulan);
  const pendaftaran = standingOf(pemeriksaan?.pendaftaran);
  const back = count.dikembalikan + Number(pendaftaran === 'dikembalikan');
  const tanda = tandaOf(capaian);
  const done = isDone(it, bulan);
  return (
    <li class={`check-row${done ? ' is-done' : ''}`}>
      {done ? (
        <span class="check-space" aria-hidden="true">
          ✓
        </span>
      ) : (
        <CheckField
          jalur={`pilih.${ksm.id}`}
          label={<span class="visually-hidden">{t.pilihKsm(ksm.nama)}</span>}
          checked={isChosen}
          onChange={onChoose}
        />
      )}
      <div class="check-body">
        <h2>
          <a href={`${path.periksa(ksm.id)}?bulan=${bulan}`}>{ksm.nama}</a>
        </h2>
        <p>
          {done && sesi > 0
            ? t.selesai
            : sesi === 0
              ? t.tanpaSesi
              : t.sesiDiperiksa(count.diterima, sesi)}
          {pendaftaran === null && ` · ${t.pendaftaranBelum}`}
        </p>
        {back > 0 && <p class="differ">{t.dikembalikan(back)}</p>}
        {tanda.length > 0 && (
          <ul class="marks">
            {tanda.map((each) => (
              <li key={each} class="flag flag-jeda">
                {each}
              </li>
            ))}
          </ul>
        )}
        {waiting > 0 && <p class="waiting">{t.menunggu(waiting)}</p>}
      </div>
    </li>
  );
}
