// Builds every QS file anew; with `--hitung` every month of every group first, as a mended fault asks for.
// Broken off, it goes on where it was.
//
//   npm run qs:rebuild [-- --hitung] [--kota 32.73]                         on the suite
//   npm run qs:rebuild -- --project ID --bucket NAME [--hitung] [--kota …]  in a real project
import { parseArgs } from 'node:util';
import type { RebuildProgress } from '../functions/src/flows/repair/rebuild-all.ts';
import { KodeKota } from '../functions/src/domain/basics/wilayah.ts';
import { withoutQueue } from './demo/load/load-server.ts';
import { chooseTarget, runCommand, setParameters, UsageError } from './target.ts';

const LANGKAH: Readonly<Record<RebuildProgress['langkah'], string>> = {
  hitung: 'KSM dihitung ulang',
  tandai: 'berkas ditandai',
  bangun: 'berkas dibangun',
};

function readKota(text: string): KodeKota {
  const kode = KodeKota.safeParse(text);
  if (!kode.success) throw new UsageError(`--kota ${text}: bukan kode kab/kota.`);
  return kode.data;
}

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      hitung: { type: 'boolean', default: false },
      kota: { type: 'string' },
      project: { type: 'string' },
      bucket: { type: 'string' },
    },
  });
  const { project, bucket } = values;
  const target = chooseTarget(project === undefined ? {} : { project });
  setParameters(target);
  if (!target.suite) {
    if (bucket === undefined) throw new UsageError('--bucket: sebutkan bucket berkas QS.');
    process.env['FIREBASE_CONFIG'] = JSON.stringify({ projectId: project, storageBucket: bucket });
  }
  // Loaded after the target is chosen, because they connect to the project as they load.
  const { rebuildAll } = await import('../functions/src/flows/repair/rebuild-all.ts');
  const { getFunctionsAdmin } = await import('../functions/src/adapters/platform/firebase.ts');
  const { todayAt } = await import('../functions/src/params.ts');
  const began = Date.now();
  const kota = values.kota === undefined ? null : readKota(values.kota);
  const { ksm, berkas } = await withoutQueue({ getFunctionsAdmin }, () =>
    rebuildAll({
      hitung: values.hitung,
      kota,
      today: todayAt(new Date()),
      clock: () => new Date(),
      say: ({ langkah, selesai, dari }) => {
        const total = dari === null ? '' : ` dari ${String(dari)}`;
        console.log(`  ${String(selesai)}${total} ${LANGKAH[langkah]}`);
      },
    }),
  );
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`Selesai: ${String(ksm)} KSM, ${String(berkas)} berkas, ${seconds} detik.`);
});
