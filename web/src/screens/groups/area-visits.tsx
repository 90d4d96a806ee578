// Whom to visit in a larger area: the most urgent came with the list, the others come when they are asked for.
import type { JSX } from 'preact';
import type { KodeKotaOrSubkota } from '../../../../functions/src/domain/basics/wilayah.ts';
import { outbox } from '../../outbox/store.ts';
import type { AreaPage } from '../../reads/use-ksm-list.ts';
import { useKunjungan } from '../../reads/use-kunjungan.ts';
import { useStore } from '../../state/store.ts';
import { Failed } from '../../ui/page.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { newestSessions } from './tonight/newest-sessions.ts';
import { Visits, type Visit } from './visit-list.tsx';

export function AreaVisits(props: {
  readonly kode: readonly KodeKotaOrSubkota[];
  readonly first: NonNullable<AreaPage['kunjungan']>;
}): JSX.Element {
  const { kode, first } = props;
  const visits = useKunjungan(kode, first);
  const { mendesak, terjadwal, planned } = visits;
  const recorded = newestSessions(useStore(outbox));

  /** A meeting that this phone has recorded since is no reason any more. */
  const open = (all: readonly Visit[]): Visit[] =>
    all.flatMap((it) => {
      if (!recorded.has(it.ksmId)) return it;
      const alasan = it.alasan.filter(
        ({ jenis }) => jenis !== 'lamaTanpaSesi' && jenis !== 'pertemuan',
      );
      return alasan.length === 0 ? [] : { ...it, alasan };
    });

  return (
    <>
      <Visits
        mendesak={{ rows: open(mendesak.rows), jumlah: first.mendesak }}
        terjadwal={{ rows: open(terjadwal.rows), jumlah: first.terjadwal }}
        onMore={visits.loadMore}
      />
      {planned && <ReadState read={planned} />}
      {[mendesak, terjadwal].map(
        ({ pesan }, n) => pesan !== null && <Failed key={n} pesan={pesan} />,
      )}
    </>
  );
}
