// One group: its level and why, what is missing for the next and how it moved over the months; its other
// parts come when they are opened. Every reason comes from the stored evaluation, none is worked out here.
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CapaianKsm } from '../../../../functions/src/domain/recompute/capaian-ksm.ts';
import { ksmIdOf } from '../../../../functions/src/domain/submissions/jenis.ts';
import {
  jelaskan,
  type Penjelasan,
} from '../../../../functions/src/domain/maturity/jelaskan/jelaskan.ts';
import { intervalOn } from '../../../../functions/src/domain/records/ksm.ts';
import { hasIzin } from '../../../../functions/src/domain/access/peran.ts';
import {
  formatAngka,
  formatBulan,
  formatPersen,
  formatRupiah,
  formatTanggalPanjang,
} from '../../../../functions/src/domain/basics/format.ts';
import { currentPerson } from '../../state/session.ts';
import { today } from '../../state/clock.ts';
import { Returned } from '../groups/returned.tsx';
import type { GroupData } from '../../reads/group-data.ts';
import { mayOpen, type PartProps } from './part.ts';
import { MONTHS_SHOWN } from '../../reads/list-max.ts';
import { useGroup } from '../../reads/use-group.ts';
import { useOlder } from '../../reads/use-older.ts';
import { unsent, type Outbox } from '../../outbox/machine.ts';
import { outbox } from '../../outbox/store.ts';
import { BAGIAN_KSM, navigate, path, type BagianKsm } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';
import { Flag, Ladder, RuleBar } from '../../ui/maturity.tsx';
import { SelectField } from '../../ui/fields/choice-field.tsx';
import { Failed, lazyPage, PageHeading } from '../../ui/page.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { useStore } from '../../state/store.ts';

const t = teks.ksm;

const loadPart: Readonly<Record<BagianKsm, () => Promise<(props: PartProps) => JSX.Element>>> = {
  'daftar-sesi': () => import('./ksm-sessions-page.tsx').then((m) => m.KsmSessions),
  anggota: () => import('./members/members-part.tsx').then((m) => m.KsmMembers),
  tabungan: () => import('./ksm-savings-page.tsx').then((m) => m.KsmSavings),
  pinjaman: () => import('./loans/loans-part.tsx').then((m) => m.KsmLoans),
  dokumen: () => import('./papers/papers-part.tsx').then((m) => m.KsmPapers),
  tahap: () => import('./ksm-stage-page.tsx').then((m) => m.KsmStage),
  data: () => import('./data/data-part.tsx').then((m) => m.KsmData),
  perubahan: () => import('./ksm-history-page.tsx').then((m) => m.KsmHistory),
};
const PARTS: Readonly<Record<BagianKsm, (props: PartProps) => JSX.Element>> = {
  'daftar-sesi': lazyPage(loadPart['daftar-sesi']),
  anggota: lazyPage(loadPart.anggota),
  tabungan: lazyPage(loadPart.tabungan),
  pinjaman: lazyPage(loadPart.pinjaman),
  dokumen: lazyPage(loadPart.dokumen),
  tahap: lazyPage(loadPart.tahap),
  data: lazyPage(loadPart.data),
  perubahan: lazyPage(loadPart.perubahan),
};
const Chart = lazyPage(() => import('../../ui/chart.tsx').then((m) => m.Chart));
/** The evaluation follows a receipt within seconds; until then it is fetched again. */
const RECHECK_MS = [1500, 2500, 4000, 6000, 9000, 14_000];

