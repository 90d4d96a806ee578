// The Data workbook of a province or the nation, for pivots and look-ups: one header line, one row per
// group, nothing merged, nothing added up. Rows come in parts, one part per kab/kota, and are never held
// together: the model knows only how many there will be and on which sheets they stand.
import type { CapaianKsm } from '../../recompute/capaian-ksm.ts';
import type { SetParameter } from '../../basics/parameter.ts';
import type { Tanggal } from '../../basics/tanggal.ts';
import { formatAngka, formatBulan, formatTanggal } from '../../basics/format.ts';
import {
  baris,
  bulanTertutup,
  NAMA_INFO,
  teksPeriode,
  type KeteranganBerkas,
} from '../sheets/lembar-info.ts';
import type { NamaWilayahKsm } from '../sheets/lembar-daftar-ksm.ts';
import { NAMA_KAMUS } from '../sheets/lembar-kamus.ts';
import {
  hurufKolom,
  teksSel,
  type BarisLembar,
  type JenisSel,
  type KolomModel,
  type LembarModel,
  type NilaiSel,
  type TabelModel,
} from './model.ts';
import { judulQs, namaBerkasQs, type NamaBerkasInput } from '../updates/nama-berkas.ts';
import { compareText } from '../../basics/urutan.ts';
import { isSelKecil, maskKsm, SEL_KECIL, SEL_PELENGKAP, type Ukuran } from '../recap/samar.ts';

/** Rows below the header that a sheet of Excel holds. */
export const BATAS_BARIS_LEMBAR = 1_048_575;

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

// ---- Rows

export type BarisData = readonly NilaiSel[];

/**
 * Rows of the groups of one kab/kota, by kelurahan, name and id; dissolved groups are left out, as they
 * are in every recap. The parts of several kab/kota, in order of code, are the rows of the areas above:
 * what is hidden in a row depends on the groups of its kelurahan alone.
 */
export function buildBarisData(
  ksm: readonly CapaianKsm[],
  namaOf: (ksm: CapaianKsm) => NamaWilayahKsm,
): BarisData[] {
  const rows = ksm
    .filter((row) => row.capaian.tingkat !== 'Bubar')
    .toSorted(
      (a, b) =>
        compareText(a.wilayah.kelurahan, b.wilayah.kelurahan) ||
        compareText(a.nama, b.nama) ||
        compareText(a.ksmId, b.ksmId),
    );
  const samaran = maskKsm(rows);
  return rows.map((row) => barisOf(row, namaOf(row), samaran.get(row.ksmId)));
}

function barisOf(
  ksm: CapaianKsm,
  nama: NamaWilayahKsm,
  mask: ReadonlySet<Ukuran> | undefined,
): BarisData {
  return KOLOM_DATA.map(({ nilai, ukuran, satuan }) => {
    const isi = nilai(ksm, nama);
    if (ukuran !== undefined && isHidden(ukuran, mask))
      return satuan === 'orang' && isSelKecil(Number(isi)) ? SEL_KECIL : SEL_PELENGKAP;
    return typeof isi === 'string' ? teksSel(isi) : isi;
  });
}

/** L and P together tell the total, so they hide with it. */
function isHidden(ukuran: Ukuran, mask: ReadonlySet<Ukuran> | undefined): boolean {
  if (mask === undefined) return false;
  return mask.has(ukuran) || (ukuran === 'jenisKelamin' && mask.has('anggota'));
}

// ---- Workbook

/** A sheet of rows. */
export interface LembarData {
  readonly nama: string;
  /** Name of the Excel table. */
  readonly tabel: string;
  readonly baris: number;
}

export interface DataModel {
  /** `QS PENDAMPINGAN KSM TA 2017 Update 5 Juli 2017`. */
  readonly judul: string;
  /** The same without the update date. */
  readonly judulTetap: string;
  readonly properti: {
    readonly subjek: string;
    readonly kataKunci: string;
    /** Time of printing, ISO 8601. */
    readonly dicetak: string;
  };
  readonly kolom: readonly Pick<KolomData, 'kunci' | 'judul' | 'jenis' | 'lebar'>[];
  /** In order; at least one, all but the last full. */
  readonly lembar: readonly LembarData[];
  readonly info: LembarModel;
  readonly kamus: TabelModel;
}

