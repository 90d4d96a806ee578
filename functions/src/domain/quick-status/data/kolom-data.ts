// The columns of the Data workbook, each written once.
import { KOLOM_HITUNGAN } from './kolom-hitungan.ts';
import { KOLOM_KEMATANGAN } from './kolom-kematangan.ts';
import { KOLOM_PENDAFTARAN } from './kolom-pendaftaran.ts';
import type { KolomData } from './kolom.ts';

/** All columns, in the order of the sheet. */
export const KOLOM_DATA: readonly KolomData[] = [
  ...KOLOM_PENDAFTARAN,
  ...KOLOM_KEMATANGAN,
  ...KOLOM_HITUNGAN,
];
