// Lets another programme compute every formula of QS workbooks anew and compares what it finds, cell by
// cell, with what the files say. Needs LibreOffice (`soffice`), which no npm package brings, so this is a
// tool and no part of `npm test`. The files that come back were saved by that programme: their fingerprints, by
// which /periksa-berkas knows a file again, have to be those of the originals.
//
//   npm run qs:recalculate -- FOLDER|FILE...
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  readWorkbook,
  type CellRead,
} from '../../functions/src/adapters/xlsx/workbook/read-workbook.ts';
import { sidikOfWorkbook } from '../../functions/src/adapters/xlsx/workbook/read-sidik.ts';
import { renderWorkbook } from '../../functions/src/adapters/xlsx/workbook/render-workbook.ts';

const SOFFICE = process.env['SOFFICE'] ?? 'soffice';
/** Differences printed for one file. */
const SHOWN = 10;

/** LibreOffice keeps the stored values of Excel files unless this setting says otherwise. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

function listFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.xlsx') && !basename(name).startsWith('~$'))
    .map((name) => join(path, name))
    .toSorted();
}

/**
 * A workbook whose formula is stored with a wrong value: it comes back right only if LibreOffice computed
 * it.
 */
async function makeProbe(): Promise<Uint8Array> {
  return renderWorkbook({
    judul: 'Uji',
    judulTetap: 'Uji',
    properti: { subjek: '', kataKunci: '', dicetak: '2017-07-05T00:00:00.000Z' },
    sheets: [
      {
        bentuk: 'lembar',
        nama: 'Uji',
        judul: ['Uji'],
        lebar: [10, 10, 10],
        sections: [
          {
            judul: 'Uji',
            baris: [
              { label: 'x', isi: { rumus: '1+1', nilai: 5 }, jenis: 'angka', keterangan: null },
            ],
          },
        ],
        cetak: { kertas: 'A4', orientasi: 'portrait' },
      },
    ],
  });
}

/** Converts the files into a folder; each keeps its name. */
function recalculate(files: readonly string[], out: string, work: string): boolean {
  const profile = join(work, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  const { error, status, stderr } = spawnSync(
    SOFFICE,
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--norestore',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      out,
      ...files,
    ],
    { encoding: 'utf8' },
  );
  if (error !== undefined || status !== 0) {
    console.error(
      error !== undefined && 'code' in error && error.code === 'ENOENT'
        ? `LibreOffice (${SOFFICE}) tidak ditemukan. Pasang, atau sebut letaknya: SOFFICE=/letak/soffice`
        : `LibreOffice gagal: ${error?.message ?? stderr}`,
    );
    return false;
  }
  return true;
}

interface Result {
  readonly cells: number;
  readonly formulas: number;
  readonly differences: readonly string[];
}

const show = ({ nilai, rumus }: CellRead) =>
  `${JSON.stringify(nilai)}${rumus === null ? '' : ` (=${rumus})`}`;
const BLANK: CellRead = { nilai: null, rumus: null };

/** What of the fingerprint another programme changed by saving the file. */
async function compareSidik(original: Uint8Array, saved: Uint8Array): Promise<string[]> {
  const [was, is] = [await sidikOfWorkbook(original), await sidikOfWorkbook(saved)];
  return [
    ...(was.nilai === is.nilai ? [] : ['sidik nilai berbeda']),
    ...(was.rumus === is.rumus ? [] : ['sidik rumus berbeda']),
  ];
}

async function compare(original: Uint8Array, computed: Uint8Array): Promise<Result> {
  const [before, after] = [await readWorkbook(original), await readWorkbook(computed)];
  let cells = 0;
  let formulas = 0;
  const differences: string[] = [];
  for (const nama of new Set([...before.keys(), ...after.keys()])) {
    const was = before.get(nama);
    const is = after.get(nama);
    if (was === undefined || is === undefined) {
      differences.push(`lembar ${nama} hanya ada pada salah satu`);
      continue;
    }
    for (const address of new Set([...was.keys(), ...is.keys()])) {
      const one = was.get(address) ?? BLANK;
      const other = is.get(address) ?? BLANK;
      cells += 1;
      if (one.rumus !== null) formulas += 1;
      if (one.nilai !== other.nilai || (one.rumus === null) !== (other.rumus === null))
        differences.push(`${nama}!${address}: ${show(one)} tertulis, ${show(other)} terhitung`);
    }
  }
  return { cells, formulas, differences };
}

async function main(paths: readonly string[]): Promise<boolean> {
  const files = paths.flatMap(listFiles);
  if (files.length === 0) {
    console.error('Sebut berkas .xlsx atau folder yang berisi berkas itu.');
    return false;
  }
  const work = mkdtempSync(join(tmpdir(), 'qs-recalculate-'));
  try {
    const [given, out] = [join(work, 'asli'), join(work, 'hasil')];
    mkdirSync(given);
    // Copied under numbers, because files of two folders may share a name.
    const copies = files.map((_, i) => join(given, `${i}.xlsx`));
    for (const [i, file] of files.entries()) writeFileSync(copies[i] ?? '', readFileSync(file));
    const probe = join(given, 'uji.xlsx');
    writeFileSync(probe, await makeProbe());
    if (!recalculate([probe, ...copies], out, work)) return false;

    const probed = await compare(readFileSync(probe), readFileSync(join(out, 'uji.xlsx')));
    if (probed.differences.length !== 1) {
      console.error('LibreOffice tidak menghitung ulang rumus, jadi tidak ada yang terbukti.');
      return false;
    }
    let cells = 0;
    let formulas = 0;
    let differences = 0;
    let others = 0;
    for (const [i, file] of files.entries()) {
      const saved = readFileSync(join(out, `${i}.xlsx`));
      const result = await compare(readFileSync(file), saved);
      const sidik = await compareSidik(readFileSync(file), saved);
      others += sidik.length === 0 ? 0 : 1;
      for (const line of sidik) console.log(`  ${line}`);
      cells += result.cells;
      formulas += result.formulas;
      differences += result.differences.length;
      console.log(
        `${file}: ${result.formulas} rumus, ${result.cells} sel, ${result.differences.length} berbeda`,
      );
      for (const line of result.differences.slice(0, SHOWN)) console.log(`  ${line}`);
      if (result.differences.length > SHOWN)
        console.log(`  … dan ${result.differences.length - SHOWN} lagi`);
    }
    console.log(
      `${files.length} berkas, ${formulas} rumus, ${cells} sel, ${differences} berbeda; ${others} sidik berbeda`,
    );
    return differences + others === 0;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
