// Groups whose records look odd, on the suite: found when the group is computed, listed page by page for its city,
// gone when the records are put right; and a phone that was offline is not taken for one that made things up.
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { toKsmId, toNewId, type KsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { addDays, toTanggal, type Tanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { wilayahOf, type KodeKelurahan } from '../../../functions/src/domain/basics/wilayah.ts';
import type { JenisJanggal } from '../../../functions/src/domain/signals/janggal/janggal.ts';
import { ROWS_PER_PAGE, type SetelahBaris } from '../../../functions/src/domain/lists/city-rows.ts';
import { janggalOf } from '../../../functions/src/domain/recompute/penghitungan.ts';
import { recomputeKsm } from '../../../functions/src/flows/maturity/recompute-ksm.ts';
import { setTriggers } from '../../../tools/suite/steer/triggers.ts';
import type { Person } from '../../support/suite/people.ts';
import { seedKsm } from '../../support/suite/seed.ts';
import { aSesiOf, call, codeOf, resultOf, TODAY, type Area } from '../../support/suite/suite.ts';
import { it } from '../../support/suite/suite-test.ts';

// Triggers of the suite would touch the same documents.
beforeAll(() => setTriggers(false));
afterAll(() => setTriggers(true));

const FIRST = addDays(TODAY, -60);

function list(
  area: Area,
  person: Person,
  rest: {
    kelurahan?: KodeKelurahan;
    jenis?: JenisJanggal;
    setelah?: SetelahBaris | null;
  } = {},
) {
  const { kelurahan = null, jenis = null, setelah = null } = rest;
  return call('listJanggal', { kota: area.kota, kelurahan, jenis, setelah }, person);
}

/** Four weeks of sessions with a deposit of their own, each saved on the phone when it says. */
function weeks(ksmId: KsmId, dibuat: (i: number, tanggal: Tanggal) => string) {
  return Array.from({ length: 4 }, (_, i) => {
    const tanggal = addDays(FIRST, 7 * i);
    const setoran = { a1: 5000, a2: 5000 + 500 * i, a3: 5000 };
    return { ...aSesiOf(ksmId, tanggal, { setoran }), dibuat: dibuat(i, tanggal), skema: 6 };
  });
}

const together = (i: number) => `${addDays(FIRST, 30)}T12:0${String(i)}:00.000Z`;
const atTheMeeting = (_: number, tanggal: Tanggal) => `${tanggal}T05:00:00.000Z`;

describe('odd records', () => {
  it('are listed with the reason after the group was computed, and no more once they are cancelled', async ({
    area,
    askot,
  }) => {
    const { ksmId, faskel, sesi } = await seedKsm(area, {
      sesi: (id) => weeks(id, together),
    });
    const honest = await seedKsm(area, { sesi: (id) => weeks(id, atTheMeeting) });
    expect(await docs.sesi.read(sesi[0]?.isi.id ?? toNewId('x'))).toMatchObject({
      dicatat: { oleh: faskel.uid, dibuat: together(0) },
    });
    const found = await resultOf(list(area, askot));
    expect(found).toStrictEqual({
      baris: [
        {
          ksmId,
          nama: 'Melati',
          kelurahan: area.kelurahan,
          alasan: [
            {
              jenis: 'sekaligus',
              sesi: 4,
              dari: FIRST,
              sampai: addDays(FIRST, 21),
              menit: 3,
              pada: addDays(FIRST, 30),
            },
          ],
        },
      ],
      adaLagi: false,
      jumlah: 1,
    });
    expect((await docs.penghitungan.read(honest.ksmId))?.janggal).toStrictEqual(janggalOf([]));

    const last = sesi[3]?.isi.id ?? toNewId('x');
    const batal = {
      id: toNewId(`${ksmId}-batal`),
      jenis: 'batalkan',
      isi: {
        ksmId,
        catatan: { jenis: 'sesi', id: last, pinjaman: null },
        alasan: 'Tidak pernah ada',
      },
    };
    await resultOf(call('submitKiriman', batal, faskel));
    // Nothing is forgotten while it waits to be computed.
    expect((await resultOf(list(area, askot))).jumlah).toBe(1);
    await recomputeKsm({
      ksmId,
      dari: null,
      urut: null,
      today: TODAY,
      now: new Date(),
      ask: false,
    });
    expect((await resultOf(list(area, askot))).jumlah).toBe(0);
  });

  it('are not listed for a facilitator', async ({ area, faskel }) => {
    expect(await codeOf(list(area, faskel))).toBe('tidak-berhak');
  });

  it('come page by page, each once, also of one kelurahan and of one kind', async ({
    area,
    askot,
  }) => {
    const wilayah = wilayahOf(area.kelurahan);
    const kinds = ['sama', 'bulat'] as const;
    const ids: KsmId[] = [];
    for (let n = 0; n < ROWS_PER_PAGE + 5; n += 1) {
      const ksmId = toKsmId(`janggal-${area.kota}-${String(n)}`.replaceAll('.', '-'));
      ids.push(ksmId);
      const rentang = { sesi: 6, dari: toTanggal('2017-05-03'), sampai: toTanggal('2017-06-07') };
      await docs.penghitungan.set({
        ksmId,
        wilayah,
        urut: 1,
        dihitung: 1,
        dari: null,
        sampai: TODAY,
        ditahan: false,
        hidup: true,
        versi: 1,
        utang: [],
        janggal: janggalOf([
          kinds[n % 2] === 'sama'
            ? { jenis: 'sama', ...rentang }
            : { jenis: 'bulat', ...rentang, kelipatan: 10_000 },
        ]),
      });
    }
    const all = async (jenis?: JenisJanggal) => {
      const rows: SetelahBaris[] = [];
      for (;;) {
        const setelah = rows.at(-1) ?? null;
        const page = await resultOf(
          list(area, askot, { kelurahan: area.kelurahan, ...(jenis && { jenis }), setelah }),
        );
        expect(page.baris.length).toBeLessThanOrEqual(ROWS_PER_PAGE);
        rows.push(...page.baris.map(({ kelurahan, nama, ksmId }) => ({ kelurahan, nama, ksmId })));
        if (!page.adaLagi) {
          expect(page.jumlah).toBe(rows.length);
          return rows.map((it) => it.ksmId).toSorted();
        }
      }
    };
    expect(await all()).toStrictEqual(ids.toSorted());
    expect(await all('bulat')).toStrictEqual(ids.filter((_, n) => n % 2 === 1).toSorted());
    expect(await all('malam')).toStrictEqual([]);
    await Promise.all(ids.map((id) => docs.penghitungan.remove(id)));
  });
});
