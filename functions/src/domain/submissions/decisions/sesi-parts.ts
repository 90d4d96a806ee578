// The payments, loans and cash that a session brings along, as documents of their own. A correction
// undoes everything the earlier version brought before it applies the new one; a cancellation only
// undoes.
import { isProblem, type Problem, refuse } from '../../basics/refusals/problem.ts';
import type { Tanggal } from '../../basics/tanggal.ts';
import type { DaftarAnggota } from '../../records/anggota.ts';
import type { KasLain } from '../../records/money/kas-lain.ts';
import type { Ksm } from '../../records/ksm.ts';
import type { Pembayaran, Pinjaman } from '../../records/money/pinjaman.ts';
import type { IsiSesi, Sesi } from '../../records/sesi.ts';
import type { KeadaanOf } from '../keadaan.ts';
import type { Tulisan } from '../putusan.ts';
import { checkPembayaran, withLedger } from './ledger.ts';
import { checkTarikan } from './money/tarikan.ts';
import { checkKetentuan, firstTwice, mismatch } from './checks.ts';
import type { KasLainId, PembayaranId, PinjamanId, SesiId } from '../../basics/identitas.ts';

type KeadaanParts = Pick<KeadaanOf<'sesi' | 'batalkan'>, 'urut' | 'pinjaman' | 'kasLain'>;

/** What the newer version still has. A loan and a movement of cash may have one id. */
interface Kept {
  readonly pinjaman: ReadonlySet<PinjamanId>;
  readonly kasLain: ReadonlySet<KasLainId>;
}

/** Nothing: the session is cancelled. */
export const KEPT_NONE: Kept = { pinjaman: new Set(), kasLain: new Set() };

/** Undoes everything that an earlier version of a session did; also used to cancel a session. */
export function undoParts(
  before: Sesi,
  keep: Kept,
  keadaan: KeadaanParts,
): { pinjaman: Map<PinjamanId, Pinjaman>; kasLain: Map<KasLainId, KasLain> } | Problem {
  const pinjaman = new Map(keadaan.pinjaman.map((p) => [p.id, p]));
  const kasLain = new Map(keadaan.kasLain.map((k) => [k.id, k]));
  for (const p of pinjaman.values()) {
    const rest = p.pembayaran.filter((b) => b.sesi !== before.id);
    if (rest.length !== p.pembayaran.length)
      pinjaman.set(p.id, withLedger({ ...p, pembayaran: rest }, keadaan.urut));
  }
  for (const id of before.pinjamanBaru) {
    const p = pinjaman.get(id);
    if (!p || keep.pinjaman.has(id)) continue;
    if (p.pembayaran.length > 0)
      return refuse({
        code: 'isian-tidak-sesuai',
        jalur: 'isi.pinjamanBaru',
        label: 'Pinjaman baru',
        pesan:
          'pinjaman dari sesi ini sudah punya pembayaran di sesi lain; batalkan pembayarannya dahulu',
      });
    pinjaman.set(id, { ...p, dibatalkan: true, urut: keadaan.urut });
  }
  for (const id of before.kasLain) {
    const k = kasLain.get(id);
    if (k && !keep.kasLain.has(id)) kasLain.set(id, { ...k, dibatalkan: true, urut: keadaan.urut });
  }
  return { pinjaman, kasLain };
}

/** The documents that differ from what was loaded. */
export function changedParts(
  keadaan: KeadaanParts,
  pinjaman: ReadonlyMap<PinjamanId, Pinjaman>,
  kasLain: ReadonlyMap<KasLainId, KasLain>,
): Tulisan[] {
  const tulis: Tulisan[] = [];
  for (const [id, data] of pinjaman) {
    const sebelum = keadaan.pinjaman.find((p) => p.id === id) ?? null;
    if (sebelum !== data) tulis.push({ koleksi: 'pinjaman', id, sebelum, data });
  }
  for (const [id, data] of kasLain) {
    const sebelum = keadaan.kasLain.find((k) => k.id === id) ?? null;
    if (sebelum !== data) tulis.push({ koleksi: 'kasLain', id, sebelum, data });
  }
  return tulis;
}

