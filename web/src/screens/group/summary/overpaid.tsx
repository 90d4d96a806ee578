// Loans on which more was paid than is owed, on the group's first page: in which months, and where it is put right.
import type { JSX } from 'preact';
import { formatBulan } from '../../../../../functions/src/domain/basics/format.ts';
import type { Klaim } from '../../../../../functions/src/domain/access/peran.ts';
import type { GroupData } from '../../../reads/shapes/group-data.ts';
import { path } from '../../../routes/router.ts';
import * as teks from '../../../teks/index.ts';
import { mayOpen } from '../tab/tab.ts';

const t = teks.ksm.lebihBayar;

export function Overpaid({
  group: { ksm, capaian },
  klaim,
}: {
  readonly group: GroupData;
  readonly klaim: Klaim | null;
}): JSX.Element | null {
  // A month whose payment was put right is computed again and says so no more.
  const months = capaian.filter(({ mutu }) => mutu.lebihBayar > 0);
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
            <a href={path.ksmTab(ksm.id, 'pinjaman')}>{t.lihat}</a>
          </>
        )}
      </p>
    </section>
  );
}
