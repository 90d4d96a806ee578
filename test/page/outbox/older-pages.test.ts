// What pages of every version of the forms have left on phones and in rescue files, as they left it, kept for good:
// this page carries it to the server as it is, and the server reads it.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Kiriman } from '../../../functions/src/domain/submissions/kiriman.ts';
import { UPGRADES_KIRIMAN } from '../../../functions/src/domain/submissions/versions.ts';
import { upgrade } from '../../../functions/src/domain/basics/stored/stored.ts';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import { hashKiriman } from '../../../web/src/outbox/hash.ts';
import { nextToSend, reduce, revive, type Outbox } from '../../../web/src/outbox/machine.ts';
import { readRescue } from '../../../web/src/outbox/rescue.ts';
import type { OutboxItem } from '../../../web/src/state/outbox-item.ts';

const UID = toUid('uid-1');
const VERSIONS = Array.from({ length: UPGRADES_KIRIMAN.length + 1 }, (_, i) => i + 1);

const fileOf = (name: string) =>
  readFileSync(new URL(`../../fixtures/phone/${name}`, import.meta.url), 'utf8');
const outboxOf = (version: number) =>
  JSON.parse(fileOf(`outbox-${String(version)}.json`)) as OutboxItem[];

describe.each(VERSIONS)('what a page of version %i left', (version) => {
  const items = outboxOf(version);

  it('is read by the server, and its fingerprint is the one that was taken', async () => {
    expect(items.length).toBeGreaterThan(0);
    for (const { kiriman, hash } of items) {
      const { skema } = kiriman as { readonly skema?: number };
      expect(skema ?? 1).toBe(version);
      const read = Kiriman.safeParse(upgrade(UPGRADES_KIRIMAN, { ...kiriman }));
      expect(read.error?.issues).toBeUndefined();
      expect(await hashKiriman(kiriman)).toBe(hash);
    }
  });

  it('is sent from the outbox, unchanged', () => {
    const outbox = revive(items).map((it) =>
      it.state.status === 'waiting'
        ? { ...it, state: { status: 'queued', notBefore: 0, failure: null } as const }
        : it,
    );
    let rest: Outbox = outbox;
    const sent: unknown[] = [];
    for (;;) {
      const item = nextToSend(rest, UID, Date.now());
      if (item === null) break;
      sent.push(item.kiriman);
      const { id, hash } = item;
      const receipt = { kiriman: id, hash, diterimaPada: '2017-07-05T01:00:00.000Z' };
      const answer = { kind: 'receipt', receipt } as const;
      rest = [
        { type: 'started', id, now: 1 } as const,
        { type: 'answered', id, answer, now: 1, random: 0 } as const,
      ].reduce(reduce, rest);
    }
    expect(sent).toEqual(items.map(({ kiriman }) => kiriman));
  });

  it('is read from a rescue file, each record of it', async () => {
    const rescued = await readRescue(fileOf(`cadangan-${String(version)}.txt`), 'proyek');
    if (!rescued.ok) throw new Error(rescued.fault);
    expect(rescued.unreadable).toBe(0);
    expect(rescued.items.map(({ item }) => item.kiriman)).toEqual(
      items.map(({ kiriman }) => kiriman),
    );
    const [first] = items;
    expect(rescued.items[0]?.item.after).toBe(
      first?.state.status === 'waiting' ? first.state.forId : null,
    );
  });
});
