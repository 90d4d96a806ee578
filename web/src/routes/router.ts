// How one moves between pages: the History API and nothing more. What screens need to know of routes
// comes from here.
import { createStore } from '../state/store.ts';
import { parseRoute } from './parse.ts';
import { path } from './path.ts';
import type { Route } from './table.ts';

export {
  TABS_KELOLA,
  TABS_KSM,
  type TabKelola,
  type TabKota,
  type TabKsm,
  type TabUpk,
} from './tabs.ts';
export { correcting, path } from './path.ts';
export type { Route } from './table.ts';

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

/** Plain links stay plain links; a click on one changes the page without loading anew. */
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
