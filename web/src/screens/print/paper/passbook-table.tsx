// The lines of a member's book, as they are kept: a date, what happened, and the amounts.
import type { JSX } from 'preact';
import { formatAngka, formatTanggal } from '../../../../../functions/src/domain/basics/format.ts';
import type { Tanggal } from '../../../../../functions/src/domain/basics/tanggal.ts';
import * as teks from '../../../teks/index.ts';

const t = teks.bukuAnggota;

export interface PassbookLine {
  readonly id: string;
  readonly tanggal: Tanggal;
  readonly catatan: string;
  /** One for each head; null: nothing is written there. */
  readonly jumlah: readonly (number | null)[];
}

export function PassbookTable(props: {
  /** The heads of the amounts. */
  readonly kepala: readonly string[];
  readonly baris: readonly PassbookLine[];
}): JSX.Element {
  const { kepala, baris } = props;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t.tanggal}</th>
          <th scope="col">{t.keterangan}</th>
          {kepala.map((it) => (
            <th key={it} scope="col" class="is-number">
              {it}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {baris.map((it) => (
          <tr key={it.id}>
            <td>{formatTanggal(it.tanggal)}</td>
            <td>{it.catatan}</td>
            {it.jumlah.map((n, i) => (
              <td key={kepala[i]} class="is-number">
                {n !== null && formatAngka(n)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
