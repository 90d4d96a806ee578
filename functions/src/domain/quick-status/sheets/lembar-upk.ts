// UPK: the five ratios of the lending units with their bands (POB Pinjaman Bergulir PNPM MP 2013). Areas
// add numerators and denominators; JUMLAH does the same with what is in view.
import { kolomWilayahKota } from './kolom-wilayah-kota.ts';
import type { SetParameter } from '../../basics/parameter.ts';
import type { KodeKelurahan } from '../../basics/wilayah.ts';
import { bagianCadangan, cadanganRisikoOf, KELAS } from '../../gates/cadangan-risiko.ts';
import { BAND_RASIO, KODE_RASIO, rasioOf, type KodeRasio } from '../../gates/upk.ts';
import type { NilaiSel, TabelModel } from '../workbook/model.ts';
import type { RekapKota } from '../recap/rekap-kota.ts';
import {
  kamusOf,
  kolomCacah,
  kolomRasio,
  kolomTeks,
  composeTabel,
  type KolomTabel,
} from '../workbook/tabel.ts';
import { angkaUpkOf, leftOutOf, sumUpk, type AngkaUpk, type UpkLkm } from '../recap/upk-kota.ts';

const NAMA_UPK = 'UPK';
const RENTANG_UPK = 'Data_UPK';

interface Keterangan {
  readonly nama: string;
  readonly arti: string;
  readonly pembilang: readonly [string, string];
  readonly penyebut: readonly [string, string];
  readonly satuan: 'KSM' | 'rupiah';
}

const RASIO: Readonly<Record<KodeRasio, Keterangan>> = {
  lar: {
    nama: 'LAR',
    arti: 'KSM menunggak dibanding KSM bersaldo',
    pembilang: ['KSM Menunggak', 'KSM dengan tunggakan 3 angsuran atau lebih pada pinjaman UPK'],
    penyebut: ['KSM Bersaldo', 'KSM yang masih bersaldo pinjaman UPK'],
    satuan: 'KSM',
  },
  par: {
    nama: 'PAR',
    arti: 'Saldo pinjaman yang mengandung tunggakan dibanding semua saldo',
    pembilang: ['Saldo Menunggak (Rp)', 'Saldo pinjaman dengan tunggakan 3 angsuran atau lebih'],
    penyebut: ['Saldo (Rp)', 'Saldo semua pinjaman UPK'],
    satuan: 'rupiah',
  },
  rr: {
    nama: 'RR',
    arti: 'Saldo yang tidak menunggak dibanding semua saldo',
    pembilang: [
      'Saldo − Tunggakan (Rp)',
      'Saldo dikurangi pokok yang menunggak 3 angsuran atau lebih',
    ],
    penyebut: ['Saldo (Rp)', 'Saldo semua pinjaman UPK'],
    satuan: 'rupiah',
  },
  ccr: {
    nama: 'CCr',
    arti: 'Pendapatan dibanding biaya, Januari s.d. bulan laporan',
    pembilang: ['Pendapatan (Rp)', 'Pendapatan UPK tahun ini'],
    penyebut: ['Biaya (Rp)', 'Biaya UPK tahun ini'],
    satuan: 'rupiah',
  },
  roi: {
    nama: 'ROI',
    arti: 'Laba disetahunkan dibanding modal',
    pembilang: ['Laba × 12 (Rp)', 'Pendapatan dikurangi biaya, dikali 12'],
    penyebut: ['Modal × Bulan (Rp)', 'Modal dikali banyaknya bulan yang dibukukan'],
    satuan: 'rupiah',
  },
};

function batas(kode: KodeRasio, p: SetParameter): string {
  const { memuaskan, memadai } = p.upk[kode];
  const tanda = kode === 'lar' || kode === 'par' ? '≤' : '≥';
  return `${BAND_RASIO[0]} ${tanda} ${memuaskan}; ${BAND_RASIO[1]} ${tanda} ${memadai}; selebihnya ${BAND_RASIO[2]}`;
}

