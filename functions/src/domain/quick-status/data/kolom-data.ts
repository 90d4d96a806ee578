// The columns of the Data workbook, each written once: heading, kind, width, meaning, formula and value.
import type { SetParameter } from '../../basics/parameter.ts';
import type { CapaianKsm } from '../../recompute/capaian-ksm.ts';
import type { Ukuran } from '../recap/samar.ts';
import type { NamaWilayahKsm } from '../sheets/lembar-daftar-ksm.ts';
import type { JenisSel, NilaiSel } from '../workbook/model.ts';

export interface KolomData {
  readonly kunci: string;
  /** Unique in the table, whatever the case: Excel refuses it otherwise. */
  readonly judul: string;
  readonly jenis: JenisSel;
  readonly lebar: number;
  readonly satuan: string;
  readonly arti: string;
  readonly rumus: (p: SetParameter) => string;
  readonly nilai: (ksm: CapaianKsm, nama: NamaWilayahKsm) => NilaiSel;
  /** Hidden as a small cell together with others of its measure. */
  readonly ukuran?: Ukuran;
}

const CATATAN = () => 'dari pendaftaran';

const anggota = ({ capaian: { angka } }: CapaianKsm) => angka.anggotaL + angka.anggotaP;

const jendela = (p: SetParameter) => `dalam ${p.jendela.hari} hari terakhir`;

function kolom(
  kunci: string,
  judul: string,
  jenis: JenisSel,
  lebar: number,
  satuan: string,
  arti: string,
  rumus: (p: SetParameter) => string,
  nilai: KolomData['nilai'],
  ukuran?: Ukuran,
): KolomData {
  const dasar = { kunci, judul, jenis, lebar, satuan, arti, rumus, nilai };
  return ukuran === undefined ? dasar : { ...dasar, ukuran };
}

const WILAYAH = [
  ['provinsi', 'Provinsi', 9.5],
  ['kota', 'Kab/Kota', 9.5],
  ['kecamatan', 'Kecamatan', 11],
  ['kelurahan', 'Kelurahan/Desa', 14],
] as const;

const ATURAN: readonly (readonly [string, string, (p: SetParameter) => string])[] = [
  [
    'r1',
    'Pertemuan rutin',
    (p) => `(min(1; terlaksana ÷ rencana) + hadir ÷ slot hadir) ÷ 2 ${jendela(p)}`,
  ],
  ['r2', 'Tabungan rutin', (p) => `penabung ÷ slot tabungan ${jendela(p)}`],
  [
    'r3',
    'Pembukuan rutin',
    (p) =>
      `buku cocok ÷ buku diperiksa × min(1; sesi diperiksa ÷ (hari ÷ ${p.aturan.hariPerPemeriksaan}))`,
  ],
  [
    'r4',
    'Pinjaman dalam kelompok',
    (p) =>
      `(min(1; dana dipinjamkan ÷ ${p.aturan.danaBerputar}%) + min(1; anggota meminjam ÷ ${p.aturan.peminjam}%)) ÷ 2`,
  ],
  [
    'r5',
    'Pengembalian pinjaman; kosong bila tidak ada yang jatuh tempo',
    (p) => `dibayar tepat waktu ÷ jatuh tempo, toleransi ${p.aturan.toleransiHari} hari`,
  ],
];

const MODAL: readonly (readonly [string, string])[] = [
  ['k1', 'Anggota bertahan'],
  ['k2', 'Rencana kerja dan kegiatan'],
  ['k3', 'Aturan kelompok tertulis'],
  ['k4', 'Keputusan musyawarah'],
  ['k5', 'Tanggung renteng ditandatangani'],
  ['k6', 'Pergantian peran'],
];

const PINJAMAN = [
  ['internal', 'Pinjaman Internal (Rp)', 'dana kelompok sendiri'],
  ['upk', 'Pinjaman UPK (Rp)', 'UPK'],
  ['ppmk', 'Pinjaman PPMK (Rp)', 'PPMK'],
  ['mitra', 'Pinjaman Mitra (Rp)', 'mitra'],
] as const;

