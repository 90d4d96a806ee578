import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  KodeWilayah,
  toKodeKota,
  toKodeKelurahan,
  toKodeProvinsi,
  toKodeKecamatan,
  NASIONAL,
} from '../../functions/src/domain/basics/wilayah.ts';
import { TABS_KELOLA, TABS_KOTA, TABS_KSM, TABS_UPK } from '../../web/src/routes/tabs.ts';
import { parseRoute } from '../../web/src/routes/parse.ts';
import { path, pathTo } from '../../web/src/routes/path.ts';
import { ROUTE_NAMES, type Route, type RouteOf } from '../../web/src/routes/table.ts';
import {
  toKsmId,
  toNewId,
  toSesiId,
  toLkmId,
} from '../../functions/src/domain/basics/identitas.ts';

const digits = (n: number): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(`^[0-9]{${String(n)}}$`));
/** `baru` is the address of the registration. */
const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/).filter((it) => it !== 'baru');
const ksmId = id.map(toKsmId);
const kota = fc.tuple(digits(2), digits(2)).map((it) => toKodeKota(it.join('.')));
const kode = fc.oneof(
  fc.constant(NASIONAL),
  digits(2).map(toKodeProvinsi),
  kota,
  fc.tuple(kota, digits(2)).map((it) => toKodeKecamatan(it.join('.'))),
  fc.tuple(kota, digits(2), digits(4)).map((it) => toKodeKelurahan(it.join('.'))),
);
const tahun = fc.integer({ min: 1000, max: 9999 });

/** Every page, with any values that its address may hold. */
const routes: { readonly [Name in Route['name']]: fc.Arbitrary<Route & { name: Name }> } = {
  public: fc.constant({ name: 'public' }),
  'sign-in': fc.constant({ name: 'sign-in' }),
  consent: fc.constant({ name: 'consent' }),
  'no-right': fc.constant({ name: 'no-right' }),
  'second-factor': fc.constant({ name: 'second-factor' }),
  outbox: fc.constant({ name: 'outbox' }),
  pemberitahuan: fc.constant({ name: 'pemberitahuan' }),
  'ksm-list': fc.constant({ name: 'ksm-list' }),
  'ksm-register': fc.constant({ name: 'ksm-register' }),
  'print-blank': fc.constant({ name: 'print-blank' }),
  unggulan: fc.constant({ name: 'unggulan' }),
  'qs-unduhan': fc.constant({ name: 'qs-unduhan' }),
  'periksa-berkas': fc.constant({ name: 'periksa-berkas' }),
  'not-found': fc.constant({ name: 'not-found' }),
  ksm: fc.record({
    name: fc.constant('ksm'),
    ksmId,
    tab: fc.constantFrom(...TABS_KSM, null),
  }),
  sesi: fc.record({
    name: fc.constant('sesi'),
    ksmId,
    sesiId: fc.option(id.map(toSesiId), { nil: null }),
  }),
  'print-form': fc.record({ name: fc.constant('print-form'), ksmId }),
  'print-summary': fc.record({ name: fc.constant('print-summary'), ksmId }),
  'hand-over': fc.record({ name: fc.constant('hand-over'), ksmId }),
  pemeriksaan: fc.record({ name: fc.constant('pemeriksaan'), ksmId }),
  wilayah: fc.record({ name: fc.constant('wilayah'), kode: fc.option(kode, { nil: null }) }),
  qs: fc.record({ name: fc.constant('qs'), tahun: fc.option(tahun, { nil: null }) }),
  'qs-revisi': fc.record({ name: fc.constant('qs-revisi'), tahun, kode }),
  kelola: fc.record({
    name: fc.constant('kelola'),
    tab: fc.constantFrom(...TABS_KELOLA, null),
  }),
  kota: fc.oneof(
    fc.record({
      name: fc.constant('kota'),
      kode: kota,
      tab: fc.constantFrom(...TABS_KOTA, null),
    }),
    fc.constant<RouteOf<'kota'>>({ name: 'kota', kode: null, tab: null }),
  ),
  upk: fc.oneof(
    fc.record({
      name: fc.constant('upk'),
      lkm: id.map(toLkmId),
      tab: fc.constantFrom(...TABS_UPK, null),
    }),
    fc.constant<RouteOf<'upk'>>({ name: 'upk', lkm: null, tab: null }),
  ),
};

