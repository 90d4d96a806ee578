// What every callable that a screen opens with reads and sends, of an area in which there is more of everything than a
// screen has. The first call may make a list that is kept; the next one has the cost of a screen. A new callable wants
// its row, or its reason. Odd records, visits of a closed month and groups before a gate are computed, and none is here:
// their pages are tested by themselves.
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { listCapaianKota } from '../../../functions/src/adapters/firestore/capaian.ts';
import { readMeter, since } from '../../../functions/src/adapters/platform/meter.ts';
import type { Klaim } from '../../../functions/src/domain/access/peran.ts';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import { tersisihId } from '../../../functions/src/domain/basics/paths.ts';
import { toKsmId } from '../../../functions/src/domain/basics/identitas.ts';
import {
  addDays,
  addMonths,
  monthOf,
  yearOf,
} from '../../../functions/src/domain/basics/tanggal.ts';
import {
  NASIONAL,
  toKodeKelurahan,
  wilayahOf,
} from '../../../functions/src/domain/basics/wilayah.ts';
import { CALLABLES } from '../../../functions/src/domain/callables/table.ts';
import { lkmIdOf } from '../../../functions/src/domain/records/lkm.ts';
import { markAreaStale } from '../../../functions/src/flows/quick-status/mark-area-stale.ts';
import { regenerateQs } from '../../../functions/src/flows/quick-status/regenerate-qs.ts';
import * as deployed from '../../../functions/src/index.ts';
import { setTriggers } from '../../../tools/suite/steer/triggers.ts';
import { aCapaianKsm } from '../../domain/quick-status/contoh.ts';
import { aRevisi } from '../../support/files/published-file.ts';
import { aSesi } from '../../support/records/build-kiriman.ts';
import { storeGroups } from '../../support/records/many-groups.ts';
import { lkmOf, storeUpk } from '../../support/records/upk-loans.ts';
import { freshArea, TODAY, type Area } from '../../support/suite/suite.ts';

const MANY = 130;
const numbers = Array.from({ length: MANY }, (_, n) => n);
const tahun = yearOf(TODAY);
const bulan = monthOf(TODAY);
/** Documents and bytes (gzip) of a first screen. */
const DOCUMENTS = 60;
const BYTES = 60_000;

type Name = keyof typeof CALLABLES;
const CALLED = new Map<string, unknown>(Object.entries(deployed));

interface Row {
  readonly peran?: Klaim['peran'];
  readonly wilayah?: typeof NASIONAL;
  readonly request: (area: Area, ksmId: string) => object;
  /** More documents than a screen, and why. */
  readonly most?: number;
}

const kota = ({ kota: kode }: Area) => ({ kode: [kode] });
const page = { kata: '', lewati: 0 };
const file = ({ kota: kode }: Area) => ({ tahun, kode });

