// The service worker's surroundings, as far as it uses them. TypeScript's own library for workers cannot
// stand beside that of pages, and the worker shares the outbox with the page.

interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** Background Sync (wicg.github.io/background-sync): Chrome and its kin have it, Safari and Firefox not. */
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
  /** Comes with sync.ts. */
  sendOutbox?: () => Promise<void>;
}

export const worker = globalThis as unknown as WorkerScope;

/** What page and worker say to each other. */
export const MESSAGE = {
  /** To the worker: take the place of the one before. */
  takeOver: 'take-over',
  /** To the pages: the network is back, send. */
  send: 'send',
} as const;

/** The name under which the browser wakes the worker when the network is back. */
export const SYNC_TAG = 'kiriman';
