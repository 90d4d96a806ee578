// One group: its level and why, what is missing for the next, how it moved over the months, and its
// last sessions and loans. Every reason comes from the stored evaluation, none is worked out here.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CapaianKsm } from '../../../functions/src/domain/capaian-ksm.ts';
import { tagihanOn } from '../../../functions/src/domain/jadwal-angsuran.ts';
import { jelaskan, type Penjelasan } from '../../../functions/src/domain/maturity/jelaskan.ts';
import { hasIzin } from '../../../functions/src/domain/peran.ts';
import {
  formatAngka,
  formatBulan,
  formatPersen,
  formatRupiah,
  formatTanggal,
  formatTanggalPanjang,
} from '../../../functions/src/domain/tulisan.ts';
import { currentPerson } from '../auth/session.ts';
import { today } from '../clock.ts';
import type { GroupData } from '../ksm/group-data.ts';
import { useGroup } from '../ksm/use-group.ts';
import { unsent, type Outbox } from '../outbox/machine.ts';
import { outbox } from '../outbox/store.ts';
import { path } from '../router.ts';
import { intervalOn } from '../sesi/form.ts';
import * as teks from '../teks/index.ts';
import { formatSaat } from '../teks/format.ts';
import { Flag, Ladder, RuleBar } from '../ui/maturity.tsx';
import { Failed, Loading, PageHeading } from '../ui/page.tsx';
import { useStore } from '../ui/store.ts';

const t = teks.ksm;
/** The evaluation follows a receipt within seconds; so long it is asked for again. */
const RECHECK_MS = [1500, 2500, 4000, 6000, 9000, 14_000];

export function KsmPage(props: { readonly ksmId: string }): JSX.Element {
  const { group, status, reload } = useGroup(props.ksmId);
  const items = useStore(outbox);
  const isComputing = useRecheck(group, items, reload);
  if (group === null) {
    return (
      <div class="page">
        <PageHeading title={teks.menu.ksm} />
        {status === 'loading' && <Loading />}
        {status === 'missing' && <Failed pesan={t.tidakAda} />}
        {status === 'unreachable' && <Failed pesan={t.belumAdaSalinan} onRetry={reload} />}
      </div>
    );
  }
  const klaim = currentPerson()?.klaim ?? null;
  const newest = group.capaian[0] ?? null;
  const waiting = unsent(items).filter((it) => isOfGroup(it, group.ksm.id)).length;
  const mayRecord = klaim !== null && hasIzin(klaim, 'catat');
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
      {status === 'copy' && (
        <p class="notice">
          {teks.umum.dariSalinan(group.readAt === null ? '-' : formatSaat(group.readAt))}
        </p>
      )}
      <div role="status">
        {waiting > 0 && <p class="notice is-warning">{teks.daftar.belumTermasuk(waiting)}</p>}
        {isComputing && <p class="notice">{t.menghitung}</p>}
      </div>
      {newest === null ? (
        <p class="empty">{group.readAt === null ? t.lokal : t.belumDihitung}</p>
      ) : (
        <Maturity newest={newest} history={group.capaian} />
      )}
      {group.sesi !== null && (
        <>
          <Sessions sesi={group.sesi} />
          <Loans group={group} />
        </>
      )}
    </div>
  );
}

