// The columns that say which group it is and where.
import type { KolomData } from './kolom.ts';

const CATATAN = () => 'dari pendaftaran';

const WILAYAH = [
  ['provinsi', 'Provinsi', 9.5],
  ['kota', 'Kab/Kota', 9.5],
  ['kecamatan', 'Kecamatan', 11],
  ['kelurahan', 'Kelurahan/Desa', 14],
] as const;

export const KOLOM_PENDAFTARAN: readonly KolomData[] = [
  ...WILAYAH.flatMap(([kunci, judul, lebar]): KolomData[] => [
    {
      kunci: `kode${kunci}`,
      judul: `Kode ${judul}`,
      jenis: 'teks',
      lebar,
      satuan: 'teks',
      arti: `Kode wilayah Kemendagri ${judul.toLowerCase()}; kunci untuk mencocokkan data`,
      rumus: CATATAN,
      nilai: (ksm) => ksm.wilayah[kunci],
    },
    {
      kunci,
      judul,
      jenis: 'teks',
      lebar: 20,
      satuan: 'teks',
      arti: `Nama ${judul.toLowerCase()}; nama dapat berulang`,
      rumus: CATATAN,
      nilai: (_, nama) => nama[kunci],
    },
  ]),
  {
    kunci: 'lkm',
    judul: 'LKM',
    jenis: 'teks',
    lebar: 28,
    satuan: 'teks',
    arti: 'LKM/BKM induk KSM',
    rumus: CATATAN,
    nilai: (_, nama) => nama.lkm,
  },
  {
    kunci: 'ksmId',
    judul: 'ID KSM',
    jenis: 'teks',
    lebar: 38,
    satuan: 'teks',
    arti: 'Nomor tetap KSM di sistem ini; tidak berubah bila nama KSM berubah',
    rumus: CATATAN,
    nilai: (ksm) => ksm.ksmId,
  },
  {
    kunci: 'nama',
    judul: 'Nama KSM',
    jenis: 'teks',
    lebar: 26,
    satuan: 'teks',
    arti: 'Nama KSM',
    rumus: CATATAN,
    nilai: (ksm) => ksm.nama,
  },
  {
    kunci: 'tanggalBentuk',
    judul: 'Tgl Bentuk',
    jenis: 'tanggal',
    lebar: 11.5,
    satuan: 'tanggal',
    arti: 'Tanggal KSM dibentuk',
    rumus: CATATAN,
    nilai: (ksm) => ksm.tanggalBentuk,
  },
];