const ROWS: { readonly [N in Name]?: Row } = {
  listQs: { request: () => ({ tahun, lewati: 0 }) },
  listQsSubkota: { request: file },
  getPencocokan: { request: kota },
  // No list: the ratios of the UPK are of every open loan.
  checkGerbang: { request: (_, ksmId) => ({ ksmId }), most: 130 },
  // What each of 50 groups lacks is worked out from its records: six of each, and loans from outside. Months of a version
  // before ask for the sessions too.
  listUnggulan: { request: ({ kota: kode }) => ({ kode }), most: 50 * 9 },
  // Its ratios are of every open loan.
  getUpk: { request: ({ kelurahan }) => ({ lkm: lkmIdOf(kelurahan) }), most: 100 },
  listKsm: { request: (area) => ({ ...kota(area), kata: '', setelah: null }) },
  listKunjungan: {
    request: (area) => ({ ...kota(area), macam: 'mendesak', lewati: 0, paling: 60 }),
  },
  listLkm: { request: (area) => ({ ...kota(area), ...page }) },
  listTanpaLkm: { request: (area) => ({ ...kota(area), ...page }) },
  listLokasi: { request: ({ kota: kode }) => ({ kota: kode, ...page }) },
  listWilayah: { request: ({ kota: atas }) => ({ atas, kode: [] }) },
  listPilihanLokasi: { request: (area) => ({ ...kota(area), ...page }) },
  listPinjamanUpk: {
    request: ({ kelurahan }) => ({ lkm: lkmIdOf(kelurahan), saring: 'berjalan', ...page }),
  },
  listPerubahan: {
    peran: 'fasilitator',
    request: ({ kelurahan }) => ({ kode: [kelurahan], sejak: new Date().toISOString() }),
  },
  listBulan: {
    request: ({ kota: kode }) => ({ kota: kode, bulan, macam: 'terlambat', setelah: null }),
  },
  listCalon: { request: ({ kota: kode }) => ({ kota: kode, tahap: 'I', setelah: null }) },
  // A page, and the counts.
  listAntrean: { request: ({ kota: kode }) => ({ kota: kode, bulan, lewati: 0 }), most: 65 },
  listJanggal: {
    request: ({ kota: kode }) => ({ kota: kode, kelurahan: null, jenis: null, setelah: null }),
  },
  listUjiPetik: { request: ({ kota: kode }) => ({ kota: kode, bulan, lewati: 0 }) },
  getWilayah: { request: file },
  getSebabGeser: { request: ({ kota: kode }) => ({ kota: kode, bulan }), most: 200 },
  getKota: { request: ({ kota: kode }) => ({ kota: kode, tahun }) },
  listRevisi: { request: file },
  listUnduhan: {
    request: ({ kota: kode }) => ({ milik: 'semua', kode, oleh: null, setelah: null }),
  },
  // A page, and counts beside the choices.
  listPengguna: { wilayah: NASIONAL, request: () => ({ lewati: 0, hitung: true }), most: 65 },
  getPekerjaan: { request: () => ({}) },
  listPekerjaan: { request: () => ({ macam: 'tersisih', lewati: 0 }) },
  listTerbuka: { request: () => ({}) },
  // Of every file of a province: here of more provinces than the country has.
  listKeterbukaan: { wilayah: NASIONAL, request: () => ({}), most: 200 },
  listJejak: { wilayah: NASIONAL, request: () => ({ setelah: null }) },
};

/** They write, work on one file or one loan, or answer somebody who asked for a computation. */
const NO_LISTS: readonly Name[] = [
  'submitKiriman',
  // Groups alike, at most twenty; it reads what a kelurahan has.
  'listMirip',
  'getQsUrl',
  'compareQs',
  'checkBerkas',
  'getIsiQs',
  'makeQsAgain',
  'checkPengajuan',
  'savePengguna',
  'checkPengguna',
  'saveLokasi',
  'previewParameter',
  'adoptParameter',
  'retryTersisih',
  'startRebuild',
  'recordKunjungan',
  'setKeterbukaan',
  'getPemberitahuan',
  'setPemberitahuan',
  'getTerbukaUrl',
  'sendFoto',
  'listFoto',
  'getFotoUrl',
];

let area: Area;
let ksmId: string;

beforeAll(async () => {
  area = await freshArea();
  ksmId = `banyak-${area.kota.replace('.', '-')}-0`;
  await setTriggers(false);
  await Promise.all([storeGroups(area, MANY), storeUpk(area)]);
  await storeMuch();
  await markAreaStale(tahun, area.kota, new Date());
  await regenerateQs({ tahun, kode: area.kota }, TODAY, new Date());
  await Promise.all(numbers.map(storeTrails));
  await setLate();
});
afterAll(async () => {
  await setTriggers(true);
  // Of these everybody in the country is told.
  await Promise.all(numbers.map((n) => docs.tersisih.remove(tersisihId('sesi', nameOf(n)))));
});

const nameOf = (n: number) => `layar-${area.kota.replace('.', '-')}-${String(n)}`;