function Maturity(props: {
  readonly newest: CapaianKsm;
  readonly history: readonly CapaianKsm[];
}): JSX.Element {
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
      {props.history.length > 1 && <Trend history={props.history} />}
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

/** Scores that a level asks for: the lines of the chart. */
const LEVEL_SCORES = [60, 75, 85];

/** The months as a line for the eye and a table for the numbers. */
function Trend(props: { readonly history: readonly CapaianKsm[] }): JSX.Element {
  const months = props.history.toReversed();
  const width = 320;
  const height = 90;
  const step = months.length > 1 ? width / (months.length - 1) : 0;
  const scores = months.map(({ capaian }) => capaian.ps);
  const floor = Math.max(0, Math.min(55, ...scores.map((ps) => ps ?? 100)) - 5);
  const yOf = (ps: number): number => height - ((ps - floor) / (100 - floor)) * height;
  const points = scores.flatMap((ps, i) => (ps === null ? [] : [[i * step, yOf(ps)] as const]));
  const last = points.at(-1);
  return (
    <section aria-labelledby="arah">
      <h2 id="arah">{t.arah}</h2>
      <p class="muted">{t.arahKeterangan}</p>
      <svg
        class="trend"
        viewBox={`-6 -6 ${String(width + 26)} ${String(height + 12)}`}
        aria-hidden="true"
      >
        {LEVEL_SCORES.map((ps) => (
          <g key={ps}>
            <line x1="0" x2={width} y1={yOf(ps)} y2={yOf(ps)} />
            <text x={width + 7} y={yOf(ps) + 3}>
              {ps}
            </text>
          </g>
        ))}
        <polyline points={points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')} />
        {last !== undefined && <circle cx={last[0]} cy={last[1]} r="4" />}
      </svg>
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
            </tr>
          </thead>
          <tbody>
            {props.history.slice(0, 6).map((it) => (
              <tr key={it.bulan}>
                <th scope="row">
                  {formatBulan(it.bulan)}
                  {it.berjalan && <span class="muted"> · {teks.tingkat.berjalanPendek}</span>}
                </th>
                <td class="is-number">{formatPersen(it.capaian.ps)}</td>
                <td>{it.capaian.tingkat}</td>
                <td class="is-number">{it.sesiBulan}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Sessions(props: { readonly sesi: NonNullable<GroupData['sesi']> }): JSX.Element {
  const { sesi } = props;
  return (
    <section aria-labelledby="sesi-terakhir">
      <h2 id="sesi-terakhir">{t.sesiTerakhir}</h2>
      {sesi.length === 0 && <p class="muted">{t.belumAdaSesi}</p>}
      <ul class="lines">
        {sesi.map((it) => {
          const setoran = Object.values(it.setoran).reduce((sum, jumlah) => sum + jumlah, 0);
          return (
            <li key={it.id}>
              <strong>{formatTanggal(it.tanggal)}</strong>
              <span class="muted">
                {it.status === 'dilaksanakan'
                  ? `${t.hadirDari(it.hadir.length, it.titip.length)} · ${t.setoran(setoran)}`
                  : teks.sesi.statusPilihan[it.status]}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Loans(props: { readonly group: GroupData }): JSX.Element {
  const { group } = props;
  return (
    <section aria-labelledby="pinjaman">
      <h2 id="pinjaman">{t.pinjaman}</h2>
      {group.pinjaman.length === 0 && <p class="muted">{t.belumAdaPinjaman}</p>}
      <ul class="lines">
        {group.pinjaman.map((it) => {
          const tagihan = tagihanOn(it, today());
          const nama = group.anggota.find((member) => member.id === it.peminjam)?.nama;
          const late = tagihan.angsuranTerlambat;
          return (
            <li key={it.id}>
              <strong>
                {it.peminjam === null ? t.kelompok : (nama ?? t.peminjam)}{' '}
                <span class="muted">{teks.sesi.sumberPilihan[it.sumber]}</span>
              </strong>
              <span>
                {t.sisa} {formatRupiah(tagihan.sisa)}
                {tagihan.berikutnya !== null && (
                  <span class="muted">
                    {' '}
                    · {t.jatuhTempo} {formatTanggal(tagihan.berikutnya.jatuhTempo)}
                  </span>
                )}
                {late > 0 && <em class="late"> · {t.terlambat(late)}</em>}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function isOfGroup(item: Outbox[number], ksmId: string): boolean {
  const { kiriman } = item;
  if (kiriman.jenis === 'ksmDaftar') return kiriman.isi.ksm.id === ksmId;
  return 'ksmId' in kiriman.isi && kiriman.isi.ksmId === ksmId;
}

/** Reads again, a few times, until the evaluation that follows a fresh receipt has come. */
function useRecheck(group: GroupData | null, items: Outbox, reload: () => void): boolean {
  const [round, setRound] = useState(0);
  const accepted = items.findLast(
    (it) => group !== null && it.state.status === 'accepted' && isOfGroup(it, group.ksm.id),
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