/** The columns of the five ratios. A row without data is blank throughout: it has no ratio, not a ratio of zero. */
function kolomRasioUpk<B>(
  angkaOf: (baris: B) => AngkaUpk,
  parameter: SetParameter,
  leftOut: (baris: B) => readonly KodeRasio[] = () => [],
): KolomTabel<B>[] {
  return KODE_RASIO.flatMap((kode): KolomTabel<B>[] => {
    const k = RASIO[kode];
    const value = (b: B, part: 'pembilang' | 'penyebut') => {
      const angka = angkaOf(b);
      return angka.berdata === 0 || leftOut(b).includes(kode) ? null : angka[kode][part];
    };
    const pembilang = {
      ...kolomCacah<B>({
        kunci: `${kode}-pembilang`,
        judul: [k.nama, k.pembilang[0]],
        arti: k.pembilang[1],
        satuan: k.satuan,
        nilai: (b) => value(b, 'pembilang'),
      }),
      nama: `${k.nama}, ${k.pembilang[0]}`,
    };
    const penyebut = kolomCacah<B>({
      kunci: `${kode}-penyebut`,
      judul: [k.nama, k.penyebut[0]],
      arti: k.penyebut[1],
      satuan: k.satuan,
      nilai: (b) => value(b, 'penyebut'),
    });
    return [
      pembilang,
      penyebut,
      kolomRasio({
        kunci: `${kode}-persen`,
        judul: [k.nama, '%'],
        arti: k.arti,
        pembilang,
        penyebut,
      }),
      kolomTeks<B>({
        kunci: `${kode}-golongan`,
        judul: [k.nama, 'Golongan'],
        arti: `Golongan ${k.nama}`,
        nilai: (b) => {
          const { pembilang: n, penyebut: d } = angkaOf(b)[kode];
          return rasioOf(kode, n, d, parameter).band;
        },
        rest: { rumus: (p) => batas(kode, p), satuan: 'kategori', lebar: 11.5, tengah: true },
      }),
    ];
  });
}

/** The balance by class of kolektibilitas, and the reserve that follows from it. */
function kolomCadangan<B>(
  angkaOf: (baris: B) => AngkaUpk,
  parameter: SetParameter,
  leftOut: (baris: B) => readonly KodeRasio[] = () => [],
): KolomTabel<B>[] {
  const hasBalance = (b: B) => angkaOf(b).berdata > 0 && !leftOut(b).includes('par');
  const kelas = KELAS.map((k): KolomTabel<B> => ({
    ...kolomCacah<B>({
      kunci: `kelas-${k}`,
      judul: ['Saldo per Kolektibilitas (Rp)', `Kelas ${k}`],
      arti: `Saldo pinjaman UPK di kelas ${k}`,
      satuan: 'rupiah',
      nilai: (b) => (hasBalance(b) ? (angkaOf(b).saldoKelas[k - 1] ?? 0) : null),
      rumus: (p) => artiKelas(k, p),
    }),
  }));
  const sumOf = (baris: readonly B[]) => sumUpk(baris.map(angkaOf)).saldoKelas;
  return [
    ...kelas,
    {
      ...kolomCacah<B>({
        kunci: 'cadangan-risiko',
        judul: ['Cadangan Risiko', 'Rp'],
        arti: 'Yang perlu dicadangkan dari saldo setiap kelas',
        satuan: 'rupiah',
        nilai: (b) => (hasBalance(b) ? cadanganRisikoOf(angkaOf(b).saldoKelas, parameter) : null),
        rumus: (p) =>
          `${KELAS.map((k, i) => `${String(p.upk.cadanganRisiko[i]).replace('.', ',')}% × Kelas ${k}`).join(' + ')}, dibulatkan ke rupiah`,
      }),
      // Of the balances in view: reserves are rounded, so they are not added up.
      jumlah: {
        rumus: (alamat) =>
          `INT((${bagianCadangan(parameter)
            .map((bagian, i) => `${alamat(`kelas-${KELAS[i] ?? 0}`)}*${bagian}`)
            .join('+')})/1000+0.5)`,
        nilai: (baris) => cadanganRisikoOf(sumOf(baris), parameter),
      },
    },
  ];
}

/** Which arrears a class has. */
function artiKelas(kelas: number, { kolektibilitas }: SetParameter): string {
  const least = kelas === 1 ? 0 : (kolektibilitas[kelas - 2] ?? 0) + 1;
  const most = kolektibilitas[kelas - 1];
  const tunggakan =
    most === undefined ? `${least} atau lebih` : least === most ? `${most}` : `${least}–${most}`;
  return `angsuran jatuh tempo yang belum lunas: ${tunggakan}`;
}

interface BarisUpk {
  readonly upk: UpkLkm;
  readonly angka: AngkaUpk;
  readonly kecamatan: string;
  readonly kelurahan: string;
}

