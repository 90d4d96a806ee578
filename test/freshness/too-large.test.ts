// What a computation or a build would have to store and the database would not take: the group or the file is set aside
// with the reason, keeps what it had, and is not tried again until the night. Once it fits, the note is gone.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { City, KOTA, TEMPAT } from './drawn/city.ts';
import { aMeeting, aRegistration } from './drawn/submissions.ts';

/** Collections of which nothing fits any more, or single documents. */
const full = vi.hoisted(() => new Set<string>());

vi.mock(import('../../functions/src/domain/basics/stored/document-size.ts'), async (original) => {
  const real = await original();
  return {
    ...real,
    sizeOfDocument: (...asked: Parameters<typeof real.sizeOfDocument>) =>
      full.has(asked[0]) || full.has(`${asked[0]}/${asked[1]}`)
        ? real.DOCUMENT_BYTES + 1
        : real.sizeOfDocument(...asked),
  };
});

afterEach(() => {
  full.clear();
});

const [HERE, , AWAY] = TEMPAT as [Kelurahan, Kelurahan, Kelurahan];
type Kelurahan = (typeof TEMPAT)[number];

async function aCity(formed = '2025-12-10'): Promise<City> {
  const city = await City.begin('2026-02-10');
  await city.send(aRegistration('g1', HERE, formed));
  await city.send(aMeeting('g1', 'g1-a', '2026-01-10'));
  await city.build();
  return city;
}

const notes = (city: City) =>
  city.ids('tersisih').map((id) => {
    const { koleksi, ksmId, sebab, terakhir } = city.raw('tersisih', id) ?? {};
    return { note: { koleksi, ksmId, sebab }, terakhir };
  });

describe.each(['capaian', 'jendela', 'penghitungan'])(
  'a document of %s that would be too large',
  (koleksi) => {
    it('sets its group aside, and no event comes again for it', async () => {
      const city = await aCity();
      const before = city.raw('capaian', 'g1_2026-02');
      expect(
        await city.send(aMeeting('g1', 'g1-b', '2026-02-03'), { isComputed: false }),
      ).toBeNull();
      full.add(koleksi);
      // It ends: whoever threw would be called again for a day.
      await city.computeLate();
      expect(notes(city).map((it) => it.note)).toStrictEqual([
        { koleksi, ksmId: 'g1', sebab: 'too_large' },
      ]);
      expect(city.raw('capaian', 'g1_2026-02')).toStrictEqual(before);
      // Tried again each night, and noted anew.
      await city.night();
      const [again] = notes(city);
      expect(again?.note.sebab).toBe('too_large');
      expect(Date.parse(String(again?.terakhir))).toBeGreaterThan(
        Date.parse('2026-02-10T10:00:00Z'),
      );
      full.clear();
      await city.night();
      expect(notes(city)).toStrictEqual([]);
      await city.build();
      expect(city.raw('capaian', 'g1_2026-02')).toMatchObject({ sesiTotal: 2 });
      expect(await city.differences()).toStrictEqual([]);
    });
  },
);

describe.each(['rekap', 'qs'])('a document of %s that would be too large', (koleksi) => {
  it('leaves the last update, and its task does not come again', async () => {
    const city = await aCity();
    await city.send(aRegistration('h1', AWAY, '2025-12-10'));
    await city.build();
    const before = city.raw('qs', '2026_32.73');
    await city.send(aMeeting('g1', 'g1-b', '2026-02-03'));
    full.add(koleksi);
    await city.buildOnce({ tahun: 2026, kode: '32.73' });
    expect(notes(city).map((it) => it.note)).toStrictEqual([
      { koleksi, ksmId: null, sebab: 'too_large' },
    ]);
    expect(city.raw('qs', '2026_32.73')).toStrictEqual(before);
    expect(city.raw('basi', '2026_32.73')).toMatchObject({ keadaan: 'basi' });
    full.clear();
    await city.night();
    await city.build();
    expect(notes(city)).toStrictEqual([]);
    expect(await city.differences()).toStrictEqual([]);
  });
});

describe('a recap that would be too large', () => {
  const revisi = (city: City, id: string) => city.raw('qs', id)?.['terbaru'];
  const FULL = { tahun: 2026, kode: '32.73' };

  it('leaves the files of other years alone, night after night', async () => {
    const city = await aCity('2025-10-10');
    const before = revisi(city, '2025_32.73');
    await city.send(aMeeting('g1', 'g1-b', '2026-02-03'));
    full.add('rekap/2026_32.73');
    await city.buildOnce(FULL);
    for (let night = 1; night <= 2; night += 1) {
      expect(city.raw('basi', '2025_32.73')).toMatchObject({ keadaan: 'segar' });
      const found = (await city.verify({ mend: false })).get(KOTA);
      expect(found).toMatchObject({ selisih: 0 });
      await city.night();
      for (const tahun of [2025, 2026]) await city.buildOnce({ ...FULL, tahun });
      expect(revisi(city, '2025_32.73')).toStrictEqual(before);
      expect(notes(city).map((it) => it.note.koleksi)).toStrictEqual(['rekap']);
    }
  });

  it('is not tried again before the night, whoever asks', async () => {
    const city = await aCity();
    await city.send(aMeeting('g1', 'g1-b', '2026-02-03'));
    full.add('rekap');
    await city.buildOnce(FULL);
    const tickets = () => city.raw('basi', '2026_32.73')?.['tiket'];
    const tried = tickets();
    await city.send(aMeeting('g1', 'g1-c', '2026-01-20'));
    for (let again = 0; again < 30; again += 1) await city.buildOnce(FULL);
    expect(tickets()).toBe(tried);
    await city.night();
    await city.buildOnce(FULL);
    expect(tickets()).toBe(Number(tried) + 1);
  });
});
