// Seeding on the suite. The fast way fills a city in memory and copies it. It is compared here with the
// slow one, the acceptance of real submissions: every document of every collection must be the same.
import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { docs } from '../../functions/src/adapters/firestore/documents/docs.ts';
import { getDb } from '../../functions/src/adapters/platform/firebase.ts';
import { listPengguna } from '../../functions/src/adapters/platform/pengguna.ts';
import { areaTahunId, capaianId, KOLEKSI } from '../../functions/src/domain/basics/paths.ts';
import { tertutupOf } from '../../functions/src/domain/quick-status/recap/bulanan.ts';
import { monthOf, yearOf } from '../../functions/src/domain/basics/tanggal.ts';
import { AKUN_DEMO, seedDemo, type SeedResult } from '../../tools/demo.ts';
import { fillCity } from '../../tools/demo/load/copy-city.ts';
import { makeDemo } from '../../tools/demo/load/fill-cities.ts';
import { loadServer, withoutQueue } from '../../tools/demo/load/load-server.ts';
import { signInWith } from '../support/suite/people.ts';
import { call, TODAY } from '../support/suite/suite.ts';
import { toKodeProvinsi, toKodeKota, NASIONAL } from '../../functions/src/domain/basics/wilayah.ts';
import { toKsmId } from '../../functions/src/domain/basics/identitas.ts';

const KOTA = toKodeKota('32.73');
const TAHUN = yearOf(TODAY);
/** Two kelurahan of one city, whose groups have all kinds of submissions. */
const size = { kelurahan: 2, ksm: 8 };
/** Both ways at the same moment, so that server times can be compared as well. */
const now = new Date();
const seed = (submit: boolean) =>
  seedDemo({ size, today: TODAY, now, submit, log: () => undefined });

type Documents = Map<string, Readonly<Record<string, unknown>>>;

/** Everything in the suite that belongs to the demo's city: its records, and whatever carries its ids. */
async function readCity(): Promise<Documents> {
  const found: Documents = new Map();
  for (const koleksi of Object.values(KOLEKSI)) {
    const { docs } = await getDb().collection(koleksi).get();
    for (const doc of docs) {
      const data = doc.data() as Readonly<Record<string, unknown>>;
      const wilayah = data['wilayah'] as { readonly kota?: string } | undefined;
      const kota = wilayah?.kota ?? data['kode'];
      const isOurs = kota === KOTA || /^(ksm-00|lkm-3273|kota-3273)/.test(doc.id);
      if (isOurs && koleksi !== KOLEKSI.wilayah) found.set(`${koleksi}/${doc.id}`, data);
    }
  }
  return found;
}

async function removeAll(documents: Documents): Promise<void> {
  const batch = getDb().batch();
  for (const path of documents.keys()) batch.delete(getDb().doc(path));
  await batch.commit();
}

/** The places of the city; running a larger demo adds some. */
const places = () => getDb().collection(KOLEKSI.wilayah).where('wilayah.kota', '==', KOTA).get();

/**
 * Restores the city as it was, its places too. Unchanged documents are not written, since every written
 * record is computed anew.
 */
async function restore(documents: Documents, known: ReadonlySet<string>): Promise<void> {
  const batch = getDb().batch();
  const now = await readCity();
  for (const path of now.keys()) if (!documents.has(path)) batch.delete(getDb().doc(path));
  for (const [path, data] of documents)
    if (!isDeepStrictEqual(data, now.get(path))) batch.set(getDb().doc(path), data);
  for (const { id, ref } of (await places()).docs) if (!known.has(id)) batch.delete(ref);
  await batch.commit();
}

/** The size and hash of a file differ with the second at which it was zipped; its contents do not. */
function comparable(documents: Documents): Record<string, unknown> {
  return JSON.parse(
    JSON.stringify(Object.fromEntries(documents), (key, value: unknown) =>
      key === 'ukuran' || key === 'sha256' ? undefined : value,
    ),
  ) as Record<string, unknown>;
}

let submitted: Documents;
let copied: Documents;
let first: SeedResult;
beforeAll(async () => {
  await removeAll(await readCity());
  await seed(true);
  submitted = await readCity();
  await removeAll(submitted);
  first = await seed(false);
  copied = await readCity();
});

