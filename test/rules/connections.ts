// Connections of personas, and documents that belong to this run alone. They speak REST through
// firebase/firestore/lite, as the page does: over gRPC some suites take a request without a token for
// an administrator's.
import { randomUUID } from 'node:crypto';
import { initializeApp, type FirebaseApp } from 'firebase/app';
import {
  connectFirestoreEmulator,
  doc,
  getFirestore,
  setDoc,
  setLogLevel,
  type Firestore,
} from 'firebase/firestore/lite';
import type { Persona } from './personas.ts';
import { firestoreAddress, PROJECT } from './suite-address.ts';

// Refusals are expected here: the SDK need not report each.
setLogLevel('silent');

/** Ids of this run alone, so that runs and other tests never collide. */
export const RUN = `aturan-${randomUUID().slice(0, 8)}`;

export const apps: FirebaseApp[] = [];

export const seeded: string[] = [];

export const owner = connect('owner');

export function connect(token: 'owner' | Persona): Firestore {
  const app = initializeApp({ projectId: PROJECT, apiKey: 'suite' }, `${RUN}-${apps.length}`);
  apps.push(app);
  const db = getFirestore(app);
  const { host, port } = firestoreAddress();
  if (token === 'owner') {
    connectFirestoreEmulator(db, host, port, { mockUserToken: 'owner' });
  } else if (token.uid === null) {
    connectFirestoreEmulator(db, host, port);
  } else {
    // A token dated 1970, the default, would have expired.
    const iat = Math.floor(Date.now() / 1000);
    connectFirestoreEmulator(db, host, port, {
      mockUserToken: { sub: token.uid, iat, ...token.claims },
    });
  }
  return db;
}

export async function seed(path: string, data: Record<string, unknown>): Promise<void> {
  seeded.push(path);
  await setDoc(doc(owner, path), data);
}

export const docId = (kind: number, tempat: string) => `${RUN}-${kind}-${tempat}`;
