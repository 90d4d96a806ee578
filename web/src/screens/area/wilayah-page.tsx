// An area, from a kelurahan to the nation: how many groups, where they stand, how that changed, targets
// and what was reached, and the areas below in order. The server has computed every number.
import type { JSX } from 'preact';
import * as teks from '../../teks/index.ts';
import { useEffect } from 'preact/hooks';
import { covers, hasIzin } from '../../../../functions/src/domain/access/peran.ts';
import { formatTanggalPanjang } from '../../../../functions/src/domain/basics/format.ts';
import {
  jenjangOf,
  type KodeWilayah,
  isJenjang,
} from '../../../../functions/src/domain/basics/wilayah.ts';
import { currentPerson } from '../../state/session.ts';
import { reportToday } from '../../state/report-clock.ts';
import { QuerySelect } from '../../ui/lists/query-select.tsx';
import { useQuery } from '../../routes/use-query.ts';
import { ReadState } from '../../ui/read-state.tsx';
import { listableOf } from '../../reads/use-ksm-list.ts';
import { useNamaWilayah, useWilayah } from '../../reads/use-city.ts';
import { navigate, path } from '../../routes/router.ts';
import { PageHeading } from '../../ui/page.tsx';
import { yearOf } from '../../../../functions/src/domain/basics/tanggal.ts';
import { Figures } from './figures.tsx';

const t = teks.wilayah;
/** The oldest folder of Quick Status that the programme has published. */
const FIRST_YEAR = 2016;

export function WilayahPage(props: { readonly kode: KodeWilayah | null }): JSX.Element {
  const wilayah = currentPerson()?.klaim?.wilayah ?? [];
  const only = wilayah.length === 1 ? wilayah[0] : undefined;
  const mustGo = props.kode === null && only !== undefined;
  useEffect(() => {
    if (mustGo) navigate(path.wilayahDi(only), { replace: true });
  }, [mustGo, only]);
  return props.kode === null ? <Own wilayah={wilayah} /> : <Area kode={props.kode} />;
}

function Own(props: { readonly wilayah: readonly KodeWilayah[] }): JSX.Element {
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

function Area({ kode }: { readonly kode: KodeWilayah }): JSX.Element {
  const klaim = currentPerson()?.klaim ?? null;
  const now = yearOf(reportToday());
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
      {isJenjang(kode, 'kota') && klaim !== null && hasIzin(klaim, 'kelolaKota') && (
        <p>
          <a class="button is-small" href={path.kotaDi(kode)}>
            {t.kelola}
          </a>
        </p>
      )}
      {isJenjang(kode, 'kota') && klaim !== null && listableOf(klaim) === null && (
        <p>
          <a class="button is-small" href={path.ksmListOf(kode)}>
            {t.daftarKsm}
          </a>
        </p>
      )}
      <ReadState read={area} />
      {data === null && <p class="empty">{t.kosong(tahun)}</p>}
      {data && <Figures it={data} query={query} />}
    </div>
  );
}
