// Runs every query of the adapters once against a Firestore that refuses what production would refuse:
// a query whose composite index is missing from firestore.indexes.json. Long: every query once.
import { readdirSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getDb } from '../../functions/src/adapters/platform/firebase.ts';
import { suitePorts } from '../../tools/suite/ports.ts';
import {
  startStrictFirestore,
  type StrictFirestore,
} from '../../tools/suite/steer/strict-firestore.ts';

const ADAPTERS = new URL('../../functions/src/adapters/', import.meta.url);

type Query = (...args: never[]) => Promise<unknown>;

const PARTS = ['documentKind', 'within'];

const AREA_SEKALI = [
  { jenjang: 'kecamatan', kode: ['32.73.01', '32.73.02'] },
  { jenjang: 'kelurahan', kode: ['32.73.01.1001', '32.73.01.1002'] },
];

/** Arguments of each query; several sets where they change its shape. */
const CALLS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  listFotoSesi: [[['x', 'y']]],
  listFotoSebelum: [['32.73', { utuh: true, pada: '2017-06-30T00:00:00.000Z' }, 10]],
  listStaleMarks: [[]],
  listMasukSejak: [['32.73', '2017-06-30T00:00:00.000Z', 10]],
  listMasukLama: [['32.73', '2017-06-30T00:00:00.000Z', 10]],
  listMasukOf: [['x', '2017-06-30T00:00:00.000Z', 10]],
  listManifesBySidik: [
    ['rekap', 'f'.repeat(64)],
    ['data', 'f'.repeat(64)],
    ['terbuka', 'f'.repeat(64)],
  ],
  listLamaBySidik: [
    ['rekap', 'f'.repeat(64)],
    ['data', 'f'.repeat(64)],
    ['terbuka', 'f'.repeat(64)],
  ],
  listUnduhanBySidik: [['f'.repeat(64)]],
  isStoredWithRiwayat: [
    ['x', null, { from: '2017-06-30T00:00:00.000Z', to: '2017-07-01T00:00:00.000Z' }],
  ],
  listRiwayatKota: [['32.73']],
  countRiwayatKota: [['32.73']],
  countDaftarKsm: [['32.73']],
  listDaftarKsm: [['32.73']],
  listRiwayatKotaSejak: [['32.73', '2017-06-30T00:00:00.000Z', 10]],
  listRiwayatPindah: [[]],
  listJejakLokasi: [['2017-06-30T00:00:00.000Z', 10]],
  listJejakSejak: [['2017-06-30T00:00:00.000Z']],
  listAreaTahun: [[2017]],
  listAreaProvinsi: [[2017, '32']],
  readCapaianBefore: [['x', '2017-06']],
  listCapaianKota: [['32.73', '2017-06']],
  listCapaianTingkat: ['ID', '32', '32.73', '32.73.01', '32.73.01.1001'].flatMap((kode) => [
    [{ kode, bulan: '2017-06', tingkat: 'Mandiri' }, null, 10],
    [{ kode, bulan: '2017-06', tingkat: 'Mandiri' }, 'x_2017-06', 10],
  ]),
  countCapaianTingkat: ['ID', '32', '32.73', '32.73.01', '32.73.01.1001'].map((kode) => [
    { kode, bulan: '2017-06', tingkat: 'Mandiri' },
  ]),
  countPinjamanUpk: [['32.73.01.1001']],
  listCapaianKelurahan: [['32.73.01.1001', ['2017-05', '2017-06']]],
  listRekapRingkas: [
    [2017, null],
    [2017, '32'],
  ],
  listCapaianDiubah: [['32.73', '2017-06', '2017-06-30T00:00:00.000Z']],
  listCapaianSejak: [
    [{ kota: '32.73', bulan: '2017-06', sejak: null }, null, 10],
    [
      { kota: '32.73', bulan: '2017-06', sejak: '2017-06-30T00:00:00.000Z' },
      { ksmId: 'x', diubah: '2017-06-30T00:00:00.000Z' },
      10,
    ],
  ],
  listCapaianDiubahIn: AREA_SEKALI.map((area) => [area, '2017-06-30T00:00:00.000Z', 10]),
  listRiwayatSejak: AREA_SEKALI.map((area) => [area, '2017-06-30T00:00:00.000Z', 10]),
  countKsmIn: AREA_SEKALI.map((area) => [area]),
  pageOfBulan: (['tanpaCatatan', 'terlambat'] as const).flatMap((macam) =>
    [null, { kelurahan: '32.73.01.1001', nama: 'x', ksmId: 'x' }].map((setelah) => [
      '32.73',
      { bulan: '2017-06', macam },
      setelah,
      10,
    ]),
  ),
  pageOfCalon: ['I', 'II'].map((tahap) => [
    '32.73',
    { bulan: '2017-06', tahap },
    { kelurahan: '32.73.01.1001', nama: 'x', ksmId: 'x' },
    10,
  ]),
  pageOfAntrean: [
    ['32.73', null, 10],
    ['32.73', '2017-06', 10],
  ],
  countAntrean: [['32.73', '2017-06']],
  sumAntrean: [
    ['32.73', 'pendaftaran'],
    ['32.73', 'sesi'],
    ['32.73', 'penyelesaian'],
  ],
  countLokasiKota: [['32.73']],
  nextLokasi: [['32.730']],
  countNonaktif: [[]],
  countPengguna: [[null], ['askot']],
  countCapaianKota: [['32.73', '2017-06']],
  countKsmKota: [['32.73']],
  countPenghitungan: [['32.73']],
  listKsmKelurahan: [['32.73.01.1001']],
  listAnggotaKelurahan: [['32.73.01.1001']],
  listKsmKota: [
    ['32.73', null, 10],
    ['32.73', 'x', 10],
  ],
  listCapaianSubkota: [
    ['kecamatan', '32.73.01', '2017-06'],
    ['kelurahan', '32.73.01.1001', '2017-06'],
  ],
  listManifesWithin: [['32.73']],
  listLama: [[{ tahun: 2017, kode: '32.73' }]],
  countLama: [[{ tahun: 2017, kode: '32.73' }]],
  pageOfLama: [null, { diperbarui: '2017-06-30T00:00:00.000Z', revisi: 'x' }].map((setelah) => [
    { tahun: 2017, kode: '32.73' },
    setelah,
    10,
  ]),
  listLamaTerakhir: [[{ tahun: 2017, kode: '32.73' }, 10]],
  listLamaSebelum: [[{ tahun: 2017, kode: '32.73' }, '2017-06-30T00:00:00.000Z', 10]],
  listKelurahanOf: [
    ['32.73', null],
    ['32.73', 2017],
  ],
  listManifesAtas: [[]],
  listKeterbukaan: [[]],
  pageOfKabar: [
    [null, 10],
    ['x', 10],
  ],
  countDikembalikan: ['32.73', '32.73.01', '32.73.01.1001'].map((kode) => [kode]),
  listManifesOf: [
    ['32.73', null],
    ['32.73', 2017],
  ],
  listSemua: [
    [null, null, 10],
    ['32.73', 'x', 10],
  ],
  listSemuaArea: [[]],
  listRiwayat: [
    ['x', '32.73.01.1001', 10],
    [null, '32.73.01.1001', 10],
    [null, '32.73', 10],
  ],
  carryRecords: [[{ id: 'x' }]],
  listTersisih: [[10]],
  pageOfTersisih: ['ID', '32'].map((kode) => [kode, 20, 20]),
  countTersisih: [['ID'], ['32']],
  listTersisihKsm: [['x']],
  listTersisihKota: [['32.73'], [null]],
  listTerbukaOf: [['x', '2017-01-01']],
  listSemuaUpkOf: [[['x', 'y']]],
  listPinjamanLuar: [[['x', 'y']]],
  listSesiSehari: [[{ oleh: 'uid', tanggal: '2017-06-30' }]],
  countSesiSehari: [[{ oleh: 'uid', tanggal: '2017-06-30' }]],
  listKasLain: [
    ['x', null, '2017-06-30'],
    ['x', '2017-01-01', '2017-06-30'],
  ],
  listTarikan: [['x']],
  addKunjungan: [[1, 0]],
  countBentrok: [['x', 10, { get: (q: { get(): unknown }) => q.get() }]],
  listLkmKota: [['32.73']],
  countLkmKota: [['32.73']],
  listUpkBulanan: [['x', '2017-01', '2017-06']],
  listUjiPetikKota: [['32.73', '2017-01', '2017-06']],
  listUpkBulananKota: [['32.73', '2017-01', '2017-06']],
  listParameter: [[]],
  listTertunda: [[10]],
  countTertunda: [['ID'], ['32'], ['32.73'], ['32.73.01'], ['32.73.01.1001']],
  listBubar: [['32.73', 10]],
  listMarksOf: [['32.73']],
  countSelesai: [[{ jenis: 'malam', putaran: '2017-06-30' }]],
  listTugas: [[{ jenis: 'malam', putaran: '2017-06-30' }]],
  pageOfGagal: ['ID', '32.73'].map((kode) => [
    { jenis: 'malam', putaran: '2017-06-30' },
    kode,
    20,
    20,
  ]),
  countGagal: ['ID', '32.73'].map((kode) => [{ jenis: 'malam', putaran: '2017-06-30' }, kode]),
  pageOfStale: ['ID', '32', '32.73'].map((kode) => [kode, 20, 20]),
  countStale: [['ID'], ['32.73']],
  listGagal: ['ID', '32.73'].map((kode) => [{ jenis: 'malam', putaran: '2017-06-30' }, kode, 10]),
  listBerutang: [[10]],
  listBerutangOf: [['32.73']],
  listPencocokanIn: [['ID'], ['32'], ['32.73']],
  pageOfBerselisih: [[20, 20]],
  countBerselisih: [[]],
  listCapaianOf: [['x']],
  listRiwayatOf: [['x']],
  listMenunggu: [['32.73', 10]],
  pageOfJanggal: [null, '32.73.01.1001'].flatMap((kelurahan) =>
    [null, { kelurahan: '32.73.01.1001', ksmId: 'x' }].map((setelah) => [
      { kota: '32.73', kelurahan, jenis: 'ada' },
      setelah,
      10,
    ]),
  ),
  listHidup: [
    ['32.73', null, 10],
    ['32.73', 'x', 10],
  ],
  listPengguna: [[]],
  listPenggunaFrom: [
    [null, 50, 50],
    ['askot', 50, 50],
  ],
  listPenggunaRusak: [[]],
  readLastJejak: [['x']],
  listJejak: [
    [null, 10],
    ['2017-06-30T00:00:00.000Z', 10],
  ],
  listUnduhan: [
    [{ oleh: null, kode: null }, null, 10],
    [{ oleh: 'x', kode: null }, null, 10],
    [{ oleh: null, kode: '32' }, '2017-06-30T00:00:00.000Z', 10],
    [{ oleh: 'x', kode: '32' }, null, 10],
  ],
  listTertinggal: [['32.73', '2017-06-30', 10]],
  listRekap: [
    [2017, null],
    [2017, '32'],
  ],
  listPinjaman: [
    ['x', null],
    ['x', '2017-01-01'],
  ],
  listPinjamanUpkSince: [['32.73.01.1001', '2017-06-30']],
  hasPinjamanUpk: [['32.73.01.1001']],
  listPinjamanUpkIn: [
    ['32.73.01.1001', null, 10],
    ['32.73.01.1001', 'x', 10],
  ],
  listPinjamanUpkKota: [['32.73']],
  listManifes: [[null], [2017]],
  listManifesIn: [
    [['ID'], 2017],
    [['32.73'], null],
    [['32.73', '33'], 2017],
  ],
  listSesi: [
    ['x', null, '2017-06-30'],
    ['x', '2017-01-01', '2017-06-30'],
  ],
  listSesiOn: [['x', '2017-06-30']],
  listSesiReadable: [['x', '2017-06-30']],
  hasLokasi: [['32.73'], ['32.73.01'], ['ID']],
  findLokasiIn: [['kecamatan', '32.73.01']],
  listLokasiKota: [['32.73']],
  listLokasiFrom: [['32.73', 50, 50]],
};

