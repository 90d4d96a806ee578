// Sums of money stay exact whatever is on record: each group and each ratio of a UPK adds at most so much that all
// of the country together stay below the largest exact integer.
import { describe, expect, it } from 'vitest';
import {
  UANG_DIJUMLAH_KSM,
  UANG_DIJUMLAH_UPK,
} from '../../../../functions/src/domain/basics/bounds/batas-uang.ts';
import { PARAMETER_AWAL } from '../../../../functions/src/domain/basics/parameter.ts';
import { toBulan, toTanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import { toKodeKelurahan } from '../../../../functions/src/domain/basics/wilayah.ts';
import { computeUpk } from '../../../../functions/src/domain/gates/upk.ts';
import { IS_RUPIAH, isSummed } from '../../../../functions/src/domain/recompute/is-summed.ts';
import { rekapOfKsm } from '../../../../functions/src/domain/quick-status/recap/rekap.ts';
import { composeDaftarKsm } from '../../../../functions/src/domain/quick-status/sheets/daftar-ksm/lembar-daftar-ksm.ts';
import { withUang } from '../../../support/records/with-uang.ts';
import { aCapaianKsm } from '../contoh.ts';
import { lkmIdOf } from '../../../../functions/src/domain/records/lkm.ts';
import {
  angkaUpkOf,
  leftOutOf,
  type UpkLkm,
} from '../../../../functions/src/domain/quick-status/recap/upk-kota.ts';

const KSM_NASIONAL = 284_000;
const UPK_NASIONAL = 83_000;
const KELURAHAN = toKodeKelurahan('32.73.01.1001');

function aUpk(modal: number): UpkLkm {
  const lkm = lkmIdOf(KELURAHAN);
  const bulanan = Array.from({ length: 12 }, (_, i) => ({
    lkm,
    bulan: toBulan(`2017-${String(i + 1).padStart(2, '0')}`),
    pendapatan: 2_000_000,
    biaya: 1_000_000,
    modal,
  }));
  const per = toTanggal('2017-12-31');
  const rasio = computeUpk({ pinjaman: [], bulanan }, per, PARAMETER_AWAL);
  return { lkm, nama: 'UPK', kelurahan: KELURAHAN, rasio };
}

const RUPIAH = (Object.keys(IS_RUPIAH) as (keyof typeof IS_RUPIAH)[]).filter((it) => IS_RUPIAH[it]);
const withoutMoney = {
  tabungan: 0,
  saldoTabungan: 0,
  kas: 0,
  beredarInternal: 0,
  jatuhTempo: 0,
  tepatWaktu: 0,
  tepatWaktuTanggungRenteng: 0,
};

describe('sums of money', () => {
  it('are exact over the whole country', () => {
    expect(Number.isSafeInteger(KSM_NASIONAL * UANG_DIJUMLAH_KSM)).toBe(true);
    expect(Number.isSafeInteger(UPK_NASIONAL * UANG_DIJUMLAH_UPK)).toBe(true);
  });

  it.each(RUPIAH)('leave out all money of a group with too much of %s', (kunci) => {
    const { angka } = aCapaianKsm().capaian;
    const much = withUang(angka, 9_000_000_000_000_000, [kunci]);
    const row = aCapaianKsm({ capaian: { angka: much } });
    expect(isSummed(row.capaian)).toBe(false);
    expect(rekapOfKsm(row)).toMatchObject({ ksm: 1, ...withoutMoney });
  });

  it('know the savings of the others where a group is left out whose savings are not computed yet', () => {
    const { angka } = aCapaianKsm().capaian;
    const much = withUang(angka, 9_000_000_000_000_000, ['tabungan']);
    const row = aCapaianKsm({ capaian: { angka: { ...much, saldoTabungan: null } } });
    expect(rekapOfKsm(row)).toMatchObject(withoutMoney);
  });

  it('stand in the list of groups beside an empty cell where a group is left out', () => {
    const { angka } = aCapaianKsm().capaian;
    const all = [
      aCapaianKsm(),
      aCapaianKsm({ ksmId: 'ksm-2', capaian: { angka: withUang(angka, 3_000_000_000_000) } }),
    ];
    const { kolom, baris, jumlah } = composeDaftarKsm({
      judul: ['Daftar'],
      ksm: all,
      namaOf: () => ({ provinsi: 'A', kota: 'B', kecamatan: 'C', kelurahan: 'D', lkm: 'E' }),
      samaran: new Map(),
    });
    const money = kolom.flatMap(({ jenis }, i) => (jenis === 'rupiah' ? [i] : []));
    expect(money).toHaveLength(3);
    for (const i of money) {
      expect(baris.map((row) => row[i] === null)).toEqual([false, true]);
      expect(jumlah?.[i]).toMatchObject({ nilai: baris[0]?.[i] });
    }
  });

  it('leave out the one ratio of a UPK that is beyond them, and no other', () => {
    const usual = aUpk(8_000_000_000);
    expect(leftOutOf(usual)).toEqual([]);
    expect(angkaUpkOf(usual).roi.penyebut).toBe(96_000_000_000);
    const large = aUpk(90_000_000_000);
    expect(leftOutOf(large)).toEqual(['roi']);
    expect(angkaUpkOf(large)).toMatchObject({
      berdata: 1,
      roi: { pembilang: 0, penyebut: 0 },
      ccr: { pembilang: 24_000_000, penyebut: 12_000_000 },
    });
  });
});
