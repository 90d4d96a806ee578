// Fingerprints of the rows of a Data workbook, which nobody holds in memory: of the rows of each kab/kota together. That
// is the hash by which its build knows them again (`hashRows`), so an update that copies the others' rows reads none
// of them; whoever has the file makes it again from the cells.
import { fromDayNumber, hasDateShape } from '../../basics/tanggal.ts';
import type { RowFound } from './cell-read.ts';
import { linesOf } from './row-lines.ts';
import type { Hash, SidikBaris, SidikLembar } from './sidik-berkas.ts';

/** Headings of the columns by which rows belong together, and that hold dates. */
export const JUDUL_KOTA = 'Kode Kab/Kota';
export const JUDUL_TANGGAL: readonly string[] = ['Tgl Bentuk', 'Sesi Terakhir', 'Parameter', 'Per'];

/** Days from 1899-12-30, from which files count, to 1970-01-01. */
const EPOCH = 25_569;
/** 9999-12-31, the last day that programs have. */
const LAST = 2_958_465;
const LEMBAR_DATA = /^Data(?: (\d+))?$/;

export const isLembarData = (nama: string): boolean => LEMBAR_DATA.test(nama);

/** Of the sheets of rows, from 0. */
export const namaLembarData = (nomor: number): string =>
  nomor === 0 ? 'Data' : `Data ${String(nomor + 1)}`;

/** Null: it is none of them. */
export function nomorLembarData(nama: string): number | null {
  const found = LEMBAR_DATA.exec(nama);
  return found && Number(found[1] ?? 1) - 1;
}

interface SheetOfRows {
  readonly nama: string;
  /** Rows below the heading. */
  readonly baris: number;
}

/** `judul`: the headings; `kota`: its rows' hash and where they begin, in order, those without rows left out. */
export async function sidikOfPlanned(
  lembar: readonly SheetOfRows[],
  judul: readonly string[],
  kota: readonly {
    readonly sidikBaris: string;
    /** Sheet, from 0; and the first row on it, from 0 below the heading. */
    readonly lembar: number;
    readonly awal: number;
  }[],
  hash: Hash,
): Promise<SidikLembar[]> {
  const sheets: SidikLembar[] = [];
  for (const [nomor, { nama, baris }] of lembar.entries()) {
    const runs = kota.filter((it) => it.lembar === nomor);
    sheets.push({
      nama,
      baris: [
        { baris: 1, nilai: await hash(headLine(judul, baris)), rumus: null },
        ...runs.map((it) => ({ baris: it.awal + 2, nilai: it.sidikBaris, rumus: null })),
      ],
    });
  }
  return sheets;
}

interface DataReader {
  /** The sheets of rows in order; the rows of a kab/kota may go on on the next one. */
  readonly sheet: (nama: string, rows: AsyncIterable<RowFound>) => Promise<SidikLembar>;
  /** After the last one. */
  readonly end: () => Promise<void>;
}

/**
 * The same from a file. What it has answered is whole after `end`. `published`: the headings, where those of the file
 * may have been changed.
 */
export function readSidikData(hash: Hash, published: readonly string[] | null = null): DataReader {
  let run: Run | null = null;
  const close = async () => {
    // As the build hashes them, each line with its end.
    if (run !== null) run.di.nilai = await hash(`${run.lines.join('\n')}\n`);
    run = null;
  };
  return {
    end: close,
    async sheet(nama, rows) {
      const head: Filled = { baris: 1, nilai: null, rumus: null };
      const baris = [head];
      const formulas: string[] = [];
      let judul: readonly unknown[] = published ?? [];
      let last = 1;
      for await (const row of rows) {
        const { rumus } = linesOf(nama, row);
        if (rumus !== null) formulas.push(rumus);
        const isi = contentsOf(row, judul);
        if (row.baris === 1) judul = published ?? isi;
        else if (row.sel.length > 0) {
          const kota = isi[judul.indexOf(JUDUL_KOTA)];
          if (run === null || run.kota !== kota) {
            await close();
            const of = { kota: textOf(kota), adaRumus: false };
            const di: Filled = { baris: row.baris, nilai: null, rumus: null, ...of };
            baris.push(di);
            run = { kota, di, lines: [] };
          }
          if (rumus !== null) run.di.adaRumus = true;
          // Rows follow one another.
          run.lines.push(JSON.stringify(row.baris === last + 1 ? isi : [row.baris, isi]));
          last = row.baris;
        }
      }
      head.nilai = await hash(headLine(judul, last - 1));
      head.rumus = formulas.length === 0 ? null : await hash(formulas.join('\n'));
      return { nama, baris };
    },
  };
}

type Filled = { -readonly [K in keyof SidikBaris]: SidikBaris[K] };

interface Run {
  readonly kota: unknown;
  /** Where its hash goes. */
  readonly di: Filled;
  readonly lines: string[];
}

const headLine = (judul: readonly unknown[], baris: number) => JSON.stringify([...judul, baris]);

const textOf = (isi: unknown): string =>
  typeof isi === 'string' || typeof isi === 'number' ? String(isi) : '';

/** A row as the build has it: a value or null for each heading, dates as `YYYY-MM-DD`. */
function contentsOf({ baris, sel }: RowFound, judul: readonly unknown[]): unknown[] {
  const isi: unknown[] = judul.map(() => null);
  for (const { kolom, nilai } of sel) {
    const at = kolom - 1;
    while (isi.length < at) isi.push(null);
    const isDate = baris > 1 && JUDUL_TANGGAL.some((it) => it === judul[at]);
    if (nilai !== '') isi[at] = isDate ? dateOf(nilai) : nilai;
  }
  return isi;
}

function dateOf(nilai: string | number): unknown {
  if (typeof nilai === 'string') return hasDateShape(nilai) ? [nilai] : nilai;
  const isDay = Number.isInteger(nilai) && nilai >= 0 && nilai <= LAST;
  return isDay ? fromDayNumber(nilai - EPOCH) : nilai;
}