export interface DataInput {
  readonly berkas: KeteranganBerkas;
  readonly parameter: SetParameter;
  /** Rows that will come: Jml KSM of the area's recap. */
  readonly jumlahKsm: number;
  /** Remarks on the state of the data, beside those that every file has. */
  readonly status?: readonly BarisLembar[];
  /** Rows of a sheet at most; Excel's limit unless a test asks for less. */
  readonly maxRowsPerSheet?: number;
}

export function susunData(input: DataInput): DataModel {
  const berkas = { ...input.berkas, wilayah: teksSel(input.berkas.wilayah) };
  const judul = judulQs(berkas.tahun, berkas.update);
  const lembar = splitLembar(input.jumlahKsm, input.maxRowsPerSheet ?? BATAS_BARIS_LEMBAR);
  return {
    judul,
    judulTetap: judulQs(berkas.tahun),
    properti: {
      subjek: `${berkas.wilayah} (${berkas.kode}), ${teksPeriode(berkas)}`,
      kataKunci: `QS; KSM; Data; Tahun ${berkas.tahun}; ${berkas.kode}`,
      dicetak: berkas.dicetak,
    },
    kolom: KOLOM_DATA,
    lembar,
    info: susunInfo({ ...input, berkas }, judul, lembar),
    kamus: susunKamus({ ...input, berkas }, judul),
  };
}

/** `QS_Pendampingan-KSM_TA2017_32_Jawa-Barat_Data_Update-2017-07-05.xlsx` */
export function namaBerkasData(input: NamaBerkasInput & { readonly update: Tanggal }): string {
  const nama = namaBerkasQs(input);
  const at = nama.lastIndexOf('_Update-');
  return `${nama.slice(0, at)}_Data${nama.slice(at)}`;
}

/** Without rows there is one sheet, with the header alone. */
function splitLembar(jumlah: number, batas: number): LembarData[] {
  if (!Number.isSafeInteger(jumlah) || jumlah < 0) throw new RangeError(`${jumlah} rows`);
  if (!Number.isSafeInteger(batas) || batas < 1 || batas > BATAS_BARIS_LEMBAR)
    throw new RangeError(`${batas} rows a sheet`);
  const lembar: LembarData[] = [];
  for (let i = 1, sisa = jumlah; i === 1 || sisa > 0; i += 1, sisa -= batas)
    lembar.push({
      nama: i === 1 ? 'Data' : `Data ${i}`,
      tabel: i === 1 ? 'Data_KSM' : `Data_KSM_${i}`,
      baris: Math.min(batas, sisa),
    });
  return lembar;
}

