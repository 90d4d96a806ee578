// One run of `bench qs-change` in a process of its own, on the stores of a fresh suite:
// `qs-change-run.ts CITIES`. Only the kab/kota that changes has groups in Firestore, so a build of the
// nation cannot have read the others'.
import { type Bulan } from '../../../functions/src/domain/basics/tanggal.ts';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';
import { savePart } from '../../../functions/src/adapters/storage/kota-part.ts';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { readRows } from '../../../functions/src/adapters/xlsx/rows/read-rows.ts';
import { readWorkbook } from '../../../functions/src/adapters/storage/report-bucket.ts';
import type { CapaianTersimpan } from '../../../functions/src/domain/recompute/capaian-ksm.ts';
import { PARAMETER_AWAL } from '../../../functions/src/domain/basics/parameter.ts';
import { areaTahunId, objekPart } from '../../../functions/src/domain/basics/paths.ts';
import type { KotaPart } from '../../../functions/src/domain/quick-status/updates/kota-part.ts';
import {
  buildBarisData,
  type BarisData,
} from '../../../functions/src/domain/quick-status/data/baris-data.ts';
import { KOLOM_DATA } from '../../../functions/src/domain/quick-status/data/kolom-data.ts';
import { namaWilayahOf } from '../../../functions/src/domain/quick-status/workbook/nama-wilayah.ts';
import { NASIONAL, type KodeWilayah } from '../../../functions/src/domain/basics/wilayah.ts';
import { hashRows } from '../../../functions/src/flows/quick-status/build/assemble-data.ts';
import { regenerateQs } from '../../../functions/src/flows/quick-status/regenerate-qs.ts';
import {
  BULAN,
  placeOf,
  recapOf,
  recordsOf,
  reportMonth,
  TAHUN,
  withDeposit,
  type Place,
} from './qs-change-cities.ts';
import { TODAY } from '../maturity/span.ts';
import type { Build } from './qs-change-build.ts';
import { runScript } from '../report.ts';
import { dropTasks } from '../../suite/steer/drop-tasks.ts';

export interface ChangeRun {
  readonly groups: number;
  /**
   * Times of the full build: maturity of every group; recaps, rows and stored parts; and the nation's
   * files.
   */
  readonly computeSeconds: number;
  readonly partsSeconds: number;
  readonly fullNation: Build;
  /** Times of a change: the kab/kota's groups from their records, its files, and the nation's. */
  readonly changeSeconds: number;
  readonly changeKota: Build;
  readonly changeNation: Build;
  /** Size of the nation's Data workbook. */
  readonly dataBytes: number;
  /** Whether the rows of the Data workbook are those of the groups, before and after. */
  readonly sameRows: readonly boolean[];
  readonly rowsChanged: number;
}

const BUILD = fileURLToPath(new URL('qs-change-build.ts', import.meta.url));
const DATES = KOLOM_DATA.map((kolom) => kolom.jenis === 'tanggal');
const [cities = 0] = process.argv.slice(2).map(Number);
const places = Array.from({ length: cities }, (_, n) => placeOf(n));
const changing = places[Math.floor(cities / 2)];
if (changing === undefined) throw new Error('no kab/kota');

await dropTasks();
const now = new Date();
/** The groups were computed hours ago, as they are after a night. */
const earlier = new Date(now.getTime() - 6 * 3_600_000).toISOString();
const sums = new Map<string, number>();
let computeMs = 0;
let partsMs = 0;
let groups = 0;
for (const place of places) await prepare(place);

// The kab/kota that changes later was built by its own flow, and what it stored stays.
await markAreaStale(changing.kode, null);
await regenerateQs({ tahun: TAHUN, kode: changing.kode }, TODAY, now);
await markAreaStale(NASIONAL, null);
const fullNation = await build(NASIONAL, now);
const before = await checkRows();

const nextDay = new Date(now.getTime() + 1000);
const changed = await change(changing);
await markAreaStale(changing.kode, BULAN);
const changeKota = await build(changing.kode, nextDay);
// The province in between only passes the change on; its own file is not measured.
await markAreaStale(NASIONAL, null);
const changeNation = await build(NASIONAL, nextDay);
const after = await checkRows();

console.log(
  JSON.stringify({
    groups,
    computeSeconds: computeMs / 1000,
    partsSeconds: partsMs / 1000,
    fullNation,
    changeSeconds: changed.seconds,
    changeKota,
    changeNation,
    dataBytes: after.bytes,
    sameRows: [before.same, after.same],
    rowsChanged: changed.rows,
  } satisfies ChangeRun),
);
process.exit(0);

