// The service worker's global scope, as far as it is used. TypeScript's own library for workers
// conflicts with the one for pages, and the worker shares the outbox with the page.

interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/**
 * Background Sync (wicg.github.io/background-sync): Chrome and its relatives have it, Safari and Firefox
 * do not.
 */
interface SyncEvent extends LastingEvent {
  readonly tag: string;
}

interface OpenPage {
  readonly visibilityState: DocumentVisibilityState;
  postMessage(message: unknown): void;
}

interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { matchAll(options: { type: 'window' }): Promise<readonly OpenPage[]> };
  importScripts(url: string): void;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'sync', listener: (event: SyncEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  /** Set by sync.ts. */
  sendOutbox?: () => Promise<void>;
}

export const worker = globalThis as unknown as WorkerScope;

/** Messages between page and worker. */
export const MESSAGE = {
  /** To the worker: replace the one before. */
  takeOver: 'take-over',
  /** To the pages: the network is back, so send. */
  send: 'send',
} as const;

/** The name under which the browser wakes the worker when the network is back. */
export const SYNC_TAG = 'kiriman';
