// Locations to choose from: few at once, many by the areas they lie in or by a part of the name.
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { toKodeKelurahan, toKodeKota } from '../../../functions/src/domain/basics/wilayah.ts';
import {
  LOKASI_TO_CHOOSE,
  pilihanLokasi,
  type LokasiPilihan,
} from '../../../functions/src/domain/lists/areas/pilihan-lokasi.ts';

const KOTA = toKodeKota('32.73');
const OTHER = toKodeKota('32.74');

/** The largest kabupaten has 852 in some 40 kecamatan. */
const many = (kota: string, kelurahan: number, kecamatan: number): LokasiPilihan[] =>
  Array.from({ length: kelurahan }, (_, n) => ({
    kode: toKodeKelurahan(`${kota}.${String(10 + (n % kecamatan))}.2${String(1000 + n).slice(1)}`),
    nama: `Sukamaju Babakan ${String(n)}`,
    namaKecamatan: `Kecamatan Tanjung Raya ${String(n % kecamatan)}`,
    namaKota: `Kabupaten ${kota}`,
    diganti: null,
  }));

const asked = { kode: [KOTA], kata: '', lewati: 0 };

describe('locations to choose from', () => {
  it('are all there while they fit on a page', () => {
    const page = pilihanLokasi(many('32.73', LOKASI_TO_CHOOSE, 3), asked);
    expect(page).toMatchObject({ jumlah: 60, cocok: 60, tempat: [], lanjut: null });
    expect(page.baris).toHaveLength(60);
    expect(page.baris.map((it) => it.kode)).toEqual(page.baris.map((it) => it.kode).toSorted());
  });

  it('are the kecamatan first where there are more, and then those of one of them', () => {
    const lokasi = many('32.73', 852, 40);
    const page = pilihanLokasi(lokasi, asked);
    expect(page).toMatchObject({ jumlah: 852, cocok: 852, baris: [], lanjut: null });
    expect(page.tempat).toHaveLength(40);
    expect(page.tempat.reduce((sum, it) => sum + it.jumlah, 0)).toBe(852);
    const one = page.tempat[5];
    if (one === undefined) throw new Error('no kecamatan');
    const within = pilihanLokasi(lokasi, { ...asked, kode: [one.kode] });
    expect(within).toMatchObject({ jumlah: one.jumlah, tempat: [], lanjut: null });
    expect(within.baris.every((it) => it.namaKecamatan === one.nama)).toBe(true);
  });

  it('are the kab/kota first of several that are large', () => {
    const page = pilihanLokasi([...many('32.74', 50, 5), ...many('32.73', 50, 5)], {
      ...asked,
      kode: [KOTA, OTHER],
    });
    expect(page.tempat).toEqual([
      { kode: KOTA, nama: 'Kabupaten 32.73', jumlah: 50 },
      { kode: OTHER, nama: 'Kabupaten 32.74', jumlah: 50 },
    ]);
  });

  it('come in pages where a single kecamatan has more', () => {
    const lokasi = many('32.73', 75, 1);
    const page = pilihanLokasi(lokasi, asked);
    expect(page).toMatchObject({ tempat: [], lanjut: 60 });
    const rest = pilihanLokasi(lokasi, { ...asked, lewati: 60 });
    expect(rest).toMatchObject({ tempat: [], lanjut: null });
    expect([...page.baris, ...rest.baris]).toHaveLength(75);
  });

  it('are searched by name, kecamatan or code, in the areas asked for alone', () => {
    const lokasi = [...many('32.73', 852, 40), ...many('32.74', 10, 2)];
    expect(pilihanLokasi(lokasi, { ...asked, kata: ' babakan 777 ' })).toMatchObject({ cocok: 1 });
    // The kecamatan, and the names that begin with the number.
    const withSeven = many('32.73', 852, 40).filter(
      (it) => it.namaKecamatan.endsWith(' 7') || / 7\d*$/.test(it.nama),
    ).length;
    expect(pilihanLokasi(lokasi, { ...asked, kata: 'raya 7' })).toMatchObject({ cocok: withSeven });
    expect(pilihanLokasi(lokasi, { ...asked, kata: '32.74' })).toMatchObject({ cocok: 0 });
    expect(pilihanLokasi(lokasi, { ...asked, kata: 'suka' })).toMatchObject({
      cocok: 852,
      lanjut: 60,
      tempat: [],
    });
  });

  it('fit into 60 kB at their largest, whatever was asked', () => {
    const lokasi = many('32.73', 852, 51);
    for (const kata of ['', 'suka'])
      expect(
        gzipSync(JSON.stringify(pilihanLokasi(lokasi, { ...asked, kata }))).byteLength,
      ).toBeLessThan(60_000);
  });
});
