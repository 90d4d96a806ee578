// A past update made again from the history is what was published, cell by cell; made from what is known now it is what
// a build from nothing would give for that day. On made-up histories with late records, corrections, cancellations,
// moves and renamed places, while the parameters change.
// Long, since the histories and what they are compared with are read together.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { City, KOTA } from './drawn/city.ts';
import { changesOf, seeing, linesOf } from './in-memory.ts';
import {
  allUpdates,
  differencesOf,
  madeAgain,
  runAgain,
  updatesOf,
  type Update,
} from './make-again.ts';
import { movingStep, play, step } from './drawn/steps.ts';
import { aMeeting, aMove, aRegistration, aRename } from './drawn/submissions.ts';
import { MemoryFirestore } from '../../tools/demo/load/memory-firestore.ts';
import { PARAMETER_AWAL } from '../../functions/src/domain/basics/parameter.ts';
import { toNewId } from '../../functions/src/domain/basics/identitas.ts';
import { toBulan, toTanggal, jakartaDate } from '../../functions/src/domain/basics/tanggal.ts';
import { kotaOf } from '../../functions/src/domain/basics/code-shapes.ts';
import {
  isJenjang,
  isSubkota,
  jenjangOf,
  toKodeKelurahan,
} from '../../functions/src/domain/basics/wilayah.ts';
import { ticketOfRevisi } from '../../functions/src/domain/again/asal-gabungan.ts';
import { readPart, savePart } from '../../functions/src/adapters/storage/kota-part.ts';
import { areaTahunId } from '../../functions/src/domain/basics/paths.ts';
import { docs } from '../../functions/src/adapters/firestore/documents/docs.ts';
import { ensureSubkota } from '../../functions/src/flows/quick-status/build/build-subkota.ts';
import { DOCUMENTS } from '../../functions/src/domain/documents.ts';
import type { KotaPart } from '../../functions/src/domain/quick-status/updates/kota-part.ts';
import type { RekapKota } from '../../functions/src/domain/quick-status/recap/rekap-kota.ts';
import { differingPaths } from '../../functions/src/domain/verify/differing-paths.ts';
import { recomputeKsm } from '../../functions/src/flows/maturity/recompute-ksm.ts';
import { buildAnew } from '../../functions/src/flows/verify/build-anew.ts';

/** With parameter sets that begin while time goes by. */
async function aCity(today: string): Promise<City> {
  const city = await City.begin(today);
  const { jendela } = PARAMETER_AWAL;
  for (const [berlakuSejak, hari] of [
    ['2025-12-28', 75],
    ['2026-01-20', 60],
  ] as const)
    city.put('parameter', berlakuSejak, {
      ...PARAMETER_AWAL,
      berlakuSejak,
      jendela: { ...jendela, hari },
    });
  return city;
}

function isRecord(koleksi: string): boolean {
  if (['wilayah', 'parameter', 'tersisih'].includes(koleksi)) return true;
  return Object.entries(DOCUMENTS).some(([k, it]) => k === koleksi && it.writer === 'kiriman');
}

/** What a build from nothing gives for the day of the update, of all records that there are now. */
async function freshOf(city: City, { tahun, kode, diperbarui }: Update) {
  const db = new MemoryFirestore();
  for (const { koleksi, id, data } of city.database.documents())
    if (isRecord(koleksi)) db.collection(koleksi).put(id, data);
  const today = jakartaDate(new Date(diperbarui));
  return seeing(db, async () => {
    for (const id of city.ids('ksm'))
      await recomputeKsm({
        ksmId: toNewId(id),
        dari: toBulan('1900-01'),
        urut: null,
        today,
        now: city.now,
        ask: false,
      });
    return (await buildAnew({ tahun, kode }, today, city.now))?.kota ?? null;
  });
}

/** Without who wrote it when, and without the plan, which depends on the update before. */
function figuresOf(part: KotaPart, rekap: RekapKota): object {
  const { plan: _p, dibaca: _d, ...rest } = part;
  const capaian = part.capaian.map(({ urut: _u, diubah: _w, ...row }) => row);
  const { angka, bulanan, tahunLalu, gerbang, upk, tersisih, sesiSebelum, target } = rekap;
  return {
    ...rest,
    capaian,
    rekap: { angka, bulanan, tahunLalu, gerbang, upk, tersisih, sesiSebelum, target },
  };
}

