// Which submissions take money out without a word, and where each kind has the field for that word. What corrects or
// cancels always says why; a deposit or a payment that comes in takes nothing out.
import type { KasLainId } from '../../../basics/identitas.ts';
import type { Tanggal } from '../../../basics/tanggal.ts';
import { isUnexplained } from '../../../records/money/isi-kas-lain.ts';
import type { JenisKiriman, Kiriman, KirimanOf } from '../../kiriman.ts';

/** The day on which the money goes out, and the field of the reason. */
export interface Unsaid {
  readonly tanggal: Tanggal;
  readonly jalur: string;
  readonly label: string;
  /** Movements that go out as well, and say why. */
  readonly explained?: readonly KasLainId[];
}

const KETERANGAN = 'Keterangan';

const OUT: {
  readonly [J in JenisKiriman]: ((kiriman: KirimanOf<J>) => Unsaid | null) | null;
} = {
  // Other cash says so by itself, whatever the minutes say.
  sesi({ isi, koreksi }) {
    const { tanggal, notulen, alasanSelisih, pinjamanBaru, kasLain } = isi;
    if (koreksi || alasanSelisih) return null;
    const i = kasLain.findIndex(isUnexplained);
    if (i >= 0) return { tanggal, jalur: `isi.kasLain[${i}].keterangan`, label: KETERANGAN };
    if (notulen || pinjamanBaru.length === 0) return null;
    const explained = kasLain.filter((k) => k.jumlah < 0).map(({ id }) => id);
    return { tanggal, jalur: 'isi.notulen', label: 'Notulen', explained };
  },
  pinjaman: ({ isi, koreksi }) =>
    koreksi || isi.keterangan || isi.sumber !== 'internal'
      ? null
      : { tanggal: isi.tanggalCair, jalur: 'isi.keterangan', label: KETERANGAN },
  kasLain: ({ isi, koreksi }) =>
    koreksi || !isUnexplained(isi)
      ? null
      : { tanggal: isi.tanggal, jalur: 'isi.keterangan', label: KETERANGAN },
  bagiHasil: ({ isi }) =>
    isi.keterangan ? null : { tanggal: isi.tanggal, jalur: 'isi.keterangan', label: KETERANGAN },
  anggotaKeluar: ({ isi }) => ofSettlement(isi.penyelesaian),
  ksmBubar: ({ isi }) => ofSettlement(isi.penyelesaian),
  // Each says why.
  ksmUbah: null,
  ksmPindah: null,
  ksmGanda: null,
  anggotaUbah: null,
  anggotaGabung: null,
  tahapBatal: null,
  batalkan: null,
  ujiPetikBatal: null,
  // None takes money of the group out for the first time; the balance is the first money that it has.
  pembayaran: null,
  saldoAwal: null,
  ksmDaftar: null,
  anggotaMasuk: null,
  dokumen: null,
  kemitraan: null,
  pelatihan: null,
  tahap: null,
  lkm: null,
  upkBulanan: null,
  target: null,
  tutupBulan: null,
  pemeriksaan: null,
  ujiPetik: null,
};

function ofSettlement(
  settled: { readonly tanggal: Tanggal; readonly keterangan: string | null } | null | undefined,
): Unsaid | null {
  return !settled || settled.keterangan
    ? null
    : { tanggal: settled.tanggal, jalur: 'isi.penyelesaian.keterangan', label: KETERANGAN };
}

/** Null: nothing is taken out, or somebody says why. */
export function unsaidOf(kiriman: Kiriman): Unsaid | null {
  // Each entry takes submissions of its kind. Across all kinds the compiler loses that pairing, hence the cast.
  const out = OUT[kiriman.jenis] as ((kiriman: Kiriman) => Unsaid | null) | null;
  return out && out(kiriman);
}
