// Fills the suite with the demo data, through the same acceptance as real submissions. Run again it
// finds every receipt and changes nothing: `npm run demo -- --size pilot`. See docs/demo-data.md.
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { describeProblem } from '../functions/src/domain/problem.ts';
import { daysBetween, Tanggal } from '../functions/src/domain/tanggal.ts';
import { NASIONAL, wilayahOf } from '../functions/src/domain/wilayah.ts';
import { readAreas } from './areas/idn-area-data.ts';
import { DEMO_PASSWORD, DEMO_USERS, type Account } from './demo/accounts.ts';
import {
  DEMO_SIZE,
  generateDemo,
  type Demo,
  type DemoGroup,
  type DemoKiriman,
  type DemoSize,
} from './demo/generate.ts';
import { chooseLokasi } from './demo/locations.ts';
import { EARLIEST_TODAY } from './demo/plan.ts';
import type * as ServerModule from './demo/server.ts';
import { suitePorts } from './suite/ports.ts';
import { chooseTarget, runCommand, UsageError } from './target.ts';

type Server = typeof ServerModule;

/** One sign-in per role, to be printed at the start. */
export const AKUN_DEMO: readonly { peran: string; email: string; sandi: string }[] = DEMO_USERS.map(
  ({ email, klaim }) => ({ peran: klaim.peran, email, sandi: DEMO_PASSWORD }),
);

export interface SeedOptions {
  /** The day on which the living part ends; the server's own today by default. */
  readonly today?: Tanggal;
  readonly size?: keyof typeof DEMO_SIZE | DemoSize;
  readonly log?: (text: string) => void;
}

export interface SeedResult {
  readonly lokasi: number;
  readonly lkm: number;
  readonly ksm: number;
  /** Submissions sent by this run. */
  readonly kiriman: number;
  /** Groups that were complete already. */
  readonly lengkap: number;
  /** Groups of the same number with other content, made on another day: left as they are. */
  readonly lain: number;
  /** QS files built. */
  readonly qs: number;
  readonly users: readonly Account[];
}

/** Groups and LKM written side by side; within one the order counts. */
const AT_ONCE = 12;
/** A computed balance now and then keeps the cash book that each session is checked against short. */
const COMPUTE_EVERY_DAYS = 100;

export async function seedDemo(options: SeedOptions = {}): Promise<SeedResult> {
  chooseTarget({});
  const server = await loadServer();
  const now = new Date();
  const { today = server.todayAt(now), log = (text) => console.log(`  ${text}`) } = options;
  if (today < EARLIEST_TODAY)
    throw new UsageError(`Data contoh dapat dibuat untuk ${EARLIEST_TODAY} dan sesudahnya.`);
  const size = typeof options.size === 'object' ? options.size : DEMO_SIZE[options.size ?? 'demo'];
  const demo = generateDemo({
    today,
    lokasi: chooseLokasi(readAreas(), size.kelurahan),
    ksm: size.ksm,
  });

  await setTriggers(false);
  let sent: Sent;
  try {
    sent = await sendAll(server, demo, today, now, log);
  } finally {
    await setTriggers(true);
  }
  const qs = await buildStaleQs(server, demo, today, now);
  log(`${qs} berkas Quick Status diperbarui`);
  return {
    lokasi: demo.lokasi.length,
    lkm: demo.lkm.length,
    ksm: demo.groupCount,
    ...sent,
    qs,
    users: demo.users,
  };
}

type Sent = Pick<SeedResult, 'kiriman' | 'lengkap' | 'lain'>;

async function sendAll(
  server: Server,
  demo: Demo,
  today: Tanggal,
  now: Date,
  log: (text: string) => void,
): Promise<Sent> {
  await inParallel(demo.lokasi, (l) => server.wilayahDocs.set(l.kode, l));
  await inParallel(demo.users, (user) => ensureUser(server, user));
  log(`${demo.lokasi.length} lokasi program, ${demo.users.length} pengguna`);

  const sent = { kiriman: 0, lengkap: 0, lain: 0 };
  await inParallel(demo.lkm, async (lkm) => {
    const missing = await missingOf(server, lkm.kiriman);
    if (missing === 'lain') return;
    for (const one of missing) await send(server, one);
    sent.kiriman += missing.length;
  });
  log(`${demo.lkm.length} LKM dengan pembukuan UPK`);

  let done = 0;
  await inParallel(demo.groups(), async (group) => {
    const outcome = await seedGroup(server, group, today, now);
    if (typeof outcome === 'number') sent.kiriman += outcome;
    else sent[outcome] += 1;
    done += 1;
    if (done % Math.max(10, Math.ceil(demo.groupCount / 20)) === 0)
      log(`${done} dari ${demo.groupCount} KSM, ${sent.kiriman} kiriman`);
  });
  if (sent.lain > 0)
    log(`${sent.lain} KSM dibuat pada hari lain dan dibiarkan; mulai baru dengan --fresh`);
  return sent;
}

/**
 * Both suites' hubs can leave the triggers asleep. Every record of a held group would wake one that
 * finds nothing to do; each group is computed here, once it is complete.
 */
async function setTriggers(enabled: boolean): Promise<void> {
  const verb = enabled ? 'enable' : 'disable';
  // The hub of the very suite that is written to, wherever its ports lie.
  const firestore = Number(process.env['FIRESTORE_EMULATOR_HOST']?.split(':').at(-1));
  const { hub } = suitePorts(firestore - suitePorts(0).firestore);
  const url = `http://127.0.0.1:${hub}/functions/${verb}BackgroundTriggers`;
  const response = await fetch(url, { method: 'PUT' }).catch(() => {
    throw new UsageError('Suite tidak berjalan; jalankan dahulu: npm start');
  });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
}

