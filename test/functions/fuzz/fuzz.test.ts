// Thousands of bodies that no form sends, from people of every role: whatever comes in is accepted or
// refused in words. Afterwards everything stored can be read, and the night, the lists and the files of
// places that nobody aimed at work. `npm test` sends 2,000, `npm run fuzz` 20,000; FUZZ_SEED repeats a run.
import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { runSchedule } from '../../../tools/suite/steer/schedule.ts';
import type { Person } from '../../support/suite/people.ts';
import { seedKsm } from '../../support/suite/seed.ts';
import { call, freshArea, resultOf, signIn, until, type Area } from '../../support/suite/suite.ts';
import { it } from '../../support/suite/suite-test.ts';
import { lkmOf } from '../../support/records/upk-loans.ts';
import { anIsiPinjaman } from '../../support/records/build-kiriman.ts';
import { toBulan, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import type { Kiriman } from '../../../functions/src/domain/submissions/kiriman.ts';
import { kecamatanOf } from '../../../functions/src/domain/basics/code-shapes.ts';
import { toKsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { verifikasiId } from '../../../functions/src/domain/basics/paths.ts';
import {
  toKodeKelurahan,
  wilayahOf,
  type KodeKelurahan,
} from '../../../functions/src/domain/basics/wilayah.ts';
import { isDrawn, kataOf } from '../../../functions/src/domain/signals/undian.ts';
import { nextBody, type Body } from './bodies.ts';
import { memoryOfFunctions } from './memory.ts';
import { post } from './post.ts';
import { Random } from './random.ts';
import { worksAt } from './works-at.ts';

const BODIES = Number(process.env['FUZZ_BODIES'] ?? 2000);
/** Seconds in which all must have been sent, however busy the machine is. */
const SECONDS = Number(process.env['FUZZ_SECONDS'] ?? 300);
const SEED = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000_007);
/** Sent at the same time. */
const AT_ONCE = 8;
/** Groups that the bodies register themselves: some of each kind of end and of draw. */
const YOUNG = 80;
/** Longest answer to a refusal, letters. */
const ANSWER = 10_000;
/** How much more memory the functions may have at the end than when they were warm. */
const GROWTH = 1.5;

interface Answered {
  readonly status: number;
  readonly text: string;
  readonly body: Body;
}

/** People who may do much there, and one who may nearly nothing. */
async function peopleOf(area: Area): Promise<Person[]> {
  return Promise.all([
    signIn({ peran: 'fasilitator', wilayah: [area.kelurahan] }),
    signIn({ peran: 'korkot', wilayah: [area.kota] }),
    signIn({ peran: 'admin', wilayah: [area.kota] }),
    signIn({ peran: 'admin', wilayah: [area.provinsi] }),
    signIn({ peran: 'pejabat', wilayah: [area.kota] }),
  ]);
}

async function readyArea(): Promise<{
  area: Area;
  ksmId: Awaited<ReturnType<typeof seedKsm>>['ksmId'];
  sesi: readonly string[];
}> {
  const area = await freshArea();
  const { ksmId, sesi } = await seedKsm(area, { sesi: ['2017-03-01', '2017-03-08'] });
  return { area, ksmId, sesi: sesi.map(({ isi }) => isi.id) };
}

/** Every document that its own schema refuses. */
async function unreadable(): Promise<string[]> {
  const lists = await Promise.all(Object.values(docs).map((kind) => kind.listReadable((q) => q)));
  return lists.flatMap((list) =>
    list.unreadable.map(({ koleksi, id, fault }) => `${koleksi}/${id}: ${fault}`),
  );
}

describe('bodies that no form sends', () => {
  it(
    `are accepted or refused in words (${String(BODIES)} bodies, FUZZ_SEED=${String(SEED)})`,
    async () => {
      const untouched = await readyArea();
      await docs.lkm.set(lkmOf(untouched.area));
      const { area, ksmId, sesi } = await readyArea();
      const other = await seedKsm(area);
      const people = await peopleOf(area);
      await resultOf(
        call(
          'submitKiriman',
          {
            id: `fuzz-${ksmId}`,
            jenis: 'pinjaman',
            isi: {
              ...anIsiPinjaman({ id: 'p-fuzz', ksmId, tanggalCair: toTanggal('2017-01-04') }),
              keterangan: 'Ditambah uang ketua',
            },
            koreksi: null,
          },
          people[0] ?? null,
        ),
      );
      const random = new Random(SEED);
      const young = Array.from({ length: YOUNG }, (_, i) => `${ksmId.slice(0, 8)}-${String(i)}`);
      const target = {
        area,
        ksmId: [ksmId, other.ksmId],
        sesi,
        young,
        next: await besides(area),
        undian: await drawnOf(area, young, people[1] ?? null),
      };
      // Other tests may have left some on purpose.
      const before = new Set(await unreadable());
      const bad: string[] = [];
      const counts = new Map<string, number>();
      /** Submissions by their kind. */
      const accepted = new Map<string, number>();
      let warm: number | null = null;
      const last = performance.now() + SECONDS * 1000;
      let sent = 0;
      for (; sent < BODIES && performance.now() < last; sent += AT_ONCE) {
        const bodies = Array.from({ length: AT_ONCE }, () => nextBody(random, target));
        const answers = await Promise.all(
          bodies.map(async (body): Promise<Answered> => {
            const { status, text } = await post(body, random.pick(people).token);
            return { status, text, body };
          }),
        );
        for (const { status, text, body } of answers) {
          count(counts, `${body.name} ${String(status)}`);
          if (status === 200 && body.name === 'submitKiriman') count(accepted, jenisOf(body));
          if (status >= 500 || (status !== 200 && text.length > ANSWER))
            bad.push(
              `${String(status)} ${text.slice(0, 200)} ${JSON.stringify(body).slice(0, 2000)}`,
            );
        }
        if (warm === null && sent > BODIES / 2) warm = memoryOfFunctions();
      }
      process.stdout.write(`${String(sent)} bodies\n`);
      expect(sent).toBeGreaterThanOrEqual(BODIES);
      for (const told of [counts, accepted])
        process.stdout.write(`${JSON.stringify(Object.fromEntries(inOrder(told)))}\n`);
      expect(bad).toStrictEqual([]);
      // Something must have been stored, or the rest proves nothing.
      expect(counts.get('submitKiriman 200') ?? 0).toBeGreaterThan(sent / 50);
      const grown = memoryOfFunctions();
      process.stdout.write(
        `memory of the functions, MB: ${String(warm)} warm, ${String(grown)} after\n`,
      );
      // Only Linux tells.
      if (process.platform === 'linux') expect([warm, grown]).not.toContain(null);
      if (warm !== null && grown !== null) expect(grown).toBeLessThan(warm * GROWTH);

      await runSchedule('nightly');
      const admin = await signIn({ peran: 'admin', wilayah: ['ID'] });
      const done = await until('the night is over', async () => {
        const { malam } = await resultOf(call('getPekerjaan', {}, admin));
        return malam;
      });
      expect(done).not.toBeNull();
      expect((await unreadable()).filter((it) => !before.has(it))).toStrictEqual([]);
      await worksAt({ ...untouched, people: [...(await peopleOf(untouched.area)), admin] });
      await worksAt({ area, ksmId, sesi, people: [...people, admin] });
    },
    (SECONDS + 180) * 1000,
  );
});

/** Another kelurahan of the kab/kota. */
async function besides({ kelurahan }: Area): Promise<KodeKelurahan> {
  const known = await docs.wilayah.read(kelurahan);
  if (!known) throw new Error('no place');
  const kode = toKodeKelurahan(`${kecamatanOf(kelurahan)}.2001`);
  await docs.wilayah.set({ ...known, kode, jenis: 'desa', wilayah: wilayahOf(kode) });
  return kode;
}

/** Closes a month, as soon as it is counted, and answers which of the groups are drawn for it. */
async function drawnOf({ kota }: Area, young: readonly string[], korkot: Person | null) {
  const bulan = toBulan('2017-05');
  await until('a month is closed', async () => {
    const kiriman = { id: randomUUID(), jenis: 'tutupBulan', isi: { kota, bulan } };
    return 'result' in (await call('submitKiriman', kiriman, korkot));
  });
  const verifikasi = await docs.verifikasi.read(verifikasiId(kota, bulan));
  if (!verifikasi) throw new Error('not closed');
  const kata = kataOf(verifikasi);
  return { bulan, ksmId: young.filter((id) => isDrawn({ kota, bulan, kata }, toKsmId(id))) };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

const inOrder = (counts: ReadonlyMap<string, number>) =>
  [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));

/** What an accepted submission was about. */
function jenisOf({ data }: Body): string {
  const { jenis } = data as Pick<Kiriman, 'jenis'>;
  return jenis;
}
