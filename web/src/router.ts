// Addresses of the page and how one walks between them: the History API and nothing more.
import { createStore } from './ui/store.ts';

export type Route =
  | { readonly name: 'public' }
  | { readonly name: 'sign-in' }
  | { readonly name: 'ksm-list' }
  | { readonly name: 'ksm-register' }
  | { readonly name: 'ksm'; readonly ksmId: string }
  | { readonly name: 'sesi'; readonly ksmId: string }
  | { readonly name: 'qs'; readonly tahun: number | null }
  | { readonly name: 'outbox' }
  | { readonly name: 'not-found' };

export function parseRoute(pathname: string): Route {
  const [first = '', second, third, ...rest] = pathname.split('/').filter(Boolean);
  if (rest.length > 0) return { name: 'not-found' };
  switch (first) {
    case '':
      return { name: 'public' };
    case 'masuk':
      return { name: 'sign-in' };
    case 'belum-terkirim':
      return { name: 'outbox' };
    case 'qs':
      if (second === undefined) return { name: 'qs', tahun: null };
      return /^\d{4}$/.test(second) ? { name: 'qs', tahun: Number(second) } : { name: 'not-found' };
    case 'ksm':
      if (second === undefined) return { name: 'ksm-list' };
      if (second === 'baru') return { name: 'ksm-register' };
      if (third === undefined) return { name: 'ksm', ksmId: decodeURIComponent(second) };
      return third === 'sesi'
        ? { name: 'sesi', ksmId: decodeURIComponent(second) }
        : { name: 'not-found' };
    default:
      return { name: 'not-found' };
  }
}

/** Paths, written once. */
export const path = {
  public: '/',
  signIn: '/masuk',
  ksmList: '/ksm',
  ksmRegister: '/ksm/baru',
  ksm: (ksmId: string) => `/ksm/${encodeURIComponent(ksmId)}`,
  sesi: (ksmId: string) => `/ksm/${encodeURIComponent(ksmId)}/sesi`,
  qs: '/qs',
  qsTahun: (tahun: number) => `/qs/${String(tahun)}`,
  outbox: '/belum-terkirim',
} as const;

/** Adds which outbox item a form corrects. */
export const correcting = (to: string, itemId: string) => `${to}?perbaiki=${itemId}`;

export interface Place {
  readonly route: Route;
  readonly pathname: string;
  readonly search: URLSearchParams;
}

function here(): Place {
  return {
    route: parseRoute(location.pathname),
    pathname: location.pathname,
    search: new URLSearchParams(location.search),
  };
}

export const place = createStore<Place>(here());

/** Where people are sent after they have signed in. */
let returnTo: string | null = null;

export function navigate(to: string, { replace = false } = {}): void {
  if (to === `${location.pathname}${location.search}`) return;
  if (replace) history.replaceState(null, '', to);
  else history.pushState(null, '', to);
  scrollTo(0, 0);
  place.set(here());
}

export function askToSignIn(): void {
  returnTo = `${location.pathname}${location.search}`;
  navigate(path.signIn, { replace: true });
}

export function takeReturnTo(): string | null {
  const to = returnTo;
  returnTo = null;
  return to;
}

/** Plain links stay plain links; clicks on them stay in the page. */
export function startRouter(): void {
  addEventListener('popstate', () => {
    place.set(here());
  });
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || link.target !== '' || link.hasAttribute('download')) return;
    if (link.origin !== location.origin) return;
    // Links within the page (skip link, error summary) are the browser's.
    if (link.hash !== '' && link.pathname === location.pathname) return;
    event.preventDefault();
    navigate(`${link.pathname}${link.search}`);
  });
}
