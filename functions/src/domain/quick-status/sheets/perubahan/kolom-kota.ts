// What a row of Apa yang Berubah says in the file of a kab/kota: of a group, or of a figure of an ended month.
import { formatBulan } from '../../../basics/format.ts';
import type { GerakKsm, Gerak, KunciBergeser, Pergeseran } from '../../perubahan/perubahan-kota.ts';
import { kolomTeks, type KolomTabel } from '../../workbook/tabel.ts';

interface BarisGeser extends Pergeseran {
  /** Kinds of late records in words; null: none reaches the month. */
  readonly sebab: string | null;
}

export type BarisPerubahan = GerakKsm | BarisGeser;

const SEBUTAN_GERAK: Readonly<Record<Gerak, string>> = {
  naik: 'Naik tingkat',
  turun: 'Turun tingkat',
  baru: 'KSM baru',
  berakhir: 'KSM berakhir',
};

const SEBUTAN_ANGKA: Readonly<Record<KunciBergeser, string>> = {
  ksm: 'Jml KSM',
  aktif: 'KSM Aktif',
  berdaya: 'KSM Berdaya atau lebih',
  sesiBulan: 'Sesi bulan itu',
  tabungan: 'Total Tabungan (Rp)',
  beredar: 'Pinjaman Beredar (Rp)',
  jatuhTempo: 'Jatuh Tempo (Rp)',
  tepatWaktu: 'Dibayar Tepat Waktu (Rp)',
};

const PINDAH = 'tidak lagi di sini';
/** Also records that had come in and were computed later, and those of a group that was gone already. */
const TANPA_CATATAN =
  'tanpa catatan baru di sini: penghitungan ulang, parameter, atau KSM yang sudah pindah';

const isKsm = (b: BarisPerubahan): b is GerakKsm => 'gerak' in b;

const angka = (
  kunci: string,
  judul: string,
  arti: string,
  nilai: (b: BarisGeser) => number,
): KolomTabel<BarisPerubahan> => ({
  kunci,
  judul: ['Angka bulan lalu', judul],
  nama: `Angka bulan lalu, ${judul}`,
  arti,
  rumus: () => 'angka kunci bulan yang sudah berakhir',
  satuan: 'angka',
  jenis: 'angka',
  nilai: (b) => (isKsm(b) ? null : nilai(b)),
});

export const KOLOM_KOTA: readonly KolomTabel<BarisPerubahan>[] = [
  kolomTeks({
    kunci: 'apa',
    judul: ['Perubahan'],
    arti: 'KSM yang naik, turun, baru (juga dari wilayah lain) atau berakhir (juga pindah atau dibatalkan karena ganda); atau angka bulan yang sudah berakhir. Belum Dinilai lebih rendah daripada Pemula',
    nilai: (b) => (isKsm(b) ? SEBUTAN_GERAK[b.gerak] : SEBUTAN_ANGKA[b.kunci]),
    rest: { lebar: 25 },
  }),
  kolomTeks({
    kunci: 'kelurahan',
    judul: ['Kode'],
    arti: null,
    nilai: (b) => (isKsm(b) ? b.kelurahan : null),
    rest: { lebar: 14 },
  }),
  kolomTeks({
    kunci: 'ksmId',
    judul: ['ID KSM'],
    arti: null,
    nilai: (b) => (isKsm(b) ? b.ksmId : null),
    rest: { lebar: 14, susut: true },
  }),
  kolomTeks({
    kunci: 'nama',
    judul: ['Nama KSM'],
    arti: null,
    nilai: (b) => (isKsm(b) ? b.nama : null),
    rest: { lipat: true },
  }),
  kolomTeks({
    kunci: 'tingkatSebelum',
    judul: ['Tingkat', 'Sebelum'],
    arti: 'Tingkat di pembaruan sebelumnya; kosong: belum ada di sini',
    nilai: (b) => (isKsm(b) ? b.sebelum : null),
    rest: { lebar: 13 },
  }),
  kolomTeks({
    kunci: 'tingkatSesudah',
    judul: ['Tingkat', 'Sesudah'],
    arti: 'Tingkat di pembaruan ini',
    nilai: (b) => (isKsm(b) ? (b.sesudah ?? PINDAH) : null),
    rest: { lebar: 15 },
  }),
  kolomTeks({
    kunci: 'bulan',
    judul: ['Angka bulan lalu', 'Bulan'],
    arti: 'Bulan yang sudah berakhir pada kedua pembaruan',
    nilai: (b) => (isKsm(b) ? null : formatBulan(b.bulan)),
    rest: { lebar: 15 },
  }),
  angka('sebelum', 'Sebelum', 'Angka di pembaruan sebelumnya', (b) => b.sebelum),
  angka('sesudah', 'Sesudah', 'Angka di pembaruan ini', (b) => b.sesudah),
  angka('selisih', 'Selisih', 'Sesudah dikurangi sebelum', (b) => b.sesudah - b.sebelum),
  kolomTeks({
    kunci: 'sebab',
    judul: ['Angka bulan lalu', 'Sebab'],
    arti: 'Jenis dan banyaknya catatan terlambat yang membuat bulan itu dihitung ulang',
    nilai: (b) => (isKsm(b) ? null : (b.sebab ?? TANPA_CATATAN)),
    rest: { lipat: true },
  }),
];
