// Whom to visit in a larger area: the most urgent came with the list, the others come when they are asked for.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { KodeKotaOrSubkota } from '../../../../functions/src/domain/basics/wilayah.ts';
import { outbox } from '../../outbox/store.ts';
import { fetchKunjungan, type AreaPage } from '../../reads/use-ksm-list.ts';
import { faultOf } from '../../server/ask.ts';
import { useStore } from '../../state/store.ts';
import { Failed } from '../../ui/page.tsx';
import { newestSessions } from './tonight/newest-sessions.ts';
import { Visits, type Visit } from './visit-list.tsx';

type Macam = 'mendesak' | 'terjadwal';

export function AreaVisits(props: {
  readonly kode: readonly KodeKotaOrSubkota[];
  readonly first: NonNullable<AreaPage['kunjungan']>;
}): JSX.Element {
  const { kode, first } = props;
  const [more, setMore] = useState<Readonly<Record<Macam, readonly Visit[]>>>({
    mendesak: [],
    terjadwal: [],
  });
  const [pesan, setPesan] = useState<string | null>(null);
  // The first ones may have been asked for anew since.
  const known = new Set(first.kunjungan.map(({ ksmId }) => ksmId));
  const rows = {
    mendesak: [...first.kunjungan, ...more.mendesak.filter(({ ksmId }) => !known.has(ksmId))],
    terjadwal: more.terjadwal,
  };
  const recorded = newestSessions(useStore(outbox));

  const loadMore = async (macam: Macam): Promise<void> => {
    setPesan(null);
    try {
      const { kunjungan } = await fetchKunjungan(kode, macam, rows[macam].length);
      setMore((now) => ({ ...now, [macam]: [...now[macam], ...kunjungan] }));
    } catch (error) {
      setPesan(faultOf(error).pesan);
    }
  };

  /** A meeting that this phone has recorded since is no reason any more. */
  const open = (visits: readonly Visit[]): Visit[] =>
    visits.flatMap((it) => {
      if (!recorded.has(it.ksmId)) return it;
      const alasan = it.alasan.filter(
        ({ jenis }) => jenis !== 'lamaTanpaSesi' && jenis !== 'pertemuan',
      );
      return alasan.length === 0 ? [] : { ...it, alasan };
    });

  return (
    <>
      <Visits
        mendesak={{ rows: open(rows.mendesak), jumlah: first.mendesak }}
        terjadwal={{ rows: open(rows.terjadwal), jumlah: first.terjadwal }}
        onMore={(macam) => void loadMore(macam)}
      />
      {pesan !== null && <Failed pesan={pesan} />}
    </>
  );
}
