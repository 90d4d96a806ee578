// One load of `bench flow`, in a process of its own: `flow-load.ts SESSIONS CLIENTS FIRST-PLACE`. Every client
// sends one session after the other, as an outbox does. A listener sees when a group's figures include a
// session, and when the published QS of its kab/kota counts it.
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import type { CallSums } from './count-in-functions.ts';
import {
  environment,
  lokasiOf,
  pendaftaranOf,
  SATURDAYS,
  signIn,
  submit,
  type Repeats,
} from './flow-people.ts';
import { Book, OPENING } from './flow-book.ts';

export interface FlowLoad {
  readonly clients: number;
  readonly sessions: number;
  /** From the first submission to the last receipt. */
  readonly sendingSeconds: number;
  /** Milliseconds of every session. */
  readonly acknowledged: readonly number[];
  readonly untilComputed: readonly number[];
  readonly untilPublished: readonly number[];
  /** Sessions of the month that the last published files count. */
  readonly counted: number;
  /** Files published for the kab/kota while the sessions came. */
  readonly builds: number;
  /** What the functions asked of Firestore until everything was computed and published. */
  readonly calls: CallSums;
  /** Answers that say nothing about the session: it was sent again. */
  readonly repeats: Repeats;
}

interface Group {
  readonly book: Book;
  readonly kota: string;
  readonly token: string;
}
interface Sent {
  readonly ksmId: string;
  readonly kota: string;
  /** Number of the submission within its group. */
  readonly urut: number;
  readonly acknowledgedAt: number;
  readonly acknowledgeMs: number;
}
/** A figure and when it was committed; each figure is higher than the one before. */
type Steps = { readonly value: number; readonly at: number }[];

const WITHIN_MS = 300_000;

const [sessions = 0, clients = 0, firstPlace = 0] = process.argv.slice(2).map(Number);
const perClient = Math.ceil(sessions / clients);
const groupsOf = Math.ceil(perClient / SATURDAYS.length);
const places = Array.from({ length: clients }, (_, client) => firstPlace + client);
const kotaIds = [...new Set(places.map((place): string => lokasiOf(place).wilayah.kota))];
const computed = new Map<string, Steps>();
const published = new Map<string, Steps>();
const repeats = { empty: 0, busy: 0 };
let builds = 0;

const groups = await prepare();
const mine = new Set(groups.flat().map(({ book }): string => book.ksmId));
const stopListening = listen();
const computedUpTo = (ksmId: string) => computed.get(ksmId)?.at(-1)?.value ?? 0;
await until('every kab/kota to have its first file', () => published.size === kotaIds.length);
await until('every group to be computed', () =>
  [...mine].every((ksmId) => computedUpTo(ksmId) >= OPENING),
);
await untilCalm();
builds = 0;
const before = readSums();
const began = performance.now();
const sent = (await Promise.all(groups.map(send))).flat();
const sendingSeconds = (performance.now() - began) / 1000;
await until('every session to be computed and published', () => isDone());
await untilCalm();
stopListening();
console.log(JSON.stringify(report()));
process.exit(0);

/**
 * People, places and groups. Groups too are registered over HTTP, meet once and lend to two members, and are
 * left alone until their first files exist.
 */
async function prepare(): Promise<Group[][]> {
  return Promise.all(
    places.map(async (place) => {
      const lokasi = lokasiOf(place);
      await docs.wilayah.set(lokasi);
      const token = await signIn({ peran: 'fasilitator', wilayah: [lokasi.kode] });
      const found: Group[] = [];
      for (let i = 0; i < groupsOf; i += 1) {
        const pendaftaran = pendaftaranOf(lokasi.kode);
        await submit(pendaftaran, token, repeats);
        const book = new Book(pendaftaran.isi.ksm.id);
        await submit(book.open(), token, repeats);
        found.push({ book, kota: lokasi.wilayah.kota, token });
      }
      return found;
    }),
  );
}

