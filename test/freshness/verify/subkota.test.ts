// Files of kecamatan and kelurahan that somebody has asked for are verified with their kab/kota: broken on purpose, they
// are found, and whoever asks next gets one that is right.
import { describe, expect, it } from 'vitest';
import { type City, KOTA } from '../drawn/city.ts';
import { wilayahOf } from '../../../functions/src/domain/basics/wilayah.ts';
import type { ManifesQs } from '../../../functions/src/domain/quick-status/updates/qs-berkas.ts';
import { ensureSubkota } from '../../../functions/src/flows/quick-status/build/build-subkota.ts';
import { changesOf } from '../in-memory.ts';
import { aMeeting } from '../drawn/submissions.ts';
import { aCity, change, found, HERE, ID, spoil, THERE, type Fields } from './broken-city.ts';

const KECAMATAN = wilayahOf(THERE).kecamatan;
const OF = { kelurahan: `2026_${HERE}`, kecamatan: `2026_${KECAMATAN}` };

async function ask(city: City, kode: typeof HERE | typeof KECAMATAN): Promise<ManifesQs> {
  const manifes = await ensureSubkota(2026, kode, city.today, city.now);
  if (manifes === null) throw new Error(`no file of ${kode}`);
  return manifes;
}

async function aCityWithFiles(): Promise<City> {
  const city = await aCity();
  await ask(city, HERE);
  await ask(city, KECAMATAN);
  return city;
}

const berkasOf = async (city: City) => (await city.verify()).get(KOTA)?.berkas;

describe('the verification of files below a kab/kota', () => {
  it('compares those that were made, and finds nothing in what is sound, on a later day either', async () => {
    const city = await aCityWithFiles();
    expect(await berkasOf(city)).toBe(3 + 2);
    expect(await found(city)).toStrictEqual([]);
    await city.night();
    await ask(city, HERE);
    expect(await found(city)).toStrictEqual([]);
  });

  it('finds nothing in those with a sheet of what changed', async () => {
    const city = await aCityWithFiles();
    await city.night();
    await city.build();
    expect(await city.send(aMeeting('g1', 'more', '2026-02-09'))).toBeNull();
    await city.build();
    const { terbaru } = await ask(city, HERE);
    expect(changesOf(terbaru.objek)).not.toStrictEqual([]);
    expect(await found(city)).toStrictEqual([]);
  });

  it('finds one cell of a kelurahan, and whoever asks gets another file', async () => {
    const city = await aCityWithFiles();
    const before = await ask(city, HERE);
    spoil(before.terbaru.objek);
    const all = await found(city);
    expect(all).toMatchObject([{ jenis: 'berkas', dokumen: OF.kelurahan, diperbaiki: true }]);
    expect(all[0]?.apa).toContain('sha256');
    const after = await ask(city, HERE);
    expect(after.terbaru.objek).not.toBe(before.terbaru.objek);
    expect(after.terbaru.sidikIsi).toBe(before.terbaru.sidikIsi);
    expect(await found(city)).toStrictEqual([]);
  });

  it('finds what the manifest of a kecamatan says', async () => {
    const city = await aCityWithFiles();
    change(city, 'qs', OF.kecamatan, (it) => ({
      ...it,
      terbaru: { ...(it['terbaru'] as Fields), barisKsm: 7 },
    }));
    expect(await found(city)).toMatchObject([
      { jenis: 'qs', dokumen: OF.kecamatan, apa: ['barisKsm'] },
    ]);
    expect((await ask(city, KECAMATAN)).terbaru.barisKsm).toBe(1);
    expect(await found(city)).toStrictEqual([]);
  });

  it('finds a file made from a part that was wrong, although part and file are of one build', async () => {
    const city = await aCityWithFiles();
    const { terbaru, versi } = await ask(city, HERE);
    change(city, 'qs', OF.kelurahan, (it) => ({
      ...it,
      versi,
      terbaru: { ...terbaru, sidikIsi: 'x' },
    }));
    expect(await found(city)).toMatchObject([{ jenis: 'qs', apa: ['sidikIsi'] }]);
  });

  it('leaves out one that whoever asks next gets anew', async () => {
    const city = await aCityWithFiles();
    expect(await city.send(aMeeting('g1', 'more', '2026-02-09'))).toBeNull();
    expect(await city.send(aMeeting('g2', 'more2', '2026-02-09'))).toBeNull();
    await city.build();
    const { terbaru } = city.raw('qs', OF.kelurahan) as { terbaru: { objek: string } };
    spoil(terbaru.objek);
    expect(await found(city)).toStrictEqual([]);
    expect(await berkasOf(city)).toBe(3);
  });

  it('waits while the file of the kab/kota waits', async () => {
    const city = await aCityWithFiles();
    const { terbaru } = await ask(city, HERE);
    spoil(terbaru.objek);
    change(city, 'basi', ID, (it) => ({ ...it, keadaan: 'basi' }));
    expect(await found(city)).toStrictEqual([]);
  });
});
