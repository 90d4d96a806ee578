// One run of `bench flow` on a fresh suite, in a process of its own: `flow-load.ts SESSIONS CLIENTS`.
// Every client sends one session after the other, as an outbox does. A listener sees when a group's
// figures include a session, and when the published QS of its kab/kota counts it.
import { setTimeout as sleep } from 'node:timers/promises';
import { docs } from '../../../functions/src/adapters/firestore/docs.ts';
import { lokasiOf, pendaftaranOf, SATURDAYS, sesiOf, signIn, submit } from './flow-people.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import type { KsmId } from '../../../functions/src/domain/basics/identitas.ts';

export interface FlowLoad {
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
}

interface Group {
  readonly ksmId: KsmId;
  readonly kota: string;
  readonly token: string;
}
interface Sent {
  readonly ksmId: KsmId;
  readonly kota: string;
  /** Number of the submission within its group. */
  readonly urut: number;
  readonly acknowledgedAt: number;
  readonly acknowledgeMs: number;
}
/** A figure and when it was committed; each figure is higher than the one before. */
type Steps = { readonly value: number; readonly at: number }[];

const WITHIN_MS = 300_000;

const [sessions = 0, clients = 0] = process.argv.slice(2).map(Number);
const perClient = Math.ceil(sessions / clients);
const groupsOf = Math.ceil(perClient / SATURDAYS.length);

const kotaIds = [...new Set(Array.from({ length: clients }, (_, c) => lokasiOf(c).wilayah.kota))];
const computed = new Map<string, Steps>();
const published = new Map<string, Steps>();
let builds = 0;

const groups = await prepare();
const stopListening = listen();
await until('every kab/kota to have its first file', () => published.size === kotaIds.length);
await until('every group to be computed', () => computed.size === groups.flat().length);
builds = 0;
const began = performance.now();
const sent = (await Promise.all(groups.map(send))).flat();
const sendingSeconds = (performance.now() - began) / 1000;
await until('every session to be computed and published', () => isDone());
stopListening();
console.log(JSON.stringify(report()));
process.exit(0);

/**
 * People, places and groups. Groups too are registered over HTTP, and left alone until their first files
 * exist.
 */
async function prepare(): Promise<Group[][]> {
  return Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      const lokasi = lokasiOf(client);
      await docs.wilayah.set(lokasi);
      const token = await signIn({ peran: 'fasilitator', wilayah: [lokasi.kode] });
      const mine: Group[] = [];
      for (let i = 0; i < groupsOf; i += 1) {
        const pendaftaran = pendaftaranOf(lokasi.kode, toTanggal('2017-06-24'));
        await submit(pendaftaran, token);
        mine.push({ ksmId: pendaftaran.isi.ksm.id, kota: lokasi.wilayah.kota, token });
      }
      return mine;
    }),
  );
}

/** The groups take turns, each with its oldest meeting first. */
async function send(mine: readonly Group[]): Promise<Sent[]> {
  const found: Sent[] = [];
  for (const [week, tanggal] of SATURDAYS.entries())
    for (const { ksmId, kota, token } of mine) {
      if (found.length === perClient) return found;
      const start = performance.now();
      await submit(sesiOf(ksmId, tanggal), token);
      const acknowledgeMs = performance.now() - start;
      // The registration was number 1.
      found.push({ ksmId, kota, urut: week + 2, acknowledgedAt: Date.now(), acknowledgeMs });
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
        const { ksmId, dihitung } = doc.data() as { ksmId: KsmId; dihitung: number };
        step(computed, ksmId, dihitung, doc.updateTime.toMillis());
      }
    }, fail),
    // The recap and the manifest of a kab/kota change in one transaction.
    collection(docs.rekap).onSnapshot((snapshot) => {
      for (const { doc } of snapshot.docChanges()) {
        const { kode, angka } = doc.data() as { kode: string; angka: { sesiBulan: number } };
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
    sent.every(({ ksmId, urut }) => (computed.get(ksmId)?.at(-1)?.value ?? 0) >= urut) &&
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
  return {
    sessions: sent.length,
    sendingSeconds,
    acknowledged: sent.map((s) => s.acknowledgeMs),
    untilComputed: sent.map((s) => computedAt(s) - s.acknowledgedAt),
    untilPublished,
    counted: kotaIds.reduce((sum, kota) => sum + (published.get(kota)?.at(-1)?.value ?? 0), 0),
    builds,
  };
}

async function until(what: string, isTrue: () => boolean): Promise<void> {
  const deadline = Date.now() + WITHIN_MS;
  while (!isTrue()) {
    if (Date.now() > deadline) throw new Error(`waited ${WITHIN_MS / 1000} s in vain for ${what}`);
    await sleep(50);
  }
}
