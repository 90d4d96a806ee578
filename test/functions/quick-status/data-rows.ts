// Rows of the Data workbook with every kind of name, and what exceljs finds of them in a file.
import { expect } from 'vitest';
import { readWorkbook } from '../../../functions/src/adapters/xlsx/workbook/read-workbook.ts';
import {
  buildBarisData,
  type BarisData,
} from '../../../functions/src/domain/quick-status/data/baris-data.ts';
import { KOLOM_DATA } from '../../../functions/src/domain/quick-status/data/kolom-data.ts';
import { composeData } from '../../../functions/src/domain/quick-status/data/compose-data.ts';
import type { DataModel } from '../../../functions/src/domain/quick-status/data/data-model.ts';
import { hurufKolom } from '../../../functions/src/domain/quick-status/workbook/layout.ts';
import { aCapaianKsm, DICETAK, PARAMETER, PER, UPDATE } from '../../domain/quick-status/contoh.ts';
import { makeRandom, randomKsm } from '../../domain/quick-status/random-ksm.ts';
import { toBulan, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { toKodeProvinsi } from '../../../functions/src/domain/basics/wilayah.ts';

const NAMES = [
  '=1+1',
  '+62',
  '-5',
  '@SUM(A1)',
  `KSM "Ba'a" / <Rote> & Co`,
  '&lt;b&gt; &amp; ]]>',
  ' spasi ',
  'tanda\u0000 \u0007kendali\u000b\r\n\tdan \u007f\uffff',
  'pasangan rusak \ud83d',
  'KSM Melati 😀🌷',
  'é ü ñ — “petik” 漢字',
  'Panjang '.repeat(13).slice(0, 100),
  '😀'.repeat(50),
  '&'.repeat(100),
];

export const namaOf = () => ({
  provinsi: 'Jawa Barat',
  kota: 'Kota Bandung',
  kecamatan: 'Sumur Bandung',
  kelurahan: 'Braga',
  lkm: 'BKM "Maju" & Co',
});

export function someRows(count: number): BarisData[] {
  const random = makeRandom(7);
  return buildBarisData(
    [
      ...NAMES.map((nama, i) => aCapaianKsm({ ksmId: `nama-${i}`, nama })),
      ...Array.from({ length: count }, (_, i) => randomKsm(random, `32.73.02.100${i % 5}`, i)),
    ],
    namaOf,
  );
}

export function modelOf(rows: number, maxRowsPerSheet?: number): DataModel {
  return composeData({
    berkas: {
      tahun: 2017,
      kode: toKodeProvinsi('32'),
      wilayah: 'Provinsi Jawa Barat',
      jenjang: 'Provinsi',
      bulan: toBulan('2017-07'),
      per: toTanggal(PER),
      berjalan: true,
      dicetak: DICETAK,
      update: toTanggal(UPDATE),
      parameter: PARAMETER.berlakuSejak,
    },
    parameter: PARAMETER,
    jumlahKsm: rows,
    ...(maxRowsPerSheet !== undefined && { maxRowsPerSheet }),
  });
}

/** Every cell that exceljs finds on the sheets of rows, as rows again. */
export async function readData(bytes: Uint8Array, model: DataModel): Promise<BarisData[]> {
  const read = await readWorkbook(bytes);
  return model.lembar.flatMap(({ nama, baris }) => {
    const cells = read.get(nama);
    const rows = Array.from({ length: baris + 1 }, (_, row) =>
      KOLOM_DATA.map((_, i) => cells?.get(`${hurufKolom(i + 1)}${row + 1}`)?.nilai ?? null),
    );
    expect(rows[0]).toEqual(KOLOM_DATA.map((kolom) => kolom.judul));
    const filled = rows.flat().filter((isi) => isi !== null).length;
    expect(cells?.size).toBe(filled);
    return rows.slice(1);
  });
}
