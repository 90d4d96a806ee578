// The sheet Kualitas Data, of a kab/kota and of an area of several.
import type { Records } from '../area/records.ts';
import { evkin, monthsOf, qualityOfMonth, sumQuality, type Quality } from '../area/quality.ts';
import { monthInWords, percent } from '../numbers.ts';
import type { Expected, ExpectedTable } from './expected.ts';
import { codesOf, namesOf } from './rows.ts';

const QUALITY_HEADINGS = [
  'Kelengkapan|KSM-bulan',
  'Kelengkapan|Terisi',
  'Kelengkapan|%',
  'Akurasi|Catatan',
  'Akurasi|Tanpa Tanda',
  'Akurasi|%',
  'Tanda Anomali|Selisih Kas',
  'Tanda Anomali|Sesi Kosong',
  'Tanda Anomali|Tanpa Anggota',
  'Tanda Anomali|Kas Minus',
  'Tanda Anomali|Lebih Bayar',
  'Ketepatan|Wajib Tutup',
  'Ketepatan|Ditutup',
  'Ketepatan|Tepat Waktu',
  'Ketepatan|%',
  'Konsistensi|Angka Ditutup',
  'Konsistensi|Tidak Berubah',
  'Konsistensi|KSM Susulan',
  'Konsistensi|%',
  'Evkin',
  'Uji Petik|KSM',
  'Uji Petik|Dibandingkan',
  'Uji Petik|Cocok',
  'Uji Petik|%',
];

function qualityCells(q: Quality, isSum: boolean): Expected[] {
  const blank = (value: number, among: number) => (among === 0 && !isSum ? null : value);
  return [
    blank(q.ksmBulan, q.ksmBulan),
    blank(q.lengkap, q.ksmBulan),
    percent(q.lengkap, q.ksmBulan),
    q.catatan,
    q.catatan - q.anomali,
    percent(q.catatan - q.anomali, q.catatan),
    q.selisihKas,
    q.sesiKosong,
    q.tanpaAnggota,
    q.kasMinus,
    q.lebihBayar,
    q.wajib,
    q.tutup,
    q.tepat,
    percent(q.tepat, q.wajib),
    blank(q.angkaTutup, q.angkaTutup),
    blank(q.angkaTetap, q.angkaTutup),
    blank(q.susulan, q.angkaTutup),
    percent(q.angkaTetap, q.angkaTutup),
    evkin(q),
    blank(q.ujiKsm, q.ujiKsm),
    blank(q.ujiButir, q.ujiButir),
    blank(q.ujiCocok, q.ujiButir),
    percent(q.ujiCocok, q.ujiButir),
  ];
}

const qualityMonths = (records: Records, kota: string, E: string) =>
  monthsOf(records, kota, E).map((m) => qualityOfMonth(records, kota, m, E));

export function qualityOfArea(records: Records, area: string, E: string): Quality {
  const kota = area.length >= 5 ? [area] : codesOf(records, area, 'kota', E);
  return sumQuality(kota.flatMap((kode) => qualityMonths(records, kode, E)));
}

export function expectKualitasKota(records: Records, kota: string, E: string): ExpectedTable {
  return {
    kepala: ['No', 'Bulan', 'Tanggal Tutup', ...QUALITY_HEADINGS, 'Kata Undian'],
    baris: monthsOf(records, kota, E).map((m, i) => {
      const q = qualityOfMonth(records, kota, m, E);
      return [i + 1, monthInWords(m), q.ditutup, ...qualityCells(q, false), q.kata];
    }),
    jumlah: [null, 'JUMLAH', null, ...qualityCells(qualityOfArea(records, kota, E), true), null],
  };
}

export function expectKualitasArea(records: Records, area: string, E: string): ExpectedTable {
  return {
    kepala: ['No', 'Kode', 'Provinsi', 'Kab/Kota', ...QUALITY_HEADINGS],
    baris: codesOf(records, area, 'kota', E).map((kode, i) => [
      i + 1,
      kode,
      ...namesOf(records, kode),
      ...qualityCells(qualityOfArea(records, kode, E), false),
    ]),
    jumlah: [null, 'JUMLAH', null, null, ...qualityCells(qualityOfArea(records, area, E), true)],
  };
}
