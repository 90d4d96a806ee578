// Loans on which more was paid than is owed, on the group's first page: in which months, however long ago, and where
// it is put right.
import type { JSX } from 'preact';
import { formatBulan } from '../../../../../functions/src/domain/basics/format.ts';
import type { Klaim } from '../../../../../functions/src/domain/access/peran.ts';
import type { GroupData } from '../../../reads/shapes/group-data.ts';
import { useOverpaidMonths } from '../../../reads/use-overpaid.ts';
import { path } from '../../../routes/router.ts';
import * as teks from '../../../teks/index.ts';
import { mayOpen } from '../tab/tab.ts';

const t = teks.ksm.lebihBayar;

export function Overpaid({
  group,
  klaim,
}: {
  readonly group: GroupData;
  readonly klaim: Klaim | null;
}): JSX.Element | null {
  const months = useOverpaidMonths(group);
  if (months.length === 0) return null;
  return (
    <section class="notice is-warning" aria-labelledby="lebih-bayar">
      <h2 id="lebih-bayar">{t.judul}</h2>
      <ul>
        {months.map(({ bulan, mutu }) => (
          <li key={bulan}>{t.padaBulan(mutu.lebihBayar, formatBulan(bulan))}</li>
        ))}
      </ul>
      <p>
        {teks.tabKsm.pinjaman.lebihBayarBantuan}
        {klaim !== null && mayOpen(klaim, 'pinjaman') && (
          <>
            {' '}
            <a href={path.ksmTab(group.ksm.id, 'pinjaman')}>{t.lihat}</a>
          </>
        )}
      </p>
    </section>
  );
}
