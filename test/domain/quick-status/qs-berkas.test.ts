import { describe, expect, it } from 'vitest';
import {
  expiredUsang,
  objekOf,
  withUpdate,
  type ManifesQs,
  type RevisiQs,
} from '../../../functions/src/domain/quick-status/updates/qs-berkas.ts';
import {
  expiredUpdates as expiredAmong,
  separate,
} from '../../../functions/src/domain/quick-status/updates/qs-lama.ts';
import {
  objekPart,
  objekData,
  objekQs,
  objekStretches,
  revisiOf,
  ticketOf,
} from '../../../functions/src/domain/basics/paths.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { toKodeKota } from '../../../functions/src/domain/basics/wilayah.ts';

function update(diperbarui: string): RevisiQs {
  return {
    revisi: diperbarui,
    objek: `qs/2017/32.73/${diperbarui}.xlsx`,
    namaBerkas: `${diperbarui}.xlsx`,
    ukuran: 1,
    sha256: '',
    sidikIsi: '',
    sidikBerkas: null,
    barisKsm: 0,
    tersisih: 0,
    per: toTanggal('2017-07-05'),
    parameter: toTanggal('2000-01-01'),
    diperbarui,
    data: null,
  };
}

function manifesOf(updates: Pick<ManifesQs, 'terbaru' | 'lama'>): ManifesQs {
  const kode = toKodeKota('32.73');
  return { tahun: 2017, kode, jenjang: 'kota', nama: 'X', versi: 1, usang: [], ...updates };
}

/** Of updates that are all known. */
function expiredUpdates(updates: Pick<ManifesQs, 'terbaru' | 'lama'>, hari: number, now: Date) {
  return expiredAmong(separate(manifesOf(updates), null).lama, hari, now);
}

/** One a day, newest first. */
function daily(from: string, days: number): RevisiQs[] {
  const start = Date.parse(`${from}T05:00:00.000Z`);
  return Array.from({ length: days }, (_, i) =>
    update(new Date(start + (days - 1 - i) * 86_400_000).toISOString()),
  );
}

describe('an update that takes over', () => {
  const morning = update('2017-07-05T05:00:00.000Z');
  const noon = update('2017-07-05T05:00:00.012Z');

  it('is listed before those it replaces', () => {
    const manifes = withUpdate(withUpdate(null, morning), noon);
    expect(manifes).toStrictEqual({ terbaru: noon, lama: [morning] });
  });

  it('has a name of its own, also of one day', () => {
    const day = { ...morning, namaBerkas: 'x_Update-2017-07-05.xlsx' };
    const { terbaru } = withUpdate(
      { terbaru: day, lama: [] },
      { ...noon, namaBerkas: day.namaBerkas },
    );
    expect(terbaru.namaBerkas).toBe('x_Update-2017-07-05-2.xlsx');
  });

  it('has names of their own beside it, also where one of the day before it had none', () => {
    const name = 'x_Rekap-Terbuka_Update-2017-07-05.xlsx';
    const terbuka = { objek: 'o', namaBerkas: name, ukuran: 1, sha256: '' } as RevisiQs['terbuka'];
    const open = { ...morning, namaBerkas: 'x_Update-2017-07-05.xlsx', terbuka };
    const { terbuka: _, ...closed } = open;
    let manifes = withUpdate(null, open);
    for (const next of [closed, open, closed, closed, open]) manifes = withUpdate(manifes, next);
    const names = [manifes.terbaru, ...manifes.lama].flatMap((it) => it.terbuka?.namaBerkas ?? []);
    expect(names).toStrictEqual([
      'x_Rekap-Terbuka_Update-2017-07-05-6.xlsx',
      'x_Rekap-Terbuka_Update-2017-07-05-3.xlsx',
      name,
    ]);
  });

  it('is not older than the one it replaces, though it began earlier', () => {
    const { terbaru, lama } = withUpdate({ terbaru: noon, lama: [] }, morning);
    expect(lama).toStrictEqual([noon]);
    expect(terbaru).toStrictEqual({ ...morning, diperbarui: noon.diperbarui });
  });
});

