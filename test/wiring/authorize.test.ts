// Who is let through to a callable, by role and area. All of it is written down here a second time, and
// every role is tried inside and outside the area. Where the area comes from a stored record, the tests
// on the suite check it.
import { describe, expect, it } from 'vitest';
import { authorize, type Caller } from '../../functions/src/authorize.ts';
import {
  IZIN_PERAN,
  PERAN,
  type Izin,
  type Peran,
} from '../../functions/src/domain/access/peran.ts';
import { toTanggal } from '../../functions/src/domain/basics/tanggal.ts';
import { isProblem } from '../../functions/src/domain/basics/refusals/problem.ts';
import { CALLABLES } from '../../functions/src/domain/callables/table.ts';
import { loadWilayah } from '../../functions/src/flows/areas/load-wilayah.ts';
import { toKodeWilayah } from '../../functions/src/domain/basics/wilayah.ts';
import { toUid } from '../../functions/src/domain/basics/code-shapes.ts';

const INSIDE = '32.73';
const OUTSIDE = '32.74';
const COUNTRY = 'ID';

/** Permission; then a request about an area, or null where one's own areas, whichever they are, will do. */
const ASKED: Readonly<Record<string, readonly [Izin, ((kode: string) => object) | null]>> = {
  listQs: ['unduhQs', null],
  listQsSubkota: ['unduhQs', (kode) => ({ tahun: 2017, kode })],
  getQsUrl: ['unduhQs', (kode) => ({ tahun: 2017, kode, revisi: null, berkas: 'rekap' })],
  listRevisi: ['unduhQs', (kode) => ({ tahun: 2017, kode })],
  compareQs: ['unduhQs', (kode) => ({ tahun: 2017, kode, revisiA: 'a', revisiB: 'b' })],
  getIsiQs: ['unduhQs', (kode) => ({ tahun: 2017, kode, revisi: 'a', baris: null })],
  makeQsAgain: [
    'unduhQs',
    (kode) => ({ tahun: 2017, kode, revisi: 'a', menurut: 'kini', kerja: null }),
  ],
  listUnduhan: ['kelola', (kode) => ({ milik: 'semua', kode, oleh: null, setelah: null })],
  getPencocokan: ['unduhQs', (kode) => ({ kode: [INSIDE, kode] })],
  listUnggulan: ['bacaKsm', (kode) => ({ kode })],
  getKota: ['bacaKsm', (kota) => ({ kota, tahun: 2017 })],
  getSebabGeser: ['kelolaKota', (kota) => ({ kota, bulan: '2017-06' })],
  getWilayah: ['bacaKsm', (kode) => ({ kode, tahun: 2017 })],
  listKsm: ['bacaKsm', (kode) => ({ kode: [INSIDE, kode], kata: '', setelah: null })],
  listMirip: ['catat', (kelurahan) => ({ kelurahan, nama: 'Melati', anggota: [] })],
  listKunjungan: [
    'bacaKsm',
    (kode) => ({ kode: [kode], macam: 'terjadwal', lewati: 0, paling: 9 }),
  ],
  listPerubahan: ['catat', (kode) => ({ kode: [kode], sejak: null })],
  listBulan: ['kelolaKota', (kota) => ({ kota, bulan: '2017-06', macam: 'terlambat' })],
  listCalon: ['putuskanTahap', (kota) => ({ kota, tahap: 'II' })],
  listAntrean: ['kelolaKota', (kode) => ({ kota: kode, bulan: null, lewati: 0 })],
  listUjiPetik: ['kelolaKota', (kota) => ({ kota, bulan: '2017-06', lewati: 0 })],
  listJanggal: ['kelolaKota', (kota) => ({ kota, kelurahan: null, jenis: null, setelah: null })],
  listLkm: ['catatUpk', (kode) => ({ kode: [kode], kata: '', lewati: 0 })],
  listLokasi: ['kelola', (kota) => ({ kota, kata: '', lewati: 0 })],
  listPilihanLokasi: ['catat', (kode) => ({ kode: [INSIDE, kode], kata: '', lewati: 0 })],
  listWilayah: ['bacaKsm', null],
  listTanpaLkm: ['catatUpk', (kode) => ({ kode: [INSIDE, kode] })],
  listPengguna: ['kelola', null],
  savePengguna: ['kelola', (kode) => ({ uid: null, wilayah: [INSIDE, kode] })],
  checkPengguna: ['kelola', null],
  saveLokasi: ['kelola', (kode) => ({ kode: `${kode}.01.1001` })],
  previewParameter: ['kelola', (kota) => ({ kota })],
  getPekerjaan: ['kelola', null],
  listPekerjaan: ['kelola', null],
  startRebuild: ['kelola', (kota) => ({ kota: kota === COUNTRY ? null : kota, hitung: true })],
  listKeterbukaan: ['kelola', null],
  getPemberitahuan: ['catat', null],
  setPemberitahuan: ['catat', null],
  retryTersisih: ['kelola', (kota) => ({ koleksi: 'sesi', dokumen: 's-1', kota })],
};
/** For the whole country, so for nobody with less. */
const OF_THE_COUNTRY: Readonly<Record<string, Izin>> = {
  adoptParameter: 'kelola',
  listJejak: 'kelola',
};
/** About the nation or a province alone. */
const OF_A_PROVINCE: Readonly<Record<string, Izin>> = { setKeterbukaan: 'kelola' };
const BY_RECORD = [
  'checkGerbang',
  'checkPengajuan',
  'getUpk',
  'listPinjamanUpk',
  'sendFoto',
  'listFoto',
  'getFotoUrl',
];

