// How many groups are on each level.
import type { JSX } from 'preact';
import type { ListedKsm } from '../../reads/shapes/group-shapes.ts';
import * as teks from '../../teks/index.ts';

export function LevelSummary(props: { readonly listed: readonly ListedKsm[] }): JSX.Element {
  const levels = props.listed.map((it) => it.capaian?.capaian.tingkat);
  const order = ['Mandiri', 'Berdaya', 'Berkembang', 'Pemula', 'Belum Dinilai', 'Bubar'];
  return (
    <dl class="summary" aria-label={teks.daftar.ringkasanTingkat}>
      {order.map((tingkat) => {
        const n = levels.filter((it) => it === tingkat).length;
        return n === 0 ? null : (
          <div key={tingkat}>
            <dt>{tingkat}</dt>
            <dd>{n}</dd>
          </div>
        );
      })}
    </dl>
  );
}
