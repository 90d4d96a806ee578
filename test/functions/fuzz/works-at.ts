// What a place that nobody aimed at is asked after the fuzz: every list and figure of it, and every file. A callable
// that lists or gets something and has no row here does not compile.
import { expect } from 'vitest';
import type { KsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { toBulan, toTanggal, yearOf } from '../../../functions/src/domain/basics/tanggal.ts';
import {
  jenjangOf,
  NASIONAL,
  type KodeWilayah,
} from '../../../functions/src/domain/basics/wilayah.ts';
import { kecamatanOf } from '../../../functions/src/domain/basics/code-shapes.ts';
import type { RequestOf } from '../../../functions/src/domain/callables/definition.ts';
import type { CALLABLES } from '../../../functions/src/domain/callables/table.ts';
import { lkmIdOf } from '../../../functions/src/domain/records/lkm.ts';
import { call, TODAY, until, type Area, type Person } from '../../support/suite/suite.ts';

type Callables = typeof CALLABLES;
type Asked = Extract<keyof Callables, `list${string}` | `get${string}`>;

export interface Place {
  readonly area: Area;
  readonly ksmId: KsmId;
  readonly sesi: readonly string[];
  /** Whoever may ask something of it: each request is for one of them. */
  readonly people: readonly Person[];
}

type Requests<N extends Asked> = (at: Place) => readonly Plain<RequestOf<Callables[N]>>[];
/** Ids and codes written plainly, as in a body. */
type Plain<T> = T extends string
  ? string
  : T extends readonly (infer E)[]
    ? readonly Plain<E>[]
    : T extends object
      ? { readonly [K in keyof T]: Plain<T[K]> }
      : T;

const tahun = yearOf(TODAY);
const bulan = toBulan('2017-06');
const START = { kata: '', lewati: 0 };

const codesOf = ({ kelurahan, kota, provinsi }: Area): readonly KodeWilayah[] => [
  kelurahan,
  kecamatanOf(kelurahan),
  kota,
  provinsi,
  NASIONAL,
];
const files: (at: Place) => { readonly tahun: number; readonly kode: KodeWilayah }[] = ({ area }) =>
  codesOf(area).map((kode) => ({ tahun, kode }));

const ROWS: { readonly [N in Asked]: Requests<N> | string } = {
  listFoto: ({ ksmId, sesi }) => [{ ksmId, sesi: [...sesi] }],
  getFotoUrl: 'nobody sent a photo from there',
  listQs: () => [{ tahun: null }, { tahun, kata: '', lewati: 0 }],
  listQsSubkota: ({ area }) => [{ tahun, kode: area.kota }],
  getPencocokan: ({ area }) => [{ kode: [area.kota] }],
  getQsUrl: 'asked below, until the file is there',
  listUnggulan: ({ area }) => codesOf(area).map((kode) => ({ kode })),
  getUpk: ({ area }) => [{ lkm: lkmIdOf(area.kelurahan) }],
  listKsm: ({ area }) => [{ kode: [area.kota], kata: '', setelah: null }],
  listMirip: ({ area, ksmId }) => [
    {
      kelurahan: area.kelurahan,
      id: ksmId,
      nama: 'Melati',
      tanggalBentuk: toTanggal('2017-01-04'),
      anggota: [],
    },
  ],
  listKunjungan: ({ area }) => [{ kode: [area.kota], macam: 'terjadwal', lewati: 0, paling: 10 }],
  listPerubahan: ({ area }) => [{ kode: [area.kelurahan], sejak: null }],
  listLkm: ({ area }) => [{ kode: [area.kota], ...START }],
  listTanpaLkm: ({ area }) => [{ kode: [area.kota], ...START }],
  listLokasi: ({ area }) => [{ kota: area.kota, ...START }],
  listWilayah: ({ area }) => codesOf(area).map((atas) => ({ atas, kode: [atas] })),
  listPilihanLokasi: ({ area }) => [{ kode: [area.kota], ...START }],
  listPinjamanUpk: ({ area }) => [
    { lkm: lkmIdOf(area.kelurahan), saring: 'berjalan', kata: '', lewati: 0 },
  ],
  listBulan: ({ area }) => [{ kota: area.kota, bulan, macam: 'tanpaCatatan', setelah: null }],
  listCalon: ({ area }) => [{ kota: area.kota, tahap: 'II', setelah: null }],
  listAntrean: ({ area }) => [{ kota: area.kota, bulan: null, lewati: 0 }],
  listJanggal: ({ area }) => [{ kota: area.kota, kelurahan: null, jenis: null, setelah: null }],
  listUjiPetik: ({ area }) => [{ kota: area.kota, bulan, lewati: 0 }],
  getWilayah: files,
  getKota: ({ area }) => [{ kota: area.kota, tahun }],
  getSebabGeser: ({ area }) => [{ kota: area.kota, bulan }],
  listRevisi: files,
  getIsiQs: 'of a file that is built below',
  listUnduhan: () => [{ milik: 'saya', kode: null, oleh: null, setelah: null }],
  listPengguna: () => [{}],
  getPekerjaan: () => [{}],
  listPekerjaan: () =>
    (['malam', 'bangunUlang', 'basi', 'tersisih', 'selisih'] as const).map((macam) => ({
      macam,
      lewati: 0,
    })),
  listJejak: () => [{ setelah: null }],
  listTerbuka: () => [{}],
  getTerbukaUrl: 'nothing of it is open to everybody',
  listKeterbukaan: () => [{}],
  getPemberitahuan: () => [{}],
};

/** Faults that are none: it may be that nobody registered the LKM, or that there is no such file yet. */
const NOTHING_THERE = new Set(['NOT_FOUND', 'PERMISSION_DENIED', 'UNAUTHENTICATED']);

export async function worksAt(place: Place): Promise<void> {
  const broken: string[] = [];
  for (const [name, row] of Object.entries(ROWS) as [Asked, Requests<Asked> | string][]) {
    if (typeof row === 'string') continue;
    for (const request of row(place)) {
      const statuses = await ask(name, request, place.people);
      if (!statuses.includes('ok') && !statuses.includes('NOT_FOUND'))
        broken.push(`${name} ${JSON.stringify(request)}: ${statuses.join()}`);
    }
  }
  expect(broken).toStrictEqual([]);
  for (const file of files(place)) {
    await getsFile({ ...file, berkas: 'rekap' }, place);
    // Only these have a workbook of their rows; below, the rows are in the file itself.
    if (['provinsi', 'nasional'].includes(jenjangOf(file.kode)))
      await getsFile({ ...file, berkas: 'data' }, place);
  }
}

/** What each person is told, until one is answered. */
async function ask(name: Asked, request: unknown, people: readonly Person[]): Promise<string[]> {
  const statuses: string[] = [];
  for (const person of people) {
    const answer = await call(name, request, person);
    if ('result' in answer) return [...statuses, 'ok'];
    const { status, message } = answer.error;
    statuses.push(status);
    if (!NOTHING_THERE.has(status)) return [`${status} ${message}`];
  }
  return statuses;
}

async function getsFile(
  request: { readonly kode: KodeWilayah; readonly berkas: 'rekap' | 'data' },
  { people }: Place,
): Promise<void> {
  const { url } = await until(`the file ${request.berkas} of ${request.kode}`, async () => {
    for (const person of people) {
      const answer = await call('getQsUrl', { ...request, revisi: null }, person);
      if ('result' in answer) return answer.result;
      expect(answer.error.status).not.toBe('INTERNAL');
    }
    return null;
  });
  const file = await fetch(url);
  expect(file.status).toBe(200);
  expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(1000);
}
