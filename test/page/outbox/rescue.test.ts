import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashKiriman } from '../../../web/src/outbox/hash.ts';
import { reduce, unsent, type Outbox } from '../../../web/src/outbox/machine.ts';
import type { OutboxItem } from '../../../web/src/state/outbox-item.ts';
import { readRescue, writeRescue } from '../../../web/src/outbox/rescue.ts';
import { aSesiKiriman } from '../../support/records/build-kiriman.ts';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import { aPhoto } from './a-photo.ts';
import { toNewId } from '../../../functions/src/domain/basics/identitas.ts';

const NOW = Date.parse('2017-07-05T01:00:00Z');
/** What the first phone knows of the way of a photo. */
const ON_THE_WAY = { isSaved: true, sent: 1, attempts: 4, failure: 'unreachable' } as const;

async function anItem(id: string, rest: Partial<OutboxItem> = {}): Promise<OutboxItem> {
  const kiriman = { ...aSesiKiriman({ id: `sesi-${id}` }), id: toNewId(id) };
  return {
    id: kiriman.id,
    uid: toUid('uid-1'),
    kiriman,
    hash: await hashKiriman(kiriman),
    judul: `Sesi ${id}`,
    createdAt: NOW,
    attempts: 3,
    state: { status: 'queued', notBefore: 0, failure: 'unreachable' },
    ...rest,
  };
}

/** What an empty phone has after it has read the file. */
async function readInto(outbox: Outbox, text: string): Promise<Outbox> {
  const rescued = await readRescue(text, 'proyek');
  if (!rescued.ok) throw new Error(rescued.fault);
  return rescued.items.reduce<Outbox>(
    (before, { item, createdAt }) => reduce(before, { type: 'enqueued', item, now: createdAt }),
    outbox,
  );
}

describe('rescue file', () => {
  it('carries over every record with its id, hash, owner and place in the queue', async () => {
    const items = [
      await anItem('b', { createdAt: NOW + 1, state: { status: 'waiting', forId: toNewId('a') } }),
      await anItem('a'),
      await anItem('c', { createdAt: NOW + 2, state: { status: 'sending', since: NOW } }),
    ];
    const there = await readInto([], await writeRescue(items, 'proyek', NOW));
    const carried = ({ id, uid, hash, kiriman, judul, createdAt }: OutboxItem) => ({
      id,
      uid,
      hash,
      kiriman,
      judul,
      createdAt,
    });
    expect(unsent(there).map(carried)).toEqual(unsent(items).map(carried));
    expect(there.find((it) => it.id === 'b')?.state).toEqual({
      status: 'waiting',
      forId: toNewId('a'),
    });
  });

  it('carries photos over as they are, without what this phone knows of their way', async () => {
    const bytes = fc.uint8Array({ minLength: 1, maxLength: 3000 });
    await fc.assert(
      fc.asyncProperty(fc.array(bytes, { maxLength: 3 }), async (pictures) => {
        const photos = await Promise.all(pictures.map((it) => aPhoto(it, ON_THE_WAY)));
        const text = await writeRescue([await anItem('a')], 'proyek', NOW, photos);
        const rescued = await readRescue(text, 'proyek');
        if (!rescued.ok) throw new Error(rescued.fault);
        expect(rescued.unreadable).toBe(0);
        expect(rescued.photos).toEqual(
          photos.map((it) => ({ ...it, sent: 0, attempts: 1, refusal: null, failure: null })),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('counts a photo that is not the one that was taken', async () => {
    const good = await aPhoto();
    const photos = [good, { ...good, sidik: '0'.repeat(64) }];
    const rescued = await readRescue(await writeRescue([], 'proyek', NOW, photos), 'proyek');
    expect(rescued).toMatchObject({ ok: true, photos: [{ sidik: good.sidik }], unreadable: 1 });
  });

  it('adds nothing when it is read twice, or where a record is known already', async () => {
    const text = await writeRescue([await anItem('a')], 'proyek', NOW);
    const once = await readInto([], text);
    expect(await readInto(once, text)).toEqual(once);
  });

  it('does not read a file of another system, another version or another kind', async () => {
    const text = await writeRescue([await anItem('a')], 'latihan', NOW);
    expect(await readRescue(text, 'proyek')).toEqual({ ok: false, fault: 'sistem-lain' });
    const newer = text.replace('"versi":1', '"versi":2');
    expect(await readRescue(newer, 'latihan')).toEqual({ ok: false, fault: 'versi-lain' });
    for (const other of ['', 'halo', '[]', 'null', '{"jenis":"lain"}'])
      expect(await readRescue(other, 'proyek')).toEqual({ ok: false, fault: 'bukan-cadangan' });
  });

  it('notices any change to the file', async () => {
    const text = await writeRescue([await anItem('a'), await anItem('b')], 'proyek', NOW);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length - 1),
        fc.constantFrom('0', '9', 'a', 'z', 'Z', '"', '{', ' '),
        async (at, mark) => {
          fc.pre(text[at] !== mark);
          const changed = `${text.slice(0, at)}${mark}${text.slice(at + 1)}`;
          const { ok } = await readRescue(changed, 'proyek');
          expect({ at, mark, ok }).toEqual({ at, mark, ok: false });
        },
      ),
    );
  });

  it('says of a file that is nested without end that it is broken', async () => {
    const text = await writeRescue([await anItem('a')], 'proyek', NOW);
    for (const levels of [20_000, 200_000]) {
      const nest = `${'['.repeat(levels)}${']'.repeat(levels)}`;
      const nested = text.replace('"catatan":[', `"catatan":[${nest},`);
      expect(await readRescue(nested, 'proyek')).toEqual({ ok: false, fault: 'rusak' });
    }
  });

  it('counts a record that cannot be read, and does not keep the others back', async () => {
    const good = await anItem('a');
    const changed = { ...(await anItem('b')), hash: good.hash };
    const odd = { ...(await anItem('c')), judul: undefined as unknown as string };
    const text = await writeRescue([good, changed, odd], 'proyek', NOW);
    const rescued = await readRescue(text, 'proyek');
    expect(rescued).toMatchObject({ ok: true, unreadable: 2 });
    expect((await readInto([], text)).map((it) => it.id)).toEqual(['a']);
  });
});
