// Open loans settled in one step, each to the rupiah: a part set off against savings, a part in cash, and the rest
// named with who bears it. A debt that is written off is covered by an entry that is no payment.
import { formatRupiah } from '../../../basics/format.ts';
import { type Problem, refuse } from '../../../basics/refusals/problem.ts';
import { LAST_DAY, type Tanggal } from '../../../basics/tanggal.ts';
import { tagihanOn } from '../../../records/money/jadwal-angsuran.ts';
import type { KasLain } from '../../../records/money/kas-lain.ts';
import type { PinjamanSelesai } from '../../../records/money/penyelesaian.ts';
import type { Pembayaran, Pinjaman } from '../../../records/money/pinjaman.ts';
import type { Tulisan, TulisanOf } from '../../putusan.ts';
import { firstTwice, mismatch } from '../checks.ts';
import { checkPembayaran, withLedger } from '../ledger.ts';
import { movementOf, type Settlement } from './movement.ts';

interface Settled {
  readonly pinjaman: readonly TulisanOf<'pinjaman'>[];
  /** The savings that were set off. */
  readonly kasLain: readonly TulisanOf<'kasLain'>[];
}

/** `open`: the loans that have to be settled, with all that is still to be paid of each. */
export function settleLoans(
  settled: readonly PinjamanSelesai[],
  open: readonly Pinjaman[],
  jalur: string,
  on: Settlement & { readonly keterangan: string },
): Settled | Problem {
  const twice = firstTwice(settled.map((it) => it.pinjaman));
  const unnamed = open.find((p) => !settled.some((it) => it.pinjaman === p.id));
  if (twice || unnamed)
    return mismatch(
      jalur,
      'Pinjaman',
      unnamed
        ? `pinjaman ${unnamed.sumber} ${formatRupiah(unnamed.pokok)} masih tersisa ${formatRupiah(restOf(unnamed))}; sebutkan penyelesaiannya`
        : 'satu pinjaman disebut dua kali; hapus salah satu',
    );
  const pinjaman: TulisanOf<'pinjaman'>[] = [];
  const kasLain: TulisanOf<'kasLain'>[] = [];
  for (const [i, it] of settled.entries()) {
    const at = `${jalur}[${i}]`;
    const loan = open.find((p) => p.id === it.pinjaman);
    if (!loan) return refuse({ code: 'tidak-ditemukan', apa: 'Pinjaman', jalur: `${at}.pinjaman` });
    if (on.tanggal < loan.tanggalCair)
      return refuse({ code: 'bayar-sebelum-cair', jalur: at, batas: loan.tanggalCair });
    const wrong = checkParts(it, loan, at);
    if (wrong) return wrong;
    const parts = partsOf(it, on.tanggal);
    const pembayaran = [...loan.pembayaran, ...parts];
    if (firstTwice(pembayaran.map(({ id }) => id)))
      return refuse({ code: 'sudah-ada', apa: 'Pembayaran', jalur: at });
    const full = checkLast(pembayaran, loan, at, on.keterangan);
    if (full) return full;
    const data = withLedger({ ...loan, pembayaran }, on.urut);
    if (parts.length > 0) pinjaman.push({ koleksi: 'pinjaman', id: loan.id, sebelum: loan, data });
    if (it.potongan && loan.peminjam !== null)
      kasLain.push(
        movementOf(on, {
          id: it.potongan.id,
          jumlah: -it.potongan.jumlah,
          jenis: 'tarikTabungan',
          anggota: loan.peminjam,
          potongan: loan.id,
        }),
      );
  }
  return { pinjaman, kasLain };
}

/** All that is still to be paid of a loan, due or not. */
export const restOf = (loan: Pick<Pinjaman, 'angsuran' | 'pembayaran'>): number =>
  tagihanOn(loan, LAST_DAY).sisa;

/** No movement of a settlement has the id of another, or of one on record. The refusal, or null. */
export function checkKasBaru(
  kasLain: readonly Tulisan[],
  known: readonly KasLain[],
  jalur: string,
): Problem | null {
  const ids = [...kasLain, ...known].map(({ id }) => id);
  return new Set<string>(ids).size < ids.length
    ? refuse({ code: 'sudah-ada', apa: 'Kas lain', jalur })
    : null;
}

/** The ledger of a loan has an end also for what a settlement adds to it. */
function checkLast(
  pembayaran: readonly Pembayaran[],
  loan: Pinjaman,
  jalur: string,
  alasan: string,
): Problem | null {
  const last = pembayaran.at(-1);
  const before = { ...loan, pembayaran: pembayaran.slice(0, -1) };
  return last && pembayaran.length > loan.pembayaran.length
    ? checkPembayaran({ jumlah: last.jumlah, jalur }, before, alasan, 'Keterangan')
    : null;
}

function checkParts(it: PinjamanSelesai, loan: Pinjaman, at: string): Problem | null {
  const rest = restOf(loan);
  const named = (it.potongan?.jumlah ?? 0) + (it.tunai?.jumlah ?? 0) + (it.sisa?.jumlah ?? 0);
  if (named !== rest)
    return mismatch(
      at,
      'Pinjaman',
      `sisa utangnya ${formatRupiah(rest)}, bukan ${formatRupiah(named)}; periksa lagi bagian yang dipotong, dibayar, dan tersisa`,
    );
  if (it.potongan && loan.peminjam === null)
    return mismatch(`${at}.potongan`, 'Potongan', 'pinjaman KSM tidak dipotong dari tabungan');
  return it.sisa?.cara === 'dihapus' && loan.sumber !== 'internal'
    ? mismatch(`${at}.sisa`, 'Sisa utang', 'hanya pinjaman dalam kelompok yang dapat dihapus')
    : null;
}

function partsOf({ potongan, tunai, sisa }: PinjamanSelesai, tanggal: Tanggal): Pembayaran[] {
  const paid = { tanggal, sesi: null, oleh: 'anggota' } as const;
  return [
    ...(potongan ? [{ ...paid, ...potongan, potongan: true }] : []),
    ...(tunai ? [{ ...paid, ...tunai }] : []),
    ...(sisa?.cara === 'dihapus'
      ? [{ ...paid, id: sisa.id, jumlah: sisa.jumlah, oleh: 'dihapus' as const }]
      : []),
  ];
}
