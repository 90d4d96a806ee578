// The frame around every page: header, menu, the banner of unsent records, and the page itself.
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { isSessionKnown, session } from './state/session.ts';
import { askToSignIn, path, place, type Route } from './routes/router.ts';
import * as teks from './teks/index.ts';
import { lazyPage, Loading, PageHeading } from './ui/page.tsx';
import { useStore } from './state/store.ts';

const pages = {
  public: () => import('./screens/public/public-page.tsx').then((m) => m.PublicPage),
  signIn: () => import('./screens/public/sign-in-page.tsx').then((m) => m.SignInPage),
  ksmList: () => import('./screens/groups/ksm-list-page.tsx').then((m) => m.KsmListPage),
  ksmRegister: () =>
    import('./screens/groups/ksm-register-page.tsx').then((m) => m.KsmRegisterPage),
  ksm: () => import('./screens/group/ksm-page.tsx').then((m) => m.KsmPage),
  sesi: () => import('./screens/session/sesi-page.tsx').then((m) => m.SesiPage),
  printForm: () => import('./screens/print/print-form-page.tsx').then((m) => m.PrintFormPage),
  printSummary: () =>
    import('./screens/print/print-summary-page.tsx').then((m) => m.PrintSummaryPage),
  qs: () => import('./screens/quick-status/qs-page.tsx').then((m) => m.QsPage),
  qsRevisi: () => import('./screens/quick-status/qs-revisi-page.tsx').then((m) => m.QsRevisiPage),
  qsUnduhan: () =>
    import('./screens/quick-status/qs-unduhan-page.tsx').then((m) => m.QsUnduhanPage),
  unggulan: () => import('./screens/smes/unggulan-page.tsx').then((m) => m.UnggulanPage),
  upk: () => import('./screens/upk/upk-page.tsx').then((m) => m.UpkPage),
  kelola: () => import('./screens/admin/kelola-page.tsx').then((m) => m.KelolaPage),
  outbox: () => import('./screens/outbox/outbox-page.tsx').then((m) => m.OutboxPage),
  wilayah: () => import('./screens/area/wilayah-page.tsx').then((m) => m.WilayahPage),
  kota: () => import('./screens/city/kota-page.tsx').then((m) => m.KotaPage),
  periksa: () => import('./screens/city/periksa-ksm-page.tsx').then((m) => m.PeriksaKsmPage),
};

const PublicPage = lazyPage(pages.public);
const SignInPage = lazyPage(pages.signIn);
const KsmListPage = lazyPage(pages.ksmList);
const KsmRegisterPage = lazyPage(pages.ksmRegister);
const KsmPage = lazyPage(pages.ksm);
const SesiPage = lazyPage(pages.sesi);
const PrintFormPage = lazyPage(pages.printForm);
const PrintSummaryPage = lazyPage(pages.printSummary);
const QsPage = lazyPage(pages.qs);
const QsRevisiPage = lazyPage(pages.qsRevisi);
const QsUnduhanPage = lazyPage(pages.qsUnduhan);
const UnggulanPage = lazyPage(pages.unggulan);
const UpkPage = lazyPage(pages.upk);
const KelolaPage = lazyPage(pages.kelola);
const OutboxPage = lazyPage(pages.outbox);
const WilayahPage = lazyPage(pages.wilayah);
const KotaPage = lazyPage(pages.kota);
const PeriksaKsmPage = lazyPage(pages.periksa);
/** The page of the address, whose code is fetched beside the configuration and not after it. */
export function fetchFirstPage(): Promise<unknown> {
  const byRoute: Partial<Record<Route['name'], () => Promise<unknown>>> = {
    public: pages.public,
    'sign-in': pages.signIn,
    'ksm-list': pages.ksmList,
    ksm: pages.ksm,
    sesi: pages.sesi,
  };
  const load = byRoute[place.get().route.name] ?? (() => Promise.resolve());
  // What fails here is tried again, and said, when the page is drawn.
  return load().catch(() => undefined);
}

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
        <Page key={keyOf(route, pathname)} route={route} isSignedIn={isSignedIn} />
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
      return <KsmPage ksmId={route.ksmId} bagian={route.bagian} />;
    case 'sesi':
      return <SesiPage ksmId={route.ksmId} sesiId={route.sesiId} />;
    case 'print-form':
      return <PrintFormPage ksmId={route.ksmId} />;
    case 'print-summary':
      return <PrintSummaryPage ksmId={route.ksmId} />;
    case 'qs':
      return <QsPage tahun={route.tahun} />;
    case 'qs-revisi':
      return <QsRevisiPage tahun={route.tahun} kode={route.kode} />;
    case 'qs-unduhan':
      return <QsUnduhanPage />;
    case 'unggulan':
      return <UnggulanPage />;
    case 'upk':
      return <UpkPage lkm={route.lkm} bagian={route.bagian} />;
    case 'kelola':
      return <KelolaPage bagian={route.bagian} />;
    case 'outbox':
      return <OutboxPage />;
    case 'wilayah':
      return <WilayahPage kode={route.kode} />;
    case 'kota':
      return <KotaPage kode={route.kode} bagian={route.bagian} />;
    case 'periksa':
      return <PeriksaKsmPage ksmId={route.ksmId} />;
  }
}

/** Parts of one group are one page: what is read of the group stays while one walks between them. */
function keyOf(route: Route, pathname: string): string {
  return route.name === 'ksm' ? `ksm/${route.ksmId}` : pathname;
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
