// Recap columns about outcomes: the five rules kept, people at work, groups with access.
import { cacahKsm, type KolomRekap } from './bentuk-kolom.ts';

const KONSISTEN = 'KSM 5 Aturan Konsisten';

export const KOLOM_HASIL: readonly KolomRekap[] = [
  cacahKsm({
    kunci: 'konsisten5',
    judul: [KONSISTEN, 'Jml'],
    nama: 'KSM 5 Aturan Konsisten',
    arti: 'KSM dinilai yang kelima aturannya Konsisten; tanpa angsuran jatuh tempo belum Konsisten',
    rumus: (p) =>
      `R1–R5 masing-masing ≥ ${p.aturan.konsisten}; bila R5 tidak berlaku, aturan ke-5 belum ditunjukkan dan KSM tidak dihitung`,
  }),
  {
    kunci: 'persenKonsisten',
    judul: [KONSISTEN, '%'],
    nama: '% KSM 5 Aturan Konsisten',
    arti: 'Bagian KSM itu dari semua KSM, juga yang belum dinilai',
    rumus: () => 'KSM 5 Aturan Konsisten ÷ Jml KSM × 100',
    satuan: 'persen',
    jenis: 'persen',
    pembilang: 'konsisten5',
    penyebut: ['ksm'],
  },
  {
    kunci: 'warmisTerampil',
    judul: ['Warmis Terampil/\nBekerja'],
    nama: 'Warmis Terampil/Bekerja',
    arti: 'Anggota warga miskin yang sudah terampil berusaha dan/atau bekerja',
    rumus: () => 'jumlah anggota; angka 1–4 disamarkan',
    satuan: 'orang',
    jenis: 'angka',
    ukuran: 'warmis',
    nilai: (a) => a.warmisTerampil,
  },
  cacahKsm({
    kunci: 'ksmAksesSosial',
    judul: ['KSM Akses Kegiatan Sosial'],
    nama: 'KSM Akses Kegiatan Sosial',
    arti: 'KSM dengan kemitraan berlaku yang membuka akses ke Kegiatan Sosial Berkelanjutan',
  }),
];
