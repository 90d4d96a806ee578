// The counts of an area: groups, members and money, and where the groups stand.
import type { JSX } from 'preact';
import { wordOfKode } from '../../teks/writing/sebutan.ts';
import * as teks from '../../teks/index.ts';
import { persenOf } from '../../../../functions/src/domain/basics/numbers/pecahan.ts';
import type { AngkaTampil } from '../../../../functions/src/domain/quick-status/recap/angka-tampil.ts';
import type { RingkasWilayah } from '../../../../functions/src/domain/quick-status/recap/summarize-wilayah.ts';
import {
  formatAngka,
  formatPersen,
  formatRupiah,
} from '../../../../functions/src/domain/basics/format.ts';
import { BarTable } from '../../ui/charts/bar-table.tsx';
import { Section } from '../../ui/section.tsx';
import { orang, persen } from './persen.ts';
import { Fact } from './fact.tsx';
import { Trend } from './trend.tsx';
import { Targets } from './targets.tsx';
import { Quality } from './quality.tsx';
import { Gates } from './gates.tsx';
import { Ranking } from './ranking.tsx';

const t = teks.wilayah;

export function Figures(props: {
  readonly it: RingkasWilayah;
  readonly query: string;
}): JSX.Element {
  const { it, query } = props;
  const a = it.angka;
  const tanpa = leftOut(a);
  return (
    <>
      <dl class="facts verdict is-row">
        <Fact label={t.ksm} value={formatAngka(a.ksm)} />
        <Fact
          label={t.anggota}
          value={orang(a.anggota)}
          note={`${t.perempuan} ${persen(a.anggotaP, plus(a.anggotaL, a.anggotaP))}`}
        />
        <Fact
          label={t.miskin}
          value={orang(a.anggotaMiskin)}
          note={persen(isOfSame(a) ? a.anggotaMiskin : null, a.anggota)}
        />
        <Fact label={t.sesiTahun} value={formatAngka(a.sesiTahun)} />
        <Fact label={t.tabungan} value={formatRupiah(a.tabungan)} />
        <Fact
          label={t.beredar}
          value={formatRupiah(a.beredarInternal + a.beredarUpk + a.beredarPpmk + a.beredarMitra)}
        />
        {a.bubar > 0 && <Fact label={t.bubar} value={formatAngka(a.bubar)} />}
      </dl>
      {[a.anggota, a.anggotaL, a.anggotaMiskin, a.persenHadir].includes(null) && (
        <p class="hint">{t.disamarkan}</p>
      )}
      {tanpa !== '' && <p class="hint">{t.tanpaKota(tanpa)}</p>}
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
              [wordOfKode('Belum Dinilai'), a.belumDinilai, 'none'],
            ]}
          />
        </Section>
        <Section id="status" judul={t.status}>
          <Shares
            judul={t.status}
            semua={a.ksm}
            rows={[
              [wordOfKode('Aktif'), a.aktif, 'good'],
              [wordOfKode('Jeda'), a.jeda, 'fair'],
              [wordOfKode('Tidak Aktif'), a.tidakAktif, 'low'],
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
            shares={(
              [
                [t.kehadiran, a.persenHadir, a.slotHadir],
                [t.penabung, a.persenPenabung, a.slotTabungan],
                [t.pembukuan, persenOf(a.cekOk, a.cekSemua), a.cekSemua],
                [t.peminjam, shareOf(a.peminjamAktif, a.anggota), a.anggota],
                [t.tepatWaktu, persenOf(a.tepatWaktu, a.jatuhTempo), a.jatuhTempo],
              ] as const
            ).flatMap(([label, n, of]) => (of === 0 ? [] : [{ label, n }]))}
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

const plus = (a: number | null, b: number | null) => (a === null || b === null ? null : a + b);

/** Both are sums over the same kab/kota. */
const isOfSame = ({ tanpaKota }: AngkaTampil) =>
  tanpaKota === null || (tanpaKota.anggota === 0 && tanpaKota.miskin === 0);

/** Measures of which some kab/kota are in no sum, with their number; empty: all are. */
function leftOut({ tanpaKota }: AngkaTampil): string {
  if (tanpaKota === null) return '';
  const names = [
    [t.anggota, tanpaKota.anggota],
    [t.jenisKelamin, tanpaKota.jenisKelamin],
    [t.miskin, tanpaKota.miskin],
    [t.terampil, tanpaKota.warmis],
  ] as const;
  return names.flatMap(([nama, n]) => (n === 0 ? [] : [`${nama} ${formatAngka(n)}`])).join(', ');
}

/** Null: one of them is hidden. */
const shareOf = (n: number | null, of: number | null) =>
  n === null || of === null ? null : persenOf(n, of);

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
      shares={rows.map(([label, n, tone]) => ({ label, n, tone, persen: persen(n, semua) }))}
    />
  );
}
