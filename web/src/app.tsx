// The frame around every page: header, menu, the banner of unsent records, and the page itself.
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { isSessionKnown, session } from './auth/session.ts';
import { askToSignIn, path, place, type Route } from './router.ts';
import * as teks from './teks/index.ts';
import { lazyPage, Loading, PageHeading } from './ui/page.tsx';
import { useStore } from './ui/store.ts';

const pages = {
  public: () => import('./pages/public-page.tsx').then((m) => m.PublicPage),
  signIn: () => import('./pages/sign-in-page.tsx').then((m) => m.SignInPage),
  ksmList: () => import('./pages/ksm-list-page.tsx').then((m) => m.KsmListPage),
  ksmRegister: () => import('./pages/ksm-register-page.tsx').then((m) => m.KsmRegisterPage),
  ksm: () => import('./pages/ksm-page.tsx').then((m) => m.KsmPage),
  sesi: () => import('./pages/sesi-page.tsx').then((m) => m.SesiPage),
  qs: () => import('./pages/qs-page.tsx').then((m) => m.QsPage),
  outbox: () => import('./pages/outbox-page.tsx').then((m) => m.OutboxPage),
};

const PublicPage = lazyPage(pages.public);
const SignInPage = lazyPage(pages.signIn);
const KsmListPage = lazyPage(pages.ksmList);
const KsmRegisterPage = lazyPage(pages.ksmRegister);
const KsmPage = lazyPage(pages.ksm);
const SesiPage = lazyPage(pages.sesi);
const QsPage = lazyPage(pages.qs);
const OutboxPage = lazyPage(pages.outbox);
const SignedInBar = lazyPage(() => import('./signed-in-bar.tsx').then((m) => m.SignedInBar));

export function App(): JSX.Element {
  const { route, pathname } = useStore(place);
  const who = useStore(session);
  const isSignedIn = who.status !== 'signed-out';

  // The pages of the field are fetched while there is a network, so that they open without one.
  useEffect(() => {
    if (!isSignedIn) return;
    const timer = setTimeout(() => {
      void Promise.allSettled([
        pages.sesi(),
        pages.ksm(),
        pages.ksmList(),
        pages.ksmRegister(),
        pages.outbox(),
        pages.signIn(),
      ]);
    }, 1500);
    return () => {
      clearTimeout(timer);
    };
  }, [isSignedIn]);

  return (
    <>
      <a class="skip" href="#isi">
        {teks.umum.lewati}
      </a>
      <header class="top">
        <div class="top-row">
          <a class="brand" href={isSignedIn ? path.ksmList : path.public}>
            <BrandMark />
            {teks.aplikasi}
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
        <Page key={pathname} route={route} isSignedIn={isSignedIn} />
      </main>
    </>
  );
}

function Page(props: { readonly route: Route; readonly isSignedIn: boolean }): JSX.Element {
  const { route, isSignedIn } = props;
  const isKnown = useStore(isSessionKnown);
  const needsPerson = route.name !== 'public' && route.name !== 'sign-in';
  const mustSignIn = needsPerson && !isSignedIn && isKnown && route.name !== 'not-found';
  useEffect(() => {
    if (mustSignIn) askToSignIn();
  }, [mustSignIn]);
  if (route.name === 'not-found') return <NotFoundPage />;
  if (needsPerson && !isSignedIn) return <Loading />;
  switch (route.name) {
    case 'public':
      return <PublicPage />;
    case 'sign-in':
      return <SignInPage />;
    case 'ksm-list':
      return <KsmListPage />;
    case 'ksm-register':
      return <KsmRegisterPage />;
    case 'ksm':
      return <KsmPage ksmId={route.ksmId} />;
    case 'sesi':
      return <SesiPage ksmId={route.ksmId} />;
    case 'qs':
      return <QsPage tahun={route.tahun} />;
    case 'outbox':
      return <OutboxPage />;
  }
}

function NotFoundPage(): JSX.Element {
  return (
    <div class="page narrow">
      <PageHeading title={teks.umum.tidakDitemukan} />
      <p>{teks.umum.tidakDitemukanIsi}</p>
      <p>
        <a class="button" href={path.public}>
          {teks.umum.keDepan}
        </a>
      </p>
    </div>
  );
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
