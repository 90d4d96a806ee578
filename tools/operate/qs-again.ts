// Makes a past update of a file again: from the records as they were known when it was published, or, with
// `--kini`, as they are known now. Says whether that is what was published, and writes the workbook.
//
//   npm run qs:again -- --berkas=FILE [--kini] [--keluar=FILE]                    the update that a file says it is
//   npm run qs:again -- --kota=32.73 --update=2017-07-05-000012 [--tahun=2017]    an update by its number
//   npm run qs:again -- --wilayah=32 --update=…                                   of any area: ID, 32, 32.73.01 …
//   npm run qs:again -- --project=ID …                                            in a real project
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { KodeWilayah } from '../../functions/src/domain/basics/wilayah.ts';
import { Tahun } from '../../functions/src/domain/basics/tanggal.ts';
import { openBerkas } from '../../functions/src/domain/quick-status/proof/read-berkas.ts';
import { claimsOf } from '../../functions/src/domain/quick-status/proof/read-claims.ts';
import { NAMA_INFO } from '../../functions/src/domain/quick-status/sheets/lembar-info.ts';
import { unpackUpTo } from '../../functions/src/adapters/xlsx/zip/unpack.ts';
import { chooseTarget, readKota, runCommand, setParameters, UsageError } from './target.ts';

/** Unpacked: a file of a kab/kota has a few MB. */
const LIMIT = 200_000_000;
/** Nobody waits for an answer: a step ends when its groups are through. */
const NO_END = Number.MAX_SAFE_INTEGER;

async function claimed(file: string) {
  if (!existsSync(file)) throw new UsageError(`Tidak ada berkas ${file}.`);
  const sheets = await openBerkas(readFileSync(file), unpackUpTo(LIMIT));
  const rows = [];
  for (const sheet of sheets)
    if (sheet.nama === NAMA_INFO) for await (const row of sheet.rows()) rows.push(row);
  const { tahun, kode, revisi } = claimsOf(rows);
  if (tahun === null || kode === null || revisi === null)
    throw new UsageError(`${file}: di Info tidak ada wilayah, tahun dan nomor pembaruan.`);
  return { tahun, kode, revisi };
}

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      berkas: { type: 'string' },
      kota: { type: 'string' },
      wilayah: { type: 'string' },
      tahun: { type: 'string' },
      update: { type: 'string' },
      kini: { type: 'boolean', default: false },
      keluar: { type: 'string' },
      project: { type: 'string' },
    },
  });
  const { berkas, update, project } = values;
  const named = () => {
    const kode =
      values.wilayah === undefined
        ? readKota(values.kota)
        : (KodeWilayah.safeParse(values.wilayah).data ?? null);
    if (kode === null || update === undefined)
      throw new UsageError(
        'Sebut --berkas=FILE, atau --kota=KODE (atau --wilayah=KODE) dan --update=NOMOR.',
      );
    const tahun = Tahun.safeParse(Number(values.tahun ?? update.split('-')[0]));
    if (!tahun.success) throw new UsageError('--tahun: sebutkan tahun data.');
    return { tahun: tahun.data, kode, revisi: update };
  };
  const asked = berkas === undefined ? named() : await claimed(berkas);
  setParameters(chooseTarget(project === undefined ? {} : { project }));
  // Loaded after the target is chosen, because they connect to the project as they load.
  const { beginRun, finishRun, lengthOf, stepRun } =
    await import('../../functions/src/flows/quick-status/again/runs.ts');
  const { BY_COMMAND, enterAgain } =
    await import('../../functions/src/flows/quick-status/again/enter-again.ts');
  const { readMeter, since } = await import('../../functions/src/adapters/platform/meter.ts');
  const began = Date.now();
  const before = readMeter();
  const menurut = values.kini ? 'kini' : 'saatItu';
  const kerja = await beginRun({ ...asked, menurut, oleh: null }, new Date());
  if (kerja === null)
    throw new UsageError(
      `${asked.revisi}: tidak ada pembaruan ini untuk ${asked.kode} tahun ${String(asked.tahun)}, atau masa simpannya habis.`,
    );
  const dari = lengthOf(kerja);
  for (let at = 0; at < dari;) {
    at = await stepRun(kerja, at, NO_END, new Date());
    console.log(`  ${String(at)} dari ${String(dari)} KSM`);
  }
  const made = await finishRun(kerja, new Date());
  if (typeof made === 'number') throw new Error(`the step from ${String(made)} is missing`);
  // Before the file leaves, as for any download.
  await enterAgain(kerja, made, BY_COMMAND, new Date());
  const file = values.keluar ?? made.namaBerkas;
  writeFileSync(file, made.bytes);
  const { reads } = since(before);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  const menurutnya = values.kini ? 'menurut catatan sekarang' : 'menurut catatan saat itu';
  console.log(
    `${file}: ${menurutnya}; ${made.sama ? 'semua sel sama' : 'TIDAK sama'} dengan terbitan` +
      `${made.hilang > 0 ? `, ${String(made.hilang)} KSM tidak dapat dibuat lagi` : ''}. ` +
      `${String(reads)} baca, ${seconds} detik.`,
  );
  if (!made.sama && !values.kini) process.exitCode = 1;
});
