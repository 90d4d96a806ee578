// What the pages read, as the people who read it: each query must be provable by its filters, must have
// its index, and must find the group. Where Firenook is available it runs on a Firestore that refuses a
// query without an index, as production does.
import { type FirebaseApp, deleteApp, initializeApp } from 'firebase/app';
import {
  connectFirestoreEmulator,
  doc,
  type Firestore,
  getFirestore,
  setDoc,
  setLogLevel,
} from 'firebase/firestore/lite';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { capaianId } from '../../functions/src/domain/basics/paths.ts';
import { hasIzin, may } from '../../functions/src/domain/access/peran.ts';
import { wilayahOf } from '../../functions/src/domain/basics/wilayah.ts';
import type { Reader } from '../../web/src/reads/source/reader.ts';
import { suitePorts } from '../../tools/suite/ports.ts';
import {
  startStrictFirestore,
  type StrictFirestore,
} from '../../tools/suite/steer/strict-firestore.ts';
import { type Persona, PERSONAS, TEMPAT } from './personas.ts';
import { firestoreAddress, PROJECT } from './suite-address.ts';
import { toBulan, toTanggal } from '../../functions/src/domain/basics/tanggal.ts';
import { aCapaianKsm } from '../domain/quick-status/contoh.ts';
import { aKsm, anAnggota } from '../support/records/build-kiriman.ts';
import { aStored } from '../support/records/stored-document.ts';
import { toUid } from '../../functions/src/domain/basics/code-shapes.ts';
import { toKsmId } from '../../functions/src/domain/basics/identitas.ts';

setLogLevel('silent');

let app: FirebaseApp;
vi.mock('../../web/src/server/backend.ts', () => ({
  getBackend: async () => Promise.resolve({ app, config: {} }),
}));
// There is no IndexedDB here, and copies are not what is tested.
vi.mock('../../web/src/state/copies.ts', () => ({
  readCopy: async (_uid: string, { key }: { key: string }) =>
    // The second read of the books asks only for what changed.
    Promise.resolve(key.startsWith('buku/') ? keptBuku : undefined),
  writeCopy: async () => Promise.resolve(),
  writeCopies: async () => Promise.resolve(),
}));

// What has changed is asked of a function; nothing is kept here, so it names nothing.
vi.mock('../../web/src/server/ask.ts', () => ({
  ask: async () =>
    Promise.resolve({ dibaca: '2017-06-30T01:00:00.000Z', jumlah: 1, berubah: null }),
}));
vi.mock('../../web/src/state/db.ts', () => ({ withDb: async () => Promise.resolve() }));

let keptBuku: unknown;

const HARI_INI = toTanggal('2017-06-30');
const KSM = toKsmId('aturan-halaman');

const readers = PERSONAS.flatMap(({ klaim, ...rest }) =>
  klaim !== null && hasIzin(klaim, 'bacaKsm') ? [{ ...rest, klaim }] : [],
);

const readerOf = ({ uid, klaim }: (typeof readers)[number]): Reader => ({
  uid: uid ?? toUid(''),
  klaim,
  unread: new Set(),
});

