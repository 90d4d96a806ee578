// Where the groups of what is open are, as a map and as a table that says the same.
import { provinsiOf } from '../../../../functions/src/domain/basics/code-shapes.ts';
import type { JSX } from 'preact';
import { formatPersen } from '../../../../functions/src/domain/basics/format.ts';
import { persenOf } from '../../../../functions/src/domain/basics/numbers/pecahan.ts';
import type { Place } from '../../server/open-files.ts';
import * as teks from '../../teks/index.ts';
import { AreaMap } from '../area/map/area-map.tsx';
import { RankingTable } from '../area/ranking-table.tsx';

export function PublicMap({ peta }: { readonly peta: readonly Place[] }): JSX.Element {
  const t = teks.peta.umum;
  const provinsi = new Set(peta.map(({ kode }) => provinsiOf(kode)));
  const [only] = provinsi;
  const areas = peta.map((it) => ({ ...it, nilai: persenOf(it.berdaya, it.ksm) }));
  return (
    <>
      <h3>{t.judul}</h3>
      <AreaMap
        kode={provinsi.size === 1 && only !== undefined ? only : 'ID'}
        areas={areas}
        ukuran={t.ukuran}
      />
      <RankingTable
        judul={t.judul}
        kepala={[t.nama, t.ksm, t.ukuran]}
        baris={areas.map((it) => ({ ...it, nilai: formatPersen(it.nilai) }))}
      />
    </>
  );
}
