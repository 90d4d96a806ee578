// The Data workbook of a province or of the nation, assembled from its kab/kota without reading a group:
// unchanged stretches are copied from the previous file, the others are rendered from the part that the
// kab/kota's own build stored.
import { readPart } from '../../../adapters/storage/kota-part.ts';
import {
  combineStretches,
  makeDataForm,
} from '../../../adapters/xlsx/data/render-data-workbook.ts';
import { assertStretch } from '../../../adapters/xlsx/data/read-back-data.ts';
import {
  packRows,
  type Placed,
  type PackedStretch,
} from '../../../adapters/xlsx/rows/stretches.ts';
import type { BulkForm } from '../../../adapters/xlsx/rows/bulk-form.ts';
import { readStretchList, saveStretchList } from '../../../adapters/storage/stretch-list.ts';
import { readStretches, saveWorkbookStream } from '../../../adapters/storage/report-bucket.ts';
import { enqueueQs } from '../../../adapters/platform/queue.ts';
import { crcOf, hashLines } from '../../../adapters/platform/sha256.ts';
import { areaTahunId, objekData, objekStretches } from '../../../domain/basics/paths.ts';
import type { DataQs } from '../../../domain/quick-status/updates/qs-berkas.ts';
import { buildBarisData, type BarisData } from '../../../domain/quick-status/data/baris-data.ts';
import { namaBerkasData } from '../../../domain/quick-status/data/compose-data.ts';
import type { DataModel } from '../../../domain/quick-status/data/data-model.ts';
import { canonicalLines } from '../../../domain/quick-status/workbook/canonical.ts';
import { planOf } from '../../../domain/quick-status/updates/kota-part.ts';
import type { PartRef, RekapKota } from '../../../domain/quick-status/recap/rekap-kota.ts';
import {
  planLangkah,
  planStretches,
  type StretchList,
  type StretchStep,
  type PlannedStretch,
  type StoredStretch,
} from '../../../domain/quick-status/updates/stretches.ts';
import { namaWilayahOf } from '../../../domain/quick-status/workbook/nama-wilayah.ts';
import { composeDataGabungan } from '../../../domain/quick-status/workbook/compose-gabungan.ts';
import type {
  QsNasionalInput,
  QsProvinsiInput,
} from '../../../domain/quick-status/workbook/qs-masukan.ts';
import { byKode } from '../../../domain/basics/urutan.ts';
import { NASIONAL, type KodeKota, type KodeWilayah } from '../../../domain/basics/wilayah.ts';
import { DATA_BARIS_LEMBAR } from '../../../params.ts';
import { markAreaStale } from '../mark-area-stale.ts';
import { proveData } from '../prove-update.ts';

/** A kab/kota whose build has stored its part. */
type StoredKota = RekapKota & { readonly bagian: PartRef };

export interface DataPlan {
  readonly model: DataModel;
  readonly namaBerkas: string;
  readonly kota: readonly StoredKota[];
  /** Most rows on one sheet. */
  readonly batas: number;
  /** Hash of everything in the workbook except printing dates. */
  readonly sidikIsi: string;
}

/** Null where a kab/kota has not stored its part yet: its next build will. */
export function planData(input: QsProvinsiInput | QsNasionalInput): DataPlan | null {
  const kota = input.kota.filter(hasPart).toSorted(byKode);
  if (kota.length < input.kota.length) return null;
  const batas = DATA_BARIS_LEMBAR.value();
  const model = composeDataGabungan(input, batas);
  const area = 'kode' in input ? input : { kode: NASIONAL, nama: 'Nasional' };
  return {
    model,
    namaBerkas: namaBerkasData({ ...area, tahun: input.tahun, update: input.update }),
    kota,
    batas,
    sidikIsi: hashLines([
      ...canonicalLines({ ...model, sheets: [model.info, model.kamus] }),
      ...kota.map((k) => `${k.kode} ${k.bagian.baris} ${k.bagian.sidikBaris}`),
    ]),
  };
}

function hasPart(kota: RekapKota): kota is StoredKota {
  return kota.bagian !== null;
}

export interface DataTarget {
  readonly tahun: number;
  readonly kode: KodeWilayah;
  readonly revisi: string;
}

/** Writes the workbook and the list of its stretches. `before`: the Data workbook of the update before. */
export async function uploadData(
  { tahun, kode, revisi }: DataTarget,
  plan: DataPlan,
  before: DataQs | null,
): Promise<DataQs> {
  const objek = objekData(tahun, kode, revisi);
  const list = objekStretches(tahun, kode, revisi);
  const old = before && (await readStretchList(before.ruas));
  const source = old && before ? { ...old, objek: before.objek } : null;
  const planned = stretchesOf(plan);
  const { model, sidik } = await proveData(plan.model, planned, revisi);
  const { pieces, listed } = await assemble({ ...plan, model }, planned, source);
  const { ukuran, sha256 } = await saveWorkbookStream(objek, pieces);
  await saveStretchList(list, listed());
  return {
    objek,
    ruas: list,
    namaBerkas: plan.namaBerkas,
    ukuran,
    sha256,
    sidikIsi: plan.sidikIsi,
    sidikBerkas: sidik,
    baris: plan.kota.reduce((sum, k) => sum + k.bagian.baris, 0),
    lembar: plan.model.lembar.length,
  };
}

