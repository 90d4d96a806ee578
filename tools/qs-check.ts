// Says of Quick Status files whether they are what was published: genuine and current, genuine and replaced, or
// changed, and in which cells. The same verdict as on the page /periksa-berkas, also for files too large for it.
//
//   npm run qs:check -- FILE...
//   npm run qs:check -- --project ksm-sungguhan FILE...
import type { KodeKota } from '../functions/src/domain/basics/wilayah.ts';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { KnownFile } from '../functions/src/domain/callables/keaslian.ts';
import { checkFile, type Verdict } from '../functions/src/domain/quick-status/proof/check-file.ts';
import type { Difference } from '../functions/src/domain/quick-status/proof/compare/find-difference.ts';
import type { AskedRows } from '../functions/src/domain/quick-status/proof/compare/contents.ts';
import { FileRefused } from '../functions/src/domain/quick-status/proof/zip-directory.ts';
import { unpackUpTo } from '../functions/src/adapters/xlsx/zip/unpack.ts';
import { periksaBerkas as t } from '../web/src/teks/desk/periksa-berkas.ts';
import { formatSaat } from '../web/src/teks/writing/format.ts';
import { chooseTarget, runCommand, setParameters, UsageError } from './operate/target.ts';

/** Unpacked, of all parts together: a Data workbook of the nation has less than 1 GB. */
const LIMIT = 4_000_000_000;
/** Cells and rows printed for one file. */
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
      return [
        t.rumus,
        t.rumusIsi(verdict.berkas.namaBerkas),
        ...differenceLines(verdict.difference),
      ];
    case 'diubah':
      return [
        t.diubah,
        verdict.isSidikBaru ? t.sidikBaru : t.diubahIsi,
        ...(klaim.judul === null ? [] : [t.mengaku(klaim.judul)]),
        ...differenceLines(verdict.difference),
      ];
    case 'tanpa-bukti':
      return [t.tanpaBukti, t.tanpaBuktiIsi];
  }
}

function differenceLines(difference: Difference | null): string[] {
  if (difference === null) return [t.takBolehBanding];
  const { missing, extra, renamed, sel, hilang, tambahan, moreRows, moreKota } = difference;
  const shown = (nilai: string | number | null) => nilai ?? t.kosong;
  const lines = [
    ...sel.map(({ lembar, alamat, sebutan, isFormulaOnly, was, is }) => {
      const at = `${lembar}!${alamat}${sebutan === null ? '' : ` (${sebutan})`}`;
      return `${at}: ${isFormulaOnly ? t.rumusLain : `${shown(was)} → ${shown(is)}`}`;
    }),
    ...hilang.map((it) => t.barisHilang(it.lembar, it.baris, it.sebutan)),
    ...tambahan.map((it) => t.barisTambahan(it.lembar, it.baris, it.sebutan)),
  ];
  const left = lines.length - SHOWN;
  return [
    ...(missing.length > 0 ? [t.hilang(missing.join(', '))] : []),
    ...(extra.length > 0 ? [t.tambahan(extra.join(', '))] : []),
    ...renamed.map((it) => t.bernamaLain(it.was, it.is)),
    ...lines.slice(0, SHOWN),
    ...(left > 0 ? [t.selLain(left)] : []),
    ...(moreRows > 0 ? [t.barisLain(moreRows)] : []),
    ...(moreKota > 0 ? [t.kotaLain(moreKota)] : []),
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
        published: async (origin, berkas) => {
          const asked = (kota: KodeKota | null, baris: readonly AskedRows[] | null) =>
            readIsi(origin, { berkas, kota, baris }, now);
          const isi = await asked(null, null);
          return (
            isi && {
              lembar: isi.lembar,
              selOf: async (baris) => (await asked(null, baris))?.sel ?? [],
              kotaOf: async (kota) => (await asked(kota, null))?.lembar ?? [],
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
