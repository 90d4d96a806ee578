// Gerbang Tahap: who is ready for the next stage and what is missing; no number of members stands here,
// so nothing has to be masked.
import type { CapaianKsm } from '../../recompute/capaian-ksm.ts';
import { TAHAP, type Tahap } from '../../records/ksm.ts';
import type { SetParameter } from '../../basics/parameter.ts';
import { namaSyarat, SYARAT_PENDEK, type GerbangKsm } from '../recap/gerbang-ksm.ts';
import type { NamaWilayahKsm } from './lembar-daftar-ksm.ts';
import type { NilaiSel, TabelModel } from '../workbook/model.ts';
import type { RekapKota } from '../recap/rekap-kota.ts';
import {
  kamusOf,
  kolomCacah,
  kolomRasio,
  kolomTeks,
  susunTabel,
  type KolomTabel,
} from '../workbook/tabel.ts';
import { compareText } from '../../basics/urutan.ts';

const NAMA_GERBANG = 'Gerbang Tahap';
const RENTANG_GERBANG = 'Gerbang_Tahap';

interface BarisGerbang {
  readonly ksm: CapaianKsm;
  readonly nama: NamaWilayahKsm;
  readonly gerbang: GerbangKsm;
}

const sebut = (tahap: Tahap | null) =>
  tahap === null ? null : tahap === 'Selesai' ? 'Selesai' : `Tahap ${tahap}`;

const KOLOM_KSM: readonly KolomTabel<BarisGerbang>[] = [
  kolomTeks('kode', ['Kode'], '', (b) => b.ksm.wilayah.kelurahan, { lebar: 13.5 }),
  kolomTeks('kecamatan', ['Kecamatan'], '', (b) => b.nama.kecamatan, { lipat: true }),
  kolomTeks('kelurahan', ['Kelurahan/Desa'], '', (b) => b.nama.kelurahan, { lipat: true }),
  kolomTeks('lkm', ['LKM'], '', (b) => b.nama.lkm, { lipat: true }),
  kolomTeks('ksmId', ['ID KSM'], '', (b) => b.ksm.ksmId, { lebar: 22, susut: true }),
  kolomTeks(
    'nama',
    ['Nama KSM'],
    'Nama KSM; di baris JUMLAH banyaknya KSM yang tampak',
    (b) => b.ksm.nama,
    { lipat: true, jumlah: 'banyak' },
  ),
  kolomTeks(
    'tingkat',
    ['Tingkat'],
    'Tingkat kematangan pada tanggal laporan',
    (b) => b.ksm.capaian.tingkat,
    { lebar: 12.5, tengah: true },
  ),
  kolomTeks(
    'tahap',
    ['Tahap'],
    'Tahap pada tanggal laporan; kosong bila belum masuk Tahap I',
    (b) => b.ksm.tahap,
    { lebar: 7.5, tengah: true },
  ),
  kolomTeks('sejak', ['Sejak'], 'Tanggal masuk tahap itu', (b) => b.ksm.sejakTahap, {
    jenis: 'tanggal',
    satuan: 'tanggal',
    lebar: 10.5,
  }),
  kolomTeks(
    'berikutnya',
    ['Gerbang Berikutnya'],
    'Tahap berikutnya; kosong bila sudah Selesai',
    (b) => sebut(b.gerbang.berikutnya),
    { lebar: 10.5, tengah: true },
  ),
  kolomCacah(
    'siap',
    ['Hasil', 'Siap'],
    'Semua syarat wajib gerbang berikutnya terpenuhi; orang tetap yang memutuskan',
    'KSM',
    (b) => (b.gerbang.siap ? 1 : null),
    () => '1 = siap',
  ),
  kolomCacah(
    'belum',
    ['Hasil', 'Belum'],
    'Ada syarat wajib yang belum terpenuhi',
    'KSM',
    (b) => (b.gerbang.berikutnya !== null && !b.gerbang.siap ? 1 : null),
    () => '1 = belum',
  ),
  {
    ...kolomCacah<BarisGerbang>(
      'gagal',
      ['Syarat Belum'],
      'Banyaknya syarat wajib yang belum terpenuhi',
      'syarat',
      (b) => (b.gerbang.berikutnya === null ? null : b.gerbang.kurang.length),
    ),
    lebar: 8,
    tengah: true,
  },
  kolomTeks(
    'kurang',
    ['Yang Belum Terpenuhi'],
    'Syarat wajib yang belum terpenuhi; arti tiap syarat di Kamus',
    (b) => b.gerbang.kurang.map(namaSyarat).join('; ') || null,
    { lipat: true, lebar: 60 },
  ),
  kolomTeks(
    'saran',
    ['Saran'],
    'Syarat yang hanya saran dan belum terpenuhi',
    (b) => b.gerbang.saran.map(namaSyarat).join('; ') || null,
    { lipat: true, lebar: 16 },
  ),
  {
    ...kolomCacah<BarisGerbang>(
      'dikesampingkan',
      ['Dikesamping-\nkan'],
      'Tahap yang dimasuki walaupun ada syarat yang belum terpenuhi, dengan alasan tertulis',
      'keputusan',
      (b) => b.ksm.dikesampingkan,
    ),
    nama: 'Dikesampingkan',
    lebar: 11,
  },
];