describe('addresses', () => {
  it.each(ROUTE_NAMES)('%s: what is written is read back', (name) => {
    fc.assert(
      fc.property(routes[name], (route) => {
        // Which parameters belong to which name is typed by the arbitraries above.
        const written = pathTo(name as 'ksm', route as RouteOf<'ksm'>);
        expect(parseRoute(written)).toEqual(route);
      }),
    );
  });

  it('stay as they were', () => {
    const id = '0b6f2d1e-9f7c-4f1e-8a53-6f0d8a1c2b3d';
    expect([
      path.public,
      path.signIn,
      path.outbox,
      path.ksmList,
      path.ksmRegister,
      path.ksm(toKsmId(id)),
      path.ksmTab(toKsmId('k-1'), 'daftar-sesi'),
      path.sesi(toKsmId('k-1')),
      path.koreksiSesi(toKsmId('k-1'), toNewId('s-1')),
      `${path.koreksiSesi(toKsmId('k-1'), toNewId('s-1'))}?batalkan=ya`,
      path.printForm(toKsmId('k-1')),
      path.printForm(null),
      path.printSummary(toKsmId('k-1')),
      path.handOver(toKsmId('k-1')),
      path.pemeriksaan(toKsmId('k-1')),
      path.kotaTab(toKodeKota('32.73'), 'tutup-bulan'),
      path.wilayahDi('ID'),
      path.upkTab(toNewId('lkm-1'), 'buku'),
      path.qsTahun(2017),
      path.qsRevisi(2017, toKodeKota('32.73')),
      path.qsUnduhan,
      path.unggulan,
      path.kelolaTab('jejak'),
    ]).toEqual([
      '/',
      '/masuk',
      '/belum-terkirim',
      '/ksm',
      '/ksm/baru',
      `/ksm/${id}`,
      '/ksm/k-1/daftar-sesi',
      '/ksm/k-1/sesi',
      '/ksm/k-1/sesi/s-1',
      '/ksm/k-1/sesi/s-1?batalkan=ya',
      '/ksm/k-1/cetak-formulir',
      '/cetak-formulir',
      '/ksm/k-1/ringkasan',
      '/ksm/k-1/serah-terima',
      '/periksa/k-1',
      '/kota/32.73/tutup-bulan',
      '/wilayah/ID',
      '/upk/lkm-1/buku',
      '/qs/2017',
      '/qs/2017/32.73',
      '/qs/unduhan',
      '/unggulan',
      '/kelola/jejak',
    ]);
  });

  it('name areas as the schema of their codes does', () => {
    const near = fc.stringMatching(/^[0-9]{1,3}(\.[0-9]{1,4}){0,4}$/);
    fc.assert(
      fc.property(fc.oneof(kode, near, fc.constantFrom('ID', 'id', 'ID.32', '')), (it) => {
        const isCode = KodeWilayah.safeParse(it).success;
        expect(parseRoute(`/wilayah/${it}`).name === 'wilayah').toBe(isCode || it === '');
      }),
    );
  });

  it('a slash too many changes nothing', () => {
    expect(parseRoute('//ksm/')).toEqual({ name: 'ksm-list' });
  });

  it.each([
    '/apa-ini',
    '/ksm/%E0%A4%A',
    '/ksm/%',
    '/ksm/k_1',
    '/ksm/k%2F1/sesi',
    `/ksm/${'a'.repeat(65)}`,
    '/ksm/k-1/rahasia',
    '/ksm/k-1/sesi/s-1/lagi',
    '/ksm/k-1/sesi/s%201',
    '/masuk/lagi',
    '/qs/17',
    '/qs/2017/32.7',
    '/qs/2017/32.73/1',
    '/wilayah/32.73.01.1',
    '/kota/32',
    '/kota/32.73/rahasia',
    '/kelola/rahasia',
    '/periksa',
    '/upk/lkm 1',
    '/cetak-formulir/k-1',
    '/constructor',
    '/ksm/k-1/__proto__',
  ])('%s belongs to no page', (address) => {
    expect(parseRoute(address)).toEqual({ name: 'not-found' });
  });

  it('whatever is typed gives a page, and its address gives the same page again', () => {
    const word = fc.oneof(
      fc.constantFrom('ksm', 'sesi', 'kota', 'qs', 'upk', 'baru', '%', '%zz', '..', '', '32.73'),
      fc.string({ unit: 'binary' }),
      id,
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        const route = parseRoute(`/${words.join('/')}`);
        if (route.name === 'not-found') return;
        const written = pathTo(route.name as 'ksm', route as RouteOf<'ksm'>);
        expect(written).toBe(`/${words.join('/').split('/').filter(Boolean).join('/')}`);
      }),
    );
  });
});