export function KsmPage(props: {
  readonly ksmId: string;
  readonly bagian: BagianKsm | null;
}): JSX.Element {
  const read = useGroup(props.ksmId);
  const group = read.data ?? null;
  const items = useStore(outbox);
  const isComputing = useRecheck(group, items, read.reload);
  const person = currentPerson();
  const klaim = person?.klaim ?? null;
  const { ksmId, bagian } = props;
  const isLost = klaim !== null && bagian !== null && !mayOpen(klaim, bagian);
  useEffect(() => {
    if (isLost) navigate(path.ksm(ksmId), { replace: true });
  }, [isLost]);
  if (group === null) {
    return (
      <div class="page">
        <PageHeading title={teks.menu.ksm} />
        <ReadState read={read} words={teks.kelompok.gagal} />
      </div>
    );
  }
  const newest = group.capaian[0] ?? null;
  const waiting = unsent(items).filter((it) => ksmIdOf(it.kiriman) === group.ksm.id).length;
  const mayRecord = klaim !== null && hasIzin(klaim, 'catat');
  const Part = bagian === null ? null : PARTS[bagian];
  return (
    <div class="page ksm">
      <p class="crumb">
        <a href={path.ksmList}>← {teks.tersimpan.keDaftar}</a>
      </p>
      <div class="title-row">
        <div>
          <PageHeading title={group.ksm.nama} />
          <p class="muted">
            {group.ksm.jenisUsaha} · {t.setiap(intervalOn(group.ksm.jadwal, today()))} ·{' '}
            {t.setoranMinimum(group.ksm.setoranMinimum)}
          </p>
        </div>
        {mayRecord && newest?.capaian.tingkat !== 'Bubar' && (
          <a class="button is-primary" href={path.sesi(group.ksm.id)}>
            {teks.daftar.catatSesi}
          </a>
        )}
      </div>
      <ReadState read={read} readAt={group.readAt} />
      <div role="status" class="live">
        {waiting > 0 && <p class="notice is-warning">{teks.daftar.belumTermasuk(waiting)}</p>}
        {isComputing && <p class="notice">{t.menghitung}</p>}
      </div>
      {mayRecord && <Returned ksmId={ksmId} />}
      {klaim !== null && <PartMenu ksmId={ksmId} klaim={klaim} here={bagian} />}
      {Part !== null && klaim !== null && person !== null && !isLost ? (
        <Part key={bagian} group={group} klaim={klaim} uid={person.uid} />
      ) : newest === null ? (
        <p class="empty">{group.readAt === null ? t.lokal : t.belumDihitung}</p>
      ) : (
        <Maturity newest={newest} group={group} />
      )}
      {mayRecord && (
        <p class="actions">
          <a class="button is-soft" href={path.printSummary(group.ksm.id)}>
            {teks.cetak.ringkasan}
          </a>
          <a class="button is-soft" href={path.printForm(group.ksm.id)}>
            {teks.cetak.formulir}
          </a>
        </p>
      )}
    </div>
  );
}

function PartMenu(props: {
  readonly ksmId: string;
  readonly klaim: PartProps['klaim'];
  readonly here: BagianKsm | null;
}): JSX.Element {
  const { ksmId, klaim, here } = props;
  const item = (bagian: BagianKsm | null): JSX.Element => (
    <li key={bagian}>
      <a
        href={bagian === null ? path.ksm(ksmId) : path.ksmBagian(ksmId, bagian)}
        aria-current={bagian === here ? 'page' : undefined}
      >
        {teks.bagian.menu[bagian ?? 'ringkasan']}
      </a>
    </li>
  );
  return (
    <nav class="part-menu" aria-label={teks.bagian.menuJudul}>
      <ul>
        {item(null)}
        {BAGIAN_KSM.filter((bagian) => mayOpen(klaim, bagian)).map(item)}
      </ul>
    </nav>
  );
}

