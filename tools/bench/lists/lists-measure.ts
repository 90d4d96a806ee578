// What a first screen costs on `bench lists`'s kab/kota, before and now: documents and bytes that reach the
// page, documents that the server reads, seconds. `lists-measure.ts SCALE`.
import { gzipSync } from 'node:zlib';
import type { Granted } from '../../../functions/src/authorize.ts';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { readMeter, since } from '../../../functions/src/adapters/platform/meter.ts';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import { addMonths } from '../../../functions/src/domain/basics/tanggal.ts';
import type { AnyPersonCallable } from '../../../functions/src/domain/callables/definition.ts';
import { BELUM_LUNAS } from '../../../functions/src/domain/records/money/pinjaman.ts';
import { listBulan, listCalon } from '../../../functions/src/flows/lists/list-bulan.ts';
import type { PilihanLokasi } from '../../../functions/src/domain/lists/areas/pilihan-lokasi.ts';
import { listLkm } from '../../../functions/src/flows/lists/list-lkm.ts';
import { listPilihanLokasi } from '../../../functions/src/flows/lists/areas/list-pilihan-lokasi.ts';
import { listKsm } from '../../../functions/src/flows/lists/list-ksm.ts';
import { listAntrean } from '../../../functions/src/flows/lists/list-antrean.ts';
import { listPerubahan } from '../../../functions/src/flows/lists/list-perubahan.ts';
import { PROJECT } from '../../suite/ports.ts';
import { TODAY } from '../maturity/span.ts';
import { BULAN } from '../qs-change/qs-change-cities.ts';
import { KOTA, largeCity } from './large-city.ts';
import { KABUPATEN } from './large-kabupaten.ts';

/** What reaches the page, what the server read for it, and how long that took. */
export interface Screen {
  readonly name: string;
  /** Documents that the page reads of Firestore itself, or lines of an answer. */
  readonly documents: number;
  readonly gzipBytes: number;
  readonly bytes: number;
  readonly serverReads: number;
  readonly seconds: number;
}

type Where = readonly (readonly [field: string, value: string])[];

/** A query as the page sends it, read as an administrator. */
async function query(koleksi: string, where: Where): Promise<{ documents: number; body: string }> {
  const filters = where.map(([fieldPath, stringValue]) => ({
    fieldFilter: { field: { fieldPath }, op: 'EQUAL', value: { stringValue } },
  }));
  const structuredQuery = {
    from: [{ collectionId: koleksi }],
    where: { compositeFilter: { op: 'AND', filters } },
  };
  const host = process.env['FIRESTORE_EMULATOR_HOST'] ?? '';
  const at = `http://${host}/v1/projects/${PROJECT}/databases/(default)/documents:runQuery`;
  const answer = await fetch(at, {
    method: 'POST',
    headers: { authorization: 'Bearer owner', 'content-type': 'application/json' },
    body: JSON.stringify({ structuredQuery }),
  });
  const body = await answer.text();
  const rows = JSON.parse(body) as { document?: unknown }[];
  return { documents: rows.filter((it) => it.document !== undefined).length, body };
}

async function queries(
  name: string,
  asked: readonly (readonly [string, Where])[],
): Promise<Screen> {
  const began = performance.now();
  const found = [];
  for (const [koleksi, where] of asked) found.push(await query(koleksi, where));
  const seconds = (performance.now() - began) / 1000;
  return {
    name,
    documents: found.reduce((sum, it) => sum + it.documents, 0),
    gzipBytes: found.reduce((sum, it) => sum + gzipSync(it.body).length, 0),
    bytes: found.reduce((sum, it) => sum + Buffer.byteLength(it.body), 0),
    serverReads: 0,
    seconds,
  };
}

async function answer(
  name: string,
  documentsOf: (answer: never) => number,
  ask: () => Promise<unknown>,
): Promise<Screen> {
  const [began, before] = [performance.now(), readMeter()];
  const found = await ask();
  const seconds = (performance.now() - began) / 1000;
  const body = JSON.stringify({ result: found });
  return {
    name,
    documents: documentsOf(found as never),
    gzipBytes: gzipSync(body).length,
    bytes: Buffer.byteLength(body),
    serverReads: since(before).reads,
    seconds,
  };
}

