// One recap sheet: the areas of one level below the area of the file, and JUMLAH as live formulas whose
// cached values are computed here from the same numbers.
import { formatAngka } from '../../../basics/format.ts';
import { KOLOM_REKAP, nilaiRekap } from './kolom-rekap.ts';
import { NAMA_LEMBAR, RENTANG_REKAP, SEBUTAN, type JenjangRekap } from './jenjang-rekap.ts';
import type { KolomCacah, KolomRekap, KunciKolom } from './bentuk-kolom.ts';
import { hurufKolom, letakTabel } from '../../workbook/layout.ts';
import {
  teksSel,
  type KolomModel,
  type NilaiSel,
  type Sel,
  type TabelModel,
} from '../../workbook/model.ts';
import { KUNCI_REKAP, sumRekap, type RekapAngka } from '../../recap/rekap.ts';
import type { AngkaTampak } from '../../samaran/plan-atas.ts';
import { isSamar, SEL_SAMAR, type Samaran } from '../../samaran/ukuran.ts';
import type { KodeWilayah } from '../../../basics/wilayah.ts';

/** An area with the names of the areas above it, the widest first. */
export interface BarisRekap {
  readonly kode: KodeWilayah;
  /** Provinsi, kab/kota, kecamatan, kelurahan: as many as the level needs. */
  readonly nama: readonly string[];
  /** Names of LKM; of a kelurahan only. */
  readonly lkm?: readonly string[];
  readonly angka: RekapAngka;
  /** Above a kab/kota: the sums over those that show the measure. */
  readonly tampak?: AngkaTampak;
}

export interface LembarRekapInput {
  readonly jenjang: JenjangRekap;
  readonly judul: readonly string[];
  readonly baris: readonly BarisRekap[];
  /** The sums of the file's area, and its code. */
  readonly akar: Pick<BarisRekap, 'kode' | 'angka' | 'tampak'>;
  readonly samaran: Samaran;
  /** Of a file above kab/kota: what its sums leave out; null: nothing. */
  readonly tanpa?: string | null;
}

const URUTAN_NAMA: readonly JenjangRekap[] = ['provinsi', 'kota', 'kecamatan', 'kelurahan'];
export const TANPA_DATA = 'Belum ada data';

