// `npm run qs:rebuild [-- --hitung] [--kota 32.73] [--project ID]`: builds every QS file anew; with `--hitung` every month of
// every group first, as a new parameter set or a mended fault asks for. Broken off, it goes on where it was.
import { parseArgs } from 'node:util';
import type { RebuildProgress } from '../functions/src/flows/rebuild-all.ts';
import { KodeKota } from '../functions/src/domain/wilayah.ts';
import { chooseTarget, runCommand, UsageError } from './target.ts';

const LANGKAH: Readonly<Record<RebuildProgress['langkah'], string>> = {
  hitung: 'KSM dihitung ulang',
  tandai: 'berkas ditandai',
  bangun: 'berkas dibangun',
};

function readKota(kode: string): string {
  if (!KodeKota.safeParse(kode).success)
    throw new UsageError(`--kota ${kode}: bukan kode kab/kota.`);
  return kode;
}

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      hitung: { type: 'boolean', default: false },
      kota: { type: 'string' },
      project: { type: 'string' },
    },
  });
  chooseTarget(values.project === undefined ? {} : { project: values.project });
  // Loaded after the target is chosen: they reach for the project when they are loaded.
  const { rebuildAll } = await import('../functions/src/flows/rebuild-all.ts');
  const { todayAt } = await import('../functions/src/params.ts');
  const began = Date.now();
  const { ksm, berkas } = await rebuildAll({
    hitung: values.hitung,
    kota: values.kota === undefined ? null : readKota(values.kota),
    today: todayAt(new Date()),
    clock: () => new Date(),
    say: ({ langkah, selesai, dari }) => {
      const total = dari === null ? '' : ` dari ${String(dari)}`;
      console.log(`  ${String(selesai)}${total} ${LANGKAH[langkah]}`);
    },
  });
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`Selesai: ${String(ksm)} KSM, ${String(berkas)} berkas, ${seconds} detik.`);
});