function Maturity(props: { readonly newest: CapaianKsm; readonly group: GroupData }): JSX.Element {
  const { capaian, berjalan } = props.newest;
  const penjelasan = jelaskan(capaian);
  const { angka } = capaian;
  return (
    <>
      <section class="verdict" aria-label={teks.tingkat.judul}>
        <div class="verdict-level">
          <Ladder tingkat={capaian.tingkat} large />
          <Flag status={capaian.status} />
          <p class="muted">
            {t.per(formatTanggalPanjang(capaian.per))}
            {berjalan && ` · ${teks.tingkat.berjalan}`}
          </p>
        </div>
        <dl class="facts">
          <Fact label={t.skor} value={formatPersen(capaian.ps)} />
          <Fact label={t.skorModal} value={formatPersen(capaian.sk)} />
          <Fact label={t.sesiJendela} value={t.sesiDari(capaian.terlaksana, capaian.rencana)} />
          <Fact label={t.anggota} value={formatAngka(angka.anggotaAktif)} />
          <Fact label={t.tabungan} value={formatRupiah(angka.tabungan)} />
          <Fact label={t.kas} value={formatRupiah(angka.kas)} />
        </dl>
      </section>
      <NextLevel penjelasan={penjelasan} />
      <section aria-labelledby="lima-aturan">
        <h2 id="lima-aturan">{t.limaAturan}</h2>
        <ol class="rules">
          {penjelasan.aturan.map((aturan) => (
            <li key={aturan.nama}>
              <p class="rule-head">
                <strong>{aturan.nama}</strong>
                <span class="rule-value">
                  {aturan.persen}
                  {aturan.status !== null && (
                    <span class={`rule-status is-${aturan.status.toLowerCase()}`}>
                      {aturan.status}
                    </span>
                  )}
                </span>
              </p>
              <RuleBar nilai={aturan.nilai} status={aturan.status} />
              {aturan.kurang !== null && <p class="rule-missing">{aturan.kurang}</p>}
              {aturan.hitungan.map((kalimat) => (
                <p key={kalimat} class="rule-count">
                  {kalimat}
                </p>
              ))}
              <details>
                <summary>
                  {t.caraHitung}
                  <span class="visually-hidden"> {aturan.nama}</span>
                </summary>
                <p>{aturan.rumus}</p>
              </details>
            </li>
          ))}
        </ol>
        <p class="hint">{t.batasKonsisten}</p>
      </section>
      <section aria-labelledby="modal">
        <h2 id="modal">{t.modal}</h2>
        <ul class="capital">
          {penjelasan.modal.map((modal) => (
            <li key={modal.nama}>
              <span class="score" aria-label={modal.skor === null ? '-' : t.dari2(modal.skor)}>
                {modal.skor ?? '-'}
                <small aria-hidden="true">/2</small>
              </span>
              <span>
                <strong>{modal.nama}</strong>
                <span class="muted">{modal.hitungan}</span>
              </span>
            </li>
          ))}
        </ul>
      </section>
      {props.group.capaian.length > 1 && <Trend group={props.group} />}
      <p class="hint">
        {penjelasan.ringkasan.join(' ')} {penjelasan.parameter}
      </p>
    </>
  );
}

function NextLevel(props: { readonly penjelasan: Penjelasan }): JSX.Element | null {
  const { berikutnya, judul } = props.penjelasan;
  if (berikutnya === null)
    return judul.startsWith('Mandiri') ? <p class="notice is-good">{t.puncak}</p> : null;
  return (
    <section class="next" aria-labelledby="berikutnya">
      <h2 id="berikutnya">
        {berikutnya.tingkat === 'Dinilai' ? t.agarDinilai : t.menuju(berikutnya.tingkat)}
      </h2>
      <ul>
        {berikutnya.kurang.map((kurang) => (
          <li key={kurang}>{kurang}</li>
        ))}
      </ul>
    </section>
  );
}

function Fact(props: { readonly label: string; readonly value: string }): JSX.Element {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>{props.value}</dd>
    </div>
  );
}

/** Scores that a level asks for, and bounds of a rule: the lines of the chart. */
const LEVEL_SCORES = [60, 75, 85];
const RULE_SCORES = [70, 85];

