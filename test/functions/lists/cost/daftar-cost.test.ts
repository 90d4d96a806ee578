// What opening a list costs: the same whether a kab/kota has a handful of groups or many.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docs } from '../../../../functions/src/adapters/firestore/documents/docs.ts';
import {
  readMeter,
  readStorageMeter,
  since,
  storageSince,
} from '../../../../functions/src/adapters/platform/meter.ts';
import { toKsmId } from '../../../../functions/src/domain/basics/identitas.ts';
import { capaianId } from '../../../../functions/src/domain/basics/paths.ts';
import { addMonths, monthOf, yearOf } from '../../../../functions/src/domain/basics/tanggal.ts';
import { wilayahOf } from '../../../../functions/src/domain/basics/wilayah.ts';
import { loadDaftar } from '../../../../functions/src/flows/lists/load-daftar.ts';
import { markAreaStale } from '../../../../functions/src/flows/quick-status/mark-area-stale.ts';
import { regenerateQs } from '../../../../functions/src/flows/quick-status/regenerate-qs.ts';
import { setTriggers } from '../../../../tools/suite/steer/triggers.ts';
import { aCapaianKsm } from '../../../domain/quick-status/contoh.ts';
import { aKsm } from '../../../support/records/build-kiriman.ts';
import { freshArea, TODAY, type Area } from '../../../support/suite/suite.ts';

// The groups are written as they would be stored, and nothing is to be computed from them.
beforeAll(() => setTriggers(false));
afterAll(() => setTriggers(true));

const LONG_AGO = '2017-06-30T00:00:00.000Z';

const idOf = (area: Area, n: number) =>
  toKsmId(`biaya-${area.kota.replace('.', '-')}-${String(n)}`);

async function store(area: Area, n: number, diubah = LONG_AGO): Promise<void> {
  const id = idOf(area, n);
  const wilayah = wilayahOf(area.kelurahan);
  const bulan = monthOf(TODAY);
  await docs.ksm.set(aKsm({ id, nama: `Melati ${String(n)}`, wilayah }));
  for (const each of [addMonths(bulan, -1), bulan])
    await docs.capaian.set({
      ...aCapaianKsm({ ksmId: id, nama: `Melati ${String(n)}`, bulan: each }),
      wilayah,
      urut: 1,
      diubah,
    });
}

async function costOf(area: Area) {
  const [before, objects] = [readMeter(), readStorageMeter()];
  const { baris } = await loadDaftar(area.kota, TODAY, new Date());
  const { reads } = since(before);
  return { groups: baris.length, reads, objects: storageSince(objects).objectsRead };
}

describe('opening the list of a kab/kota', () => {
  it.each([3, 150])('of %i groups reads them once, and then none', async (groups) => {
    const area = await freshArea();
    await Promise.all(Array.from({ length: groups }, (_, n) => store(area, n)));
    expect((await costOf(area)).groups).toBe(groups);
    // Two questions for what was computed since, and two counts.
    expect(await costOf(area)).toStrictEqual({ groups, reads: 4, objects: 1 });
    // One that was computed since: its two months.
    await store(area, 1, new Date().toISOString());
    expect(await costOf(area)).toStrictEqual({ groups, reads: 4, objects: 1 });
  });

  it('after a night costs as little, once the file of the kab/kota was built', async () => {
    const [area, other] = [await freshArea(), await freshArea()];
    const groups = 80;
    const all = Array.from({ length: groups }, (_, n) => n);
    const night = new Date(Date.now() - 20 * 60_000).toISOString();
    for (const each of [area, other]) {
      await Promise.all(all.map((n) => store(each, n)));
      await costOf(each);
      await Promise.all(all.map((n) => compute(each, n, { diubah: night })));
    }
    // Without a build: the running month of every group.
    expect((await costOf(other)).reads).toBeGreaterThan(groups);
    await build(area);
    expect(await costOf(area)).toStrictEqual({ groups, reads: 4, objects: 1 });
  });

  it('after a night and a build still has what was submitted and computed meanwhile', async () => {
    const area = await freshArea();
    const groups = 70;
    await Promise.all(Array.from({ length: groups }, (_, n) => store(area, n)));
    await costOf(area);
    const night = new Date(Date.now() - 20 * 60_000).toISOString();
    await Promise.all(
      Array.from({ length: groups }, (_, n) =>
        compute(area, n, { diubah: night, urut: 1 + (n % 2) }),
      ),
    );
    const waiting = idOf(area, 0);
    await docs.penghitungan.set({
      ksmId: waiting,
      wilayah: wilayahOf(area.kelurahan),
      urut: 3,
      dihitung: 2,
      dari: monthOf(TODAY),
      sampai: TODAY,
      ditahan: false,
      hidup: true,
      versi: 1,
      utang: [],
    });
    const renamed = await docs.ksm.read(idOf(area, 1));
    if (renamed === null) throw new Error('no group');
    await docs.ksm.set({ ...renamed, nama: 'Kenanga', urut: 2 });
    await build(area);
    // Of a computation that began before the build read, and ended after it.
    await compute(area, 0, { diubah: night, urut: 3, tingkat: 'Mandiri' });
    const { baris } = await loadDaftar(area.kota, TODAY, new Date());
    const rows = new Map(baris.map((it) => [it.id, it]));
    expect(rows.get(idOf(area, 1))?.nama).toBe('Kenanga');
    expect(rows.get(waiting)?.kini?.tingkat).toBe('Mandiri');
    expect([...rows.values()].every((it) => it.diubah === night)).toBe(true);
  });
});

async function build(area: Area): Promise<void> {
  const now = new Date();
  await markAreaStale(yearOf(TODAY), area.kota, now);
  await regenerateQs({ tahun: yearOf(TODAY), kode: area.kota }, TODAY, now);
}

/** The running month as a computation of that time wrote it. */
async function compute(
  area: Area,
  n: number,
  { diubah, urut = 1, tingkat }: { diubah: string; urut?: number; tingkat?: 'Mandiri' },
): Promise<void> {
  const id = idOf(area, n);
  const month = await docs.capaian.read(capaianId(id, monthOf(TODAY)));
  if (month === null) throw new Error('no month');
  const capaian = { ...month.capaian, ...(tingkat !== undefined && { tingkat }) };
  await docs.capaian.set({ ...month, capaian, urut, diubah });
}
