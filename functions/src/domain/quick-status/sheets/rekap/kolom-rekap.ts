// The columns of the recap sheets, each written once: heading, kind, the number behind it, how JUMLAH
// is made, and what the number means. Sheets, notes and Kamus are all made from this list.
import { persenOf } from '../../../basics/numbers/pecahan.ts';
import type { RekapAngka } from '../../recap/rekap.ts';
import type { KunciKolom, KolomRekap } from './bentuk-kolom.ts';
import { KOLOM_KSM } from './kolom-ksm.ts';
import { KOLOM_TINGKAT } from './kolom-tingkat.ts';
import { KOLOM_ANGGOTA } from './kolom-anggota.ts';
import { KOLOM_SESI } from './kolom-sesi.ts';
import { KOLOM_UANG } from './kolom-uang.ts';
import { KOLOM_HASIL } from './kolom-hasil.ts';
import { KOLOM_BANTU } from './kolom-bantu.ts';

/** Columns after the area, in the order of the sheet. */
export const KOLOM_REKAP: readonly KolomRekap[] = [
  ...KOLOM_KSM,
  ...KOLOM_TINGKAT,
  ...KOLOM_ANGGOTA,
  ...KOLOM_SESI,
  ...KOLOM_UANG,
  ...KOLOM_HASIL,
  ...KOLOM_BANTU,
];

const KOLOM_BY_KUNCI = new Map(KOLOM_REKAP.map((kolom) => [kolom.kunci, kolom]));

/** The value of a column for an area; null where there is nothing to show or to divide by. */
export function nilaiRekap(kolom: KolomRekap, angka: RekapAngka): number | null {
  if (kolom.jenis !== 'persen') return kolom.ada?.(angka) === false ? null : kolom.nilai(angka);
  return persenOf(cacahOf(kolom.pembilang, angka), sumOf(kolom.penyebut, angka));
}

const sumOf = (kunci: readonly KunciKolom[], angka: RekapAngka) =>
  kunci.reduce((sum, it) => sum + cacahOf(it, angka), 0);

function cacahOf(kunci: KunciKolom, angka: RekapAngka): number {
  const kolom = KOLOM_BY_KUNCI.get(kunci);
  if (kolom === undefined || kolom.jenis === 'persen') throw new Error(`no count named ${kunci}`);
  return kolom.nilai(angka);
}