/** Loans, payments and cash of the meeting as documents of their own. */
export function applyParts(
  isi: IsiSesi,
  before: Sesi | null,
  keadaan: KeadaanParts & {
    readonly today: Tanggal;
    readonly ksm: Ksm;
    readonly anggota: DaftarAnggota;
    /** Of a correction. */
    readonly alasan: string | null;
  },
): Tulisan[] | Problem {
  const { ksm } = keadaan;
  const { anggota } = keadaan.anggota;
  const lent = isi.pinjamanBaru.map((p) => p.id);
  const moved = isi.kasLain.map((k) => k.id);
  const twice = firstTwice(lent) ?? firstTwice(moved);
  if (twice)
    return mismatch('isi.id', 'Nomor catatan', `${twice} dipakai dua kali; hapus salah satu`);
  const keep = { pinjaman: new Set(lent), kasLain: new Set(moved) };
  const base = before
    ? undoParts(before, keep, keadaan)
    : {
        pinjaman: new Map(keadaan.pinjaman.map((p) => [p.id, p])),
        kasLain: new Map(keadaan.kasLain.map((k) => [k.id, k])),
      };
  if (isProblem(base)) return base;
  const { pinjaman, kasLain } = base;

  for (const [i, baru] of isi.pinjamanBaru.entries()) {
    const jalur = `isi.pinjamanBaru[${i}]`;
    if (baru.ksmId !== isi.ksmId || baru.sumber !== 'internal' || baru.tanggalCair !== isi.tanggal)
      return mismatch(
        `isi.pinjamanBaru[${i}]`,
        'Pinjaman baru',
        'pinjaman di sesi adalah pinjaman dalam kelompok yang cair pada tanggal sesi',
      );
    const problem = checkKetentuan({ pinjaman: baru, jalur, ksm, anggota, today: keadaan.today });
    if (problem) return problem;
    const old = pinjaman.get(baru.id);
    if (old && old.sesi !== isi.id)
      return refuse({ code: 'sudah-ada', apa: 'Pinjaman', jalur: `${jalur}.id` });
    const early = old?.pembayaran.find((b) => b.tanggal < isi.tanggal);
    if (early)
      return refuse({ code: 'bayar-sebelum-cair', jalur: 'isi.tanggal', batas: early.tanggal });
    pinjaman.set(
      baru.id,
      withLedger(
        {
          ...baru,
          pembayaran: old?.pembayaran ?? [],
          wilayah: ksm.wilayah,
          sesi: isi.id,
          berlakuSampai: isi.tanggal,
          dibatalkan: false,
          urut: keadaan.urut,
        },
        keadaan.urut,
      ),
    );
  }
  const paid = applyPembayaran(isi, pinjaman, keadaan);
  if (paid) return paid;
  for (const [i, kas] of isi.kasLain.entries()) {
    if (kas.ksmId !== isi.ksmId || kas.tanggal !== isi.tanggal)
      return mismatch(`isi.kasLain[${i}]`, 'Kas lain', 'harus dari KSM dan tanggal sesi ini');
    const old = kasLain.get(kas.id);
    if (old && old.sesi !== isi.id)
      return refuse({ code: 'sudah-ada', apa: 'Kas lain', jalur: `isi.kasLain[${i}].id` });
    const unsaid = checkTarikan(kas, old, `isi.kasLain[${i}]`, anggota);
    if (unsaid) return unsaid;
    kasLain.set(kas.id, {
      ...kas,
      wilayah: ksm.wilayah,
      sesi: isi.id,
      dibatalkan: false,
      urut: keadaan.urut,
    });
  }
  return changedParts(keadaan, pinjaman, kasLain);
}

function applyPembayaran(
  isi: IsiSesi,
  pinjaman: Map<PinjamanId, Pinjaman>,
  { urut, alasan }: { readonly urut: number; readonly alasan: string | null },
): Problem | null {
  for (const [i, bayar] of isi.pembayaran.entries()) {
    const jalur = `isi.pembayaran[${i}].pinjaman`;
    const loan = pinjaman.get(bayar.pinjaman);
    if (!loan || loan.ksmId !== isi.ksmId || loan.dibatalkan)
      return refuse({ code: 'tidak-ditemukan', apa: 'Pinjaman', jalur });
    if (isi.tanggal < loan.tanggalCair)
      return refuse({ code: 'bayar-sebelum-cair', jalur, batas: loan.tanggalCair });
    const full = checkPembayaran(
      { jumlah: bayar.jumlah, jalur: `isi.pembayaran[${i}].jumlah` },
      loan,
      isi.notulen ?? alasan,
      'Notulen',
    );
    if (full) return full;
    const entry: Pembayaran = {
      id: paymentId(isi.id, i, loan),
      tanggal: isi.tanggal,
      jumlah: bayar.jumlah,
      oleh: bayar.oleh,
      ...(bayar.jasaLebih && { jasaLebih: bayar.jasaLebih }),
      sesi: isi.id,
    };
    pinjaman.set(loan.id, withLedger({ ...loan, pembayaran: [...loan.pembayaran, entry] }, urut));
  }
  return null;
}

/**
 * A payment of a session is identified by the session and its position in it, within the length of an id;
 * where somebody chose that id for another payment, by a later number. So it is one by its making, and
 * asking the schema again would be too much for a phone.
 */
function paymentId(sesi: SesiId, index: number, { pembayaran }: Pinjaman): PembayaranId {
  for (let n = index; ; n += 1) {
    const id = `${sesi.slice(0, 58)}-b${n}` as PembayaranId;
    if (!pembayaran.some((b) => b.id === id)) return id;
  }
}
