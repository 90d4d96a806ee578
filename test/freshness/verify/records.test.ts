// What is lost of the records, or was written past the submissions, is told and never published: the figures stay as
// they were last right, whichever record it is, and whatever was computed from what is left.
import { describe, expect, it } from 'vitest';
import type { KoleksiCatatan } from '../../../functions/src/domain/documents.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { NASIONAL } from '../../../functions/src/domain/basics/wilayah.ts';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import { toNewId } from '../../../functions/src/domain/basics/identitas.ts';
import type { City } from '../drawn/city.ts';
import { KOTA } from '../drawn/city.ts';
import {
  aCancellation,
  aLoan,
  aMeeting,
  anLkm,
  aMove,
  anOpening,
  aPaper,
  aPartnership,
  aTarget,
  aTraining,
  aUpkMonth,
  mended,
} from '../drawn/submissions.ts';
import { visit } from '../drawn/visits.ts';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { aCity, change, found, HERE, THERE, type Fields } from './broken-city.ts';

/** Of every kind of record: one that stands, and a field that somebody writes past the submissions. */
const RECORDS: { readonly [K in KoleksiCatatan]: (city: City) => readonly [string, Fields] } = {
  ksm: () => ['g1', { nama: 'lain' }],
  anggota: () => ['g1', { anggota: [] }],
  sesi: () => ['g1-2025-06-01', { kegiatan: 0 }],
  pinjaman: () => ['g1-p', { pembayaran: [] }],
  kasLain: () => ['g1-kas', { jumlah: 1 }],
  dokumen: () => ['g1', { dokumen: [] }],
  kemitraan: () => ['g1', { kemitraan: [] }],
  pelatihan: () => ['g1', { pelatihan: [] }],
  pemeriksaan: () => ['g1', { sesi: [] }],
  lkm: (city) => [city.ids('lkm')[0] ?? '', { nama: 'lain' }],
  upkBulanan: (city) => [city.ids('upkBulanan')[0] ?? '', { pendapatan: 1 }],
  target: (city) => [
    city.ids('target')[0] ?? '',
    { angka: { ksm: 1, berdaya: 1, sesi: 1, anggota: 1 } },
  ],
  verifikasi: (city) => [city.ids('verifikasi')[0] ?? '', { oleh: 'lain' }],
  ujiPetik: (city) => [city.ids('ujiPetik')[0] ?? '', { kunjungan: [] }],
};

/** A city with a record of every kind. */
async function aFullCity(): Promise<City> {
  const city = await aCity();
  const kas = {
    jenis: 'kasLain' as const,
    isi: {
      id: 'g1-kas',
      ksmId: 'g1',
      tanggal: '2025-06-02',
      jumlah: 3000,
      jenis: 'denda',
      keterangan: null,
    },
    koreksi: null,
  };
  const { urut } = city.raw('sesi', 'g1-2025-06-01') ?? {};
  const check = {
    jenis: 'pemeriksaan' as const,
    isi: {
      ksmId: 'g1',
      pendaftaran: null,
      sesi: [{ id: 'g1-2025-06-01', urut }],
      hasil: 'diterima',
      alasan: null,
    },
  };
  for (const one of [
    kas,
    aPaper('g1', 'g1-d', { jenis: 'aturan', tanggal: '2025-06-03', ditandatangani: true }),
    aPartnership('g1', 'g1-m', '2025-06-04'),
    aTraining('g1', 'g1-l', '2025-06-05'),
    check,
    anLkm(HERE, 'BKM'),
    aUpkMonth(HERE, '2025-06', 500_000),
    aTarget('2026-01-01', 9),
  ])
    expect(await city.send(one as Parameters<City['send']>[0])).toBeNull();
  expect(await visit(city, { tanggal: toTanggal('2024-02-01'), pilih: 1 })).toBeNull();
  await city.build();
  return city;
}

/** What people are told, and what it is made from. */
const shownIn = (city: City) =>
  ['capaian', 'rekap', 'qs'].map((koleksi) =>
    city.ids(koleksi).map((id) => [id, city.raw(koleksi, id)]),
  );

const ofRecords = async (city: City) =>
  (await found(city))
    .filter((it) => it.jenis === 'riwayat')
    .map((it) => {
      expect(it.diperbaiki).toBe(false);
      return it.dokumen;
    })
    .toSorted();

