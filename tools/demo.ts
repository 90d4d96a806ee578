// Fills the suite with the demo data: `npm run demo -- --size pilot`. A kab/kota that the suite does
// not know yet is filled in memory and copied; any other is filled by real submissions. Those already
// accepted get their receipts again, so running it twice changes nothing. See docs/demo-data.md.
import { parseArgs } from 'node:util';
import { Tanggal } from '../functions/src/domain/basics/tanggal.ts';
import { NASIONAL } from '../functions/src/domain/basics/wilayah.ts';
import { DEMO_PASSWORD, DEMO_USERS, type Account } from './demo/accounts.ts';
import { fillCities, makeDemo } from './demo/load/fill-cities.ts';
import { DEMO_SIZE, type Demo, type DemoSize } from './demo/generate.ts';
import { loadServer, withoutQueue, type Server } from './demo/load/load-server.ts';
import { EARLIEST_TODAY } from './demo/group/plan-group.ts';
import {
  buildStaleQs,
  inParallel,
  NOTHING_SENT,
  seedCity,
  type SentCity,
} from './demo/load/seed-city.ts';
import { setTriggers } from './suite/steer/triggers.ts';
import { runCommand, UsageError } from './operate/target.ts';

/** One sign-in per role, to be printed at the start. */
export const AKUN_DEMO: readonly { peran: string; email: string; sandi: string }[] = DEMO_USERS.map(
  ({ email, klaim }) => ({ peran: klaim.peran, email, sandi: DEMO_PASSWORD }),
);

export interface SeedOptions {
  /** The day on which the living part ends; the server's own today by default. */
  readonly today?: Tanggal;
  readonly size?: keyof typeof DEMO_SIZE | DemoSize;
  /** Send every submission to the suite, even where copying would do. */
  readonly submit?: boolean;
  readonly now?: Date;
  readonly log?: (text: string) => void;
}

export interface SeedResult extends Readonly<SentCity> {
  readonly lokasi: number;
  readonly lkm: number;
  readonly ksm: number;
  readonly users: readonly Account[];
}

export async function seedDemo(options: SeedOptions = {}): Promise<SeedResult> {
  const server = await loadServer();
  const { now = new Date(), log = (text) => console.log(`  ${text}`) } = options;
  const { today = server.todayAt(now) } = options;
  if (today < EARLIEST_TODAY)
    throw new UsageError(`Data contoh dapat dibuat untuk ${EARLIEST_TODAY} dan sesudahnya.`);
  const size = typeof options.size === 'object' ? options.size : DEMO_SIZE[options.size ?? 'demo'];
  const demo = makeDemo(today, size);

  await switchTriggers(false);
  let sent: SentCity;
  try {
    sent = await withoutQueue(server, () =>
      seedAll(server, demo, { ...options, today, size, now, log }),
    );
  } finally {
    await switchTriggers(true);
  }
  return {
    lokasi: demo.lokasi.length,
    lkm: demo.lkm.length,
    ksm: demo.groupCount,
    ...sent,
    users: demo.users,
  };
}

interface Seeding {
  readonly today: Tanggal;
  readonly size: DemoSize;
  readonly now: Date;
  readonly submit?: boolean;
  readonly log: (text: string) => void;
}

async function seedAll(server: Server, demo: Demo, options: Seeding): Promise<SentCity> {
  const { today, now, log } = options;
  await inParallel(demo.lokasi, (l) => server.docs.wilayah.set(l));
  await inParallel(demo.users, (user) => ensureUser(server, user));
  log(`${demo.lokasi.length} lokasi program, ${demo.users.length} pengguna`);

  const sent = { ...NOTHING_SENT };
  await seedCities(server, demo, options, sent);
  if (sent.lain > 0)
    log(`${sent.lain} KSM dibuat pada hari lain dan dibiarkan; mulai baru dengan --fresh`);

  const began = performance.now();
  const areas = new Set([
    NASIONAL,
    ...demo.lokasi.flatMap((l) => [l.wilayah.provinsi, l.wilayah.kota]),
  ]);
  sent.qs += await buildStaleQs(server, areas, today, now);
  sent.berkasMs += performance.now() - began;
  log(`${sent.qs} berkas Quick Status diperbarui`);
  return sent;
}

async function seedCities(
  server: Server,
  demo: Demo,
  { today, now, log, size, submit = false }: Seeding,
  sent: SentCity,
): Promise<void> {
  const known = submit ? null : await knownCities(server);
  const isKnown = (kode: string): boolean => known === null || known.has(kode);
  let done = 0;
  let written = 0;
  const add = (of: SentCity): void => {
    for (const key of Object.keys(of) as (keyof SentCity)[]) sent[key] += of[key];
    done += 1;
    if (done % Math.ceil(demo.kota.length / 20) === 0)
      log(`${done} dari ${demo.kota.length} kab/kota, ${sent.kiriman} kiriman`);
  };

  // These first, while there is not much to search through yet.
  for (const kota of demo.kota)
    if (isKnown(kota.kode))
      add(await seedCity({ server, demo, kota, groups: demo.groups(kota.kode), today, now }));
  const fresh = demo.kota.map((k) => k.kode).filter((kode) => !isKnown(kode));
  await fillCities(server, demo, {
    today,
    size,
    now,
    kota: fresh,
    report: (filled) => {
      written += filled.documents;
      add(filled.sent);
    },
  });
  if (written > 0) log(`${written} dokumen disalin dari ${fresh.length} kab/kota baru`);
}

/** Kab/kota of which the suite has figures, or a group waiting to be computed. */
async function knownCities(server: Server): Promise<ReadonlySet<string>> {
  const [marks, groups] = await Promise.all([
    server.docs.basi.list((q) => q),
    server.docs.penghitungan.list((q) => q),
  ]);
  const waiting = groups.filter((p) => p.ditahan || p.dari !== null);
  return new Set([...marks.map((m) => m.kode), ...waiting.map((p) => p.wilayah.kota)]);
}

/**
 * Every record of a held group would wake a trigger that finds nothing to do; each group is computed here
 * once it is complete.
 */
async function switchTriggers(enabled: boolean): Promise<void> {
  await setTriggers(enabled).catch((error: unknown) => {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError('Suite tidak berjalan; jalankan dahulu: npm start');
  });
}

async function ensureUser(server: Server, user: Account): Promise<void> {
  const { uid, email, nama, klaim } = user;
  if (!(await server.findUid(email)))
    await server.createPengguna({ uid, email, nama, sandi: DEMO_PASSWORD });
  await server.setPengguna({ uid, email, nama, ...klaim });
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      size: { type: 'string', default: 'demo' },
      kelurahan: { type: 'string' },
      ksm: { type: 'string' },
      today: { type: 'string' },
      submit: { type: 'boolean', default: false },
    },
  });
  const began = performance.now();
  const result = await seedDemo({
    size: readSize(values),
    submit: values.submit,
    ...(values.today === undefined ? {} : { today: readToday(values.today) }),
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(
    `${result.ksm} KSM, ${result.kiriman} kiriman baru, ${result.lengkap} KSM sudah lengkap; ${seconds} detik.`,
  );
  // Threads work side by side: their times add up to more than has passed.
  const part = (ms: number): string => (ms / 1000).toFixed(0);
  console.log(
    `Waktu kerja: dokumen ${part(result.dokumenMs)} detik, berkas ${part(result.berkasMs)} detik.`,
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
