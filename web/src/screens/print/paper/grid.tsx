// A ruled table of the paper form, with room to write.
import type { ComponentChildren, JSX } from 'preact';

export function Grid(props: {
  readonly heads: readonly string[];
  readonly widths: readonly string[];
  readonly rows: readonly (readonly ComponentChildren[])[];
  /** Columns whose printed values are numbers. */
  readonly numbers?: readonly number[];
  /** A last row: its words, and how many columns they span. */
  readonly total?: readonly [string, number];
}): JSX.Element {
  const { heads, widths, rows, numbers = [], total } = props;
  return (
    <table>
      <thead>
        <tr>
          {heads.map((head, i) => (
            <th key={head} scope="col" style={widths[i] ? { width: widths[i] } : {}}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {heads.map((head, i) => (
              <td key={head} class={numbers.includes(i) ? 'is-number' : undefined}>
                {row[i] ?? ''}
              </td>
            ))}
          </tr>
        ))}
        {total !== undefined && (
          <tr>
            <th scope="row" colSpan={total[1]} class="is-number">
              {total[0]}
            </th>
            {heads.slice(total[1]).map((head) => (
              <td key={head} />
            ))}
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** What asks for each field of a record: columns with their head and width; none where nobody writes it by hand. */
export type Columns<Isi> = Readonly<Record<keyof Isi, readonly (readonly [string, string])[]>>;

export function columnsOf<Isi>(columns: Columns<Isi>): {
  readonly heads: readonly string[];
  readonly widths: readonly string[];
} {
  const all = Object.values<Columns<Isi>[keyof Isi]>(columns).flat();
  return { heads: all.map(([head]) => head), widths: all.map(([, width]) => width) };
}

export function empty(n: number): string[][] {
  return Array.from({ length: n }, () => []);
}
