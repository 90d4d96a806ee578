// Why the group may lose its level soon, in sentences, and what such a warning is worth.
import type { JSX } from 'preact';
import { addMonths } from '../../../../../functions/src/domain/basics/tanggal.ts';
import { nilaiOf } from '../../../../../functions/src/domain/maturity/level/own-scores.ts';
import type { CapaianKsm } from '../../../../../functions/src/domain/recompute/capaian-ksm.ts';
import { peringatanOf } from '../../../../../functions/src/domain/signals/peringatan.ts';
import type { GroupData } from '../../../reads/shapes/group-data.ts';
import * as teks from '../../../teks/index.ts';

const t = teks.peringatan;

export function Warning(props: {
  readonly newest: CapaianKsm;
  readonly group: GroupData;
}): JSX.Element | null {
  const { newest, group } = props;
  const before = group.capaian.find((it) => it.bulan === addMonths(newest.bulan, -1));
  const found = peringatanOf(newest.capaian, before ? nilaiOf(before.capaian) : null);
  if (found.length === 0) return null;
  return (
    <section class="notice is-warning" aria-labelledby="peringatan">
      <h2 id="peringatan">{t.judul}</h2>
      <p>{t.pengantar}</p>
      <ul>
        {found.map((it) => (
          <li key={it.jenis}>{t.alasan(it)}</li>
        ))}
      </ul>
      <p class="hint">{t.nilai}</p>
    </section>
  );
}
