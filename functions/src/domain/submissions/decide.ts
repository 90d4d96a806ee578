// From a submission and the records it needs to see, to what is written or why it is refused. Pure, so
// that the phone can ask the same question before it sends. One entry per kind of submission.
import { changesPendaftaran } from './antrean/pendaftaran.ts';
import { isProblem, refuse, type Problem } from '../basics/refusals/problem.ts';
import { UANG_KIRIMAN, UANG_KSM } from '../basics/bounds/batas-uang.ts';
import { formatRupiah } from '../basics/format.ts';
import { may, type Izin } from '../access/peran.ts';
import type { KodeKelurahan, KodeKota } from '../basics/wilayah.ts';
import type { Pinjaman } from '../records/money/pinjaman.ts';
import { decideAnggotaKeluar, decideAnggotaMasuk, decideAnggotaUbah } from './decisions/anggota.ts';
import { decideBatalkan } from './decisions/cancel.ts';
import { decideDokumen, decideKemitraan, decidePelatihan } from './decisions/papers.ts';
import { decideTarget, decideTutupBulan } from './decisions/kota.ts';
import { decideKsmDaftar, decideKsmUbah } from './decisions/ksm.ts';
import { decideTahap, decideTahapBatal } from './decisions/tahap.ts';
import { decideLkm, decideUpkBulanan } from './decisions/lkm.ts';
import { decidePemeriksaan, withChanged } from './decisions/pemeriksaan.ts';
import { mismatch } from './decisions/checks.ts';
import { checkKasHarian } from './decisions/money/kas-harian.ts';
import { checkSaldo } from './decisions/money/saldo.ts';
import { decideAnggotaGabung } from './decisions/corrections/merge-members.ts';
import { decideKsmGanda, refuseGanda } from './decisions/corrections/ganda.ts';
import { decideKsmPindah } from './decisions/corrections/move-group.ts';
import { decideSesiAndKas } from './decisions/money/sesi-kas.ts';
import { decideKasLain, decidePembayaran, decidePinjaman } from './decisions/money/uang.ts';
import { decideKsmBubar } from './decisions/settle/dissolve.ts';
import { checkSettledLoans } from './decisions/settle/settled-loans.ts';
import { decideBagiHasil } from './decisions/settle/share-out.ts';
import { decideSaldoAwal } from './decisions/opening/decide-saldo-awal.ts';
import { checkAfterSaldoAwal, checkNomor } from './decisions/opening/before-saldo-awal.ts';
import { decideUjiPetik, decideUjiPetikBatal } from './decisions/uji-petik.ts';
import { refuseBatas, sumUang } from './check-batas.ts';
import { izinOf } from './jenis.ts';
import type { Keadaan, KeadaanOf } from './keadaan.ts';
import type { JenisKiriman, Kiriman, KirimanOf } from './kiriman.ts';
import { needsOf, type Kebutuhan } from './needs.ts';
import type { Hasil } from './putusan.ts';
import { TRAITS } from './traits.ts';

interface Decision<K extends Kiriman> {
  /** Where the record lies: a known group has its area, a new one names it in its form; null: unknown. */
  readonly kode: (kiriman: K, keadaan: KeadaanOf<K['jenis']>) => KodeKelurahan | KodeKota | null;
  /** A permission that suffices here as well as the one in the table of kinds. */
  readonly izinLain?: (kiriman: K, keadaan: KeadaanOf<K['jenis']>) => Izin | null;
  readonly decide: (kiriman: K, keadaan: KeadaanOf<K['jenis']>) => Hasil;
}

const ofKsm = (_: Kiriman, { ksm }: Pick<Keadaan, 'ksm'>) => ksm?.wilayah.kelurahan ?? null;
const ofKota = ({ isi }: KirimanOf<'target' | 'tutupBulan' | 'ujiPetik' | 'ujiPetikBatal'>) =>
  isi.kota;
const ofLkm = ({ isi }: KirimanOf<'lkm' | 'upkBulanan'>, { lkm }: Pick<Keadaan, 'lkm'>) =>
  lkm?.wilayah.kelurahan ?? isi.kelurahan;

/** The UPK books payments on its own loans, and cancels them. */
const upkOnly = (pinjaman: readonly Pinjaman[]): Izin | null =>
  pinjaman.length > 0 && pinjaman.every((p) => p.sumber === 'upk') ? 'catatUpk' : null;

