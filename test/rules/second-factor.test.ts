// The rules where a second factor is required: the same file with the one line of it changed, in a project of its own.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deleteApp, initializeApp, type FirebaseApp } from 'firebase/app';
import {
  connectFirestoreEmulator,
  doc,
  getDoc,
  getFirestore,
  type Firestore,
} from 'firebase/firestore/lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECOND_FACTOR_ROLES } from '../../functions/src/domain/access/second-factor.ts';
import { hasIzin, PERAN, type Peran } from '../../functions/src/domain/access/peran.ts';
import { ROOT } from '../../tools/suite/paths.ts';
import { RUN } from './connections.ts';
import { firestoreAddress } from './suite-address.ts';

const PROJECT = `demo-${RUN}`;
const apps: FirebaseApp[] = [];

beforeAll(async () => {
  const rules = await readFile(join(ROOT, 'firestore.rules'), 'utf8');
  const switched = rules.replace('peran in daftar;', 'peran in daftar && hasSecondFactor();');
  if (switched === rules) throw new Error('firestore.rules has no such line');
  const { host, port } = firestoreAddress();
  const answer = await fetch(
    `http://${host}:${String(port)}/emulator/v1/projects/${PROJECT}:securityRules`,
    {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ rules: { files: [{ name: 'firestore.rules', content: switched }] } }),
    },
  );
  if (!answer.ok) throw new Error(await answer.text());
});

afterAll(async () => {
  await Promise.all(apps.map((app) => deleteApp(app)));
});

function connect(peran: Peran, firebase: object): Firestore {
  const app = initializeApp({ projectId: PROJECT, apiKey: 'suite' }, `${RUN}-f-${apps.length}`);
  apps.push(app);
  const db = getFirestore(app);
  const { host, port } = firestoreAddress();
  const iat = Math.floor(Date.now() / 1000);
  const claims = { peran, wilayah: ['ID'], firebase } as object;
  connectFirestoreEmulator(db, host, port, { mockUserToken: { sub: 'u', iat, ...claims } });
  return db;
}

const answerTo = (db: Firestore): Promise<string> =>
  getDoc(doc(db, 'ksm', 'tidak-ada')).then(
    () => 'read',
    (error: unknown) => (error as { readonly code: string }).code,
  );

describe('where a second factor is required', () => {
  it.each(PERAN.filter((peran) => hasIzin({ peran, wilayah: [] }, 'bacaKsm')))(
    '%s reads with it, and without it by the role',
    async (peran) => {
      const without = { sign_in_provider: 'password', identities: {} };
      const factor = { ...without, sign_in_second_factor: 'totp' };
      expect(await answerTo(connect(peran, factor))).toBe('read');
      expect(await answerTo(connect(peran, without))).toBe(
        SECOND_FACTOR_ROLES.includes(peran) ? 'permission-denied' : 'read',
      );
    },
  );
});
