import { planKota } from '../../../../functions/src/domain/quick-status/samaran/plan-kota.ts';
import { describe, expect, it } from 'vitest';
import { RekapKota } from '../../../../functions/src/domain/quick-status/recap/rekap-kota.ts';
import {
  EMPTY_REKAP,
  rekapOfKsm,
  sumRekap,
} from '../../../../functions/src/domain/quick-status/recap/rekap.ts';
import { aCapaianKsm, aLokasi, aRekapKota } from '../contoh.ts';
import { makeRandom, randomKsm } from '../random-ksm.ts';
import { toBulan } from '../../../../functions/src/domain/basics/tanggal.ts';

const KELURAHAN = ['32.73.02.1001', '32.73.01.1002', '32.73.01.1001'];

describe('the recap of a kab/kota', () => {
  const random = makeRandom(11);
  const ksm = Array.from({ length: 30 }, (_, i) => randomKsm(random, KELURAHAN[i % 3] ?? '', i));
  const rekap = aRekapKota(ksm);

  it('fits its schema', () => {
    expect(RekapKota.parse(rekap)).toEqual(rekap);
  });

  it('fits it whatever money is on record, and says what it did not add up', () => {
    const much = (ksmId: string, tabungan: number) =>
      aCapaianKsm({ ksmId, capaian: { angka: { tabungan, kas: tabungan } } });
    const unlucky = aRekapKota([
      much('a', 5_000_000_000_000_000),
      much('b', 5_000_000_000_000_000),
      much('c', 20_000_000_000),
    ]);
    expect(RekapKota.parse(unlucky)).toEqual(unlucky);
    expect(unlucky).toMatchObject({ tidakDijumlah: 2 });
    expect(unlucky.angka).toMatchObject({ ksm: 3, tabungan: 20_000_000_000, kas: 20_000_000_000 });
  });

  it('adds up from group to kelurahan to kecamatan to kab/kota', () => {
    // Of presence those that show theirs.
    const { samaran } = planKota({ ksm });
    const none = { hadir: 0, slotHadir: 0, penabung: 0, slotTabungan: 0 };
    const groups = sumRekap(
      ksm.map((row) => ({
        ...rekapOfKsm(row),
        ...(samaran.get(row.ksmId)?.has('kehadiran') === true && none),
      })),
    );
    expect(groups.slotHadir).toBeGreaterThan(0);
    expect(rekap.angka).toEqual({ ...groups, lokasi: 3, lkm: 3 });
    expect(sumRekap(rekap.kelurahan.map((row) => row.angka))).toEqual(rekap.angka);
    expect(sumRekap(rekap.kecamatan.map((row) => row.angka))).toEqual(rekap.angka);
  });

  it('lists its areas by code', () => {
    expect(rekap.kelurahan.map((row) => row.kode)).toEqual(KELURAHAN.toSorted());
    expect(rekap.kecamatan.map((row) => row.kode)).toEqual(['32.73.01', '32.73.02']);
  });

  it('is the same in whatever order the groups come', () => {
    expect(aRekapKota(ksm.toReversed(), { lokasi: KELURAHAN.map((k) => aLokasi(k)) })).toEqual(
      rekap,
    );
  });

  it('shows a location that has no group yet', () => {
    const { kelurahan, angka } = aRekapKota([], { lokasi: [aLokasi('32.73.01.1001')] });
    expect(kelurahan).toHaveLength(1);
    expect(angka).toEqual({ ...EMPTY_REKAP, lokasi: 1 });
  });

  it('keeps a group in a kelurahan that the list of locations lacks', () => {
    const { kelurahan, angka } = aRekapKota([aCapaianKsm({ kelurahan: '32.73.09.1009' })], {
      lokasi: [],
    });
    expect(kelurahan[0]).toMatchObject({ kode: '32.73.09.1009', nama: '32.73.09.1009' });
    expect(angka).toMatchObject({ ksm: 1, lokasi: 0 });
  });

  it('refuses a group that comes twice, of another month or of another kab/kota', () => {
    const one = aCapaianKsm();
    expect(() => aRekapKota([one, one])).toThrow('comes twice');
    expect(() => aRekapKota([aCapaianKsm({ bulan: toBulan('2017-06') })])).toThrow(
      'not of 2017-07',
    );
    expect(() => aRekapKota([one], { kode: '32.71' })).toThrow('is not in 32.71');
  });

  it('stays below the size of a document for the largest kabupaten', () => {
    const lokasi = Array.from({ length: 852 }, (_, i) =>
      aLokasi(`11.08.${String(1 + (i % 27)).padStart(2, '0')}.${2001 + Math.floor(i / 27)}`, {
        nama: 'Meunasah Lueng Bata Tanjong Hagu',
      }),
    );
    const large = aRekapKota(
      lokasi.map(({ kode }, i) => aCapaianKsm({ ksmId: `ksm-${i}`, kelurahan: kode })),
      { kode: '11.08', lokasi },
    );
    expect(large.kelurahan).toHaveLength(852);
    expect(firestoreSize(large)).toBeLessThan(1_048_576);
  });
});

/** Bytes as Firestore counts them: a number takes 8, a text its bytes and 1, and a field its name as well. */
function firestoreSize(value: unknown): number {
  if (typeof value === 'number') return 8;
  if (typeof value === 'string') return new TextEncoder().encode(value).length + 1;
  if (typeof value === 'boolean' || value === null) return 1;
  if (Array.isArray(value)) return value.reduce((sum: number, v) => sum + firestoreSize(v), 0);
  return Object.entries(value as object).reduce(
    (sum, [key, v]) => sum + key.length + 1 + firestoreSize(v),
    32,
  );
}