function kolomKota(parameter: SetParameter): readonly KolomTabel<BarisUpk>[] {
  return [
    kolomTeks({
      kunci: 'kode',
      judul: ['Kode'],
      arti: null,
      nilai: (b) => b.upk.kelurahan,
      rest: { lebar: 13.5 },
    }),
    kolomTeks({
      kunci: 'kecamatan',
      judul: ['Kecamatan'],
      arti: null,
      nilai: (b) => b.kecamatan,
      rest: { lipat: true },
    }),
    kolomTeks({
      kunci: 'kelurahan',
      judul: ['Kelurahan/Desa'],
      arti: null,
      nilai: (b) => b.kelurahan,
      rest: { lipat: true },
    }),
    kolomTeks({
      kunci: 'lkm',
      judul: ['LKM'],
      arti: 'LKM/BKM; di baris JUMLAH banyaknya yang tampak',
      nilai: (b) => b.upk.nama,
      rest: {
        lipat: true,
        jumlah: 'banyak',
      },
    }),
    ...kolomRasioUpk<BarisUpk>(
      (b) => b.angka,
      parameter,
      (b) => leftOutOf(b.upk),
    ),
    ...kolomCadangan<BarisUpk>(
      (b) => b.angka,
      parameter,
      (b) => leftOutOf(b.upk),
    ),
    kolomCacah({
      kunci: 'penundaan',
      judul: ['Dalam Penundaan'],
      arti: 'UPK dengan paling sedikit satu rasio dalam Penundaan',
      satuan: 'UPK',
      nilai: (b) => (b.angka.berdata === 0 ? null : b.angka.penundaan),
      rumus: () => '1 = ya; pinjaman baru disarankan ditunda',
    }),
  ];
}

export function composeUpkKota(input: {
  readonly judul: readonly string[];
  readonly upk: readonly UpkLkm[];
  readonly parameter: SetParameter;
  readonly namaOf: (kelurahan: KodeKelurahan) => {
    readonly kecamatan: string;
    readonly kelurahan: string;
  };
}): TabelModel {
  return composeTabel({
    nama: NAMA_UPK,
    rentang: RENTANG_UPK,
    judul: input.judul,
    kolom: kolomKota(input.parameter),
    baris: input.upk.map((upk) => ({
      upk,
      angka: angkaUpkOf(upk),
      ...input.namaOf(upk.kelurahan),
    })),
    bekuKolom: 4,
    catatan: [
      CATATAN,
      ...catatanGolongan(input.upk.map(angkaUpkOf), input.parameter),
      'Baris kosong: UPK belum punya pinjaman dan pembukuan tahun ini.',
      ...input.upk.flatMap((upk) =>
        leftOutOf(upk).map(
          (kode) => `Uang di luar batas, tidak dijumlahkan: ${RASIO[kode].nama} ${upk.nama}.`,
        ),
      ),
    ],
  });
}

/** The bands of all rows together: those of JUMLAH while nothing is filtered. */
function catatanGolongan(baris: readonly AngkaUpk[], parameter: SetParameter): string[] {
  const sum = sumUpk(baris);
  const bands = KODE_RASIO.flatMap((kode) => {
    const { pembilang, penyebut } = sum[kode];
    const { band } = rasioOf(kode, pembilang, penyebut, parameter);
    return band === null ? [] : [`${RASIO[kode].nama} ${band}`];
  });
  return bands.length === 0 ? [] : [`Golongan seluruh baris: ${bands.join('; ')}.`];
}

const CATATAN =
  'JUMLAH mengikuti saringan. Persentase JUMLAH dihitung dari jumlah pembilang dan penyebutnya, bukan rata-rata persentase.';

function kolomArea(parameter: SetParameter): readonly KolomTabel<RekapKota>[] {
  return [
    ...kolomWilayahKota<RekapKota>((b) => b),
    kolomCacah({
      kunci: 'lkm',
      judul: ['Jml LKM'],
      arti: 'LKM/BKM di wilayah ini',
      satuan: 'LKM',
      nilai: (b) => b.upk.lkm,
    }),
    kolomCacah({
      kunci: 'berdata',
      judul: ['UPK Berdata'],
      arti: 'UPK dengan pinjaman atau pembukuan tahun ini',
      satuan: 'UPK',
      nilai: (b) => b.upk.berdata,
    }),
    kolomCacah({
      kunci: 'penundaan',
      judul: ['Dalam Penundaan'],
      arti: 'UPK dengan paling sedikit satu rasio dalam Penundaan',
      satuan: 'UPK',
      nilai: (b) => b.upk.penundaan,
    }),
    ...kolomRasioUpk<RekapKota>((b) => b.upk, parameter),
    ...kolomCadangan<RekapKota>((b) => b.upk, parameter),
  ];
}

export function composeUpkArea(
  kota: readonly RekapKota[],
  judul: readonly string[],
  parameter: SetParameter,
): TabelModel {
  return composeTabel({
    nama: NAMA_UPK,
    rentang: RENTANG_UPK,
    judul,
    kolom: kolomArea(parameter),
    baris: kota,
    bekuKolom: 3,
    catatan: [
      CATATAN,
      ...catatanGolongan(
        kota.map((k) => k.upk),
        parameter,
      ),
      'Golongan kab/kota menilai jumlah semua UPK-nya.',
    ],
  });
}

export function kamusUpk(parameter: SetParameter, jenjang: 'kota' | 'area'): NilaiSel[][] {
  return jenjang === 'kota'
    ? kamusOf(NAMA_UPK, kolomKota(parameter), parameter)
    : kamusOf(NAMA_UPK, kolomArea(parameter), parameter);
}