describe('reads of the pages', () => {
  let strict: StrictFirestore | null;
  let address: { readonly host: string; readonly port: number };

  function connect(name: string, persona: Persona | null): { app: FirebaseApp; db: Firestore } {
    const connected = initializeApp({ projectId: PROJECT, apiKey: 'suite' }, name);
    const db = getFirestore(connected);
    const iat = Math.floor(Date.now() / 1000);
    connectFirestoreEmulator(db, address.host, address.port, {
      mockUserToken:
        persona === null ? 'owner' : { sub: persona.uid ?? '', iat, ...persona.claims },
    });
    return { app: connected, db };
  }

  beforeAll(async () => {
    strict = await startStrictFirestore(suitePorts().firestore + 7);
    const [host = '', port] = strict?.host.split(':') ?? [];
    address = strict === null ? firestoreAddress() : { host, port: Number(port) };
    const owner = connect('owner', null);
    const wilayah = wilayahOf(TEMPAT.sini);
    const common = { wilayah, ksmId: KSM };
    const month = aCapaianKsm({ ksmId: KSM, bulan: toBulan('2017-06') });
    await Promise.all([
      setDoc(doc(owner.db, 'ksm', KSM), aKsm({ id: KSM, wilayah })),
      setDoc(
        doc(owner.db, 'anggota', KSM),
        aStored('anggota', { ...common, anggota: [anAnggota('a')] }),
      ),
      setDoc(doc(owner.db, 'capaian', capaianId(KSM, toBulan('2017-06'))), {
        ...month,
        mutu: { ...month.mutu, lebihBayar: 2 },
        ...common,
      }),
      setDoc(
        doc(owner.db, 'sesi', KSM),
        aStored('sesi', { ...common, id: KSM, tanggal: HARI_INI, dibatalkan: false, urut: 2 }),
      ),
      setDoc(doc(owner.db, 'kasLain', KSM), aStored('kasLain', { ...common, id: KSM, urut: 1 })),
      setDoc(
        doc(owner.db, 'dokumen', KSM),
        aStored('dokumen', {
          ...common,
          dokumen: [
            {
              isi: { id: 'd', ksmId: KSM, jenis: 'rencanaKerja', tanggal: '2017-06-01' },
              dibatalkan: false,
            },
          ],
        }),
      ),
      setDoc(
        doc(owner.db, 'riwayat', KSM),
        aStored('riwayat', { ...common, kiriman: KSM, pada: '2017-06-30T01:00:00Z' }),
      ),
      setDoc(
        doc(owner.db, 'pinjaman', KSM),
        aStored('pinjaman', {
          ...common,
          id: KSM,
          urut: 3,
          sumber: 'upk',
          berlakuSampai: '9999-12-31',
          dibatalkan: false,
        }),
      ),
      setDoc(
        doc(owner.db, 'wilayah', TEMPAT.sini),
        aStored('wilayah', { kode: TEMPAT.sini, wilayah }),
      ),
    ]);
    await deleteApp(owner.app);
  });

  afterAll(async () => {
    await strict?.stop();
  });

  // The module keeps its connection: each person gets a fresh one.
  beforeEach(() => {
    keptBuku = undefined;
    vi.resetModules();
  });

  it.each(readers)('serve $nama', async (persona) => {
    ({ app } = connect(persona.nama, persona));
    const { fetchOwnGroups } = await import('../../web/src/reads/firestore/own/own-groups.ts');
    const { fetchGroup } = await import('../../web/src/reads/firestore/group.ts');
    const reader = readerOf(persona);
    const withMembers = hasIzin(persona.klaim, 'bacaAnggota');
    const isHere = may(persona.klaim, 'bacaKsm', TEMPAT.sini);

    // Whoever may not read members records nothing, so no group is kept on the phone.
    const listed = withMembers ? (await fetchOwnGroups(reader, HARI_INI)).rows : [];
    expect(listed.some(({ id }) => id === KSM)).toBe(isHere && withMembers);
    expect(await fetchGroup(reader, toKsmId('tiada'), withMembers)).toBeNull();
    // The page never asks for anything outside the person's areas.
    const group = isHere ? await fetchGroup(reader, KSM, withMembers) : null;
    expect({
      capaian: group?.capaian.length ?? 0,
      anggota: group?.anggota.length ?? 0,
      sesi: group?.sesi?.length ?? 0,
    }).toEqual({
      capaian: isHere ? 1 : 0,
      anggota: isHere && withMembers ? 1 : 0,
      sesi: isHere && withMembers ? 1 : 0,
    });
    await deleteApp(app);
  });

  const here = readers.filter(({ klaim }) => may(klaim, 'bacaKsm', TEMPAT.sini));
  const ksm = { id: KSM, kelurahan: TEMPAT.sini };

  async function readsOf(persona: (typeof readers)[number]) {
    ({ app } = connect(persona.nama, persona));
    const reads = {
      ...(await import('../../web/src/reads/firestore/group.ts')),
      ...(await import('../../web/src/reads/firestore/book.ts')),
    };
    return { reads, reader: readerOf(persona) };
  }

  it.each(here)('serve $nama the papers and months of a group', async (persona) => {
    const { reads, reader } = await readsOf(persona);
    expect((await reads.fetchPapers(reader, KSM)).dokumen).toHaveLength(1);
    expect(await reads.fetchOlderMonths(reader, ksm, toBulan('2017-07'))).toHaveLength(1);
    expect(await reads.fetchOlderMonths(reader, ksm, toBulan('2017-06'))).toEqual([]);
    expect(await reads.fetchOverpaidMonths(reader, ksm)).toMatchObject([{ bulan: '2017-06' }]);
    await deleteApp(app);
  });

  it.each(here.filter(({ klaim }) => hasIzin(klaim, 'bacaAnggota')))(
    'serve $nama a group of many open loans, the first of them before the others',
    async (persona) => {
      const owner = connect(`owner of ${persona.nama}`, null);
      const id = toKsmId('banyak-pinjaman');
      const wilayah = wilayahOf(TEMPAT.sini);
      const common = { wilayah, ksmId: id, sumber: 'internal', urut: 3 };
      await setDoc(doc(owner.db, 'ksm', id), aKsm({ id, wilayah }));
      // One that cannot be read stands where a page ends.
      await setDoc(doc(owner.db, 'pinjaman', 'b-029'), {
        ...aStored('pinjaman', { ...common, id: 'b-029', berlakuSampai: '9999-12-31' }),
        pokok: 'x',
      });
      const loans = Array.from({ length: 95 }, (_, n) => `b-${String(n).padStart(3, '0')}`);
      await Promise.all(
        loans
          .filter((it) => it !== 'b-029')
          .map((each, n) =>
            setDoc(
              doc(owner.db, 'pinjaman', each),
              aStored('pinjaman', {
                ...common,
                id: each,
                berlakuSampai: n < 90 ? '9999-12-31' : '2017-06-01',
                dibatalkan: false,
              }),
            ),
          ),
      );
      await deleteApp(owner.app);
      const { reads, reader } = await readsOf(persona);
      const shown: [number, boolean | undefined][] = [];
      const group = await reads.fetchGroup(reader, id, true, (it) =>
        shown.push([it.pinjaman.length, it.pinjamanBelumUtuh]),
      );
      expect(shown).toEqual([[29, true]]);
      expect(group?.pinjaman).toHaveLength(90);
      expect(new Set(group?.pinjaman.map((it) => it.id)).size).toBe(90);
      expect(group?.pinjamanBelumUtuh).toBeUndefined();
      expect([...reader.unread]).toEqual(['pinjaman/b-029']);
      await deleteApp(app);
    },
  );

  it.each(here.filter(({ klaim }) => hasIzin(klaim, 'catatUpk')))(
    'serve $nama the loans of the UPK',
    async (persona) => {
      const { reads, reader } = await readsOf(persona);
      const found = await reads.fetchPinjamanUpk(reader, ksm);
      expect(found).toMatchObject({ rows: [{}], hasMore: false, jumlah: 1 });
      const next = await reads.fetchPinjamanUpkAfter(reader, ksm, found.rows);
      expect(next).toEqual({ rows: [], hasMore: false });
      await deleteApp(app);
    },
  );

  it.each(here.filter(({ klaim }) => hasIzin(klaim, 'bacaAnggota')))(
    'serve $nama the books of a group whole, then what changed, and its history',
    async (persona) => {
      const { reads, reader } = await readsOf(persona);
      const buku = await reads.fetchBuku(reader, ksm);
      expect(buku).toMatchObject({ urut: 3, sesi: [{}], pinjaman: [{}], kasLain: [{}] });
      keptBuku = { ...buku, sesi: [], pinjaman: [], kasLain: [], urut: 2, sampai: undefined };
      // Only the loan has been written since.
      const changed = await reads.fetchBuku(reader, ksm);
      expect(changed).toMatchObject({ urut: 3, sesi: [], pinjaman: [{}], kasLain: [] });
      const { rows, hasMore } = await reads.fetchRiwayat(reader, ksm, null);
      expect([rows.length, hasMore]).toEqual([1, false]);
      const older = await reads.fetchRiwayat(reader, ksm, rows[0]?.pada ?? '');
      expect(older.rows).toEqual([]);
      await deleteApp(app);
    },
  );

  it.each(here.filter(({ klaim }) => !hasIzin(klaim, 'bacaAnggota')))(
    'refuse $nama the books and the history',
    async (persona) => {
      const { reads, reader } = await readsOf(persona);
      const denied = { code: 'permission-denied' };
      await expect(reads.fetchBuku(reader, ksm)).rejects.toMatchObject(denied);
      await expect(reads.fetchRiwayat(reader, ksm, null)).rejects.toMatchObject(denied);
      await deleteApp(app);
    },
  );
});
