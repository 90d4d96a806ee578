// Decision on a cancellation: the record stays, marked; its effects are undone. One entry per kind of record
// that can be cancelled.
import { isProblem, type Problem, refuse } from '../../basics/refusals/problem.ts';
import type { AnyId, KsmId } from '../../basics/identitas.ts';
import type { Tanggal } from '../../basics/tanggal.ts';
import type { KeadaanOf } from '../keadaan.ts';
import type { CatatanBatal, JenisBatal, KirimanOf } from '../kiriman.ts';
import type { Hasil, Tulisan } from '../putusan.ts';
import { firstCounted, heldOn } from './papers.ts';
import { cancelAwal } from './opening/cancel-saldo-awal.ts';
import { withLedger } from './ledger.ts';
import { mismatch } from './checks.ts';
import { changedParts, KEPT_NONE, undoParts } from './sesi-parts.ts';

interface Cancelled {
  readonly dari: Tanggal | null;
  readonly tulis: readonly Tulisan[];
}

/** What is cancelled, and in which group. */
interface Asked<J extends JenisBatal> {
  readonly ksmId: KsmId;
  readonly catatan: CatatanBatal<J>;
}

/** Null: there is no such record, or it is cancelled already. */
type Cancel<J extends JenisBatal> = (
  asked: Asked<J>,
  keadaan: KeadaanOf<'batalkan'>,
) => Cancelled | Problem | null;

export function decideBatalkan(
  { isi }: KirimanOf<'batalkan'>,
  keadaan: KeadaanOf<'batalkan'>,
): Hasil {
  const { ksm } = keadaan;
  if (!ksm) return refuse({ code: 'tidak-ditemukan', apa: 'KSM', jalur: 'isi.ksmId' });
  const cancelled = cancel(isi, keadaan);
  if (cancelled === null)
    return refuse({ code: 'tidak-ditemukan', apa: 'Catatan', jalur: 'isi.catatan.id' });
  if (isProblem(cancelled)) return cancelled;
  return { kode: ksm.wilayah.kelurahan, alasan: isi.alasan, ...cancelled };
}

