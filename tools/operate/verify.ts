// Compares everything derived with the same made from the records alone, area by area, as a share of the nights does.
// Only looks, unless `--perbaiki`; what it finds stands in `pencocokan/{kode}`, where officials see it. Records that are
// not what was accepted are told and never made anew, nor are the figures and files that may be the last to show them.
//
// With `--riwayat` all records are compared with what the history says of them, also where their fingerprint agrees.
//
//   npm run verify [-- --kota 32.73] [--perbaiki] [--riwayat]              on the suite
//   npm run verify -- --project ID --akun EMAIL [--kota …] [--perbaiki]    in a real project
import { parseArgs } from 'node:util';
import { chooseTarget, readKota, runCommand, setAccount, setParameters } from './target.ts';

const angka = (n: number) => n.toLocaleString('id-ID');

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      perbaiki: { type: 'boolean', default: false },
      riwayat: { type: 'boolean', default: false },
      kota: { type: 'string' },
      project: { type: 'string' },
      akun: { type: 'string' },
    },
  });
  const { project, akun, perbaiki } = values;
  const target = chooseTarget(project === undefined ? {} : { project });
  setParameters(target);
  // Whoever mends asks the queue for the files.
  setAccount(target, akun);
  const kota = readKota(values.kota);
  // Loaded after the target is chosen, because they connect to the project as they load.
  const { compareHistory, verifyAll } =
    await import('../../functions/src/flows/verify/verify-all.ts');
  const { readMeter, since } = await import('../../functions/src/adapters/platform/meter.ts');
  const { todayAt } = await import('../../functions/src/params.ts');
  const began = new Date();
  const before = readMeter();
  let selisih = 0;
  let catatan = 0;
  for await (const { kode, hasil } of verifyAll({
    kota,
    mend: perbaiki,
    clock: () => new Date(),
  })) {
    const { ksm, bulan, berkas, sel, menunggu, daftar } = hasil;
    selisih += hasil.selisih;
    catatan += hasil.catatan;
    console.log(
      `${kode.padEnd(6)} ${angka(ksm)} KSM, ${angka(bulan)} bulan, ${angka(berkas)} berkas, ` +
        `${angka(sel)} sel: ${angka(hasil.selisih)} selisih, ${angka(menunggu)} menunggu`,
    );
    for (const it of daftar)
      console.log(
        `       ${[it.jenis, it.dokumen, it.bulan, ...it.apa].filter(Boolean).join(' ')}`,
      );
  }
  let groups = 0;
  if (values.riwayat) {
    for await (const { selisih: found } of compareHistory(kota, () => new Date())) {
      groups += 1;
      selisih += found.length;
      catatan += found.length;
      for (const it of found) console.log(`       ${[it.jenis, it.dokumen, ...it.apa].join(' ')}`);
    }
    console.log(`${angka(groups)} KSM dibangun lagi dari riwayat.`);
  }
  const { reads, writes } = since(before);
  const seconds = ((Date.now() - began.getTime()) / 1000).toFixed(1);
  console.log(
    `Diperiksa ${todayAt(began)}: ${angka(selisih)} selisih, ` +
      `di antaranya ${angka(catatan)} catatan; ` +
      `${angka(reads)} baca, ${angka(writes)} tulis, ${seconds} detik.`,
  );
  // What was mended is right again; records are not.
  if (catatan > 0 || (selisih > 0 && !perbaiki)) process.exitCode = 1;
});
