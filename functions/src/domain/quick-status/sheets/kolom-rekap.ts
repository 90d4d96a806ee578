// The columns of the recap sheets, each written once: heading, kind, the number behind it, how JUMLAH
// comes about, and what the number means. Sheets, notes and Kamus are all made from this list.
import type { SetParameter } from '../../basics/parameter.ts';
import { persenOf } from '../../basics/pecahan.ts';
import { totalAnggota, totalBeredar, type RekapAngka } from '../recap/rekap.ts';
import type { Ukuran } from '../recap/samar.ts';

const JENJANG_REKAP = ['provinsi', 'kota', 'kecamatan', 'kelurahan'] as const;
export type JenjangRekap = (typeof JENJANG_REKAP)[number];

/** Fixed names of the sheets: names of areas are too long for Excel. */
export const NAMA_LEMBAR: Readonly<Record<JenjangRekap, string>> = {
  provinsi: 'Rekap Provinsi',
  kota: 'Rekap Kab-Kota',
  kecamatan: 'Rekap Kecamatan',
  kelurahan: 'Rekap Kelurahan',
};
export const RENTANG_REKAP: Readonly<Record<JenjangRekap, string>> = {
  provinsi: 'Rekap_Provinsi',
  kota: 'Rekap_KabKota',
  kecamatan: 'Rekap_Kecamatan',
  kelurahan: 'Rekap_Kelurahan',
};
export const SEBUTAN: Readonly<Record<JenjangRekap, string>> = {
  provinsi: 'Provinsi',
  kota: 'Kab/Kota',
  kecamatan: 'Kecamatan',
  kelurahan: 'Kelurahan/Desa',
};

export type KunciKolom =
  | 'lokasi'
  | 'ksm'
  | 'aktif'
  | 'jeda'
  | 'tidakAktif'
  | 'tahap1'
  | 'tahap2'
  | 'tahap3'
  | 'belumDinilai'
  | 'pemula'
  | 'berkembang'
  | 'berdaya'
  | 'mandiri'
  | 'anggotaL'
  | 'anggotaP'
  | 'anggotaTotal'
  | 'anggotaMiskin'
  | 'persenPerempuan'
  | 'rencana'
  | 'terlaksana'
  | 'persenSesi'
  | 'persenKehadiran'
  | 'persenPenabung'
  | 'tabungan'
  | 'beredar'
  | 'jatuhTempo'
  | 'tepatWaktu'
  | 'persenTepatWaktu'
  | 'konsisten5'
  | 'persenKonsisten'
  | 'warmisTerampil'
  | 'ksmAksesSosial'
  | 'hadir'
  | 'slotHadir'
  | 'penabung'
  | 'slotTabungan';

interface Dasar {
  readonly kunci: KunciKolom;
  readonly judul: readonly [string] | readonly [string, string];
  /** The heading in full, as Kamus lists it. */
  readonly nama: string;
  readonly arti: string;
  readonly rumus: (p: SetParameter) => string;
  readonly satuan: string;
  /** Hidden as a small cell together with others of its measure. */
  readonly ukuran?: Ukuran;
  readonly tersembunyi?: true;
  readonly warnaTingkat?: true;
}

/** A count: JUMLAH adds it up. */
export interface KolomCacah extends Dasar {
  readonly jenis: 'angka' | 'rupiah';
  readonly nilai: (a: RekapAngka) => number;
}

/** A percentage: JUMLAH divides the sums of two other columns. */
export interface KolomRasio extends Dasar {
  readonly jenis: 'persen';
  readonly pembilang: KunciKolom;
  readonly penyebut: KunciKolom;
}

export type KolomRekap = KolomCacah | KolomRasio;

const LANGSUNG = () => 'jumlah KSM';

function cacahKsm({
  kunci,
  judul,
  nama,
  arti,
  rumus = LANGSUNG,
  warnaTingkat,
}: {
  readonly kunci: KunciKolom & keyof RekapAngka;
  readonly judul: readonly [string] | readonly [string, string];
  readonly nama: string;
  readonly arti: string;
  readonly rumus?: ((p: SetParameter) => string) | undefined;
  readonly warnaTingkat?: true | undefined;
}): KolomCacah {
  return {
    kunci,
    judul,
    nama,
    arti,
    rumus,
    satuan: 'KSM',
    jenis: 'angka',
    nilai: (a) => a[kunci],
    ...(warnaTingkat && { warnaTingkat }),
  };
}

