// The columns of Gerbang Tahap in the file of a kab/kota: one row per group.
import type { CapaianKsm } from '../../../recompute/capaian-ksm.ts';
import { namaSyarat, type GerbangKsm } from '../../recap/gerbang-ksm.ts';
import type { NamaWilayahKsm } from '../daftar-ksm/bentuk-kolom.ts';
import { kolomCacah, kolomTeks, type KolomTabel } from '../../workbook/tabel.ts';
import { nameOfTahap } from './nama-gerbang.ts';

export interface BarisGerbang {
  readonly ksm: CapaianKsm;
  readonly nama: NamaWilayahKsm;
  readonly gerbang: GerbangKsm;
}

export const KOLOM_KSM: readonly KolomTabel<BarisGerbang>[] = [
  kolomTeks({
    kunci: 'kode',
    judul: ['Kode'],
    arti: null,
    nilai: (b) => b.ksm.wilayah.kelurahan,
    rest: { lebar: 13.5 },
  }),
  kolomTeks({
    kunci: 'kecamatan',
    judul: ['Kecamatan'],
    arti: null,
    nilai: (b) => b.nama.kecamatan,
    rest: { lipat: true },
  }),
  kolomTeks({
    kunci: 'kelurahan',
    judul: ['Kelurahan/Desa'],
    arti: null,
    nilai: (b) => b.nama.kelurahan,
    rest: { lipat: true },
  }),
  kolomTeks({
    kunci: 'lkm',
    judul: ['LKM'],
    arti: null,
    nilai: (b) => b.nama.lkm,
    rest: { lipat: true },
  }),
  kolomTeks({
    kunci: 'ksmId',
    judul: ['ID KSM'],
    arti: null,
    nilai: (b) => b.ksm.ksmId,
    rest: { lebar: 22, susut: true },
  }),
  kolomTeks({
    kunci: 'nama',
    judul: ['Nama KSM'],
    arti: 'Nama KSM; di baris JUMLAH banyaknya KSM yang tampak',
    nilai: (b) => b.ksm.nama,
    rest: { lipat: true, jumlah: 'banyak' },
  }),
  kolomTeks({
    kunci: 'tingkat',
    judul: ['Tingkat'],
    arti: 'Tingkat kematangan pada tanggal laporan',
    nilai: (b) => b.ksm.capaian.tingkat,
    rest: { lebar: 12.5, tengah: true },
  }),
  kolomTeks({
    kunci: 'tahap',
    judul: ['Tahap'],
    arti: 'Tahap pada tanggal laporan; kosong bila belum masuk Tahap I',
    nilai: (b) => b.ksm.tahap,
    rest: { lebar: 7.5, tengah: true },
  }),
  kolomTeks({
    kunci: 'sejak',
    judul: ['Sejak'],
    arti: 'Tanggal masuk tahap itu',
    nilai: (b) => b.ksm.sejakTahap,
    rest: {
      jenis: 'tanggal',
      satuan: 'tanggal',
      lebar: 10.5,
    },
  }),
  kolomTeks({
    kunci: 'berikutnya',
    judul: ['Gerbang Berikutnya'],
    arti: 'Tahap berikutnya; kosong bila sudah Selesai',
    nilai: (b) => nameOfTahap(b.gerbang.berikutnya),
    rest: { lebar: 10.5, tengah: true },
  }),
  kolomCacah({
    kunci: 'siap',
    judul: ['Hasil', 'Siap'],
    arti: 'Semua syarat wajib gerbang berikutnya terpenuhi; orang tetap yang memutuskan',
    satuan: 'KSM',
    nilai: (b) => (b.gerbang.siap ? 1 : null),
    rumus: () => '1 = siap',
  }),
  kolomCacah({
    kunci: 'belum',
    judul: ['Hasil', 'Belum'],
    arti: 'Ada syarat wajib yang belum terpenuhi',
    satuan: 'KSM',
    nilai: (b) => (b.gerbang.berikutnya !== null && !b.gerbang.siap ? 1 : null),
    rumus: () => '1 = belum',
  }),
  {
    ...kolomCacah<BarisGerbang>({
      kunci: 'gagal',
      judul: ['Syarat Belum'],
      arti: 'Banyaknya syarat wajib yang belum terpenuhi',
      satuan: 'syarat',
      nilai: (b) => (b.gerbang.berikutnya === null ? null : b.gerbang.kurang.length),
    }),
    lebar: 8,
    tengah: true,
  },
  kolomTeks({
    kunci: 'kurang',
    judul: ['Yang Belum Terpenuhi'],
    arti: 'Syarat wajib yang belum terpenuhi; arti tiap syarat di Kamus',
    nilai: (b) => b.gerbang.kurang.map(namaSyarat).join('; ') || null,
    rest: { lipat: true, lebar: 60 },
  }),
  kolomTeks({
    kunci: 'saran',
    judul: ['Saran'],
    arti: 'Syarat yang hanya saran dan belum terpenuhi',
    nilai: (b) => b.gerbang.saran.map(namaSyarat).join('; ') || null,
    rest: { lipat: true, lebar: 16 },
  }),
  {
    ...kolomCacah<BarisGerbang>({
      kunci: 'dikesampingkan',
      judul: ['Dikesamping-\nkan'],
      arti: 'Tahap yang dimasuki walaupun saat diputuskan ada syarat yang belum terpenuhi menurut catatan, dengan alasan tertulis; catatan yang datang kemudian tidak mengubahnya',
      satuan: 'keputusan',
      nilai: (b) => b.ksm.dikesampingkan,
    }),
    nama: 'Dikesampingkan',
    lebar: 11,
  },
];