describe('earlier updates', () => {
  const [terbaru, ...lama] = daily('2017-04-20', 77);
  const manifes = { terbaru: terbaru ?? update('2017-07-05T05:00:00.000Z'), lama };
  const now = new Date('2017-07-05T12:00:00.000Z');
  const removed = new Set(expiredUpdates(manifes, 2, now).map((r) => r.revisi));
  const kept = lama.filter((r) => !removed.has(r.revisi)).map((r) => r.revisi.slice(0, 10));

  it('stay: the last ten, and the first of every month', () => {
    expect(kept).toStrictEqual([
      ...lama.slice(0, 10).map((r) => r.revisi.slice(0, 10)),
      '2017-06-01',
      '2017-05-01',
      '2017-04-20',
    ]);
  });

  it('stay while they were current the day before yesterday, however many there are', () => {
    const busy = Array.from({ length: 30 }, (_, i) =>
      update(new Date(now.getTime() - i * 3_600_000).toISOString()),
    );
    const [first = update('')] = busy;
    expect(expiredUpdates({ terbaru: first, lama: busy.slice(1) }, 2, now)).toStrictEqual([]);
  });

  it('belong to a month in Jakarta’s time', () => {
    // 31 May 17:30 UTC is 1 June 00:30 in Jakarta.
    const all = [
      update('2017-07-05T05:00:00.000Z'),
      ...daily('2017-06-02', 11),
      update('2017-05-31T17:30:00.000Z'),
      update('2017-05-31T16:30:00.000Z'),
      update('2017-05-01T05:00:00.000Z'),
    ];
    const [first = update('')] = all;
    const gone = expiredUpdates({ terbaru: first, lama: all.slice(1) }, 2, now);
    expect(gone.map((r) => r.revisi)).toContain('2017-05-31T16:30:00.000Z');
    expect(gone.map((r) => r.revisi)).not.toContain('2017-05-31T17:30:00.000Z');
  });
});

describe('a manifest, and its earlier updates as documents of their own', () => {
  const june = update('2017-06-30T05:00:00.000Z');
  const second = update('2017-07-01T05:00:00.000Z');
  const third = update('2017-07-02T05:00:00.000Z');
  const own = { tahun: 2017, kode: '32.73' };

  it('has the current one alone, and leaves behind the one that it replaced', () => {
    const first = separate(manifesOf(withUpdate(null, june)), null);
    expect(first.lama).toStrictEqual([]);
    expect(first.manifes).toStrictEqual({
      ...manifesOf({ terbaru: june, lama: [] }),
      pertama: true,
    });
    const next = separate(manifesOf(withUpdate(first.manifes, second)), first.manifes);
    expect(next.manifes).toMatchObject({ terbaru: second, lama: [], pertama: true });
    expect(next.lama).toStrictEqual([
      { ...june, ...own, pertama: true, diganti: second.diperbarui },
    ]);
    const last = separate(manifesOf(withUpdate(next.manifes, third)), next.manifes);
    expect(last.manifes).toMatchObject({ terbaru: third, lama: [], pertama: false });
    expect(last.lama).toStrictEqual([
      { ...second, ...own, pertama: true, diganti: third.diperbarui },
    ]);
  });

  it('gives up what a version before left in it, also when nothing new is published', () => {
    const before = manifesOf({ terbaru: third, lama: [second, june] });
    const { manifes, lama } = separate({ ...before, versi: 2 }, before);
    expect(manifes).toStrictEqual({ ...before, versi: 2, pertama: false, lama: [] });
    expect(lama).toStrictEqual([
      { ...second, ...own, pertama: true, diganti: third.diperbarui },
      { ...june, ...own, pertama: true, diganti: second.diperbarui },
    ]);
  });

  it('keeps for good what may have been the first of its month', () => {
    // A version before went on from this manifest: it knows neither the field nor the documents.
    const before = manifesOf({ terbaru: third, lama: [second] });
    const { lama } = separate(before, before);
    expect(lama.map((r) => r.pertama)).toStrictEqual([true]);
    const unknown = manifesOf({ terbaru: third, lama: [] });
    expect(separate(unknown, unknown).manifes.pertama).toBe(true);
  });

  it('is the same when it is made twice', () => {
    const once = separate(manifesOf({ terbaru: third, lama: [second, june] }), null).manifes;
    expect(separate(once, once)).toStrictEqual({ manifes: once, lama: [] });
  });
});

describe('objects', () => {
  it('of an update are its workbook, and the Data workbook with its list', () => {
    const data = {
      objek: 'd',
      ruas: 'r',
      namaBerkas: 'd.xlsx',
      ukuran: 1,
      sha256: '',
      sidikIsi: '',
      sidikBerkas: null,
      baris: 0,
      lembar: 1,
    };
    expect(objekOf({ objek: 'w', data })).toStrictEqual(['w', 'd', 'r']);
    expect(objekOf({ objek: 'w', data: null })).toStrictEqual(['w']);
  });

  it('bear the ticket of their build', () => {
    const revisi = revisiOf(toTanggal('2017-07-05'), 12);
    for (const objek of [objekQs, objekData, objekStretches, objekPart])
      expect(ticketOf(objek(2017, toKodeKota('32.73'), revisi))).toBe(12);
    expect(ticketOf('qs/2017/32.73/somebody-else.xlsx')).toBeNull();
    expect(ticketOf('qs/2017/32.73/201-7-07-5-000012.xlsx')).toBeNull();
    expect(ticketOf('qs/2017/32.73.01/2017-07-05-000012-12345678.xlsx')).toBeNull();
  });

  it('that were replaced stay for two hours, since a build above may be reading them', () => {
    const usang = [
      { objek: 'old', sejak: '2017-07-05T08:00:00.000Z' },
      { objek: 'new', sejak: '2017-07-05T11:00:00.000Z' },
    ];
    expect(expiredUsang({ usang }, new Date('2017-07-05T12:00:00.000Z'))).toStrictEqual(['old']);
  });
});
