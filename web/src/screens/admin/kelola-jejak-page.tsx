// The trail of what administrators changed: who, when, what, why.
import type { JSX } from 'preact';
import {
  listJejak,
  type ListJejakResponse,
} from '../../../../functions/src/domain/callables/admin/jejak.ts';
import { useAsk } from '../../reads/source/use-ask.ts';
import { usePages } from '../../reads/source/use-pages.ts';
import { wordsAsked } from '../../reads/use-city.ts';
import { ask } from '../../server/ask.ts';
import { changesOf } from './changes.ts';
import { formatSaat } from '../../teks/writing/format.ts';
import { FromTo } from '../../ui/lists/from-to.tsx';
import * as teks from '../../teks/index.ts';
import { More } from '../../ui/lists/more.tsx';
import { SearchField, useWords } from '../../ui/lists/search-field.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { readJson } from '../../ui/read-json.ts';

const t = teks.kelola.jejak;
type Entry = ListJejakResponse['jejak'][number];

export function KelolaJejakPage(): JSX.Element {
  const words = useWords();
  const kata = words.settled;
  const { read, first, older } = usePages({
    key: kata,
    read: useAsk(listJejak, { ...wordsAsked(kata), setelah: null }),
    pageOf: ({ jejak, adaLagi, setelah }) => ({
      rows: jejak,
      lanjut: adaLagi ? (setelah ?? jejak.at(-1)?.pada ?? null) : null,
    }),
    next: (setelah: string) => ask(listJejak, { ...wordsAsked(kata), setelah }),
  });
  return (
    <>
      <PageHeading title={t.judul} />
      <p class="prose">{t.pengantar}</p>
      <SearchField label={t.cari} words={words} />
      <ReadState read={read} />
      {first && older.rows.length === 0 && !older.hasMore && (
        <p class="empty">{kata === '' ? t.kosong : teks.daftar.tidakAdaCocok(kata)}</p>
      )}
      <ul class="trail-list">
        {older.rows.map((it) => (
          <Row key={`${it.pada} ${it.sasaran}`} entry={it} />
        ))}
      </ul>
      <More older={older} lagi={teks.qs.ledger.lebihLama} />
    </>
  );
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
