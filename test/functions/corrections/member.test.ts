// A member who is registered twice, on the server: one entry, the same money.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import type { KsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { recomputeKsm } from '../../../functions/src/flows/maturity/recompute-ksm.ts';
import { setTriggers } from '../../../tools/suite/steer/triggers.ts';
import { anAnggota } from '../../support/records/build-kiriman.ts';
import { fromScratch, stored } from '../../support/files/figures.ts';
import type { Person } from '../../support/suite/people.ts';
import { computeHeld } from '../../support/suite/seed.ts';
import { aSesiOf, call, codeOf, resultOf, TODAY } from '../../support/suite/suite.ts';
import { it as suiteIt } from '../../support/suite/suite-test.ts';

beforeAll(() => setTriggers(false));
afterAll(() => setTriggers(true));

const send = (kiriman: object, person: Person) => call('submitKiriman', kiriman, person);
const merge = (ksmId: KsmId, anggota: string, tetap: string, dilihat?: number) => ({
  id: randomUUID(),
  jenis: 'anggotaGabung',
  ...(dilihat !== undefined && { dilihat }),
  isi: { ksmId, anggota, tetap, alasan: 'Orang yang sama' },
});
const compute = (ksmId: KsmId) =>
  recomputeKsm({ ksmId, dari: null, urut: null, today: TODAY, now: new Date(), ask: false });

/** a1 was registered again as a9, and saved under that name in June. */
const it = suiteIt.extend('doubled', async ({ heldGroup }) => {
  const { ksmId, faskel } = heldGroup;
  const isi = { ksmId, anggota: [anAnggota('a9')] };
  await resultOf(send({ id: randomUUID(), jenis: 'anggotaMasuk', isi }, faskel));
  const may = aSesiOf(ksmId, toTanggal('2017-05-31'));
  const june = aSesiOf(ksmId, toTanggal('2017-06-07'), {
    hadir: ['a2', 'a3', 'a9'],
    setoran: { a2: 5000, a3: 5000, a9: 5000 },
    pimpinan: 'a9',
  });
  for (const sesi of [may, june]) await resultOf(send(sesi, faskel));
  await computeHeld(ksmId);
  return { ...heldGroup, june: june.isi.id };
});

describe('a member who is registered twice', () => {
  it('is one person in every record, and history tells', async ({
    doubled: { ksmId, faskel, june },
  }) => {
    const before = await stored(ksmId);
    const sent = merge(ksmId, 'a9', 'a1');
    await resultOf(send(sent, faskel));
    await resultOf(send(sent, faskel));
    expect(await codeOf(send(merge(ksmId, 'a9', 'a1'), faskel))).toBe('anggota-tidak-dikenal');
    await compute(ksmId);
    const months = await stored(ksmId);
    expect(months).toStrictEqual(await fromScratch(ksmId));
    expect(months.map((c) => c.saldo.kas)).toStrictEqual(before.map((c) => c.saldo.kas));
    expect((await docs.anggota.read(ksmId))?.anggota.map((a) => a.id)).toStrictEqual([
      'a1',
      'a2',
      'a3',
    ]);
    expect(await docs.sesi.read(june)).toMatchObject({
      hadir: ['a2', 'a3', 'a1'],
      setoran: { a1: 5000, a2: 5000, a3: 5000 },
      pimpinan: 'a1',
    });
    expect((await compute(ksmId)).berubah).toStrictEqual([]);
    const entry = await docs.riwayat.read(sent.id as never);
    expect(entry).toMatchObject({ alasan: 'Orang yang sama', jenis: 'anggotaGabung' });
    expect(entry?.perubahan.map((p) => p.koleksi)).toContain('sesi');
    // A session from a phone that still has the old entry is refused with a word about it.
    const late = aSesiOf(ksmId, TODAY, {
      hadir: ['a9'],
      setoran: {},
      pimpinan: null,
      notulis: null,
    });
    expect(await codeOf(send(late, faskel))).toBe('anggota-tidak-dikenal');
  });

  it('by two people at once, who keep different entries, is settled once', async ({
    faskel: other,
    doubled: { ksmId, faskel },
  }) => {
    const seen = (await docs.anggota.read(ksmId))?.urut ?? 0;
    const codes = await Promise.all([
      codeOf(send(merge(ksmId, 'a9', 'a1', seen), faskel)),
      codeOf(send(merge(ksmId, 'a1', 'a9', seen), other)),
    ]);
    expect(codes.toSorted()).toStrictEqual(['accepted', 'berubah-sementara']);
    expect((await docs.anggota.read(ksmId))?.anggota).toHaveLength(3);
  });
});
