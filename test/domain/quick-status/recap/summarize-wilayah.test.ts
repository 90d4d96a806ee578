import { describe, expect, it } from 'vitest';
import { toBulan, toTanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import { EMPTY_BULAN } from '../../../../functions/src/domain/quick-status/recap/bulanan.ts';
import {
  EMPTY_REKAP,
  sumRekap,
  type RekapAngka,
} from '../../../../functions/src/domain/quick-status/recap/rekap.ts';
import {
  toTampil,
  type AngkaTampil,
} from '../../../../functions/src/domain/quick-status/recap/angka-tampil.ts';
import {
  summarizeWithinKota,
  summarizeNasional,
  summarizeProvinsi,
  type BarisWilayah,
} from '../../../../functions/src/domain/quick-status/recap/summarize-wilayah.ts';
import { samarBulanOf } from '../../../../functions/src/domain/quick-status/recap/samar-bulan.ts';
import { RekapRingkas } from '../../../../functions/src/domain/quick-status/recap/rekap-ringkas.ts';
import { sumProgram } from '../../../../functions/src/domain/quick-status/recap/ringkasan.ts';
import { aCapaianKsm, aRekapKota } from '../contoh.ts';
import { makeRandom, randomKsm } from '../random-ksm.ts';
import {
  toKodeProvinsi,
  toKodeKecamatan,
  toKodeKelurahan,
} from '../../../../functions/src/domain/basics/wilayah.ts';

const random = makeRandom(7);
const KOTA = ['32.73', '32.77', '33.74'].map((kode) =>
  aRekapKota(
    [1, 2, 3, 4].map((urut) => randomKsm(random, `${kode}.0${String((urut % 2) + 1)}.1001`, urut)),
    { kode },
  ),
);

/** What no plan hides. */
function known(it: AngkaTampil | undefined): RekapAngka {
  const {
    anggota: _a,
    persenHadir: _h,
    persenPenabung: _p,
    tanpaKota: _t,
    ...angka
  } = it ?? { ...EMPTY_TAMPIL };
  return { ...angka, ...ORANG };
}
const ORANG = {
  anggotaL: 0,
  anggotaP: 0,
  anggotaMiskin: 0,
  warmisTerampil: 0,
  hadir: 0,
  slotHadir: 0,
  penabung: 0,
  slotTabungan: 0,
  peminjamAktif: 0,
};
const EMPTY_TAMPIL = toTampil(EMPTY_REKAP, [], true);
const sumKnown = (rows: readonly BarisWilayah[] | undefined) =>
  sumRekap((rows ?? []).map((row) => known(row.angka)));

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
      expect(known(it?.angka)).toStrictEqual(sumKnown(it?.bawah));
      expect(it?.angka.ksm).toBeGreaterThan(0);
    }
    const kecamatan = first.kecamatan[0]?.kode;
    const below = kecamatan && summarizeWithinKota(kecamatan, first, []);
    expect(known(below?.angka)).toStrictEqual(sumKnown(below?.bawah));
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
    const { anggotaMiskin: _m, hadir: _h, ...shown } = angka;
    const bulanan = summarizeProvinsi(toKodeProvinsi('32'), [
      { ...a, bulanan: [{ ...june, angka }] },
      { ...b, bulanan: [] },
    ]).bulanan;
    expect(bulanan).toStrictEqual([
      { bulan: '2017-06', per: '2017-06-30', wilayah: 1, angka: shown },
    ]);
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

