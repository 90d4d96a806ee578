// Events that wait for a computation of their group: one computation answers all of them, and nobody waits for a
// mark of somebody else's file.
import { afterAll, afterEach, beforeAll, describe, expect, vi } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { toBulan, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import type { KsmId } from '../../../functions/src/domain/basics/identitas.ts';
import {
  AT_ONCE,
  recomputeInTurn,
} from '../../../functions/src/flows/maturity/recompute-in-turn.ts';
import { setTriggers } from '../../../tools/suite/steer/triggers.ts';
import { watchCalls } from '../../../tools/suite/steer/watch-calls.ts';
import { freshen, fromScratch, markOf, stored } from '../../support/files/figures.ts';
import { computeHeld, seedKsm, type Group } from '../../support/suite/seed.ts';
import { it as suiteIt } from '../../support/suite/suite-test.ts';
import { aSesiOf, call, freshArea, resultOf, TODAY } from '../../support/suite/suite.ts';

beforeAll(() => setTriggers(false));
afterAll(() => setTriggers(true));
afterEach(() => {
  vi.restoreAllMocks();
});

const clock = () => ({ today: TODAY, now: new Date() });
const deliver = (ksmId: KsmId, urut: number) =>
  recomputeInTurn({ ksmId, urut, dari: toBulan('2017-06') }, clock);
const stateOf = (ksmId: KsmId) => docs.penghitungan.read(ksmId);

/** Registered, computed, and with sessions since that wait. */
async function aWaitingGroup(dates: readonly string[]): Promise<Group> {
  const group = await seedKsm(await freshArea(), { held: true });
  // A build that it asked for would take the mark while the test counts who reads it.
  await computeHeld(group.ksmId, false);
  for (const tanggal of dates)
    await resultOf(call('submitKiriman', aSesiOf(group.ksmId, toTanggal(tanggal)), group.faskel));
  return group;
}

/** As many as are computed at once, and one more whose three sessions wait behind them. */
const it = suiteIt.extend('groups', async () => {
  const first = await Promise.all(
    Array.from({ length: AT_ONCE }, () => aWaitingGroup(['2017-06-07'])),
  );
  const last = await aWaitingGroup(['2017-06-07', '2017-06-14', '2017-06-21']);
  return { first: first.map((it) => it.ksmId), last: last.ksmId };
});

describe('events of one group that wait together', () => {
  it('are answered by one computation, in whatever order they came', async ({ groups }) => {
    const { first, last } = groups;
    const before = (await stateOf(last))?.versi ?? 0;
    const { rounds } = await watchCalls(() =>
      Promise.all([
        ...first.map((ksmId) => deliver(ksmId, 2)),
        ...[3, 4, 2, 4].map((urut) => deliver(last, urut)),
      ]),
    );
    // Of each group what is known by its id, and the mark of its file.
    expect(rounds.flat().filter((it) => it === 'batchGetDocuments')).toHaveLength(
      2 * (AT_ONCE + 1),
    );
    expect(await stateOf(last)).toMatchObject({
      urut: 4,
      dihitung: 4,
      dari: null,
      versi: before + 1,
    });
    expect(await stored(last)).toStrictEqual(await fromScratch(last));
  });

  it('all fail with it, and their next delivery computes', async ({ groups }) => {
    const { first, last } = groups;
    const broken = vi.spyOn(docs.penghitungan, 'ref').mockImplementation(() => {
      throw new Error('killed');
    });
    const events = [...first.map((it) => [it, 2] as const), [last, 3] as const, [last, 4] as const];
    const ends = await Promise.allSettled(events.map(([ksmId, urut]) => deliver(ksmId, urut)));
    expect(ends.map((it) => it.status)).toStrictEqual(events.map(() => 'rejected'));
    broken.mockRestore();
    await Promise.all(events.map(([ksmId, urut]) => deliver(ksmId, urut)));
    expect(await stateOf(last)).toMatchObject({ dihitung: 4, dari: null });
  });
});

describe('marks of files', () => {
  it('are set outside the turns: groups are computed beside them', async ({ groups }) => {
    const { first, last } = groups;
    const kota = async (ksmId: KsmId) => (await docs.ksm.read(ksmId))?.wilayah.kota;
    const held = await Promise.all(first.map(kota));
    for (const it of held) if (it) await freshen(it, 2017);
    let release = () => {};
    const until = new Promise<void>((resolve) => {
      release = resolve;
    });
    const write = docs.basi.setUnchanged.bind(docs.basi);
    vi.spyOn(docs.basi, 'setUnchanged').mockImplementation(async (...mark) => {
      if (held.includes(mark[0].kode as (typeof held)[number])) await until;
      return write(...mark);
    });
    const slow = first.map((ksmId) => deliver(ksmId, 2));
    await deliver(last, 4);
    for (const ksmId of first) expect((await stateOf(ksmId))?.utang).not.toStrictEqual([]);
    release();
    await Promise.all(slow);
    for (const it of held) if (it) expect((await markOf(it))?.keadaan).not.toBe('segar');
  });
});
