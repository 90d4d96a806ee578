// How many groups are on each level.
import type { JSX } from 'preact';
import type { AreaPage } from '../../reads/use-ksm-list.ts';
import { wordOfKode } from '../../teks/writing/sebutan.ts';
import * as teks from '../../teks/index.ts';

export function LevelSummary(props: Pick<AreaPage['halaman'], 'tingkat'>): JSX.Element {
  return (
    <dl class="summary" aria-label={teks.daftar.ringkasanTingkat}>
      {props.tingkat.map(({ tingkat, jumlah }) => (
        <div key={tingkat}>
          <dt>{wordOfKode(tingkat)}</dt>
          <dd>{jumlah}</dd>
        </div>
      ))}
    </dl>
  );
}
