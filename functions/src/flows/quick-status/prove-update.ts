// Gives an update its number and the fingerprint of its cells, which the manifest keeps: whoever changes a cell
// can renew the fingerprint in the file, but not the one on the server.
import { hashBytes } from '../../adapters/platform/sha256.ts';
import { rowsOfModel } from '../../domain/quick-status/proof/row-lines.ts';
import {
  sidikBerkas,
  sidikLembar,
  type SidikBerkas,
} from '../../domain/quick-status/proof/sidik-berkas.ts';
import { stampWorkbook } from '../../domain/quick-status/proof/stamp-proof.ts';
import type { WorkbookModel } from '../../domain/quick-status/workbook/model.ts';

export const hashText = (text: string): string => hashBytes(new TextEncoder().encode(text));

export async function proveUpdate(
  model: WorkbookModel,
  revisi: string,
): Promise<{ readonly model: WorkbookModel; readonly sidik: SidikBerkas }> {
  const stamped = stampWorkbook(model, { revisi, sidik: null });
  const lembar = [];
  for (const sheet of stamped.sheets)
    lembar.push(await sidikLembar(sheet.nama, rowsOfModel(sheet), hashText));
  const sidik = await sidikBerkas(lembar, hashText);
  return { model: stampWorkbook(model, { revisi, sidik: sidik.nilai }), sidik };
}
