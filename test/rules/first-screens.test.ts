// What the page's own queries read, of an area in which there is more of everything than a screen has: no answer is
// longer than a page, and before something is shown no more is read than a first screen has. A new read wants its row.
import { randomUUID } from 'node:crypto';
import { deleteApp, getApps, initializeApp, type FirebaseApp } from 'firebase/app';
import {
  connectFirestoreEmulator,
  doc,
  getFirestore,
  setDoc,
  setLogLevel,
  type Firestore,
} from 'firebase/firestore/lite';
import type * as Lite from 'firebase/firestore/lite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { toUid } from '../../functions/src/domain/basics/code-shapes.ts';
import { toKsmId, toPinjamanId } from '../../functions/src/domain/basics/identitas.ts';
import { capaianId, type Koleksi } from '../../functions/src/domain/basics/paths.ts';
import {
  addDays,
  addMonths,
  toBulan,
  toTanggal,
} from '../../functions/src/domain/basics/tanggal.ts';
import { toKodeKelurahan, wilayahOf } from '../../functions/src/domain/basics/wilayah.ts';
import { BELUM_LUNAS } from '../../functions/src/domain/records/money/pinjaman.ts';
import { lkmIdOf } from '../../functions/src/domain/records/lkm.ts';
import { suitePorts } from '../../tools/suite/ports.ts';
import {
  startStrictFirestore,
  type StrictFirestore,
} from '../../tools/suite/steer/strict-firestore.ts';
import type { Reader } from '../../web/src/reads/source/reader.ts';
import { aCapaianKsm } from '../domain/quick-status/contoh.ts';
import { aKsm, aPinjaman, aSesi } from '../support/records/build-kiriman.ts';
import { aStored } from '../support/records/stored-document.ts';
import { firestoreAddress, PROJECT } from './suite-address.ts';

setLogLevel('silent');

/** Documents of one answer, and before something is shown. */
const PAGE = 60;
/** More of each kind than fits on two pages. */
const MANY = 130;

/** Documents of each answer of Firestore. */
let answers: number[] = [];
vi.mock('firebase/firestore/lite', async (original) => {
  const lite = await original<typeof Lite>();
  return {
    ...lite,
    getDocs: async (...args: Parameters<typeof lite.getDocs>) => {
      const found = await lite.getDocs(...args);
      answers.push(found.size);
      return found;
    },
    getDoc: async (...args: Parameters<typeof lite.getDoc>) => {
      answers.push(1);
      return lite.getDoc(...args);
    },
    getCount: async (...args: Parameters<typeof lite.getCount>) => {
      answers.push(1);
      return lite.getCount(...args);
    },
  };
});
let app: FirebaseApp;
vi.mock('../../web/src/server/backend.ts', () => ({
  getBackend: async () => Promise.resolve({ app, config: {} }),
}));
vi.mock('../../web/src/state/copies.ts', () => ({
  readCopy: async () => Promise.resolve(undefined),
  writeCopy: async () => Promise.resolve(),
  writeCopies: async () => Promise.resolve(),
}));
vi.mock('../../web/src/state/db.ts', () => ({ withDb: async () => Promise.resolve() }));
vi.mock('../../web/src/server/ask.ts', () => ({
  ask: async () =>
    Promise.resolve({ dibaca: '2017-06-30T01:00:00.000Z', jumlah: MANY, berubah: null }),
}));

const KELURAHAN = toKodeKelurahan('97.71.01.1001');
const wilayah = wilayahOf(KELURAHAN);
const HARI_INI = toTanggal('2017-06-30');
const BULAN = toBulan('2017-06');
const KSM = toKsmId('layar-0');
const LKM = lkmIdOf(KELURAHAN);
const place = { id: KSM, kelurahan: KELURAHAN };
const reader = (): Reader => ({
  uid: toUid('layar'),
  klaim: { peran: 'fasilitator', wilayah: [KELURAHAN] },
  unread: new Set(),
});
const numbers = Array.from({ length: MANY }, (_, n) => n);
const nameOf = (n: number) => `layar-${String(n)}`;

const FILES = {
  group: () => import('../../web/src/reads/firestore/group.ts'),
  book: () => import('../../web/src/reads/firestore/book.ts'),
  city: () => import('../../web/src/reads/firestore/city.ts'),
  desk: () => import('../../web/src/reads/firestore/desk.ts'),
  own: () => import('../../web/src/reads/firestore/own/own-groups.ts'),
};
type Files = { readonly [F in keyof typeof FILES]: Awaited<ReturnType<(typeof FILES)[F]>> };

/** `shown` is called where something is shown before the end; `inBackground`: something is shown meanwhile. */
interface Row<M> {
  readonly read: (module: M, shown: () => void) => Promise<unknown>;
  readonly inBackground?: true;
}

const lkm = () => ({ id: LKM, wilayah, nama: 'LKM', edisi: [], urut: 1 }) as never;

