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
  const line = (bagian: number, tabungan: number): JSX.Element => (
    <>
      <td class="is-number">{formatRupiah(bagian)}</td>
      {hasSavings && (
        <>
          <td class="is-number">{formatRupiah(tabungan)}</td>
          <td class="is-number">{formatRupiah(bagian + tabungan)}</td>
        </>
      )}
      {isPaper && <td />}
    </>
  );
  return (
    <table class="months">
      <thead>
        <tr>
          <th scope="col">{t.anggota}</th>
          <th scope="col" class="is-number">
            {t.bagian}
          </th>
          {hasSavings && (
            <>
              <th scope="col" class="is-number">
                {t.tabungan}
              </th>
              <th scope="col" class="is-number">
                {t.diterima}
              </th>
            </>
          )}
          {isPaper && <th scope="col">{t.tandaTangan}</th>}
        </tr>
      </thead>
      <tbody>
        {lembar.map((it) => (
          <tr key={it.anggota}>
            <th scope="row" class="is-name">
              {nama(it.anggota)}
            </th>
            {line(it.bagian, it.tabungan)}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t.jumlahSemua}</th>
          {line(sum('bagian'), sum('tabungan'))}
        </tr>
      </tfoot>
    </table>
  );
}