/** A kab/kota as its own build leaves it: its recap in Firestore, its part in Storage. */
async function prepare(place: Place): Promise<void> {
  const capaian: CapaianTersimpan[] = [];
  for (let nomor = place.from; nomor < place.to; nomor += 1) {
    const catatan = recordsOf(place, nomor);
    const start = performance.now();
    const month = reportMonth(catatan);
    computeMs += performance.now() - start;
    capaian.push({ ...month, urut: 1, diubah: earlier });
  }
  capaian.sort((a, b) => (a.ksmId < b.ksmId ? -1 : 1));
  groups += capaian.length;

  const start = performance.now();
  const rekap = recapOf(place, capaian, now.toISOString());
  const rows = buildBarisData(capaian, namaWilayahOf(rekap, place.lkm));
  const objek = objekPart(TAHUN, place.kode, `${TODAY}-000000`);
  const ukuran = await savePart(objek, partOf(place, capaian));
  const sidikBaris = hashRows(rows);
  partsMs += performance.now() - start;

  sums.set(place.kode, checksum(rows));
  await docs.rekap.set({
    ...rekap,
    bagian: { objek, ukuran, baris: rows.length, sidikBaris },
  });
  await docs.basi.set({
    tahun: TAHUN,
    kode: place.kode,
    keadaan: 'segar',
    dari: null,
    catatanKota: false,
    tiket: 0,
    sejak: earlier,
  });
  if (place !== changing) return;
  for (const lokasi of place.lokasi) await docs.wilayah.set(lokasi);
  for (const lkm of place.lkm) await docs.lkm.set(lkm);
  for (const row of capaian) await docs.capaian.set(row);
}

function partOf(place: Place, capaian: CapaianTersimpan[]): KotaPart {
  return {
    tahun: TAHUN,
    kode: place.kode,
    bulan: BULAN,
    per: TODAY,
    parameter: PARAMETER_AWAL.berlakuSejak,
    dibaca: now.toISOString(),
    lokasi: [...place.lokasi],
    lkm: [...place.lkm],
    upkBulanan: [],
    target: null,
    verifikasi: [],
    pinjamanUpk: [],
    capaian,
    gerbang: [],
  };
}

/** One group gets a deposit; all groups of the kab/kota are computed from their records again. */
async function change(place: Place): Promise<{ seconds: number; rows: number }> {
  const chosen = place.from + Math.floor((place.to - place.from) / 2);
  let ms = 0;
  let rows = 0;
  for (let nomor = place.from; nomor < place.to; nomor += 1) {
    const records = recordsOf(place, nomor);
    const catatan = nomor === chosen ? withDeposit(records) : records;
    const start = performance.now();
    const month = reportMonth(catatan);
    ms += performance.now() - start;
    if (nomor !== chosen) continue;
    rows += 1;
    const diubah = new Date(nextDay.getTime() - 500).toISOString();
    await docs.capaian.set({ ...month, urut: 2, diubah });
  }
  // What the rows have to be, from what Firestore now holds.
  const all = await docs.capaian.list((q) => q.where('wilayah.kota', '==', place.kode));
  const rekap = recapOf(place, all, now.toISOString());
  const sum = checksum(buildBarisData(all, namaWilayahOf(rekap, place.lkm)));
  if (sum === sums.get(place.kode)) throw new Error('the deposit changed no row');
  sums.set(place.kode, sum);
  return { seconds: ms / 1000, rows };
}

async function markAreaStale(kode: KodeWilayah, dari: Bulan | null): Promise<void> {
  const id = areaTahunId(TAHUN, kode);
  const known = await docs.basi.read(id);
  await docs.basi.set({
    tahun: TAHUN,
    kode,
    keadaan: 'basi',
    dari,
    catatanKota: false,
    tiket: known?.tiket ?? 0,
    sejak: now.toISOString(),
  });
}

function build(kode: KodeWilayah, at: Date): Promise<Build> {
  return runScript<Build>(BUILD, [kode, at.toISOString()]);
}

/** Reads the nation's Data workbook with other code than wrote it, row by row. */
async function checkRows(): Promise<{ same: boolean; bytes: number }> {
  const data = (await docs.qs.read(areaTahunId(TAHUN, NASIONAL)))?.terbaru.data;
  if (!data) return { same: false, bytes: 0 };
  const found = new Map<string, number>();
  let count = 0;
  for await (const { nomor, sel } of readRows(await readWorkbook(data.objek), 'Data', DATES)) {
    if (nomor === 1) continue;
    count += 1;
    // The code of the kab/kota is in the third column.
    const kode = String(sel[2]);
    found.set(kode, addRow(found.get(kode) ?? 0, sel));
  }
  const same =
    count === data.baris &&
    found.size === sums.size &&
    [...sums].every(([kode, sum]) => found.get(kode) === sum);
  return { same, bytes: data.ukuran };
}

function checksum(rows: readonly BarisData[]): number {
  return rows.reduce((crc, row) => addRow(crc, row), 0);
}

function addRow(crc: number, row: BarisData): number {
  return crc32(JSON.stringify(row), crc);
}
