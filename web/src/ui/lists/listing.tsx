// A table of rows for officials and administrators.
import type { ComponentChildren, JSX } from 'preact';

export interface Kolom<B> {
  readonly judul: string;
  readonly isi: (baris: B) => ComponentChildren;
  readonly number?: true;
  /** Kept in one line. */
  readonly date?: true;
}

/**
 * A table that becomes cards on a phone, where each cell then names its column. The first column names
 * the row.
 */
export function Listing<B>(props: {
  readonly judul: string;
  readonly baris: readonly B[];
  readonly kunci: (baris: B) => string;
  readonly kolom: readonly [Kolom<B>, ...Kolom<B>[]];
  readonly kosong: string;
  /** A button or link at the end of each row. */
  readonly aksi?: (baris: B) => ComponentChildren;
}): JSX.Element {
  const { judul, baris, kunci, kolom, kosong, aksi } = props;
  if (baris.length === 0) return <p class="empty">{kosong}</p>;
  const [first, ...rest] = kolom;
  return (
    // Explicit roles: on phones the table is laid out as blocks, which would take its roles away.
    <table class="files is-listing is-desk" role="table" aria-label={judul}>
      <thead role="rowgroup">
        <tr role="row">
          {kolom.map((k) => (
            <th
              key={k.judul}
              scope="col"
              role="columnheader"
              class={k.number === true ? 'is-number' : ''}
            >
              {k.judul}
            </th>
          ))}
          {aksi !== undefined && <td role="cell" />}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {baris.map((b) => (
          <tr key={kunci(b)} role="row">
            <th scope="row" role="rowheader">
              {first.isi(b)}
            </th>
            {rest.map((k) => {
              const isi = k.isi(b);
              return (
                <td
                  key={k.judul}
                  role="cell"
                  // Where a row has nothing to say there is nothing to name.
                  data-label={isi === null ? undefined : k.judul}
                  class={k.number === true ? 'is-number' : k.date === true ? 'is-date' : ''}
                >
                  {isi}
                </td>
              );
            })}
            {aksi !== undefined && (
              <td role="cell" class="file-action">
                {aksi(b)}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
