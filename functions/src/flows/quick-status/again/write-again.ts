// A file that was made again: compared with what was published, and written as a private object that says so.
import { hashLines } from '../../../adapters/platform/sha256.ts';
import { objekLagi } from '../../../adapters/storage/kerja.ts';
import { saveWorkbook } from '../../../adapters/storage/report-bucket.ts';
import { renderWorkbook } from '../../../adapters/xlsx/workbook/render-workbook.ts';
import { assertWorkbook } from '../../../adapters/xlsx/workbook/read-back-workbook.ts';
import type { Menurut } from '../../../domain/again/menurut.ts';
import { namaBerkasLagi, sayAgain } from '../../../domain/again/say-again.ts';
import type { RevisiQs } from '../../../domain/quick-status/updates/qs-berkas.ts';
import { withPerubahan } from '../../../domain/quick-status/sheets/perubahan/lembar-perubahan.ts';
import { canonicalLines } from '../../../domain/quick-status/workbook/canonical.ts';
import type { TabelModel, WorkbookModel } from '../../../domain/quick-status/workbook/model.ts';
import { proveUpdate } from '../prove-update.ts';

export interface MadeAgain {
  readonly objek: string;
  readonly namaBerkas: string;
  readonly bytes: Uint8Array;
  /** Fingerprint of its cells. */
  readonly sidik: string;
  /** Every cell of its data is that of the published file, and every row of its Data twin. */
  readonly sama: boolean;
  /** Groups left out. */
  readonly hilang: number;
}

/** As composed, before anything is said of its making. */
export interface ComposedFile {
  readonly model: WorkbookModel;
  /** Apa yang Berubah; null: the file has none, or it is not known. */
  readonly lembar: TabelModel | null;
  readonly isChangesKnown: boolean;
  /** Groups left out. */
  readonly hilang: number;
  /** What the update was made of had been kept beside it. */
  readonly isKept: boolean;
  /** Of the Data twin, as its manifest has it; null or left out: there is none. */
  readonly sidikData?: string | null;
}

export async function writeAgain(
  {
    id,
    menurut,
    pembaruan,
    composed,
  }: {
    /** Of the run. */
    readonly id: string;
    readonly menurut: Menurut;
    readonly pembaruan: RevisiQs;
    readonly composed: ComposedFile;
  },
  now: Date,
): Promise<MadeAgain> {
  const { model, lembar, hilang, isKept, isChangesKnown } = composed;
  const sama = await isSame(menurut, pembaruan, composed);
  const said = sayAgain(withPerubahan(model, lembar), {
    menurut,
    diterbitkan: pembaruan.diperbarui,
    dibuat: now.toISOString(),
    sama,
    isKept,
    isChangesKnown,
    hilang,
  });
  const proven = await proveUpdate(said, pembaruan.revisi);
  const bytes = await renderWorkbook(proven.model);
  await assertWorkbook(bytes, proven.model);
  const objek = objekLagi(id);
  await saveWorkbook(objek, bytes);
  const namaBerkas = namaBerkasLagi(pembaruan.namaBerkas, menurut);
  return { objek, namaBerkas, bytes, sidik: proven.sidik.nilai, sama, hilang };
}

/**
 * The contents, and of one that is made as known then also the sheet of changes and the time of printing: by the
 * fingerprint of the whole file.
 */
async function isSame(
  menurut: Menurut,
  pembaruan: RevisiQs,
  { model, lembar, isKept, isChangesKnown, sidikData = null }: ComposedFile,
): Promise<boolean> {
  if (hashLines(canonicalLines(model)) !== pembaruan.sidikIsi) return false;
  const { data, sidikBerkas } = pembaruan;
  if (data !== null && data.sidikIsi !== sidikData) return false;
  if (menurut === 'kini' || !isKept || !isChangesKnown || sidikBerkas === null) return true;
  const { sidik } = await proveUpdate(withPerubahan(model, lembar), pembaruan.revisi);
  return sidik.nilai === sidikBerkas.nilai;
}
