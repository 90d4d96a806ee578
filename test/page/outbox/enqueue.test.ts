// What mends a submission that waits or was refused is as old as that in the order of the work, and says when it was
// saved itself, by which the server tells the later of two.
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { Kiriman } from '../../../functions/src/domain/submissions/kiriman.ts';
import type { LooseKiriman, Seen } from '../../../functions/src/domain/submissions/loose.ts';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import { toNewId } from '../../../functions/src/domain/basics/identitas.ts';
import { reduce, type Outbox, type OutboxEvent } from '../../../web/src/outbox/machine.ts';
import { aSesiKiriman } from '../../support/records/build-kiriman.ts';

let outbox: Outbox = [];

vi.resetModules();
vi.doMock('../../../web/src/outbox/store.ts', () => ({
  readOutbox: () => Promise.resolve(outbox),
  applyEvent: (event: OutboxEvent) => {
    outbox = reduce(outbox, event);
    return Promise.resolve(outbox);
  },
}));
const { enqueue } = await import('../../../web/src/outbox/enqueue.ts');

afterAll(() => {
  vi.doUnmock('../../../web/src/outbox/store.ts');
  vi.useRealTimers();
  vi.resetModules();
});

beforeEach(() => {
  outbox = [];
  vi.useFakeTimers({ toFake: ['Date'] });
});

const NINE = '2017-07-05T09:00:00.000Z';
const ELEVEN = '2017-07-05T11:00:00.000Z';
const ONE = '2017-07-05T13:00:00.000Z';

const sesi = aSesiKiriman({ id: 'sesi-1' });

async function save(at: string, id: string, mends: string | null = null) {
  vi.setSystemTime(at);
  if (mends !== null) {
    const refuse = () => ({ code: 'ditepikan', pesan: '', isian: [] });
    outbox = reduce(outbox, { type: 'setAside', id: toNewId(mends), refuse });
  }
  return enqueue({
    schema: Kiriman,
    uid: toUid('uid-1'),
    judul: 'Sesi',
    kiriman: { ...sesi, id: toNewId(id), dilihat: null } as LooseKiriman & Seen,
    corrects: mends === null ? null : toNewId(mends),
  });
}

const times = () => outbox.map(({ kiriman: { dibuat, disimpan } }) => ({ dibuat, disimpan }));

it('says when it was saved, and what mends it when that was, however often', async () => {
  expect(await save(NINE, 'k1')).toMatchObject({ ok: true });
  expect(times()).toEqual([{ dibuat: NINE, disimpan: undefined }]);
  expect(await save(ELEVEN, 'k2', 'k1')).toMatchObject({ ok: true });
  expect(times()).toEqual([{ dibuat: NINE, disimpan: ELEVEN }]);
  expect(await save(ONE, 'k3', 'k2')).toMatchObject({ ok: true });
  expect(times()).toEqual([{ dibuat: NINE, disimpan: ONE }]);
});

it('saved twice is one submission', async () => {
  await save(NINE, 'k1');
  expect(await save(ELEVEN, 'k1')).toMatchObject({ ok: true });
  expect(times()).toEqual([{ dibuat: NINE, disimpan: undefined }]);
});
