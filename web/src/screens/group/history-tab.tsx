// Who changed what in a group, when and why: the immutable history that the server wrote with each change.
import type { JSX } from 'preact';
import type { RiwayatPerubahan } from '../../../../functions/src/domain/submissions/riwayat-perubahan.ts';
import { useNamesWith } from '../../reads/use-tempat.ts';
import { describeRiwayat, placesIn } from '../../ui/history-words.ts';
import type { TabProps } from './tab/tab.ts';
import { CHANGES_SHOWN } from '../../reads/shapes/list-max.ts';
import { firstRows, useOlder } from '../../reads/source/use-older.ts';
import { useRiwayat } from '../../reads/use-tabs.ts';
import * as teks from '../../teks/index.ts';
import { formatSaat } from '../../teks/writing/format.ts';
import { namaPerubahan } from '../../teks/group/perubahan.ts';
import { Failed } from '../../ui/page.tsx';
import { TabState } from './tab/tab-state.tsx';
import { ShowMore } from './tab/show-more.tsx';

const t = teks.tabKsm.perubahan;
const LINES_SHOWN = 6;

export function KsmHistory({ group, uid, unread }: TabProps): JSX.Element {
  const { ksm } = group;
  const read = useRiwayat(ksm);
  const older = useOlder(ksm.id, firstRows(read, CHANGES_SHOWN), async (last, reader) => {
    const { fetchRiwayat } = await import('../../reads/firestore/group.ts');
    return fetchRiwayat(reader, ksm, last.pada);
  });
  const names = useNamesWith(
    new Map<string, string>(group.anggota.map((it) => [it.id, it.nama])),
    placesIn(older.rows),
  );
  return (
    <section aria-labelledby="tab-perubahan">
      <h2 id="tab-perubahan">{t.judul}</h2>
      <p class="muted">{t.pengantar}</p>
      <TabState read={read} above={unread} later={older.unread} words={teks.tabKsm.gagal} />
      {read.data?.length === 0 && <p class="empty">{t.kosong}</p>}
      <ol class="changes">
        {older.rows.map((it) => (
          <Change key={it.kiriman} entry={it} names={names} isMine={it.oleh === uid} />
        ))}
      </ol>
      {older.pesan !== null && <Failed pesan={older.pesan} />}
      {older.hasMore && read.status === 'fresh' && (
        <ShowMore isBusy={older.isBusy} onShow={() => void older.loadMore()} />
      )}
    </section>
  );
}

function Change(props: {
  readonly entry: RiwayatPerubahan;
  readonly names: ReadonlyMap<string, string>;
  readonly isMine: boolean;
}): JSX.Element {
  const { entry, names, isMine } = props;
  const lines = describeRiwayat(entry, names);
  const rest = lines.length - LINES_SHOWN;
  const line = (it: (typeof lines)[number], i: number): JSX.Element => (
    <li key={i}>
      {it.label !== '' && <span class="muted">{it.label}: </span>}
      {it.isi}
    </li>
  );
  return (
    <li>
      <p>
        <strong>{namaPerubahan(entry.jenis, entry.alasan !== null)}</strong>
        <span class="muted line-sub">
          {t.oleh(isMine ? t.anda : t.peran[entry.peran], formatSaat(entry.pada))}
        </span>
      </p>
      {entry.alasan !== null && <p>{t.alasan(entry.alasan)}</p>}
      <ul class="change-lines">{lines.slice(0, LINES_SHOWN).map(line)}</ul>
      {rest > 0 && (
        <details>
          <summary>{t.lainnya(rest)}</summary>
          <ul class="change-lines">{lines.slice(LINES_SHOWN).map(line)}</ul>
        </details>
      )}
    </li>
  );
}
