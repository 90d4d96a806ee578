// How an area moved over the months: a curve for the eye, counts as bars below it.
import type { JSX } from 'preact';
import * as teks from '../../teks/index.ts';
import { useState } from 'preact/hooks';
import { persenOf } from '../../../../functions/src/domain/basics/numbers/pecahan.ts';
import type { BulanTampil } from '../../../../functions/src/domain/quick-status/recap/bulan-tampil.ts';
import { formatAngka, formatBulan } from '../../../../functions/src/domain/basics/format.ts';
import { BarTable } from '../../ui/charts/bar-table.tsx';
import { QuerySelect } from '../../ui/lists/query-select.tsx';
import { Section } from '../../ui/section.tsx';
import { useQuery } from '../../routes/use-query.ts';
import { lazyPage } from '../../ui/page.tsx';
import type { Bulan } from '../../../../functions/src/domain/basics/tanggal.ts';
import { persen } from './persen.ts';

const t = teks.wilayah;

const Chart = lazyPage(() => import('../../ui/charts/chart.tsx').then((m) => m.Chart));

const UKURAN_ARAH = ['berdaya', 'aktif', 'sesiBulan', 'lengkap', 'ksm', 'anggota'] as const;

export function Trend(props: {
  readonly bulanan: readonly BulanTampil[] | null;
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
        shares={bulanan.map((b) => ({
          // The year is in the heading above.
          label: formatBulan(b.bulan).slice(0, -5),
          n: b.angka[ukuran],
          ...(ofKsm && { persen: persen(b.angka[ukuran], b.angka.ksm) }),
          ...(b.wilayah < kota && { persen: t.sebagian(b.wilayah, kota) }),
        }))}
      />
      {bulanan.some((b) => b.angka[ukuran] === null) && <p class="hint">{t.disamarkan}</p>}
    </Section>
  );
}

function shareOf(bulanan: readonly BulanTampil[], ukuran: 'berdaya' | 'aktif' | 'lengkap') {
  return {
    bulan: bulanan.map((b) => b.bulan),
    nilai: bulanan.map((b) => persenOf(b.angka[ukuran], b.angka.ksm)),
  };
}

/** The curve is for the eye; the table below says the same. The canvas is redrawn whenever its lists change. */
function Curve(props: {
  readonly bulan: readonly Bulan[];
  readonly nilai: readonly (number | null)[];
}): JSX.Element {
  const [kept] = useState(props);
  return <Chart bulan={kept.bulan} nilai={kept.nilai} batas={NO_BOUNDS} onPoint={ignore} />;
}

const NO_BOUNDS: readonly number[] = [];

const ignore = (): void => undefined;