describe('counts of persons on the page of an area', () => {
  const group = (ksmId: string, kelurahan: string, anggotaL: number, anggotaP: number) =>
    aCapaianKsm({
      ksmId,
      kelurahan,
      capaian: {
        angka: {
          anggotaL,
          anggotaP,
          anggotaMiskin: 6,
          peminjamAktif: 6,
          hadir: 50,
          slotHadir: 100,
        },
      },
    });
  // Three members in one kelurahan, plenty beside it.
  const small = aRekapKota([
    group('a', '32.73.01.1001', 1, 2),
    group('b', '32.73.01.1002', 9, 9),
    group('c', '32.73.02.1001', 12, 9),
    group('d', '32.73.02.1002', 9, 11),
  ]);
  const large = aRekapKota([group('e', '32.77.01.1001', 20, 20)], { kode: '32.77' });
  const at = (kode: string) => {
    const code = kode.length === 8 ? toKodeKecamatan(kode) : toKodeKelurahan(kode);
    const it = summarizeWithinKota(code, small, []);
    if (it === null) throw new Error(kode);
    return it.angka;
  };

  it('are those that the files show, and null where these hide them', () => {
    expect(at('32.73.01.1001')).toMatchObject({
      anggota: null,
      anggotaL: null,
      anggotaP: null,
      // Nobody is left whose presence could be added up.
      hadir: 0,
      slotHadir: 0,
      persenHadir: null,
      ksm: 1,
    });
    // Its neighbour would tell.
    expect(at('32.73.01.1002').anggota).toBeNull();
    expect(at('32.73.02')).toMatchObject({ anggotaMiskin: 12 });
    const kota = summarizeWithinKota(small.kode, small, []);
    expect(kota?.angka).toMatchObject({ anggota: 62, anggotaP: 31 });
    expect(kota?.angka.slotHadir).toBe(200);
    for (const row of [...small.kecamatan, ...small.kelurahan])
      expect([row.kode, at(row.kode).anggota === null]).toStrictEqual([
        row.kode,
        row.samar.includes('anggota'),
      ]);
  });

  it('are above a kab/kota those of the kab/kota that show theirs', () => {
    const alone = aRekapKota([group('f', '32.78.01.1001', 1, 2)], { kode: '32.78' });
    expect(alone.samar).toContain('anggota');
    const it = summarizeProvinsi(toKodeProvinsi('32'), [alone, large]);
    expect(it.angka.anggota).toBe(40);
    expect(it.angka.tanpaKota).toMatchObject({ anggota: 1, jenisKelamin: 1 });
    expect(it.bawah.map((row) => row.angka.anggota)).toStrictEqual([40, null]);
    expect(summarizeNasional([alone, large]).angka.anggota).toBe(40);
    expect(summarizeNasional([alone]).angka.anggota).toBeNull();
    // Nor is the number of those who borrow compared with the members of a part.
    expect(it.angka.peminjamAktif).toBeNull();
    expect(sumProgram(2017, [alone, large])).toMatchObject({ anggota: 40, kotaTersamar: 1 });
    expect(sumProgram(2017, [alone])).toMatchObject({ anggota: null, kotaTersamar: 1 });
  });

  it('are not told by an earlier month, a target or a percentage', () => {
    const june = {
      bulan: toBulan('2017-06'),
      per: toTanggal('2017-06-30'),
      angka: { ...EMPTY_BULAN, ksm: 4, anggota: 60, anggotaMiskin: 3, hadir: 40 },
      wajib: false,
      tutup: null,
    };
    const months = (isi: Partial<typeof small>) => {
      const kota = { ...small, bulanan: [june, ...small.bulanan], ...isi };
      return summarizeProvinsi(toKodeProvinsi('32'), [kota, large]).bulanan;
    };
    expect(months({})?.map((b) => b.angka.anggota)).toStrictEqual([60, 102]);
    // The last update of June hid them, or they were few.
    expect(months({ samarBulan: [june.bulan] })?.[0]?.angka.anggota).toBeNull();
    const few = { ...june, angka: { ...june.angka, anggota: 3 } };
    expect(months({ bulanan: [few] })?.[0]?.angka.anggota).toBeNull();
    expect(months({ samar: ['anggota'] })?.map((b) => b.angka.anggota)).toStrictEqual([null, null]);
    // Members by poverty, and those present, are of no month.
    expect(JSON.stringify(months({}))).not.toMatch(/anggotaMiskin|"hadir"/);

    const target = { ksm: 10, berdaya: 5, sesi: 100, anggota: 50 };
    const hidden = { ...small, target, samar: ['anggota' as const] };
    const of = summarizeProvinsi(toKodeProvinsi('32'), [hidden, { ...large, target }]).target;
    expect(of?.angka.anggota).toStrictEqual({ target: 100, kini: null });
    expect(of?.angka.ksm.kini).toBe(5);
  });

  it('are not told of those who borrow, whom no plan covers', () => {
    expect(at('32.73.01').peminjamAktif).toBeNull();
    expect(summarizeWithinKota(small.kode, small, [])?.angka.peminjamAktif).toBe(24);
    const few = { ...large, angka: { ...large.angka, peminjamAktif: 2 } };
    const provinsi = summarizeProvinsi(toKodeProvinsi('32'), [small, few]);
    expect(provinsi.bawah.map((row) => row.angka.peminjamAktif)).toStrictEqual([24, null]);
    expect(provinsi.angka.peminjamAktif).toBeNull();
  });
});

describe('months that stay hidden', () => {
  const bulan = toBulan('2017-07');
  const before = { samar: ['anggota' as const], samarBulan: [toBulan('2017-03')], bulan };

  it('are those whose last update hid the members', () => {
    expect(samarBulanOf(before, toBulan('2017-08'))).toStrictEqual(['2017-03', '2017-07']);
    expect(samarBulanOf(before, bulan)).toStrictEqual(['2017-03']);
    expect(samarBulanOf({ ...before, samar: [] }, toBulan('2017-08'))).toStrictEqual(['2017-03']);
    expect(samarBulanOf(null, bulan)).toStrictEqual([]);
  });

  it('go on into the next year with its December', () => {
    const december = { ...before, bulan: toBulan('2017-12') };
    expect(samarBulanOf(december, toBulan('2018-01'))).toStrictEqual(['2017-12']);
  });
});
