// The one place that starts the Firebase Admin SDK. Everything is lazy: a cold start pays only for what it
// uses.
import { getApps, initializeApp, type App } from 'firebase-admin/app';
import { getAuth, type Auth } from 'firebase-admin/auth';
import { getFirestore, type Firestore } from 'firebase-admin/firestore';
import { getFunctions, type Functions } from 'firebase-admin/functions';
import { getStorage, type Storage } from 'firebase-admin/storage';

let db: Firestore | undefined;

function app(): App {
  return getApps()[0] ?? initializeApp();
}

export function getDb(): Firestore {
  if (!db) {
    db = getFirestore(app());
    db.settings({ ignoreUndefinedProperties: true });
  }
  return db;
}

export function getAuthAdmin(): Auth {
  return getAuth(app());
}

export function getFunctionsAdmin(): Functions {
  return getFunctions(app());
}

/** The project's default bucket; its name comes with the Firebase configuration. */
export function getBucket(): ReturnType<Storage['bucket']> {
  return getStorage(app()).bucket();
}
