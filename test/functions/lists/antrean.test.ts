// What waits for the check of a kab/kota on the suite: a page of the oldest, exact counts, and at what cost.
import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { readMeter, since } from '../../../functions/src/adapters/platform/meter.ts';
import { antreanOf, type ButirAntrean } from '../../../functions/src/domain/antrean/antrean.ts';
import { toKsmId, toNewId } from '../../../functions/src/domain/basics/identitas.ts';
import { addDays, toBulan, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { wilayahOf } from '../../../functions/src/domain/basics/wilayah.ts';
import { ANTREAN_PER_PAGE } from '../../../functions/src/domain/lists/city-rows.ts';
import { listAntrean } from '../../../functions/src/flows/lists/list-antrean.ts';
import { recomputeKsm } from '../../../functions/src/flows/maturity/recompute-ksm.ts';
import { seedKsm } from '../../support/suite/seed.ts';
import {
  aSesiOf,
  besideArea,
  call,
  resultOf,
  TODAY,
  type Area,
  type Person,
} from '../../support/suite/suite.ts';
import { it } from '../../support/suite/suite-test.ts';

const NONE = { pendaftaran: 0, sesi: 0, penyelesaian: 0 };
const queueOf = ({ kota }: Area, person: Person, rest: object = {}) =>
  resultOf(call('listAntrean', { kota, bulan: null, lewati: 0, ...rest }, person));

describe('what waits for the check of a kab/kota', () => {
  it('is nothing where there is no group', async ({ area, askot }) => {
    expect(await queueOf(area, askot)).toStrictEqual({
      jumlah: NONE,
      bulan: null,
      baris: [],
      adaLagi: false,
    });
    expect(await queueOf(area, askot, { bulan: '2017-06' })).toMatchObject({
      bulan: { ksm: 0, catatan: 0 },
    });
  });

  it('is one list across groups and months, the oldest first, and follows each decision', async ({
    area,
    askot,
  }) => {
    const other = await besideArea(area, 1);
    const one = await seedKsm(area, { sesi: ['2017-06-14', '2017-05-10'], held: true });
    const two = await seedKsm(other, { sesi: ['2017-05-24'], held: true });
    const all = await queueOf(area, askot);
    expect(all.jumlah).toStrictEqual({ ...NONE, pendaftaran: 2, sesi: 3 });
    const days = all.baris.map(({ jenis, tanggal, kelurahan }) => [jenis, tanggal, kelurahan]);
    expect(days.slice(0, 3)).toStrictEqual([
      ['sesi', '2017-05-10', area.kelurahan],
      ['sesi', '2017-05-24', other.kelurahan],
      ['sesi', '2017-06-14', area.kelurahan],
    ]);
    expect(all.baris.slice(3)).toMatchObject([
      { jenis: 'pendaftaran', tanggal: TODAY, nama: 'Melati' },
      { jenis: 'pendaftaran', tanggal: TODAY },
    ]);
    expect(await queueOf(area, askot, { bulan: '2017-05' })).toMatchObject({
      bulan: { ksm: 2, catatan: 2 },
      baris: [{ tanggal: '2017-05-10' }, { tanggal: '2017-05-24' }],
    });
    const [first] = all.baris;
    if (!first) throw new Error('nothing waits');
    const decide = (isi: object) =>
      resultOf(
        call(
          'submitKiriman',
          { id: randomUUID(), jenis: 'pemeriksaan', isi: { pendaftaran: null, sesi: [], ...isi } },
          askot,
        ),
      );
    const { id, urut } = first;
    await decide({
      ksmId: one.ksmId,
      sesi: [{ id, urut }],
      hasil: 'dikembalikan',
      alasan: 'setoran tertukar',
    });
    await decide({ ksmId: two.ksmId, pendaftaran: 1, hasil: 'diterima', alasan: null });
    const left = await queueOf(area, askot);
    expect(left.jumlah).toStrictEqual({ ...NONE, pendaftaran: 1, sesi: 2 });
    expect(left.baris.map((it) => it.id)).not.toContain(id);

    // Corrected, it waits again, at its old place.
    const again = aSesiOf(one.ksmId, toTanggal('2017-05-10'));
    const isi = { ...again.isi, id: toNewId(id) };
    await resultOf(
      call('submitKiriman', { ...again, isi, koreksi: { alasan: 'sudah ditukar' } }, one.faskel),
    );
    const then = await queueOf(area, askot);
    expect(then.jumlah.sesi).toBe(3);
    expect(then.baris[0]).toMatchObject({ id, tanggal: '2017-05-10', lagi: true });
  });

  it('of a group from before there was a queue is found when it is computed next', async ({
    area,
    askot,
  }) => {
    const { ksmId } = await seedKsm(area, { sesi: ['2017-06-14'], files: false });
    const state = await docs.penghitungan.read(ksmId);
    if (!state) throw new Error('not computed');
    const { antrean, ...before } = state;
    expect(antrean).toMatchObject({ sesi: 1, pendaftaran: 1 });
    await docs.penghitungan.set(before);
    expect((await queueOf(area, askot)).jumlah).toStrictEqual(NONE);
    const tomorrow = addDays(TODAY, 1);
    const night = { ksmId, dari: null, urut: 0, now: new Date(), ask: false };
    await recomputeKsm({ ...night, today: tomorrow });
    expect((await queueOf(area, askot)).jumlah).toStrictEqual({ ...NONE, pendaftaran: 1, sesi: 1 });
  });

  it('costs a page of documents and the counts, however many groups wait', async ({ area }) => {
    const groups = 150;
    const butir = (n: number): ButirAntrean[] =>
      [0, 7].map((days) => ({
        jenis: 'sesi',
        id: `s-${String(n)}-${String(days)}`,
        tanggal: addDays(toTanggal('2017-01-01'), n + days),
        urut: days + 1,
      }));
    await Promise.all(
      Array.from({ length: groups }, (_, n) =>
        docs.penghitungan.set({
          ksmId: toKsmId(`antre-${area.kota.replace('.', '-')}-${String(n)}`),
          wilayah: wilayahOf(area.kelurahan),
          urut: 9,
          dihitung: 9,
          dari: null,
          sampai: TODAY,
          ditahan: false,
          // No night computes what is no group.
          hidup: false,
          versi: 1,
          utang: [],
          antrean: antreanOf('Melati', butir(n)),
        }),
      ),
    );
    const request = { kota: area.kota, bulan: null, lewati: 0 };
    const before = readMeter();
    const page = await listAntrean({ request, caller: { now: new Date() } } as never);
    expect(since(before).reads).toBe(ANTREAN_PER_PAGE + 3);
    expect(page.jumlah.sesi).toBe(2 * groups);
    const days = page.baris.map(({ tanggal }) => tanggal);
    const all = Array.from({ length: groups }, (_, n) => butir(n)).flat();
    expect(days).toStrictEqual(
      all
        .map((it) => it.tanggal)
        .toSorted()
        .slice(0, ANTREAN_PER_PAGE),
    );
    const rest = { ...request, lewati: ANTREAN_PER_PAGE, bulan: toBulan('2017-03') };
    const march = await listAntrean({ request: rest, caller: { now: new Date() } } as never);
    expect(march.baris.every(({ tanggal }) => tanggal.startsWith('2017-03'))).toBe(true);
  });
});
