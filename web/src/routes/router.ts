// Addresses of the page and how one walks between them: the History API and nothing more.
import { createStore } from '../state/store.ts';

/** Parts of a group's page beyond its first, by the last word of their address. */
export const BAGIAN_KSM = [
  'daftar-sesi',
  'anggota',
  'tabungan',
  'pinjaman',
  'dokumen',
  'tahap',
  'data',
  'perubahan',
] as const;
export type BagianKsm = (typeof BAGIAN_KSM)[number];

/** Work of a kab/kota, by the last word of its address. */
export const BAGIAN_KOTA = ['periksa', 'tutup-bulan', 'gerbang', 'target'] as const;
export type BagianKota = (typeof BAGIAN_KOTA)[number];

/** Work of a UPK and of an administrator, by the last word of its address. */
export const BAGIAN_UPK = ['pinjaman', 'buku'] as const;
export type BagianUpk = (typeof BAGIAN_UPK)[number];
export const BAGIAN_KELOLA = [
  'pengguna',
  'lokasi',
  'parameter',
  'unduhan',
  'pekerjaan',
  'jejak',
] as const;
export type BagianKelola = (typeof BAGIAN_KELOLA)[number];

/** `ID`, `32`, `32.73`, `32.73.01` or `32.73.01.1001`. */
const KODE_WILAYAH = /^(ID|\d\d(\.\d\d){0,2}|\d\d(\.\d\d){2}\.\d{4})$/;

export type Route =
  | { readonly name: 'public' }
  | { readonly name: 'sign-in' }
  | { readonly name: 'ksm-list' }
  | { readonly name: 'ksm-register' }
  | { readonly name: 'ksm'; readonly ksmId: string; readonly bagian: BagianKsm | null }
  /** `sesiId` names an accepted session that is corrected. */
  | { readonly name: 'sesi'; readonly ksmId: string; readonly sesiId: string | null }
  /** Sheets to print; without a group the form has blank rows. */
  | { readonly name: 'print-form'; readonly ksmId: string | null }
  | { readonly name: 'print-summary'; readonly ksmId: string }
  | { readonly name: 'qs'; readonly tahun: number | null }
  | { readonly name: 'qs-revisi'; readonly tahun: number; readonly kode: string }
  | { readonly name: 'qs-unduhan' }
  | { readonly name: 'unggulan' }
  | { readonly name: 'upk'; readonly lkm: string | null; readonly bagian: BagianUpk | null }
  | { readonly name: 'kelola'; readonly bagian: BagianKelola | null }
  | { readonly name: 'wilayah'; readonly kode: string | null }
  | { readonly name: 'kota'; readonly kode: string | null; readonly bagian: BagianKota | null }
  | { readonly name: 'periksa'; readonly ksmId: string }
  | { readonly name: 'outbox' }
  | { readonly name: 'not-found' };

