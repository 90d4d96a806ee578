// One QS file: its current and earlier updates, a link to pass on, what changed between two updates,
// and the smaller areas whose files are made when somebody asks for them.
import type { JSX } from 'preact';
import { type KodeWilayah, isJenjang } from '../../../../functions/src/domain/basics/wilayah.ts';
import { useRevisi } from '../../reads/use-desk.ts';
import { ReadState } from '../../ui/read-state.tsx';
import { path } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';
import { wordOfKode } from '../../teks/writing/sebutan.ts';
import { PageHeading } from '../../ui/page.tsx';
import { Updates } from './updates/update-list.tsx';
import { Compare } from './updates/compare.tsx';
import { Below } from './updates/smaller-areas.tsx';

export function QsRevisiPage(props: {
  readonly tahun: number;
  readonly kode: KodeWilayah;
}): JSX.Element {
  const { tahun, kode } = props;
  const t = teks.qs.revisi;
  const { read, first, older } = useRevisi(tahun, kode);
  return (
    <div class="page">
      <p class="crumb">
        <a href={path.qsTahun(tahun)}>← {teks.qs.tahun(tahun)}</a>
      </p>
      <PageHeading title={t.judul(wordOfKode(first?.namaWilayah ?? kode), tahun)} />
      <ReadState read={read} />
      {first && (
        <>
          <p class="prose">{t.pengantar}</p>
          <Updates tahun={tahun} kode={kode} jumlah={first.jumlah} older={older} />
          <Compare tahun={tahun} kode={kode} revisi={older.rows} isPart={older.hasMore} />
          {isJenjang(kode, 'kota') && <Below tahun={tahun} kode={kode} />}
        </>
      )}
    </div>
  );
}
