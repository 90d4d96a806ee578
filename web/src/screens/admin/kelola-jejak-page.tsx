// The trail of what administrators changed: who, when, what, why.
import type { JSX } from 'preact';
import {
  listJejak,
  type ListJejakResponse,
} from '../../../../functions/src/domain/callables/admin.ts';
import { useAsk } from '../../reads/source/use-ask.ts';
import { useOlder, type Page } from '../../reads/source/use-older.ts';
import { ask } from '../../server/ask.ts';
import { changesOf } from './changes.ts';
import { formatSaat } from '../../teks/writing/format.ts';
import { FromTo } from '../../ui/lists/from-to.tsx';
import * as teks from '../../teks/index.ts';
import { Failed, PageHeading } from '../../ui/page.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { readJson } from '../../ui/read-json.ts';

const t = teks.kelola.jejak;
type Entry = ListJejakResponse['jejak'][number];

export function KelolaJejakPage(): JSX.Element {
  const first = useAsk(listJejak, { setelah: null });
  const { rows, hasMore, pesan, loadMore } = useOlder(
    '',
    first.data && pageOf(first.data),
    (last) => ask(listJejak, { setelah: last.pada }).then(pageOf),
  );
  return (
    <>
      <PageHeading title={t.judul} />
      <p class="prose">{t.pengantar}</p>
      <ReadState read={first} />
      {first.data && rows.length === 0 && <p class="empty">{t.kosong}</p>}
      <ul class="trail-list">
        {rows.map((it) => (
          <Row key={`${it.pada} ${it.sasaran}`} entry={it} />
        ))}
      </ul>
      {pesan !== null && <Failed pesan={pesan} />}
      {hasMore && (
        <p>
          <button type="button" class="button" onClick={() => void loadMore()}>
            {teks.qs.ledger.lebihLama}
          </button>
        </p>
      )}
    </>
  );
}

function pageOf({ jejak, adaLagi }: ListJejakResponse): Page<Entry> {
  return { rows: jejak, hasMore: adaLagi };
}

function Row({ entry }: { readonly entry: Entry }): JSX.Element {
  const changes = changesOf(entry.sebelum, entry.sesudah);
  return (
    <li>
      <p>
        <strong>{t.tindakan[entry.tindakan]}</strong>{' '}
        <span class="muted">
          {subjectOf(entry)} · {entry.nama} · {formatSaat(entry.pada)}
        </span>
      </p>
      <p>{entry.alasan}</p>
      <details class="changes">
        <summary>
          {t.isi}
          <span class="visually-hidden"> {subjectOf(entry)}</span>
        </summary>
        <ul class="change-cells">
          {changes.map((c) => (
            <li key={c.jalur}>
              <span class="muted">{c.jalur}: </span>
              <FromTo dari={c.sebelum} ke={c.sesudah ?? teks.qs.revisi.kosong} />
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

/** Who or what was changed, by name where the entry contains one. */
function subjectOf(entry: Entry): string {
  const after = readJson(entry.sesudah) as { nama?: unknown } | null;
  return typeof after?.nama === 'string' ? `${after.nama} (${entry.sasaran})` : entry.sasaran;
}
