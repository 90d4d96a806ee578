// One page of the loans of a UPK, and the counts and sums above it: from lines that hold only what is still to
// be paid, since a UPK has lent for years.
import { z } from 'zod/mini';
import { hasWords } from '../basics/has-words.ts';
import { KsmId, NamaPendek, PinjamanId } from '../basics/identitas.ts';
import { Cacah } from '../basics/numbers/cacah.ts';
import type { ReadonlyDeep } from '../basics/shapes/readonly-deep.ts';
import { Tanggal } from '../basics/tanggal.ts';
import { tagihanOn } from '../records/money/jadwal-angsuran.ts';
import { lebihBayarOf } from '../records/money/lebih-bayar.ts';
import { Angsuran, type Pinjaman } from '../records/money/pinjaman.ts';

/** Lines of a page: each has the instalments that are left. */
export const PINJAMAN_PER_PAGE = 50;

/** A loan as the list shows it, and as a payment on it needs it. */
export const BarisPinjaman = z.strictObject({
  id: PinjamanId,
  ksmId: KsmId,
  nama: NamaPendek,
  tanggalCair: Tanggal,
  pokok: Cacah,
  /** Instalments that are not fully paid, in order; none: it is repaid. */
  angsuran: z.array(Angsuran),
  /** What was paid on the first of them, if anything. */
  pembayaran: z.array(z.strictObject({ jumlah: Cacah })),
  /** Rupiah paid above all of them; left out: none. */
  lebih: z.optional(Cacah),
});
export type BarisPinjaman = ReadonlyDeep<z.infer<typeof BarisPinjaman>>;

const KEADAAN = ['lancar', 'menunggak', 'lunas'] as const;
type Keadaan = (typeof KEADAAN)[number];

/** Which loans are shown; `berjalan`: all that are not repaid. */
export const SaringPinjaman = z.enum(['berjalan', ...KEADAAN]);
export type SaringPinjaman = z.infer<typeof SaringPinjaman>;

export const HalamanPinjaman = z.object({
  /** Loans of the UPK by how they stand today. */
  jumlah: z.object({ lancar: Cacah, menunggak: Cacah, lunas: Cacah }),
  /** Rupiah of all of them: still to be paid, and due and not paid. */
  sisa: Cacah,
  tagihan: Cacah,
  /** Loans that fit what was asked for. */
  cocok: Cacah,
  baris: z.array(BarisPinjaman),
  /** Where the next page begins; null: there is none. */
  lanjut: z.nullable(Cacah),
});
export type HalamanPinjaman = ReadonlyDeep<z.infer<typeof HalamanPinjaman>>;

/** The same is owed on every date as of the whole loan. */
export function barisOfPinjaman(loan: Pinjaman, nama: string): BarisPinjaman {
  let paid = loan.pembayaran.reduce((sum, it) => sum + it.jumlah, 0);
  const inOrder = loan.angsuran.toSorted((a, b) => (a.jatuhTempo < b.jatuhTempo ? -1 : 1));
  const left = inOrder.filter(({ pokok, jasa }) => {
    const isPaid = paid >= pokok + jasa;
    if (isPaid) paid -= pokok + jasa;
    return !isPaid;
  });
  const { id, ksmId, tanggalCair, pokok } = loan;
  const lebih = lebihBayarOf(loan);
  return {
    id,
    ksmId,
    nama,
    tanggalCair,
    pokok,
    angsuran: left,
    pembayaran: left.length > 0 && paid > 0 ? [{ jumlah: paid }] : [],
    ...(lebih > 0 && { lebih }),
  };
}

export function pageOfPinjaman(
  rows: readonly BarisPinjaman[],
  asked: { readonly saring: SaringPinjaman; readonly kata: string; readonly lewati: number },
  hariIni: Tanggal,
): HalamanPinjaman {
  const jumlah = { lancar: 0, menunggak: 0, lunas: 0 };
  let [sisa, due] = [0, 0];
  const found = rows.filter((it) => {
    const tagihan = tagihanOn(it, hariIni);
    const keadaan: Keadaan =
      tagihan.berikutnya === null
        ? 'lunas'
        : tagihan.angsuranTerlambat > 0
          ? 'menunggak'
          : 'lancar';
    jumlah[keadaan] += 1;
    sisa += tagihan.sisa;
    due += tagihan.jumlah;
    const fits = asked.saring === 'berjalan' ? keadaan !== 'lunas' : keadaan === asked.saring;
    return fits && hasWords(asked.kata, [it.nama]);
  });
  const next = asked.lewati + PINJAMAN_PER_PAGE;
  return {
    jumlah,
    sisa,
    tagihan: due,
    cocok: found.length,
    baris: found
      .toSorted((a, b) =>
        a.tanggalCair === b.tanggalCair
          ? a.id < b.id
            ? -1
            : 1
          : a.tanggalCair < b.tanggalCair
            ? 1
            : -1,
      )
      .slice(asked.lewati, next),
    lanjut: next < found.length ? next : null,
  };
}
