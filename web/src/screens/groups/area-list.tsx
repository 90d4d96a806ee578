// The groups of a larger area, a page at a time as the server gives them; what is searched is searched there.
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { KodeKotaOrSubkota } from '../../../../functions/src/domain/basics/wilayah.ts';
import { useOlder } from '../../reads/source/use-older.ts';
import { fetchAreaPage, useAreaList, type AreaPage } from '../../reads/use-ksm-list.ts';
import { Failed } from '../../ui/page.tsx';
import { ReadState } from '../../ui/read-state.tsx';
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
  const { saring } = search;
  const kata = search.words.settled;
  const read = useAreaList(kode, kata, saring);
  // While others of the same area are searched for, those found before stay.
  const area = kode.join(' ');
  const known = useRef<{ readonly area: string; readonly page: AreaPage } | null>(null);
  if (read.data) known.current = { area, page: read.data };
  const shown = known.current?.area === area ? known.current.page : null;
  const first = shown && { rows: shown.halaman.baris, hasMore: shown.halaman.sisa > 0 };
  const older = useOlder(`${area} ${kata} ${JSON.stringify(saring)}`, first, (last) =>
    fetchAreaPage(kode, { kata, saring }, last),
  );
  return (
    <>
      {!isProvisional && <ReadState read={read} />}
      {shown && (
        <GroupList
          halaman={shown.halaman}
          rows={older.rows}
          search={search}
          pilihan={shown.pilihan ?? null}
          nama={new Map((shown.tempat ?? []).map((it) => [it.kode, it.nama]))}
          mayRecord={mayRecord}
          visits={shown.kunjungan && <AreaVisits kode={kode} first={shown.kunjungan} />}
          // Of what is only shown until the answer is there, no more can be asked for.
          isBusy={older.isBusy || !read.data}
          onMore={() => void older.loadMore()}
        />
      )}
      {older.pesan !== null && <Failed pesan={older.pesan} />}
    </>
  );
}
