// Says of Quick Status files whether they are what was published: genuine and current, genuine and replaced, or
// changed, and in which cells. The same verdict as on the page /periksa-berkas, also for files too large for it.
//
//   npm run qs:check -- FILE...
//   npm run qs:check -- --project ksm-sungguhan FILE...
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { KnownFile } from '../functions/src/domain/callables/keaslian.ts';
import {
  checkFile,
  type Difference,
  type Verdict,
} from '../functions/src/domain/quick-status/proof/check-file.ts';
import { FileRefused } from '../functions/src/domain/quick-status/proof/zip-directory.ts';
import { unpackUpTo } from '../functions/src/adapters/xlsx/zip/unpack.ts';
import { periksaBerkas as t } from '../web/src/teks/desk/periksa-berkas.ts';
import { formatSaat } from '../web/src/teks/writing/format.ts';
import { chooseTarget, runCommand, setParameters, UsageError } from './operate/target.ts';

/** Unpacked, of all parts together: a Data workbook of the nation has less than 1 GB. */
const LIMIT = 4_000_000_000;
/** Cells printed for one file. */
const SHOWN = 50;

function linesOf(verdict: Verdict<KnownFile>): string[] {
  const { klaim } = verdict;
  switch (verdict.hasil) {
    case 'asli': {
      const { pengganti, diperbarui, namaBerkas, lagi, revisi } = verdict.berkas;
      if (lagi !== undefined) return [t.dibuatLagi, t.dibuatLagiIsi[lagi](revisi)];
      if (pengganti === null && diperbarui !== null)
        return [t.terbaru, t.terbaruIsi(namaBerkas, formatSaat(diperbarui))];
      return [
        t.diganti,
        t.digantiIsi(namaBerkas, diperbarui && formatSaat(diperbarui)),
        ...(pengganti ? [t.oleh(pengganti.namaBerkas, formatSaat(pengganti.diperbarui))] : []),
      ];
    }
    case 'rumus':
      return [t.rumus, t.rumusIsi(verdict.berkas.namaBerkas), ...cellsOf(verdict)];
    case 'diubah':
      return [
        t.diubah,
        verdict.isSidikBaru ? t.sidikBaru : t.diubahIsi,
        ...(klaim.judul === null ? [] : [t.mengaku(klaim.judul)]),
        ...cellsOf(verdict),
      ];
    case 'tanpa-bukti':
      return [t.tanpaBukti, t.tanpaBuktiIsi];
  }
}

function cellsOf({
  klaim,
  difference,
}: Extract<Verdict<KnownFile>, { readonly difference: unknown }>): string[] {
  return klaim.berkas === 'data' ? [t.dataSaja] : differenceLines(difference);
}

function differenceLines(difference: Difference | null): string[] {
  if (difference === null) return [t.takBolehBanding];
  const { missing, extra } = difference;
  const shown = (nilai: string | number | null) => nilai ?? t.kosong;
  const left = difference.sel.length - SHOWN;
  return [
    ...(missing.length > 0 ? [t.hilang(missing.join(', '))] : []),
    ...(extra.length > 0 ? [t.tambahan(extra.join(', '))] : []),
    ...difference.sel
      .slice(0, SHOWN)
      .map(
        (it) =>
          `${it.lembar}!${it.alamat}: ${it.isFormulaOnly ? t.rumusLain : `${shown(it.was)} → ${shown(it.is)}`}`,
      ),
    ...(left > 0 ? [t.selLain(left)] : []),
    ...(difference.moreRows > 0 ? [t.barisLain(difference.moreRows)] : []),
  ];
}

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: { project: { type: 'string' } },
    allowPositionals: true,
  });
  if (positionals.length === 0) throw new UsageError('Sebut berkas .xlsx yang diperiksa.');
  const missing = positionals.filter((file) => !existsSync(file));
  if (missing.length > 0) throw new UsageError(`Tidak ada berkas ${missing.join(', ')}.`);
  const { project } = values;
  setParameters(chooseTarget(project === undefined ? {} : { project }));
  // Loaded after the target is chosen, because they connect to the project as they load.
  const { checkBerkas } = await import('../functions/src/flows/downloads/check-berkas.ts');
  const { readIsi } = await import('../functions/src/flows/downloads/get-isi-qs.ts');
  const { hashText } = await import('../functions/src/flows/quick-status/prove-update.ts');
  const now = new Date();
  for (const file of positionals) {
    console.log(basename(file));
    try {
      const verdict = await checkFile<KnownFile>(readFileSync(file), {
        unpack: () => unpackUpTo(LIMIT),
        hash: hashText,
        known: async (sidik, berkas) => (await checkBerkas({ sidik, berkas }, now)).berkas,
        published: async (origin) => {
          const isi = await readIsi(origin, null, now);
          return (
            isi && {
              lembar: isi.lembar,
              selOf: async (baris) => (await readIsi(origin, baris, now))?.sel ?? [],
            }
          );
        },
      });
      for (const line of linesOf(verdict)) console.log(`  ${line}`);
      if (verdict.hasil !== 'asli') process.exitCode = 1;
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error;
      console.log(`  ${t.ditolak[error.sebab]}`);
      process.exitCode = 1;
    }
  }
});
