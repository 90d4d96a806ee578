// The way to the Firebase part, loaded when someone signs in or is remembered. Visitors of the public
// page never load it.
import type { Backend } from './firebase.ts';
import { loadConfig, type AppConfig } from './config.ts';

let config: Promise<AppConfig> | null = null;
let known: AppConfig | null = null;
let backend: Promise<Backend> | null = null;

export function getConfig(): Promise<AppConfig> {
  config ??= loadConfig().then(
    (loaded) => {
      known = loaded;
      return loaded;
    },
    (error: unknown) => {
      config = null;
      throw error;
    },
  );
  return config;
}

/** The configuration once it is there; the page is drawn after it. */
export function knownConfig(): AppConfig | null {
  return known;
}

/** The same promise for everybody; a failure (no network at first use) is forgotten, so it can be tried again. */
export function getBackend(): Promise<Backend> {
  backend ??= start().catch((error: unknown) => {
    backend = null;
    throw error;
  });
  return backend;
}

async function start(): Promise<Backend> {
  const [firebase, settings] = await Promise.all([import('./firebase.ts'), getConfig()]);
  return firebase.startBackend(settings, async (app, key) =>
    (await import('./app-check.ts')).getAppCheckToken(app, key),
  );
}