/** What is written of downloads, of administrators and of records that cannot be read. */
async function storeTrails(n: number): Promise<void> {
  const [oleh, pada] = [toUid(nameOf(n)), `2017-01-02T01:00:00.${String(100 + n)}Z`];
  const { kota: kode } = area;
  const { revisi, namaBerkas } = aRevisi(tahun, kode, n);
  const who = { oleh, peran: 'admin', pada } as const;
  const times = { sejak: pada, terakhir: pada };
  await docs.unduhan.set({ ...who, tahun, kode, revisi, namaBerkas, berkas: 'rekap' });
  await docs.jejakKelola.set({
    ...who,
    tindakan: 'penggunaUbah',
    sasaran: nameOf(n),
    alasan: 'uji',
    sebelum: null,
    sesudah: null,
  });
  const of = { koleksi: 'sesi', dokumen: nameOf(n), ksmId: null, kota: kode } as const;
  await docs.tersisih.set({ ...of, sebab: 'tanggal: invalid_type', ...times });
}

/** Every group is late. */
async function setLate(): Promise<void> {
  for (const it of (await listCapaianKota(area.kota, bulan)).rows)
    await docs.capaian.set({ ...it, capaian: { ...it.capaian, status: 'Jeda' } });
}

async function storeMuch(): Promise<void> {
  const { kota: kode, kelurahan } = area;
  const known = await docs.wilayah.read(kelurahan);
  if (known === null) throw new Error('no location');
  const long = new Date(Date.UTC(2017, 0, 1));
  const at = (n: number) => new Date(long.getTime() + n * 60_000).toISOString();
  for (const n of numbers) {
    const other = toKodeKelurahan(`${kode}.98.2${String(100 + n)}`);
    const place = { ...known, kode: other, nama: `Sukajadi ${String(n)}`, jenis: 'desa' as const };
    const uid = toUid(nameOf(n));
    const own = toKsmId(ksmId);
    const month = addMonths(bulan, -1 - n);
    await Promise.all([
      docs.wilayah.set({ ...place, wilayah: wilayahOf(other) }),
      n % 2 === 0 &&
        docs.lkm.set({ ...lkmOf(area), id: lkmIdOf(other), wilayah: wilayahOf(other) }),
      docs.qsLama.set({
        ...aRevisi(tahun, kode, n),
        diperbarui: at(n),
        tahun,
        kode,
        pertama: true,
        diganti: at(n + 1),
      }),
      docs.pengguna.set({
        uid,
        email: `${uid}@uji.ksm`,
        nama: uid,
        peran: 'askot',
        wilayah: [kode],
      }),
      docs.sesi.set(
        aSesi({
          id: `${ksmId}-${String(n)}`,
          ksmId: own,
          tanggal: addDays(TODAY, -7 * n),
          wilayah: wilayahOf(kelurahan),
        }),
      ),
      docs.capaian.set({
        ...aCapaianKsm({ ksmId: own, bulan: month }),
        wilayah: wilayahOf(kelurahan),
        urut: 1,
        diubah: at(n),
      }),
    ]);
  }
}

async function costOf(name: Name, { peran = 'admin', wilayah, request }: Row) {
  const own = peran === 'admin' ? area.kota : area.kelurahan;
  const klaim = { peran, wilayah: [wilayah ?? own] };
  const callable = CALLED.get(name) as { run: (asked: object) => Promise<object> };
  const asked = {
    data: request(area, ksmId),
    auth: { uid: `layar-${area.kota}`, token: klaim },
    rawRequest: {},
  };
  const before = readMeter();
  const answer = await callable.run(asked);
  return {
    reads: since(before).reads,
    bytes: gzipSync(JSON.stringify(answer)).byteLength,
  };
}

describe('the first screens of an area with much of everything', () => {
  it('are of every callable, or it has none', () => {
    const known = [...Object.keys(ROWS), ...NO_LISTS];
    expect(known.toSorted()).toEqual(Object.keys(CALLABLES).toSorted());
  });

  it.each(Object.entries(ROWS) as [Name, Row][])(
    '%s reads and sends a screen',
    async (name, row) => {
      const first = await costOf(name, row);
      const next = await costOf(name, row);
      process.stdout.write(
        `${name}: ${String(first.reads)} documents, then ${String(next.reads)} and ${String(next.bytes)} bytes\n`,
      );
      expect(next.reads).toBeLessThanOrEqual(row.most ?? DOCUMENTS);
      expect(next.bytes).toBeLessThanOrEqual(BYTES);
    },
  );
});
