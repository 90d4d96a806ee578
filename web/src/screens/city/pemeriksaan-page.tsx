// Checking what facilitators of a kab/kota sent: one queue across its kelurahan and months, or of one month.
import type { JSX } from 'preact';
import { addMonths, monthOf, yearOf } from '../../../../functions/src/domain/basics/tanggal.ts';
import { formatBulan } from '../../../../functions/src/domain/basics/format.ts';
import type { KodeKota } from '../../../../functions/src/domain/basics/wilayah.ts';
import { namesIn } from '../../reads/shapes/names-in.ts';
import { useRekap } from '../../reads/use-city.ts';
import { path } from '../../routes/router.ts';
import { useQuery } from '../../routes/use-query.ts';
import { reportToday } from '../../state/report-clock.ts';
import * as teks from '../../teks/index.ts';
import { SearchField, useWords } from '../../ui/lists/search-field.tsx';
import { ChosenHead } from './chosen-head.tsx';
import { Queue } from './check/queue.tsx';

const MONTHS = 12;
const SEMUA = 'semua';

export function PemeriksaanPage(props: { readonly kota: KodeKota }): JSX.Element {
  const { kota } = props;
  const [asked] = useQuery('bulan');
  const now = monthOf(reportToday());
  const months = Array.from({ length: MONTHS + 1 }, (_, i) => addMonths(now, -i));
  const bulan = months.find((it) => it === asked) ?? null;
  const rekap = useRekap(kota, yearOf(reportToday()));
  const { data } = rekap;
  const words = useWords();
  return (
    <div class="page">
      <ChosenHead
        back={{ href: path.kotaDi(kota), judul: data?.nama ?? teks.kota.judul }}
        title={teks.kota.pemeriksaan.judul}
        name="bulan"
        label={teks.kota.bulan}
        value={bulan ?? SEMUA}
        choices={[
          { value: SEMUA, label: teks.antrean.semua },
          ...months.map((it) => ({ value: it, label: formatBulan(it) })),
        ]}
      />
      <p class="prose">{teks.antrean.pengantar}</p>
      <SearchField label={teks.daftar.cariTempat} words={words} />
      <Queue key={bulan} kota={kota} bulan={bulan} kata={words.settled} nama={namesIn(rekap)} />
    </div>
  );
}
