// The rules of Firestore as a matrix: persona × collection × verb, computed from IZIN_PERAN.
//
// It speaks REST through firebase/firestore/lite, as the page does: over gRPC some suites take a
// request without a token for an administrator.
import { randomUUID } from 'node:crypto';
import { deleteApp, type FirebaseApp, FirebaseError, initializeApp } from 'firebase/app';
import {
  collection,
  collectionGroup,
  connectFirestoreEmulator,
  deleteDoc,
  doc,
  type Firestore,
  getDoc,
  getDocs,
  getFirestore,
  limit,
  query,
  type QueryConstraint,
  setDoc,
  setLogLevel,
  updateDoc,
  where,
} from 'firebase/firestore/lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KOLEKSI } from '../../functions/src/domain/basics/paths.ts';
import { hasIzin, isNasional, may } from '../../functions/src/domain/access/peran.ts';
import {
  type KodeWilayah,
  type Wilayah,
  wilayahOf,
  type KodeKelurahan,
} from '../../functions/src/domain/basics/wilayah.ts';
import { type ByIzin, PEMBACA } from './expectations.ts';
import { type Persona, PERSONAS, TEMPAT } from './personas.ts';
import { firestoreAddress, PROJECT } from './suite-address.ts';

type Answer = 'allowed' | 'denied';
type Cells = Record<string, { readonly expected: Answer; readonly ask: () => Promise<unknown> }>;

// Refusals are what this is about: the SDK need not report each.
setLogLevel('silent');

/** Ids of this run alone, so that runs and other tests never meet. */
const RUN = `aturan-${randomUUID().slice(0, 8)}`;
const apps: FirebaseApp[] = [];
const seeded: string[] = [];
const owner = connect('owner');

afterAll(async () => {
  await Promise.all(seeded.map((path) => deleteDoc(doc(owner, path))));
  await Promise.all(apps.map((app) => deleteApp(app)));
});

function connect(token: 'owner' | Persona): Firestore {
  const app = initializeApp({ projectId: PROJECT, apiKey: 'suite' }, `${RUN}-${apps.length}`);
  apps.push(app);
  const db = getFirestore(app);
  const { host, port } = firestoreAddress();
  if (token === 'owner') {
    connectFirestoreEmulator(db, host, port, { mockUserToken: 'owner' });
  } else if (token.uid === null) {
    connectFirestoreEmulator(db, host, port);
  } else {
    // A token dated 1970, as it comes by default, would be out of date.
    const iat = Math.floor(Date.now() / 1000);
    connectFirestoreEmulator(db, host, port, {
      mockUserToken: { sub: token.uid, iat, ...token.claims },
    });
  }
  return db;
}

async function seed(path: string, data: Record<string, unknown>): Promise<void> {
  seeded.push(path);
  await setDoc(doc(owner, path), data);
}

async function answerTo(ask: () => Promise<unknown>): Promise<Answer> {
  try {
    await ask();
    return 'allowed';
  } catch (error) {
    if (error instanceof FirebaseError && error.code === 'permission-denied') return 'denied';
    throw error;
  }
}

