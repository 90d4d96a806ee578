// An area from a kelurahan to the nation: how many groups, where they stand, how it moved, what was
// promised and reached, and the areas below in order. Every number comes computed from the server.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { covers, hasIzin } from '../../../../functions/src/domain/access/peran.ts';
import { persenOf } from '../../../../functions/src/domain/basics/pecahan.ts';
import {
  bagianOf,
  evkinOf,
  type AngkaMutu,
} from '../../../../functions/src/domain/quick-status/recap/mutu-kota.ts';
import type {
  BarisWilayah,
  BulanWilayah,
  RingkasWilayah,
} from '../../../../functions/src/domain/quick-status/recap/summarize-wilayah.ts';
import type { RekapAngka } from '../../../../functions/src/domain/quick-status/recap/rekap.ts';
import { INDIKATOR } from '../../../../functions/src/domain/records/target.ts';
import {
  formatAngka,
  formatBulan,
  formatPersen,
  formatRupiah,
  formatTanggalPanjang,
} from '../../../../functions/src/domain/basics/format.ts';
import { jenjangOf } from '../../../../functions/src/domain/basics/wilayah.ts';
import { currentPerson } from '../../state/session.ts';
import { today } from '../../state/clock.ts';
import { BarTable, QuerySelect, Section, useQuery } from './parts.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { useNamaWilayah, useWilayah } from '../../reads/use-city.ts';
import { navigate, path } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';
import { lazyPage, PageHeading } from '../../ui/page.tsx';
import { yearOf, type Bulan } from '../../../../functions/src/domain/basics/tanggal.ts';

const t = teks.wilayah;
/** The oldest folder of Quick Status that the programme published. */
const FIRST_YEAR = 2016;
const Chart = lazyPage(() => import('../../ui/chart.tsx').then((m) => m.Chart));

export function WilayahPage(props: { readonly kode: string | null }): JSX.Element {
  const wilayah = currentPerson()?.klaim?.wilayah ?? [];
  const only = wilayah.length === 1 ? wilayah[0] : undefined;
  const mustGo = props.kode === null && only !== undefined;
  useEffect(() => {
    if (mustGo) navigate(path.wilayahDi(only), { replace: true });
  }, [mustGo, only]);
  return props.kode === null ? <Own wilayah={wilayah} /> : <Area kode={props.kode} />;
}

