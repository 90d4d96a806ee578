// Recap columns that count groups by maturity level; their formulas state the conditions in force.
import { LANGSUNG, cacahKsm, type KolomRekap } from './bentuk-kolom.ts';

const TINGKAT = 'Tingkat Kematangan';

export const KOLOM_TINGKAT: readonly KolomRekap[] = [
  cacahKsm({
    kunci: 'belumDinilai',
    judul: [TINGKAT, 'Belum Dinilai'],
    nama: 'Belum Dinilai',
    arti: 'KSM yang datanya belum cukup untuk dinilai',
    rumus: (p) =>
      `pendampingan kurang dari ${p.tingkat.dinilai.hari} hari, atau belum pernah bersesi, atau tidak ada sesi yang direncanakan dan dilaksanakan`,
    warnaTingkat: true,
  }),
  cacahKsm({
    kunci: 'pemula',
    judul: [TINGKAT, 'Pemula'],
    nama: 'Pemula',
    arti: 'KSM dinilai yang belum memenuhi syarat Berkembang',
    rumus: LANGSUNG,
    warnaTingkat: true,
  }),
  cacahKsm({
    kunci: 'berkembang',
    judul: [TINGKAT, 'Berkembang'],
    nama: 'Berkembang',
    arti: 'KSM yang memenuhi syarat Berkembang, belum Berdaya',
    rumus: (p) =>
      `PS ≥ ${p.tingkat.berkembang.ps}; R1 ≥ ${p.tingkat.berkembang.r1}; R2 ≥ ${p.tingkat.berkembang.r2}; aturan kelompok tertulis`,
    warnaTingkat: true,
  }),
  cacahKsm({
    kunci: 'berdaya',
    judul: [TINGKAT, 'Berdaya'],
    nama: 'Berdaya',
    arti: 'KSM yang memenuhi syarat Berdaya, belum Mandiri',
    rumus: (p) =>
      `PS ≥ ${p.tingkat.berdaya.ps}; setiap aturan ≥ ${p.tingkat.berdaya.aturan}; R5 berlaku; SK ≥ ${p.tingkat.berdaya.sk}; ${p.tingkat.berdaya.hari} hari pendampingan; menabung ${p.tingkat.berdaya.bulanMenabung} bulan berturut-turut; ≥ ${p.tingkat.berdaya.anggota} anggota; tanggung renteng ditandatangani semua`,
    warnaTingkat: true,
  }),
  cacahKsm({
    kunci: 'mandiri',
    judul: [TINGKAT, 'Mandiri'],
    nama: 'Mandiri',
    arti: 'KSM yang memenuhi syarat Mandiri',
    rumus: (p) =>
      `PS ≥ ${p.tingkat.mandiri.ps} dua kali berjarak ${p.jendela.hari} hari; setiap aturan ≥ ${p.tingkat.mandiri.aturan}; SK ≥ ${p.tingkat.mandiri.sk}; umur ≥ ${p.tingkat.mandiri.umurHari} hari; pinjaman UPK/PPMK lunas; rencana usaha ≥ ${p.tingkat.mandiri.rencanaUsaha}% anggota; kemitraan berjalan`,
    warnaTingkat: true,
  }),
];
