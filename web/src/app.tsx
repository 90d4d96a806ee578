// The frame around every page: header, menu, the banner of unsent records, and the page itself.
import { h, type ComponentType, type JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { PAGES } from './pages.ts';
import { isSessionKnown, session } from './state/session.ts';
import { homeOf } from './routes/home.ts';
import { askToSignIn, path, place, type Route } from './routes/router.ts';
import { ROUTE_NAMES, rowOf, type RouteName, type RouteOf } from './routes/table.ts';
import * as teks from './teks/index.ts';
import { lazyPage, Loading } from './ui/page.tsx';
import { useStore } from './state/store.ts';

/** The page of the address. Its code is fetched at the same time as the configuration, not after it. */
export function fetchFirstPage(): Promise<unknown> {
  const { name } = place.get().route;
  // Pages that most people may not open wait until it is known who is signed in.
  const isWanted = name !== 'not-found' && (!needsPerson(name) || rowOf(name).isOffline === true);
  // A failure here is reported, and can be retried, when the page is drawn.
  return isWanted ? PAGES[name]().catch(() => undefined) : Promise.resolve();
}

const NotFoundPage = lazyPage(() =>
  import('./screens/public/not-found-page.tsx').then((m) => m.NotFoundPage),
);
const SignedInBar = lazyPage(() => import('./signed-in-bar.tsx').then((m) => m.SignedInBar));

export function App(): JSX.Element {
  const { route, pathname } = useStore(place);
  const who = useStore(session);
  const isSignedIn = who.status !== 'signed-out';

  // What comes next is fetched while nobody waits for the line.
  const isAhead = isSignedIn || route.name === 'sign-in';
  useEffect(() => {
    if (!isAhead) return;
    void import('./ahead.ts').then((m) => m.fetchAhead(isSignedIn)).catch(() => undefined);
  }, [isAhead, isSignedIn]);

  return (
    <>
      <a class="skip" href="#isi">
        {teks.umum.lewati}
      </a>
      <header class="top">
        <div class="top-row">
          <a class="brand" href={homeOf(who.status === 'signed-out' ? null : who.person.klaim)}>
            <BrandMark />
            <span>{teks.aplikasi}</span>
          </a>
          {!isSignedIn && route.name !== 'sign-in' && (
            <a class="button is-quiet" href={path.signIn}>
              {teks.menu.masuk}
            </a>
          )}
        </div>
        {who.status !== 'signed-out' && <SignedInBar person={who.person} route={route} />}
      </header>
      <main id="isi" tabIndex={-1}>
        <Page key={keyOf(route, pathname)} route={route} isSignedIn={isSignedIn} />
      </main>
    </>
  );
}

function Page(props: { readonly route: Route; readonly isSignedIn: boolean }): JSX.Element {
  const { route, isSignedIn } = props;
  const isKnown = useStore(isSessionKnown);
  const isMissed = !isSignedIn && route.name !== 'not-found' && needsPerson(route.name);
  useEffect(() => {
    if (isMissed && isKnown) askToSignIn();
  }, [isMissed, isKnown]);
  if (route.name === 'not-found') return <NotFoundPage />;
  return isMissed ? <Loading /> : draw(route);
}

function needsPerson(name: RouteName): boolean {
  return rowOf(name).who !== 'everybody';
}

type Shown = { readonly [Name in RouteName]: ComponentType<RouteOf<Name>> };
const SHOWN = Object.fromEntries(
  ROUTE_NAMES.map((name) => [name, lazyPage<never>(PAGES[name])]),
) as Shown;

function draw<Name extends RouteName>(route: RouteOf<Name>): JSX.Element {
  const Page: ComponentType<RouteOf<Name>> = SHOWN[route.name];
  return h(Page, route);
}

/** The tabs of one group are one page: what was read of the group stays while one moves between them. */
function keyOf(route: Route, pathname: string): string {
  return route.name === 'ksm' ? `ksm/${route.ksmId}` : pathname;
}

/** Five rising bars: the five rules. */
function BrandMark(): JSX.Element {
  return (
    <svg class="brand-mark" viewBox="0 0 24 24" aria-hidden="true">
      {[14, 12, 9, 6, 3].map((top, index) => (
        <rect key={top} x={1 + index * 4.6} y={top} width="3.4" height={22 - top} rx="1" />
      ))}
    </svg>
  );
}
