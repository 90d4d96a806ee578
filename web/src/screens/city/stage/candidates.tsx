// The groups that may enter a stage, some at a time.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CapaianKsm } from '../../../../../functions/src/domain/recompute/capaian-ksm.ts';
import type { Tahap } from '../../../../../functions/src/domain/records/ksm.ts';
import { LIST_MAX } from '../../../reads/shapes/list-max.ts';
import * as teks from '../../../teks/index.ts';
import { Candidate } from './candidate.tsx';

const t = teks.kota.gerbang;

/** Groups whose conditions are asked for at once: each costs the server a dozen reads or more. */
const PAGE = 10;

export function Candidates(props: {
  readonly tahap: Tahap;
  readonly calon: readonly CapaianKsm[];
}): JSX.Element {
  const { tahap, calon } = props;
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      <ul class="gates">
        {calon.slice(0, shown).map((it) => (
          <Candidate key={it.ksmId} it={it} tahap={tahap} />
        ))}
      </ul>
      {calon.length > shown && (
        <p>
          <button
            type="button"
            class="button"
            onClick={() => {
              setShown((n) => n + PAGE);
            }}
          >
            {t.lagi(Math.min(PAGE, calon.length - shown))}
          </button>
        </p>
      )}
      {calon.length >= LIST_MAX && <p class="hint">{t.lebih(calon.length)}</p>}
    </>
  );
}
