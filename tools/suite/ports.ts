// Addresses of the local suite, from firebase.json, and the environment variables that tell them to
// tools and tests. KSM_PORT_OFFSET moves all of them, so that several suites can run side by side.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.ts';

/** The fields of firebase.json that the local tools read. */
export interface FirebaseConfig {
  functions: { source: string; [key: string]: unknown }[];
  firestore: { rules: string; indexes: string; location: string };
  storage: { target: string; rules: string }[];
  hosting: {
    rewrites: { source: string; destination: string }[];
    headers: { source: string; headers: { key: string; value: string }[] }[];
  };
  emulators: Record<string, unknown>;
}

interface ProjectAliases {
  projects: { default: string };
  targets: Record<string, { storage: Record<string, string[]> }>;
}

const readJson = (name: string): unknown => JSON.parse(readFileSync(join(ROOT, name), 'utf8'));

export const FIREBASE_CONFIG = readJson('firebase.json') as FirebaseConfig;
const aliases = readJson('.firebaserc') as ProjectAliases;

export const PROJECT = aliases.projects.default;
const bucket = aliases.targets[PROJECT]?.storage['qs']?.[0];
if (bucket === undefined) throw new Error(`.firebaserc: no storage target "qs" for ${PROJECT}.`);
export const BUCKET: string = bucket;

/** What the Admin SDK reads in FIREBASE_CONFIG. */
export const ADMIN_CONFIG = JSON.stringify({ projectId: PROJECT, storageBucket: BUCKET });

const HOST = '127.0.0.1';
/** Where signed URLs are served; not a service of the emulators, so firebase.json cannot name it. */
const GATEWAY_PORT = 9198;
/** Where the functions send mail. */
const MAIL_PORT = 9197;

export const SERVICES = {
  auth: 'Auth',
  firestore: 'Firestore',
  firestoreWebsocket: 'Firestore (websocket)',
  functions: 'Functions',
  storage: 'Storage',
  pubsub: 'Pub/Sub',
  tasks: 'Tasks',
  eventarc: 'Eventarc',
  hub: 'Hub',
  logging: 'Log',
  gateway: 'Gerbang unduhan',
  mail: 'Email',
  web: 'Web',
} as const;

export type Service = keyof typeof SERVICES;
export type Ports = Readonly<Record<Service, number>>;

/** KSM_PORT_OFFSET, or the given default. */
export function portOffset(byDefault = 0): number {
  const text = process.env['KSM_PORT_OFFSET'] ?? '';
  if (text === '') return byDefault;
  if (!/^\d{1,5}$/.test(text))
    throw new Error('KSM_PORT_OFFSET harus bilangan bulat 0 atau lebih.');
  return Number(text);
}

export function suitePorts(offset: number = portOffset()): Ports {
  const emulator = (name: string, key = 'port'): number => {
    const port = (FIREBASE_CONFIG.emulators[name] as Record<string, unknown> | undefined)?.[key];
    if (typeof port !== 'number')
      throw new Error(`firebase.json: emulators.${name}.${key} is missing.`);
    return port + offset;
  };
  return {
    auth: emulator('auth'),
    firestore: emulator('firestore'),
    firestoreWebsocket: emulator('firestore', 'websocketPort'),
    functions: emulator('functions'),
    storage: emulator('storage'),
    pubsub: emulator('pubsub'),
    tasks: emulator('tasks'),
    eventarc: emulator('eventarc'),
    hub: emulator('hub'),
    logging: emulator('logging'),
    gateway: GATEWAY_PORT + offset,
    mail: MAIL_PORT + offset,
    web: emulator('hosting'),
  };
}

/** What a tool or a test needs in its environment to talk to the suite, and to nothing else. */
export function suiteEnv(ports: Ports = suitePorts()): Record<string, string> {
  const at = (service: Service): string => `${HOST}:${String(ports[service])}`;
  return {
    GCLOUD_PROJECT: PROJECT,
    FIREBASE_CONFIG: ADMIN_CONFIG,
    FIRESTORE_EMULATOR_HOST: at('firestore'),
    FIREBASE_AUTH_EMULATOR_HOST: at('auth'),
    FIREBASE_STORAGE_EMULATOR_HOST: at('storage'),
    STORAGE_EMULATOR_HOST: `http://${at('storage')}`,
    CLOUD_TASKS_EMULATOR_HOST: at('tasks'),
    KSM_FUNCTIONS_ORIGIN: `http://${at('functions')}`,
    KSM_GATEWAY_ORIGIN: `http://${at('gateway')}`,
    KSM_WEB_ORIGIN: `http://${at('web')}`,
    KSM_MAIL_ORIGIN: `smtp://${at('mail')}`,
    // The clients must not look for Google's metadata server: there is none, and they would wait for it.
    METADATA_SERVER_DETECTION: 'none',
    TZ: process.env['TZ'] ?? 'UTC',
  };
}
