// Gives an update its number and the fingerprint of its cells, which the manifest keeps: whoever changes a cell
// can renew the fingerprint in the file, but not the one on the server.
import { hashBytes } from '../../adapters/platform/sha256.ts';
import { rowsOfModel } from '../../domain/quick-status/proof/row-lines.ts';
import {
  sidikBerkas,
  sidikLembar,
  type SidikBerkas,
} from '../../domain/quick-status/proof/sidik-berkas.ts';
import { sidikOfPlanned } from '../../domain/quick-status/proof/sidik-data.ts';
import { stampInfo, stampWorkbook } from '../../domain/quick-status/proof/stamp-proof.ts';
import type { DataModel } from '../../domain/quick-status/data/data-model.ts';
import type { PlannedStretch } from '../../domain/quick-status/updates/stretches.ts';
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

/** The same of a Data workbook, of whose rows it reads none: their hashes are in the plan. */
export async function proveData(
  model: DataModel,
  planned: readonly PlannedStretch[],
  revisi: string,
): Promise<{ readonly model: DataModel; readonly sidik: SidikBerkas }> {
  const { info, kamus, lembar, kolom } = model;
  const stamped = stampInfo(info, { revisi, sidik: null });
  const judul = kolom.map((it) => it.judul);
  const begun = planned.filter(({ dari }) => dari === 0);
  const sidik = await sidikBerkas(
    [
      await sidikLembar(stamped.nama, rowsOfModel(stamped), hashText),
      ...(await sidikOfPlanned(lembar, judul, begun, hashText)),
      await sidikLembar(kamus.nama, rowsOfModel(kamus), hashText),
    ],
    hashText,
  );
  return { model: { ...model, info: stampInfo(info, { revisi, sidik: sidik.nilai }) }, sidik };
}
