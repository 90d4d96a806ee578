// The columns of Daftar KSM, each written once: the sheet and Kamus are both made from this list.
import type { KolomDaftar } from './bentuk-kolom.ts';
import { KOLOM_IDENTITAS } from './kolom-identitas.ts';
import { KOLOM_KEADAAN } from './kolom-keadaan.ts';
import { KOLOM_SKOR } from './kolom-skor.ts';
import { KOLOM_UANG } from './kolom-uang.ts';

const KOLOM_SESI: readonly KolomDaftar[] = [
  {
    kunci: 'sesiTerakhir',
    judul: ['Sesi Terakhir'],
    nama: 'Sesi Terakhir',
    jenis: 'tanggal',
    lebar: 10.5,
    satuan: 'tanggal',
    arti: 'Tanggal sesi terakhir yang dilaksanakan; kosong bila belum pernah',
    rumus: () => 'dari catatan sesi',
    nilai: (ksm) => ksm.capaian.angka.sesiTerakhir,
  },
];

/** Columns after No, in the order of the sheet. */
export const KOLOM_DAFTAR: readonly KolomDaftar[] = [
  ...KOLOM_IDENTITAS,
  ...KOLOM_KEADAAN,
  ...KOLOM_SKOR,
  ...KOLOM_UANG,
  ...KOLOM_SESI,
];
