// Daftar KSM: one row per group of a kab/kota, without a name of any person.
import type { CapaianKsm } from '../../recompute/capaian-ksm.ts';
import type { SetParameter } from '../../basics/parameter.ts';
import { formatAngka } from '../../basics/format.ts';
import { kolomNo, lebarTeks, TANPA_DATA } from './lembar-rekap.ts';
import { hurufKolom, letakTabel } from '../workbook/layout.ts';
import {
  teksSel,
  type JenisSel,
  type KolomModel,
  type NilaiSel,
  type Sel,
  type TabelModel,
} from '../workbook/model.ts';
import { compareText } from '../../basics/urutan.ts';
import { BATAS_SEL_KECIL, maskKsm, SEL_KECIL, SEL_PELENGKAP } from '../recap/samar.ts';

const NAMA_DAFTAR_KSM = 'Daftar KSM';
const RENTANG_DAFTAR_KSM = 'Daftar_KSM';

/** Names that a row prints beside its codes. */
export interface NamaWilayahKsm {
  readonly provinsi: string;
  readonly kota: string;
  readonly kecamatan: string;
  readonly kelurahan: string;
  readonly lkm: string;
}

interface KolomDaftar {
  readonly kunci: string;
  readonly judul: readonly [string] | readonly [string, string];
  readonly nama: string;
  readonly jenis: JenisSel;
  readonly lebar: number;
  readonly satuan: string;
  readonly arti: string;
  readonly rumus: (p: SetParameter) => string;
  readonly nilai: (ksm: CapaianKsm, nama: NamaWilayahKsm) => NilaiSel;
  readonly jumlah?: true;
  readonly lipat?: true;
  readonly susut?: true;
  readonly tengah?: true;
  readonly warnaTingkat?: true;
}

const CATATAN = () => 'dari pendaftaran';
const ATURAN = 'Lima Aturan Dasar';
const aturan = (
  i: 0 | 1 | 2 | 3 | 4,
  arti: string,
  rumus: (p: SetParameter) => string,
): KolomDaftar => ({
  kunci: `r${i + 1}`,
  judul: [ATURAN, `R${i + 1}`],
  nama: `R${i + 1}`,
  jenis: 'persen',
  lebar: 7,
  satuan: 'persen',
  arti,
  rumus,
  nilai: (ksm) => ksm.capaian.aturan[i],
});

