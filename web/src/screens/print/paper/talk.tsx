// On the paper form: the books checked, decisions, problems, the minutes.
import type { JSX } from 'preact';
import { BUKU, TOPIK_OJT, type IsiSesi } from '../../../../../functions/src/domain/records/sesi.ts';
import { openProblems, type GroupData } from '../../../reads/shapes/group-data.ts';
import * as teks from '../../../teks/index.ts';
import { Part, Box, Lines } from './part.tsx';

const t = teks.cetak;
const s = teks.sesi;

export function Books(): JSX.Element {
  return (
    <Part title={s.buku}>
      <div class="four">
        {BUKU.map((buku) => (
          <div key={buku}>
            <strong>{s.bukuPilihan[buku]}</strong>
            {Object.values(s.nilaiBuku).map((nilai) => (
              <Box key={nilai} label={nilai} />
            ))}
          </div>
        ))}
      </div>
    </Part>
  );
}

export function Decisions(): JSX.Element {
  return (
    <Part title={s.keputusan}>
      <div class="counts">
        {[...Object.values(s.keputusanPilihan), s.kegiatan].map((label) => (
          <p key={label}>
            {label}
            <span class="rule" /> {t.kaliTulis}
          </p>
        ))}
      </div>
      <p class="small">{s.topik}:</p>
      <div class="boxes">
        {TOPIK_OJT.map((topik) => (
          <Box key={topik} label={s.topikPilihan[topik]} />
        ))}
      </div>
    </Part>
  );
}

/** Lines to write each field of a problem on; none where nobody writes it by hand. */
const PROBLEM: Readonly<Record<keyof IsiSesi['masalah'][number], number>> = { id: 0, uraian: 2 };

export function Problems({ group }: { readonly group: GroupData | null }): JSX.Element {
  const open = group === null ? [] : openProblems(group);
  return (
    <Part title={s.masalah}>
      {open.length > 0 && (
        <div class="boxes is-column">
          <p class="small">{t.masalahLama}</p>
          {open.map((it) => (
            <Box key={it.id} label={it.uraian} />
          ))}
        </div>
      )}
      <Lines n={Object.values(PROBLEM).reduce((sum, n) => sum + n)} />
    </Part>
  );
}

export function Minutes(): JSX.Element {
  return (
    <Part title={s.notulen}>
      <Lines n={4} />
    </Part>
  );
}