/** A published workbook whose stretches may be reused. */
interface StretchSource extends StretchList {
  readonly objek: string;
}

function stretchesOf({ kota, batas }: DataPlan): PlannedStretch[] {
  return planStretches(
    kota.map(({ kode, bagian: { sidikBaris, baris } }) => ({ kode, sidikBaris, baris })),
    batas,
  );
}

/** The bytes of the workbook, in order; and, once they have all been read, where its stretches stand. */
async function assemble(
  plan: DataPlan,
  planned: readonly PlannedStretch[],
  source: StretchSource | null,
): Promise<{ pieces: AsyncGenerator<Uint8Array>; listed: () => StretchList }> {
  const { form, bentuk } = await makeDataForm(plan.model);
  const usable = source?.bentuk === bentuk ? source : null;
  const runs = planLangkah(planned, usable?.ruas ?? []);
  const crcs: number[] = [];
  const placed: StoredStretch[] = [];
  const load = oneAtATime(plan.kota);
  const packedOf = async function* (lembar: number): AsyncGenerator<PackedStretch> {
    for (const run of runs.filter(([first]) => first?.stretch.lembar === lembar))
      for await (const stretch of takeRun({
        run,
        objek: usable?.objek ?? null,
        form,
        model: plan.model,
        load,
      })) {
        crcs.push(crcOf(stretch.data));
        yield stretch;
      }
  };
  const onPlaced = (_lembar: number, { offset, packed, crc, size }: Placed) => {
    const stretch = planned[placed.length];
    if (stretch)
      placed.push({ ...stretch, offset, packed, crc, size, crcPacked: crcs[placed.length] ?? 0 });
  };
  return {
    pieces: combineStretches(form, packedOf, onPlaced),
    listed: () => ({ bentuk, ruas: placed }),
  };
}

type Load = (kode: KodeKota) => Promise<readonly BarisData[]>;

async function* takeRun({
  run,
  objek,
  form,
  model,
  load,
}: {
  readonly run: readonly StretchStep[];
  /** The workbook whose stretches are reused; null: none. */
  readonly objek: string | null;
  readonly form: BulkForm;
  readonly model: DataModel;
  readonly load: Load;
}): AsyncGenerator<PackedStretch> {
  const first = run[0];
  if (first === undefined) return;
  if (first.lama === null || objek === null) {
    for (const { stretch } of run) yield renderStretch(stretch, form, model, load);
    return;
  }
  const lama = run.flatMap((step) => (step.lama ? [step.lama] : []));
  let i = 0;
  for await (const data of readStretches(
    objek,
    first.lama.offset,
    lama.map((l) => l.packed),
  )) {
    const known = lama[i];
    i += 1;
    if (known === undefined || crcOf(data) !== known.crcPacked)
      throw new Error(`${objek}: the rows of ${known?.kode} are damaged`);
    yield { baris: known.baris, data, crc: known.crc, size: known.size };
  }
}

async function renderStretch(
  planned: PlannedStretch,
  form: BulkForm,
  model: DataModel,
  load: Load,
): Promise<PackedStretch> {
  const rows = (await load(planned.kode)).slice(planned.dari, planned.dari + planned.baris);
  const stretch = await packRows(form, planned, rows);
  assertStretch(stretch, planned.awal, rows, model);
  return stretch;
}

/**
 * Rows of a kab/kota from its stored part. The last part is kept in memory, as it may continue on the
 * next sheet.
 */
function oneAtATime(kota: readonly StoredKota[]): Load {
  let last: { kode: KodeKota; rows: readonly BarisData[] } | null = null;
  return async (kode) => {
    if (last?.kode === kode) return last.rows;
    const rekap = kota.find((k) => k.kode === kode);
    if (!rekap) throw new Error(`${kode} has no part`);
    const part = await readPart(rekap.bagian.objek);
    const rows =
      part && buildBarisData(part.capaian, namaWilayahOf(rekap, part.lkm), planOf(part).samaran);
    if (!rows || hashRows(rows) !== rekap.bagian.sidikBaris) {
      // The part is gone, or another version wrote it: the kab/kota makes a new one, and this build is
      // tried again.
      const now = new Date();
      await markAreaStale(rekap.tahun, kode, now);
      await enqueueQs({ tahun: rekap.tahun, kode }, now);
      throw new Error(`${areaTahunId(rekap.tahun, kode)}: its part is not that of its recap`);
    }
    last = { kode, rows };
    return rows;
  };
}

/** Hash of the rows of a kab/kota in a Data workbook. */
export function hashRows(rows: readonly BarisData[]): string {
  return hashLines(rows.map((row) => JSON.stringify(row)));
}
