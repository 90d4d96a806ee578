// What a persona asks of a collection, and what the table of readers says about it.
import {
  collection,
  deleteDoc,
  doc,
  getDoc,
  getDocs,
  limit,
  query,
  setDoc,
  updateDoc,
  where,
  type Firestore,
} from 'firebase/firestore/lite';
import { hasIzin, isNasional, may } from '../../functions/src/domain/access/peran.ts';
import {
  wilayahOf,
  type KodeWilayah,
  type Wilayah,
  type KodeKelurahan,
} from '../../functions/src/domain/basics/wilayah.ts';
import { PEMBACA, type ByIzin } from './expectations.ts';
import { TEMPAT, type Persona } from './personas.ts';
import { when, type Answer, type Cells } from './cells.ts';
import { RUN, docId } from './connections.ts';
import { LISTS, constraintsOf } from './lists.ts';

/** The area that a document of this kind is about when it lies in `kelurahan`. */
function areaOf({ areaFields }: ByIzin, kelurahan: KodeKelurahan): KodeWilayah {
  const wilayah = wilayahOf(kelurahan);
  const lowest = (['kelurahan', 'kecamatan', 'kota', 'provinsi'] as const).find(
    (jenjang) => areaFields[jenjang] !== undefined,
  );
  if (lowest === undefined) throw new Error('documents without an area');
  return wilayah[lowest];
}

export function documentOf(kind: ByIzin, kelurahan: KodeKelurahan): Record<string, unknown> {
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

/** The plain requests, for collections where areas play no part. */
export function reads(db: Firestore, koleksi: string, expected: Answer): Cells {
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

export function readsOf(db: Firestore, koleksi: keyof typeof PEMBACA, persona: Persona): Cells {
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

export function writes(db: Firestore, koleksi: string, uid: string | null): Cells {
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