async function differencesNow(city: City, update: Update): Promise<object | null> {
  const { part, rekap } = await madeAgain(city, update, 'kini');
  const fresh = await freshOf(city, update);
  const apa = differingPaths(fresh && figuresOf(fresh.part, fresh.rekap), figuresOf(part, rekap));
  // A kab/kota of which nothing is left has no fresh file.
  if (apa.length === 0 || (fresh === null && part.capaian.length === 0)) return null;
  return { revisi: update.revisi, tahun: update.tahun, apa };
}

const HERE = toKodeKelurahan('32.73.01.1001');
const AWAY = toKodeKelurahan('32.77.01.1001');

async function accepted(city: City, ...all: readonly Parameters<City['send']>[0][]) {
  for (const one of all)
    expect({ one, refused: await city.send(one) }).toMatchObject({ refused: null });
}

/** Files that are made when somebody asks. */
async function makeBelow(city: City): Promise<void> {
  for (const { tahun, kelurahan, kecamatan } of await docs.rekap.list((q) => q))
    for (const { kode } of [...kecamatan, ...kelurahan].slice(0, 3))
      await ensureSubkota(tahun, kode, city.today, city.now);
}

describe('a past update', () => {
  it('is made again at every level, with what had changed', async () => {
    const city = await aCity('2026-02-10');
    await accepted(
      city,
      aRegistration('k0', HERE, toTanggal('2025-06-01')),
      aMeeting('k0', 'k0-s1', '2026-01-07'),
    );
    await city.build();
    await makeBelow(city);
    await city.night(3);
    await accepted(
      city,
      aRegistration('k1', HERE, toTanggal('2025-06-01')),
      aMeeting('k0', 'k0-s2', '2026-01-14'),
    );
    await city.build();
    await makeBelow(city);
    await city.night(3);
    const then = await allUpdates();
    await accepted(city, aRename('k0', 'Melati Baru'), aMeeting('k0', 'k0-s3', '2026-01-21'));
    await city.build();
    expect(new Set(then.map((it) => jenjangOf(it.kode))).size).toBe(5);
    for (const update of then) expect(await differencesOf(city, update)).toBeNull();
    const changed = then.filter((it) =>
      changesOf(it.objek).some((line) => line.includes('sesi 1')),
    );
    expect(changed.map((it) => jenjangOf(it.kode))).toContain('kota');
    const late = then.filter((it) => it.tahun === 2026 && it.sebelum !== undefined);
    for (const update of late) {
      const { sama } = await runAgain(city, update, 'kini');
      expect({ kode: update.kode, sama }).toStrictEqual({ kode: update.kode, sama: false });
    }
  });

  it('is made again without what came later, and with it', async () => {
    const city = await aCity('2026-02-10');
    await accepted(
      city,
      aRegistration('k0', HERE, toTanggal('2025-06-01')),
      aMeeting('k0', 'k0-s0', '2025-12-03'),
      aMeeting('k0', 'k0-s1', '2026-01-07'),
    );
    await city.build();
    const [first] = (await updatesOf()).filter((it) => it.tahun === 2026 && it.kode === KOTA);
    if (!first) throw new Error('nothing was published');
    await city.night(3);
    await accepted(city, aMeeting('k0', 'k0-s2', '2026-01-14'), aRename('k0', 'Melati Baru'));
    await city.build();
    const then = await madeAgain(city, first, 'saatItu');
    expect(then).toMatchObject({ sama: true, hilang: 0 });
    expect(then.lines).toStrictEqual(linesOf(first.objek));
    const now = await madeAgain(city, first, 'kini');
    expect(now.sama).toBe(false);
    expect(now.lines.some((it) => it.includes('Melati Baru'))).toBe(true);
    expect(now.rekap.angka.sesiBulan).toBe(0);
    expect(now.rekap.bulanan.map((it) => it.angka.sesiBulan)).toStrictEqual([2, 0]);
    expect(then.rekap.bulanan.map((it) => it.angka.sesiBulan)).toStrictEqual([1, 0]);
    // What has not changed since is the same either way.
    const latest = (await updatesOf()).find((it) => it.tahun === 2026 && it.revisi > first.revisi);
    if (!latest) throw new Error('the late session was not published');
    expect(await madeAgain(city, latest, 'kini')).toMatchObject({ sama: true, hilang: 0 });
  });

  it('is made again above where a record changed nothing but a row of the Data workbook', async () => {
    const city = await aCity('2026-02-10');
    await accepted(city, aRegistration('k0', HERE, toTanggal('2025-06-01')));
    await city.build();
    await city.night(1);
    // Cash stands in no file of the kab/kota.
    const hibah = { jumlah: 50_000, jenis: 'hibah', keterangan: 'hibah warga' };
    const isi = { id: 'k0-h1', ksmId: 'k0', tanggal: '2025-07-01', ...hibah };
    await accepted(city, { jenis: 'kasLain', isi, koreksi: null });
    await city.build();
    const above = (await allUpdates()).filter((it) => it.kode === 'ID' && it.tahun === 2025);
    expect(new Set(above.map((it) => it.data?.sidikIsi)).size).toBe(2);
    for (const update of above) expect(await differencesOf(city, update)).toBeNull();
  });

  it('hides, made again as known now, what the current update hides', async () => {
    const city = await aCity('2026-02-10');
    await accepted(city, aRegistration('k0', HERE, toTanggal('2025-06-01')));
    await city.build();
    const [first] = (await updatesOf()).filter((it) => it.tahun === 2026 && it.kode === KOTA);
    if (!first) throw new Error('nothing was published');
    await city.night(3);
    await accepted(city, aMeeting('k0', 'k0-s1', '2026-01-14'));
    await city.build();
    const objek = (await docs.rekap.read(areaTahunId(2026, KOTA)))?.bagian?.objek ?? '';
    const part = await readPart(objek);
    if (!part?.plan) throw new Error('there is no part');
    const hidden = { kode: KOTA, ukuran: ['warmis' as const] };
    await savePart(objek, { ...part, plan: { ...part.plan, samaran: [hidden] } });
    const hides = async (menurut: 'saatItu' | 'kini') =>
      (await madeAgain(city, first, menurut)).part.plan?.samaran.some(
        ({ kode, ukuran }) => kode === KOTA && ukuran.includes('warmis'),
      );
    expect([await hides('kini'), await hides('saatItu')]).toEqual([true, false]);
  });

  it('has no record that was accepted and not yet computed when it was built', async () => {
    const city = await aCity('2026-02-10');
    await accepted(
      city,
      aRegistration('k0', HERE, toTanggal('2025-06-01')),
      aRegistration('k1', HERE, toTanggal('2025-06-01')),
      aMeeting('k1', 'k1-s0', '2026-01-08'),
    );
    await city.send(aMeeting('k0', 'k0-s0', '2026-01-07'), { isComputed: false });
    const isNew = aRegistration('k2', HERE, toTanggal('2025-06-01'));
    await city.send(isNew, { isComputed: false });
    await city.build();
    const [update] = (await updatesOf()).filter((it) => it.tahun === 2026 && it.kode === KOTA);
    if (!update) throw new Error('nothing was published');
    expect(await differencesOf(city, update)).toBeNull();
    const { rekap } = await madeAgain(city, update, 'kini');
    expect(rekap.bulanan[0]?.angka.sesiBulan).toBe(2);
  });

  it('has no record of a group that had left, which was not yet computed when it was built', async () => {
    const city = await aCity('2026-02-10');
    await accepted(
      city,
      aRegistration('k0', HERE, toTanggal('2025-06-01')),
      aRegistration('k1', HERE, toTanggal('2025-06-01')),
      aMeeting('k1', 'k1-s0', '2026-01-08'),
      aMove('k1', AWAY, '2026-02-01'),
    );
    await city.build();
    await city.night();
    // Of January, when it was here; the build is made for the sake of the other.
    await city.send(aMeeting('k1', 'k1-s1', '2026-01-15'), { isComputed: false });
    await accepted(city, aMeeting('k0', 'k0-s0', '2026-01-07'));
    await city.build();
    const [update] = (await updatesOf())
      .filter((it) => it.tahun === 2026 && it.kode === KOTA)
      .toSorted((a, b) => (a.revisi < b.revisi ? 1 : -1));
    if (!update) throw new Error('nothing was published');
    expect(await differencesOf(city, update)).toBeNull();
    await city.computeLate();
    await city.build();
    expect(await differencesOf(city, update)).toBeNull();
    const { rekap } = await madeAgain(city, update, 'kini');
    expect(rekap.bulanan[0]?.angka.sesiBulan).toBe(3);
  });

  it('of a version that kept nothing beside it says so, and tells no more than it hid', async () => {
    const city = await aCity('2026-02-10');
    await accepted(city, aRegistration('k0', HERE, toTanggal('2025-06-01')));
    await city.build();
    const id = `2026_${KOTA}`;
    const manifes = city.raw('qs', id) as { readonly terbaru: object };
    const { asal: _left, ...terbaru } = manifes.terbaru as { readonly asal?: string };
    city.put('qs', id, { ...manifes, terbaru });
    const [update] = (await updatesOf()).filter((it) => it.tahun === 2026 && it.kode === KOTA);
    if (!update) throw new Error('nothing was published');
    const { lines, isKept, sama } = await madeAgain(city, update, 'saatItu');
    expect({ isKept, sama }).toStrictEqual({ isKept: false, sama: true });
    expect(lines).toStrictEqual(linesOf(update.objek));
    expect(lines.some((it) => it.includes('"*"'))).toBe(true);
  });

  it.each([
    ['made-up histories', step],
    ['groups that move, whose late records come late as well,', movingStep],
  ])('of %s is what was published', { timeout: 900_000 }, async (_what, drawn) => {
    count.updates = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(drawn, { minLength: 30, maxLength: 30 }), async (steps) => {
        const city = await aCity('2025-12-22');
        const done: string[] = [];
        for (const one of steps) {
          // Some builds come before the event of what was accepted. Loans and members they read by themselves
          // (decision 34), sessions only as they were computed.
          const isLate = ['pertemuan', 'batalSesi'].includes(one.jenis) && one.catatan < 2;
          const isComputed = drawn === step || !isLate;
          const refused = await play(city, one, { isComputed });
          done.push(`${JSON.stringify(one)}${refused === null ? '' : ` (${refused.code})`}`);
          if (!one.isBuilt) continue;
          await city.build();
          await makeBelow(city);
          if (one.catatan !== 1) await city.computeLate();
        }
        await city.computeLate();
        await city.build();
        await makeBelow(city);
        const found: (object | null)[] = [];
        const spread = <T>(all: readonly T[]) =>
          all.filter((_, i) => i % Math.ceil(all.length / MOST) === 0);
        const updates = spread(await updatesOf());
        for (const update of updates) found.push(await differencesOf(city, update));
        for (const update of updates.slice(-2)) found.push(await differencesNow(city, update));
        const all = await allUpdates();
        const tickets = new Set(
          all
            .filter((it) => isJenjang(it.kode, 'kota'))
            .map((it) => [it.tahun, it.kode, ticketOfRevisi(it.revisi)].join(' ')),
        );
        // A file below that was made between two updates of its kab/kota had a build of its own, which nobody keeps:
        // made again it may lack its sheet of changes, and says that it is not the same.
        const others = all.filter(
          (it) =>
            !isJenjang(it.kode, 'kota') &&
            (!isSubkota(it.kode) ||
              tickets.has([it.tahun, kotaOf(it.kode), ticketOfRevisi(it.revisi)].join(' '))),
        );
        for (const levels of Map.groupBy(others, (it) => jenjangOf(it.kode)).values())
          for (const update of spread(levels)) found.push(await differencesOf(city, update));
        // Nothing has come since.
        for (const { terbaru, ...it } of await docs.qs.list((q) => q))
          found.push(await differencesOf(city, { ...terbaru, ...it }, 'kini'));
        count.updates += updates.length;
        expect({ done, found: found.filter((it) => it !== null) }).toStrictEqual({
          done,
          found: [],
        });
      }),
      {
        numRuns: Number(process.env['FRESHNESS_RUNS'] ?? 1),
        // The first history is always played to its end.
        ...(process.env['FRESHNESS_MS'] && {
          interruptAfterTimeLimit: Number(process.env['FRESHNESS_MS']),
        }),
        endOnFailure: true,
      },
    );
    process.stdout.write(`${String(count.updates)} updates made again\n`);
    expect(count.updates).toBeGreaterThan(2);
  });
});

const count = { updates: 0 };
/** Updates of one history that are made again, spread over all of it. */
const MOST = Number(process.env['FRESHNESS_UPDATES'] ?? 6);