export const KOLOM_DAFTAR: readonly KolomDaftar[] = [
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
  {
    kunci: 'anggota',
    judul: ['Anggota'],
    nama: 'Anggota',
    jenis: 'angka',
    lebar: 9,
    satuan: 'orang',
    arti: `Anggota aktif pada tanggal laporan; kurang dari ${BATAS_SEL_KECIL} ditulis "${SEL_KECIL}", dan "${SEL_PELENGKAP}" ikut disamarkan. Jumlahnya ada di lembar Rekap`,
    rumus: () => 'jumlah anggota',
    nilai: (ksm) => {
      const { anggotaL, anggotaP } = ksm.capaian.angka;
      return anggotaL + anggotaP < BATAS_SEL_KECIL ? SEL_KECIL : anggotaL + anggotaP;
    },
  },
  {
    kunci: 'tahap',
    judul: ['Tahap'],
    nama: 'Tahap',
    jenis: 'teks',
    lebar: 7.5,
    satuan: 'kategori',
    tengah: true,
    arti: 'Tahap program pada tanggal laporan; kosong bila belum masuk Tahap I',
    rumus: () => 'keputusan gerbang tahap terakhir',
    nilai: (ksm) => ksm.tahap,
  },
  {
    kunci: 'tingkat',
    judul: ['Tingkat'],
    nama: 'Tingkat',
    jenis: 'teks',
    lebar: 12.5,
    satuan: 'kategori',
    tengah: true,
    arti: 'Tingkat kematangan; syaratnya di Kamus, Rekap, Belum Dinilai s.d. Mandiri',
    rumus: () => 'syarat pertama yang dipenuhi, dari Mandiri ke bawah',
    nilai: (ksm) => ksm.capaian.tingkat,
    warnaTingkat: true,
  },
  {
    kunci: 'status',
    judul: ['Status'],
    nama: 'Status',
    jenis: 'teks',
    lebar: 10.5,
    satuan: 'kategori',
    tengah: true,
    arti: 'Aktif, Jeda atau Tidak Aktif; kosong bila belum pernah bersesi',
    rumus: (p) => `menurut hari sejak sesi terakhir: ${p.status.aktifHari}, ${p.status.jedaHari}`,
    nilai: (ksm) => ksm.capaian.status,
  },
  aturan(
    0,
    'Pertemuan rutin',
    (p) =>
      `(min(1; terlaksana ÷ rencana) + hadir ÷ slot hadir) ÷ 2 dalam ${p.jendela.hari} hari terakhir`,
  ),
  aturan(
    1,
    'Tabungan rutin',
    (p) => `penabung ÷ slot tabungan dalam ${p.jendela.hari} hari terakhir`,
  ),
  aturan(
    2,
    'Pembukuan rutin',
    (p) =>
      `buku cocok ÷ buku diperiksa × min(1; sesi diperiksa ÷ (hari ÷ ${p.aturan.hariPerPemeriksaan}))`,
  ),
  aturan(
    3,
    'Pinjaman dalam kelompok',
    (p) =>
      `(min(1; dana dipinjamkan ÷ ${p.aturan.danaBerputar}%) + min(1; anggota meminjam ÷ ${p.aturan.peminjam}%)) ÷ 2`,
  ),
  aturan(
    4,
    'Pengembalian pinjaman; kosong bila tidak ada yang jatuh tempo',
    (p) =>
      `dibayar tepat waktu ÷ jatuh tempo, toleransi ${p.aturan.toleransiHari} hari, angsuran ${p.jendela.hari} hari`,
  ),
  {
    kunci: 'ps',
    judul: ['PS'],
    nama: 'PS',
    jenis: 'persen',
    lebar: 7,
    satuan: 'persen',
    arti: 'Skor Panca Sutra',
    rumus: () => 'rata-rata aturan yang berlaku',
    nilai: (ksm) => ksm.capaian.ps,
  },
  {
    kunci: 'sk',
    judul: ['SK'],
    nama: 'SK',
    jenis: 'persen',
    lebar: 7,
    satuan: 'persen',
    arti: 'Skor modal sosial dan komitmen: enam unsur bernilai 0–2',
    rumus: () => 'jumlah nilai ÷ 12 × 100',
    nilai: (ksm) => ksm.capaian.sk,
  },
  {
    kunci: 'tabungan',
    judul: ['Tabungan (Rp)'],
    nama: 'Tabungan (Rp)',
    jenis: 'rupiah',
    lebar: 10.5,
    satuan: 'rupiah',
    arti: 'Semua setoran tabungan anggota sejak KSM berdiri',
    rumus: () => 'jumlah setoran s.d. tanggal laporan',
    nilai: (ksm) => ksm.capaian.angka.tabungan,
    jumlah: true,
  },
  {
    kunci: 'pinjaman',
    judul: ['Pinjaman (Rp)'],
    nama: 'Pinjaman (Rp)',
    jenis: 'rupiah',
    lebar: 10.5,
    satuan: 'rupiah',
    arti: 'Pokok pinjaman yang belum lunas dari semua sumber',
    rumus: () => 'dalam kelompok + UPK + PPMK + mitra',
    nilai: (ksm) => {
      const { internal, upk, ppmk, mitra } = ksm.capaian.angka.pinjamanBeredar;
      return internal + upk + ppmk + mitra;
    },
    jumlah: true,
  },
  {
    kunci: 'tunggakan',
    judul: ['Tunggakan ≥ 3'],
    nama: 'Tunggakan ≥ 3',
    jenis: 'angka',
    lebar: 12.5,
    satuan: 'pinjaman',
    arti: 'Pinjaman dengan tiga angsuran atau lebih yang lewat jatuh tempo dan belum lunas',
    rumus: (p) => `angsuran menunggak ≥ ${p.tunggakan}`,
    nilai: (ksm) => ksm.capaian.angka.pinjamanTunggakan,
    jumlah: true,
  },
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

export interface DaftarKsmInput {
  readonly judul: readonly string[];
  /** Groups of the kab/kota; dissolved ones are left out. */
  readonly ksm: readonly CapaianKsm[];
  readonly namaOf: (ksm: CapaianKsm) => NamaWilayahKsm;
}

export function susunDaftarKsm(input: DaftarKsmInput): TabelModel {
  const ksm = input.ksm
    .filter((row) => row.capaian.tingkat !== 'Bubar')
    .toSorted(
      (a, b) =>
        compareText(a.wilayah.kelurahan, b.wilayah.kelurahan) ||
        compareText(a.nama, b.nama) ||
        compareText(a.ksmId, b.ksmId),
    );
  const samaran = maskKsm(ksm);
  const rows = ksm.map((row, i): NilaiSel[] => {
    const nama = input.namaOf(row);
    const isHidden = samaran.get(row.ksmId)?.has('anggota') === true;
    return [
      i + 1,
      ...KOLOM_DAFTAR.map((kolom) => {
        const nilai = kolom.nilai(row, nama);
        // A neighbour of a small group: the kelurahan's sum would tell the small one.
        if (kolom.kunci === 'anggota' && isHidden && nilai !== SEL_KECIL) return SEL_PELENGKAP;
        return typeof nilai === 'string' ? teksSel(nilai) : nilai;
      }),
    ];
  });
  const isEmpty = rows.length === 0;
  if (isEmpty) rows.push([null, TANPA_DATA, ...KOLOM_DAFTAR.slice(1).map(() => null)]);

  const kolom: KolomModel[] = [
    kolomNo(rows.length),
    ...KOLOM_DAFTAR.map((k, i): KolomModel => ({
      kunci: k.kunci,
      judul: k.judul,
      jenis: k.jenis,
      lebar: lebarDaftar(k, rows, i + 1),
      ...(i > 5 && { keterangan: `${k.nama}: ${k.arti}.` }),
      ...(k.lipat && { lipat: true }),
      ...(k.susut && { susut: true }),
      ...(k.tengah && { tengah: true }),
      ...(k.warnaTingkat && { warnaTingkat: true }),
    })),
  ];
  const letak = letakTabel({
    judul: input.judul,
    kolom,
    bernomor: true,
    baris: rows,
    jumlah: true,
  });
  const jumlah = kolom.map((k, i): Sel => {
    const huruf = hurufKolom(i + 1);
    const rentang = `${huruf}${letak.pertama}:${huruf}${letak.terakhir}`;
    if (k.kunci === 'kode') return 'JUMLAH';
    if (k.kunci === 'nama') return { rumus: `SUBTOTAL(103,${rentang})`, nilai: ksm.length };
    if (KOLOM_DAFTAR[i - 1]?.jumlah !== true) return null;
    return {
      rumus: `SUBTOTAL(109,${rentang})`,
      nilai: rows.reduce((sum, row) => sum + Number(row[i] ?? 0), 0),
    };
  });

  return {
    bentuk: 'tabel',
    nama: NAMA_DAFTAR_KSM,
    judul: input.judul,
    kolom,
    bernomor: true,
    saring: !isEmpty,
    bekuKolom: 2,
    baris: rows,
    jumlah,
    catatan: [
      'JUMLAH mengikuti saringan. Persentase tidak dijumlahkan dan tidak dirata-ratakan: lihat lembar Rekap.',
    ],
    rentang: RENTANG_DAFTAR_KSM,
    cetak: { kertas: 'A3', orientasi: 'landscape' },
  };
}

function lebarDaftar(
  kolom: KolomDaftar,
  rows: readonly (readonly NilaiSel[])[],
  i: number,
): number {
  if (kolom.lipat === true)
    return lebarTeks(
      rows.map((row) => String(row[i] ?? '')),
      9,
      kolom.kunci === 'nama' ? 30 : 24,
    );
  if (kolom.jenis !== 'rupiah') return kolom.lebar;
  const sum = rows.reduce((total, row) => total + Number(row[i] ?? 0), 0);
  return Math.max(kolom.lebar, formatAngka(sum).length + 1.5);
}