function Own(props: { readonly wilayah: readonly string[] }): JSX.Element {
  const names = useNamaWilayah(props.wilayah);
  return (
    <div class="page narrow">
      <PageHeading title={t.pilih} />
      <ReadState read={names} />
      <ul class="lines is-linked">
        {(names.data ?? []).map((it) => (
          <li key={it.kode}>
            <a href={path.wilayahDi(it.kode)}>{it.nama}</a>
            <span class="muted">{t.jenjang[jenjangOf(it.kode)]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Area({ kode }: { readonly kode: string }): JSX.Element {
  const klaim = currentPerson()?.klaim ?? null;
  const now = yearOf(today());
  const [asked] = useQuery('tahun');
  const years = Array.from({ length: now - FIRST_YEAR + 1 }, (_, i) => now - i);
  const tahun = years.find((it) => String(it) === asked) ?? now;
  const area = useWilayah(kode, tahun);
  const { data } = area;
  const jenjang = jenjangOf(kode);
  const atas = (data?.atas ?? []).filter((it) => klaim !== null && covers(klaim, it.kode));
  const query = tahun === now ? '' : `?tahun=${String(tahun)}`;
  return (
    <div class="page">
      {atas.length > 0 && (
        <nav class="trail" aria-label={t.di}>
          <ol>
            {atas.map((it) => (
              <li key={it.kode}>
                <a href={`${path.wilayahDi(it.kode)}${query}`}>{it.nama}</a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div class="title-row">
        <div>
          <PageHeading title={data?.nama ?? t.jenjang[jenjang]} />
          {data && (
            <p class="muted">
              {t.jenjang[jenjang]} · {t.per(formatTanggalPanjang(data.per))}
              {data.berjalan && ` · ${t.berjalan}`}
            </p>
          )}
        </div>
        <QuerySelect
          name="tahun"
          label={t.tahun}
          value={String(tahun)}
          choices={years.map((it) => ({ value: String(it), label: String(it) }))}
        />
      </div>
      {jenjang === 'kota' && klaim !== null && hasIzin(klaim, 'kelolaKota') && (
        <p>
          <a class="button is-small" href={path.kotaDi(kode)}>
            {t.kelola}
          </a>
        </p>
      )}
      <ReadState read={area} />
      {data === null && <p class="empty">{t.kosong(tahun)}</p>}
      {data && <Figures it={data} query={query} />}
    </div>
  );
}

function Figures(props: { readonly it: RingkasWilayah; readonly query: string }): JSX.Element {
  const { it, query } = props;
  const a = it.angka;
  const anggota = a.anggotaL + a.anggotaP;
  return (
    <>
      <dl class="facts verdict is-row">
        <Fact label={t.ksm} value={formatAngka(a.ksm)} />
        <Fact
          label={t.anggota}
          value={formatAngka(anggota)}
          note={`${t.perempuan} ${persen(a.anggotaP, anggota)}`}
        />
        <Fact
          label={t.miskin}
          value={formatAngka(a.anggotaMiskin)}
          note={persen(a.anggotaMiskin, anggota)}
        />
        <Fact label={t.sesiTahun} value={formatAngka(a.sesiTahun)} />
        <Fact label={t.tabungan} value={formatRupiah(a.tabungan)} />
        <Fact
          label={t.beredar}
          value={formatRupiah(a.beredarInternal + a.beredarUpk + a.beredarPpmk + a.beredarMitra)}
        />
        {a.bubar > 0 && <Fact label={t.bubar} value={formatAngka(a.bubar)} />}
      </dl>
      <div class="two-columns">
        <Section id="tingkat" judul={t.tingkat}>
          <Shares
            judul={t.tingkat}
            semua={a.ksm}
            rows={[
              ['Mandiri', a.mandiri, 'good'],
              ['Berdaya', a.berdaya, 'good'],
              ['Berkembang', a.berkembang, 'fair'],
              ['Pemula', a.pemula, 'low'],
              ['Belum Dinilai', a.belumDinilai, 'none'],
            ]}
          />
        </Section>
        <Section id="status" judul={t.status}>
          <Shares
            judul={t.status}
            semua={a.ksm}
            rows={[
              ['Aktif', a.aktif, 'good'],
              ['Jeda', a.jeda, 'fair'],
              ['Tidak Aktif', a.tidakAktif, 'low'],
              [t.tanpaSesi, a.tanpaSesi, 'none'],
            ]}
          />
        </Section>
        <Section id="tahap" judul={t.tahap}>
          <Shares
            judul={t.tahap}
            semua={a.ksm}
            rows={[
              [t.belumTahap, a.belumTahap, 'none'],
              [t.tahapKe('I'), a.tahap1, 'good'],
              [t.tahapKe('II'), a.tahap2, 'good'],
              [t.tahapKe('III'), a.tahap3, 'good'],
              [t.selesai, a.selesai, 'good'],
            ]}
          />
        </Section>
        <Section id="aturan" judul={t.aturan}>
          <BarTable
            judul={t.aturan}
            penuh={100}
            format={(n) => `${formatPersen(n)}%`}
            bagian={(
              [
                [t.kehadiran, a.hadir, a.slotHadir],
                [t.penabung, a.penabung, a.slotTabungan],
                [t.pembukuan, a.cekOk, a.cekSemua],
                [t.peminjam, a.peminjamAktif, anggota],
                [t.tepatWaktu, a.tepatWaktu, a.jatuhTempo],
              ] as const
            ).flatMap(([label, n, of]) => {
              const value = persenOf(n, of);
              return value === null ? [] : [{ label, n: value }];
            })}
          />
        </Section>
      </div>
      <Trend bulanan={it.bulanan} kota={it.target?.semua ?? 1} />
      {it.target !== null && <Targets target={it.target} />}
      {it.mutu !== null && <Quality mutu={it.mutu} />}
      {it.gerbang !== null && <Gates gerbang={it.gerbang} />}
      {it.bawah.length > 0 && <Ranking it={it} query={query} />}
    </>
  );
}

function persen(n: number, of: number): string {
  return of === 0 ? '-' : `${formatPersen(persenOf(n, of))}%`;
}

function Fact(props: {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
}): JSX.Element {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>{props.value}</dd>
      {props.note !== undefined && <dd class="fact-note">{props.note}</dd>}
    </div>
  );
}

function Shares(props: {
  readonly judul: string;
  readonly semua: number;
  readonly rows: readonly (readonly [string, number, 'good' | 'fair' | 'low' | 'none'])[];
}): JSX.Element {
  const { judul, semua, rows } = props;
  return (
    <BarTable
      judul={judul}
      penuh={Math.max(1, semua)}
      format={formatAngka}
      bagian={rows.map(([label, n, tone]) => ({ label, n, tone, persen: persen(n, semua) }))}
    />
  );
}

const UKURAN_ARAH = ['berdaya', 'aktif', 'sesiBulan', 'lengkap', 'ksm', 'anggota'] as const;

function Trend(props: {
  readonly bulanan: readonly BulanWilayah[] | null;
  readonly kota: number;
}): JSX.Element {
  const { bulanan, kota } = props;
  const [asked] = useQuery('arah');
  const ukuran = UKURAN_ARAH.find((it) => it === asked) ?? 'berdaya';
  if (bulanan === null || bulanan.length === 0)
    return (
      <Section id="arah" judul={t.arah}>
        <p class="muted">{t.arahTidakAda}</p>
      </Section>
    );
  const ofKsm = ukuran === 'berdaya' || ukuran === 'aktif' || ukuran === 'lengkap';
  const curve = ofKsm && bulanan.length > 1 ? shareOf(bulanan, ukuran) : null;
  return (
    <Section id="arah" judul={t.arah}>
      <QuerySelect
        name="arah"
        label={t.arahUkuran}
        value={ukuran}
        choices={UKURAN_ARAH.map((it) => ({ value: it, label: t.ukuran[it] }))}
      />
      {curve !== null && <Curve {...curve} key={`${ukuran} ${curve.nilai.join()}`} />}
      <BarTable
        judul={`${t.arah}: ${t.ukuran[ukuran]}`}
        format={formatAngka}
        bagian={bulanan.map((b) => ({
          // The year stands above.
          label: formatBulan(b.bulan).slice(0, -5),
          n: b.angka[ukuran],
          ...(ofKsm && { persen: persen(b.angka[ukuran], b.angka.ksm) }),
          ...(b.wilayah < kota && { persen: t.sebagian(b.wilayah, kota) }),
        }))}
      />
    </Section>
  );
}

function shareOf(bulanan: readonly BulanWilayah[], ukuran: 'berdaya' | 'aktif' | 'lengkap') {
  return {
    bulan: bulanan.map((b) => b.bulan),
    nilai: bulanan.map((b) => persenOf(b.angka[ukuran], b.angka.ksm)),
  };
}

/** For the eye; the table below says the same. The canvas is redrawn whenever its lists change. */
function Curve(props: {
  readonly bulan: readonly Bulan[];
  readonly nilai: readonly (number | null)[];
}): JSX.Element {
  const [kept] = useState(props);
  return <Chart bulan={kept.bulan} nilai={kept.nilai} batas={NO_BOUNDS} onPoint={ignore} />;
}

const NO_BOUNDS: readonly number[] = [];
const ignore = (): void => undefined;

function Targets({ target }: { readonly target: NonNullable<RingkasWilayah['target']> }) {
  const { bertarget, semua, angka } = target;
  return (
    <Section id="target" judul={t.target}>
      {bertarget === 0 ? (
        <p class="muted">{t.targetTidakAda}</p>
      ) : (
        <>
          {bertarget < semua && <p class="hint">{t.targetSebagian(bertarget, semua)}</p>}
          <div class="scroll" tabIndex={0} role="group" aria-label={t.target}>
            <table class="ranking">
              <caption class="visually-hidden">{t.target}</caption>
              <thead>
                <tr>
                  <th scope="col" class="is-name">
                    {t.indikatorJudul}
                  </th>
                  <th scope="col" class="is-number">
                    {t.targetKolom}
                  </th>
                  <th scope="col" class="is-number">
                    {t.realisasi}
                  </th>
                  <th scope="col" class="is-number">
                    {t.persen}
                  </th>
                </tr>
              </thead>
              <tbody>
                {INDIKATOR.map((kunci) => (
                  <tr key={kunci}>
                    <th scope="row">{t.indikator[kunci]}</th>
                    <td class="is-number">{formatAngka(angka[kunci].target)}</td>
                    <td class="is-number">{formatAngka(angka[kunci].kini)}</td>
                    <td class="is-number">
                      {formatPersen(persenOf(angka[kunci].kini, angka[kunci].target))}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </Section>
  );
}

function Quality({ mutu }: { readonly mutu: AngkaMutu }): JSX.Element {
  const words = teks.kota.tutup;
  const bagian = bagianOf(mutu);
  return (
    <Section id="mutu" judul={t.mutu}>
      <dl class="facts">
        <Fact label={words.evkin} value={formatPersen(evkinOf(mutu))} />
        {(
          [
            ['kelengkapan', words.kelengkapan],
            ['akurasi', words.akurasi],
            ['ketepatan', words.ketepatan],
            ['konsistensi', words.konsistensi],
          ] as const
        ).map(([kunci, label]) => {
          const [n, semua] = bagian[kunci];
          return (
            <Fact
              key={kunci}
              label={label}
              value={semua === 0 ? words.belumAda : persen(n, semua)}
            />
          );
        })}
      </dl>
      <p class="hint">{words.evkinKeterangan}</p>
    </Section>
  );
}

function Gates({ gerbang }: { readonly gerbang: NonNullable<RingkasWilayah['gerbang']> }) {
  const words = teks.kota.gerbang;
  return (
    <Section id="gerbang" judul={t.gerbang}>
      <dl class="facts">
        {(['I', 'II', 'III', 'Selesai'] as const).map((tahap) => (
          <Fact
            key={tahap}
            label={words.masuk(tahap)}
            value={t.gerbangSiap(gerbang[tahap].siap, gerbang[tahap].menunggu)}
          />
        ))}
      </dl>
      {gerbang.dikesampingkan > 0 && <p class="hint">{t.dikesampingkan(gerbang.dikesampingkan)}</p>}
    </Section>
  );
}

type Peringkat = keyof typeof t.peringkatUkuran;

const NILAI: Readonly<Record<Peringkat, (it: BarisWilayah) => number | null>> = {
  berdaya: ({ angka: a }) => persenOf(a.berdaya + a.mandiri, a.ksm),
  aktif: ({ angka: a }) => persenOf(a.aktif, a.ksm),
  kehadiran: ({ angka: a }) => persenOf(a.hadir, a.slotHadir),
  tepatWaktu: ({ angka: a }) => persenOf(a.tepatWaktu, a.jatuhTempo),
  sesi: ({ angka: a }: { angka: RekapAngka }) => persenOf(a.terlaksana, a.rencana),
  mutu: ({ mutu }) => (mutu === null ? null : evkinOf(mutu)),
};

function Ranking(props: { readonly it: RingkasWilayah; readonly query: string }): JSX.Element {
  const { it, query } = props;
  const [asked] = useQuery('urut');
  const hasMutu = it.bawah.some((row) => row.mutu !== null);
  const all = (Object.keys(NILAI) as Peringkat[]).filter((each) => each !== 'mutu' || hasMutu);
  const ukuran = all.find((each) => each === asked) ?? 'berdaya';
  const rows = it.bawah
    .map((row) => ({ row, nilai: NILAI[ukuran](row) }))
    // Where there is nothing to measure an area stands last, by code.
    .toSorted((a, b) => (b.nilai ?? -1) - (a.nilai ?? -1));
  const judul = t.peringkat(t.bawah[jenjangOf(it.kode)]);
  return (
    <Section id="peringkat" judul={judul}>
      <QuerySelect
        name="urut"
        label={t.urutkan}
        value={ukuran}
        choices={all.map((each) => ({ value: each, label: t.peringkatUkuran[each] }))}
      />
      <div class="scroll" tabIndex={0} role="group" aria-label={judul}>
        <table class="ranking">
          <caption class="visually-hidden">{judul}</caption>
          <thead>
            <tr>
              <th scope="col" class="is-name">
                {t.nama}
              </th>
              <th scope="col" class="is-number">
                {t.ksm}
              </th>
              <th scope="col" class="is-number">
                {ukuran === 'mutu' ? t.nilai : t.persen}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, nilai }, index) => (
              <tr key={row.kode}>
                <th scope="row">
                  <span class="rank" aria-hidden="true">
                    {nilai === null ? '' : `${String(index + 1)}.`}
                  </span>
                  <a href={`${path.wilayahDi(row.kode)}${query}`}>{row.nama}</a>
                </th>
                <td class="is-number">{formatAngka(row.angka.ksm)}</td>
                <td class="is-number">{formatPersen(nilai)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
