// Whether the figures are what the records give: a sentence beside them, and what differed.
import type { pencocokan as id } from '../../teks/desk/pencocokan.ts';
import { formatAngka, formatTanggalPanjang } from '../domain/basics/format.ts';
import type { Words } from '../words.ts';
import { many } from '../writing/many.ts';

export const pencocokan: Words<typeof id> = {
  belum: 'The figures have never been checked against the records.',
  hasil: (tanggal, ksm, selisih) =>
    `Checked against the records on ${formatTanggalPanjang(tanggal)}: ${formatAngka(ksm)} KSM, ${many(selisih, 'difference')}.`,
  menunggu: (n) => `${formatAngka(n)} waiting to be counted or made.`,
  diperbaiki: 'The nightly check made anew what differed.',
  catatan: (n) =>
    `${many(n, 'record')} not the same as the history: figures are left as they were until those records are examined.`,
  kiriman: (diterima, ditolak) =>
    `${many(diterima, 'submission')} accepted and in the history; ${formatAngka(ditolak)} refused for conflicting and kept.`,
  judul: 'Comparison with the records',
  pengantar:
    'All figures, recaps, and contents of files are worked out once more from the records alone, then compared with what is stored. Every night some areas have their turn.',
  tugas: 'Areas checked completely last night',
  wilayah: 'Area',
  tanggal: 'Checked',
  apa: 'What differs',
  dokumen: 'KSM or file',
  jalur: 'Part',
  tindakan: 'Action',
  dibuatUlang: 'made anew',
  hanyaDilihat: 'none yet, only looked at',
  periksaCatatan: 'not made anew; examine the records',
  kosong: 'No differences.',
  lainnya: (n, kode) => `${kode}: ${many(n, 'other difference')} not shown.`,
  jenis: {
    penghitungan: 'state of counting',
    capaian: 'monthly figures',
    jendela: 'copy for the night',
    rekap: 'recap',
    bagian: 'stored material of files',
    qs: 'details of a file',
    berkas: 'contents of a file',
    daftar: 'stored list',
    ringkasan: 'figures of the public page',
    kiriman: 'receipt',
    riwayat: 'records compared with the history',
  },
};