function susunInfo(input: DataInput, judul: string, lembar: readonly LembarData[]): LembarModel {
  const { berkas } = input;
  const dibagi =
    lembar.length === 1
      ? []
      : [
          prosa(
            'DIBAGI',
            `Baris data melebihi batas satu lembar (${formatAngka(lembar[0]?.baris ?? 0)} baris), jadi dibagi ke ${lembar.length} lembar: ${lembar.map((l) => l.nama).join(', ')}. Pakailah semuanya; tidak ada baris yang dibuang.`,
          ),
        ];
  const kolomId = hurufKolom(KOLOM_DATA.findIndex((k) => k.kunci === 'ksmId') + 1);
  const hitungan = lembar
    .filter((l) => l.baris > 0)
    .map((l) => `COUNTA('${l.nama}'!${kolomId}2:${kolomId}${l.baris + 1})`);
  return {
    bentuk: 'lembar',
    nama: NAMA_INFO,
    judul: [
      judul,
      'DATA KSM UNTUK DIOLAH',
      `${berkas.wilayah} (${berkas.kode})`,
      teksPeriode(berkas),
    ],
    lebar: [27, 35, 56],
    bagian: [
      {
        judul: 'Berkas',
        baris: [
          baris('Wilayah', berkas.wilayah),
          baris('Kode wilayah', berkas.kode, 'teks', 'Kode Kemendagri; ID = seluruh Indonesia.'),
          baris('Jenjang', berkas.jenjang),
          baris('Tahun data', String(berkas.tahun)),
          baris(
            'Periode s.d.',
            berkas.per,
            'tanggal',
            'Catatan sesudah tanggal ini tidak dihitung.',
          ),
          baris(
            'Bulan laporan',
            berkas.berjalan ? `${formatBulan(berkas.bulan)} (berjalan)` : formatBulan(berkas.bulan),
          ),
          baris('Bulan tertutup terakhir', formatBulan(bulanTertutup(berkas))),
        ],
      },
      {
        judul: 'Status data',
        baris: [
          { ...baris('Tanggal update', berkas.update, 'tanggal'), cetakan: true },
          baris('Parameter berlaku sejak', berkas.parameter, 'tanggal', 'Lihat Kamus.'),
          ...(input.status ?? []),
        ],
      },
      {
        judul: 'Isi berkas',
        baris: [
          ...dibagi,
          ...lembar.map((l) =>
            baris(l.nama, l.baris, 'angka', `Baris, satu per KSM; tabel Excel ${l.tabel}.`),
          ),
          baris('Jml KSM wilayah ini', input.jumlahKsm, 'angka', 'Jml KSM di berkas Rekap.'),
          baris(
            'Baris yang ada',
            hitungan.length === 0 ? 0 : { rumus: hitungan.join('+'), nilai: input.jumlahKsm },
            'angka',
            'Harus sama dengan Jml KSM.',
          ),
          baris('Kolom', KOLOM_DATA.length, 'angka', 'Artinya ada di lembar Kamus.'),
        ],
      },
      {
        judul: 'Catatan',
        baris: [
          prosa(
            'Persentase wilayah',
            'Jumlahkan pembilang dan penyebut lebih dulu, baru bagilah; jangan rata-ratakan R1–R5, PS atau SK. Contoh: kehadiran = jumlah Hadir ÷ jumlah Slot Hadir.',
          ),
          prosa('Sel kosong', 'Tidak berlaku atau tidak ada pembaginya; bukan nol.'),
          prosa(
            'Angka disamarkan',
            `"${SEL_KECIL}": 1–4 anggota; "${SEL_PELENGKAP}": ikut disamarkan agar angka itu tidak dapat dihitung balik. Jumlah yang benar ada di berkas Rekap.`,
          ),
          prosa(
            'Data pribadi',
            'Berkas ini tidak memuat nama atau NIK siapa pun. Tingkat menilai kelompok, bukan orang.',
          ),
          prosa('KSM bubar', 'Tidak termasuk, sama seperti di Rekap.'),
        ],
      },
      {
        judul: 'Sumber',
        baris: [
          prosa('Data KSM', 'Catatan sesi, pinjaman dan dokumen KSM yang diisi fasilitator.'),
          prosa(
            'Nama dan kode wilayah',
            'idn-area-data (github.com/fityannugroho/idn-area-data), tersedia dengan Open Database License (ODbL) 1.0: opendatacommons.org/licenses/odbl/1-0',
          ),
        ],
      },
    ],
    cetak: { kertas: 'A4', orientasi: 'portrait' },
  };
}

function prosa(label: string, isi: string): BarisLembar {
  return { ...baris(label, isi), luas: true };
}

const KOLOM_KAMUS: readonly KolomModel[] = [
  { kunci: 'no', judul: ['No'], jenis: 'angka', lebar: 5, tengah: true },
  { kunci: 'kolom', judul: ['Kolom'], jenis: 'teks', lebar: 27, lipat: true },
  { kunci: 'arti', judul: ['Arti'], jenis: 'teks', lebar: 58, lipat: true },
  { kunci: 'rumus', judul: ['Rumus / Batas'], jenis: 'teks', lebar: 58, lipat: true },
  { kunci: 'satuan', judul: ['Satuan'], jenis: 'teks', lebar: 14, lipat: true },
];

function susunKamus(input: DataInput, judul: string): TabelModel {
  const { berkas, parameter } = input;
  return {
    bentuk: 'tabel',
    nama: NAMA_KAMUS,
    judul: [
      judul,
      'KAMUS: ARTI KOLOM, RUMUS DAN PARAMETER',
      `${berkas.wilayah} (${berkas.kode})`,
      teksPeriode(berkas),
    ],
    kolom: KOLOM_KAMUS,
    bernomor: false,
    saring: false,
    bekuKolom: 2,
    baris: KOLOM_DATA.map((k, i) => [i + 1, k.judul, `${k.arti}.`, k.rumus(parameter), k.satuan]),
    jumlah: null,
    catatan: [`Set parameter berlaku sejak ${formatTanggal(parameter.berlakuSejak)}.`],
    rentang: null,
    tabel: NAMA_KAMUS,
    cetak: { kertas: 'A4', orientasi: 'landscape' },
  };
}
