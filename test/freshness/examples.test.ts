// Changes that once left a file behind, each by itself: nothing that is called fresh differs from what it would
// be from nothing.
import { describe, expect, it } from 'vitest';
import { toNewId } from '../../functions/src/domain/basics/identitas.ts';
import { toTanggal } from '../../functions/src/domain/basics/tanggal.ts';
import { City, KOTA, TEMPAT } from './drawn/city.ts';
import { linesOf } from './in-memory.ts';
import {
  aCancellation,
  aDissolution,
  aLoan,
  aMeeting,
  aMove,
  aPaper,
  aPayment,
  aRegistration,
  aStage,
  aTraining,
  anLkm,
  anOpening,
  aUpkMonth,
  mended,
} from './drawn/submissions.ts';
import { visit } from './drawn/visits.ts';

const [HERE, , AWAY] = TEMPAT as [Kelurahan, Kelurahan, Kelurahan];

type Kelurahan = (typeof TEMPAT)[number];
type Sent = Parameters<City['send']>[0];

async function accepted(city: City, ...all: readonly Sent[]): Promise<void> {
  for (const one of all)
    expect({ one, refused: await city.send(one) }).toMatchObject({ refused: null });
}

/** Two groups since 2023, with a few meetings; every file is built. */
async function aCity(today = '2026-02-10'): Promise<City> {
  const city = await City.begin(today);
  for (const id of ['g1', 'g2']) {
    await accepted(
      city,
      aRegistration(id, HERE, '2023-01-10'),
      ...['2023-02-01', '2024-02-01', '2024-12-20'].map((t) => aMeeting(id, `${id}-${t}`, t)),
    );
  }
  await city.build();
  expect(await city.differences()).toStrictEqual([]);
  return city;
}

async function expectFresh(city: City): Promise<void> {
  expect(await city.differences()).toStrictEqual([]);
  await city.build();
  expect(await city.differences()).toStrictEqual([]);
}

describe('a loan of a UPK to a group that was dissolved in an earlier year', () => {
  it('is repaid late, and a payment is cancelled: every later year follows', async () => {
    const city = await aCity();
    await accepted(
      city,
      aLoan('g1', 'p1', '2024-03-01'),
      aPayment('g1', 'p1', 'b0', { tanggal: '2024-04-01', jumlah: 2_020_000 }),
      aDissolution('g1', '2024-12-24'),
    );
    await city.build();
    expect(await city.differences()).toStrictEqual([]);
    await accepted(city, aPayment('g1', 'p1', 'b1', { tanggal: '2024-12-22', jumlah: 6_060_000 }));
    await expectFresh(city);
    await accepted(city, aCancellation('g1', 'pembayaran', 'b0', 'p1'));
    await expectFresh(city);
  });
});

describe('what a file prints of a gate', () => {
  it('follows a training at once', async () => {
    const city = await aCity();
    await accepted(city, aStage('g1', 'I', '2023-03-01'));
    await city.build();
    for (const [i, topik] of ['pinjamanBergulir', 'kewirausahaan', 'ert'].entries())
      await accepted(city, aTraining('g1', `t${i}`, '2025-05-05', { topik }));
    await expectFresh(city);
    await accepted(city, aCancellation('g1', 'pelatihan', 't0'));
    await expectFresh(city);
  });

  it('follows a business plan without approval at once', async () => {
    const city = await aCity();
    await accepted(city, aStage('g1', 'I', '2023-03-01'));
    await city.build();
    for (const a of ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'])
      await accepted(
        city,
        aPaper('g1', `r-${a}`, { jenis: 'rencanaUsaha', anggota: a, disetujui: null }),
      );
    await expectFresh(city);
  });
});

describe('what stands in the files of every year', () => {
  it('is the name and the number of LKM', async () => {
    const city = await aCity();
    await accepted(city, anLkm(HERE, 'LKM Sejahtera'));
    await expectFresh(city);
    await accepted(city, mended(anLkm(HERE, 'LKM Makmur')));
    await expectFresh(city);
  });

  it('is the name of a place, and whether it is one of PPMK', async () => {
    const city = await aCity();
    for (const tahap of ['I', 'II']) await accepted(city, aStage('g1', tahap, '2023-03-01'));
    await city.build();
    expect(await city.saveLokasi(HERE, { nama: 'Sukamaju', ppmk: true })).toBeNull();
    await expectFresh(city);
  });

  it('is the number of documents that cannot be read', async () => {
    const city = await aCity();
    await city.setAside(toNewId('x'), HERE, false);
    await expectFresh(city);
    await city.setAside(toNewId('x'), AWAY, false);
    await expectFresh(city);
    await city.setAside(toNewId('x'), AWAY, true);
    await expectFresh(city);
  });
});

describe('what the calendar alone changes', () => {
  it('is that December had to be closed', async () => {
    const city = await aCity('2025-12-22');
    await city.night(12);
    await city.build();
    expect(await city.differences()).toStrictEqual([]);
    await city.night(8);
    await expectFresh(city);
  });

  it('is the report date of a kab/kota whose last group has left', async () => {
    const city = await aCity();
    for (const id of ['g1', 'g2']) await accepted(city, aMove(id, AWAY, '2026-01-20'));
    await city.build();
    await city.night();
    await expectFresh(city);
  });
});

it('lists no kab/kota as missing that has a mark and no figures', async () => {
  const city = await aCity();
  await accepted(city, anLkm(AWAY, 'LKM'), aUpkMonth(AWAY, '2025-03', 500_000));
  await city.build();
  await accepted(city, aMeeting('g1', 'later', '2025-06-01'));
  await city.build();
  const { terbaru } = city.raw('qs', '2025_32') as { terbaru: { objek: string } };
  const line = linesOf(terbaru.objek).findIndex((it) => it.includes('Kab/kota tanpa data'));
  expect(linesOf(terbaru.objek)[line + 1]).toMatch(/"angka",0\]$/);
});