const callerWith = (peran: Peran, wilayah: string): Caller => ({
  uid: toUid('u-1'),
  klaim: { peran, wilayah: [toKodeWilayah(wilayah)] },
  now: new Date('2017-07-05T01:00:00Z'),
  today: toTanggal('2017-07-05'),
});

async function isLet(name: string, request: object, caller: Caller): Promise<boolean> {
  const { [name as 'getWilayah']: definition } = CALLABLES;
  const granted = await authorize(definition, request as never, caller);
  if (!isProblem(granted)) return true;
  expect(granted).toStrictEqual({ code: 'tidak-berhak' });
  return false;
}

describe('authorisation', () => {
  it('is written down for every callable', () => {
    expect(
      [
        ...Object.keys(ASKED),
        ...Object.keys(OF_THE_COUNTRY),
        ...Object.keys(OF_A_PROVINCE),
        ...BY_RECORD,
        'submitKiriman',
        'recordKunjungan',
        'checkBerkas',
        'listTerbuka',
        'getTerbukaUrl',
      ].toSorted(),
    ).toStrictEqual(Object.keys(CALLABLES).toSorted());
  });

  it.each(Object.entries(ASKED))('%s', async (name, [izin, requestOf]) => {
    for (const peran of PERAN) {
      const isAble = IZIN_PERAN[peran].includes(izin);
      const caller = callerWith(peran, INSIDE);
      expect(await isLet(name, requestOf?.(INSIDE) ?? {}, caller)).toBe(isAble);
      const isLetOutside = requestOf !== null && (await isLet(name, requestOf(OUTSIDE), caller));
      expect(isLetOutside).toBe(false);
    }
  });

  it.each(Object.entries(OF_THE_COUNTRY))('%s', async (name, izin) => {
    for (const peran of PERAN) {
      const isAble = IZIN_PERAN[peran].includes(izin);
      expect(await isLet(name, {}, callerWith(peran, COUNTRY))).toBe(isAble);
      expect(await isLet(name, {}, callerWith(peran, INSIDE))).toBe(false);
    }
  });

  it.each(Object.entries(OF_A_PROVINCE))('%s', async (name, izin) => {
    for (const peran of PERAN) {
      const isAble = IZIN_PERAN[peran].includes(izin);
      const asks = (kode: string, wilayah: string) =>
        isLet(name, { kode, terbuka: true }, callerWith(peran, wilayah));
      expect(await asks('32', '32')).toBe(isAble);
      expect(await asks('32', COUNTRY)).toBe(isAble);
      expect(await asks('33', '32')).toBe(false);
      expect(await asks(COUNTRY, '32')).toBe(false);
      // Who has a part of the province does not speak for it.
      expect(await asks('32', INSIDE)).toBe(false);
    }
  });

  it('gives everybody who may download their own ledger', async () => {
    const own = { milik: 'saya', kode: OUTSIDE, oleh: null, setelah: null };
    for (const peran of PERAN)
      expect(await isLet('listUnduhan', own, callerWith(peran, INSIDE))).toBe(
        IZIN_PERAN[peran].includes('unduhQs'),
      );
  });

  it('leaves a submission to the decision', async () => {
    for (const peran of PERAN)
      expect(await isLet('submitKiriman', {}, callerWith(peran, INSIDE))).toBe(true);
  });

  it('cannot be left out: a flow takes only granted requests', () => {
    const request = { kode: INSIDE, tahun: 2017 };
    const caller = callerWith('admin', INSIDE);
    // @ts-expect-error: only `authorize` makes a grant
    const unasked = () => loadWilayah({ callable: 'getWilayah', request, caller, record: null });
    expect(unasked).toBeTypeOf('function');
  });
});
