// How a level, its flag and the five rules look. Colour never says anything that the words do not.
import type { JSX } from 'preact';
import type { Capaian } from '../../../functions/src/domain/maturity/capaian.ts';
import { formatPersen } from '../../../functions/src/domain/basics/format.ts';
import { LADDER, stepOf } from '../../../functions/src/domain/maturity/ladder.ts';
import {
  KODE_ATURAN,
  skorAturanOf,
  type SkorAturan,
} from '../../../functions/src/domain/maturity/skor-aturan.ts';
import { wordOfKode } from '../teks/writing/sebutan.ts';
import * as teks from '../teks/index.ts';

/** Four steps, filled up to the level. */
export function Ladder(props: { readonly tingkat: string; readonly large?: boolean }): JSX.Element {
  const reached = stepOf(props.tingkat);
  return (
    <span class={`ladder${props.large === true ? ' is-large' : ''} level-${String(reached)}`}>
      <span class="ladder-steps" aria-hidden="true">
        {LADDER.map((name, index) => (
          <i key={name} class={index < reached ? 'is-reached' : ''} />
        ))}
      </span>
      <span class="ladder-name">{wordOfKode(props.tingkat)}</span>
    </span>
  );
}

export function Flag(props: { readonly status: Capaian['status'] }): JSX.Element | null {
  const { status } = props;
  if (status === null) return null;
  return (
    <span class={`flag flag-${status.toLowerCase().replace(' ', '-')}`}>{wordOfKode(status)}</span>
  );
}

/** The five rules as five small bars; read out as one sentence. */
export function RuleSpark(props: SkorAturan): JSX.Element {
  const skor = skorAturanOf(props);
  const words = KODE_ATURAN.map((kode) => {
    const nilai = skor[kode];
    return `${teks.aturanPendek[kode]} ${nilai === null ? '-' : `${formatPersen(nilai)}%`}`;
  }).join(', ');
  return (
    <svg
      class="spark"
      viewBox="0 0 58 28"
      role="img"
      aria-label={`${teks.daftar.limaAturan}: ${words}`}
    >
      {KODE_ATURAN.map((kode, i) => {
        const nilai = skor[kode];
        const height = nilai === null ? 0 : Math.max(2, (nilai / 100) * 28);
        return (
          <g key={kode}>
            <rect class="spark-room" x={i * 12} y="0" width="9" height="28" rx="2" />
            <rect
              class={`spark-bar ${toneOf(nilai)}`}
              x={i * 12}
              y={28 - height}
              width="9"
              height={height}
              rx="2"
            />
          </g>
        );
      })}
    </svg>
  );
}

/** Bands of the maturity model; they decide only a colour, the words come with the result. */
function toneOf(nilai: number | null): string {
  if (nilai === null) return 'tone-none';
  return nilai >= 85 ? 'tone-good' : nilai >= 70 ? 'tone-fair' : 'tone-low';
}

export function RuleBar(props: {
  readonly nilai: number | null;
  readonly status: string | null;
}): JSX.Element {
  const { nilai, status } = props;
  const tone = status === 'Konsisten' ? 'tone-good' : status === 'Cukup' ? 'tone-fair' : 'tone-low';
  return (
    <span class="bar" aria-hidden="true">
      <i class={tone} style={{ width: `${String(nilai ?? 0)}%` }} />
      <b style={{ left: '70%' }} />
      <b style={{ left: '85%' }} />
    </span>
  );
}
