// Administrative areas come from a package's CSV files; these are the traps in its data (domain model 9).
import { describe, expect, it } from 'vitest';
import { lokasiOf, parseCsv, readAreas } from '../../../tools/areas/idn-area-data.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';

const areas = readAreas();
const extra = { ppmk: true, berlakuSejak: toTanggal('2016-01-01') };

describe('area data', () => {
  it('hold all areas of the country', () => {
    expect(areas.provinsi.size).toBe(38);
    expect(areas.kota.size).toBe(514);
    expect(areas.kecamatan.size).toBe(7285);
    expect(areas.kelurahan.size).toBe(83_762);
  });

  it('give a kelurahan the names of the areas above it', () => {
    expect(lokasiOf(areas, '32.73.01.1001', extra)).toEqual({
      kode: '32.73.01.1001',
      nama: 'Sukarasa',
      jenis: 'kelurahan',
      wilayah: {
        provinsi: '32',
        kota: '32.73',
        kecamatan: '32.73.01',
        kelurahan: '32.73.01.1001',
      },
      namaProvinsi: 'Jawa Barat',
      namaKota: 'Kota Bandung',
      namaKecamatan: 'Sukasari',
      ...extra,
    });
  });

  it('tell a kota from the kabupaten of the same name', () => {
    expect(areas.kota.get('32.73')).toBe('Kota Bandung');
    expect(areas.kota.get('32.04')).toBe('Kabupaten Bandung');
    expect(areas.kota.get('32.17')).toBe('Kabupaten Bandung Barat');
  });

  it('tell kelurahan, desa and desa adat apart by the code', () => {
    const jenis = (kode: string) => lokasiOf(areas, kode, extra)?.jenis;
    expect(jenis('33.73.04.1001')).toBe('kelurahan');
    expect(jenis('11.01.01.2001')).toBe('desa');
    const adat = [...areas.kelurahan.keys()].find((k) => k[9] === '3');
    expect(jenis(adat ?? '')).toBe('desa adat');
  });

  it('write an apostrophe where the data have a quotation mark', () => {
    expect(areas.kecamatan.get('35.29.22')).toBe("Ra'as");
    expect(areas.kelurahan.get('12.07.28.1007')).toBe('Lubuk Pakam I,II');
    expect([...areas.kelurahan.values()].filter((n) => n.includes('"'))).toEqual([]);
  });

  it('answer null for a code that does not exist', () => {
    expect(lokasiOf(areas, '32.73.01.9999', extra)).toBeNull();
  });
});

describe('parseCsv', () => {
  it('reads quoted commas, line breaks and quotation marks', () => {
    expect(parseCsv('a,b\r\n1,"x, ""y""\nz"\n')).toEqual([
      ['a', 'b'],
      ['1', 'x, "y"\nz'],
    ]);
  });

  it('reads a last line without a line break', () => {
    expect(parseCsv('a,b\n1,')).toEqual([
      ['a', 'b'],
      ['1', ''],
    ]);
  });
});
