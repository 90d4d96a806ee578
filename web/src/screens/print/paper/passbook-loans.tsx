// On a member's book: each loan with what was paid on it, and what is left after each payment.
import type { JSX } from 'preact';
import { formatTanggalPanjang } from '../../../../../functions/src/domain/basics/format.ts';
import { handedOver } from '../../../../../functions/src/domain/records/money/gerak-kas.ts';
import type {
  Pembayaran,
  Pinjaman,
} from '../../../../../functions/src/domain/records/money/pinjaman.ts';
import { paymentsOf } from '../../../reads/shapes/loan-book.ts';
import * as teks from '../../../teks/index.ts';
import { PassbookTable, type PassbookLine } from './passbook-table.tsx';

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
  const lines: readonly PassbookLine[] = [
    {
      id: pinjaman.id,
      tanggal: tanggalCair,
      catatan: `${t.kewajiban}${isUnsent(sesi)}`,
      jumlah: [null, sisa],
    },
    ...paymentsOf(pinjaman).map((it): PassbookLine => ({
      id: it.id,
      tanggal: it.tanggal,
      catatan: `${wordsOf(it)}${isUnsent(it.sesi)}`,
      // What was paid too much stands in its own words on the slip.
      jumlah: [handedOver(it) > 0 ? handedOver(it) : null, Math.max(0, (sisa -= it.jumlah))],
    })),
  ];
  return (
    <>
      <h3>{t.judulPinjaman(teks.slip.sumber[sumber], pokok, formatTanggalPanjang(tanggalCair))}</h3>
      <PassbookTable kepala={[t.bayarRp, t.sisaRp]} baris={lines} />
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
