// Fills one kab/kota through the functions' own flows, in the order of a real one: groups and UPK are
// recorded, the city's file is built, months are closed with its figures, and what is found afterwards
// comes late.
import { setTimeout as sleep } from 'node:timers/promises';
import { describeProblem } from '../../../functions/src/domain/basics/refusals/describe-problem.ts';
import { isProblem } from '../../../functions/src/domain/basics/refusals/problem.ts';
import { daysBetween, type Tanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import {
  NASIONAL,
  wilayahOf,
  type KodeWilayah,
  isWithin,
} from '../../../functions/src/domain/basics/wilayah.ts';
import type { DemoKota } from '../city.ts';
import type { Demo, DemoGroup, DemoKiriman } from '../generate.ts';
import type { Server } from './load-server.ts';
import { visitsOf } from './visit-drawn.ts';
import type { KsmId } from '../../../functions/src/domain/basics/identitas.ts';

/** Groups and LKM written side by side; within each the order counts. */
const AT_ONCE = 12;
/** Files of which one is rendered while the others are on their way to the bucket. */
const FILES_AT_ONCE = 3;
/** Computing the balance now and then keeps the cash book short that each session is checked against. */
const COMPUTE_EVERY_DAYS = 100;
/** How long after the first figures the months are closed. */
const CLOSING_AFTER_MS = 60_000;

export interface SentCity {
  /** Submissions sent. */
  kiriman: number;
  /** Groups that were complete already. */
  lengkap: number;
  /** Groups of the same number but with other content, made on another day: left as they are. */
  lain: number;
  qs: number;
  /** Milliseconds spent on documents and on QS files. */
  dokumenMs: number;
  berkasMs: number;
}

export const NOTHING_SENT: Readonly<SentCity> = {
  kiriman: 0,
  lengkap: 0,
  lain: 0,
  qs: 0,
  dokumenMs: 0,
  berkasMs: 0,
};

export async function seedCity({
  server,
  demo,
  kota,
  groups,
  today,
  now,
}: {
  readonly server: Server;
  readonly demo: Demo;
  readonly kota: DemoKota;
  readonly groups: Iterable<DemoGroup>;
  readonly today: Tanggal;
  readonly now: Date;
}): Promise<SentCity> {
  const first = new Date(now.getTime() - CLOSING_AFTER_MS);
  const sent = { ...NOTHING_SENT };
  const began = performance.now();
  let isOther = false;
  const lkm = demo.lkm.filter((l) => isWithin(l.kelurahan, kota.kode));
  await inParallel(lkm, async ({ kiriman }) => {
    const count = await sendMissing(server, kiriman);
    if (count === 'lain') isOther = true;
    else sent.kiriman += count;
  });
  const late: DemoGroup[] = [];
  const ksm: KsmId[] = [];
  await inParallel(groups, async (group) => {
    ksm.push(group.ksmId);
    const outcome = await seedGroup(server, group, today, first);
    if (typeof outcome === 'number') sent.kiriman += outcome;
    else sent[outcome] += 1;
    if (outcome === 'lain') isOther = true;
    else if (group.susulan.length > 0) late.push(group);
  });
  if (!isOther) {
    const count = await sendMissing(server, kota.target);
    if (count === 'lain') isOther = true;
    else sent.kiriman += count;
  }
  const recorded = performance.now();
  sent.qs += await buildStaleQs(server, new Set([kota.kode]), today, first);
  const built = performance.now();
  if (!isOther) {
    const count = await sendMissing(server, kota.tutup);
    if (count !== 'lain') {
      sent.kiriman += count;
      const visits = await visitsOf({ server, kota, ksm, today });
      const visited = await sendMissing(server, visits);
      if (visited !== 'lain') sent.kiriman += visited;
    }
  }
  for (const group of late) sent.kiriman += await sendLate(server, group, today, now);
  const closed = performance.now();
  sent.qs += await buildStaleQs(server, new Set([kota.kode]), today, now);
  sent.dokumenMs = recorded - began + (closed - built);
  sent.berkasMs = built - recorded + (performance.now() - closed);
  return sent;
}

/**
 * A group's computation is held while it is filled: a handful of computations instead of hundreds.
 * Returns the number of submissions sent.
 */
async function seedGroup(
  server: Server,
  group: DemoGroup,
  today: Tanggal,
  now: Date,
): Promise<number | 'lengkap' | 'lain'> {
  const { ksmId, kelurahan } = group;
  const kiriman = await missingOf(server, group.kiriman);
  if (kiriman === 'lain') return 'lain';
  if (kiriman.length === 0 && (await isComputed(server, ksmId))) return 'lengkap';

  await server.holdPenghitungan(ksmId, wilayahOf(kelurahan));
  let computed = kiriman[0]?.pada ?? today;
  for (const one of kiriman) {
    // A stage is decided on the month-ends before it, so they are computed as of that day.
    const isDecision = one.kiriman.jenis === 'tahap' && one.kiriman.isi.tahap !== 'I';
    if (isDecision || daysBetween(computed, one.pada) > COMPUTE_EVERY_DAYS) {
      await compute(server, ksmId, one.pada, now);
      await server.holdPenghitungan(ksmId, wilayahOf(kelurahan));
      computed = one.pada;
    }
    await send(server, one);
  }
  await compute(server, ksmId, today, now);
  return kiriman.length;
}

async function sendLate(
  server: Server,
  { ksmId, susulan }: DemoGroup,
  today: Tanggal,
  now: Date,
): Promise<number> {
  const count = await sendMissing(server, susulan);
  if (count === 'lain' || count === 0) return 0;
  await server.recomputeKsm({ ksmId, dari: null, urut: null, today, now, ask: false });
  return count;
}

async function compute(server: Server, ksmId: KsmId, today: Tanggal, now: Date): Promise<void> {
  await server.releasePenghitungan(ksmId);
  await server.recomputeKsm({ ksmId, dari: null, urut: null, today, now, ask: false });
}

async function isComputed(server: Server, ksmId: KsmId): Promise<boolean> {
  const state = await server.docs.penghitungan.read(ksmId);
  return state !== null && !state.ditahan && state.dari === null;
}

/** Sends those without a receipt, in order; returns how many, or `lain`. */
async function sendMissing(
  server: Server,
  kiriman: readonly DemoKiriman[],
): Promise<number | 'lain'> {
  const missing = await missingOf(server, kiriman);
  if (missing === 'lain') return missing;
  for (const one of missing) await send(server, one);
  return missing.length;
}

/** Those without a receipt yet; `lain` when the receipts are for other content, made on another day. */
async function missingOf(
  server: Server,
  kiriman: readonly DemoKiriman[],
): Promise<readonly DemoKiriman[] | 'lain'> {
  const receipts = await server.docs.kiriman.readMany(kiriman.map((k) => k.kiriman.id));
  if (receipts.length === 0) return kiriman;
  const known = new Map(receipts.map((r) => [r.kiriman, r]));
  const differs = kiriman.some(({ kiriman: k }) => {
    const receipt = known.get(k.id);
    return receipt !== undefined && receipt.hash !== server.hashOf(k);
  });
  return differs ? 'lain' : kiriman.filter((k) => !known.has(k.kiriman.id));
}

async function send(server: Server, { kiriman, pada, oleh }: DemoKiriman): Promise<void> {
  // Received in the morning of its virtual day.
  const now = new Date(`${pada}T01:00:00Z`);
  const answer = await server.acceptKiriman(kiriman, { ...oleh, today: pada }, now);
  if (isProblem(answer))
    throw new Error(`${kiriman.id} (${pada}) ditolak: ${describeProblem(answer).pesan}`);
}

/**
 * Builds the stale files of these areas, cities first: those of provinces and the country are made from
 * them.
 */
export async function buildStaleQs(
  server: Server,
  areas: ReadonlySet<string>,
  today: Tanggal,
  now: Date,
): Promise<number> {
  let built = 0;
  // The suite's own tasks may be building some of them; those are waited for up to half a minute.
  for (let patience = 60; patience > 0;) {
    const marks = (await server.listStaleMarks()).rows.filter((m) => areas.has(m.kode));
    if (marks.length === 0) break;
    const stale = marks.filter((m) => m.keadaan === 'basi' && server.leaseOf(m) === undefined);
    const depth = Math.max(...stale.map((m) => depthOf(m.kode)));
    const next = stale.filter((m) => depthOf(m.kode) === depth);
    await inParallel(
      next,
      ({ tahun, kode }) => server.regenerateQs({ tahun, kode }, today, now),
      FILES_AT_ONCE,
    );
    built += next.length;
    if (next.length === 0) {
      patience -= 1;
      await sleep(500);
    }
  }
  return built;
}

/** `ID` is as short as a province's code, but its file is made later. */
function depthOf(kode: KodeWilayah): number {
  return kode === NASIONAL ? 0 : kode.length;
}

/** Runs `work` on every item, a limited number at once. Generators are advanced only when there is room. */
export async function inParallel<T>(
  items: Iterable<T>,
  work: (item: T) => Promise<unknown>,
  atOnce = AT_ONCE,
): Promise<void> {
  const queue = items[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let next = queue.next(); !next.done; next = queue.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
