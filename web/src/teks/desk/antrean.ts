// The queue of what waits for the city's check.
import {
  formatAngka,
  formatBulan,
  formatTanggalPanjang,
} from '../../../../functions/src/domain/basics/format.ts';
import type { ButirAntrean } from '../../../../functions/src/domain/antrean/antrean.ts';
import type { Bulan } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { HasilPemeriksaan } from '../../../../functions/src/domain/records/pemeriksaan.ts';

type Disebut = Pick<ButirAntrean, 'jenis' | 'tanggal'>;

const judulButir = ({ jenis, tanggal }: Disebut): string =>
  ({
    sesi: `Sesi ${formatTanggalPanjang(tanggal)}`,
    pendaftaran: `Pendaftaran, masuk ${formatTanggalPanjang(tanggal)}`,
    penyelesaian: `Penyelesaian, masuk ${formatTanggalPanjang(tanggal)}`,
  })[jenis];

const HASIL: Readonly<Record<HasilPemeriksaan, string>> = {
  diterima: 'diterima',
  dikembalikan: 'dikembalikan',
};

const PENYELESAIAN: Readonly<Record<string, string>> = {
  anggotaKeluar: 'Anggota keluar',
  ksmBubar: 'KSM bubar',
  bagiHasil: 'Bagi hasil',
};

export const antrean = {
  pengantar: 'Catatan yang menunggu diperiksa, yang terlama lebih dahulu.',
  semua: 'Semua bulan',
  menunggu: 'Menunggu diperiksa',
  jenis: { sesi: 'Sesi', pendaftaran: 'Pendaftaran', penyelesaian: 'Penyelesaian' },
  banyak: (n: number) => formatAngka(n),
  ringkas: (sesi: number, pendaftaran: number, penyelesaian: number) =>
    sesi + pendaftaran + penyelesaian === 0
      ? 'Tidak ada yang menunggu'
      : `Menunggu: ${formatAngka(sesi)} sesi, ${formatAngka(pendaftaran)} pendaftaran, ${formatAngka(penyelesaian)} penyelesaian`,
  kosong: 'Tidak ada yang menunggu diperiksa.',
  kosongBulan: 'Tidak ada catatan bulan ini yang menunggu diperiksa.',
  daftar: 'Antrean',
  lagi: 'berubah',
  judulButir,
  judulKiriman: (it: Disebut & { readonly nama: string }) => `${judulButir(it)}, ${it.nama}`,
  hasil: (it: Disebut & { readonly nama: string }, hasil: HasilPemeriksaan) =>
    `${judulButir(it)}, ${it.nama}: ${HASIL[hasil]}`,
  sudah: 'Sudah diperiksa orang lain. Lewati; hasilnya tampak di atas.',
  terkirim: 'Diterima server',
  kini: 'Angka sekarang',
  berubahSejak: 'Yang berubah',
  jawaban: (alasan: string) => `Jawaban fasilitator: ${alasan}`,
  penyelesaian: (jenis: string) => PENYELESAIAN[jenis] ?? 'Penyelesaian',
  terima: 'Terima',
  kembalikan: 'Kembalikan',
  kembalikanKini: 'Kirim kembali',
  lewati: 'Lewati',
  jangan: 'Jangan kembalikan',
  alasan: 'Alasan pengembalian',
  alasanBantuan: 'Tulis apa yang perlu diperbaiki. Fasilitator membacanya di daftar KSM.',
  alasanWajib: 'tulis alasannya, paling sedikit 5 huruf',
  semuaBulan: 'Catatan lain KSM ini',
  perbaiki: 'Putusan yang ditolak server',
  banyakCatatan: (n: number) => `${formatAngka(n)} catatan`,
  belumTerhitung: 'Yang belum diperiksa tidak dapat dihitung sekarang.',
  belumDiperiksa: (bulan: Bulan, ksm: number, catatan: number | null) =>
    catatan === null
      ? `Catatan ${formatBulan(bulan)} dari ${formatAngka(ksm)} KSM belum diperiksa.`
      : `${formatAngka(catatan)} catatan ${formatBulan(bulan)} dari ${formatAngka(ksm)} KSM belum diperiksa.`,
} as const;
