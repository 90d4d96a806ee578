// Tables of a workbook from columns written once: heading, kind, value, how JUMLAH is made, meaning.
// The sheet, the notes under it and its entries in Kamus are all made from the same list.
import { persenOf } from '../../basics/numbers/pecahan.ts';
import type { SetParameter } from '../../basics/parameter.ts';
import { formatAngka } from '../../basics/format.ts';
import { kolomNo, lebarTeks, TANPA_DATA } from '../sheets/rekap/lembar-rekap.ts';
import { SEL_SAMAR } from '../samaran/ukuran.ts';
import { hurufKolom, letakTabel, type LetakTabel } from './layout.ts';
import {
  teksSel,
  type CetakModel,
  type JenisSel,
  type KolomModel,
  type NilaiSel,
  type Sel,
  type TabelModel,
} from './model.ts';

/** How JUMLAH is made: added up, counted, or computed from the JUMLAH of other columns. */
type JumlahKolom<B> =
  | 'jumlah'
  | 'banyak'
  | {
      readonly rumus: (alamat: (kunci: string) => string) => string;
      readonly nilai: (baris: readonly B[]) => number | null;
    };

export interface KolomTabel<B> {
  readonly kunci: string;
  readonly judul: readonly [string] | readonly [string, string];
  /** The heading in full, as Kamus lists it. */
  readonly nama: string;
  /** Null: the heading says it all. */
  readonly arti: string | null;
  readonly rumus: (p: SetParameter) => string;
  readonly satuan: string;
  readonly jenis: JenisSel;
  readonly nilai: (baris: B) => NilaiSel;
  readonly jumlah?: JumlahKolom<B>;
  /** Left out: as wide as the values and the heading need. */
  readonly lebar?: number;
  readonly lipat?: true;
  readonly susut?: true;
  readonly tengah?: true;
  /** Helper column that only formulas read. */
  readonly tersembunyi?: true;
  /** The cell would reveal what another sheet hides as a small cell. */
  readonly samar?: (baris: B) => boolean;
  /** JUMLAH would reveal it. */
  readonly samarJumlah?: (baris: readonly B[]) => boolean;
}

type Judul = KolomTabel<never>['judul'];
const LANGSUNG = () => 'dari catatan';

/** A count of which JUMLAH is the sum. */
export function kolomCacah<B>({
  kunci,
  judul,
  arti,
  satuan,
  nilai,
  rumus = LANGSUNG,
}: {
  readonly kunci: string;
  readonly judul: Judul;
  readonly arti: string | null;
  readonly satuan: string;
  readonly nilai: (baris: B) => number | null;
  readonly rumus?: ((p: SetParameter) => string) | undefined;
}): KolomTabel<B> {
  const jenis = satuan === 'rupiah' ? 'rupiah' : 'angka';
  return { kunci, judul, nama: namaOf(judul), arti, rumus, satuan, jenis, nilai, jumlah: 'jumlah' };
}

/** A text or a date about the row. */
export function kolomTeks<B>({
  kunci,
  judul,
  arti,
  nilai,
  rest = {},
}: {
  readonly kunci: string;
  readonly judul: Judul;
  readonly arti: string | null;
  readonly nilai: (baris: B) => string | null;
  readonly rest?: Partial<KolomTabel<B>> | undefined;
}): KolomTabel<B> {
  return {
    kunci,
    judul,
    nama: namaOf(judul),
    arti,
    rumus: LANGSUNG,
    satuan: 'teks',
    jenis: 'teks',
    nilai,
    ...rest,
  };
}

/** A percentage of two other columns; JUMLAH divides their JUMLAH. */
export function kolomRasio<B>({
  kunci,
  judul,
  arti,
  pembilang,
  penyebut,
  rumus,
}: {
  readonly kunci: string;
  readonly judul: Judul;
  readonly arti: string | null;
  readonly pembilang: KolomTabel<B>;
  readonly penyebut: KolomTabel<B>;
  readonly rumus?: ((p: SetParameter) => string) | undefined;
}): KolomTabel<B> {
  const angka = (kolom: KolomTabel<B>, baris: B) => Number(kolom.nilai(baris) ?? 0);
  const sum = (kolom: KolomTabel<B>, baris: readonly B[]) =>
    baris.reduce((total, b) => total + angka(kolom, b), 0);
  return {
    kunci,
    judul,
    nama: namaOf(judul),
    arti,
    rumus: rumus ?? (() => `${pembilang.nama} ÷ ${penyebut.nama} × 100`),
    satuan: 'persen',
    jenis: 'persen',
    nilai: (baris) => persenOf(angka(pembilang, baris), angka(penyebut, baris)),
    jumlah: {
      rumus: (alamat) => rumusRasio(alamat(pembilang.kunci), alamat(penyebut.kunci)),
      nilai: (baris) => persenOf(sum(pembilang, baris), sum(penyebut, baris)),
    },
  };
}

/** Half up also below zero, where ROUND would go away from zero: INT is the floor. */
export function rumusRasio(pembilang: string, penyebut: string): string {
  return `IF(${penyebut}=0,"",INT(${pembilang}*1000/${penyebut}+0.5)/10)`;
}

function namaOf(judul: Judul): string {
  return judul.join(', ').replaceAll('\n', ' ');
}

export interface TabelInput<B> {
  readonly nama: string;
  readonly rentang: string;
  readonly judul: readonly string[];
  readonly kolom: readonly KolomTabel<B>[];
  readonly baris: readonly B[];
  /** Columns that stay in view, besides the row number. */
  readonly bekuKolom: number;
  readonly catatan: readonly string[];
  /** False: the rows have different units, so a sum would mean nothing. */
  readonly berjumlah?: boolean;
  readonly cetak?: CetakModel;
}