async function answersTo(cells: Cells): Promise<Record<string, Answer>> {
  const entries = Object.entries(cells).map(
    async ([name, { ask }]) => [name, await answerTo(ask)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

function expectedOf(cells: Cells): Record<string, Answer> {
  return Object.fromEntries(Object.entries(cells).map(([name, { expected }]) => [name, expected]));
}

const when = (condition: boolean): Answer => (condition ? 'allowed' : 'denied');

/** Collections that nothing uses: what has no rule is closed. */
const UNKNOWN = ['rahasia', `ksm/${RUN}/catatan`, 'Ksm'];

const docId = (kind: number, tempat: string) => `${RUN}-${kind}-${tempat}`;

interface AreaFilter {
  readonly jenjang: keyof Wilayah;
  readonly op: '==' | 'in' | '>=' | '!=';
  readonly kode: string | string[];
}

const is = (jenjang: keyof Wilayah, kode: string): AreaFilter => ({ jenjang, op: '==', kode });

/**
 * Lists by area: the filters, and what they prove. A list is provable when every row of `proof` has a
 * code that is one of the person's own areas.
 */
const LISTS: Readonly<
  Record<string, { readonly filters: readonly AreaFilter[]; readonly proof: readonly string[][] }>
> = {
  'without a filter': { filters: [], proof: [[]] },
  'of the kelurahan': { filters: [is('kelurahan', '99.71.01.1001')], proof: [['99.71.01.1001']] },
  'of the kecamatan': { filters: [is('kecamatan', '99.71.01')], proof: [['99.71.01']] },
  'of the kota': { filters: [is('kota', '99.71')], proof: [['99.71']] },
  'of the province': { filters: [is('provinsi', '99')], proof: [['99']] },
  'of the kelurahan within the kota': {
    filters: [is('kota', '99.71'), is('kelurahan', '99.71.01.1001')],
    proof: [['99.71', '99.71.01.1001']],
  },
  'of the kelurahan next door': {
    filters: [is('kelurahan', '99.71.01.1002')],
    proof: [['99.71.01.1002']],
  },
  'of another province': { filters: [is('provinsi', '98')], proof: [['98']] },
  'of the kota and the one next to it': {
    filters: [{ jenjang: 'kota', op: 'in', kode: ['99.71', '99.72'] }],
    proof: [['99.71'], ['99.72']],
  },
  'of every kota from here on': {
    filters: [{ jenjang: 'kota', op: '>=', kode: '99.71' }],
    proof: [[]],
  },
  'of every kota but another': {
    filters: [{ jenjang: 'kota', op: '!=', kode: '98.71' }],
    proof: [[]],
  },
};

/** The filters on a collection's own fields; null where it has no such level. */
function constraintsOf(
  filters: readonly AreaFilter[],
  { areaFields }: ByIzin,
): QueryConstraint[] | null {
  const constraints: QueryConstraint[] = [];
  for (const { jenjang, op, kode } of filters) {
    const field = areaFields[jenjang];
    if (field === undefined) return null;
    constraints.push(where(field, op, kode));
  }
  return constraints;
}

/** The area that a document of this kind is about when it lies at `kelurahan`. */
function areaOf({ areaFields }: ByIzin, kelurahan: KodeKelurahan): KodeWilayah {
  const wilayah = wilayahOf(kelurahan);
  const lowest = (['kelurahan', 'kecamatan', 'kota', 'provinsi'] as const).find(
    (jenjang) => areaFields[jenjang] !== undefined,
  );
  if (lowest === undefined) throw new Error('documents without an area');
  return wilayah[lowest];
}

function documentOf(kind: ByIzin, kelurahan: KodeKelurahan): Record<string, unknown> {
  const wilayah = wilayahOf(kelurahan);
  const data: Record<string, unknown> = { ...kind.fields };
  for (const [jenjang, field] of Object.entries(kind.areaFields)) {
    if (field.startsWith('wilayah.')) data['wilayah'] = wilayah;
    else data[field] = wilayah[jenjang as keyof Wilayah];
  }
  return data;
}

function readsByIzin(db: Firestore, koleksi: string, persona: Persona, kinds: readonly ByIzin[]) {
  const { klaim } = persona;
  const cells: Cells = {};
  for (const [index, kind] of kinds.entries()) {
    const fields = Object.entries(kind.fields);
    const suffix = fields.map(([field, value]) => ` (${field} ${value})`).join('');
    const hasAny = klaim !== null && kind.izin.some((izin) => hasIzin(klaim, izin));

    for (const [tempat, kode] of Object.entries(TEMPAT)) {
      cells[`get ${tempat}${suffix}`] = {
        expected: when(
          klaim !== null && kind.izin.some((izin) => may(klaim, izin, areaOf(kind, kode))),
        ),
        ask: async () => getDoc(doc(db, koleksi, docId(index, tempat))),
      };
    }
    for (const [name, { filters, proof }] of Object.entries(LISTS)) {
      const constraints = constraintsOf(filters, kind);
      if (constraints === null) continue;
      cells[`list ${name}${suffix}`] = {
        expected: when(
          hasAny &&
            (isNasional(klaim) ||
              proof.every((codes) =>
                codes.some((kode) => klaim.wilayah.some((area) => area === kode)),
              )),
        ),
        ask: async () =>
          getDocs(
            query(
              collection(db, koleksi),
              ...fields.map(([field, value]) => where(field, '==', value)),
              ...constraints,
              limit(1),
            ),
          ),
      };
    }
    if (fields.length === 0) {
      cells['get what does not exist'] = {
        expected: when(hasAny && (kind.isAbsenceReadable || isNasional(klaim))),
        ask: async () => getDoc(doc(db, koleksi, `${RUN}-tiada`)),
      };
    }
  }
  return cells;
}

/** The plain questions, for collections where areas play no part. */
function reads(db: Firestore, koleksi: string, expected: Answer): Cells {
  return {
    'get a document': { expected, ask: async () => getDoc(doc(db, koleksi, docId(0, 'sini'))) },
    'get what does not exist': {
      expected,
      ask: async () => getDoc(doc(db, koleksi, `${RUN}-tiada`)),
    },
    list: { expected, ask: async () => getDocs(query(collection(db, koleksi), limit(1))) },
    'list of the kelurahan': {
      expected,
      ask: async () =>
        getDocs(
          query(collection(db, koleksi), where('wilayah.kelurahan', '==', TEMPAT.sini), limit(1)),
        ),
    },
  };
}

function readsOf(db: Firestore, koleksi: keyof typeof PEMBACA, persona: Persona): Cells {
  const pembaca = PEMBACA[koleksi];
  switch (pembaca.oleh) {
    case 'izin':
      return readsByIzin(db, koleksi, persona, pembaca.kinds);
    case 'peran':
      return reads(db, koleksi, when(persona.klaim !== null));
    case 'diri': {
      const { klaim, uid } = persona;
      const seesAll = klaim !== null && hasIzin(klaim, 'kelola') && isNasional(klaim);
      return {
        ...reads(db, koleksi, when(seesAll)),
        ...(uid !== null && {
          "get one's own": {
            expected: 'allowed' as const,
            ask: async () => getDoc(doc(db, koleksi, uid)),
          },
        }),
      };
    }
    case 'tidakSeorangPun':
      return reads(db, koleksi, 'denied');
  }
}

function writes(db: Firestore, koleksi: string, uid: string | null): Cells {
  const data = { wilayah: wilayahOf(TEMPAT.sini), sumber: 'upk' };
  const existing = doc(db, koleksi, docId(0, 'sini'));
  const cells: Cells = {
    create: {
      expected: 'denied',
      ask: async () => setDoc(doc(db, koleksi, `${RUN}-baru`), data),
    },
    overwrite: { expected: 'denied', ask: async () => setDoc(existing, data) },
    update: { expected: 'denied', ask: async () => updateDoc(existing, { nama: 'lain' }) },
    delete: { expected: 'denied', ask: async () => deleteDoc(existing) },
  };
  if (uid !== null) {
    cells["write one's own"] = {
      expected: 'denied',
      ask: async () => setDoc(doc(db, koleksi, uid), data),
    };
  }
  return cells;
}

describe('firestore.rules', () => {
  const dbs = new Map<Persona, Firestore>();
  const dbOf = (persona: Persona): Firestore => {
    const db = dbs.get(persona);
    if (db === undefined) throw new Error(`${persona.nama} is not connected`);
    return db;
  };

  beforeAll(async () => {
    for (const persona of PERSONAS) dbs.set(persona, connect(persona));
    const writing: Promise<void>[] = [];
    for (const koleksi of Object.values(KOLEKSI)) {
      const pembaca = PEMBACA[koleksi];
      if (pembaca.oleh === 'izin') {
        for (const [index, kind] of pembaca.kinds.entries()) {
          for (const [tempat, kode] of Object.entries(TEMPAT)) {
            writing.push(seed(`${koleksi}/${docId(index, tempat)}`, documentOf(kind, kode)));
          }
        }
      } else {
        writing.push(seed(`${koleksi}/${docId(0, 'sini')}`, { wilayah: wilayahOf(TEMPAT.sini) }));
      }
    }
    for (const path of UNKNOWN) {
      writing.push(seed(`${path}/${docId(0, 'sini')}`, { wilayah: wilayahOf(TEMPAT.sini) }));
    }
    for (const { uid } of PERSONAS) {
      if (uid !== null) writing.push(seed(`pengguna/${uid}`, { peran: 'fasilitator' }));
    }
    await Promise.all(writing);
  });

  it('has an expectation for every collection', () => {
    expect(Object.keys(PEMBACA).toSorted()).toEqual(Object.values(KOLEKSI).toSorted());
  });

  it('is asked about documents that exist', async () => {
    const missing: string[] = [];
    for (const koleksi of Object.values(KOLEKSI)) {
      const snapshot = await getDoc(doc(owner, koleksi, docId(0, 'sini')));
      if (!snapshot.exists()) missing.push(koleksi);
    }
    expect(missing).toEqual([]);
  });

  describe.each(Object.values(KOLEKSI))('%s', (koleksi) => {
    it.each(PERSONAS)('answers $nama', async (persona) => {
      const db = dbOf(persona);
      const cells = { ...readsOf(db, koleksi, persona), ...writes(db, koleksi, persona.uid) };
      expect(await answersTo(cells)).toEqual(expectedOf(cells));
    });
  });

  describe.each(UNKNOWN)('the unknown collection %s', (path) => {
    it.each(PERSONAS)('is closed to $nama', async (persona) => {
      const db = dbOf(persona);
      const cells = { ...reads(db, path, 'denied'), ...writes(db, path, persona.uid) };
      expect(await answersTo(cells)).toEqual(expectedOf(cells));
    });
  });

  it.each(PERSONAS)('closes searches across all paths to $nama', async (persona) => {
    const search = query(collectionGroup(dbOf(persona), 'ksm'), limit(1));
    expect(await answerTo(async () => getDocs(search))).toBe('denied');
  });
});
