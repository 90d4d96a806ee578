// Which component shows which page. A route without a component does not compile; a component is given
// the parameters in its route's pattern.
import type { JSX } from 'preact';
import type { RouteName, RouteParams } from './routes/table.ts';

type Load<Props> = () => Promise<(props: Props) => JSX.Element>;

export const PAGES: { readonly [Name in RouteName]: Load<RouteParams[Name]> } = {
  public: () => import('./screens/public/public-page.tsx').then((m) => m.PublicPage),
  'sign-in': () => import('./screens/public/sign-in-page.tsx').then((m) => m.SignInPage),
  'ksm-list': () => import('./screens/groups/ksm-list-page.tsx').then((m) => m.KsmListPage),
  'ksm-register': () =>
    import('./screens/groups/ksm-register-page.tsx').then((m) => m.KsmRegisterPage),
  ksm: () => import('./screens/group/ksm-page.tsx').then((m) => m.KsmPage),
  sesi: () => import('./screens/session/sesi-page.tsx').then((m) => m.SesiPage),
  'print-form': () => import('./screens/print/print-form-page.tsx').then((m) => m.PrintFormPage),
  'print-blank': () => import('./screens/print/print-form-page.tsx').then((m) => m.PrintBlankPage),
  'print-summary': () =>
    import('./screens/print/print-summary-page.tsx').then((m) => m.PrintSummaryPage),
  'hand-over': () =>
    import('./screens/print/hand-over/hand-over-page.tsx').then((m) => m.HandOverPage),
  kota: () => import('./screens/city/kota-page.tsx').then((m) => m.KotaPage),
  pemeriksaan: () =>
    import('./screens/city/pemeriksaan-ksm-page.tsx').then((m) => m.PemeriksaanKsmPage),
  wilayah: () => import('./screens/area/wilayah-page.tsx').then((m) => m.WilayahPage),
  unggulan: () => import('./screens/smes/unggulan-page.tsx').then((m) => m.UnggulanPage),
  upk: () => import('./screens/upk/upk-page.tsx').then((m) => m.UpkPage),
  qs: () => import('./screens/quick-status/qs-page.tsx').then((m) => m.QsPage),
  'qs-unduhan': () =>
    import('./screens/quick-status/qs-unduhan-page.tsx').then((m) => m.QsUnduhanPage),
  'qs-revisi': () =>
    import('./screens/quick-status/qs-revisi-page.tsx').then((m) => m.QsRevisiPage),
  'periksa-berkas': () =>
    import('./screens/quick-status/check/periksa-berkas-page.tsx').then((m) => m.PeriksaBerkasPage),
  kelola: () => import('./screens/admin/kelola-page.tsx').then((m) => m.KelolaPage),
  'no-right': () => import('./screens/public/no-right-page.tsx').then((m) => m.NoRightPage),
  'second-factor': () =>
    import('./screens/public/second-factor/second-factor-page.tsx').then((m) => m.SecondFactorPage),
  consent: () => import('./screens/print/consent-page.tsx').then((m) => m.ConsentPage),
  pemberitahuan: () =>
    import('./screens/notices/pemberitahuan-page.tsx').then((m) => m.PemberitahuanPage),
  outbox: () => import('./screens/outbox/outbox-page.tsx').then((m) => m.OutboxPage),
};
