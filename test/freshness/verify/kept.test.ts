// What is kept so that lists and the public page open at once is verified as well: broken on purpose, it is found and
// made anew; older than its records, it is no difference.
import { describe, expect, it } from 'vitest';
import { type City, KOTA } from '../drawn/city.ts';
import { change, aCity, expectMended, found, HERE, ID, type Fields } from './broken-city.ts';
import { openLists } from './opened.ts';
import { aMeeting, aRegistration } from '../drawn/submissions.ts';
import { putObject } from '../in-memory.ts';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { readDaftar, saveDaftar } from '../../../functions/src/adapters/storage/daftar-ksm.ts';
import {
  readDaftarUpk,
  saveDaftarUpk,
} from '../../../functions/src/adapters/storage/daftar-upk.ts';
import { toNewId } from '../../../functions/src/domain/basics/identitas.ts';
import { capaianId } from '../../../functions/src/domain/basics/paths.ts';
import { toBulan } from '../../../functions/src/domain/basics/tanggal.ts';
import { objekDaftar } from '../../../functions/src/domain/lists/daftar-ksm.ts';
import { addUp } from '../../../functions/src/flows/areas/load-ringkasan.ts';
import { loadDaftar } from '../../../functions/src/flows/lists/load-daftar.ts';

const OBJEK = objekDaftar(KOTA);

/** Somebody has opened every list. */
async function aCityWithLists(): Promise<City> {
  const city = await aCity();
  // What was under way when a list is read is asked for again: by then nothing is.
  city.at(new Date(city.now.getTime() + 2 * 3_600_000).toISOString());
  await openLists(city);
  return city;
}

describe('the verification of what is kept for lists', () => {
  it('finds nothing in what is sound, nor in what people will see brought up to date', async () => {
    const city = await aCityWithLists();
    expect(await found(city)).toStrictEqual([]);
    expect(await city.send(aMeeting('g1', 'later', '2026-02-09'))).toBeNull();
    expect(await city.send(aRegistration('g3', HERE, '2026-02-01'))).toBeNull();
    await city.build();
    expect(await found(city)).toStrictEqual([]);
    await city.night(3);
    await city.build();
    expect(await found(city)).toStrictEqual([]);
  });

  it('finds nothing in a list that was opened twice while months of two numbers were new', async () => {
    const city = await aCity();
    expect(await city.send(aMeeting('g1', 'later', '2026-02-09'))).toBeNull();
    await openLists(city);
    const { baris } = await loadDaftar(KOTA, city.today, city.now);
    expect(baris.map((it) => it.kini?.tingkat)).not.toContain(undefined);
    await city.build();
    expect(await found(city)).toStrictEqual([]);
  });

  it('finds a line of the groups that is not what the records say', async () => {
    const city = await aCityWithLists();
    const kept = await readDaftar(KOTA);
    if (kept === null) throw new Error('no list');
    const baris = kept.baris.map((row) => (row.id === 'g1' ? { ...row, nama: 'Lain' } : row));
    await saveDaftar({ ...kept, baris });
    await expectMended(city, [{ jenis: 'daftar', dokumen: OBJEK, apa: ['g1.nama'] }]);
    const shown = await loadDaftar(KOTA, city.today, city.now);
    expect(shown.baris.map((row) => row.nama)).not.toContain('Lain');
  });

  it('finds a line of one group in the place of another', async () => {
    const city = await aCityWithLists();
    const kept = await readDaftar(KOTA);
    const [first, second] = kept?.baris ?? [];
    if (!kept || !first || !second) throw new Error('no list');
    await saveDaftar({ ...kept, baris: [first, { ...first, id: toNewId('g9') }] });
    const all = await found(city);
    expect(all).toMatchObject([{ jenis: 'daftar', apa: ['g9', second.id] }]);
    expect(await found(city)).toStrictEqual([]);
  });

  it('has nothing to look at where nobody has opened a list', async () => {
    const city = await aCityWithLists();
    putObject(OBJEK, null);
    expect(await found(city)).toStrictEqual([]);
  });

  it('finds a loan of a UPK that is shown with another amount', async () => {
    const city = await aCityWithLists();
    const kept = await readDaftarUpk(HERE);
    if (kept === null) throw new Error('no list');
    const baris = kept.baris.map((row) => ({ ...row, pokok: row.pokok + 1 }));
    await saveDaftarUpk({ ...kept, baris });
    await expectMended(city, [
      { jenis: 'daftar', dokumen: `daftar/upk/${HERE}.json.gz`, apa: ['g1-p.pokok'] },
    ]);
  });

  it('looks again later while something of the kab/kota is under way', async () => {
    const city = await aCityWithLists();
    const kept = await readDaftar(KOTA);
    if (kept === null) throw new Error('no list');
    await city.send(aMeeting('g2', 'late', '2026-02-09'), { isComputed: false });
    const [row, ...others] = kept.baris;
    await saveDaftar({ ...kept, baris: [...others, ...(row ? [{ ...row, nama: 'Lain' }] : [])] });
    const all = [...(await city.verify()).values()];
    expect(all.flatMap((it) => it.daftar)).toStrictEqual([]);
  });

  it('leaves the line of a group whose record cannot be read as it was', async () => {
    const city = await aCityWithLists();
    change(city, 'ksm', 'g1', (it) => ({ ...it, nama: 7 }));
    expect((await found(city)).filter((it) => it.jenis === 'daftar')).toStrictEqual([]);
    const { baris } = await loadDaftar(KOTA, city.today, city.now);
    expect(baris.map((it) => it.id)).toContain('g1');
  });

  it('finds a month that belongs to no group, in the lists of a level and in the file', async () => {
    const city = await aCityWithLists();
    const id = capaianId(toNewId('nobody'), toBulan('2026-02'));
    const stored = city.raw('capaian', capaianId(toNewId('g1'), toBulan('2026-02'))) ?? {};
    city.put('capaian', id, {
      ...stored,
      ksmId: 'nobody',
      capaian: { ...(stored['capaian'] as Fields), tingkat: 'Mandiri' },
    });
    await expectMended(city, [
      { jenis: 'capaian', dokumen: 'nobody', bulan: toBulan('2026-02'), apa: ['seluruhnya'] },
    ]);
    expect(city.raw('capaian', id)).toBeUndefined();
  });

  it('finds the counts of the public page', async () => {
    const city = await aCity();
    const { angka } = await addUp(city.today, city.now);
    if (angka === null) throw new Error('no figures');
    const dihitung = new Date(city.now.getTime() + 25 * 60_000).toISOString();
    await docs.ringkasan.set({ dihitung, angka: { ...angka, ksm: 99 } });
    await expectMended(city, [{ jenis: 'ringkasan', dokumen: 'nasional', apa: ['ksm'] }]);
    expect(city.raw('ringkasan', 'nasional')).toMatchObject({ angka: { ksm: 2 } });
  });

  it('lets the public page be an hour old', async () => {
    const city = await aCity();
    const { angka } = await addUp(city.today, city.now);
    if (angka === null) throw new Error('no figures');
    await docs.ringkasan.set({ dihitung: city.now.toISOString(), angka: { ...angka, ksm: 1 } });
    change(city, 'rekap', ID, (it) => ({ ...it, dihitung: city.now.toISOString() }));
    expect(await found(city)).toStrictEqual([]);
  });
});
