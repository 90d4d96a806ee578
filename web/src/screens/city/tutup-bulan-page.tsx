// The months of a kab/kota: how complete and clean each is, closing it, and who has recorded nothing.
import type { JSX } from 'preact';
import { yearOf } from '../../../../functions/src/domain/basics/tanggal.ts';
import { reportToday } from '../../state/report-clock.ts';
import { useQuery } from '../../routes/use-query.ts';
import { ReadState } from '../../ui/read-state.tsx';
import { useRekap } from '../../reads/use-city.ts';
import { path } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';
import { ChosenHead } from './chosen-head.tsx';
import { Months } from './closing/months.tsx';
import { Quality } from './closing/quality.tsx';
import { Missing } from './closing/missing.tsx';
import type { KodeKota } from '../../../../functions/src/domain/basics/wilayah.ts';

const t = teks.kota.tutup;

export function TutupBulanPage(props: { readonly kota: KodeKota }): JSX.Element {
  const { kota } = props;
  const now = yearOf(reportToday());
  const [asked] = useQuery('tahun');
  const years = [now, now - 1, now - 2];
  const tahun = years.find((it) => String(it) === asked) ?? now;
  const rekap = useRekap(kota, tahun);
  const { data } = rekap;
  return (
    <div class="page">
      <ChosenHead
        back={{ href: path.kotaDi(kota), judul: data?.nama ?? teks.kota.judul }}
        title={t.judul}
        name="tahun"
        label={teks.kota.tahun}
        value={String(tahun)}
        choices={years.map((it) => ({ value: String(it), label: String(it) }))}
      />
      <p class="prose">{t.ajakan}</p>
      <ReadState read={rekap} />
      {data === null && <p class="empty">{teks.kota.belumAdaAngka}</p>}
      {data && (
        <>
          <Months kota={kota} rekap={data} />
          <Quality rekap={data} />
          <Missing kota={kota} rekap={data} />
        </>
      )}
    </div>
  );
}