export function composeTabel<B>(input: TabelInput<B>): TabelModel {
  const { baris } = input;
  const rows = baris.map((b, i): NilaiSel[] => [
    i + 1,
    ...input.kolom.map((kolom) => {
      const nilai = kolom.nilai(b);
      if (nilai !== null && kolom.samar?.(b) === true) return SEL_SAMAR;
      return typeof nilai === 'string' ? teksSel(nilai) : nilai;
    }),
  ]);
  const isEmpty = rows.length === 0;
  if (isEmpty) rows.push([null, TANPA_DATA, ...input.kolom.slice(1).map(() => null)]);

  const bentuk = {
    judul: input.judul,
    kolom: [{ judul: ['No'] as const }, ...input.kolom],
    bernomor: true,
    baris: rows,
    jumlah: true,
  };
  const letak = letakTabel(bentuk);
  const alamat = (kunci: string) => {
    const i = input.kolom.findIndex((k) => k.kunci === kunci);
    if (i < 0) throw new Error(`${input.nama}: no column ${kunci}`);
    return `${hurufKolom(i + 2)}${letak.jumlah}`;
  };
  const sumOf = (kolom: KolomTabel<B>, of: readonly B[]) =>
    of.reduce((sum, b) => sum + Number(kolom.nilai(b) ?? 0), 0);
  const jumlah = input.kolom.map((kolom, i): Sel => {
    const rentang = `${hurufKolom(i + 2)}${letak.pertama}:${hurufKolom(i + 2)}${letak.terakhir}`;
    if (i === 0) return 'JUMLAH';
    if (kolom.jumlah === undefined) return null;
    if (kolom.samarJumlah?.(baris) === true) return SEL_SAMAR;
    if (kolom.jumlah === 'jumlah') {
      const tersamar = sumOf(
        kolom,
        baris.filter((b) => kolom.samar?.(b) === true),
      );
      return {
        rumus: `SUBTOTAL(109,${rentang})${rumusTersamar(tersamar, letak)}`,
        nilai: sumOf(kolom, baris),
      };
    }
    if (kolom.jumlah === 'banyak')
      return { rumus: `SUBTOTAL(103,${rentang})`, nilai: isEmpty ? 0 : rows.length };
    return { rumus: kolom.jumlah.rumus(alamat), nilai: kolom.jumlah.nilai(baris) };
  });
  const sel: readonly Sel[] = [null, ...jumlah];
  const berjumlah = input.berjumlah !== false;

  return {
    bentuk: 'tabel',
    nama: input.nama,
    judul: input.judul,
    kolom: [
      kolomNo(rows.length),
      ...input.kolom.map((k, i): KolomModel => ({
        kunci: k.kunci,
        judul: k.judul,
        jenis: k.jenis,
        lebar: k.lebar ?? lebarKolom(k, rows, sel, i + 1),
        ...(k.arti !== null && { keterangan: `${k.nama}: ${k.arti}.` }),
        ...(k.lipat && { lipat: true }),
        ...(k.susut && { susut: true }),
        ...(k.tengah && { tengah: true }),
        ...(k.tersembunyi && { tersembunyi: true }),
      })),
    ],
    bernomor: true,
    saring: !isEmpty,
    bekuKolom: input.bekuKolom + 1,
    baris: rows,
    jumlah: berjumlah ? sel : null,
    catatan: input.catatan,
    rentang: input.rentang,
    cetak: input.cetak ?? { kertas: 'A3', orientasi: 'landscape' },
  };
}

/** Hidden counts are added only while every row is in view, so a filtered JUMLAH reveals no single cell. */
function rumusTersamar(jumlah: number, letak: LetakTabel): string {
  if (jumlah === 0) return '';
  const no = `A${letak.pertama}:A${letak.terakhir}`;
  return `+IF(SUBTOTAL(103,${no})=ROWS(${no}),${jumlah},0)`;
}

function lebarKolom<B>(
  kolom: KolomTabel<B>,
  rows: readonly (readonly NilaiSel[])[],
  jumlah: readonly Sel[],
  i: number,
): number {
  const kata = (kolom.judul.at(-1) ?? '').split(/\s/).map((word) => word.length * 0.98);
  const judul = Math.max(...kata) + 1.6;
  if (kolom.lipat === true)
    return lebarTeks(
      rows.map((row) => String(row[i] ?? '')),
      Math.max(9, judul),
      kolom.jenis === 'teks' ? 24 : 12,
    );
  const isi = [...rows.map((row) => row[i]), valueOf(jumlah[i])].map((nilai) =>
    typeof nilai !== 'number'
      ? (nilai?.length ?? 0)
      : kolom.jenis === 'persen'
        ? nilai.toFixed(1).length
        : formatAngka(nilai).length,
  );
  return Math.max(4.5, Math.round(Math.max(judul, Math.max(...isi) + 1.4) * 10) / 10);
}

function valueOf(sel: Sel | undefined): NilaiSel {
  return typeof sel === 'object' && sel !== null ? sel.nilai : (sel ?? null);
}

/** The section of Kamus that explains a sheet's columns. */
export function kamusOf<B>(
  lembar: string,
  kolom: readonly KolomTabel<B>[],
  parameter: SetParameter,
): NilaiSel[][] {
  return kolom
    .filter((k) => k.arti !== null)
    .map((k) => [lembar, k.nama, `${k.arti}.`, k.rumus(parameter), k.satuan]);
}
