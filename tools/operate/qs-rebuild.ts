// Makes everything anew that is derived: every QS file; with `--hitung` every month of every group first, as a
// mended fault asks for. The queue does the work, a task for each kab/kota; this hands it over and tells how far
// it has come. Broken off, it goes on all the same; called again, it is looked at again.
//
//   npm run qs:rebuild [-- --hitung] [--kota 32.73]                          on the suite
//   npm run qs:rebuild -- --baru …                                           not the one that has not ended
//   npm run qs:rebuild -- --project ID --akun EMAIL [--hitung] [--kota …]   in a real project
import { parseArgs } from 'node:util';
import type { RebuildProgress } from '../../functions/src/flows/repair/rebuild-all.ts';
import { chooseTarget, readKota, runCommand, setAccount, setParameters } from './target.ts';

const JEDA_SUITE_MS = 500;
const JEDA_MS = 15_000;

const LANGKAH: Readonly<Record<RebuildProgress['langkah'], string>> = {
  hitung: 'kab/kota selesai',
  bangun: 'berkas dibangun',
};

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      hitung: { type: 'boolean', default: false },
      baru: { type: 'boolean', default: false },
      kota: { type: 'string' },
      project: { type: 'string' },
      akun: { type: 'string' },
    },
  });
  const { project, akun } = values;
  const target = chooseTarget(project === undefined ? {} : { project });
  setParameters(target);
  setAccount(target, akun);
  // Loaded after the target is chosen, because they connect to the project as they load.
  const { rebuildAll } = await import('../../functions/src/flows/repair/rebuild-all.ts');
  const began = Date.now();
  const kota = readKota(values.kota);
  console.log(
    'Diserahkan kepada antrean. Perintah ini boleh dihentikan; pekerjaannya berjalan terus.',
  );
  let said = '';
  const { ksm, berkas, gagal } = await rebuildAll({
    hitung: values.hitung,
    baru: values.baru,
    kota,
    clock: () => new Date(),
    jedaMs: target.suite ? JEDA_SUITE_MS : JEDA_MS,
    say: ({ langkah, selesai, dari, gagal }) => {
      const failed = gagal === 0 ? '' : `, ${String(gagal)} gagal`;
      const line = `  ${String(selesai)} dari ${String(dari)} ${LANGKAH[langkah]}${failed}`;
      if (line !== said) console.log(line);
      said = line;
    },
  });
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`Selesai: ${String(ksm)} KSM, ${String(berkas)} berkas, ${seconds} detik.`);
  if (gagal.length > 0) {
    console.error(`Gagal: ${gagal.join(', ')}. Jalankan lagi untuk melanjutkan.`);
    process.exitCode = 1;
  }
});
