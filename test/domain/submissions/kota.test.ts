import { describe, expect, it } from 'vitest';
import { Kiriman, type KirimanOf } from '../../../functions/src/domain/submissions/kiriman.ts';
import { IZIN_PERAN, PERAN, type Klaim } from '../../../functions/src/domain/access/peran.ts';
import type { Keadaan } from '../../../functions/src/domain/submissions/keadaan.ts';
import { isProblem } from '../../../functions/src/domain/basics/refusals/problem.ts';
import { decide } from '../../../functions/src/domain/submissions/decide.ts';
import { yearsStaleBy } from '../../../functions/src/domain/stale-files.ts';
import { needsOf } from '../../../functions/src/domain/submissions/needs.ts';
import { EMPTY_BULAN } from '../../../functions/src/domain/quick-status/recap/bulanan.ts';
import type { BulanKota } from '../../../functions/src/domain/quick-status/recap/rekap-kota.ts';
import { aKeadaan, KELURAHAN } from '../../support/records/build-kiriman.ts';
import { toBulan, toTanggal, type Tanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import {
  toKodeKota,
  type KodeWilayah,
  toKodeProvinsi,
} from '../../../functions/src/domain/basics/wilayah.ts';
import { toNewId } from '../../../functions/src/domain/basics/identitas.ts';

const ASKOT: Klaim = { peran: 'askot', wilayah: [toKodeKota('32.73')] };
const ANGKA = { ksm: 40, berdaya: 20, sesi: 1500, anggota: 400 };

function aTarget(koreksi: string | null = null): KirimanOf<'target'> {
  return {
    id: toNewId('k1'),
    jenis: 'target',
    isi: { tahun: 2017, kota: toKodeKota('32.73'), angka: ANGKA },
    koreksi: koreksi === null ? null : { alasan: koreksi },
  };
}

const TUTUP: KirimanOf<'tutupBulan'> = {
  id: toNewId('k2'),
  jenis: 'tutupBulan',
  isi: { kota: toKodeKota('32.73'), bulan: toBulan('2017-06') },
};

const JUNI: BulanKota = {
  bulan: toBulan('2017-06'),
  per: toTanggal('2017-06-30'),
  angka: { ...EMPTY_BULAN, ksm: 7, tabungan: 5_000, catatan: 30 },
  wajib: false,
  tutup: null,
};

function decideBy(
  kiriman: KirimanOf<'target'> | KirimanOf<'tutupBulan'>,
  rest: Partial<Keadaan> = {},
) {
  return decide(
    kiriman,
    aKeadaan({ klaim: ASKOT, ksm: null, anggota: null, adaKota: true, ...rest }),
  );
}

function codeOf(...args: Parameters<typeof decideBy>): string {
  const hasil = decideBy(...args);
  return isProblem(hasil) ? hasil.code : 'accepted';
}

describe('targets of a kab/kota', () => {
  it('are stored under year and code, and change the file of that year alone', () => {
    const hasil = decideBy(aTarget());
    expect(hasil).toMatchObject({
      kode: '32.73',
      dari: null,
      tulis: [
        {
          koleksi: 'target',
          id: '2017_32.73',
          data: { tahun: 2017, kode: '32.73', provinsi: '32', angka: ANGKA },
        },
      ],
    });
    expect(isProblem(hasil) ? hasil : yearsStaleBy(hasil.tulis)).toEqual([2017]);
    expect(needsOf(aTarget()).target).toStrictEqual({ kota: '32.73', tahun: 2017 });
  });

  it('are replaced only by a correction with a reason', () => {
    const target = {
      tahun: 2017,
      kode: toKodeKota('32.73'),
      provinsi: toKodeProvinsi('32'),
      angka: ANGKA,
      urut: 1,
    };
    expect(codeOf(aTarget(), { target })).toBe('sudah-ada');
    expect(codeOf(aTarget('keputusan rapat'), { target })).toBe('accepted');
    expect(codeOf(aTarget('keputusan rapat'))).toBe('tidak-ditemukan');
  });

  it('are refused for a kab/kota without programme locations', () => {
    expect(codeOf(aTarget(), { adaKota: false })).toBe('wilayah-tidak-dikenal');
  });

  it('are whole numbers that are not negative', () => {
    const wrong = (angka: object) =>
      Kiriman.safeParse({ ...aTarget(), isi: { ...aTarget().isi, angka } }).success;
    expect(wrong(ANGKA)).toBe(true);
    expect(wrong({ ...ANGKA, ksm: -1 })).toBe(false);
    expect(wrong({ ...ANGKA, sesi: 1.5 })).toBe(false);
    expect(wrong({ ksm: 1 })).toBe(false);
  });
});

describe('closing a month', () => {
  it('keeps who, when and eleven key figures as they stand', () => {
    const hasil = decideBy(TUTUP, { bulanan: [JUNI] });
    if (isProblem(hasil)) throw new Error(hasil.code);
    expect(hasil.tulis[0]).toMatchObject({
      koleksi: 'verifikasi',
      id: '32.73_2017-06',
      data: {
        kode: '32.73',
        bulan: '2017-06',
        oleh: 'uid-1',
        pada: '2017-07-05T03:00:00.000Z',
        tanggal: '2017-07-05',
        angka: { ksm: 7, tabungan: 5_000 },
      },
    });
    const data = hasil.tulis[0]?.data;
    expect(data !== undefined && 'angka' in data ? Object.keys(data.angka) : []).toHaveLength(11);
  });

  it('is refused before the month has ended', () => {
    const on = (today: Tanggal) => codeOf(TUTUP, { bulanan: [JUNI], today });
    expect(on(toTanggal('2017-06-30'))).toBe('isian-tidak-sesuai');
    expect(on(toTanggal('2017-07-01'))).toBe('accepted');
  });

  it('happens once', () => {
    const first = decideBy(TUTUP, { bulanan: [JUNI] });
    const data = isProblem(first) ? undefined : first.tulis[0]?.data;
    const verifikasi = data as NonNullable<Keadaan['verifikasi']>;
    expect(codeOf(TUTUP, { bulanan: [JUNI], verifikasi })).toBe('isian-tidak-sesuai');
  });

  it('waits until the figures of the whole month are added up', () => {
    expect(codeOf(TUTUP, { bulanan: null })).toBe('isian-tidak-sesuai');
    expect(codeOf(TUTUP, { bulanan: [] })).toBe('isian-tidak-sesuai');
    expect(codeOf(TUTUP, { bulanan: [{ ...JUNI, per: toTanggal('2017-06-20') }] })).toBe(
      'isian-tidak-sesuai',
    );
  });
});

describe('the permission to manage a kab/kota', () => {
  it.each(PERAN)('of a %s follows the table of roles', (peran) => {
    const expected = IZIN_PERAN[peran].includes('kelolaKota') ? 'accepted' : 'tidak-berhak';
    const klaim = { peran, wilayah: [toKodeKota('32.73')] };
    expect(codeOf(aTarget(), { klaim })).toBe(expected);
    expect(codeOf(TUTUP, { klaim, bulanan: [JUNI] })).toBe(expected);
  });

  it('must cover the whole kab/kota, not a kelurahan of it nor another one', () => {
    const within = (wilayah: KodeWilayah[]) =>
      codeOf(aTarget(), { klaim: { peran: 'askot', wilayah } });
    expect(within([KELURAHAN])).toBe('tidak-berhak');
    expect(within([toKodeKota('32.77')])).toBe('tidak-berhak');
    expect(within([toKodeProvinsi('32')])).toBe('accepted');
  });
});
