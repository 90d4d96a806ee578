// A condition (syarat) with its verdict: a word and a mark, never colour alone.
import type { JSX } from 'preact';
import { dariServer } from '../teks/writing/dari-server.ts';
import * as teks from '../teks/index.ts';

export function Syarat(props: {
  readonly label: string;
  readonly angka: string;
  readonly terpenuhi: boolean;
  readonly wajib: boolean;
}): JSX.Element {
  const { label, angka, terpenuhi, wajib } = props;
  const t = teks.upk.syarat;
  return (
    <li class={`verdict-line ${terpenuhi ? 'is-met' : wajib ? 'is-missed' : 'is-advice'}`}>
      <span aria-hidden="true">{terpenuhi ? '✓' : '✗'}</span>
      <span>
        {dariServer(label)}
        <span class="muted">
          {' '}
          {dariServer(angka)} · {terpenuhi ? t.terpenuhi : wajib ? t.belum : t.saran}
        </span>
      </span>
    </li>
  );
}