export function composeLembarRekap(input: LembarRekapInput): TabelModel {
  const { jenjang, baris, akar } = input;
  assertSum(NAMA_LEMBAR[jenjang], baris, akar.angka);
  const wilayah = kolomWilayah(jenjang, baris);
  const offset = wilayah.length;
  const kolom = [
    ...wilayah,
    ...KOLOM_REKAP.map((k): KolomModel => ({
      kunci: k.kunci,
      judul: k.judul,
      jenis: k.jenis,
      lebar: lebarKolom(k, [akar, ...baris], input.samaran),
      keterangan: `${k.nama}: ${k.arti}.`,
      ...(k.tersembunyi && { tersembunyi: true }),
      ...(k.warnaTingkat && { warnaTingkat: true }),
    })),
  ];

  const rows = baris.map((row, i): NilaiSel[] => [
    i + 1,
    row.kode,
    ...row.nama.map(teksSel),
    jenjang === 'kelurahan' ? teksSel((row.lkm ?? []).join('; ')) || null : row.angka.lkm,
    ...KOLOM_REKAP.map((k) => nilaiSel(k, row, input.samaran)),
  ]);
  const isEmpty = rows.length === 0;
  if (isEmpty) rows.push([null, TANPA_DATA, ...kolom.slice(2).map(() => null)]);

  const letak = letakTabel({
    judul: input.judul,
    kolom,
    bernomor: true,
    baris: rows,
    jumlah: true,
  });
  const rentang = (i: number) =>
    `${hurufKolom(i + 1)}${letak.pertama}:${hurufKolom(i + 1)}${letak.terakhir}`;
  const alamat = (kunci: KunciKolom) =>
    `${hurufKolom(offset + KOLOM_REKAP.findIndex((k) => k.kunci === kunci) + 1)}${letak.jumlah}`;

  const jumlahSel = (k: KolomRekap, i: number): Sel => {
    if (isHidden(k, akar.kode, input.samaran)) return SEL_SAMAR;
    if (k.jenis === 'persen') {
      const nilai = nilaiRekap(k, angkaOf(k, akar));
      return { rumus: rumusRasio(alamat(k.pembilang), k.penyebut.map(alamat).join('+')), nilai };
    }
    // A formula would add up the rows that have a figure, and leave out the others without a word.
    if (k.ada?.(akar.angka) === false) return null;
    const disamarkan = outOfView(k, input);
    const subtotal = `SUBTOTAL(109,${rentang(offset + i)})`;
    // What the rows in view do not show is added only while every row is in view, so a filtered JUMLAH reveals no single cell.
    const rumus =
      disamarkan === 0
        ? subtotal
        : `${subtotal}+IF(SUBTOTAL(103,${rentang(0)})=ROWS(${rentang(0)}),${disamarkan},0)`;
    return { rumus, nilai: k.nilai(angkaOf(k, akar)) };
  };
  const jumlah: Sel[] = [
    null,
    'JUMLAH',
    ...wilayah.slice(2, -1).map(() => null),
    jenjang === 'kelurahan'
      ? null
      : { rumus: `SUBTOTAL(109,${rentang(offset - 1)})`, nilai: akar.angka.lkm },
    ...KOLOM_REKAP.map(jumlahSel),
  ];

  return {
    bentuk: 'tabel',
    nama: NAMA_LEMBAR[jenjang],
    judul: input.judul,
    kolom,
    bernomor: true,
    saring: !isEmpty,
    bekuKolom: offset - 1,
    baris: rows,
    jumlah,
    catatan: catatanRekap([...rows, jumlah], input.tanpa ?? null),
    rentang: RENTANG_REKAP[jenjang],
    cetak: { kertas: 'A3', orientasi: 'landscape' },
  };
}

function kolomWilayah(jenjang: JenjangRekap, baris: readonly BarisRekap[]): KolomModel[] {
  const tingkat = URUTAN_NAMA.indexOf(jenjang);
  const nama = URUTAN_NAMA.slice(0, tingkat + 1).map((j, i): KolomModel => ({
    kunci: `nama-${j}`,
    judul: [SEBUTAN[j]],
    jenis: 'teks',
    lebar: lebarTeks(
      baris.map((row) => row.nama[i] ?? ''),
      9,
      15.5,
    ),
    lipat: true,
  }));
  return [
    kolomNo(baris.length),
    { kunci: 'kode', judul: ['Kode'], jenis: 'teks', lebar: [6, 6.5, 9, 12.8][tingkat] ?? 12.8 },
    ...nama,
    jenjang === 'kelurahan'
      ? {
          kunci: 'lkm',
          judul: ['LKM'],
          jenis: 'teks',
          lebar: lebarTeks(
            baris.flatMap((row) => row.lkm ?? []),
            9,
            22,
          ),
          lipat: true,
        }
      : {
          kunci: 'lkm',
          judul: ['Jml LKM'],
          jenis: 'angka',
          lebar: 6,
          keterangan: 'Jml LKM: LKM/BKM di wilayah ini.',
        },
  ];
}

/** A percentage goes with its two parts: older plans hid these alone. */
function isHidden({ ukuran }: KolomRekap, kode: KodeWilayah, samaran: Samaran): boolean {
  if (ukuran === undefined) return false;
  if (ukuran === 'persenHadir' && isSamar(samaran, kode, 'kehadiran')) return true;
  return isSamar(samaran, kode, ukuran);
}

const angkaOf = ({ ukuran }: KolomRekap, { angka, tampak }: Pick<BarisRekap, 'angka' | 'tampak'>) =>
  (ukuran === undefined ? undefined : tampak?.get(ukuran)) ?? angka;

