// `bench qs`: the Data workbook by our writer against exceljs's streaming writer. Every run is a
// process of its own. The two writers take turns, so that a busy moment of the machine hits both.
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readRows } from '../../../functions/src/adapters/xlsx/rows/read-rows.ts';
import { readWorkbook } from '../../../functions/src/adapters/xlsx/workbook/read-workbook.ts';
import { KOLOM_DATA } from '../../../functions/src/domain/quick-status/data/kolom-data.ts';
import type { BarisData } from '../../../functions/src/domain/quick-status/data/baris-data.ts';
import { hurufKolom } from '../../../functions/src/domain/quick-status/workbook/layout.ts';
import { loadExceljs } from './exceljs-writer.ts';
import { addChecksum, dataRows } from './qs-rows.ts';
import {
  figure,
  machine,
  median,
  round,
  runScript,
  type BenchOptions,
  type Check,
  type Figure,
  type Measured,
  type Report,
} from '../report.ts';

const SIZES = [50_000, 200_000] as const;
const SMALL = 2_000;
const WRITERS = ['ours', 'exceljs'] as const;
type Writer = (typeof WRITERS)[number];
const WRITE = fileURLToPath(new URL('qs-write.ts', import.meta.url));

const TIMES_FASTER = 15;
const PEAK_MB = 200;
const FLATNESS = 4 / 3;

export async function benchQs(options: BenchOptions): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-qs-'));
  try {
    return await measure(folder, options);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(folder: string, options: BenchOptions): Promise<Report> {
  const { runs, scale, say } = options;
  const fileOf = (writer: Writer) => join(folder, `${writer}.xlsx`);
  const write = async (writer: Writer, rows: number) => {
    const found = await runScript<Measured>(WRITE, [writer, String(rows), fileOf(writer)]);
    say(`${writer}, ${rows} rows: ${round(found.seconds)} s, ${Math.round(found.peakMb)} MB`);
    return found;
  };

  const checks: Check[] = [];
  for (const writer of WRITERS) await write(writer, SMALL);
  checks.push(...(await compareSmall(fileOf('ours'), fileOf('exceljs'))));

  const figures: Figure[] = [];
  const ratios: number[] = [];
  const peaks: number[] = [];
  for (const size of SIZES) {
    const rows = Math.round(size * scale);
    const found: Record<Writer, Measured[]> = { ours: [], exceljs: [] };
    for (let run = 0; run < runs; run += 1)
      for (const writer of WRITERS) found[writer].push(await write(writer, rows));
    for (const writer of WRITERS) {
      const name = `${writer}, ${rows} rows x ${KOLOM_DATA.length} columns`;
      figures.push(
        figure(
          `${name}: wall`,
          's',
          found[writer].map((m) => m.seconds),
        ),
      );
      figures.push(
        figure(
          `${name}: peak`,
          'MB',
          found[writer].map((m) => m.peakMb),
        ),
      );
      figures.push(figure(`${name}: file`, 'MB', [statSync(fileOf(writer)).size / 1e6]));
      say(`checking ${name} ...`);
      const same = await hasAllRows(fileOf(writer), rows);
      checks.push({ name: `${name}: number and checksum of the rows`, ok: same });
    }
    const each = found.ours.map((ours, i) => (found.exceljs[i]?.seconds ?? 0) / ours.seconds);
    figures.push(figure(`${rows} rows: exceljs / ours`, 'times', each));
    ratios.push(median(each));
    peaks.push(median(found.ours.map((m) => m.peakMb)));
  }
  const [smallPeak = NaN, largePeak = NaN] = peaks;
  const ratio = ratios.at(-1) ?? NaN;
  const flat = round(largePeak / smallPeak);
  return {
    bench: 'qs',
    machine: machine(),
    runs,
    scale,
    figures,
    targets: [
      {
        name: 'times faster than exceljs streaming, most rows',
        wanted: `>= ${TIMES_FASTER}`,
        found: ratio,
        met: ratio >= TIMES_FASTER,
      },
      {
        name: 'peak memory, most rows (MB)',
        wanted: `<= ${PEAK_MB}`,
        found: largePeak,
        met: largePeak <= PEAK_MB,
      },
      {
        name: 'that peak / the peak of a quarter of the rows',
        wanted: `<= ${round(FLATNESS)}`,
        found: flat,
        met: flat <= FLATNESS,
      },
    ],
    checks,
  };
}

/** Both files as exceljs itself reads them: every cell, and the style of every column. */
async function compareSmall(ours: string, theirs: string): Promise<Check[]> {
  const cells = await Promise.all(
    [ours, theirs].map(async (file) =>
      JSON.stringify([...((await readWorkbook(readFileSync(file))).get('Data') ?? [])]),
    ),
  );
  const styles = await Promise.all([ours, theirs].map(stylesOf));
  return [
    {
      name: `${SMALL} rows: the same cells, read by exceljs`,
      ok: cells[0] === cells[1] && cells[0] !== '[]',
    },
    { name: `${SMALL} rows: the same styles, read by exceljs`, ok: styles[0] === styles[1] },
  ];
}

async function stylesOf(file: string): Promise<string> {
  const workbook = new (loadExceljs().Workbook)();
  await workbook.xlsx.readFile(file);
  const sheet = workbook.getWorksheet('Data');
  return JSON.stringify(
    [1, 2, SMALL + 1].flatMap((row) =>
      KOLOM_DATA.map((_, i) => [hurufKolom(i + 1), row, sheet?.getCell(row, i + 1).style]),
    ),
  );
}

/** A light reading of a large file: nothing but the file is in memory. */
async function hasAllRows(file: string, rows: number): Promise<boolean> {
  let wanted = 0;
  for (const row of dataRows(rows)) wanted = addChecksum(wanted, row);
  const dates = KOLOM_DATA.map((kolom) => kolom.jenis === 'tanggal');
  let found = 0;
  let count = 0;
  for await (const { nomor, sel } of readRows(readFileSync(file), 'Data', dates)) {
    if (nomor === 1) continue;
    count += 1;
    if (nomor !== count + 1) return false;
    found = addChecksum(found, sel satisfies BarisData);
  }
  return count === rows && found === wanted;
}
