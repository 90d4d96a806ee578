// The six points of leading groups: what they say of sessions is carried from month to month, so that the list
// reads as much of a group after six years as after one.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docs } from '../../functions/src/adapters/firestore/documents/docs.ts';
import { readMeter, since } from '../../functions/src/adapters/platform/meter.ts';
import { toUid } from '../../functions/src/domain/basics/code-shapes.ts';
import { capaianId } from '../../functions/src/domain/basics/paths.ts';
import { addDays, monthOf, toTanggal } from '../../functions/src/domain/basics/tanggal.ts';
import { toNewId, type KsmId } from '../../functions/src/domain/basics/identitas.ts';
import type { CapaianTersimpan } from '../../functions/src/domain/recompute/capaian-ksm.ts';
import type { Granted } from '../../functions/src/authorize.ts';
import type { RequestOf } from '../../functions/src/domain/callables/definition.ts';
import type { listUnggulan } from '../../functions/src/domain/callables/gates.ts';
import { loadUnggulan } from '../../functions/src/flows/gates/load-unggulan.ts';
import { recomputeKsm } from '../../functions/src/flows/maturity/recompute-ksm.ts';
import { setTriggers } from '../../tools/suite/steer/triggers.ts';
import { computeHeld, seedKsm } from '../support/suite/seed.ts';
import {
  aPendaftaran,
  aSesiOf,
  call,
  freshArea,
  resultOf,
  TODAY,
  type Area,
} from '../support/suite/suite.ts';

// Triggers of the suite would touch the same documents.
beforeAll(() => setTriggers(false));
afterAll(() => setTriggers(true));

const FIRST = toTanggal('2016-01-06');

/** A session that treats a topic, raises a problem and solves that of the session before. */
const aLesson = (ksmId: KsmId, n: number) =>
  aSesiOf(ksmId, addDays(FIRST, 7 * n), {
    topikOjt: n % 2 === 0 ? ['ert'] : ['tabungan'],
    masalah: [{ id: toNewId(`masalah-${String(n)}`), uraian: 'modal kurang' }],
    masalahSelesai: n === 0 ? [] : [toNewId(`masalah-${String(n - 1)}`)],
  });

async function aGroup(area: Area, sessions: number) {
  const pendaftaran = aPendaftaran(area.kelurahan, { tanggalBentuk: FIRST });
  for (const a of pendaftaran.isi.anggota) a.tanggalMasuk = FIRST;
  const group = await seedKsm(area, { pendaftaran, held: true });
  for (let n = 0; n < sessions; n += 1)
    await resultOf(call('submitKiriman', aLesson(group.ksmId, n), group.faskel));
  await computeHeld(group.ksmId);
  return group;
}

async function stored(ksmId: KsmId): Promise<CapaianTersimpan> {
  const row = await docs.capaian.read(capaianId(ksmId, monthOf(TODAY)));
  if (!row) throw new Error('no month');
  return row;
}

/** Its records do not carry it that far; the list asks only for the level. */
const raise = async (ksmId: KsmId, change: Partial<CapaianTersimpan> = {}) => {
  const row = await stored(ksmId);
  await docs.capaian.set({ ...row, ...change, capaian: { ...row.capaian, tingkat: 'Berdaya' } });
};

const list = (area: Area, request: Partial<RequestOf<typeof listUnggulan>> = {}) =>
  loadUnggulan({
    request: { kode: area.kota, ...request },
    caller: { uid: toUid(randomUUID()), today: TODAY, now: new Date() },
  } as unknown as Granted<typeof listUnggulan>);

describe('listUnggulan', () => {
  it('reads no session, and says the same as from all of them', async () => {
    const area = await freshArea();
    const { ksmId } = await aGroup(area, 60);
    await raise(ksmId);
    const before = readMeter();
    const { unggulan } = await list(area);
    expect(since(before).reads).toBeLessThan(12);
    expect(unggulan.map((g) => g.ksmId)).toEqual([ksmId]);
    const facts = Object.fromEntries(
      (unggulan[0]?.hal ?? []).flatMap((h) => h.fakta.map((f) => [f.kode, f.nilai])),
    );
    expect(facts).toMatchObject({ topikOjt: 2, masalahDicatat: 60, masalahSelesai: 98.3 });
    // As a month that an older version computed.
    const { sesiEnamHal: _, ...older } = await stored(ksmId);
    await docs.capaian.set(older);
    expect((await list(area)).unggulan).toEqual(unggulan);
  });

  it('goes on from what was carried, and begins anew where an older version carried nothing', async () => {
    const area = await freshArea();
    const { ksmId, faskel } = await aGroup(area, 40);
    const recompute = () =>
      recomputeKsm({
        ksmId,
        dari: monthOf(TODAY),
        urut: null,
        today: TODAY,
        now: new Date(),
        ask: false,
      });
    const learned = async () => (await stored(ksmId)).sesiEnamHal;
    expect(await learned()).toMatchObject({
      topikOjt: ['ert', 'tabungan'],
      masalahDicatat: 40,
      masalahSelesai: 39,
      masalahTerbuka: ['masalah-39'],
    });
    const last = aSesiOf(ksmId, TODAY, {
      topikOjt: ['organisasi'],
      masalahSelesai: [toNewId('masalah-39')],
    });
    await resultOf(call('submitKiriman', last, faskel));
    await recompute();
    const after = await learned();
    expect(after).toMatchObject({
      topikOjt: ['ert', 'organisasi', 'tabungan'],
      masalahDicatat: 40,
      masalahSelesai: 40,
      masalahTerbuka: [],
    });
    const months = await docs.capaian.list((q) => q.where('ksmId', '==', ksmId));
    for (const { sesiEnamHal: _, ...older } of months) await docs.capaian.set(older);
    await recompute();
    expect(await learned()).toEqual(after);
  });
});

describe('listUnggulan of an area with more than a page', () => {
  it('gives 50 at a time, Mandiri first, every group once, and counts them all', async () => {
    const area = await freshArea();
    const { ksmId } = await aGroup(area, 1);
    const ksm = await docs.ksm.read(ksmId);
    const month = await stored(ksmId);
    if (!ksm) throw new Error('no group');
    const ids = Array.from({ length: 57 }, (_, n) =>
      toNewId(`${ksmId}-${String(n).padStart(2, '0')}`),
    );
    for (const [n, id] of ids.entries()) {
      await docs.ksm.set({ ...ksm, id });
      const tingkat = n % 19 === 0 ? 'Mandiri' : 'Berdaya';
      await docs.capaian.set({ ...month, ksmId: id, capaian: { ...month.capaian, tingkat } });
    }
    const first = await list(area);
    expect(first).toMatchObject({ banyak: { Mandiri: 3, Berdaya: 54 }, terpotong: true });
    expect(first.unggulan).toHaveLength(50);
    expect(first.unggulan.map((it) => it.tingkat).lastIndexOf('Mandiri')).toBe(2);
    const rest = await list(area, { setelah: first.lanjut ?? undefined });
    expect(rest).toMatchObject({ terpotong: false, lanjut: null });
    const all = [...first.unggulan, ...rest.unggulan].map((it) => it.ksmId);
    expect(all.toSorted()).toEqual(ids.toSorted());
    const mandiri = await list(area, { tingkat: 'Mandiri' });
    expect(mandiri.unggulan.map((it) => it.tingkat)).toEqual(Array(3).fill('Mandiri'));
    expect(mandiri.lanjut).toBeNull();
  });
});
