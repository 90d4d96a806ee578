// A date of formation that is corrected on the server: months come and go, and the file with them.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { addDays, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { releasePenghitungan } from '../../../functions/src/flows/maturity/hold-penghitungan.ts';
import { rollKota } from '../../../functions/src/flows/maturity/roll-kota.ts';
import { recomputeKsm } from '../../../functions/src/flows/maturity/recompute-ksm.ts';
import type { KsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { setTriggers } from '../../../tools/suite/steer/triggers.ts';
import type { Person } from '../../support/suite/people.ts';
import { aSesiOf, call, codeOf, resultOf, TODAY } from '../../support/suite/suite.ts';
import { it as suiteIt } from '../../support/suite/suite-test.ts';
import { freshenAndHold, fromScratch, markOf, stored } from '../../support/files/figures.ts';

beforeAll(() => setTriggers(false));
afterAll(() => setTriggers(true));

const it = suiteIt.extend('computed', async ({ heldGroup }) => {
  await releasePenghitungan(heldGroup.ksmId);
  await compute(heldGroup.ksmId);
  return heldGroup;
});

const compute = (ksmId: KsmId) =>
  recomputeKsm({ ksmId, dari: null, urut: null, today: TODAY, now: new Date(), ask: false });

const moved = (ksmId: KsmId, tanggalBentuk: string, dilihat?: number) => ({
  id: randomUUID(),
  jenis: 'ksmUbah',
  ...(dilihat !== undefined && { dilihat }),
  isi: { ksmId, perubahan: { tanggalBentuk }, alasan: 'Salah baca berita acara' },
});
const send = (kiriman: object, person: Person) => call('submitKiriman', kiriman, person);

describe('a corrected date of formation', () => {
  it('takes away the months before it, and marks all of the file', async ({
    area,
    computed: { ksmId, faskel },
  }) => {
    await resultOf(send(aSesiOf(ksmId, toTanggal('2017-06-07')), faskel));
    await compute(ksmId);
    await freshenAndHold(area.kota, 2017);
    await resultOf(send(moved(ksmId, '2017-05-10'), faskel));
    await compute(ksmId);
    const months = await stored(ksmId);
    expect(months.map((c) => c.bulan)).toStrictEqual(['2017-05', '2017-06', '2017-07']);
    expect(months).toStrictEqual(await fromScratch(ksmId));
    expect(await markOf(area.kota)).toStrictEqual({ keadaan: 'basi', dari: null });
    expect((await docs.anggota.read(ksmId))?.anggota.map((a) => a.tanggalMasuk)).toStrictEqual([
      '2017-05-10',
      '2017-05-10',
      '2017-05-10',
    ]);
  });

  it('adds the months from it on, in an earlier year too, and back again', async ({
    area,
    computed: { ksmId, faskel },
  }) => {
    const before = await stored(ksmId);
    for (const tahun of [2016, 2017]) await freshenAndHold(area.kota, tahun);
    await resultOf(send(moved(ksmId, '2016-11-30'), faskel));
    await compute(ksmId);
    const months = await stored(ksmId);
    expect(months[0]?.bulan).toBe('2016-11');
    expect(months).toStrictEqual(await fromScratch(ksmId));
    expect((await markOf(area.kota, 2016))?.dari).toBe('2016-11');
    await resultOf(send(moved(ksmId, '2017-01-04'), faskel));
    // The event is lost: the night finds the group by its note.
    await rollKota({ kota: area.kota, setelah: null }, TODAY, new Date());
    expect(await stored(ksmId)).toStrictEqual(before);
    // And a doubled one finds nothing.
    expect((await compute(ksmId)).berubah).toStrictEqual([]);
  });

  it('is refused with the sessions before it', async ({ computed: { ksmId, faskel } }) => {
    const sesi = aSesiOf(ksmId, toTanggal('2017-06-07'));
    await resultOf(send(sesi, faskel));
    const answer = await send(moved(ksmId, '2017-06-08'), faskel);
    if (!('error' in answer)) throw new Error('accepted');
    expect(answer.error.details?.pesan).toContain('sesi 07-06-2017');
    expect((await docs.ksm.read(ksmId))?.tanggalBentuk).toBe('2017-01-04');
    // A session dated before the new day is refused from then on.
    await resultOf(send(moved(ksmId, '2017-06-07'), faskel));
    const early = aSesiOf(ksmId, addDays(toTanggal('2017-06-07'), -1));
    expect(await codeOf(send(early, faskel))).toBe('tanggal-sebelum-bentuk');
  });

  it('by two people at once is accepted once', async ({
    faskel,
    computed: { ksmId, faskel: other },
  }) => {
    const seen = (await docs.ksm.read(ksmId))?.urut ?? 0;
    const codes = await Promise.all([
      codeOf(send(moved(ksmId, '2017-01-11', seen), faskel)),
      codeOf(send(moved(ksmId, '2017-01-18', seen), other)),
    ]);
    expect(codes.toSorted()).toStrictEqual(['accepted', 'berubah-sementara']);
    const [entry] = await docs.riwayat.list((q) =>
      q.where('ksmId', '==', ksmId).where('jenis', '==', 'ksmUbah'),
    );
    expect(entry?.alasan).toBe('Salah baca berita acara');
    expect(entry?.perubahan.map((p) => p.jalur)).toContain('tanggalBentuk');
  });
});
