// The verification on the running suite: its task goes on by itself, a real workbook is read back cell by cell, and
// what was broken is found, made anew, and told to those who may know.
import { describe, expect } from 'vitest';
import { docs } from '../../functions/src/adapters/firestore/documents/docs.ts';
import { listParameter } from '../../functions/src/adapters/firestore/parameter.ts';
import { readMeter, since } from '../../functions/src/adapters/platform/meter.ts';
import { enqueueVerify } from '../../functions/src/adapters/platform/queue.ts';
import { readWorkbook, saveWorkbook } from '../../functions/src/adapters/storage/report-bucket.ts';
import { openWorkbook, writeBytes } from '../../functions/src/adapters/xlsx/workbook/exceljs.ts';
import { areaTahunId, capaianId } from '../../functions/src/domain/basics/paths.ts';
import { monthOf, yearOf } from '../../functions/src/domain/basics/tanggal.ts';
import type { KodeKota } from '../../functions/src/domain/basics/wilayah.ts';
import type { HasilCocok } from '../../functions/src/domain/verify/pencocokan.ts';
import { checkKsm } from '../../functions/src/flows/verify/check-ksm.ts';
import { verifyPage } from '../../functions/src/flows/verify/verify-area.ts';
import { COCOK } from '../../tools/cost/assumptions.ts';
import { seedKsm } from '../support/suite/seed.ts';
import { untilComputed, untilPublished } from '../support/suite/settled.ts';
import { it } from '../support/suite/suite-test.ts';
import { call, resultOf, signIn, TODAY, until } from '../support/suite/suite.ts';

const QUEUE_MS = 100_000;

/** As the night asks for it, in the queue. */
async function byQueue(kode: KodeKota): Promise<HasilCocok> {
  const mulai = new Date().toISOString();
  await enqueueVerify({ kode, mulai });
  return until(
    `${kode} is verified`,
    async () => {
      const found = await docs.pencocokan.read(kode);
      return found?.terakhir?.mulai === mulai && found.terakhir;
    },
    QUEUE_MS,
  );
}

/** Half an hour later, when every mark that will come has come. */
async function later(kode: KodeKota): Promise<HasilCocok | null> {
  const now = new Date(Date.now() + 30 * 60_000);
  const mulai = new Date().toISOString();
  while (await verifyPage({ kode, mulai, mend: true, today: TODAY, now }));
  return (await docs.pencocokan.read(kode))?.terakhir ?? null;
}

describe('the verification', () => {
  it('finds a figure and a cell that are not what the records give, has both made anew, and says so', async ({
    area,
  }) => {
    const { ksmId } = await seedKsm(area, { sesi: ['2017-06-21', '2017-06-28'] });
    await untilComputed(ksmId);
    const published = await untilPublished(area.kota, 'is there');

    const sets = await listParameter();
    const before = readMeter();
    const { bulan } = await checkKsm(ksmId, sets);
    // Its notes twice, what it has once, no loan and no other cash, two sessions, and its months: tools/cost.
    expect(since(before).reads).toBe(COCOK.perKsm - 1 + 2 + 2 + bulan);
    // A build that comes late is waited for.
    const sound = await until('nothing waits', async () => {
      const found = await byQueue(area.kota);
      return found.menunggu === 0 && found;
    });
    expect(sound).toMatchObject({ ksm: 1, berkas: 1, menunggu: 0, selisih: 0, daftar: [] });
    expect(sound.sel).toBeGreaterThan(300);
    const pejabat = await signIn({ peran: 'pejabat', wilayah: [area.kota] });
    const shown = async () =>
      (await resultOf(call('getPencocokan', { kode: [area.kota] }, pejabat))).pencocokan;
    expect(await shown()).toStrictEqual({ tanggal: TODAY, ksm: 1, menunggu: 0, selisih: 0 });

    // A month of the group, and one cell of the file that people download.
    const id = capaianId(ksmId, monthOf(TODAY));
    const month = await docs.capaian.read(id);
    if (!month) throw new Error('no month');
    const { objek } = published.terbaru;
    const workbook = await openWorkbook(await readWorkbook(objek));
    const cell = workbook.getWorksheet('Daftar KSM')?.getCell('B8');
    if (!cell) throw new Error('no cell');
    cell.value = 'x';
    await saveWorkbook(objek, await writeBytes(workbook));
    const found = await later(area.kota);
    expect(found?.daftar).toMatchObject([
      { jenis: 'berkas', dokumen: areaTahunId(yearOf(TODAY), area.kota), diperbaiki: true },
    ]);
    expect(found?.daftar[0]?.apa).toStrictEqual(['Daftar KSM!B8', 'sha256']);
    const again = await untilPublished(
      area.kota,
      'is another',
      ({ terbaru }) => terbaru.revisi !== published.terbaru.revisi,
    );
    expect(again.terbaru.sidikIsi).toBe(published.terbaru.sidikIsi);

    await docs.capaian.set({ ...month, sesiTotal: 99 });
    expect((await later(area.kota))?.daftar).toMatchObject([
      { jenis: 'capaian', dokumen: ksmId, apa: ['sesiTotal'], diperbaiki: true },
    ]);
    expect(await docs.capaian.read(id)).toMatchObject({ sesiTotal: 2 });
    expect(await shown()).toMatchObject({ selisih: 1 });
    const admin = await signIn({ peran: 'admin', wilayah: [area.kota] });
    const { selisih } = await resultOf(call('getPekerjaan', {}, admin));
    expect(selisih).toMatchObject([{ kode: area.kota, jumlah: 1, daftar: [{ dokumen: ksmId }] }]);
    await untilPublished(area.kota, 'is fresh again');
    expect(await byQueue(area.kota)).toMatchObject({ selisih: 0 });
  });
});