export function susunGerbangKota(input: {
  readonly judul: readonly string[];
  readonly ksm: readonly CapaianKsm[];
  readonly gerbang: ReadonlyMap<string, GerbangKsm>;
  readonly namaOf: (ksm: CapaianKsm) => NamaWilayahKsm;
}): TabelModel {
  const baris = input.ksm
    .filter((row) => row.capaian.tingkat !== 'Bubar')
    .map((ksm): BarisGerbang => {
      const gerbang = input.gerbang.get(ksm.ksmId);
      if (gerbang === undefined) throw new Error(`KSM ${ksm.ksmId} has no gate`);
      return { ksm, nama: input.namaOf(ksm), gerbang };
    })
    .toSorted(
      (a, b) =>
        compareText(a.ksm.wilayah.kelurahan, b.ksm.wilayah.kelurahan) ||
        compareText(a.ksm.nama, b.ksm.nama) ||
        compareText(a.ksm.ksmId, b.ksm.ksmId),
    );
  return susunTabel({
    nama: NAMA_GERBANG,
    rentang: RENTANG_GERBANG,
    judul: input.judul,
    kolom: KOLOM_KSM,
    baris,
    bekuKolom: 1,
    catatan: [
      'JUMLAH mengikuti saringan. Gerbang hanya memeriksa: yang memutuskan orang, dan keputusan di luar syarat dicatat dengan alasan.',
    ],
  });
}

const gerbangOf = (b: RekapKota) => b.gerbang;

const KOLOM_AREA: readonly KolomTabel<RekapKota>[] = [
  kolomTeks('kode', ['Kode'], '', (b) => b.kode, { lebar: 7 }),
  kolomTeks('provinsi', ['Provinsi'], '', (b) => b.namaProvinsi, { lipat: true }),
  kolomTeks('kota', ['Kab/Kota'], '', (b) => b.nama, { lipat: true }),
  kolomCacah('ksm', ['Jml KSM'], 'KSM yang tidak bubar', 'KSM', (b) => b.angka.ksm),
  ...TAHAP.flatMap((tahap): KolomTabel<RekapKota>[] => {
    const ke = tahap === 'Selesai' ? 'Ke Selesai' : `Ke Tahap ${tahap}`;
    const menunggu = kolomCacah<RekapKota>(
      `${tahap}-menunggu`,
      [ke, 'Menunggu'],
      `KSM yang gerbang berikutnya ${sebut(tahap)}`,
      'KSM',
      (b) => gerbangOf(b)[tahap].menunggu,
    );
    const siap = kolomCacah<RekapKota>(
      `${tahap}-siap`,
      [ke, 'Siap'],
      'Dari KSM itu, yang memenuhi semua syarat wajib',
      'KSM',
      (b) => gerbangOf(b)[tahap].siap,
    );
    return [
      menunggu,
      siap,
      kolomRasio(`${tahap}-persen`, [ke, '%'], 'Bagian yang siap', siap, menunggu),
    ];
  }),
  {
    ...kolomCacah<RekapKota>(
      'dikesampingkan',
      ['Dikesamping-\nkan'],
      'Tahap yang dimasuki KSM walaupun ada syarat yang belum terpenuhi',
      'keputusan',
      (b) => gerbangOf(b).dikesampingkan,
    ),
    nama: 'Dikesampingkan',
    lebar: 11,
  },
  ...TAHAP.flatMap((tahap) =>
    Object.entries(SYARAT_PENDEK[tahap]).map(([kode, nama]): KolomTabel<RekapKota> => ({
      ...kolomCacah<RekapKota>(
        `kurang-${kode}`,
        [`Belum Terpenuhi ${sebut(tahap)}`, nama],
        '',
        'KSM',
        (b) => gerbangOf(b).kurang[kode as keyof RekapKota['gerbang']['kurang']],
      ),
      lebar: 8.8,
    })),
  ),
];

