import { describe, expect, it } from 'vitest';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import {
  toKodeKelurahan,
  wilayahOf,
  type LokasiProgram,
} from '../../../functions/src/domain/basics/wilayah.ts';
import { LKM_PER_PAGE, pageOfLkm } from '../../../functions/src/domain/lists/page-of-lkm.ts';
import { lkmIdOf, type Lkm } from '../../../functions/src/domain/records/lkm.ts';

const SEJAK = toTanggal('2015-01-01');
/** A kab/kota of 120 kelurahan, of which the last 20 have no LKM. */
const lokasi = Array.from({ length: 120 }, (_, n): LokasiProgram => {
  const kode = toKodeKelurahan(
    `32.73.${String(10 + Math.floor(n / 10))}.${String(1001 + (n % 10))}`,
  );
  return {
    kode,
    nama: `Desa ${String(n)}`,
    jenis: 'kelurahan',
    wilayah: wilayahOf(kode),
    namaProvinsi: 'Jawa Barat',
    namaKota: 'Kota Bandung',
    namaKecamatan: 'Coblong',
    ppmk: false,
    berlakuSejak: SEJAK,
  };
});
const lkm = lokasi.slice(0, 100).map(({ kode, wilayah }, n): Lkm => ({
  id: lkmIdOf(kode),
  nama: `BKM ${String(999 - n)}`,
  wilayah,
  edisi: [
    { berlakuSejak: SEJAK, edisi: 'A' },
    { berlakuSejak: toTanggal('2016-01-01'), edisi: 'B' },
  ],
  urut: 1,
}));

describe('the LKM of an area', () => {
  it('come page by page in order of their names, with their place and newest edition', () => {
    const first = pageOfLkm(lkm, lokasi, '', 0);
    expect(first).toMatchObject({ jumlah: 100, cocok: 100, lokasi: 120, tanpaLkm: 20 });
    expect(first.baris).toHaveLength(LKM_PER_PAGE);
    expect(first.baris[0]).toStrictEqual({
      id: lkm[99]?.id,
      nama: 'BKM 900',
      kelurahan: lkm[99]?.wilayah.kelurahan,
      tempat: 'Desa 99, Kota Bandung',
      edisi: [{ berlakuSejak: '2016-01-01', edisi: 'B' }],
    });
    const next = pageOfLkm(lkm, lokasi, '', LKM_PER_PAGE);
    const ids = [...first.baris, ...next.baris].map(({ id }) => id);
    expect(new Set(ids).size).toBe(100);
    expect(pageOfLkm(lkm, lokasi, '', 100).baris).toStrictEqual([]);
  });

  it('are found by name, place and code', () => {
    expect(pageOfLkm(lkm, lokasi, 'bkm 950', 0).baris).toHaveLength(1);
    expect(pageOfLkm(lkm, lokasi, 'bandung 950', 0).baris).toHaveLength(1);
    expect(pageOfLkm(lkm, lokasi, 'desa 42,', 0).baris).toHaveLength(1);
    expect(pageOfLkm(lkm, lokasi, '32.73.12.', 0)).toMatchObject({ jumlah: 100, cocok: 10 });
  });
});