describe('the fast way', () => {
  it('leaves the same documents as the submissions, in every collection', () => {
    const a = comparable(submitted);
    const b = comparable(copied);
    expect(new Set(Object.keys(b))).toEqual(new Set(Object.keys(a)));
    for (const path of Object.keys(a))
      expect({ path, data: b[path] }).toEqual({ path, data: a[path] });
  });

  it('is compared on every kind of submission and every collection that they reach', () => {
    const koleksi = new Set([...submitted.keys()].map((path) => path.split('/')[0]));
    expect([...koleksi]).toEqual(
      expect.arrayContaining(
        (
          'ksm anggota sesi pinjaman kasLain dokumen kemitraan pelatihan lkm upkBulanan target ' +
          'verifikasi ujiPetik pemeriksaan kiriman riwayat penghitungan jendela capaian rekap basi qs'
        ).split(' '),
      ),
    );
    const riwayat = [...submitted].filter(([path]) => path.startsWith('riwayat/'));
    expect(new Set(riwayat.map(([, data]) => data['jenis']))).toEqual(
      new Set([
        'ksmDaftar',
        'ksmUbah',
        'anggotaMasuk',
        'anggotaKeluar',
        'anggotaUbah',
        'sesi',
        'pinjaman',
        'pembayaran',
        'kasLain',
        'bagiHasil',
        'dokumen',
        'kemitraan',
        'pelatihan',
        'tahap',
        'batalkan',
        'lkm',
        'upkBulanan',
        'target',
        'tutupBulan',
        'ujiPetik',
        'pemeriksaan',
      ]),
    );
  });

  it('copies exactly what it filled in memory', async () => {
    const demo = makeDemo(TODAY, size);
    const [kota] = demo.kota;
    if (!kota) throw new Error('No city.');
    const server = await loadServer();
    const filled = await withoutQueue(server, () =>
      fillCity({ server, demo, kota, today: TODAY, now }),
    );
    const documents = filled.documents.map((d) => [`${d.koleksi}/${d.id}`, d.data] as const);
    expect(comparable(new Map(documents))).toEqual(comparable(copied));
  });

  it('leaves everything as it was when it is run again', async () => {
    expect(await seed(false)).toMatchObject({ kiriman: 0, lengkap: size.ksm, lain: 0, qs: 0 });
    expect(await readCity()).toEqual(copied);
  });
});

describe('seedDemo', () => {
  it('has every submission accepted and every group computed', async () => {
    expect(first.kiriman).toBeGreaterThan(500);
    for (const ksmId of ['ksm-0001', 'ksm-0002'].map(toKsmId)) {
      expect(await docs.ksm.read(ksmId)).not.toBeNull();
      expect(await docs.penghitungan.read(ksmId)).toMatchObject({ dari: null, ditahan: false });
      expect(await docs.capaian.read(capaianId(ksmId, monthOf(TODAY)))).not.toBeNull();
    }
  });

  it('has drawn groups visited, most of whose records agree, and no honest group in many places at once', async () => {
    const found = await docs.ujiPetik.list((q) => q.where('kode', '==', KOTA));
    const butir = found.flatMap((it) => it.kunjungan).flatMap((it) => Object.values(it.butir));
    expect(butir.length).toBeGreaterThan(10);
    const cocok = butir.filter((it) => it === 'cocok').length;
    expect(cocok / butir.length).toBeGreaterThan(0.6);
    const groups = await docs.penghitungan.list((q) => q.where('wilayah.kota', '==', KOTA));
    expect(groups.flatMap((it) => it.jauh ?? [])).toStrictEqual([]);
  });

  it('leaves the Quick Status of city, province and country ready', async () => {
    for (const kode of [KOTA, toKodeProvinsi('32'), NASIONAL])
      expect(await docs.qs.read(areaTahunId(TAHUN, kode))).not.toBeNull();
  });

  it('has closed months, and one whose figures changed afterwards', async () => {
    const closed = await docs.verifikasi.list((q) => q.where('kode', '==', KOTA));
    expect(closed.length).toBeGreaterThan(10);
    const rekap = await docs.rekap.readIfFits(areaTahunId(TAHUN, KOTA));
    const now = new Map(rekap?.bulanan.map((b) => [b.bulan, tertutupOf(b.angka)]));
    const ofYear = closed.filter((v) => now.has(v.bulan));
    const moved = ofYear.filter(
      (v) => JSON.stringify(v.angka) !== JSON.stringify(now.get(v.bulan)),
    );
    expect(moved.length).toBeGreaterThan(0);
    expect(moved.length).toBeLessThan(ofYear.length);
  });

  it('lets each role sign in', async () => {
    const { rows: known } = await listPengguna();
    for (const { peran, email, sandi } of AKUN_DEMO) {
      expect(known.find((p) => p.email === email)?.peran).toBe(peran);
      const person = await signInWith({ email, sandi });
      expect(await call('listQs', { tahun: null }, person)).toHaveProperty('result');
    }
  });

  it('leaves groups of another size of demo alone, even in cities that it copies', async ({
    onTestFinished,
  }) => {
    const known = new Set((await places()).docs.map(({ id }) => id));
    onTestFinished(() => restore(copied, known));
    const before = await docs.ksm.readMany(['ksm-0003', 'ksm-0004', 'ksm-0005'].map(toKsmId));
    const other = { kelurahan: 5, ksm: 5 };
    const result = await seedDemo({ size: other, today: TODAY, now, log: () => undefined });
    expect(result).toMatchObject({ lengkap: 2, lain: 3 });
    expect(await docs.ksm.readMany(['ksm-0003', 'ksm-0004', 'ksm-0005'].map(toKsmId))).toEqual(
      before,
    );
    // The fifth kelurahan is the first of a city that the suite does not know yet.
    expect((await docs.lkm.list((q) => q.where('wilayah.kota', '==', '32.77'))).length).toBe(1);
  });
});