const DECISIONS: { readonly [J in JenisKiriman]: Decision<KirimanOf<J>> } = {
  ksmDaftar: { kode: ({ isi }) => isi.ksm.kelurahan, decide: decideKsmDaftar },
  ksmUbah: { kode: ofKsm, decide: decideKsmUbah },
  ksmBubar: { kode: ofKsm, decide: decideKsmBubar },
  ksmPindah: { kode: ofKsm, decide: decideKsmPindah },
  ksmGanda: { kode: ofKsm, decide: decideKsmGanda },
  anggotaMasuk: { kode: ofKsm, decide: decideAnggotaMasuk },
  anggotaKeluar: { kode: ofKsm, decide: decideAnggotaKeluar },
  anggotaUbah: { kode: ofKsm, decide: decideAnggotaUbah },
  anggotaGabung: { kode: ofKsm, decide: decideAnggotaGabung },
  sesi: { kode: ofKsm, decide: decideSesiAndKas },
  pinjaman: { kode: ofKsm, decide: decidePinjaman },
  pembayaran: {
    kode: ofKsm,
    izinLain: (_, { pinjaman }) => upkOnly(pinjaman),
    decide: decidePembayaran,
  },
  kasLain: { kode: ofKsm, decide: decideKasLain },
  bagiHasil: { kode: ofKsm, decide: decideBagiHasil },
  saldoAwal: { kode: ofKsm, decide: decideSaldoAwal },
  dokumen: { kode: ofKsm, decide: decideDokumen },
  kemitraan: { kode: ofKsm, decide: decideKemitraan },
  pelatihan: { kode: ofKsm, decide: decidePelatihan },
  tahap: { kode: ofKsm, decide: decideTahap },
  tahapBatal: { kode: ofKsm, decide: decideTahapBatal },
  batalkan: {
    kode: ofKsm,
    izinLain: ({ isi: { catatan } }, { pinjaman }) =>
      catatan.jenis === 'pinjaman' || catatan.jenis === 'pembayaran' ? upkOnly(pinjaman) : null,
    decide: decideBatalkan,
  },
  lkm: { kode: ofLkm, decide: decideLkm },
  upkBulanan: { kode: ofLkm, decide: decideUpkBulanan },
  target: { kode: ofKota, decide: decideTarget },
  tutupBulan: { kode: ofKota, decide: decideTutupBulan },
  pemeriksaan: { kode: ofKsm, decide: decidePemeriksaan },
  ujiPetik: { kode: ofKota, decide: decideUjiPetik },
  ujiPetikBatal: { kode: ofKota, decide: decideUjiPetikBatal },
};

function kindOf<K extends Kiriman>({ jenis }: K): Decision<K> {
  // Each entry takes submissions of its kind. Across all kinds the compiler loses that pairing, hence the cast.
  return DECISIONS[jenis] as unknown as Decision<K>;
}

/** The area in which the right to send it is asked for; null: unknown. */
export function kodeOf<K extends Kiriman>(
  kiriman: K,
  keadaan: KeadaanOf<K['jenis']>,
): KodeKelurahan | KodeKota | null {
  return kindOf(kiriman).kode(kiriman, keadaan);
}

/** Decides a submission. The right to send it is checked on the group's own area, never on what the sender claims. */
export function decide<K extends Kiriman>(kiriman: K, keadaan: KeadaanOf<K['jenis']>): Hasil {
  const kind = kindOf(kiriman);
  const { klaim, pemeriksaan = null } = keadaan as Pick<Keadaan, 'klaim'> & Partial<Keadaan>;
  const kode = kind.kode(kiriman, keadaan);
  const izin = [izinOf(kiriman), kind.izinLain?.(kiriman, keadaan) ?? null];
  if (kode !== null && !izin.some((it) => it !== null && may(klaim, it, kode)))
    return refuse({ code: 'tidak-berhak' });
  const { ksm = null } = keadaan as Partial<Keadaan>;
  const traits = TRAITS[kiriman.jenis];
  const gone = traits.ofCancelledKsm ? null : refuseGanda(ksm, keadaan);
  if (gone) return gone;
  const hasil = kind.decide(kiriman, keadaan);
  if (isProblem(hasil)) return hasil;
  // Without an area there was nothing to check the permission against, so only a refusal may follow.
  if (kode === null) return refuse({ code: 'tidak-berhak' });
  const taken = checkNomor(hasil.tulis, keadaan);
  if (taken) return taken;
  const early = ksm && !traits.opens ? checkAfterSaldoAwal(ksm, hasil.tulis) : null;
  if (early) return early;
  const { bukuTabungan = null, bukuKas = null, anggota = null } = keadaan as Partial<Keadaan>;
  const short = bukuTabungan && checkSaldo(kiriman, hasil.tulis, bukuTabungan, anggota);
  if (short) return short;
  const unsaid = bukuKas && checkKasHarian(kiriman, hasil.tulis, bukuKas, ksm);
  if (unsaid) return unsaid;
  // Both entries of a member who is registered twice are one person: savings and loans go together.
  const settled = traits.merges ? null : checkSettledLoans(hasil.tulis);
  if (settled) return settled;
  const full = refuseBatas(kiriman, keadaan.today) ?? checkUang(kiriman, keadaan.uang);
  if (full) return full;
  const needs: Partial<Kebutuhan> = needsOf<Kiriman>(kiriman);
  return needs.pemeriksaan === true && pemeriksaan !== null
    ? withChanged(hasil, pemeriksaan, changesPendaftaran(kiriman))
    : hasil;
}

/** The sums of a submission and of its group stay exact numbers, whatever else is accepted. */
function checkUang(kiriman: Kiriman, before: number): Problem | null {
  const sum = sumUang(kiriman);
  if (sum > UANG_KIRIMAN)
    return mismatch(
      'isi',
      'Jumlah uang',
      `${formatRupiah(sum)} dalam satu kiriman terlalu besar, paling banyak ${formatRupiah(UANG_KIRIMAN)}; periksa angkanya`,
    );
  return before + sum > UANG_KSM
    ? mismatch(
        'isi',
        'Jumlah uang',
        `seluruh uang yang tercatat untuk KSM ini menjadi lebih dari ${formatRupiah(UANG_KSM)}; periksa angkanya, atau hubungi koordinator kota`,
      )
    : null;
}
