// The groups of a larger area, a page at a time as the server gives them; what is searched is searched there.
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { KodeKotaOrSubkota } from '../../../../functions/src/domain/basics/wilayah.ts';
import { useOlder } from '../../reads/source/use-older.ts';
import { fetchAreaPage, useAreaList, type AreaPage } from '../../reads/use-ksm-list.ts';
import { Failed } from '../../ui/page.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { useSettled } from '../../ui/use-settled.ts';
import { AreaVisits } from './area-visits.tsx';
import { GroupList, type Search } from './group-list.tsx';

export function AreaList(props: {
  readonly kode: readonly KodeKotaOrSubkota[];
  readonly search: Search;
  readonly mayRecord: boolean;
  /** Shown while the groups themselves come to the phone, which says what is wrong. */
  readonly isProvisional?: boolean;
}): JSX.Element {
  const { kode, search, mayRecord, isProvisional = false } = props;
  const kata = useSettled(search.kata.trim());
  const read = useAreaList(kode, kata);
  // While others are searched for, those found before stay.
  const known = useRef<AreaPage | null>(null);
  if (read.data) known.current = read.data;
  const shown = read.data ?? (kata === '' ? null : known.current);
  const first = shown && { rows: shown.halaman.baris, hasMore: shown.halaman.sisa > 0 };
  const older = useOlder(`${kode.join(' ')} ${kata}`, first, (last) =>
    fetchAreaPage(kode, kata, last),
  );
  return (
    <>
      {!isProvisional && <ReadState read={read} />}
      {shown && (
        <GroupList
          halaman={shown.halaman}
          rows={older.rows}
          search={search}
          mayRecord={mayRecord}
          visits={shown.kunjungan && <AreaVisits kode={kode} first={shown.kunjungan} />}
          isBusy={older.isBusy}
          onMore={() => void older.loadMore()}
        />
      )}
      {older.pesan !== null && <Failed pesan={older.pesan} />}
    </>
  );
}
