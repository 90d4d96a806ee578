// What is to be done before a member's consent is ticked, with the text that is read aloud.
import type { JSX } from 'preact';
import { path } from '../../../routes/router.ts';
import * as teks from '../../../teks/index.ts';

export function ConsentHint(): JSX.Element {
  const t = teks.daftarKsm;
  return (
    <p class="hint">
      {t.persetujuanBantuan} {/* In a window of its own: the form stays as it is. */}
      <a href={path.consent} target="_blank" rel="noopener">
        {t.persetujuanLembar}
      </a>
    </p>
  );
}
