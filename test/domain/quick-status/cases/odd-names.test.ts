// Names that look like formulas, paths or escapes.
import { describe, expect, it } from 'vitest';
import { buildBarisData } from '../../../../functions/src/domain/quick-status/data/baris-data.ts';
import { KOLOM_DATA } from '../../../../functions/src/domain/quick-status/data/kolom-data.ts';
import { cellsOf } from '../../../../functions/src/domain/quick-status/workbook/cells.ts';
import { composeQsNasional } from '../../../../functions/src/domain/quick-status/workbook/compose-gabungan.ts';
import { aCapaianKsm, aLokasi, aRekapKota } from '../contoh.ts';
import { ODD } from '../random-ksm.ts';
import { GABUNGAN, kotaModel, provinsiModel } from './models.ts';
import { tabelOf, rowsOf, wrongFormulas } from '../read-model.ts';
import { toLkmId } from '../../../../functions/src/domain/basics/identitas.ts';

describe('odd names', () => {
  const ksm = ODD.map((nama, i) =>
    aCapaianKsm({ ksmId: `ksm-${i}`, nama, kelurahan: `32.73.01.100${i}`, lkm: `lkm-${i}` }),
  );
  const lokasi = ODD.map((nama, i) =>
    aLokasi(`32.73.01.100${i}`, { nama, namaKecamatan: ODD[4] ?? '' }),
  );
  const lkm = ODD.map((nama, i) => ({ id: toLkmId(`lkm-${i}`), nama }));

  it.each(ODD)('of an area appear unchanged on every sheet: %s', (nama) => {
    const rekap = aRekapKota(ksm, { nama, namaProvinsi: nama, lokasi });
    const files = [kotaModel(ksm, rekap, lkm), provinsiModel([rekap], nama)];
    for (const model of files) {
      expect(rowsOf(tabelOf(model, 'Rekap Kelurahan')).map((row) => row['nama-kelurahan'])).toEqual(
        ODD,
      );
      expect(rowsOf(tabelOf(model, 'Rekap Kelurahan'))[0]).toMatchObject({
        'nama-provinsi': nama,
        'nama-kota': nama,
        'nama-kecamatan': ODD[4],
      });
      for (const sheet of model.sheets) expect(sheet.judul.join('\n')).toContain(nama);
      expect(wrongFormulas(model)).toEqual([]);
    }
    const [kota] = files;
    if (kota === undefined) throw new Error('no file');
    const names = (sheet: string) => new Set(rowsOf(tabelOf(kota, sheet)).map((row) => row['lkm']));
    for (const sheet of ['Daftar KSM', 'Gerbang Tahap']) expect(names(sheet)).toEqual(new Set(ODD));
  });

  it('never enter a formula, a sheet name or a named range', () => {
    const rekap = aRekapKota(ksm, { nama: ODD[6] ?? '', lokasi });
    for (const model of [
      kotaModel(ksm, rekap, lkm),
      provinsiModel([rekap]),
      composeQsNasional({ ...GABUNGAN, kota: [rekap] }),
    ]) {
      const rentang = model.sheets.flatMap((s) => (s.bentuk === 'tabel' ? [s.rentang ?? 'A'] : []));
      const rumus = model.sheets.flatMap((s) =>
        [...cellsOf(s)].flatMap(({ isi }) =>
          typeof isi === 'object' && isi !== null ? [isi.rumus] : [],
        ),
      );
      expect(rumus.length).toBeGreaterThan(50);
      for (const nama of rentang) expect(nama).toMatch(/^[A-Za-z_]{1,40}$/);
      for (const nama of ODD.filter((n) => n.length > 4))
        expect(rumus.filter((r) => r.includes(nama))).toEqual([]);
      for (const sheet of model.sheets) expect(sheet.nama).toMatch(/^[A-Za-z][A-Za-z -]{0,30}$/);
      const names = model.sheets.map((sheet) => sheet.nama.toLowerCase());
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('appear unchanged in the rows of the Data workbook', () => {
    const rows = buildBarisData(ksm, (row) => ({
      provinsi: 'P',
      kota: row.nama,
      kecamatan: 'C',
      kelurahan: 'L',
      lkm: row.nama,
    }));
    const at = (judul: string) => KOLOM_DATA.findIndex((k) => k.judul === judul);
    for (const judul of ['Nama KSM', 'Kab/Kota', 'LKM'])
      expect(rows.map((row) => row[at(judul)])).toEqual(ODD);
  });
});
