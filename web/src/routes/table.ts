// Every page of the app with its address, who may open it, its place in the menu, and whether it works
// without a network. pages.ts says which component shows it, and does not compile without one. An
// address belongs to the first row that matches it; the menu follows the order of the rows.
import type { Izin, Peran } from '../../../functions/src/domain/access/peran.ts';
import {
  ID_SHAPE,
  KOTA_SHAPE,
  WILAYAH_SHAPE,
} from '../../../functions/src/domain/basics/code-shapes.ts';
import { TABS_KELOLA, TABS_KOTA, TABS_KSM, TABS_UPK } from './tabs.ts';
import { oneOf, optional, shaped, year, type ParamsOf, type Pattern } from './pattern.ts';
import type { KsmId, SesiId, LkmId } from '../../../functions/src/domain/basics/identitas.ts';

/** Entries of the menu, by their word in teks/menu.ts. */
export type MenuEntry = 'ksm' | 'kota' | 'wilayah' | 'unggulan' | 'upk' | 'qs' | 'kelola' | 'depan';

export interface Row {
  readonly at: Pattern;
  /** `signed-in`: whatever the role; otherwise the permission required. */
  readonly who: 'everybody' | 'signed-in' | Izin;
  /** The menu entry that it belongs to. An entry links to its first row. */
  readonly menu?: MenuEntry;
  /** Roles that may open it but have no menu entry for it. */
  readonly notInMenuOf?: readonly Peran[];
  /** Work of the field: its code is fetched while there is a network, so that it opens without one. */
  readonly isOffline?: true;
}

const ksmId = shaped<'ksmId', KsmId>('ksmId', ID_SHAPE);
const kode = shaped('kode', WILAYAH_SHAPE);

const ROUTES = {
  'ksm-list': { at: ['ksm'], who: 'bacaKsm', menu: 'ksm', isOffline: true },
  'ksm-register': { at: ['ksm', 'baru'], who: 'catat', menu: 'ksm', isOffline: true },
  /** With `sesiId` an accepted session is corrected. */
  sesi: {
    at: ['ksm', ksmId, 'sesi', optional(shaped<'sesiId', SesiId>('sesiId', ID_SHAPE))],
    who: 'catat',
    menu: 'ksm',
    isOffline: true,
  },
  /** Sheets to print; the blank form is for any group. */
  'print-form': { at: ['ksm', ksmId, 'cetak-formulir'], who: 'signed-in' },
  'print-summary': { at: ['ksm', ksmId, 'ringkasan'], who: 'signed-in', isOffline: true },
  /** Of a group that passes to another facilitator. */
  'hand-over': { at: ['ksm', ksmId, 'serah-terima'], who: 'bacaAnggota', isOffline: true },
  /** The text of consent, for people without an account too. */
  consent: { at: ['persetujuan'], who: 'everybody', isOffline: true },
  'print-blank': { at: ['cetak-formulir'], who: 'signed-in' },
  ksm: {
    at: ['ksm', ksmId, optional(oneOf('tab', TABS_KSM))],
    who: 'bacaKsm',
    menu: 'ksm',
    isOffline: true,
  },
  kota: {
    at: ['kota', optional(shaped('kode', KOTA_SHAPE)), optional(oneOf('tab', TABS_KOTA))],
    who: 'kelolaKota',
    menu: 'kota',
  },
  pemeriksaan: { at: ['periksa', ksmId], who: 'kelolaKota', menu: 'kota' },
  wilayah: { at: ['wilayah', optional(kode)], who: 'bacaKsm', menu: 'wilayah' },
  unggulan: {
    at: ['unggulan'],
    who: 'bacaKsm',
    menu: 'unggulan',
    // The field and the UPK look at their own groups; the leading groups of an area are for those above.
    notInMenuOf: ['fasilitator', 'upk'],
  },
  upk: {
    at: ['upk', optional(shaped<'lkm', LkmId>('lkm', ID_SHAPE)), optional(oneOf('tab', TABS_UPK))],
    who: 'catatUpk',
    menu: 'upk',
  },
  qs: { at: ['qs', optional(year('tahun'))], who: 'unduhQs', menu: 'qs' },
  'qs-unduhan': { at: ['qs', 'unduhan'], who: 'unduhQs', menu: 'qs' },
  'qs-revisi': { at: ['qs', year('tahun'), kode], who: 'unduhQs', menu: 'qs' },
  'periksa-berkas': { at: ['periksa-berkas'], who: 'everybody' },
  kelola: {
    at: ['kelola', optional(oneOf('tab', TABS_KELOLA))],
    who: 'kelola',
    menu: 'kelola',
  },
  public: { at: [], who: 'everybody', menu: 'depan' },
  'sign-in': { at: ['masuk'], who: 'everybody', isOffline: true },
  /** Where a page leads that is not for the role of the person. */
  'no-right': { at: ['tanpa-hak'], who: 'signed-in' },
  /** The digest by email; reached from the foot of every page. */
  pemberitahuan: { at: ['pemberitahuan'], who: 'catat' },
  outbox: { at: ['belum-terkirim'], who: 'signed-in', isOffline: true },
  'second-factor': { at: ['dua-langkah'], who: 'signed-in' },
} as const satisfies Readonly<Record<string, Row>>;

type Table = typeof ROUTES;
export type RouteName = keyof Table;

/** What the component of a page is given. */
export type RouteParams = { readonly [Name in RouteName]: ParamsOf<Table[Name]['at']> };

type Named = { readonly [Name in RouteName]: { readonly name: Name } & RouteParams[Name] };
export type RouteOf<Name extends RouteName> = Named[Name];
export type Route = Named[RouteName] | { readonly name: 'not-found' };

export const ROUTE_NAMES = Object.keys(ROUTES) as readonly RouteName[];

/** The row of a route without the types of its parameters. */
export function rowOf(name: RouteName): Row {
  return ROUTES[name];
}