describe('records that are not what was accepted', () => {
  it('of every kind are told, and nothing is made of what is left', async () => {
    const city = await aFullCity();
    expect(await found(city)).toStrictEqual([]);
    const named = (Object.keys(RECORDS) as KoleksiCatatan[]).map((koleksi) => {
      const [id, other] = RECORDS[koleksi](city);
      return { koleksi, id, other, stored: city.raw(koleksi, id) ?? {} };
    });
    const expected = named.map((it) => `${it.koleksi}/${it.id}`).toSorted();
    const before = shownIn(city);
    for (const { koleksi, id } of named) city.put(koleksi, id, null);
    expect(await ofRecords(city)).toStrictEqual(expected);
    await city.build();
    expect(shownIn(city)).toStrictEqual(before);

    for (const { koleksi, id, stored } of named) city.put(koleksi, id, stored);
    expect(await found(city)).toStrictEqual([]);

    for (const { koleksi, id, stored, other } of named)
      city.put(koleksi, id, { ...stored, ...other });
    expect(await ofRecords(city)).toStrictEqual(expected);
    await city.build();
    expect(shownIn(city)).toStrictEqual(before);
    const { terakhir } = city.raw('pencocokan', KOTA) as { terakhir: { catatan: number } };
    expect(terakhir.catatan).toBe(expected.length);
  });

  it('are found where the figures agree with what is left', async () => {
    const city = await aFullCity();
    city.put('sesi', 'g1-2025-06-01', null);
    city.put('dokumen', 'g1', null);
    // Computed since, and another list begun in the place of the one that is gone.
    const paper = { jenis: 'aturan', tanggal: '2025-07-03', ditandatangani: true };
    expect(await city.send(aPaper('g1', 'g1-d2', paper))).toBeNull();
    await city.build();
    expect(await ofRecords(city)).toStrictEqual(['dokumen/g1', 'sesi/g1-2025-06-01']);
  });

  it('are found of a group that nothing tells of', async () => {
    const city = await aCity();
    const before = city.ids('capaian');
    city.put('sesi', 'g1-2025-06-01', null);
    for (const koleksi of ['penghitungan', 'jendela']) city.put(koleksi, 'g1', null);
    for (const koleksi of ['penghitungan', 'ksm']) city.put(koleksi, 'g2', null);
    expect(await ofRecords(city)).toStrictEqual(['ksm/g2', 'sesi/g1-2025-06-01']);
    expect(city.raw('penghitungan', 'g1')).toBeUndefined();
    expect(city.ids('capaian')).toStrictEqual(before);
  });

  it('are none after moves, corrections and cancellations, also where only the history knows', async () => {
    const city = await aCity();
    const late = aMeeting('g1', 'g1-2025-06-01', '2025-06-01', { kegiatan: 0 });
    for (const one of [
      anOpening('g2', '2024-01-05', 50_000),
      aMove('g1', THERE, '2025-12-01'),
      mended(late),
      aCancellation('g2', 'sesi', 'g2-2025-06-01'),
      aLoan('g2', 'g2-q', '2025-09-01'),
    ])
      await city.send(one);
    await city.build();
    const noted = () =>
      city.ids('penghitungan').map((id) => city.raw('penghitungan', id)?.['sidikCatatan']);
    const known = noted();
    expect(new Set(known).size).toBe(2);
    expect(await found(city)).toStrictEqual([]);
    for (const id of city.ids('penghitungan'))
      change(city, 'penghitungan', id, ({ sidikCatatan: _sidik, ...rest }) => rest);
    expect(await found(city)).toStrictEqual([]);
    expect(noted()).toStrictEqual(known);
  });

  it('are told where a refusal was kept for a receipt that is gone', async () => {
    const city = await aCity();
    const isi = { ...aMeeting('g1', 'g1-x', '2025-06-03'), id: toNewId('k-x') };
    await docs.kirimanBentrok.set({
      kiriman: toNewId('k-x'),
      hash: 'a'.repeat(64),
      oleh: toUid('u1'),
      pada: '2026-02-10T02:00:00.000Z',
      isi: isi as never,
    });
    expect(await found(city)).toStrictEqual([
      {
        jenis: 'kiriman',
        dokumen: NASIONAL,
        bulan: null,
        apa: ['kirimanBentrok'],
        diperbaiki: false,
      },
    ]);
  });
});