export function parseRoute(pathname: string): Route {
  const [first = '', second, third, ...rest] = pathname.split('/').filter(Boolean);
  if (first === 'ksm' && second !== undefined && third === 'sesi' && rest.length === 1)
    return {
      name: 'sesi',
      ksmId: decodeURIComponent(second),
      sesiId: decodeURIComponent(rest[0] ?? ''),
    };
  if (rest.length > 0) return { name: 'not-found' };
  switch (first) {
    case '':
      return { name: 'public' };
    case 'masuk':
      return { name: 'sign-in' };
    case 'belum-terkirim':
      return { name: 'outbox' };
    case 'cetak-formulir':
      return second === undefined ? { name: 'print-form', ksmId: null } : { name: 'not-found' };
    case 'qs':
      if (second === undefined) return { name: 'qs', tahun: null };
      if (second === 'unduhan' && third === undefined) return { name: 'qs-unduhan' };
      if (!/^\d{4}$/.test(second)) return { name: 'not-found' };
      if (third === undefined) return { name: 'qs', tahun: Number(second) };
      return KODE_WILAYAH.test(third)
        ? { name: 'qs-revisi', tahun: Number(second), kode: third }
        : { name: 'not-found' };
    case 'unggulan':
      return second === undefined ? { name: 'unggulan' } : { name: 'not-found' };
    case 'upk': {
      const bagian = BAGIAN_UPK.find((each) => each === third) ?? null;
      return third !== undefined && bagian === null
        ? { name: 'not-found' }
        : { name: 'upk', lkm: second === undefined ? null : decodeURIComponent(second), bagian };
    }
    case 'kelola': {
      const bagian = BAGIAN_KELOLA.find((each) => each === second) ?? null;
      return third !== undefined || (second !== undefined && bagian === null)
        ? { name: 'not-found' }
        : { name: 'kelola', bagian };
    }
    case 'wilayah':
      if (third !== undefined) return { name: 'not-found' };
      return second === undefined || KODE_WILAYAH.test(second)
        ? { name: 'wilayah', kode: second ?? null }
        : { name: 'not-found' };
    case 'kota': {
      if (second === undefined) return { name: 'kota', kode: null, bagian: null };
      const bagian = BAGIAN_KOTA.find((each) => each === third) ?? null;
      return /^\d\d\.\d\d$/.test(second) && (third === undefined || bagian !== null)
        ? { name: 'kota', kode: second, bagian }
        : { name: 'not-found' };
    }
    case 'periksa':
      return second === undefined || third !== undefined
        ? { name: 'not-found' }
        : { name: 'periksa', ksmId: decodeURIComponent(second) };
    case 'ksm':
      if (second === undefined) return { name: 'ksm-list' };
      if (second === 'baru') return { name: 'ksm-register' };
      if (third === undefined)
        return { name: 'ksm', ksmId: decodeURIComponent(second), bagian: null };
      if (third === 'sesi')
        return { name: 'sesi', ksmId: decodeURIComponent(second), sesiId: null };
      if (third === 'cetak-formulir')
        return { name: 'print-form', ksmId: decodeURIComponent(second) };
      if (third === 'ringkasan')
        return { name: 'print-summary', ksmId: decodeURIComponent(second) };
      return isBagianKsm(third)
        ? { name: 'ksm', ksmId: decodeURIComponent(second), bagian: third }
        : { name: 'not-found' };
    default:
      return { name: 'not-found' };
  }
}

function isBagianKsm(word: string): word is BagianKsm {
  return (BAGIAN_KSM as readonly string[]).includes(word);
}

/** Paths, written once. */
export const path = {
  public: '/',
  signIn: '/masuk',
  ksmList: '/ksm',
  ksmRegister: '/ksm/baru',
  ksm: (ksmId: string) => `/ksm/${encodeURIComponent(ksmId)}`,
  ksmBagian: (ksmId: string, bagian: BagianKsm) => `/ksm/${encodeURIComponent(ksmId)}/${bagian}`,
  sesi: (ksmId: string) => `/ksm/${encodeURIComponent(ksmId)}/sesi`,
  koreksiSesi: (ksmId: string, sesiId: string) =>
    `/ksm/${encodeURIComponent(ksmId)}/sesi/${encodeURIComponent(sesiId)}`,
  batalkanSesi: (ksmId: string, sesiId: string) =>
    `/ksm/${encodeURIComponent(ksmId)}/sesi/${encodeURIComponent(sesiId)}?batalkan=ya`,
  printForm: (ksmId: string | null) =>
    ksmId === null ? '/cetak-formulir' : `/ksm/${encodeURIComponent(ksmId)}/cetak-formulir`,
  printSummary: (ksmId: string) => `/ksm/${encodeURIComponent(ksmId)}/ringkasan`,
  qs: '/qs',
  qsTahun: (tahun: number) => `/qs/${String(tahun)}`,
  qsRevisi: (tahun: number, kode: string) => `/qs/${String(tahun)}/${kode}`,
  qsUnduhan: '/qs/unduhan',
  unggulan: '/unggulan',
  upk: '/upk',
  upkDi: (lkm: string) => `/upk/${encodeURIComponent(lkm)}`,
  upkBagian: (lkm: string, bagian: BagianUpk) => `/upk/${encodeURIComponent(lkm)}/${bagian}`,
  kelola: '/kelola',
  kelolaBagian: (bagian: BagianKelola) => `/kelola/${bagian}`,
  wilayah: '/wilayah',
  wilayahDi: (kode: string) => `/wilayah/${kode}`,
  kota: '/kota',
  kotaDi: (kode: string) => `/kota/${kode}`,
  kotaBagian: (kode: string, bagian: BagianKota) => `/kota/${kode}/${bagian}`,
  /** The groups of a kelurahan in a month, and one of them. */
  periksaKelurahan: (kelurahan: string, bulan: string) =>
    `/kota/${kelurahan.slice(0, 5)}/periksa?kelurahan=${kelurahan}&bulan=${bulan}`,
  periksa: (ksmId: string) => `/periksa/${encodeURIComponent(ksmId)}`,
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