const ROWS: { readonly [F in keyof Files]: { readonly [N in keyof Files[F]]: Row<Files[F]> } } = {
  group: {
    fetchGroup: {
      read: ({ fetchGroup }, shown) => fetchGroup(reader(), KSM, true, shown),
    },
    fetchPinjamanUpk: { read: (it) => it.fetchPinjamanUpk(reader(), place) },
    fetchPinjamanUpkAfter: { read: (it) => it.fetchPinjamanUpkAfter(reader(), place, []) },
    fetchPapers: { read: (it) => it.fetchPapers(reader(), KSM) },
    fetchOlderMonths: { read: (it) => it.fetchOlderMonths(reader(), place, BULAN) },
    fetchOverpaidMonths: { read: (it) => it.fetchOverpaidMonths(reader(), place) },
    fetchRiwayat: { read: (it) => it.fetchRiwayat(reader(), place, null) },
  },
  book: {
    fetchKasLain: { read: (it) => it.fetchKasLain(reader(), place, nameOf(1)) },
    fetchBuku: { read: (it) => it.fetchBuku(reader(), place), inBackground: true },
  },
  city: {
    fetchTarget: { read: (it) => it.fetchTarget(wilayah.kota, 2017) },
    fetchNamaWilayah: { read: (it) => it.fetchNamaWilayah(reader(), [KELURAHAN, wilayah.kota]) },
    fetchPemeriksaanKsm: { read: (it) => it.fetchPemeriksaanKsm(reader(), KSM, BULAN) },
    fetchDikembalikan: { read: (it) => it.fetchDikembalikan(reader(), 5) },
    fetchPemeriksaan: { read: (it) => it.fetchPemeriksaan(KSM) },
  },
  desk: {
    fetchLkm: { read: (it) => it.fetchLkm(reader(), LKM) },
    fetchBuku: { read: (it) => it.fetchBuku(reader(), lkm(), null) },
    fetchParameter: { read: (it) => it.fetchParameter(reader()) },
  },
  own: {
    fetchOwnGroups: { read: (it) => it.fetchOwnGroups(reader(), HARI_INI), inBackground: true },
  },
};

async function storeMuch(db: Firestore): Promise<void> {
  const put = (koleksi: Koleksi, id: string, data: object) => setDoc(doc(db, koleksi, id), data);
  await put('wilayah', KELURAHAN, aStored('wilayah', { kode: KELURAHAN, wilayah }));
  await put('lkm', LKM, aStored('lkm', { id: LKM, wilayah }));
  for (const n of numbers) {
    const ksmId = toKsmId(nameOf(n));
    const day = addDays(HARI_INI, -7 * n);
    const bulan = addMonths(BULAN, -n);
    const pinjaman = (id: string, sumber: 'internal' | 'upk', isOpen: boolean, of = KSM) =>
      put('pinjaman', id, {
        ...aPinjaman({ id: toPinjamanId(id), ksmId: of, sumber, wilayah, urut: n }),
        berlakuSampai: isOpen ? BELUM_LUNAS : day,
      });
    const ofGroup = { ksmId: KSM, wilayah, urut: n };
    await Promise.all([
      put('ksm', ksmId, aKsm({ id: ksmId, wilayah })),
      put('anggota', ksmId, aStored('anggota', { ksmId, wilayah, anggota: [] })),
      put(
        'capaian',
        capaianId(ksmId, BULAN),
        aCapaianKsm({ ksmId, bulan: BULAN, kelurahan: KELURAHAN }),
      ),
      put(
        'capaian',
        capaianId(KSM, bulan),
        aCapaianKsm({ ksmId: KSM, bulan, kelurahan: KELURAHAN }),
      ),
      put('sesi', nameOf(n), aSesi({ id: nameOf(n), ...ofGroup, tanggal: day })),
      put('kasLain', nameOf(n), aStored('kasLain', { id: nameOf(n), ...ofGroup })),
      put('riwayat', nameOf(n), aStored('riwayat', { ...ofGroup, pada: `${day}T01:00:00Z` })),
      put('upkBulanan', `${LKM}_${bulan}`, aStored('upkBulanan', { lkm: LKM, bulan, wilayah })),
      put('pemeriksaan', ksmId, aStored('pemeriksaan', { ksmId, wilayah, perluDiperbaiki: true })),
      pinjaman(`internal-${String(n)}`, 'internal', true),
      pinjaman(`upk-${String(n)}`, 'upk', n < 3),
      pinjaman(`lain-${String(n)}`, 'internal', true, ksmId),
    ]);
  }
}

describe('the page’s own queries, where there is much of everything', () => {
  let strict: StrictFirestore | null;
  let address: { readonly host: string; readonly port: number };

  function connect(): Firestore {
    app = initializeApp({ projectId: PROJECT, apiKey: 'suite' }, randomUUID());
    const db = getFirestore(app);
    connectFirestoreEmulator(db, address.host, address.port, { mockUserToken: 'owner' });
    return db;
  }

  beforeAll(async () => {
    strict = await startStrictFirestore(suitePorts().firestore + 8);
    const [host = '', port] = strict?.host.split(':') ?? [];
    address = strict === null ? firestoreAddress() : { host, port: Number(port) };
    await storeMuch(connect());
  });

  afterAll(async () => {
    await strict?.stop();
  });

  // The module keeps its connection: each read gets a fresh one.
  beforeEach(() => {
    vi.resetModules();
    answers = [];
  });
  afterEach(async () => Promise.all(getApps().map(deleteApp)));

  const files = Object.keys(FILES) as (keyof Files)[];

  it.each(files)('of %s are all here', async (file) => {
    const found = await FILES[file]();
    expect(Object.keys(ROWS[file]).toSorted()).toEqual(Object.keys(found).toSorted());
  });

  it.each(
    files.flatMap((file) =>
      Object.entries(ROWS[file] as Record<string, Row<never>>).map(([name, row]) => ({
        file,
        name,
        row,
      })),
    ),
  )('$file $name has pages of a screen', async ({ file, row }) => {
    connect();
    let first: number | undefined;
    await row.read((await FILES[file]()) as never, () => {
      first = answers.length;
    });
    const all = answers.slice(0, first).reduce((sum, n) => sum + n, 0);
    expect(answers.length).toBeGreaterThan(0);
    expect(Math.max(...answers)).toBeLessThanOrEqual(PAGE);
    expect(all).toBeLessThanOrEqual(row.inBackground ? Infinity : PAGE);
  });
});
