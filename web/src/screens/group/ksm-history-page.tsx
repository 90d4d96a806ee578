// Who changed what in a group, when and why: the immutable history that the server wrote with each change.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { RiwayatPerubahan } from '../../../../functions/src/domain/submissions/riwayat-perubahan.ts';
import { describeRiwayat } from './history-words.ts';
import type { PartProps } from './part.ts';
import { useRead } from '../../reads/use-group-read.ts';
import * as teks from '../../teks/index.ts';
import { formatSaat } from '../../teks/format.ts';
import { namaPerubahan } from '../../teks/group/perubahan.ts';
import { ReadStatus } from '../../ui/read-status.tsx';

const t = teks.bagian.perubahan;
const LINES_SHOWN = 6;

interface Older {
  readonly riwayat: readonly RiwayatPerubahan[];
  readonly hasMore: boolean;
  readonly status: 'idle' | 'loading' | 'failed';
}

export function KsmHistory({ group, klaim, uid }: PartProps): JSX.Element {
  const { ksm } = group;
  const reader = { uid, klaim };
  const { data, status, reload } = useRead<readonly RiwayatPerubahan[]>(
    uid,
    `riwayat/${ksm.id}`,
    async () => {
      const { fetchRiwayat } = await import('../../reads/reads.ts');
      return (await fetchRiwayat(reader, ksm, null)).riwayat;
    },
  );
  const [older, setOlder] = useState<Older>({ riwayat: [], hasMore: true, status: 'idle' });
  const shown = [...(data ?? []), ...older.riwayat];
  const names = new Map(group.anggota.map((it) => [it.id, it.nama]));
  const loadOlder = async (): Promise<void> => {
    const last = shown.at(-1);
    if (last === undefined) return;
    setOlder((now) => ({ ...now, status: 'loading' }));
    try {
      const { fetchRiwayat } = await import('../../reads/reads.ts');
      const found = await fetchRiwayat(reader, ksm, last.pada);
      setOlder((now) => ({
        riwayat: [...now.riwayat, ...found.riwayat],
        hasMore: found.hasMore,
        status: 'idle',
      }));
    } catch {
      setOlder((now) => ({ ...now, status: 'failed' }));
    }
  };
  return (
    <section aria-labelledby="bagian-perubahan">
      <h2 id="bagian-perubahan">{t.judul}</h2>
      <p class="muted">{t.pengantar}</p>
      <ReadStatus status={status} hasData={data !== null} readAt={null} onRetry={reload} />
      {data?.length === 0 && <p class="empty">{t.kosong}</p>}
      <ol class="changes">
        {shown.map((it) => (
          <Change key={it.kiriman} entry={it} names={names} isMine={it.oleh === uid} />
        ))}
      </ol>
      {older.status === 'failed' && <p class="notice is-warning">{teks.umum.gagalMuat}</p>}
      {shown.length >= 20 && older.hasMore && status === 'fresh' && (
        <button
          type="button"
          class="button is-small"
          disabled={older.status === 'loading'}
          onClick={() => void loadOlder()}
        >
          {teks.bagian.tampilkanLagi}
        </button>
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
