// Recap columns about the sessions of the window: how many were held, attended, saved at.
import type { KolomRekap } from './bentuk-kolom.ts';
import { hariTerakhir } from '../hari-terakhir.ts';

const SESI = 'Sesi';

export const KOLOM_SESI: readonly KolomRekap[] = [
  {
    kunci: 'rencana',
    judul: [SESI, 'Rencana'],
    nama: 'Sesi Rencana',
    arti: 'Sesi yang seharusnya diadakan menurut jadwal KSM',
    rumus: (p) =>
      `hari ÷ jarak pertemuan ${hariTerakhir(p)}, dikurangi libur (paling banyak ${p.jendela.liburMaksimum})`,
    satuan: 'sesi',
    jenis: 'angka',
    nilai: (a) => a.rencana,
  },
  {
    kunci: 'terlaksana',
    judul: [SESI, 'Terlaksana'],
    nama: 'Sesi Terlaksana',
    arti: 'Sesi yang dilaksanakan',
    rumus: (p) => `tanggal yang bersesi ${hariTerakhir(p)}`,
    satuan: 'sesi',
    jenis: 'angka',
    nilai: (a) => a.terlaksana,
  },
  {
    kunci: 'persenSesi',
    judul: [SESI, '%'],
    nama: '% Sesi',
    arti: 'Sesi terlaksana dibanding rencana; lebih dari 100 bila KSM bersesi lebih sering',
    rumus: () => 'Sesi Terlaksana ÷ Sesi Rencana × 100',
    satuan: 'persen',
    jenis: 'persen',
    pembilang: 'terlaksana',
    penyebut: ['rencana'],
  },
  {
    kunci: 'persenKehadiran',
    judul: ['Kehadiran %'],
    nama: 'Kehadiran %',
    arti: 'Anggota hadir dibanding anggota yang seharusnya hadir di semua sesi',
    rumus: (p) => `hadir ÷ slot hadir × 100 ${hariTerakhir(p)}`,
    satuan: 'persen',
    jenis: 'persen',
    ukuran: 'persenHadir',
    pembilang: 'hadir',
    penyebut: ['slotHadir'],
  },
  {
    kunci: 'persenPenabung',
    judul: ['Penabung %'],
    nama: 'Penabung %',
    arti: 'Setoran paling sedikit setoran minimum dibanding setoran yang seharusnya',
    rumus: (p) =>
      `penabung ÷ slot tabungan × 100 ${hariTerakhir(p)}; sesi yang tidak diadakan ikut menambah slot`,
    satuan: 'persen',
    jenis: 'persen',
    ukuran: 'persenHadir',
    pembilang: 'penabung',
    penyebut: ['slotTabungan'],
  },
];
