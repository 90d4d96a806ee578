// Addresses of pages, by what the page is about.
import type { TabKelola, TabKota, TabKsm, TabUpk } from './tabs.ts';
import { writePath } from './pattern.ts';
import { rowOf, type RouteName, type RouteParams } from './table.ts';
import type { KodeKota, KodeWilayah } from '../../../functions/src/domain/basics/wilayah.ts';
import type {
  KsmId,
  SesiId,
  LkmId,
  KirimanId,
} from '../../../functions/src/domain/basics/identitas.ts';

/** Optional parameters may be left out. */
type Given<Params> = {
  readonly [Key in keyof Params as null extends Params[Key] ? never : Key]: Params[Key];
} & {
  readonly [Key in keyof Params as null extends Params[Key] ? Key : never]?: Params[Key];
};

export function pathTo<Name extends RouteName>(
  name: Name,
  ...[params]: object extends Given<RouteParams[Name]>
    ? [params?: Given<RouteParams[Name]>]
    : [params: Given<RouteParams[Name]>]
): string {
  return writePath(rowOf(name).at, params ?? {});
}

export const path = {
  public: pathTo('public'),
  signIn: pathTo('sign-in'),
  ksmList: pathTo('ksm-list'),
  ksmListOf: (kota: KodeKota) => `${pathTo('ksm-list')}?kota=${kota}`,
  ksmRegister: pathTo('ksm-register'),
  ksm: (ksmId: KsmId) => pathTo('ksm', { ksmId }),
  ksmTab: (ksmId: KsmId, tab: TabKsm) => pathTo('ksm', { ksmId, tab }),
  sesi: (ksmId: KsmId) => pathTo('sesi', { ksmId }),
  koreksiSesi: (ksmId: KsmId, sesiId: SesiId) => pathTo('sesi', { ksmId, sesiId }),
  printForm: (ksmId: KsmId | null) =>
    ksmId === null ? pathTo('print-blank') : pathTo('print-form', { ksmId }),
  printSummary: (ksmId: KsmId) => pathTo('print-summary', { ksmId }),
  handOver: (ksmId: KsmId) => pathTo('hand-over', { ksmId }),
  consent: pathTo('consent'),
  qs: pathTo('qs'),
  qsTahun: (tahun: number) => pathTo('qs', { tahun }),
  qsRevisi: (tahun: number, kode: KodeWilayah) => pathTo('qs-revisi', { tahun, kode }),
  qsUnduhan: pathTo('qs-unduhan'),
  periksaBerkas: pathTo('periksa-berkas'),
  unggulan: pathTo('unggulan'),
  upk: pathTo('upk'),
  upkDi: (lkm: LkmId) => pathTo('upk', { lkm }),
  upkTab: (lkm: LkmId, tab: TabUpk) => pathTo('upk', { lkm, tab }),
  kelola: pathTo('kelola'),
  kelolaTab: (tab: TabKelola) => pathTo('kelola', { tab }),
  wilayah: pathTo('wilayah'),
  wilayahDi: (kode: KodeWilayah) => pathTo('wilayah', { kode }),
  kota: pathTo('kota'),
  kotaDi: (kode: KodeKota) => pathTo('kota', { kode }),
  kotaTab: (kode: KodeKota, tab: TabKota) => pathTo('kota', { kode, tab }),
  pemeriksaan: (ksmId: KsmId) => pathTo('pemeriksaan', { ksmId }),
  noRight: pathTo('no-right'),
  outbox: pathTo('outbox'),
} as const;

/** Adds the outbox item that the form corrects. */
export const correcting = (to: string, itemId: KirimanId) => `${to}?perbaiki=${itemId}`;
