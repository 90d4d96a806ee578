// Recap columns about the sessions of the window: how many were held, attended, saved at.
import type { KolomRekap } from './bentuk-kolom.ts';

const SESI = 'Sesi';

export const KOLOM_SESI: readonly KolomRekap[] = [
  {
    kunci: 'rencana',
    judul: [SESI, 'Rencana'],
    nama: 'Sesi Rencana',
    arti: 'Sesi yang seharusnya diadakan menurut jadwal KSM',
    rumus: (p) =>
      `hari ÷ jarak pertemuan dalam ${p.jendela.hari} hari terakhir, dikurangi libur (paling banyak ${p.jendela.liburMaksimum})`,
    satuan: 'sesi',
    jenis: 'angka',
    nilai: (a) => a.rencana,
  },
  {
    kunci: 'terlaksana',
    judul: [SESI, 'Terlaksana'],
    nama: 'Sesi Terlaksana',
    arti: 'Sesi yang dilaksanakan',
    rumus: (p) => `tanggal yang bersesi dalam ${p.jendela.hari} hari terakhir`,
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
    penyebut: 'rencana',
  },
  {
    kunci: 'persenKehadiran',
    judul: ['Kehadiran %'],
    nama: 'Kehadiran %',
    arti: 'Anggota hadir dibanding anggota yang seharusnya hadir di semua sesi',
    rumus: (p) => `hadir ÷ slot hadir × 100 dalam ${p.jendela.hari} hari terakhir`,
    satuan: 'persen',
    jenis: 'persen',
    pembilang: 'hadir',
    penyebut: 'slotHadir',
  },
  {
    kunci: 'persenPenabung',
    judul: ['Penabung %'],
    nama: 'Penabung %',
    arti: 'Setoran paling sedikit setoran minimum dibanding setoran yang seharusnya',
    rumus: (p) =>
      `penabung ÷ slot tabungan × 100 dalam ${p.jendela.hari} hari terakhir; sesi yang tidak diadakan ikut menambah slot`,
    satuan: 'persen',
    jenis: 'persen',
    pembilang: 'penabung',
    penyebut: 'slotTabungan',
  },
];