/** Exported functions of the adapters that query a collection, by name. */
async function findQueries(): Promise<Map<string, Query>> {
  const queries = new Map<string, Query>();
  for (const file of await readdir(ADAPTERS, { recursive: true })) {
    if (!file.endsWith('.ts')) continue;
    const module = (await import(new URL(file, ADAPTERS).href)) as Record<string, unknown>;
    for (const [name, value] of Object.entries(module)) {
      // What queries are made of asks for nothing by itself.
      if (typeof value !== 'function' || PARTS.includes(name)) continue;
      if (
        /\.(?:list|listReadable|count|sum|where|orderBy|limit)\(|(?:collection|query|Group\(\w*\))\.get\(\)/.test(
          String(value),
        )
      ) {
        queries.set(name, value as Query);
      }
    }
  }
  return queries;
}

interface Filter {
  readonly fieldFilter?: { readonly field: { readonly fieldPath: string } };
  readonly unaryFilter?: { readonly field: { readonly fieldPath: string } };
  readonly compositeFilter?: { readonly filters: readonly Filter[] };
}
interface Asked {
  readonly collection: string;
  readonly fields: readonly string[];
}

/** The queries that `work` sends: their collections, and the fields that they filter and order by. */
async function queriesOf(work: () => Promise<unknown>): Promise<Asked[]> {
  const asked: Asked[] = [];
  const fieldsOf = ({ fieldFilter, unaryFilter, compositeFilter }: Filter): string[] => [
    ...[fieldFilter, unaryFilter].flatMap((it) => (it ? [it.field.fieldPath] : [])),
    ...(compositeFilter?.filters ?? []).flatMap(fieldsOf),
  ];
  // The SDK's one way to the network; it has no public name.
  const wire = getDb() as unknown as Record<'requestStream', (...args: unknown[]) => unknown>;
  const { requestStream } = wire;
  wire.requestStream = (...args) => {
    const { structuredQuery } = args[2] as {
      structuredQuery?: {
        from: { collectionId: string }[];
        where?: Filter;
        orderBy?: { field: { fieldPath: string } }[];
      };
    };
    const collection = structuredQuery?.from[0]?.collectionId;
    if (collection !== undefined)
      asked.push({
        collection,
        fields: [
          ...(structuredQuery?.where ? fieldsOf(structuredQuery.where) : []),
          ...(structuredQuery?.orderBy ?? []).map((it) => it.field.fieldPath),
        ].filter((it) => it !== '__name__'),
      });
    return requestStream.apply(wire, args);
  };
  try {
    await work();
  } finally {
    wire.requestStream = requestStream;
  }
  return asked;
}

const INDEXES = JSON.parse(
  readFileSync(new URL('../../firestore.indexes.json', import.meta.url), 'utf8'),
) as {
  readonly indexes: readonly {
    readonly collectionGroup: string;
    readonly fields: readonly { readonly fieldPath: string; readonly arrayConfig?: string }[];
  }[];
  readonly fieldOverrides: readonly {
    readonly collectionGroup: string;
    readonly fieldPath: string;
    readonly indexes: readonly unknown[];
  }[];
};

/** Fields of a query that have no index of their own, and that no composite index serves with the others. */
function alone(collection: string, fields: readonly string[]): string[] {
  const exempt = new Set(
    INDEXES.fieldOverrides
      .filter((it) => it.collectionGroup === collection && it.indexes.length === 0)
      .map((it) => it.fieldPath),
  );
  const isServed = INDEXES.indexes.some(
    (it) =>
      it.collectionGroup === collection &&
      fields.every((field) => it.fields.some((f) => f.fieldPath === field)),
  );
  return isServed ? [] : fields.filter((field) => exempt.has(field));
}

/** Exemptions that a database may have. */
const MOST_EXEMPTIONS = 200;
const FIXTURES = new URL('../fixtures/documents/', import.meta.url);
const INSTANT = /^\d{4}-\d\d-\d\dT/;

/**
 * Fields whose index would be written at its end, or would hold whole records: instants, order numbers, lists of
 * records; as stored documents have them.
 */
function heavyFields(collection: string): string[] {
  const found = new Set<string>();
  const walk = (value: unknown, path: readonly string[]): void => {
    const isList = Array.isArray(value) && value.some((it) => typeof it === 'object');
    const isInstant = typeof value === 'string' && INSTANT.test(value);
    if (isList || isInstant || path.at(-1) === 'urut') found.add(path.join('.'));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    for (const [key, it] of Object.entries(value)) walk(it, [...path, key]);
  };
  const text = readFileSync(new URL(`${collection}.json`, FIXTURES), 'utf8');
  for (const document of JSON.parse(text) as unknown[]) walk(document, []);
  return [...found].toSorted();
}

/** What is said of a field, or of what it stands in. */
function isExempt(collection: string, field: string): boolean {
  const steps = field.split('.');
  for (let n = steps.length; n > 0; n -= 1) {
    const said = INDEXES.fieldOverrides.find(
      (it) => it.collectionGroup === collection && it.fieldPath === steps.slice(0, n).join('.'),
    );
    if (said) return said.indexes.length === 0;
  }
  return false;
}

/** A composite index holds what the query asks, and nothing else; of a list Firenook does not use one. */
const isServedWhole = ({ collection, fields }: Asked): boolean =>
  INDEXES.indexes.some(
    (it) =>
      it.collectionGroup === collection &&
      it.fields.length === new Set(fields).size &&
      it.fields.every((f) => fields.includes(f.fieldPath) && f.arrayConfig === undefined),
  );

describe('firestore.indexes.json', () => {
  let strict: StrictFirestore | null = null;
  let queries: Map<string, Query>;
  const suite = process.env['FIRESTORE_EMULATOR_HOST'];

  beforeAll(async () => {
    strict = await startStrictFirestore(suitePorts().firestore + 7);
    // The Admin SDK reads this at its first use, which is below.
    if (strict !== null) process.env['FIRESTORE_EMULATOR_HOST'] = strict.host;
    queries = await findQueries();
  });

  afterAll(async () => {
    process.env['FIRESTORE_EMULATOR_HOST'] = suite;
    await strict?.stop();
  });

  it('is tested with every query of the adapters', () => {
    expect([...queries.keys()].toSorted()).toEqual(Object.keys(CALLS).toSorted());
  });

  const cases = Object.entries(CALLS).flatMap(([name, calls]) =>
    calls.map((args) => ({ name, args, title: `${name}(${JSON.stringify(args).slice(1, -1)})` })),
  );
  it.for(cases)('serves $title', async ({ name, args }, { skip }) => {
    if (strict === null)
      skip('only Firenook checks indexes, and it has no package for this platform');
    const query = queries.get(name);
    if (query === undefined) throw new Error(`${name} is not exported by an adapter`);
    const asked = await queriesOf(() => expect(query(...(args as never[]))).resolves.toBeDefined());
    for (const { collection, fields } of asked) expect(alone(collection, fields)).toStrictEqual([]);
  });

  it('has no index that no query needs of what rises with time or is large', async ({ skip }) => {
    if (strict === null)
      skip('only Firenook checks indexes, and it has no package for this platform');
    const needed = new Set<string>();
    for (const { name, args } of cases)
      for (const asked of await queriesOf(
        () => queries.get(name)?.(...(args as never[])) ?? Promise.resolve(),
      ))
        if (!isServedWhole(asked))
          for (const field of asked.fields) needed.add(`${asked.collection}.${field}`);
    const idle = readdirSync(FIXTURES)
      .map((file) => file.replace('.json', ''))
      .flatMap((collection) =>
        heavyFields(collection)
          .filter((it) => !isExempt(collection, it) && !needed.has(`${collection}.${it}`))
          .map((it) => `${collection}.${it}`),
      );
    expect(idle).toStrictEqual([]);
    expect(INDEXES.fieldOverrides.length).toBeLessThanOrEqual(MOST_EXEMPTIONS);
  });
});
