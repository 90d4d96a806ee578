// More rows than a sheet may hold.
import { describe, expect, it } from 'vitest';
import { buildBarisData } from '../../../../functions/src/domain/quick-status/data/baris-data.ts';
import { composeData } from '../../../../functions/src/domain/quick-status/data/compose-data.ts';
import { DICETAK, PARAMETER, PER } from '../contoh.ts';
import { makeRandom, randomKsm } from '../random-ksm.ts';
import { toTanggal, toBulan } from '../../../../functions/src/domain/basics/tanggal.ts';
import { value } from '../read-model.ts';
import { toKodeProvinsi } from '../../../../functions/src/domain/basics/wilayah.ts';

describe('rows above the limit of a sheet', () => {
  const random = makeRandom(8);
  const ksm = Array.from({ length: 40 }, (_, i) => randomKsm(random, `32.73.01.100${i % 4}`, i));
  const namaOf = () => ({ provinsi: 'P', kota: 'K', kecamatan: 'C', kelurahan: 'L', lkm: 'B' });
  const rows = buildBarisData(ksm, namaOf);
  const split = (jumlahKsm: number, maxRowsPerSheet: number) =>
    composeData({
      berkas: {
        tahun: 2017,
        kode: toKodeProvinsi('32'),
        wilayah: 'Provinsi Jawa Barat',
        jenjang: 'Provinsi',
        bulan: toBulan('2017-07'),
        per: toTanggal(PER),
        berjalan: true,
        dicetak: DICETAK,
        update: toTanggal(PER),
        parameter: PARAMETER.berlakuSejak,
      },
      parameter: PARAMETER,
      jumlahKsm,
      maxRowsPerSheet,
    });

  it.each([1, 7, rows.length - 1, rows.length, rows.length + 1])(
    'of %i are on as many sheets as are needed, each full but the last',
    (batas) => {
      const { lembar, info } = split(rows.length, batas);
      expect(lembar).toHaveLength(Math.ceil(rows.length / batas));
      expect(lembar.reduce((sum, l) => sum + l.baris, 0)).toBe(rows.length);
      for (const l of lembar.slice(0, -1)) expect(l.baris).toBe(batas);
      expect(new Set(lembar.map((l) => l.nama)).size).toBe(lembar.length);
      expect(new Set(lembar.map((l) => l.tabel)).size).toBe(lembar.length);
      for (const l of lembar) expect(l.nama.length).toBeLessThanOrEqual(31);
      const proof = info.sections.flatMap((b) => b.baris).find((b) => b.label === 'Baris yang ada');
      expect(value(proof?.isi)).toBe(rows.length);
      for (const l of lembar) expect(JSON.stringify(proof)).toContain(`COUNTA('${l.nama}'!`);
      expect(JSON.stringify(info).includes('DIBAGI')).toBe(rows.length > batas);
    },
  );

  it('refuses a limit that no sheet has', () => {
    for (const batas of [0, -1, 1.5, 1_048_576])
      expect(() => split(1, batas)).toThrow('rows a sheet');
  });
});