/** The months as a curve for the eye and a table for the numbers. */
function Trend(props: { readonly group: GroupData }): JSX.Element {
  const { ksm, capaian } = props.group;
  const older = useOlder(
    ksm.id,
    { rows: capaian, hasMore: capaian.length >= MONTHS_SHOWN },
    async (oldest, reader) => {
      const { fetchOlderMonths } = await import('../../reads/reads.ts');
      return { rows: await fetchOlderMonths(reader, ksm, oldest.bulan), hasMore: false };
    },
  );
  const history = older.rows;
  const [angka, setAngka] = useState<'ps' | '0' | '1' | '2' | '3' | '4'>('ps');
  const [point, setPoint] = useState<number | null>(null);
  const shown = useMemo(() => {
    const months = history.toReversed();
    return {
      months,
      bulan: months.map((it) => it.bulan),
      nilai: months.map((it) => valueOf(it, angka)),
      batas: angka === 'ps' ? LEVEL_SCORES : RULE_SCORES,
    };
  }, [capaian, history.length, angka]);
  const read = shown.months[point ?? shown.months.length - 1];
  const words = teks.bagian.arah;
  return (
    <section aria-labelledby="arah">
      <h2 id="arah">{t.arah}</h2>
      <p class="muted">{t.arahKeterangan}</p>
      <div class="trend-choice">
        <SelectField
          jalur="arah.angka"
          label={words.tampilkan}
          isian={[]}
          value={angka}
          choices={[
            { value: 'ps', label: words.ps },
            ...teks.aturanPendek.map((label, i) => ({ value: String(i) as '0', label })),
          ]}
          onChange={(value) => {
            if (value !== '') setAngka(value);
          }}
        />
      </div>
      <Chart bulan={shown.bulan} nilai={shown.nilai} batas={shown.batas} onPoint={setPoint} />
      {read !== undefined && (
        <p class="trend-reading" aria-hidden="true">
          {words.bacaan(
            formatBulan(read.bulan),
            formatPersen(valueOf(read, angka)),
            read.capaian.tingkat,
          )}
        </p>
      )}
      <p class="hint">{angka === 'ps' ? words.garisTingkat : words.garisAturan}</p>
      <details>
        <summary>{words.tabel(history.length)}</summary>
        {/* Reachable by keyboard, since it may have to scroll. */}
        <div class="scroll" role="group" aria-labelledby="arah" tabIndex={0}>
          <table class="months">
            <thead>
              <tr>
                <th scope="col">{t.bulan}</th>
                <th scope="col" class="is-number">
                  {t.skorPendek}
                </th>
                <th scope="col">{teks.tingkat.judul}</th>
                <th scope="col" class="is-number">
                  {t.sesi}
                </th>
                {teks.aturanPendek.map((nama) => (
                  <th key={nama} scope="col" class="is-number">
                    {nama}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {history.map((it) => (
                <tr key={it.bulan}>
                  <th scope="row">
                    {formatBulan(it.bulan)}
                    {it.berjalan && <span class="muted"> · {teks.tingkat.berjalanPendek}</span>}
                  </th>
                  <td class="is-number">{formatPersen(it.capaian.ps)}</td>
                  <td>{it.capaian.tingkat}</td>
                  <td class="is-number">{it.sesiBulan}</td>
                  {it.capaian.aturan.map((nilai, i) => (
                    <td key={teks.aturanPendek[i]} class="is-number">
                      {formatPersen(nilai)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
      {older.hasMore && (
        <button
          type="button"
          class="button is-small"
          disabled={older.isBusy}
          onClick={() => void older.loadMore()}
        >
          {words.tigaTahun}
        </button>
      )}
      {older.pesan !== null && <Failed pesan={older.pesan} />}
    </section>
  );
}

function valueOf(
  { capaian }: CapaianKsm,
  angka: 'ps' | '0' | '1' | '2' | '3' | '4',
): number | null {
  return angka === 'ps' ? capaian.ps : (capaian.aturan[Number(angka)] ?? null);
}

/** Reads again, a few times, until the evaluation that follows a fresh receipt has come. */
function useRecheck(group: GroupData | null, items: Outbox, reload: () => void): boolean {
  const [round, setRound] = useState(0);
  const accepted = items.findLast(
    (it) =>
      group !== null && it.state.status === 'accepted' && ksmIdOf(it.kiriman) === group.ksm.id,
  );
  const acceptedAt = accepted?.state.status === 'accepted' ? accepted.state.at : null;
  const [seen, setSeen] = useState<{ at: number; print: string } | null>(null);
  const print = JSON.stringify(group?.capaian[0]?.capaian ?? null);
  const isRecent = acceptedAt !== null && Date.now() - acceptedAt < 60_000;
  const isWaiting =
    isRecent && round < RECHECK_MS.length && (seen?.at !== acceptedAt || seen.print === print);

  useEffect(() => {
    if (acceptedAt === null || seen?.at === acceptedAt) return;
    setSeen({ at: acceptedAt, print });
    setRound(0);
  }, [acceptedAt]);
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => {
      setRound((n) => n + 1);
      reload();
    }, RECHECK_MS[round] ?? 10_000);
    return () => {
      clearTimeout(timer);
    };
  }, [isWaiting, round]);
  return isWaiting;
}
