// The groups of somebody who records, all of them on the phone. Until they have come for the first time the
// server gives the first page.
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { KodeKotaOrSubkota } from '../../../../functions/src/domain/basics/wilayah.ts';
import { dasarOfBaris } from '../../../../functions/src/domain/lists/baris-ksm.ts';
import {
  countsOf,
  KSM_PER_PAGE,
  pageOfKsm,
} from '../../../../functions/src/domain/lists/page-of-ksm.ts';
import { pilihanOf, filterKsm } from '../../../../functions/src/domain/lists/saring-ksm.ts';
import { useNamaWilayah } from '../../reads/use-city.ts';
import { listKunjungan, newerOf } from '../../../../functions/src/domain/lists/visits.ts';
import { outbox } from '../../outbox/store.ts';
import type { OwnGroups, OwnKsm } from '../../reads/shapes/own/own-groups.ts';
import { useOwnGroups } from '../../reads/use-ksm-list.ts';
import { today } from '../../state/clock.ts';
import { useStore } from '../../state/store.ts';
import { ReadState } from '../../ui/read-state.tsx';
import { AreaList } from './area-list.tsx';
import { GroupList, type Search } from './group-list.tsx';
import { newestSessions } from './tonight/newest-sessions.ts';
import { TakenOver } from './tonight/taken-over.tsx';
import { Tonight } from './tonight/tonight.tsx';
import { Visits } from './visit-list.tsx';

export function OwnList(props: {
  readonly kode: readonly KodeKotaOrSubkota[];
  readonly search: Search;
}): JSX.Element {
  const { kode, search } = props;
  const read = useOwnGroups();
  const rows = read.data?.rows ?? null;
  if (rows === null)
    return (
      <>
        <ReadState read={read} />
        {read.status !== 'missing' && (
          <AreaList kode={kode} search={search} mayRecord isProvisional />
        )}
      </>
    );
  return (
    <>
      <ReadState
        read={{ ...read, unread: Math.max(read.unread, read.data?.unread?.length ?? 0) }}
      />
      <Rows rows={rows} tambahan={read.data?.tambahan ?? []} search={search} />
    </>
  );
}

function Rows(props: {
  readonly rows: readonly OwnKsm[];
  readonly tambahan: NonNullable<OwnGroups['tambahan']>;
  readonly search: Search;
}): JSX.Element {
  const { rows, search } = props;
  const [cards, setCards] = useState(KSM_PER_PAGE);
  const { words, saring } = search;
  const asked = JSON.stringify(saring);
  const halaman = useMemo(
    () => ({
      ...pageOfKsm(filterKsm(rows, saring, today()), words.typed, null, cards),
      ...countsOf(rows),
    }),
    [rows, words.typed, asked, cards],
  );
  const pilihan = useMemo(() => pilihanOf(rows, saring, today()), [rows, asked]);
  const names = useNamaWilayah(pilihan.area.map(({ kode }) => kode));
  const items = useStore(outbox);
  const found = useMemo(() => {
    const recorded = newestSessions(items);
    const names = new Map(rows.map((it) => [it.id, it.nama]));
    return listKunjungan(
      rows.map((it) =>
        dasarOfBaris(it, {
          sesiTerakhir: newerOf(it.kini?.sesiTerakhir ?? null, recorded.get(it.id) ?? null),
          pinjaman: it.pinjaman,
        }),
      ),
      today(),
    ).map((it) => ({ ...it, nama: names.get(it.ksmId) ?? '' }));
  }, [rows, items]);
  const mendesak = found.filter((it) => !it.hanyaJadwal);
  const terjadwal = found.filter((it) => it.hanyaJadwal);
  return (
    <GroupList
      halaman={halaman}
      rows={halaman.baris}
      search={search}
      pilihan={pilihan}
      nama={new Map((names.data ?? []).map((it) => [it.kode, it.nama]))}
      mayRecord
      tonight={
        <>
          <TakenOver rows={rows} tambahan={props.tambahan} />
          <Tonight rows={rows} />
        </>
      }
      visits={
        <Visits
          mendesak={{ rows: mendesak, jumlah: mendesak.length }}
          terjadwal={{ rows: terjadwal, jumlah: terjadwal.length }}
        />
      }
      onMore={() => {
        setCards((n) => n + KSM_PER_PAGE);
      }}
    />
  );
}