export const KOLOM_DATA: readonly KolomData[] = [
  ...WILAYAH.flatMap(([kunci, judul, lebar]) => [
    kolom(
      `kode${kunci}`,
      `Kode ${judul}`,
      'teks',
      lebar,
      'teks',
      `Kode wilayah Kemendagri ${judul.toLowerCase()}; kunci untuk mencocokkan data`,
      CATATAN,
      (ksm) => ksm.wilayah[kunci],
    ),
    kolom(
      kunci,
      judul,
      'teks',
      20,
      'teks',
      `Nama ${judul.toLowerCase()}; nama dapat berulang`,
      CATATAN,
      (_, nama) => nama[kunci],
    ),
  ]),
  kolom('lkm', 'LKM', 'teks', 28, 'teks', 'LKM/BKM induk KSM', CATATAN, (_, nama) => nama.lkm),
  kolom(
    'ksmId',
    'ID KSM',
    'teks',
    38,
    'teks',
    'Nomor tetap KSM di sistem ini; tidak berubah bila nama KSM berubah',
    CATATAN,
    (ksm) => ksm.ksmId,
  ),
  kolom('nama', 'Nama KSM', 'teks', 26, 'teks', 'Nama KSM', CATATAN, (ksm) => ksm.nama),
  kolom(
    'tanggalBentuk',
    'Tgl Bentuk',
    'tanggal',
    11.5,
    'tanggal',
    'Tanggal KSM dibentuk',
    CATATAN,
    (ksm) => ksm.tanggalBentuk,
  ),
  kolom(
    'tahap',
    'Tahap',
    'teks',
    9.5,
    'kategori',
    'Tahap program pada tanggal laporan; kosong bila belum masuk Tahap I',
    () => 'keputusan gerbang tahap terakhir',
    (ksm) => ksm.tahap,
  ),
  kolom(
    'tingkat',
    'Tingkat',
    'teks',
    14,
    'kategori',
    'Tingkat kematangan, Belum Dinilai s.d. Mandiri',
    () => 'syarat pertama yang dipenuhi, dari Mandiri ke bawah',
    (ksm) => ksm.capaian.tingkat,
  ),
  kolom(
    'status',
    'Status',
    'teks',
    12,
    'kategori',
    'Aktif, Jeda atau Tidak Aktif; kosong bila belum pernah bersesi',
    (p) => `menurut hari sejak sesi terakhir: ${p.status.aktifHari}, ${p.status.jedaHari}`,
    (ksm) => ksm.capaian.status,
  ),
  kolom(
    'anggotaL',
    'Anggota L',
    'angka',
    10,
    'orang',
    'Anggota aktif laki-laki pada tanggal laporan',
    () => 'jumlah anggota; angka 1–4 disamarkan',
    (ksm) => ksm.capaian.angka.anggotaL,
    'jenisKelamin',
  ),
  kolom(
    'anggotaP',
    'Anggota P',
    'angka',
    10,
    'orang',
    'Anggota aktif perempuan pada tanggal laporan',
    () => 'jumlah anggota; angka 1–4 disamarkan',
    (ksm) => ksm.capaian.angka.anggotaP,
    'jenisKelamin',
  ),
  kolom(
    'anggota',
    'Anggota Total',
    'angka',
    10,
    'orang',
    'Semua anggota aktif pada tanggal laporan',
    () => 'L + P; angka 1–4 disamarkan',
    anggota,
    'anggota',
  ),
  kolom(
    'anggotaMiskin',
    'Warga Miskin (PS-2)',
    'angka',
    13,
    'orang',
    'Anggota aktif yang tercatat sebagai warga miskin pada Pemetaan Swadaya (PS-2)',
    () => 'jumlah anggota; angka 1–4 disamarkan',
    (ksm) => ksm.capaian.angka.anggotaMiskin,
    'miskin',
  ),
  ...ATURAN.map(([kunci, arti, rumus], i) =>
    kolom(
      kunci,
      kunci.toUpperCase(),
      'persen',
      7,
      'persen',
      arti,
      rumus,
      (ksm) => ksm.capaian.aturan[i] ?? null,
    ),
  ),
  kolom(
    'ps',
    'PS',
    'persen',
    7,
    'persen',
    'Skor Panca Sutra',
    () => 'rata-rata aturan yang berlaku',
    (ksm) => ksm.capaian.ps,
  ),
  kolom(
    'sk',
    'SK',
    'persen',
    7,
    'persen',
    'Skor modal sosial dan komitmen: enam unsur bernilai 0–2',
    () => '(K1 + … + K6) ÷ 12 × 100',
    (ksm) => ksm.capaian.sk,
  ),
  ...MODAL.map(([kunci, arti], i) =>
    kolom(
      kunci,
      kunci.toUpperCase(),
      'angka',
      5,
      'nilai',
      `${arti}; unsur SK`,
      () => '0, 1 atau 2',
      (ksm) => ksm.capaian.k[i] ?? null,
    ),
  ),
  kolom(
    'rencana',
    'Sesi Rencana',
    'angka',
    9.5,
    'sesi',
    'Sesi yang seharusnya diadakan menurut jadwal KSM (X)',
    (p) =>
      `hari ÷ jarak pertemuan ${jendela(p)}, dikurangi libur (paling banyak ${p.jendela.liburMaksimum})`,
    (ksm) => ksm.capaian.rencana,
  ),
  kolom(
    'terlaksana',
    'Sesi Terlaksana',
    'angka',
    10,
    'sesi',
    'Sesi yang dilaksanakan (H)',
    (p) => `tanggal yang bersesi ${jendela(p)}`,
    (ksm) => ksm.capaian.terlaksana,
  ),
  // Members present at every session tell how many members there are, so these hide with them.
  ...(
    [
      ['hadir', 'Hadir', 'Anggota hadir, dibilang per sesi; pembilang kehadiran'],
      ['slotHadir', 'Slot Hadir', 'Anggota aktif, dibilang per sesi; penyebut kehadiran'],
      ['penabung', 'Penabung', 'Setoran paling sedikit setoran minimum; pembilang tabungan rutin'],
      ['slotTabungan', 'Slot Tabungan', 'Setoran yang seharusnya ada; penyebut tabungan rutin'],
    ] as const
  ).map(([kunci, judul, arti]) =>
    kolom(
      kunci,
      judul,
      'angka',
      10,
      kunci === 'hadir' || kunci === 'slotHadir' ? 'kehadiran' : 'setoran',
      arti,
      jendela,
      (ksm) => ksm.capaian.angka[kunci],
      'anggota',
    ),
  ),
  kolom(
    'tabungan',
    'Tabungan (Rp)',
    'rupiah',
    13,
    'rupiah',
    'Semua setoran tabungan anggota sejak KSM berdiri',
    () => 'jumlah setoran s.d. tanggal laporan',
    (ksm) => ksm.capaian.angka.tabungan,
  ),
  kolom(
    'kas',
    'Kas (Rp)',
    'rupiah',
    13,
    'rupiah',
    'Kas KSM menurut catatan; di bawah nol bila catatannya demikian',
    () => 'semua uang masuk − semua uang keluar s.d. tanggal laporan',
    (ksm) => ksm.capaian.angka.kas,
  ),
  ...PINJAMAN.map(([sumber, judul, dari]) =>
    kolom(
      `pinjaman${sumber}`,
      judul,
      'rupiah',
      13,
      'rupiah',
      `Pokok pinjaman dari ${dari} yang belum lunas`,
      () => 'pokok cair − pokok terbayar s.d. tanggal laporan',
      (ksm) => ksm.capaian.angka.pinjamanBeredar[sumber],
    ),
  ),
  kolom(
    'jatuhTempo',
    'Jatuh Tempo (Rp)',
    'rupiah',
    13,
    'rupiah',
    'Angsuran pokok dan jasa yang batas toleransinya sudah lewat; penyebut R5',
    (p) =>
      `angsuran jatuh tempo dalam ${p.jendela.hari} hari yang berakhir ${p.aturan.toleransiHari} hari sebelum tanggal laporan`,
    (ksm) => ksm.capaian.angka.jatuhTempo,
  ),
  kolom(
    'tepatWaktu',
    'Dibayar Tepat Waktu (Rp)',
    'rupiah',
    13,
    'rupiah',
    'Bagian angsuran itu yang dibayar tepat waktu, juga lewat tanggung renteng; pembilang R5',
    (p) => `dibayar paling lambat ${p.aturan.toleransiHari} hari setelah jatuh tempo`,
    (ksm) => ksm.capaian.angka.tepatWaktu,
  ),
  kolom(
    'menunggak',
    'Menunggak',
    'angka',
    10,
    'KSM',
    '1 bila KSM mempunyai pinjaman yang menunggak, 0 bila tidak',
    (p) => `angsuran menunggak ≥ ${p.tunggakan} pada satu pinjaman`,
    (ksm) => (ksm.capaian.angka.pinjamanTunggakan > 0 ? 1 : 0),
  ),
  kolom(
    'sesiTerakhir',
    'Sesi Terakhir',
    'tanggal',
    11.5,
    'tanggal',
    'Tanggal sesi terakhir yang dilaksanakan; kosong bila belum pernah',
    () => 'dari catatan sesi',
    (ksm) => ksm.capaian.angka.sesiTerakhir,
  ),
  kolom(
    'parameter',
    'Parameter',
    'tanggal',
    11.5,
    'tanggal',
    'Set parameter yang dipakai untuk KSM ini: tanggal mulai berlakunya',
    () => 'dari hasil hitungan',
    (ksm) => ksm.capaian.parameter,
  ),
  kolom(
    'per',
    'Per',
    'tanggal',
    11.5,
    'tanggal',
    'Tanggal laporan baris ini',
    () => 'dari hasil hitungan',
    (ksm) => ksm.capaian.per,
  ),
];
