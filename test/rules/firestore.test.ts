// The rules of Firestore as a matrix: persona × collection × verb, computed from IZIN_PERAN.
import { deleteApp } from 'firebase/app';
import {
  collectionGroup,
  deleteDoc,
  doc,
  getDoc,
  getDocs,
  limit,
  query,
  type Firestore,
} from 'firebase/firestore/lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KOLEKSI } from '../../functions/src/domain/basics/paths.ts';
import { wilayahOf } from '../../functions/src/domain/basics/wilayah.ts';
import { PEMBACA } from './expectations.ts';
import { PERSONAS, TEMPAT, type Persona } from './personas.ts';
import { RUN, apps, seeded, owner, connect, seed, docId } from './connections.ts';
import { answerTo, answersTo, expectedOf } from './cells.ts';
import { documentOf, reads, readsOf, writes } from './requests.ts';

afterAll(async () => {
  await Promise.all(seeded.map((path) => deleteDoc(doc(owner, path))));
  await Promise.all(apps.map((app) => deleteApp(app)));
});

/** Collections that nothing uses: what has no rule is closed. */
const UNKNOWN = ['rahasia', `ksm/${RUN}/catatan`, 'Ksm'];

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

  it('is tested with documents that exist', async () => {
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