/**
 * The functions' logger keeps the console that it finds when it is loaded. Thousands of accepted
 * submissions are no news here; warnings and errors still come through.
 */
async function loadServer(): Promise<Server> {
  const { info, debug } = console;
  console.info = () => undefined;
  console.debug = () => undefined;
  try {
    return await import('./demo/server.ts');
  } finally {
    Object.assign(console, { info, debug });
  }
}

async function ensureUser(server: Server, user: Account): Promise<void> {
  const { uid, email, nama, klaim } = user;
  if (!(await server.findUid(email)))
    await server.createPengguna({ uid, email, nama, sandi: DEMO_PASSWORD });
  await server.setKlaim({ uid, email, nama, ...klaim });
}

/**
 * A group's computation is held while it is filled: a handful of computations instead of hundreds.
 * Answers the number of submissions sent.
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
    // A stage is decided on the month-ends before it: they are computed as they stood on that day.
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

async function compute(server: Server, ksmId: string, today: Tanggal, now: Date): Promise<void> {
  await server.releasePenghitungan(ksmId);
  await server.recomputeKsm({ ksmId, dari: null, urut: null, today, now, ask: false });
}

async function isComputed(server: Server, ksmId: string): Promise<boolean> {
  const state = await server.penghitunganDocs.read(ksmId);
  return state !== null && !state.ditahan && state.dari === null;
}

/** Those without a receipt yet; `lain` when the receipts are of other content, made on another day. */
async function missingOf(
  server: Server,
  kiriman: readonly DemoKiriman[],
): Promise<readonly DemoKiriman[] | 'lain'> {
  const receipts = await server.kirimanDocs.readMany(kiriman.map((k) => k.kiriman.id));
  const known = new Map(receipts.map((r) => [r.kiriman, r.hash]));
  const differs = kiriman.some(({ kiriman: k }) => {
    const hash = known.get(k.id);
    return hash !== undefined && hash !== server.hashOf(k);
  });
  return differs ? 'lain' : kiriman.filter((k) => !known.has(k.kiriman.id));
}

async function send(server: Server, { kiriman, pada, oleh }: DemoKiriman): Promise<void> {
  // Received in the morning of its virtual day.
  const now = new Date(`${pada}T01:00:00Z`);
  const answer = await server.acceptKiriman(kiriman, { ...oleh, today: pada }, now);
  if ('code' in answer)
    throw new Error(`${kiriman.id} (${pada}) ditolak: ${describeProblem(answer).pesan}`);
}

/** Builds the stale files of the demo's areas, cities first: provinces and the country are made of them. */
async function buildStaleQs(
  server: Server,
  demo: Demo,
  today: Tanggal,
  now: Date,
): Promise<number> {
  const areas = new Set([
    NASIONAL,
    ...demo.lokasi.flatMap((l) => [l.wilayah.provinsi, l.wilayah.kota]),
  ]);
  let built = 0;
  // The suite's own tasks may be building some of them; those are waited for, for half a minute.
  for (let patience = 60; patience > 0;) {
    const marks = (await server.listBasi()).filter((m) => areas.has(m.kode));
    if (marks.length === 0) break;
    const stale = marks.filter((m) => m.keadaan === 'basi');
    const depth = Math.max(...stale.map((m) => depthOf(m.kode)));
    const next = stale.filter((m) => depthOf(m.kode) === depth);
    for (const { tahun, kode } of next) await server.regenerateQs({ tahun, kode }, today, now);
    built += next.length;
    if (next.length === 0) {
      patience -= 1;
      await sleep(500);
    }
  }
  return built;
}

/** `ID` is as long a code as a province's, yet made after it. */
function depthOf(kode: string): number {
  return kode === NASIONAL ? 0 : kode.length;
}

/** Runs `work` on every item, a bounded number at once. Generators are drawn from as there is room. */
async function inParallel<T>(
  items: Iterable<T>,
  work: (item: T) => Promise<unknown>,
): Promise<void> {
  const queue = items[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let next = queue.next(); !next.done; next = queue.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      size: { type: 'string', default: 'demo' },
      kelurahan: { type: 'string' },
      ksm: { type: 'string' },
      today: { type: 'string' },
    },
  });
  const began = performance.now();
  const result = await seedDemo({
    size: readSize(values),
    ...(values.today === undefined ? {} : { today: readToday(values.today) }),
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(
    `${result.ksm} KSM, ${result.kiriman} kiriman baru, ${result.lengkap} KSM sudah lengkap; ${seconds} detik.`,
  );
  for (const { peran, email, sandi } of AKUN_DEMO)
    console.log(`  ${peran.padEnd(12)} ${email.padEnd(24)} ${sandi}`);
}

function readSize(values: { size: string; kelurahan?: string; ksm?: string }): DemoSize {
  const { size } = values;
  if (size !== 'demo' && size !== 'pilot')
    throw new UsageError('--size: demo atau pilot; atau atur --kelurahan dan --ksm.');
  return {
    kelurahan: readCount(values.kelurahan, DEMO_SIZE[size].kelurahan),
    ksm: readCount(values.ksm, DEMO_SIZE[size].ksm),
  };
}

function readCount(text: string | undefined, byDefault: number): number {
  if (text === undefined) return byDefault;
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > 100_000)
    throw new UsageError(`${text}: tulis bilangan bulat mulai 1.`);
  return count;
}

function readToday(text: string): Tanggal {
  const tanggal = Tanggal.safeParse(text);
  if (!tanggal.success) throw new UsageError('--today: tulis tanggal, misalnya 2026-11-23.');
  return tanggal.data;
}

if (import.meta.main) await runCommand(main);