/** The groups take turns, each with its oldest meeting first. */
async function send(own: readonly Group[]): Promise<Sent[]> {
  const found: Sent[] = [];
  for (const [week, tanggal] of SATURDAYS.entries())
    for (const { book, kota, token } of own) {
      if (found.length === perClient) return found;
      const kiriman = book.meet(tanggal, week);
      const start = performance.now();
      await submit(kiriman, token, repeats);
      const acknowledgeMs = performance.now() - start;
      const urut = OPENING + week + 1;
      found.push({ ksmId: book.ksmId, kota, urut, acknowledgedAt: Date.now(), acknowledgeMs });
    }
  return found;
}

function listen(): () => void {
  const step = (map: Map<string, Steps>, key: string, value: number, at: number) => {
    const steps = map.get(key) ?? [];
    map.set(key, steps);
    if (value > (steps.at(-1)?.value ?? -1)) steps.push({ value, at });
  };
  const collection = (kind: {
    ref(id: string): { parent: FirebaseFirestore.CollectionReference };
  }) => kind.ref('x').parent;
  const fail = (error: Error) => {
    throw error;
  };
  const stops = [
    collection(docs.penghitungan).onSnapshot((snapshot) => {
      for (const { doc } of snapshot.docChanges()) {
        const { ksmId, dihitung } = doc.data() as { ksmId: string; dihitung: number };
        step(computed, ksmId, dihitung, doc.updateTime.toMillis());
      }
    }, fail),
    // The recap and the manifest of a kab/kota change in one transaction.
    collection(docs.rekap).onSnapshot((snapshot) => {
      for (const { doc } of snapshot.docChanges()) {
        const { kode, angka } = doc.data() as { kode: string; angka: { sesiBulan: number } };
        if (!kotaIds.includes(kode)) continue;
        builds += 1;
        step(published, kode, angka.sesiBulan, doc.updateTime.toMillis());
      }
    }, fail),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function isDone(): boolean {
  const countedOf = (kota: string) => published.get(kota)?.at(-1)?.value ?? 0;
  return (
    sent.every(({ ksmId, urut }) => computedUpTo(ksmId) >= urut) &&
    kotaIds.every((kota) => countedOf(kota) >= sent.filter((s) => s.kota === kota).length)
  );
}

function report(): FlowLoad {
  const computedAt = (s: Sent) =>
    computed.get(s.ksmId)?.find((step) => step.value >= s.urut)?.at ?? NaN;
  const untilPublished = kotaIds.flatMap((kota) => {
    // A build reads the groups in one query: the n sessions it counts are the first n that were computed.
    const inOrder = sent
      .filter((s) => s.kota === kota)
      .toSorted((a, b) => computedAt(a) - computedAt(b));
    return inOrder.map((s, i) => {
      const file = published
        .get(kota)
        ?.find((step) => step.value >= i + 1 && step.at >= computedAt(s));
      return (file?.at ?? NaN) - s.acknowledgedAt;
    });
  });
  const after = readSums();
  return {
    clients,
    sessions: sent.length,
    sendingSeconds,
    acknowledged: sent.map((s) => s.acknowledgeMs),
    untilComputed: sent.map((s) => computedAt(s) - s.acknowledgedAt),
    untilPublished,
    counted: kotaIds.reduce((sum, kota) => sum + (published.get(kota)?.at(-1)?.value ?? 0), 0),
    builds,
    calls: {
      calls: after.calls - before.calls,
      aborted: after.aborted - before.aborted,
      computations: after.computations - before.computations,
    },
    repeats,
  };
}

function readSums(): CallSums {
  return JSON.parse(readFileSync(environment('KSM_BENCH_CALLS'), 'utf8')) as CallSums;
}

/** Until the functions ask nothing more: files of the areas above follow. */
async function untilCalm(): Promise<void> {
  const deadline = Date.now() + WITHIN_MS;
  for (let last = -1, same = 0; same < 15;) {
    if (Date.now() > deadline) throw new Error('the functions do not come to rest');
    await sleep(100);
    const { calls } = readSums();
    same = calls === last ? same + 1 : 0;
    last = calls;
  }
}

async function until(what: string, isTrue: () => boolean): Promise<void> {
  const deadline = Date.now() + WITHIN_MS;
  while (!isTrue()) {
    if (Date.now() > deadline) throw new Error(`waited ${WITHIN_MS / 1000} s in vain for ${what}`);
    await sleep(50);
  }
}
