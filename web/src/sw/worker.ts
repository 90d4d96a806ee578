// The service worker of one language: keeps the whole page on the phone, so that it opens without a network, and sends
// the outbox when the browser says that the network is back, even with no page open. Records are never
// kept here: reads and submissions bypass it.
import { clientsClaim } from 'workbox-core';
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';
import { MESSAGE, SYNC_TAG, worker } from './scope.ts';

/** Filled in by web/offline.ts. */
declare const PRECACHE: { url: string; revision: string | null; integrity: string }[];
declare const SYNC_SCRIPT: string;
/** The document of this worker's language. */
declare const PAGE: string;

precacheAndRoute(PRECACHE);
cleanupOutdatedCaches();
registerRoute(
  // Firebase keeps /__/ for itself; a last word with a dot is a file.
  new NavigationRoute(createHandlerBoundToURL(PAGE), {
    denylist: [/^\/__\//, /\/[^/]+\.[^/]+$/],
  }),
);

// The addresses of the project: the network's answer, if it comes soon enough.
const config = new NetworkFirst({
  cacheName: 'config',
  networkTimeoutSeconds: 3,
  plugins: [
    {
      // A captive portal answers every request with a page of its own.
      cacheWillUpdate: ({ response }) =>
        Promise.resolve(
          response.ok && (response.headers.get('content-type') ?? '').includes('json')
            ? response
            : null,
        ),
    },
  ],
});
registerRoute(({ url, sameOrigin }) => sameOrigin && url.pathname === '/config.json', config);

const hasSync = 'sync' in worker.registration;

worker.addEventListener('install', (event) => {
  event.waitUntil(config.handle({ event, request: new Request('/config.json') }));
  // Scripts can only be imported now; this one does nothing until it is called.
  if (hasSync) worker.importScripts(SYNC_SCRIPT);
});

// A page that is already open is served by this worker too, so that the code it loads later comes from
// the phone.
clientsClaim();

worker.addEventListener('message', (event) => {
  // Only when the page asks for it, since the page knows whether something is being typed.
  if (event.data === MESSAGE.takeOver) void worker.skipWaiting();
});

worker.addEventListener('sync', (event) => {
  if (event.tag === SYNC_TAG) event.waitUntil(sendOutbox());
});

/** A page in view sends by itself; otherwise the worker does. A failure makes the browser try again. */
async function sendOutbox(): Promise<void> {
  const pages = await worker.clients.matchAll({ type: 'window' });
  const inView = pages.filter((page) => page.visibilityState === 'visible');
  for (const page of inView) page.postMessage(MESSAGE.send);
  if (inView.length > 0) return;
  if (worker.sendOutbox === undefined) worker.importScripts(SYNC_SCRIPT);
  await worker.sendOutbox?.();
}
