// What opening the list of users costs and sends: a page of it, however many there are.
import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { docs } from '../../../../functions/src/adapters/firestore/documents/docs.ts';
import { readMeter, since } from '../../../../functions/src/adapters/platform/meter.ts';
import type { Granted } from '../../../../functions/src/authorize.ts';
import { toUid } from '../../../../functions/src/domain/basics/code-shapes.ts';
import type { listPengguna as listDefinition } from '../../../../functions/src/domain/callables/admin/pengguna.ts';
import type { AnswerOf } from '../../../../functions/src/domain/callables/definition.ts';
import { PENGGUNA_PER_PAGE } from '../../../../functions/src/domain/access/page-of-pengguna.ts';
import { NASIONAL, type KodeWilayah } from '../../../../functions/src/domain/basics/wilayah.ts';
import { listPengguna } from '../../../../functions/src/flows/admin/list-pengguna.ts';
import {
  call,
  freshArea,
  resultOf,
  signIn,
  TODAY,
  type Area,
} from '../../../support/suite/suite.ts';

const PEOPLE = 130;
let area: Area;

beforeAll(async () => {
  area = await freshArea();
  await Promise.all(
    Array.from({ length: PEOPLE }, (_, n) => {
      const uid = toUid(randomUUID());
      const nama = `Asih Lestari ${String(n)}`;
      const email = `${uid}@uji.ksm`;
      return docs.pengguna.set({ uid, email, nama, peran: 'askot', wilayah: [area.kota] });
    }),
  );
});

async function costOf(wilayah: KodeWilayah, request: object) {
  const caller = {
    uid: toUid('biaya'),
    klaim: { peran: 'admin', wilayah: [wilayah] },
    now: new Date(),
    today: TODAY,
  };
  const before = readMeter();
  const answer = await listPengguna({ request, caller } as unknown as Granted<
    typeof listDefinition
  >);
  return { ...answer, reads: since(before).reads };
}

describe('the list of users', () => {
  it('of the country opens with the reads of one page', async () => {
    const { pengguna, jumlah, lanjut, reads } = await costOf(NASIONAL, {});
    expect(pengguna).toHaveLength(PENGGUNA_PER_PAGE);
    expect(jumlah).toBeGreaterThanOrEqual(PEOPLE);
    expect(lanjut).toBe(PENGGUNA_PER_PAGE);
    // One for each user of the page, one for each thousand that is counted, and one that says that all can be read.
    expect(reads).toBeLessThanOrEqual(PENGGUNA_PER_PAGE + Math.ceil((jumlah ?? 0) / 1000) + 1);
    expect(gzipSync(JSON.stringify(pengguna)).byteLength).toBeLessThan(60_000);
  });

  it('of the country is narrowed to a role by a query, and counted by role and state', async () => {
    const closed = toUid(randomUUID());
    await docs.pengguna.set({
      uid: closed,
      email: `${closed}@uji.ksm`,
      nama: 'Asih Tutup',
      peran: 'smes',
      wilayah: [area.kota],
      nonaktif: true,
    });
    const all = await costOf(NASIONAL, { hitung: true });
    const roles = new Map(all.banyak?.peran.map((it) => [it.peran, it.jumlah]));
    expect([...roles.values()].reduce((sum, n) => sum + n, 0)).toBe(all.jumlah);
    const found = await costOf(NASIONAL, { saring: { peran: 'askot' } });
    expect(found).toMatchObject({ cocok: roles.get('askot'), jumlah: all.jumlah });
    expect(found.pengguna.every((it) => it.peran === 'askot')).toBe(true);
    expect(found.reads).toBeLessThanOrEqual(PENGGUNA_PER_PAGE + 3);

    const here = await costOf(area.kota, { hitung: true, saring: { nonaktif: true } });
    expect(here.pengguna.map((it) => it.uid)).toStrictEqual([closed]);
    expect(here.banyak).toStrictEqual({
      peran: [
        { peran: 'askot', jumlah: PEOPLE },
        { peran: 'smes', jumlah: 1 },
      ],
      nonaktif: 1,
    });
    await docs.pengguna.remove(closed);
  });

  it('comes page after page, each user once, and is searched on the server', async () => {
    const admin = await signIn({ peran: 'admin', wilayah: [area.kota] });
    const seen: string[] = [];
    let lewati: number | null = 0;
    while (lewati !== null) {
      const page: AnswerOf<typeof listDefinition> = await resultOf(
        call('listPengguna', { kata: 'asih', lewati }, admin),
      );
      expect(page.pengguna.length).toBeLessThanOrEqual(PENGGUNA_PER_PAGE);
      expect(page.cocok).toBe(PEOPLE);
      seen.push(...page.pengguna.map((it) => it.uid));
      lewati = page.lanjut ?? null;
    }
    expect(new Set(seen).size).toBe(PEOPLE);
    expect(seen).toHaveLength(PEOPLE);
    const one = await resultOf(call('listPengguna', { kata: seen[77] ?? '' }, admin));
    expect(one.pengguna.map((it) => it.uid)).toStrictEqual([seen[77]]);
    const none = await resultOf(call('listPengguna', { kata: 'tidak ada' }, admin));
    expect(none).toMatchObject({ pengguna: [], cocok: 0, lanjut: null });
  });
});
