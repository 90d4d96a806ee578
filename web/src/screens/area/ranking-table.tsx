// Areas with their groups and one measure of them, in the order given.
import type { ComponentChildren, JSX } from 'preact';
import { formatAngka } from '../../../../functions/src/domain/basics/format.ts';

export interface RankingRow {
  readonly kode: string;
  readonly nama: ComponentChildren;
  readonly ksm: number;
  readonly nilai: ComponentChildren;
}

export function RankingTable(props: {
  readonly judul: string;
  /** The name of the areas, their groups, the measure. */
  readonly kepala: readonly [string, string, string];
  readonly baris: readonly RankingRow[];
}): JSX.Element {
  const { judul, kepala, baris } = props;
  return (
    <div class="scroll" tabIndex={0} role="group" aria-label={judul}>
      <table class="ranking">
        <caption class="visually-hidden">{judul}</caption>
        <thead>
          <tr>
            {kepala.map((it, n) => (
              <th key={it} scope="col" class={n === 0 ? 'is-name' : 'is-number'}>
                {it}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {baris.map(({ kode, nama, ksm, nilai }) => (
            <tr key={kode}>
              <th scope="row">{nama}</th>
              <td class="is-number">{formatAngka(ksm)}</td>
              <td class="is-number">{nilai}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