const STATUS = 'Status KSM';
const TAHAP = 'Tahap';
const TINGKAT = 'Tingkat Kematangan';
const ANGGOTA = 'Anggota';
const SESI = 'Sesi';
const KEMBALI = 'Pengembalian Pinjaman';
const KONSISTEN = 'KSM 5 Aturan Konsisten';
const BANTU = 'Kolom bantu';

/** Columns after the area, in the order of the sheet. */
export const KOLOM_REKAP: readonly KolomRekap[] = [
  {
    kunci: 'lokasi',
    judul: ['Jml Lokasi'],
    nama: 'Jml Lokasi',
    arti: 'Kelurahan/desa lokasi program, juga yang belum ada KSM-nya',
    rumus: () => 'jumlah lokasi',
    satuan: 'kelurahan/desa',
    jenis: 'angka',
    nilai: (a) => a.lokasi,
  },
  cacahKsm({
    kunci: 'ksm',
    judul: ['Jml KSM'],
    nama: 'Jml KSM',
    arti: 'KSM terdaftar yang tidak bubar pada tanggal laporan',
  }),
  cacahKsm({
    kunci: 'aktif',
    judul: [STATUS, 'Aktif'],
    nama: 'KSM Aktif',
    arti: 'KSM yang baru saja mengadakan sesi',
    rumus: (p) =>
      `sesi terakhir paling lama ${p.status.aktifHari} hari lalu, atau ${p.status.aktifInterval} kali jarak pertemuan bila itu lebih lama`,
  }),
  cacahKsm({
    kunci: 'jeda',
    judul: [STATUS, 'Jeda'],
    nama: 'Jeda',
    arti: 'KSM yang lama tidak bersesi',
    rumus: (p) => `lewat batas Aktif, sesi terakhir paling lama ${p.status.jedaHari} hari lalu`,
  }),
  cacahKsm({
    kunci: 'tidakAktif',
    judul: [STATUS, 'Tidak Aktif'],
    nama: 'Tidak Aktif',
    arti: 'KSM yang berhenti bersesi; KSM yang belum pernah bersesi tidak dihitung di ketiga kolom status',
    rumus: (p) => `sesi terakhir lebih dari ${p.status.jedaHari} hari lalu`,
  }),
  cacahKsm({
    kunci: 'tahap1',
    judul: [TAHAP, 'I'],
    nama: 'Tahap I',
    arti: 'KSM pada Tahap I (Pilot Pendampingan KSM)',
  }),
  cacahKsm({
    kunci: 'tahap2',
    judul: [TAHAP, 'II'],
    nama: 'Tahap II',
    arti: 'KSM pada Tahap II (Program Dana Bergulir)',
  }),
  cacahKsm({
    kunci: 'tahap3',
    judul: [TAHAP, 'III'],
    nama: 'Tahap III',
    arti: 'KSM pada Tahap III (Usaha Ekonomi Produktif)',
  }),
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
  {
    kunci: 'anggotaL',
    judul: [ANGGOTA, 'L'],
    nama: 'Anggota L',
    arti: 'Anggota aktif laki-laki pada tanggal laporan',
    rumus: () => 'jumlah anggota; angka 1–4 disamarkan',
    satuan: 'orang',
    jenis: 'angka',
    ukuran: 'jenisKelamin',
    nilai: (a) => a.anggotaL,
  },
  {
    kunci: 'anggotaP',
    judul: [ANGGOTA, 'P'],
    nama: 'Anggota P',
    arti: 'Anggota aktif perempuan pada tanggal laporan',
    rumus: () => 'jumlah anggota; angka 1–4 disamarkan',
    satuan: 'orang',
    jenis: 'angka',
    ukuran: 'jenisKelamin',
    nilai: (a) => a.anggotaP,
  },
  {
    kunci: 'anggotaTotal',
    judul: [ANGGOTA, 'Total'],
    nama: 'Anggota Total',
    arti: 'Semua anggota aktif pada tanggal laporan',
    rumus: () => 'L + P; angka 1–4 disamarkan',
    satuan: 'orang',
    jenis: 'angka',
    ukuran: 'anggota',
    nilai: totalAnggota,
  },
  {
    kunci: 'anggotaMiskin',
    judul: [ANGGOTA, 'Warga Miskin\n(PS-2)'],
    nama: 'Warga Miskin (PS-2)',
    arti: 'Anggota aktif yang tercatat sebagai warga miskin pada Pemetaan Swadaya (PS-2)',
    rumus: () => 'jumlah anggota; angka 1–4 disamarkan',
    satuan: 'orang',
    jenis: 'angka',
    ukuran: 'miskin',
    nilai: (a) => a.anggotaMiskin,
  },
  {
    kunci: 'persenPerempuan',
    judul: [ANGGOTA, '% Perempuan'],
    nama: '% Perempuan',
    arti: 'Bagian perempuan dari semua anggota',
    rumus: () => 'Anggota P ÷ Anggota Total × 100',
    satuan: 'persen',
    jenis: 'persen',
    ukuran: 'jenisKelamin',
    pembilang: 'anggotaP',
    penyebut: 'anggotaTotal',
  },
  {
    kunci: 'rencana',
    judul: [SESI, 'Rencana'],
    nama: 'Sesi Rencana',
    arti: 'Sesi yang seharusnya diadakan menurut jadwal KSM',
    rumus: (p) =>
      `hari ÷ jarak pertemuan dalam ${p.jendela.hari} hari terakhir, dikurangi libur (paling banyak ${p.jendela.liburMaksimum})`,
    satuan: 'sesi',
    jenis: 'angka',
    nilai: (a) => a.rencana,
  },
  {
    kunci: 'terlaksana',
    judul: [SESI, 'Terlaksana'],
    nama: 'Sesi Terlaksana',
    arti: 'Sesi yang dilaksanakan',
    rumus: (p) => `tanggal yang bersesi dalam ${p.jendela.hari} hari terakhir`,
    satuan: 'sesi',
    jenis: 'angka',
    nilai: (a) => a.terlaksana,
  },
  {
    kunci: 'persenSesi',
    judul: [SESI, '%'],
    nama: '% Sesi',
    arti: 'Sesi terlaksana dibanding rencana; lebih dari 100 bila KSM bersesi lebih sering',
    rumus: () => 'Sesi Terlaksana ÷ Sesi Rencana × 100',
    satuan: 'persen',
    jenis: 'persen',
    pembilang: 'terlaksana',
    penyebut: 'rencana',
  },
  {
    kunci: 'persenKehadiran',
    judul: ['Kehadiran %'],
    nama: 'Kehadiran %',
    arti: 'Anggota hadir dibanding anggota yang seharusnya hadir di semua sesi',
    rumus: (p) => `hadir ÷ slot hadir × 100 dalam ${p.jendela.hari} hari terakhir`,
    satuan: 'persen',
    jenis: 'persen',
    pembilang: 'hadir',
    penyebut: 'slotHadir',
  },
  {
    kunci: 'persenPenabung',
    judul: ['Penabung %'],
    nama: 'Penabung %',
    arti: 'Setoran paling sedikit setoran minimum dibanding setoran yang seharusnya',
    rumus: (p) =>
      `penabung ÷ slot tabungan × 100 dalam ${p.jendela.hari} hari terakhir; sesi yang tidak diadakan ikut menambah slot`,
    satuan: 'persen',
    jenis: 'persen',
    pembilang: 'penabung',
    penyebut: 'slotTabungan',
  },
  {
    kunci: 'tabungan',
    judul: ['Total Tabungan (Rp)'],
    nama: 'Total Tabungan (Rp)',
    arti: 'Semua setoran tabungan anggota sejak KSM berdiri',
    rumus: () => 'jumlah setoran s.d. tanggal laporan',
    satuan: 'rupiah',
    jenis: 'rupiah',
    nilai: (a) => a.tabungan,
  },
  {
    kunci: 'beredar',
    judul: ['Pinjaman Beredar (Rp)'],
    nama: 'Pinjaman Beredar (Rp)',
    arti: 'Pokok pinjaman yang belum lunas dari semua sumber: dalam kelompok, UPK, PPMK dan mitra',
    rumus: () => 'pokok cair − pokok terbayar s.d. tanggal laporan',
    satuan: 'rupiah',
    jenis: 'rupiah',
    nilai: totalBeredar,
  },
  {
    kunci: 'jatuhTempo',
    judul: [KEMBALI, 'Jatuh Tempo (Rp)'],
    nama: 'Jatuh Tempo (Rp)',
    arti: 'Angsuran pokok dan jasa yang batas toleransinya sudah lewat',
    rumus: (p) =>
      `angsuran jatuh tempo dalam ${p.jendela.hari} hari yang berakhir ${p.aturan.toleransiHari} hari sebelum tanggal laporan`,
    satuan: 'rupiah',
    jenis: 'rupiah',
    nilai: (a) => a.jatuhTempo,
  },
  {
    kunci: 'tepatWaktu',
    judul: [KEMBALI, 'Dibayar Tepat Waktu (Rp)'],
    nama: 'Dibayar Tepat Waktu (Rp)',
    arti: 'Bagian angsuran itu yang dibayar tepat waktu, juga lewat tanggung renteng',
    rumus: (p) => `dibayar paling lambat ${p.aturan.toleransiHari} hari setelah jatuh tempo`,
    satuan: 'rupiah',
    jenis: 'rupiah',
    nilai: (a) => a.tepatWaktu,
  },
  {
    kunci: 'persenTepatWaktu',
    judul: [KEMBALI, '%'],
    nama: '% Tepat Waktu',
    arti: 'Pengembalian tepat waktu; kosong bila tidak ada yang jatuh tempo',
    rumus: () => 'Dibayar Tepat Waktu ÷ Jatuh Tempo × 100',
    satuan: 'persen',
    jenis: 'persen',
    pembilang: 'tepatWaktu',
    penyebut: 'jatuhTempo',
  },
  cacahKsm({
    kunci: 'konsisten5',
    judul: [KONSISTEN, 'Jml'],
    nama: 'KSM 5 Aturan Konsisten',
    arti: 'KSM dinilai yang kelima aturannya Konsisten; tanpa angsuran jatuh tempo belum Konsisten',
    rumus: (p) =>
      `R1–R5 masing-masing ≥ ${p.aturan.konsisten}; bila R5 tidak berlaku, aturan ke-5 belum ditunjukkan dan KSM tidak dihitung`,
  }),
  {
    kunci: 'persenKonsisten',
    judul: [KONSISTEN, '%'],
    nama: '% KSM 5 Aturan Konsisten',
    arti: 'Bagian KSM itu dari semua KSM, juga yang belum dinilai',
    rumus: () => 'KSM 5 Aturan Konsisten ÷ Jml KSM × 100',
    satuan: 'persen',
    jenis: 'persen',
    pembilang: 'konsisten5',
    penyebut: 'ksm',
  },
  {
    kunci: 'warmisTerampil',
    judul: ['Warmis Terampil/\nBekerja'],
    nama: 'Warmis Terampil/Bekerja',
    arti: 'Anggota warga miskin yang sudah terampil berusaha dan/atau bekerja',
    rumus: () => 'jumlah anggota; angka 1–4 disamarkan',
    satuan: 'orang',
    jenis: 'angka',
    ukuran: 'warmis',
    nilai: (a) => a.warmisTerampil,
  },
  cacahKsm({
    kunci: 'ksmAksesSosial',
    judul: ['KSM Akses Kegiatan Sosial'],
    nama: 'KSM Akses Kegiatan Sosial',
    arti: 'KSM dengan kemitraan berlaku yang membuka akses ke Kegiatan Sosial Berkelanjutan',
  }),
  ...(
    [
      ['hadir', 'Hadir', 'Anggota hadir di semua sesi, dibilang per sesi', 'kehadiran'],
      ['slotHadir', 'Slot Hadir', 'Anggota aktif di semua sesi, dibilang per sesi', 'kehadiran'],
      ['penabung', 'Penabung', 'Setoran paling sedikit setoran minimum', 'setoran'],
      ['slotTabungan', 'Slot Tabungan', 'Setoran yang seharusnya ada', 'setoran'],
    ] as const
  ).map(([kunci, judul, arti, satuan]): KolomCacah => ({
    kunci,
    judul: [BANTU, judul],
    nama: `${judul} (kolom bantu)`,
    arti: `${arti}; kolom tersembunyi untuk rumus JUMLAH`,
    rumus: (p) => `dalam ${p.jendela.hari} hari terakhir`,
    satuan,
    jenis: 'angka',
    nilai: (a) => a[kunci],
    tersembunyi: true,
  })),
];

const KOLOM_BY_KUNCI = new Map(KOLOM_REKAP.map((kolom) => [kolom.kunci, kolom]));

/** The value of a column for an area; null where there is nothing to divide by. */
export function nilaiRekap(kolom: KolomRekap, angka: RekapAngka): number | null {
  if (kolom.jenis !== 'persen') return kolom.nilai(angka);
  return persenOf(cacahOf(kolom.pembilang, angka), cacahOf(kolom.penyebut, angka));
}

export function cacahOf(kunci: KunciKolom, angka: RekapAngka): number {
  const kolom = KOLOM_BY_KUNCI.get(kunci);
  if (kolom === undefined || kolom.jenis === 'persen') throw new Error(`no count named ${kunci}`);
  return kolom.nilai(angka);
}
