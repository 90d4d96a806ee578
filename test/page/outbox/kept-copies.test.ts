// Copies of every kind as pages of before have kept them, for good. Which kinds there are, and what each must have, the
// compiler reads from the table of copies: a kind of tomorrow asks for its line here, and the line for a fixture; a
// field that a kind must have from now on is missing in the old ones, and then its copies need another name.
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { saldoKasOn } from '../../../functions/src/domain/submissions/decisions/money/kas.ts';
import { activeMembers } from '../../../web/src/forms/session/members.ts';
import { isiOf } from '../../../web/src/forms/session/recorded.ts';
import type { BukuKsm } from '../../../web/src/reads/shapes/book-pages.ts';
import { copyOf, type CopyName, type HeldIn } from '../../../web/src/reads/shapes/copies.ts';
import { openProblems } from '../../../web/src/reads/shapes/group-data.ts';
import { inLoanOrder } from '../../../web/src/reads/shapes/loan-book.ts';
import { valid } from '../../../web/src/reads/shapes/papers.ts';
import { savingsOf } from '../../../web/src/reads/shapes/savings-book.ts';
import { MUST } from './copies-must.ts';

const TODAY = toTanggal('2017-07-05');
const booked = (buku: BukuKsm) => [
  [...savingsOf(buku).anggota],
  saldoKasOn({ awal: null, ...buku }, [], TODAY),
];

/** What the page makes of some of them, where no more than the copy is asked. */
const USES: { readonly [N in CopyName]?: (held: HeldIn<N>) => unknown } = {
  ksm: (group) => [
    activeMembers(group, TODAY).map((it) => it.id),
    openProblems(group).map((it) => it.uraian),
  ],
  buku: booked,
  bukuBelumUtuh: booked,
  papers: ({ dokumen, kemitraan, pelatihan }) =>
    [valid(dokumen), valid(kemitraan), valid(pelatihan)].map((it) => it.length),
  pinjamanUpk: (rows) => inLoanOrder(rows, () => null).map((it) => it.id),
  pinjamanUpkDi: ({ rows }) => inLoanOrder(rows, () => null).map((it) => it.id),
  sesi: (recorded) => isiOf(recorded).pinjamanBaru.length,
};

/** Each file has copies of some kinds, by their names. */
const FOLDER = new URL('../../fixtures/phone/salinan/', import.meta.url);
const FILES = readdirSync(FOLDER).map((file) => ({
  file,
  kept: JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Readonly<
    Record<string, unknown>
  >,
}));
const UID = toUid('uid-1');
const stored = new Map<string, unknown>();

// Other files of this worker may have loaded the database with the real library.
vi.resetModules();
vi.doMock('idb', () => ({
  openDB: () =>
    Promise.resolve({ get: (_: string, key: string) => Promise.resolve(stored.get(key)) }),
}));
const { readCopy } = await import('../../../web/src/state/copies.ts');

afterAll(() => {
  vi.doUnmock('idb');
  vi.resetModules();
});

/** As a page that came later may have kept it: with something more wherever there is something. */
function later(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(later);
  if (typeof value !== 'object' || value === null) return value;
  const all = Object.entries(value).map(([key, it]) => [key, later(it)] as const);
  // Maps by member, loan or date have no fields.
  const isMap = all.every(([key]) => /\d/.test(key));
  return Object.fromEntries(isMap ? all : [...all, ['kelak', { baru: true }]]);
}

const rowsOf = (held: unknown): object[] => (Array.isArray(held) ? held : [held]) as object[];

async function read(name: CopyName, value: unknown): Promise<unknown> {
  const copy = copyOf(name as 'ksm', 'satu' as never);
  stored.set(`${UID}/${copy.key}`, value);
  return readCopy(UID, copy);
}

describe.each(Object.keys(MUST) as CopyName[])('the copy %s', (name) => {
  const found = FILES.filter(({ kept }) => name in kept);

  it('has a fixture', () => {
    expect(found).not.toEqual([]);
  });

  it.each(found)('of $file is read, and has what this page needs of it', async ({ kept }) => {
    const value = kept[name];
    const use = (USES[name] ?? ((held) => rowsOf(held).length)) as (held: unknown) => unknown;
    const now = await read(name, value);
    const newer = await read(name, later(value));
    for (const held of [now, newer]) {
      expect(rowsOf(held).length).toBeGreaterThan(0);
      for (const row of rowsOf(held))
        expect(Object.keys(row)).toEqual(expect.arrayContaining(Object.keys(MUST[name])));
    }
    expect(use(newer)).toEqual(use(now));
  });
});
