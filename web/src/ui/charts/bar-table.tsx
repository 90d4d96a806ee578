// Counts of an area as bars that a screen reader reads as a table.
import type { JSX } from 'preact';
import { SEL_SAMAR } from '../../../../functions/src/domain/quick-status/samaran/ukuran.ts';

export interface Share {
  readonly label: string;
  /** Null: hidden, as in the files. */
  readonly n: number | null;
  /** Words after the number; without them the share of the whole is not shown. */
  readonly persen?: string;
  readonly tone?: 'good' | 'fair' | 'low' | 'none';
}

/** Counts as bars, the longest one full: a table for people who cannot see them. */
export function BarTable(props: {
  readonly judul: string;
  readonly shares: readonly Share[];
  /** What a full bar stands for; the largest count when left out. */
  readonly penuh?: number;
  readonly format: (n: number) => string;
}): JSX.Element {
  const full = props.penuh ?? Math.max(1, ...props.shares.map((it) => it.n ?? 0));
  return (
    // Explicit roles: the rows are laid out as lines, which would take their roles away.
    <table class="bars" role="table" aria-label={props.judul}>
      <tbody role="rowgroup">
        {props.shares.map((it) => (
          <tr key={it.label} role="row">
            <th scope="row" role="rowheader">
              {it.label}
            </th>
            <td class="bars-bar" role="cell" aria-hidden="true">
              <span class="bar">
                <i
                  class={`tone-${it.tone ?? 'good'}`}
                  style={{ width: `${String(full === 0 ? 0 : ((it.n ?? 0) / full) * 100)}%` }}
                />
              </span>
            </td>
            <td class="is-number" role="cell">
              {it.n === null ? SEL_SAMAR : props.format(it.n)}
              {it.persen !== undefined && <span class="muted"> {it.persen}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
