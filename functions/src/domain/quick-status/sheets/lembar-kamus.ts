// Kamus: what every column means, how it is computed and with which parameters.
import type { SetParameter } from '../../basics/parameter.ts';
import { formatTanggal } from '../../basics/format.ts';
import { KOLOM_REKAP } from './rekap/kolom-rekap.ts';
import { KOLOM_DAFTAR } from './daftar-ksm/kolom-daftar.ts';
import { SEL_SAMAR } from '../samaran/ukuran.ts';
import type { KolomModel, NilaiSel, TabelModel } from '../workbook/model.ts';

export const NAMA_KAMUS = 'Kamus';

const KOLOM: readonly KolomModel[] = [
  { kunci: 'lembar', judul: ['Lembar'], jenis: 'teks', lebar: 14, lipat: true },
  { kunci: 'kolom', judul: ['Kolom / Istilah'], jenis: 'teks', lebar: 27, lipat: true },
  { kunci: 'arti', judul: ['Arti'], jenis: 'teks', lebar: 58, lipat: true },
  { kunci: 'rumus', judul: ['Rumus / Batas'], jenis: 'teks', lebar: 58, lipat: true },
  { kunci: 'satuan', judul: ['Satuan'], jenis: 'teks', lebar: 14, lipat: true },
];

export function composeKamus(input: {
  readonly judul: readonly string[];
  readonly parameter: SetParameter;
  readonly adaDaftarKsm: boolean;
  /** Rows of the other sheets. */
  readonly lain: readonly (readonly NilaiSel[])[];
}): TabelModel {
  const { parameter: p } = input;
  const baris: NilaiSel[][] = [
    [
      'Rekap',
      'Kode',
      'Kode wilayah Kemendagri. Nama wilayah dapat berulang; kode tidak.',
      'provinsi 2, kab/kota 4, kecamatan 6, kelurahan/desa 10 angka',
      'teks',
    ],
    [
      'Rekap',
      'LKM / Jml LKM',
      'Nama LKM/BKM kelurahan; di atas kelurahan banyaknya LKM/BKM.',
      'jumlah LKM/BKM',
      'LKM/BKM',
    ],
    ...KOLOM_REKAP.map((k) => ['Rekap', k.nama, kalimat(k.arti), k.rumus(p), k.satuan]),
    ...(input.adaDaftarKsm
      ? KOLOM_DAFTAR.map((k) => ['Daftar KSM', k.nama, kalimat(k.arti), k.rumus(p), k.satuan])
      : []),
    ...input.lain.map((row) => [...row]),
    [
      'Istilah',
      'Konsisten / Cukup / Kurang',
      'Keadaan satu aturan.',
      `Konsisten ≥ ${p.aturan.konsisten}; Cukup ≥ ${p.aturan.cukup}; Kurang < ${p.aturan.cukup}`,
      'persen',
    ],
    [
      'Istilah',
      'Bubar',
      'KSM yang bubar pada atau sebelum tanggal laporan. Tidak termasuk Jml KSM dan angka lain; banyaknya ada di lembar Info. Sesinya pada tahun data tetap dihitung di Info.',
      'tanggal bubar ≤ tanggal laporan',
      'KSM',
    ],
    [
      'Istilah',
      'Sel kosong',
      'Tidak berlaku atau tidak ada pembaginya; tidak sama dengan nol.',
      '',
      '',
    ],
    [
      'Istilah',
      `"${SEL_SAMAR}"`,
      'Disamarkan: angka anggota 1–4 supaya orangnya tidak dapat dikenali, dan angka lain yang dapat mengungkapnya. Tandanya sama, jadi tidak menunjukkan yang mana.',
      'JUMLAH tetap jumlah sebenarnya selama tabel tidak disaring',
      '',
    ],
    [
      'Istilah',
      'Pembulatan',
      'Persentase dihitung tepat lalu dibulatkan ke satu desimal, setengah ke atas. Persentase wilayah = jumlah pembilang ÷ jumlah penyebut semua KSM-nya.',
      'ROUND(pembilang × 1000 ÷ penyebut; 0) ÷ 10',
      'persen',
    ],
    [
      'Parameter',
      'Berlaku sejak',
      'Set parameter yang dipakai untuk semua angka di berkas ini.',
      formatTanggal(p.berlakuSejak),
      'tanggal',
    ],
  ];
  return {
    bentuk: 'tabel',
    nama: NAMA_KAMUS,
    judul: input.judul,
    kolom: KOLOM,
    bernomor: false,
    saring: false,
    bekuKolom: 2,
    baris: baris.map((row) => row.map((sel) => (sel === '' ? null : sel))),
    jumlah: null,
    catatan: [],
    rentang: null,
    tabel: NAMA_KAMUS,
    cetak: { kertas: 'A4', orientasi: 'landscape' },
  };
}

const kalimat = (arti: string) => (arti.endsWith('.') ? arti : `${arti}.`);