/** As the door would grant it. */
function granted<D extends AnyPersonCallable>(request: unknown): Granted<D> {
  const caller = {
    uid: toUid('bench'),
    klaim: { peran: 'askot', wilayah: [KOTA] },
    today: TODAY,
    now: new Date(),
  };
  return { request, caller } as unknown as Granted<D>;
}

const place = largeCity(Number(process.argv[2]));
const own = place.lokasi[0]?.kode;
if (own === undefined) throw new Error('no kelurahan');
const inKota: Where = [['wilayah.kota', KOTA]];
const inOwn: Where = [['wilayah.kelurahan', own]];
const sebelum = addMonths(BULAN, -1);
const linesOf = ({ halaman }: { halaman: { baris: readonly unknown[] } }) => halaman.baris.length;
const rowsOf = ({ baris }: { baris: readonly unknown[] }) => baris.length;
const list = (kode: string) => () => listKsm(granted({ kode: [kode], kata: '', setelah: null }));
const ofPhone: readonly (readonly [string, Where])[] = [
  ['ksm', inOwn],
  ['capaian', [...inOwn, ['bulan', BULAN]]],
  ['capaian', [...inOwn, ['bulan', sebelum]]],
  ['anggota', inOwn],
  ['pinjaman', [...inOwn, ['berlakuSampai', BELUM_LUNAS]]],
];

const screens: Screen[] = [];
const add = async (screen: Promise<Screen>): Promise<void> => {
  screens.push(await screen);
};
await add(
  queries('list of an official, before', [
    ['ksm', inKota],
    ['capaian', [...inKota, ['bulan', BULAN]]],
    ['capaian', [...inKota, ['bulan', sebelum]]],
  ]),
);
await add(answer('list of an official, nothing kept by the server', linesOf, list(KOTA)));
await add(answer('list of an official', linesOf, list(KOTA)));
await add(
  answer('the same, searched', linesOf, () =>
    listKsm(granted({ kode: [KOTA], kata: '12', setelah: null })),
  ),
);
const [touched] = await docs.capaian.list((q) => q.where('bulan', '==', BULAN).limit(1));
if (touched !== undefined) await docs.capaian.set({ ...touched, diubah: new Date().toISOString() });
await add(answer('the same, one group computed since', linesOf, list(KOTA)));
for (const macam of ['tanpaCatatan', 'terlambat'] as const)
  await add(
    answer(`desk: ${macam}`, rowsOf, () =>
      listBulan(granted({ kota: KOTA, bulan: BULAN, macam, setelah: null })),
    ),
  );
await add(
  answer('desk: before the gate to stage I', rowsOf, () =>
    listCalon(granted({ kota: KOTA, tahap: 'I', setelah: null })),
  ),
);
await add(
  answer('desk: what waits to be checked', rowsOf, () =>
    listAntrean(granted({ kota: KOTA, bulan: null, lewati: 0 })),
  ),
);
const inKabupaten: Where = [['wilayah.kota', KABUPATEN]];
const choose = (kata: string) => () =>
  listPilihanLokasi(granted({ kode: [KABUPATEN], kata, lewati: 0 }));
const chosenOf = ({ pilihan }: { pilihan: PilihanLokasi }) =>
  pilihan.tempat.length + pilihan.baris.length;
const lkmIn = (kata: string) => () => listLkm(granted({ kode: [KABUPATEN], kata, lewati: 0 }));
await add(queries('kelurahan to choose, before', [['wilayah', inKabupaten]]));
await add(answer('kelurahan to choose, nothing kept by the server', chosenOf, choose('')));
await add(answer('kelurahan to choose', chosenOf, choose('')));
await add(answer('the same, by a part of the name', chosenOf, choose('meunasah 7')));
await add(answer('LKM, nothing kept by the server', linesOf, lkmIn('')));
await add(answer('LKM', linesOf, lkmIn('')));
await add(answer('LKM by a part of the name', linesOf, lkmIn('meunasah 7')));
await add(queries('phone, cold, before: read twice', [...ofPhone, ...ofPhone]));
await add(answer('phone, cold: first screen', linesOf, list(own)));
await add(queries('phone, cold: kept, in the background', ofPhone));
await add(
  answer(
    'phone, warm, nothing has changed',
    () => 0,
    () => listPerubahan(granted({ kode: [own], sejak: new Date().toISOString() })),
  ),
);
await add(queries('phone, after a night', ofPhone.slice(1, 2)));
console.log(JSON.stringify(screens));
process.exit(0);
