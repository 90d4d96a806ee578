// Checking a kab/kota: its kelurahan, then the groups of one in a month, one by one or several at once.
import type { JSX } from 'preact';
import type { RingkasKota } from '../../../../functions/src/domain/quick-status/recap/ringkas-kota.ts';
import {
  addMonths,
  monthEnd,
  monthOf,
  type Bulan,
  yearOf,
} from '../../../../functions/src/domain/basics/tanggal.ts';
import { formatBulan } from '../../../../functions/src/domain/basics/format.ts';
import { reportToday } from '../../state/report-clock.ts';
import { useQuery } from '../../routes/use-query.ts';
import { ReadState } from '../../ui/read-state.tsx';
import { useRekap } from '../../reads/use-city.ts';
import { path } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';
import { ChosenHead } from './chosen-head.tsx';
import { Kelurahan } from './check/kelurahan-list.tsx';
import { Groups } from './check/groups.tsx';
import { KodeKelurahan, type KodeKota } from '../../../../functions/src/domain/basics/wilayah.ts';

const t = teks.kota.pemeriksaan;

const MONTHS = 12;

export function PemeriksaanPage(props: { readonly kota: KodeKota }): JSX.Element {
  const { kota } = props;
  const [asked] = useQuery('bulan');
  const [asking] = useQuery('kelurahan');
  const kelurahan = KodeKelurahan.safeParse(asking).data ?? null;
  const now = monthOf(reportToday());
  const months = Array.from({ length: MONTHS }, (_, i) => addMonths(now, -i));
  const known = months.find((it) => it === asked);
  const tahun = yearOf(known ?? now);
  const rekap = useRekap(kota, tahun);
  const { data } = rekap;
  const bulan = known ?? oldestOpen(data ?? null) ?? now;
  const here = data?.kelurahan.find((it) => it.kode === kelurahan);
  return (
    <div class="page">
      <ChosenHead
        back={
          kelurahan === null
            ? { href: path.kotaDi(kota), judul: data?.nama ?? teks.kota.judul }
            : { href: `${path.kotaTab(kota, 'periksa')}?bulan=${bulan}`, judul: t.judul }
        }
        title={kelurahan === null ? t.judul : (here?.nama ?? kelurahan)}
        name="bulan"
        label={teks.kota.bulan}
        value={bulan}
        choices={months.map((it) => ({ value: it, label: formatBulan(it) }))}
      />
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
function oldestOpen(rekap: RingkasKota | null): Bulan | null {
  return (
    rekap?.bulanan.find((b) => b.tutup === null && b.per === monthEnd(b.bulan) && b.angka.ksm > 0)
      ?.bulan ?? null
  );
}
