// The groups that may enter a stage, some at a time.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { KodeKota } from '../../../../../functions/src/domain/basics/wilayah.ts';
import { listCalon } from '../../../../../functions/src/domain/callables/city-lists.ts';
import type { Tahap } from '../../../../../functions/src/domain/records/ksm.ts';
import type { HalamanBulan } from '../../../reads/shapes/city-shapes.ts';
import { useOlder } from '../../../reads/source/use-older.ts';
import { fetchPage, firstOf, wordsAsked } from '../../../reads/use-city.ts';
import { ask } from '../../../server/ask.ts';
import * as teks from '../../../teks/index.ts';
import { Failed } from '../../../ui/page.tsx';
import { Candidate } from './candidate.tsx';

const t = teks.kota.gerbang;

/** Groups whose conditions are asked for at once: each costs the server a dozen reads or more. */
const PAGE = 10;

export function Candidates(props: {
  readonly kota: KodeKota;
  readonly tahap: Tahap;
  /** What is searched. */
  readonly kata: string;
  readonly calon: HalamanBulan;
}): JSX.Element {
  const { kota, tahap, kata, calon } = props;
  const [shown, setShown] = useState(PAGE);
  const older = useOlder(
    `${kota} ${tahap} ${kata}`,
    firstOf(calon),
    fetchPage((setelah) => ask(listCalon, { kota, tahap, ...wordsAsked(kata), setelah })),
  );
  // Of a search that was not gone through to its end a whole page may be left.
  const rest = calon.jumlah === null ? PAGE : calon.jumlah - shown;
  return (
    <>
      <ul class="gates">
        {older.rows.slice(0, shown).map((it) => (
          <Candidate key={it.ksmId} it={it} tahap={tahap} />
        ))}
      </ul>
      {older.pesan !== null && <Failed pesan={older.pesan} />}
      {(older.rows.length > shown || older.hasMore) && (
        <p>
          <button
            type="button"
            class="button"
            disabled={older.isBusy}
            onClick={() => {
              setShown((n) => n + PAGE);
              if (older.rows.length < shown + PAGE && older.hasMore) void older.loadMore();
            }}
          >
            {t.lagi(Math.max(1, Math.min(PAGE, rest)))}
          </button>
        </p>
      )}
    </>
  );
}
