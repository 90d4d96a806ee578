// The LKM of a kab/kota, and the kelurahan without one: what is read does not grow with them, and what is submitted is in
// the next answer.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { readMeter, since } from '../../../functions/src/adapters/platform/meter.ts';
import type { Granted } from '../../../functions/src/authorize.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { toKodeKelurahan, wilayahOf } from '../../../functions/src/domain/basics/wilayah.ts';
import type {
  listLkm as listDefinition,
  listTanpaLkm as withoutDefinition,
} from '../../../functions/src/domain/callables/lists.ts';
import { lkmIdOf } from '../../../functions/src/domain/records/lkm.ts';
import { listLkm, listTanpaLkm } from '../../../functions/src/flows/lists/list-lkm.ts';
import { setTriggers } from '../../../tools/suite/steer/triggers.ts';
import { call, freshArea, resultOf, signIn, type Area } from '../../support/suite/suite.ts';

const LKM = 90;
/** Kelurahan, with the one that the place has already; the last ones have no LKM. */
const PLACES = 161;
let area: Area;

const kodeOf = (n: number) => toKodeKelurahan(`${area.kota}.0${String(n % 4)}.2${String(100 + n)}`);

// Records are written as they would be stored, and nothing is to be computed from them.
beforeAll(() => setTriggers(false));
afterAll(() => setTriggers(true));
beforeEach(async () => {
  area = await freshArea();
  const known = await docs.wilayah.read(area.kelurahan);
  if (known === null) throw new Error('no location');
  await Promise.all(
    Array.from({ length: PLACES - 1 }, async (_, n) => {
      const kode = kodeOf(n);
      const wilayah = wilayahOf(kode);
      const namaKecamatan = `Cicendo ${String(n % 4)}`;
      const nama = `Desa ${String(n)}`;
      await docs.wilayah.set({ ...known, kode, nama, namaKecamatan, jenis: 'desa', wilayah });
      if (n < LKM)
        await docs.lkm.set({
          id: lkmIdOf(kode),
          nama: `BKM ${String(n)}`,
          wilayah,
          edisi: [{ berlakuSejak: toTanggal('2015-01-01'), edisi: 'A' }],
          urut: 1,
        });
    }),
  );
});

async function costOf(kata: string) {
  const before = readMeter();
  const granted = { request: { kode: [area.kota], kata, lewati: 0 }, caller: { now: new Date() } };
  const { halaman } = await listLkm(granted as unknown as Granted<typeof listDefinition>);
  const free = await listTanpaLkm(granted as unknown as Granted<typeof withoutDefinition>);
  return { halaman, pilihan: free.pilihan, reads: since(before).reads };
}

describe('the LKM of a kab/kota', () => {
  it('and the places without one are read once, and then cost a handful of reads', async () => {
    await costOf('');
    const { halaman, pilihan, reads } = await costOf('');
    expect(halaman).toMatchObject({ jumlah: LKM, cocok: LKM, lokasi: PLACES, tanpaLkm: 71 });
    expect(halaman.baris).toHaveLength(50);
    expect(pilihan).toMatchObject({ jumlah: 71, baris: [] });
    expect(pilihan?.tempat).toHaveLength(5);
    // Twice the two lists: their changes (those of locations of the whole country) and their counts.
    expect(reads).toBeLessThanOrEqual(2 * 35);
    expect((await costOf('bkm 77')).halaman.cocok).toBe(1);
    expect((await costOf('desa 150')).pilihan).toMatchObject({ cocok: 1, tempat: [] });
  });

  it('have at once what was submitted', async () => {
    await costOf('');
    const kode = kodeOf(155);
    const upk = await signIn({ peran: 'upk', wilayah: [area.kota] });
    const isi = {
      id: lkmIdOf(kode),
      nama: 'BKM Baru',
      kelurahan: kode,
      edisi: 'A',
      berlakuSejak: '2015-01-01',
    };
    await resultOf(
      call('submitKiriman', { id: randomUUID(), jenis: 'lkm', koreksi: null, isi }, upk),
    );
    const { halaman, pilihan } = await costOf('');
    expect(halaman).toMatchObject({ jumlah: LKM + 1, tanpaLkm: 70 });
    expect(pilihan?.jumlah).toBe(70);
    expect((await costOf('bkm baru')).halaman.cocok).toBe(1);
  });

  it('answer a page of a version before, which asks for no words, with every place', async () => {
    const upk = await signIn({ peran: 'upk', wilayah: [area.kota] });
    const { lokasi, pilihan } = await resultOf(call('listTanpaLkm', { kode: [area.kota] }, upk));
    expect(lokasi.length).toBeGreaterThanOrEqual(70);
    expect(pilihan).toBeUndefined();
  });
});
