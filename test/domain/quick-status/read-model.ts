// What the model of a workbook says: its tables by the keys of their columns, and its formulas.
import { cellsOf } from '../../../functions/src/domain/quick-status/workbook/cells.ts';
import type {
  Sel,
  TabelModel,
  WorkbookModel,
} from '../../../functions/src/domain/quick-status/workbook/model.ts';
import { evaluate, gridOf } from './rumus.ts';

export function tabelOf(model: WorkbookModel, nama: string): TabelModel {
  const sheet = model.sheets.find((s) => s.nama === nama);
  if (sheet?.bentuk !== 'tabel') throw new Error(`no table ${nama}`);
  return sheet;
}

export const rowsOf = (tabel: TabelModel): Record<string, unknown>[] =>
  tabel.baris.map((row) => Object.fromEntries(tabel.kolom.map((k, i) => [k.kunci, row[i]])));

export const value = (sel: Sel | undefined) =>
  typeof sel === 'object' && sel !== null ? sel.nilai : (sel ?? null);

export const jumlahOf = (tabel: TabelModel): Record<string, unknown> =>
  Object.fromEntries(tabel.kolom.map((k, i) => [k.kunci, value(tabel.jumlah?.[i])]));

/** Formulas whose cached value differs from what they compute. */
export function wrongFormulas(model: WorkbookModel): string[] {
  const grid = gridOf(model);
  return model.sheets.flatMap((sheet) =>
    [...cellsOf(sheet)].flatMap(({ isi }) => {
      if (typeof isi !== 'object' || isi === null) return [];
      const given = evaluate(isi.rumus, sheet, grid);
      return given === isi.nilai ? [] : [`${sheet.nama} ${isi.rumus}: ${given}, not ${isi.nilai}`];
    }),
  );
}
