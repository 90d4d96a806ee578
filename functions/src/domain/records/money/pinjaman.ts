// Loans: of the group's own savings (internal) and from UPK, PPMK or a partner to the group.
import { z } from 'zod/mini';
import { Cacah } from '../../basics/numbers/cacah.ts';
import {
  AnggotaId,
  Catatan,
  Id,
  type IdOf,
  NamaPendek,
  KsmId,
  SesiId,
  PinjamanId,
} from '../../basics/identitas.ts';
import { LAST_DAY, Tanggal } from '../../basics/tanggal.ts';
import { Rupiah, RupiahPositif } from '../../basics/numbers/uang.ts';
import { KodeKota, Wilayah } from '../../basics/wilayah.ts';
import { RiwayatTempat } from '../tempat.ts';

export const SUMBER = ['internal', 'upk', 'ppmk', 'mitra'] as const;
export const Sumber = z.enum(SUMBER);
export type Sumber = z.infer<typeof Sumber>;
export const OLEH = ['anggota', 'tanggungRenteng'] as const;
/** Also a debt that was given up when the borrower left: it settles the loan and is nobody's payment. */
const OLEH_TERCATAT = [...OLEH, 'dihapus'] as const;

export const Angsuran = z.strictObject({ jatuhTempo: Tanggal, pokok: Rupiah, jasa: Rupiah });
export type Angsuran = z.infer<typeof Angsuran>;
export const PembayaranInti = z.strictObject({
  tanggal: Tanggal,
  /** What settles the instalments. */
  jumlah: RupiahPositif,
  oleh: z.enum(OLEH_TERCATAT),
  /** Jasa paid besides, above the schedule: cash, and nothing of the loan. */
  jasaLebih: z.nullish(RupiahPositif),
});
export type PembayaranInti = z.infer<typeof PembayaranInti>;

/** Instalments of a loan. */
export const MOST_ANGSURAN = 120;

const ketentuan = {
  id: PinjamanId,
  sumber: Sumber,
  /** The member who borrows; null where the KSM itself is the borrower. */
  peminjam: z.nullable(AnggotaId),
  pokok: RupiahPositif,
  tanggalCair: Tanggal,
  /** Instalments by due date; their pokok add up to the loan's. */
  angsuran: z.array(Angsuran).check(z.minLength(1), z.maxLength(MOST_ANGSURAN)),
};

/** What the maturity model reads of a loan. */
export const PinjamanInti = z.strictObject({ ...ketentuan, pembayaran: z.array(PembayaranInti) });
export type PinjamanInti = z.infer<typeof PinjamanInti>;

const ketentuanLain = {
  ksmId: KsmId,
  /** Partner that lends; null for other sources. */
  mitra: z.nullable(NamaPendek),
  tujuan: z.nullable(Catatan),
};

/** A loan as it comes from a form. */
export const IsiPinjaman = z.strictObject({ ...ketentuan, ...ketentuanLain });
export type IsiPinjaman = z.infer<typeof IsiPinjaman>;

/** A payment in the loan's ledger; `sesi` names the session that brought it. */
export const Pembayaran = z.strictObject({
  ...PembayaranInti.shape,
  id: Id as IdOf<'PembayaranId'>,
  sesi: z.nullable(SesiId),
  /** Set off against savings: the withdrawal has the same id. */
  potongan: z.optional(z.boolean()),
});
export type Pembayaran = z.infer<typeof Pembayaran>;

/** A loan as stored in `pinjaman/{id}`: its terms and its whole ledger. */
export const Pinjaman = z.strictObject({
  ...ketentuan,
  ...ketentuanLain,
  // Marked, so that a phone does without the schema of what is stored.
  pembayaran: /* @__PURE__ */ z.array(Pembayaran).check(z.maxLength(500)),
  wilayah: Wilayah,
  /** Of a loan of a UPK to a group that moved: where the group has been, and in which other kab/kota. */
  tempatLama: RiwayatTempat,
  kotaLama: z.optional(z.array(KodeKota)),
  /** Its group was cancelled because it is registered twice; absent: it was not. */
  ksmGanda: z.optional(z.boolean()),
  sesi: z.nullable(SesiId),
  /** Last date on which this loan can still touch a window (see `effectiveUntil`); a search key. */
  berlakuSampai: Tanggal,
  dibatalkan: z.boolean(),
  urut: Cacah,
});
export type Pinjaman = z.infer<typeof Pinjaman>;

/** Whether an entry of a ledger is money. */
export const isDibayar = ({ oleh }: Pick<PembayaranInti, 'oleh'>): boolean => oleh !== 'dihapus';

/** Open loans sort after every date. */
export const BELUM_LUNAS = LAST_DAY;

/** The date on which a loan's payments first cover all its dues (pokok and jasa); null while they do not. */
function paidOffOn(pinjaman: Pick<PinjamanInti, 'angsuran' | 'pembayaran'>): Tanggal | null {
  let rest = 0;
  for (const a of pinjaman.angsuran) rest += a.pokok + a.jasa;
  const paid = pinjaman.pembayaran.toSorted((a, b) => a.tanggal.localeCompare(b.tanggal));
  for (const p of paid) {
    rest -= p.jumlah;
    if (rest <= 0) return p.tanggal;
  }
  return null;
}

/**
 * The date of the last event of a loan, once it is repaid: paid out, due or paid. A window that starts
 * later cannot see it; an open loan is seen by every window.
 */
export function effectiveUntil(
  pinjaman: Pick<PinjamanInti, 'tanggalCair' | 'angsuran' | 'pembayaran'>,
): Tanggal {
  if (paidOffOn(pinjaman) === null) return BELUM_LUNAS;
  let last = pinjaman.tanggalCair;
  for (const a of pinjaman.angsuran) if (a.jatuhTempo > last) last = a.jatuhTempo;
  for (const p of pinjaman.pembayaran) if (p.tanggal > last) last = p.tanggal;
  return last;
}
