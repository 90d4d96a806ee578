// On a member's book: each loan with what was paid on it, and what is left after each payment.
import type { JSX } from 'preact';
import {
  formatAngka,
  formatTanggal,
  formatTanggalPanjang,
} from '../../../../../functions/src/domain/basics/format.ts';
import { handedOver } from '../../../../../functions/src/domain/records/money/gerak-kas.ts';
import type {
  Pembayaran,
  Pinjaman,
} from '../../../../../functions/src/domain/records/money/pinjaman.ts';
import { paymentsOf } from '../../../reads/shapes/loan-book.ts';
import * as teks from '../../../teks/index.ts';

const t = teks.bukuAnggota;

export function PassbookLoans(props: {
  readonly pinjaman: readonly Pinjaman[];
  readonly unsent: ReadonlySet<string>;
}): JSX.Element {
  return (
    <>
      {props.pinjaman
        .toSorted((a, b) => (a.tanggalCair < b.tanggalCair ? -1 : 1))
        .map((it) => (
          <Loan key={it.id} pinjaman={it} unsent={props.unsent} />
        ))}
    </>
  );
}

function Loan(props: {
  readonly pinjaman: Pinjaman;
  readonly unsent: ReadonlySet<string>;
}): JSX.Element {
  const { pinjaman, unsent } = props;
  const { sumber, pokok, tanggalCair, angsuran, sesi } = pinjaman;
  const isUnsent = (id: string | null): string =>
    id !== null && unsent.has(id) ? ` (${t.belumDikirim})` : '';
  let sisa = angsuran.reduce((sum, it) => sum + it.pokok + it.jasa, 0);
  const lines = [
    {
      id: pinjaman.id as string,
      tanggal: tanggalCair,
      catatan: `${t.kewajiban}${isUnsent(sesi)}`,
      dibayar: 0,
      sisa,
    },
    ...paymentsOf(pinjaman).map((it) => ({
      id: it.id as string,
      tanggal: it.tanggal,
      catatan: `${wordsOf(it)}${isUnsent(it.sesi)}`,
      dibayar: handedOver(it),
      // What was paid too much stands in its own words on the slip.
      sisa: Math.max(0, (sisa -= it.jumlah)),
    })),
  ];
  return (
    <>
      <h3>{t.judulPinjaman(teks.slip.sumber[sumber], pokok, formatTanggalPanjang(tanggalCair))}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.tanggal}</th>
            <th scope="col">{t.keterangan}</th>
            <th scope="col" class="is-number">
              {t.bayarRp}
            </th>
            <th scope="col" class="is-number">
              {t.sisaRp}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((it) => (
            <tr key={it.id}>
              <td>{formatTanggal(it.tanggal)}</td>
              <td>{it.catatan}</td>
              <td class="is-number">{it.dibayar > 0 && formatAngka(it.dibayar)}</td>
              <td class="is-number">{formatAngka(it.sisa)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function wordsOf({ oleh, potongan, jasaLebih }: Pembayaran): string {
  const what =
    oleh === 'dihapus'
      ? t.dihapus
      : potongan === true
        ? t.bayarPotongan
        : oleh === 'tanggungRenteng'
          ? t.bayarRenteng
          : t.angsuran;
  return jasaLebih ? `${what}, ${t.jasaLebih(jasaLebih)}` : what;
}
