// The way to the Firebase code, loaded when someone signs in or is remembered. For visitors of the
// public page it is never loaded.
import type { Backend } from './firebase.ts';
import { fixedDate } from '../state/fixed-date.ts';
import { keptConfig, loadConfig, type AppConfig } from './config.ts';
import type { Uid } from '../../../functions/src/domain/basics/identitas.ts';

let config: Promise<AppConfig> | null = null;
let backend: Promise<Backend> | null = null;
let forgetPerson: (uid: Uid) => Promise<void> = () => Promise.resolve();

/** How what a person leaves for good is deleted: outbox/ knows what there is, and this folder cannot know that one. */
export function whenLeft(forget: (uid: Uid) => Promise<void>): void {
  forgetPerson = forget;
}

/** Whether the page can be drawn before it is read: with the date that the last one fixed. */
export function isConfigKept(): boolean {
  const kept = keptConfig();
  setDate(kept);
  return kept !== null;
}

function setDate(from: AppConfig | null): void {
  fixedDate.set(from?.emulator?.hariIni ?? null);
}

export function getConfig(): Promise<AppConfig> {
  config ??= loadConfig().then(
    (loaded) => {
      setDate(loaded);
      return loaded;
    },
    (error: unknown) => {
      config = null;
      throw error;
    },
  );
  return config;
}

/**
 * The same promise for everybody. A failure (no network at first use) is forgotten, so that it can be
 * tried again.
 */
export function getBackend(): Promise<Backend> {
  backend ??= start().catch((error: unknown) => {
    backend = null;
    throw error;
  });
  return backend;
}

async function start(): Promise<Backend> {
  const [firebase, settings] = await Promise.all([import('./firebase.ts'), getConfig()]);
  return firebase.startBackend(settings, {
    forget: (uid) => forgetPerson(uid),
    appCheck: async (app, key) => (await import('./app-check.ts')).getAppCheckToken(app, key),
  });
}
