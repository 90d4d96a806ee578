// The quality of the records of a month, and Evkin.
import { fraction, lastDay, monthAfter, percentOf, plus, times } from '../numbers.ts';
import { countOn, groupsOf, livingOf, type Records } from './records.ts';
import { countArea } from './count-area.ts';

export interface Quality {
  /** Months that ended and had groups, and those of them that are closed. */
  bulan: number;
  verified: number;
  ksmBulan: number;
  lengkap: number;
  catatan: number;
  anomali: number;
  selisihKas: number;
  sesiKosong: number;
  tanpaAnggota: number;
  kasMinus: number;
  lebihBayar: number;
  wajib: number;
  tutup: number;
  tepat: number;
  angkaTutup: number;
  angkaTetap: number;
  susulan: number;
  ujiKsm: number;
  ujiButir: number;
  ujiCocok: number;
}

/** Months of the data year up to E in which the kab/kota has a group on record. */
export function monthsOf(records: Records, kota: string, E: string): string[] {
  const months: string[] = [];
  for (let m = `${E.slice(0, 4)}-01`; m <= E.slice(0, 7); m = monthAfter(m))
    if (groupsOf(records, kota, reportDay(m, E)).length > 0 || m === E.slice(0, 7)) months.push(m);
  return months;
}

function reportDay(month: string, E: string): string {
  const end = lastDay(month);
  return end < E ? end : E;
}

export function qualityOfMonth(
  records: Records,
  kota: string,
  month: string,
  E: string,
): Quality & { readonly ditutup: string | null; readonly kata: string | null } {
  const per = reportDay(month, E);
  const living = livingOf(records, kota, per).map((g) => countOn(g, per));
  const hasEnded = per === lastDay(month) && living.length > 0;
  // A kecamatan or kelurahan closes nothing itself: its months are closed with those of its kab/kota.
  const closer = kota.slice(0, 5);
  const closing = records.verifikasi.find((v) => v.kode === closer && v.bulan === month);
  const area = countArea(records, closer, per);
  // Groups that were registered after the closing are compared with nothing.
  const isLate = (g: Records['groups'][number]) =>
    closing !== undefined && (g.ksm.didaftarkan ?? '') > closing.tanggal;
  const inTime = countArea(
    { ...records, groups: records.groups.filter((g) => !isLate(g)) },
    closer,
    per,
  );
  const isDue = per === lastDay(month) && area.ksm > 0;
  const fifth = `${monthAfter(month)}-05`;
  const today = {
    ksm: inTime.ksm,
    aktif: inTime.aktif,
    berdaya: inTime.berdaya + inTime.mandiri,
    anggota: inTime.anggota,
    anggotaMiskin: inTime.miskin,
    sesiBulan: inTime.sesiBulan,
    hadir: inTime.hadir,
    tabungan: inTime.tabungan,
    beredar: inTime.beredar,
    jatuhTempo: inTime.jatuhTempo,
    tepatWaktu: inTime.tepatWaktu,
  };
  const out = {
    bulan: hasEnded ? 1 : 0,
    verified: hasEnded && closing ? 1 : 0,
    ksmBulan: hasEnded ? living.length : 0,
    lengkap: 0,
    catatan: 0,
    anomali: 0,
    selisihKas: 0,
    sesiKosong: 0,
    tanpaAnggota: 0,
    kasMinus: 0,
    lebihBayar: 0,
    wajib: closing || (isDue && fifth < E) ? 1 : 0,
    tutup: closing ? 1 : 0,
    tepat: closing && closing.tanggal <= fifth ? 1 : 0,
    angkaTutup: closing ? 11 : 0,
    angkaTetap: 0,
    susulan: closing ? livingOf(records, kota, per).filter(isLate).length : 0,
    ujiKsm: 0,
    ujiButir: 0,
    ujiCocok: 0,
    ditutup: closing?.tanggal ?? null,
    kata: closing ? `${closing.angka.tabungan}-${closing.angka.sesiBulan}` : null,
  };
  for (const { mutu } of living) {
    if (hasEnded) out.lengkap += mutu.lengkap;
    out.catatan += mutu.catatan;
    out.anomali += mutu.anomali;
    out.selisihKas += mutu.selisihKas;
    out.sesiKosong += mutu.sesiKosong;
    out.tanpaAnggota += mutu.tanpaAnggota;
    out.kasMinus += mutu.kasMinus;
    out.lebihBayar += mutu.lebihBayar;
  }
  for (const file of records.ujiPetik) {
    if (file.kode !== closer || file.bulan !== month) continue;
    for (const visit of file.kunjungan) {
      if (visit.dibatalkan || !visit.kelurahan.startsWith(kota)) continue;
      out.ujiKsm += 1;
      for (const found of Object.values(visit.butir)) {
        if (found !== 'takTerperiksa') out.ujiButir += 1;
        if (found === 'cocok') out.ujiCocok += 1;
      }
    }
  }
  if (closing)
    for (const [name, value] of Object.entries(today))
      if (closing.angka[name as keyof typeof today] === value) out.angkaTetap += 1;
  return out;
}

export function sumQuality(parts: readonly Quality[]): Quality {
  const sum: Quality = {
    bulan: 0,
    verified: 0,
    ksmBulan: 0,
    lengkap: 0,
    catatan: 0,
    anomali: 0,
    selisihKas: 0,
    sesiKosong: 0,
    tanpaAnggota: 0,
    kasMinus: 0,
    lebihBayar: 0,
    wajib: 0,
    tutup: 0,
    tepat: 0,
    angkaTutup: 0,
    angkaTetap: 0,
    susulan: 0,
    ujiKsm: 0,
    ujiButir: 0,
    ujiCocok: 0,
  };
  for (const part of parts)
    for (const name of Object.keys(sum) as (keyof Quality)[]) sum[name] += part[name];
  return sum;
}

/** The weights 35, 35, 15 and 15, over the ratios that have a denominator. */
export function evkin(q: Quality): number | null {
  const parts: readonly (readonly [number, number, number])[] = [
    [35, q.lengkap, q.ksmBulan],
    [35, q.catatan - q.anomali, q.catatan],
    [15, q.tepat, q.wajib],
    [15, q.angkaTetap, q.angkaTutup],
  ];
  let sum = fraction(0, 1);
  let weights = 0;
  for (const [weight, n, d] of parts) {
    if (d === 0) continue;
    sum = plus(sum, times(fraction(n, d), fraction(weight, 1)));
    weights += weight;
  }
  return weights === 0 ? null : percentOf(times(sum, fraction(1, weights)));
}