/** What a reader sees: the number, or the mark of a hidden cell. */
function nilaiSel(
  kolom: KolomRekap,
  row: Pick<BarisRekap, 'kode' | 'angka' | 'tampak'>,
  samaran: Samaran,
): NilaiSel {
  if (isHidden(kolom, row.kode, samaran) && nilaiRekap(kolom, row.angka) !== null) return SEL_SAMAR;
  return nilaiRekap(kolom, angkaOf(kolom, row));
}

/** Sum of the area less what its rows show: of a kab/kota what they hide, above it what is in none of the sums. */
function outOfView(
  kolom: KolomCacah,
  { baris, akar, samaran }: Pick<LembarRekapInput, 'baris' | 'akar' | 'samaran'>,
): number {
  if (kolom.ukuran === undefined) return 0;
  let rest = kolom.nilai(angkaOf(kolom, akar));
  for (const row of baris)
    if (!isHidden(kolom, row.kode, samaran)) rest -= kolom.nilai(angkaOf(kolom, row));
  return rest;
}

/**
 * A ratio of two sums of the same row, rounded half up to one decimal. A thousand times the ratio is rounded
 * to a whole number and then divided by ten: a tie is exact in binary, which `ROUND(x;1)` does not promise.
 */
function rumusRasio(num: string, sum: string): string {
  const den = sum.includes('+') ? `(${sum})` : sum;
  return `IF(${den}=0,"",ROUND(${num}*1000/${den},0)/10)`;
}

function catatanRekap(rows: readonly (readonly Sel[])[], tanpa: string | null): string[] {
  const isMasked = rows.some((row) => row.includes(SEL_SAMAR));
  return [
    'JUMLAH mengikuti saringan. Persentase JUMLAH dihitung dari jumlah pembilang dan penyebutnya, bukan rata-rata persentase.',
    ...(isMasked
      ? [
          `"${SEL_SAMAR}": disamarkan, karena 1–4 anggota atau agar angka lain yang 1–4 tidak dapat dihitung balik; tandanya sama. JUMLAH tetap jumlah sebenarnya selama tabel tidak disaring.`,
        ]
      : []),
    ...(tanpa === null ? [] : [tanpa]),
  ];
}

function assertSum(lembar: string, baris: readonly BarisRekap[], akar: RekapAngka): void {
  const sum = sumRekap(baris.map((row) => row.angka));
  for (const kunci of KUNCI_REKAP)
    if (sum[kunci] !== akar[kunci])
      throw new Error(`${lembar}: ${kunci} adds up to ${sum[kunci]}, the area has ${akar[kunci]}`);
}

/**
 * Wide enough for the largest number with its separators and for the longest word of the heading, and no
 * wider: some forty columns share the width of one page.
 */
function lebarKolom(
  kolom: KolomRekap,
  wilayah: readonly Pick<BarisRekap, 'kode' | 'angka' | 'tampak'>[],
  samaran: Samaran,
): number {
  let panjang = Math.max(
    ...(kolom.judul.at(-1) ?? '').split(/\s/).map((word) => word.length * 0.9),
  );
  for (const area of wilayah) {
    const nilai = nilaiSel(kolom, area, samaran);
    const teks =
      typeof nilai !== 'number'
        ? (nilai ?? '')
        : kolom.jenis === 'persen'
          ? nilai.toFixed(1)
          : formatAngka(nilai);
    panjang = Math.max(panjang, teks.length * 0.93);
  }
  return Math.max(4.5, Math.round((panjang + 1.2) * 10) / 10);
}

/** Row numbers. */
export function kolomNo(baris: number): KolomModel {
  return {
    kunci: 'no',
    judul: ['No'],
    jenis: 'angka',
    lebar: Math.max(4, String(baris).length + 1.5),
    tengah: true,
  };
}

/** Wide enough for most names; the longest wrap. */
export function lebarTeks(teks: readonly string[], paling: number, maksimum: number): number {
  const panjang = teks.reduce((longest, t) => Math.max(longest, t.length), 0);
  return Math.min(maksimum, Math.max(paling, Math.ceil(panjang * 0.98) + 1));
}
