// Sums for the public page, and the order that a parameter set's numbers must keep.
import { describe, expect, it } from 'vitest';
import { makeJadwalBulanan } from '../../../functions/src/domain/records/money/jadwal-angsuran.ts';
import { PARAMETER_AWAL, SetParameter } from '../../../functions/src/domain/basics/parameter.ts';
import { checkSet } from '../../../functions/src/domain/basics/check-parameter.ts';
import { EMPTY_REKAP } from '../../../functions/src/domain/quick-status/recap/rekap.ts';
import {
  flatten,
  readAngka,
  withAngka,
  writeAngka,
} from '../../../web/src/screens/admin/parameter/angka-set.ts';
import { kelola } from '../../../web/src/teks/desk/kelola.ts';
import { isFresh, sumProgram } from '../../../functions/src/domain/quick-status/recap/ringkasan.ts';
import type { Ukuran } from '../../../functions/src/domain/quick-status/samaran/ukuran.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { toKodeKota } from '../../../functions/src/domain/basics/wilayah.ts';
import { provinsiOf } from '../../../functions/src/domain/basics/code-shapes.ts';

const kota = (kode: string, ksm: number, per = toTanggal('2017-07-05')) => ({
  kode: toKodeKota(kode),
  provinsi: provinsiOf(toKodeKota(kode)),
  per,
  angka: { ...EMPTY_REKAP, ksm, anggotaL: ksm * 2, anggotaP: ksm * 8, berdaya: 1, lokasi: 3 },
  samar: [] as Ukuran[],
});

describe('sumProgram', () => {
  it('adds up the kab/kota that have groups, and leaves the others out', () => {
    expect(
      sumProgram(2017, [
        kota('32.73', 4),
        kota('32.77', 2, toTanggal('2017-07-04')),
        kota('33.73', 0),
      ]),
    ).toMatchObject({
      provinsi: 1,
      kota: 2,
      kelurahan: 6,
      ksm: 6,
      anggota: 60,
      berdaya: 2,
      per: '2017-07-05',
    });
    expect(sumProgram(2017, [kota('33.73', 0)])).toBeNull();
  });

  it('counts the members of the kab/kota that show theirs, as the file of the nation does', () => {
    const small = { ...kota('33.73', 1), samar: ['anggota', 'jenisKelamin'] as Ukuran[] };
    const both = sumProgram(2017, [kota('32.73', 4), small]);
    expect(both).toMatchObject({ ksm: 5, anggota: 40, kotaTersamar: 1 });
    expect(sumProgram(2017, [small])).toMatchObject({ ksm: 1, anggota: null, kotaTersamar: 1 });
  });

  it('is fresh for an hour', () => {
    const sums = { dihitung: '2017-07-05T01:00:00.000Z', angka: null };
    expect(isFresh(sums, new Date('2017-07-05T01:59:59.000Z'))).toBe(true);
    expect(isFresh(sums, new Date('2017-07-05T02:00:00.000Z'))).toBe(false);
  });
});

describe('checkSet', () => {
  const withTingkat = (change: Partial<SetParameter['tingkat']>): SetParameter => ({
    ...PARAMETER_AWAL,
    tingkat: { ...PARAMETER_AWAL.tingkat, ...change },
  });

  it('finds no fault in the first set', () => {
    expect(checkSet(PARAMETER_AWAL)).toEqual([]);
  });

  it('names the field of a number out of order', () => {
    const low = withTingkat({ berdaya: { ...PARAMETER_AWAL.tingkat.berdaya, ps: 59.9 } });
    expect(checkSet(low).map((i) => i.jalur)).toEqual(['set.tingkat.berdaya.ps']);
    const upk = { ...PARAMETER_AWAL.upk, rr: { memuaskan: 80, memadai: 90 } };
    expect(checkSet({ ...PARAMETER_AWAL, upk }).map((i) => i.jalur)).toEqual([
      'set.upk.rr.memadai',
    ]);
    expect(
      checkSet({ ...PARAMETER_AWAL, kolektibilitas: [0, 3, 3, 9] }).map((i) => i.jalur),
    ).toEqual(['set.kolektibilitas']);
  });
});

describe('makeJadwalBulanan', () => {
  it('falls due on the same day of each month, or its last, and adds up exactly', () => {
    const jadwal = makeJadwalBulanan({
      pokok: 1_000_000,
      jasa: 45_000,
      kali: 3,
      tanggalCair: toTanggal('2016-11-30'),
    });
    expect(jadwal.map((a) => a.jatuhTempo)).toEqual(['2016-12-30', '2017-01-30', '2017-02-28']);
    expect(jadwal.map((a) => a.pokok)).toEqual([333_333, 333_333, 333_334]);
    expect(jadwal.map((a) => a.jasa)).toEqual([15_000, 15_000, 15_000]);
  });
});

describe('a set as a list of numbers', () => {
  const angka = flatten(PARAMETER_AWAL);

  it('has words for every number, and for no other', () => {
    expect(Object.keys(angka).toSorted()).toEqual(Object.keys(kelola.parameter.angka).toSorted());
    const groups = new Set(Object.keys(angka).map((jalur) => jalur.split('.')[0]));
    groups.delete('tunggakan');
    expect(groups).toEqual(new Set(Object.keys(kelola.parameter.grup)));
  });

  it('is put together again, with what was changed', () => {
    expect(withAngka(PARAMETER_AWAL, toTanggal('2015-01-01'), {})).toEqual(PARAMETER_AWAL);
    const changed = withAngka(PARAMETER_AWAL, toTanggal('2018-01-01'), {
      'tingkat.berdaya.ps': 80.5,
      'kolektibilitas.1': 2,
    });
    expect(changed.tingkat.berdaya.ps).toBe(80.5);
    expect(changed.kolektibilitas).toEqual([0, 2, 6, 9]);
    expect(changed.berlakuSejak).toBe('2018-01-01');
    expect(SetParameter.safeParse(changed).success).toBe(true);
  });

  it('reads and writes numbers as Indonesians do', () => {
    expect(['59,9', '1.000', '70'].map(readAngka)).toEqual([59.9, 1000, 70]);
    expect(['', '5,', '-1', 'a', '1,25'].map(readAngka)).toEqual([null, null, null, null, null]);
    const amounts = ['Rp15.000', '15.000,00', '15.000,-', '15 000', '15.000,5'];
    expect(amounts.map(readAngka)).toEqual([15_000, 15_000, 15_000, 15_000, 15_000.5]);
    expect(['-1,5', '1,5,5', ',5', '59.9,5'].map(readAngka)).toEqual([null, null, null, null]);
    // Read without its dot, each would be ten or a hundred times as much.
    expect(['59.9', '5.5', '15.00', '1.0000'].map(readAngka)).toEqual([null, null, null, null]);
    expect(writeAngka(59.9)).toBe('59,9');
  });
});
