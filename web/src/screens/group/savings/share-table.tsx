// The sheet of a share-out, member by member, on the page as on paper.
import type { JSX } from 'preact';
import { formatRupiah } from '../../../../../functions/src/domain/basics/format.ts';
import type { AnggotaId } from '../../../../../functions/src/domain/basics/identitas.ts';
import type { BarisPembagian } from '../../../../../functions/src/domain/records/money/pembagian.ts';
import * as teks from '../../../teks/index.ts';

const t = teks.tabKsm.bagi;

export function ShareTable(props: {
  readonly lembar: readonly BarisPembagian[];
  readonly nama: (id: AnggotaId) => string;
  /** Paper has a place for each signature. */
  readonly isPaper?: boolean;
}): JSX.Element {
  const { lembar, nama, isPaper = false } = props;
  const sum = (part: 'bagian' | 'tabungan') => lembar.reduce((all, it) => all + it[part], 0);
  const hasSavings = sum('tabungan') > 0;
  const amounts = hasSavings ? [t.bagian, t.tabungan, t.diterima] : [t.bagian];
  const line = (bagian: number, tabungan: number): JSX.Element => (
    <>
      {[bagian, ...(hasSavings ? [tabungan, bagian + tabungan] : [])].map((jumlah, i) => (
        <td
          key={amounts[i]}
          role="cell"
          class={i === 2 ? 'is-number is-total' : 'is-number'}
          data-label={amounts[i]}
        >
          {formatRupiah(jumlah)}
        </td>
      ))}
      {isPaper && <td role="cell" />}
    </>
  );
  return (
    // Explicit roles: on phones its rows are laid out as blocks, which would take its roles away.
    <table class={isPaper ? 'months' : 'months is-stacked'} role="table" aria-label={t.lembar}>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {t.anggota}
          </th>
          {amounts.map((it) => (
            <th key={it} scope="col" role="columnheader" class="is-number">
              {it}
            </th>
          ))}
          {isPaper && (
            <th scope="col" role="columnheader">
              {t.tandaTangan}
            </th>
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {lembar.map((it) => (
          <tr key={it.anggota} role="row">
            <th scope="row" role="rowheader" class="is-name">
              {nama(it.anggota)}
            </th>
            {line(it.bagian, it.tabungan)}
          </tr>
        ))}
      </tbody>
      <tfoot role="rowgroup">
        <tr role="row">
          <th scope="row" role="rowheader">
            {t.jumlahSemua}
          </th>
          {line(sum('bagian'), sum('tabungan'))}
        </tr>
      </tfoot>
    </table>
  );
}