it.each([3_000_000_000_000, 5_000_000_000_000_000])(
  'is stopped by no sum: %d is left out, and the file says so',
  async (uang) => {
    const city = await aCity();
    for (const id of ['g1', 'g2']) await city.inflate(id, '2025-12', uang);
    await city.build();
    const lines = linesOf(
      (city.raw('qs', `2025_${KOTA}`) as { terbaru: { objek: string } }).terbaru.objek,
    );
    const at = lines.findIndex((it) => it.includes('Uang di luar batas"'));
    expect(lines[at + 1]).toMatch(/"angka",2\]$/);
    expect(lines.filter((it) => it.includes('tidak dijumlahkan: Melati'))).toHaveLength(2);
    expect(city.raw('rekap', `2025_${KOTA}`)).toMatchObject({
      angka: { tabungan: 0, saldoTabungan: 0, kas: 0, beredarUpk: 0, jatuhTempo: 0 },
    });
    expect(lines.join('\n')).not.toMatch(new RegExp(`${uang}|${uang * 2}`));
  },
);

it('names an update after the day of Jakarta', async () => {
  const city = await aCity();
  city.at('2026-02-10T19:00:00.000Z');
  await accepted(city, aMeeting('g1', 'late', '2026-02-10'));
  await city.build();
  const manifes = city.raw('qs', `2026_${KOTA}`) as { terbaru: { revisi: string } };
  expect(manifes.terbaru.revisi).toMatch(/^2026-02-11-/);
});

it('is told of an opening balance, of its correction and of its end', async () => {
  const city = await aCity();
  const mulai = { tanggalMulaiPendampingan: '2023-02-01' };
  await accepted(city, {
    jenis: 'ksmUbah',
    isi: { ksmId: 'g1', perubahan: mulai, alasan: 'ada buku lama' },
  });
  await expectFresh(city);
  await accepted(city, anOpening('g1', '2023-01-20', 45_000));
  await expectFresh(city);
  await accepted(city, mended(anOpening('g1', '2023-01-12', 15_000)));
  await expectFresh(city);
  await accepted(city, aCancellation('g1', 'kasLain', 'g1'));
  await expectFresh(city);
});

it('is told of a visit to a drawn group, of its correction and of its end', async () => {
  const city = await aCity();
  const tanggal = toTanggal('2023-06-01');
  const visited = () =>
    city
      .ids('ujiPetik')
      .flatMap(
        (id) => city.raw('ujiPetik', id)?.['kunjungan'] as { readonly dibatalkan: boolean }[],
      )
      .map((it) => it.dibatalkan);
  for (const [pilih, standing] of [
    [10, [false]],
    [7, [false]],
    [0, [true]],
  ] as const) {
    expect(await visit(city, { tanggal, pilih })).toBeNull();
    expect(visited()).toStrictEqual(standing);
    await expectFresh(city);
  }
});
