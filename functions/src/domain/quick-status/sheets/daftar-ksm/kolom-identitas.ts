// Columns of Daftar KSM that say which group it is: area, LKM, number, name, date of birth.
import type { KolomDaftar } from './bentuk-kolom.ts';

const CATATAN = () => 'dari pendaftaran';

export const KOLOM_IDENTITAS: readonly KolomDaftar[] = [
  {
    kunci: 'kode',
    judul: ['Kode'],
    nama: 'Kode',
    jenis: 'teks',
    lebar: 13.5,
    satuan: 'teks',
    arti: 'Kode wilayah Kemendagri kelurahan/desa',
    rumus: CATATAN,
    nilai: (ksm) => ksm.wilayah.kelurahan,
  },
  ...(
    [
      ['provinsi', 'Provinsi'],
      ['kota', 'Kab/Kota'],
      ['kecamatan', 'Kecamatan'],
      ['kelurahan', 'Kelurahan/Desa'],
      ['lkm', 'LKM'],
    ] as const
  ).map(([kunci, judul]): KolomDaftar => ({
    kunci,
    judul: [judul],
    nama: judul,
    jenis: 'teks',
    lebar: 16,
    satuan: 'teks',
    arti: kunci === 'lkm' ? 'LKM/BKM induk KSM' : `Nama ${judul.toLowerCase()}`,
    rumus: CATATAN,
    nilai: (_, nama) => nama[kunci],
    lipat: true,
  })),
  {
    kunci: 'ksmId',
    judul: ['ID KSM'],
    nama: 'ID KSM',
    jenis: 'teks',
    lebar: 22,
    satuan: 'teks',
    arti: 'Nomor tetap KSM di sistem ini; tidak berubah bila nama KSM berubah',
    rumus: CATATAN,
    nilai: (ksm) => ksm.ksmId,
    susut: true,
  },
  {
    kunci: 'nama',
    judul: ['Nama KSM'],
    nama: 'Nama KSM',
    jenis: 'teks',
    lebar: 20,
    satuan: 'teks',
    arti: 'Nama KSM; di baris JUMLAH: banyaknya KSM yang tampak',
    rumus: CATATAN,
    nilai: (ksm) => ksm.nama,
    lipat: true,
  },
  {
    kunci: 'tanggalBentuk',
    judul: ['Tgl Bentuk'],
    nama: 'Tgl Bentuk',
    jenis: 'tanggal',
    lebar: 10.5,
    satuan: 'tanggal',
    arti: 'Tanggal KSM dibentuk',
    rumus: CATATAN,
    nilai: (ksm) => ksm.tanggalBentuk,
  },
];
