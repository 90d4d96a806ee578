// The person's groups: level, flag, days since the last session, and what is missing, with the way to
// record a session at hand.
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { ksmIdOf } from '../../../../functions/src/domain/submissions/jenis.ts';
import { hasIzin } from '../../../../functions/src/domain/access/peran.ts';
import type { Capaian } from '../../../../functions/src/domain/maturity/capaian.ts';
import { daysBetween, type Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import { formatTanggal } from '../../../../functions/src/domain/basics/format.ts';
import { currentPerson } from '../../state/session.ts';
import { today } from '../../state/clock.ts';
import { Returned } from './returned.tsx';
import { unsent } from '../../outbox/machine.ts';
import { outbox } from '../../outbox/store.ts';
import { listPerluDikunjungi } from './visits.ts';
import type { PerluDikunjungi } from '../../../../functions/src/domain/maturity/perlu-dikunjungi.ts';
import type { Outbox } from '../../outbox/machine.ts';
import type { ListedKsm } from '../../reads/group-shapes.ts';
import { useKsmList } from '../../reads/use-ksm-list.ts';
import { path } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';
import { Flag, Ladder, RuleSpark } from '../../ui/maturity.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { useStore } from '../../state/store.ts';

/** From this many groups on there is a search field. */
const SEARCH_FROM = 8;
/** This many are shown until one asks for more. */
const VISITS_SHOWN = 5;
const CARDS_SHOWN = 60;

type Jelaskan = (capaian: Capaian) => {
  berikutnya: { tingkat: string; kurang: readonly string[] } | null;
};

export function KsmListPage(): JSX.Element {
  const klaim = currentPerson()?.klaim ?? null;
  const t = teks.daftar;
  const isFaskel = klaim?.peran === 'fasilitator';
  const title = isFaskel ? t.judul : t.judulWilayah;
  const mayRecord = klaim !== null && hasIzin(klaim, 'catat');
  const read = useKsmList();
  const listed = read.data ?? null;
  const jelaskan = useJelaskan();
  const [kata, setKata] = useState('');
  const items = useStore(outbox);
  const unsentItems = unsent(items);
  const [cards, setCards] = useState(CARDS_SHOWN);

  const local = unsentItems.flatMap(({ kiriman }) =>
    kiriman.jenis === 'ksmDaftar' && !(listed ?? []).some((it) => it.ksm.id === kiriman.isi.ksm.id)
      ? [kiriman.isi.ksm]
      : [],
  );
  const shown = (listed ?? [])
    .filter((it) => it.ksm.nama.toLowerCase().includes(kata.toLowerCase()))
    .toSorted((a, b) => restOf(a) - restOf(b));

  return (
    <div class="page">
      <div class="title-row">
        <PageHeading title={title} />
        {mayRecord && (
          <a class="button" href={path.ksmRegister}>
            {t.daftarkan}
          </a>
        )}
      </div>
      <ReadState read={read} />
      {listed !== null && mayRecord && (
        <Returned nama={new Map(listed.map(({ ksm }) => [ksm.id, ksm.nama]))} />
      )}
      {listed !== null && listed.length > 0 && <LevelSummary listed={listed} />}
      {listed !== null && listed.length > 0 && unsentItems.length > 0 && (
        <p class="waiting">{t.belumTermasuk(unsentItems.length)}</p>
      )}
      {listed !== null && listed.length > 0 && mayRecord && (
        <Visits listed={listed} items={items} />
      )}
      {listed !== null && listed.length > 0 && mayRecord && <h2 class="list-heading">{t.semua}</h2>}
      {listed !== null && listed.length >= SEARCH_FROM && (
        <div class="search">
          <TextField
            jalur="cari"
            label={t.cari}
            type="search"
            value={kata}
            onChange={setKata}
            isian={[]}
          />
        </div>
      )}
      {listed !== null && listed.length + local.length === 0 && (
        <div class="empty">
          <p>{t.kosong}</p>
          {mayRecord && <p>{t.kosongAjakan}</p>}
        </div>
      )}
      {listed !== null && listed.length > 0 && shown.length === 0 && <p>{t.tidakCocok(kata)}</p>}
      <ul class="ksm-list">
        {local.map((ksm) => (
          <li key={ksm.id} class="ksm-card is-local">
            <div class="ksm-card-head">
              <h2>
                <a href={path.ksm(ksm.id)}>{ksm.nama}</a>
              </h2>
            </div>
            <p class="muted">{t.belumDikirim}</p>
            {mayRecord && <RecordLink id={ksm.id} nama={ksm.nama} />}
          </li>
        ))}
        {shown.slice(0, cards).map((it) => (
          <KsmCard
            key={it.ksm.id}
            it={it}
            jelaskan={jelaskan}
            mayRecord={mayRecord}
            waiting={unsentItems.filter(({ kiriman }) => ksmIdOf(kiriman) === it.ksm.id).length}
          />
        ))}
      </ul>
      {shown.length > cards && (
        <p>
          <button
            type="button"
            class="button"
            onClick={() => {
              setCards((n) => n + CARDS_SHOWN);
            }}
          >
            {t.tampilkanLagi(shown.length - cards)}
          </button>
        </p>
      )}
    </div>
  );
}

/** Groups to visit this week with the reasons; those that only meet as planned stand folded below. */
function Visits(props: {
  readonly listed: readonly ListedKsm[];
  readonly items: Outbox;
}): JSX.Element {
  const { listed, items } = props;
  const t = teks.perluDikunjungi;
  const [isOpen, setOpen] = useState(false);
  const found = useMemo(() => {
    const recorded = newestSessions(items);
    return listPerluDikunjungi(
      listed.map((it) => ({
        ksm: it.ksm,
        capaian: it.capaian?.capaian ?? null,
        sebelum: it.sebelum?.capaian ?? null,
        pinjaman: it.pinjaman,
        sesiDiHp: recorded.get(it.ksm.id) ?? null,
      })),
      today(),
    );
  }, [listed, items]);
  const urgent = found.filter((it) => !it.hanyaJadwal);
  const planned = found.filter((it) => it.hanyaJadwal);
  const shown = isOpen ? urgent : urgent.slice(0, VISITS_SHOWN);
  const names = new Map(listed.map((it) => [it.ksm.id, it.ksm.nama]));
  return (
    <section class="visits" aria-labelledby="perlu-dikunjungi">
      <h2 id="perlu-dikunjungi">{t.judul}</h2>
      <p class="muted">{urgent.length === 0 ? t.tidakAda : t.pengantar}</p>
      <ol class="visit-list">
        {shown.map((it) => (
          <VisitLine key={it.ksmId} it={it} nama={names.get(it.ksmId) ?? ''} />
        ))}
      </ol>
      {urgent.length > VISITS_SHOWN && (
        <button
          type="button"
          class="link-button"
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {isOpen ? t.lebihSedikit : t.semua(urgent.length - VISITS_SHOWN)}
        </button>
      )}
      {planned.length > 0 && (
        <details>
          <summary>{t.terjadwalIsi(planned.length)}</summary>
          <ol class="visit-list">
            {planned.map((it) => (
              <VisitLine key={it.ksmId} it={it} nama={names.get(it.ksmId) ?? ''} />
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

function VisitLine(props: { readonly it: PerluDikunjungi; readonly nama: string }): JSX.Element {
  const { it, nama } = props;
  return (
    <li>
      <a href={path.ksm(it.ksmId)}>{nama}</a>
      <ul>
        {it.alasan.map((alasan) => (
          <li key={alasan.jenis + JSON.stringify(alasan)}>{teks.perluDikunjungi.alasan(alasan)}</li>
        ))}
      </ul>
    </li>
  );
}

/** The newest session held of each group that this phone recorded and the server did not refuse. */
function newestSessions(items: Outbox): ReadonlyMap<string, Tanggal> {
  const newest = new Map<string, Tanggal>();
  for (const { kiriman, state } of items) {
    if (kiriman.jenis !== 'sesi' || state.status === 'refused') continue;
    const { ksmId, tanggal, status } = kiriman.isi;
    if (status === 'dilaksanakan' && tanggal > (newest.get(ksmId) ?? ''))
      newest.set(ksmId, tanggal);
  }
  return newest;
}

/** Groups that meet come first, those that stopped last; among them the order is by name. */
function restOf({ capaian }: ListedKsm): number {
  switch (capaian?.capaian.status) {
    case 'Aktif':
      return 0;
    case 'Jeda':
      return 1;
    case 'Tidak Aktif':
      return 3;
    case null:
      return 2;
    case undefined:
      return 4;
  }
}

function KsmCard(props: {
  readonly it: ListedKsm;
  readonly jelaskan: Jelaskan | null;
  readonly mayRecord: boolean;
  readonly waiting: number;
}): JSX.Element {
  const { it, jelaskan, mayRecord, waiting } = props;
  const t = teks.daftar;
  const capaian = it.capaian?.capaian ?? null;
  const last = capaian?.angka.sesiTerakhir ?? null;
  const next = useMemo(
    () => (capaian === null || jelaskan === null ? null : jelaskan(capaian).berikutnya),
    [capaian, jelaskan],
  );
  const [first, ...rest] = next?.kurang ?? [];
  const bubar = it.ksm.tanggalBubar ?? '';
  const isBubar = bubar !== '' && bubar <= today();
  return (
    <li class="ksm-card">
      <div class="ksm-card-head">
        <h2>
          <a href={path.ksm(it.ksm.id)}>{it.ksm.nama}</a>
        </h2>
        {capaian !== null && <RuleSpark aturan={capaian.aturan} />}
      </div>
      {capaian === null ? (
        <p class="muted">{isBubar ? t.bubarSejak(formatTanggal(bubar)) : t.belumDihitung}</p>
      ) : (
        <>
          <p class="ksm-card-facts">
            <Ladder tingkat={capaian.tingkat} />
            <Flag status={capaian.status} />
            <span class="muted">
              {last === null ? t.belumPernahSesi : t.sesiTerakhir(daysBetween(last, today()))}
            </span>
          </p>
          {next !== null && first !== undefined && (
            <p class="ksm-card-missing">
              <span class="muted">{t.menuju(next.tingkat)}</span> {first}
              {rest.length > 0 && <span class="muted"> ({t.dan(rest.length)})</span>}
            </p>
          )}
        </>
      )}
      {waiting > 0 && <p class="waiting">{t.belumTermasuk(waiting)}</p>}
      {mayRecord && !isBubar && <RecordLink id={it.ksm.id} nama={it.ksm.nama} />}
    </li>
  );
}

function RecordLink(props: { readonly id: string; readonly nama: string }): JSX.Element {
  return (
    <a
      class="button is-soft is-small"
      href={path.sesi(props.id)}
      aria-label={teks.daftar.catatSesiUntuk(props.nama)}
    >
      {teks.daftar.catatSesi}
    </a>
  );
}

function LevelSummary(props: { readonly listed: readonly ListedKsm[] }): JSX.Element {
  const levels = props.listed.map((it) => it.capaian?.capaian.tingkat);
  const order = ['Mandiri', 'Berdaya', 'Berkembang', 'Pemula', 'Belum Dinilai', 'Bubar'];
  return (
    <dl class="summary" aria-label={teks.daftar.ringkasanTingkat}>
      {order.map((tingkat) => {
        const n = levels.filter((it) => it === tingkat).length;
        return n === 0 ? null : (
          <div key={tingkat}>
            <dt>{tingkat}</dt>
            <dd>{n}</dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Explanations come after the list itself: they are only words, and the list must appear at once. */
function useJelaskan(): Jelaskan | null {
  const [jelaskan, setJelaskan] = useState<Jelaskan | null>(null);
  useEffect(() => {
    import('../../../../functions/src/domain/maturity/jelaskan/jelaskan.ts').then(
      (m) => {
        setJelaskan(() => m.jelaskan);
      },
      () => undefined,
    );
  }, []);
  return jelaskan;
}
