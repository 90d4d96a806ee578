// What the pages of a city read, as the people who read it: provable by the filters, served by the
// indexes, and finding what is there. Where possible it runs on a Firestore that refuses a query
// without an index.
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
import { suitePorts } from '../../tools/suite/ports.ts';
import {
  startStrictFirestore,
  type StrictFirestore,
} from '../../tools/suite/steer/strict-firestore.ts';
import type { Reader } from '../../web/src/reads/source/reader.ts';
import { aKsm, anAnggota } from '../support/records/build-kiriman.ts';
import { aStored } from '../support/records/stored-document.ts';
import { type Persona, PERSONAS, TEMPAT } from './personas.ts';
import { firestoreAddress, PROJECT } from './suite-address.ts';
import { toBulan } from '../../functions/src/domain/basics/tanggal.ts';
import { toUid, kotaOf } from '../../functions/src/domain/basics/code-shapes.ts';
import { type KsmId, toKsmId } from '../../functions/src/domain/basics/identitas.ts';

setLogLevel('silent');

let app: FirebaseApp;
vi.mock('../../web/src/server/backend.ts', () => ({
  getBackend: async () => Promise.resolve({ app, config: {} }),
}));
// There is no IndexedDB here, and copies are not what is tested.
vi.mock('../../web/src/state/copies.ts', () => ({
  readCopy: async () => Promise.resolve(undefined),
  writeCopy: async () => Promise.resolve(),
  writeCopies: async () => Promise.resolve(),
}));

const BULAN = toBulan('2017-06');
const KSM = toKsmId('aturan-kota');
const KOTA = kotaOf(TEMPAT.sini);

const desks = PERSONAS.flatMap(({ klaim, ...rest }) =>
  klaim !== null && hasIzin(klaim, 'kelolaKota') && may(klaim, 'kelolaKota', TEMPAT.sini)
    ? [{ ...rest, klaim }]
    : [],
);
const facilitators = PERSONAS.flatMap(({ klaim, ...rest }) =>
  klaim?.peran === 'fasilitator' ? [{ ...rest, klaim }] : [],
);

const readerOf = ({ uid, klaim }: (typeof desks)[number]): Reader => ({
  uid: uid ?? toUid(''),
  klaim,
  unread: new Set(),
});

describe('reads of the city’s pages', () => {
  let strict: StrictFirestore | null;
  let address: { readonly host: string; readonly port: number };

  function connect(name: string, persona: Persona | null): { app: FirebaseApp; db: Firestore } {
    const connected = initializeApp({ projectId: PROJECT, apiKey: 'suite' }, `kota-${name}`);
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
    await Promise.all([
      setDoc(doc(owner.db, 'ksm', KSM), aKsm({ id: KSM, nama: 'Melati', wilayah })),
      setDoc(
        doc(owner.db, 'anggota', KSM),
        aStored('anggota', { ...common, anggota: [anAnggota('a')] }),
      ),
      setDoc(
        doc(owner.db, 'capaian', capaianId(KSM, BULAN)),
        aStored('capaian', { ...common, nama: 'Melati', bulan: BULAN, tahap: 'I' }),
      ),
      setDoc(
        doc(owner.db, 'sesi', KSM),
        aStored('sesi', { ...common, id: KSM, tanggal: '2017-06-30', dibatalkan: false }),
      ),
      setDoc(
        doc(owner.db, 'pemeriksaan', KSM),
        aStored('pemeriksaan', { ...common, perluDiperbaiki: true }),
      ),
      setDoc(
        doc(owner.db, 'rekap', `2017_${KOTA}`),
        aStored('rekap', { kode: KOTA, provinsi: '99', tahun: 2017 }),
      ),
      setDoc(
        doc(owner.db, 'target', `2017_${KOTA}`),
        aStored('target', { kode: KOTA, provinsi: '99', tahun: 2017 }),
      ),
      setDoc(
        doc(owner.db, 'wilayah', TEMPAT.sini),
        aStored('wilayah', {
          kode: TEMPAT.sini,
          nama: 'Sini',
          namaKota: 'Kota Sini',
          wilayah,
        }),
      ),
    ]);
    await deleteApp(owner.app);
  });

  afterAll(async () => {
    await strict?.stop();
  });

  // The module keeps its connection: each person gets a fresh one.
  beforeEach(() => {
    vi.resetModules();
  });

  it.each(desks)('serve $nama', async (persona) => {
    ({ app } = connect(persona.nama, persona));
    const reads = await import('../../web/src/reads/firestore/city.ts');
    const reader = readerOf(persona);
    const idsOf = (rows: readonly { readonly ksmId: KsmId }[]) => rows.map((row) => row.ksmId);

    const opened = await reads.fetchPemeriksaanKsm(reader, KSM, BULAN);
    expect(opened).toMatchObject({ sesi: [{ ksmId: KSM }], pemeriksaan: { ksmId: KSM } });
    const returned = await reads.fetchDikembalikan(reader, 5);
    expect(idsOf(returned.ksm.map(({ pemeriksaan }) => pemeriksaan))).toStrictEqual([KSM]);
    expect(returned).toMatchObject({ jumlah: 1, ksm: [{ nama: 'Melati' }] });
    expect(await reads.fetchPemeriksaan(KSM)).toMatchObject({ ksmId: KSM });
    expect(await reads.fetchNamaWilayah(reader, [KOTA])).toStrictEqual([
      { kode: KOTA, nama: 'Kota Sini' },
    ]);

    // What is of a whole kab/kota is for people who have all of it.
    if (!may(persona.klaim, 'kelolaKota', KOTA)) {
      await deleteApp(app);
      return;
    }
    expect(await reads.fetchTarget(KOTA, 2017)).toMatchObject({ kode: KOTA });
    await deleteApp(app);
  });

  it.each(facilitators)('show $nama what was sent back', async (persona) => {
    ({ app } = connect(persona.nama, persona));
    const { fetchDikembalikan } = await import('../../web/src/reads/firestore/city.ts');
    const found = await fetchDikembalikan(readerOf(persona), 5);
    const isHere = may(persona.klaim, 'bacaAnggota', TEMPAT.sini);
    expect(found.ksm.length).toBe(isHere ? 1 : 0);
    expect(found.jumlah).toBe(isHere ? 1 : 0);
    await deleteApp(app);
  });
});