export function susunGerbangArea(kota: readonly RekapKota[], judul: readonly string[]): TabelModel {
  return susunTabel({
    nama: NAMA_GERBANG,
    rentang: RENTANG_GERBANG,
    judul,
    kolom: KOLOM_AREA,
    baris: kota,
    bekuKolom: 3,
    catatan: [
      'JUMLAH mengikuti saringan. "Belum Terpenuhi" menghitung KSM di depan gerbang itu yang belum memenuhi syaratnya; satu KSM dapat dihitung pada beberapa syarat. Arti tiap syarat ada di lembar Kamus.',
    ],
  });
}

/** What each condition asks, with the numbers of the parameter set. */
function syaratKamus(p: SetParameter): readonly (readonly [string, string, string])[] {
  const g = p.gerbang;
  return [
    ['I', namaSyarat('terdaftar'), 'terdaftar dan tidak bubar'],
    ['I', namaSyarat('jumlahAnggota'), `≥ ${g.anggota} anggota aktif`],
    ['I', namaSyarat('lokasiProgram'), 'kelurahan/desa ada dalam daftar lokasi program'],
    ['I', namaSyarat('anggotaMiskin'), `≥ ${g.miskin} anggota warga miskin (PS-2)`],
    [
      'II',
      namaSyarat('berdayaBerturut'),
      `Berdaya atau Mandiri pada ${g.bulanBerdaya} akhir bulan terakhir`,
    ],
    [
      'II',
      namaSyarat('aturanKelompok'),
      'ditandatangani dan dibuat atau ditinjau setahun terakhir (K3 = 2)',
    ],
    ['II', namaSyarat('tanggungRenteng'), 'ditandatangani semua anggota aktif (K5 = 2)'],
    ['II', namaSyarat('pelatihan'), 'semua anggota: pinjaman bergulir, kewirausahaan, ERT'],
    ['II', namaSyarat('perempuan'), `≥ ${g.perempuan}% anggota aktif`],
    ['II', namaSyarat('rencanaUsaha'), 'setiap anggota aktif punya rencana usaha'],
    ['II', namaSyarat('kesehatanUpk'), 'UPK punya angka dan tidak dalam Penundaan; hanya saran'],
    ['III', namaSyarat('pinjamanUpkLunas'), `≥ ${g.pinjamanUpkLunas} pinjaman UPK lunas`],
    ['III', namaSyarat('rr'), `≥ ${g.rr}%`],
    ['III', namaSyarat('tunggakan'), `tidak ada pinjaman menunggak ≥ ${p.tunggakan} angsuran`],
    ['III', namaSyarat('lokasiPpmk'), 'kelurahan/desa ada dalam daftar lokasi PPMK'],
    [
      'III',
      namaSyarat('rencanaDiperbarui'),
      `sejak masuk Tahap II dan paling lama ${g.umurRencanaHari} hari`,
    ],
    ['III', namaSyarat('tingkat'), 'Berdaya atau Mandiri pada tanggal laporan'],
    [
      'Selesai',
      namaSyarat('mandiriDuaKali'),
      `pada akhir bulan terakhir dan ≥ ${g.jarakMandiriHari} hari sebelumnya`,
    ],
  ];
}

export function kamusGerbang(parameter: SetParameter, jenjang: 'kota' | 'area'): NilaiSel[][] {
  return [
    ...(jenjang === 'kota'
      ? kamusOf(NAMA_GERBANG, KOLOM_KSM, parameter)
      : kamusOf(NAMA_GERBANG, KOLOM_AREA, parameter)),
    ...syaratKamus(parameter).map(([tahap, nama, batas]): NilaiSel[] => [
      NAMA_GERBANG,
      nama,
      `Syarat masuk ${tahap === 'Selesai' ? tahap : `Tahap ${tahap}`}.`,
      batas,
      'KSM',
    ]),
  ];
}
