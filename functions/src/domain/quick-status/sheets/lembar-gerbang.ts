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
  kolomTeks({
    kunci: 'kode',
    judul: ['Kode'],
    arti: '',
    nilai: (b) => b.ksm.wilayah.kelurahan,
    rest: { lebar: 13.5 },
  }),
  kolomTeks({
    kunci: 'kecamatan',
    judul: ['Kecamatan'],
    arti: '',
    nilai: (b) => b.nama.kecamatan,
    rest: { lipat: true },
  }),
  kolomTeks({
    kunci: 'kelurahan',
    judul: ['Kelurahan/Desa'],
    arti: '',
    nilai: (b) => b.nama.kelurahan,
    rest: { lipat: true },
  }),
  kolomTeks({
    kunci: 'lkm',
    judul: ['LKM'],
    arti: '',
    nilai: (b) => b.nama.lkm,
    rest: { lipat: true },
  }),
  kolomTeks({
    kunci: 'ksmId',
    judul: ['ID KSM'],
    arti: '',
    nilai: (b) => b.ksm.ksmId,
    rest: { lebar: 22, susut: true },
  }),
  kolomTeks({
    kunci: 'nama',
    judul: ['Nama KSM'],
    arti: 'Nama KSM; di baris JUMLAH banyaknya KSM yang tampak',
    nilai: (b) => b.ksm.nama,
    rest: { lipat: true, jumlah: 'banyak' },
  }),
  kolomTeks({
    kunci: 'tingkat',
    judul: ['Tingkat'],
    arti: 'Tingkat kematangan pada tanggal laporan',
    nilai: (b) => b.ksm.capaian.tingkat,
    rest: { lebar: 12.5, tengah: true },
  }),
  kolomTeks({
    kunci: 'tahap',
    judul: ['Tahap'],
    arti: 'Tahap pada tanggal laporan; kosong bila belum masuk Tahap I',
    nilai: (b) => b.ksm.tahap,
    rest: { lebar: 7.5, tengah: true },
  }),
  kolomTeks({
    kunci: 'sejak',
    judul: ['Sejak'],
    arti: 'Tanggal masuk tahap itu',
    nilai: (b) => b.ksm.sejakTahap,
    rest: {
      jenis: 'tanggal',
      satuan: 'tanggal',
      lebar: 10.5,
    },
  }),
  kolomTeks({
    kunci: 'berikutnya',
    judul: ['Gerbang Berikutnya'],
    arti: 'Tahap berikutnya; kosong bila sudah Selesai',
    nilai: (b) => sebut(b.gerbang.berikutnya),
    rest: { lebar: 10.5, tengah: true },
  }),
  kolomCacah({
    kunci: 'siap',
    judul: ['Hasil', 'Siap'],
    arti: 'Semua syarat wajib gerbang berikutnya terpenuhi; orang tetap yang memutuskan',
    satuan: 'KSM',
    nilai: (b) => (b.gerbang.siap ? 1 : null),
    rumus: () => '1 = siap',
  }),
  kolomCacah({
    kunci: 'belum',
    judul: ['Hasil', 'Belum'],
    arti: 'Ada syarat wajib yang belum terpenuhi',
    satuan: 'KSM',
    nilai: (b) => (b.gerbang.berikutnya !== null && !b.gerbang.siap ? 1 : null),
    rumus: () => '1 = belum',
  }),
  {
    ...kolomCacah<BarisGerbang>({
      kunci: 'gagal',
      judul: ['Syarat Belum'],
      arti: 'Banyaknya syarat wajib yang belum terpenuhi',
      satuan: 'syarat',
      nilai: (b) => (b.gerbang.berikutnya === null ? null : b.gerbang.kurang.length),
    }),
    lebar: 8,
    tengah: true,
  },
  kolomTeks({
    kunci: 'kurang',
    judul: ['Yang Belum Terpenuhi'],
    arti: 'Syarat wajib yang belum terpenuhi; arti tiap syarat di Kamus',
    nilai: (b) => b.gerbang.kurang.map(namaSyarat).join('; ') || null,
    rest: { lipat: true, lebar: 60 },
  }),
  kolomTeks({
    kunci: 'saran',
    judul: ['Saran'],
    arti: 'Syarat yang hanya saran dan belum terpenuhi',
    nilai: (b) => b.gerbang.saran.map(namaSyarat).join('; ') || null,
    rest: { lipat: true, lebar: 16 },
  }),
  {
    ...kolomCacah<BarisGerbang>({
      kunci: 'dikesampingkan',
      judul: ['Dikesamping-\nkan'],
      arti: 'Tahap yang dimasuki walaupun ada syarat yang belum terpenuhi, dengan alasan tertulis',
      satuan: 'keputusan',
      nilai: (b) => b.ksm.dikesampingkan,
    }),
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
  kolomTeks({ kunci: 'kode', judul: ['Kode'], arti: '', nilai: (b) => b.kode, rest: { lebar: 7 } }),
  kolomTeks({
    kunci: 'provinsi',
    judul: ['Provinsi'],
    arti: '',
    nilai: (b) => b.namaProvinsi,
    rest: { lipat: true },
  }),
  kolomTeks({
    kunci: 'kota',
    judul: ['Kab/Kota'],
    arti: '',
    nilai: (b) => b.nama,
    rest: { lipat: true },
  }),
  kolomCacah({
    kunci: 'ksm',
    judul: ['Jml KSM'],
    arti: 'KSM yang tidak bubar',
    satuan: 'KSM',
    nilai: (b) => b.angka.ksm,
  }),
  ...TAHAP.flatMap((tahap): KolomTabel<RekapKota>[] => {
    const ke = tahap === 'Selesai' ? 'Ke Selesai' : `Ke Tahap ${tahap}`;
    const menunggu = kolomCacah<RekapKota>({
      kunci: `${tahap}-menunggu`,
      judul: [ke, 'Menunggu'],
      arti: `KSM yang gerbang berikutnya ${sebut(tahap)}`,
      satuan: 'KSM',
      nilai: (b) => gerbangOf(b)[tahap].menunggu,
    });
    const siap = kolomCacah<RekapKota>({
      kunci: `${tahap}-siap`,
      judul: [ke, 'Siap'],
      arti: 'Dari KSM itu, yang memenuhi semua syarat wajib',
      satuan: 'KSM',
      nilai: (b) => gerbangOf(b)[tahap].siap,
    });
    return [
      menunggu,
      siap,
      kolomRasio({
        kunci: `${tahap}-persen`,
        judul: [ke, '%'],
        arti: 'Bagian yang siap',
        pembilang: siap,
        penyebut: menunggu,
      }),
    ];
  }),
  {
    ...kolomCacah<RekapKota>({
      kunci: 'dikesampingkan',
      judul: ['Dikesamping-\nkan'],
      arti: 'Tahap yang dimasuki KSM walaupun ada syarat yang belum terpenuhi',
      satuan: 'keputusan',
      nilai: (b) => gerbangOf(b).dikesampingkan,
    }),
    nama: 'Dikesampingkan',
    lebar: 11,
  },
  ...TAHAP.flatMap((tahap) =>
    Object.entries(SYARAT_PENDEK[tahap]).map(([kode, nama]): KolomTabel<RekapKota> => ({
      ...kolomCacah<RekapKota>({
        kunci: `kurang-${kode}`,
        judul: [`Belum Terpenuhi ${sebut(tahap)}`, nama],
        arti: '',
        satuan: 'KSM',
        nilai: (b) => gerbangOf(b).kurang[kode as keyof RekapKota['gerbang']['kurang']],
      }),
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
