// What the Data workbook is, without its rows, and what it is made from.
import type { SetParameter } from '../../basics/parameter.ts';
import type { KeteranganBerkas } from '../sheets/lembar-info.ts';
import type { BarisLembar, LembarModel, TabelModel } from '../workbook/model.ts';
import type { KolomData } from './kolom.ts';

/** Rows that a sheet of Excel holds below the header. */
export const BATAS_BARIS_LEMBAR = 1_048_575;

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
  /** In order; at least one, and all but the last are full. */
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
