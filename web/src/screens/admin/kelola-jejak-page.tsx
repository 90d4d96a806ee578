// The trail of what administrators changed: who, when, what, why.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ListJejakResponse } from '../../../../functions/src/domain/access/api-kelola.ts';
import { ask, faultOf } from '../../server/ask.ts';
import { changesOf } from './changes.ts';
import { formatSaat } from '../../teks/format.ts';
import * as teks from '../../teks/index.ts';
import { Failed, Loading, PageHeading } from '../../ui/page.tsx';

const t = teks.kelola.jejak;
type Entry = ListJejakResponse['jejak'][number];

export function KelolaJejakPage(): JSX.Element {
  const [entries, setEntries] = useState<readonly Entry[] | null>(null);
  const [adaLagi, setAdaLagi] = useState(false);
  const [pesan, setPesan] = useState<string | null>(null);
  const load = async (before: readonly Entry[]): Promise<void> => {
    setPesan(null);
    try {
      const setelah = before.at(-1)?.pada ?? null;
      const answer = await ask<ListJejakResponse>('listJejak', { setelah });
      setEntries([...before, ...answer.jejak]);
      setAdaLagi(answer.adaLagi);
    } catch (error) {
      setPesan(faultOf(error).pesan);
    }
  };
  useEffect(() => void load([]), []);
  return (
    <>
      <PageHeading title={t.judul} />
      <p class="prose">{t.pengantar}</p>
      {pesan !== null && (
        <Failed
          pesan={pesan}
          onRetry={() => {
            void load(entries ?? []);
          }}
        />
      )}
      {entries === null && pesan === null && <Loading />}
      {entries?.length === 0 && <p class="empty">{t.kosong}</p>}
      <ul class="trail-list">
        {(entries ?? []).map((it) => (
          <Row key={`${it.pada} ${it.sasaran}`} entry={it} />
        ))}
      </ul>
      {adaLagi && (
        <p>
          <button type="button" class="button" onClick={() => void load(entries ?? [])}>
            {teks.qs.ledger.lebihLama}
          </button>
        </p>
      )}
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
              {c.sebelum !== null && (
                <>
                  <s>{c.sebelum}</s> <span class="visually-hidden">{t.menjadi} </span>
                  <span aria-hidden="true">→ </span>
                </>
              )}
              <strong>{c.sesudah ?? teks.qs.revisi.kosong}</strong>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

/** Who or what was changed, by name where the entry holds one. */
function subjectOf(entry: Entry): string {
  const after = JSON.parse(entry.sesudah ?? '{}') as { nama?: unknown };
  return typeof after.nama === 'string' ? `${after.nama} (${entry.sasaran})` : entry.sasaran;
}