const CANCEL: { readonly [J in JenisBatal]: Cancel<J> } = {
  sesi({ ksmId, catatan: { id } }, keadaan) {
    const { urut } = keadaan;
    const sesi = keadaan.sesi.find((s) => s.id === id);
    if (!sesi || sesi.ksmId !== ksmId || sesi.dibatalkan) return null;
    const undone = undoParts(sesi, KEPT_NONE, keadaan);
    if (isProblem(undone)) return undone;
    const data = { ...sesi, dibatalkan: true, urut };
    return {
      dari: sesi.tanggal,
      tulis: [
        { koleksi: 'sesi', id: sesi.id, sebelum: sesi, data },
        ...changedParts(keadaan, undone.pinjaman, undone.kasLain),
      ],
    };
  },
  pinjaman({ ksmId, catatan: { id } }, { pinjaman, urut }) {
    const loan = pinjaman.find((p) => p.id === id);
    if (!loan || loan.ksmId !== ksmId || loan.dibatalkan) return null;
    if (loan.sesi !== null) return ofSession('Pinjaman', 'pinjaman ini dicatat di sesi');
    if (loan.pembayaran.length > 0)
      return mismatch(
        'isi.catatan.id',
        'Pinjaman',
        'sudah ada pembayaran; batalkan pembayarannya dahulu',
      );
    const data = { ...loan, dibatalkan: true, urut };
    return {
      dari: loan.tanggalCair,
      tulis: [{ koleksi: 'pinjaman', id: loan.id, sebelum: loan, data }],
    };
  },
  pembayaran({ ksmId, catatan }, { pinjaman, urut }) {
    const loan = pinjaman.find((p) => p.id === catatan.pinjaman);
    const bayar = loan?.pembayaran.find((b) => b.id === catatan.id);
    if (!loan || !bayar || loan.ksmId !== ksmId) return null;
    if (bayar.sesi !== null) return ofSession('Pembayaran', 'pembayaran ini dicatat di sesi');
    if (bayar.potongan)
      return mismatch(
        'isi.catatan.id',
        'Pembayaran',
        'dipotong dari tabungan; batalkan penarikannya di Kas lain',
      );
    const pembayaran = loan.pembayaran.filter((b) => b !== bayar);
    const data = withLedger({ ...loan, pembayaran }, urut);
    return {
      dari: bayar.tanggal,
      tulis: [{ koleksi: 'pinjaman', id: loan.id, sebelum: loan, data }],
    };
  },
  kasLain({ ksmId, catatan: { id } }, keadaan) {
    const { pinjaman, urut } = keadaan;
    const kas = keadaan.kasLain.find((k) => k.id === id);
    if (!kas || kas.ksmId !== ksmId || kas.dibatalkan) return null;
    if (kas.sesi !== null) return ofSession('Kas lain', 'dicatat di sesi');
    const data = { ...kas, dibatalkan: true, urut };
    const cancelled: Tulisan = { koleksi: 'kasLain', id, sebelum: kas, data };
    if (kas.awal) return cancelAwal(kas, cancelled, keadaan);
    if (!kas.potongan) return { dari: kas.tanggal, tulis: [cancelled] };
    const loan = pinjaman.find((p) => p.id === kas.potongan);
    if (!loan)
      return mismatch(
        'isi.catatan.id',
        'Kas lain',
        'tabungan ini dipotong untuk pinjaman; muat ulang halaman, lalu batalkan lagi',
      );
    const unpaid = loan.pembayaran.filter((b) => !(b.potongan && (b.id as string) === kas.id));
    return {
      dari: kas.tanggal,
      tulis: [
        cancelled,
        {
          koleksi: 'pinjaman',
          id: loan.id,
          sebelum: loan,
          data: withLedger({ ...loan, pembayaran: unpaid }, urut),
        },
      ],
    };
  },
  dokumen({ ksmId, catatan: { id } }, { ksm, dokumen: daftar, urut }) {
    const found = cancelEntry(daftar?.dokumen, id);
    if (!daftar || !found) return null;
    const data = { ...daftar, dokumen: found.entries, urut };
    return {
      dari: ksm === null ? null : firstCounted(found.isi, ksm),
      tulis: [{ koleksi: 'dokumen', id: ksmId, sebelum: daftar, data }],
    };
  },
  kemitraan({ ksmId, catatan: { id } }, { kemitraan: daftar, urut }) {
    const found = cancelEntry(daftar?.kemitraan, id);
    if (!daftar || !found) return null;
    const data = { ...daftar, kemitraan: found.entries, urut };
    return {
      dari: found.isi.mulai,
      tulis: [{ koleksi: 'kemitraan', id: ksmId, sebelum: daftar, data }],
    };
  },
  pelatihan({ ksmId, catatan: { id } }, { pelatihan: daftar, urut }) {
    const found = cancelEntry(daftar?.pelatihan, id);
    if (!daftar || !found) return null;
    const data = { ...daftar, pelatihan: found.entries, urut };
    return {
      dari: heldOn(found.isi),
      tulis: [{ koleksi: 'pelatihan', id: ksmId, sebelum: daftar, data }],
    };
  },
};

// An entry takes records of its own kind. Across all kinds the compiler loses that pairing, hence the cast.
function cancel(
  isi: KirimanOf<'batalkan'>['isi'],
  keadaan: KeadaanOf<'batalkan'>,
): ReturnType<Cancel<JenisBatal>> {
  return (CANCEL[isi.catatan.jenis] as Cancel<JenisBatal>)(isi, keadaan);
}

function ofSession(label: string, what: string): Problem {
  return mismatch('isi.catatan.id', label, `${what}; koreksi sesinya`);
}

interface Entry<T> {
  readonly isi: T;
  readonly dibatalkan: boolean;
}

/** The entries of a file with one of them marked; null when it is missing or cancelled already. */
function cancelEntry<T extends { readonly id: AnyId }>(
  entries: readonly Entry<T>[] | undefined,
  id: T['id'],
): { readonly isi: T; readonly entries: Entry<T>[] } | null {
  const entry = entries?.find((e) => e.isi.id === id && !e.dibatalkan);
  if (!entries || !entry) return null;
  return {
    isi: entry.isi,
    entries: entries.map((e) => (e === entry ? { ...e, dibatalkan: true } : e)),
  };
}
