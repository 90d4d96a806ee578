import { describe, expect, it } from 'vitest';
import { toBulan, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { EMPTY_BULAN } from '../../../functions/src/domain/quick-status/recap/bulanan.ts';
import { EMPTY_REKAP, sumRekap } from '../../../functions/src/domain/quick-status/recap/rekap.ts';
import {
  summarizeWithinKota,
  summarizeNasional,
  summarizeProvinsi,
} from '../../../functions/src/domain/quick-status/recap/summarize-wilayah.ts';
import { RekapRingkas } from '../../../functions/src/domain/quick-status/recap/rekap-ringkas.ts';
import { aRekapKota } from './contoh.ts';
import { makeRandom, randomKsm } from './random-ksm.ts';
import {
  toKodeProvinsi,
  toKodeKecamatan,
  toKodeKelurahan,
} from '../../../functions/src/domain/basics/wilayah.ts';

const random = makeRandom(7);
const KOTA = ['32.73', '32.77', '33.74'].map((kode) =>
  aRekapKota(
    [1, 2, 3, 4].map((urut) => randomKsm(random, `${kode}.0${String((urut % 2) + 1)}.1001`, urut)),
    { kode },
  ),
);

describe('an area', () => {
  it('is the sum of the areas below it, at every level', () => {
    const [first] = KOTA;
    if (first === undefined) throw new Error('no kab/kota');
    const nation = summarizeNasional(KOTA);
    const provinsi = nation.bawah.map(({ kode }) =>
      summarizeProvinsi(
        toKodeProvinsi(kode),
        KOTA.filter((k) => k.provinsi === kode),
      ),
    );
    for (const [i, it] of provinsi.entries()) {
      expect(nation.bawah[i]?.angka).toStrictEqual(it.angka);
      expect(nation.bawah[i]?.mutu).toStrictEqual(it.mutu);
    }
    for (const it of [nation, ...provinsi, summarizeWithinKota(first.kode, first, [])]) {
      expect(it?.angka).toStrictEqual(sumRekap((it?.bawah ?? []).map((row) => row.angka)));
      expect(it?.angka.ksm).toBeGreaterThan(0);
    }
    const kecamatan = first.kecamatan[0]?.kode;
    const below = kecamatan && summarizeWithinKota(kecamatan, first, []);
    expect(below?.angka).toStrictEqual(sumRekap((below?.bawah ?? []).map((row) => row.angka)));
    expect(below?.bawah.every((row) => row.kode.startsWith(`${kecamatan}.`))).toBe(true);
  });

  it('compares with targets only where there is one', () => {
    const [a, b] = KOTA;
    if (a === undefined || b === undefined) throw new Error('no kab/kota');
    const target = { ksm: 10, berdaya: 5, sesi: 100, anggota: 50 };
    const { target: both } = summarizeProvinsi(toKodeProvinsi('32'), [{ ...a, target }, b]);
    expect(both).toMatchObject({ bertarget: 1, semua: 2 });
    expect(both?.angka.ksm).toStrictEqual({ target: 10, kini: a.angka.ksm });
    expect(summarizeProvinsi(toKodeProvinsi('32'), [a, b]).target?.bertarget).toBe(0);
  });

  it('says how many kab/kota have figures of a month', () => {
    const [a, b] = KOTA;
    if (a === undefined || b === undefined) throw new Error('no kab/kota');
    const june = {
      bulan: toBulan('2017-06'),
      per: toTanggal('2017-06-30'),
      wajib: false,
      tutup: null,
    };
    const angka = { ...EMPTY_BULAN, ksm: 3 };
    const bulanan = summarizeProvinsi(toKodeProvinsi('32'), [
      { ...a, bulanan: [{ ...june, angka }] },
      { ...b, bulanan: [] },
    ]).bulanan;
    expect(bulanan).toStrictEqual([{ bulan: '2017-06', per: '2017-06-30', wilayah: 1, angka }]);
  });

  it('is null where the recap has no such row', () => {
    const [a] = KOTA;
    if (a === undefined) throw new Error('no kab/kota');
    expect(summarizeWithinKota(toKodeKecamatan('32.73.99'), a, [])).toBeNull();
    expect(summarizeWithinKota(toKodeKelurahan('32.73.99.1001'), a, [])).toBeNull();
    expect(sumRekap([])).toStrictEqual(EMPTY_REKAP);
  });

  it('reads from a stored recap only what it needs, without the long lists', () => {
    expect(Object.keys(RekapRingkas.shape)).not.toContain('kelurahan');
    const { kelurahan: _k, kecamatan: _c, upk: _u, ...rest } = KOTA[0] ?? {};
    expect(RekapRingkas.safeParse(rest).success).toBe(true);
  });
});
