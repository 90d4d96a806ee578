// Recap columns that count locations and groups: all of them, by status and by stage.
import { cacahKsm, type KolomRekap } from './bentuk-kolom.ts';

const STATUS = 'Status KSM';

const TAHAP = 'Tahap';

export const KOLOM_KSM: readonly KolomRekap[] = [
  {
    kunci: 'lokasi',
    judul: ['Jml Lokasi'],
    nama: 'Jml Lokasi',
    arti: 'Kelurahan/desa lokasi program, juga yang belum ada KSM-nya',
    rumus: () => 'jumlah lokasi',
    satuan: 'kelurahan/desa',
    jenis: 'angka',
    nilai: (a) => a.lokasi,
  },
  cacahKsm({
    kunci: 'ksm',
    judul: ['Jml KSM'],
    nama: 'Jml KSM',
    arti: 'KSM terdaftar yang tidak bubar pada tanggal laporan',
  }),
  cacahKsm({
    kunci: 'aktif',
    judul: [STATUS, 'Aktif'],
    nama: 'KSM Aktif',
    arti: 'KSM yang baru saja mengadakan sesi',
    rumus: (p) =>
      `sesi terakhir paling lama ${p.status.aktifHari} hari lalu, atau ${p.status.aktifInterval} kali jarak pertemuan bila itu lebih lama`,
  }),
  cacahKsm({
    kunci: 'jeda',
    judul: [STATUS, 'Jeda'],
    nama: 'Jeda',
    arti: 'KSM yang lama tidak bersesi',
    rumus: (p) => `lewat batas Aktif, sesi terakhir paling lama ${p.status.jedaHari} hari lalu`,
  }),
  cacahKsm({
    kunci: 'tidakAktif',
    judul: [STATUS, 'Tidak Aktif'],
    nama: 'Tidak Aktif',
    arti: 'KSM yang berhenti bersesi; KSM yang belum pernah bersesi tidak dihitung di ketiga kolom status',
    rumus: (p) => `sesi terakhir lebih dari ${p.status.jedaHari} hari lalu`,
  }),
  cacahKsm({
    kunci: 'tahap1',
    judul: [TAHAP, 'I'],
    nama: 'Tahap I',
    arti: 'KSM pada Tahap I (Pilot Pendampingan KSM)',
  }),
  cacahKsm({
    kunci: 'tahap2',
    judul: [TAHAP, 'II'],
    nama: 'Tahap II',
    arti: 'KSM pada Tahap II (Program Dana Bergulir)',
  }),
  cacahKsm({
    kunci: 'tahap3',
    judul: [TAHAP, 'III'],
    nama: 'Tahap III',
    arti: 'KSM pada Tahap III (Usaha Ekonomi Produktif)',
  }),
];
