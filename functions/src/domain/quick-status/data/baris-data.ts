// The rows of the Data workbook: one per group, small cells hidden.
import { compareText } from '../../basics/urutan.ts';
import type { CapaianKsm } from '../../recompute/capaian-ksm.ts';
import { planKota } from '../samaran/plan-kota.ts';
import { isSamar, SEL_SAMAR, type Samaran } from '../samaran/ukuran.ts';
import type { NamaWilayahKsm } from '../sheets/daftar-ksm/bentuk-kolom.ts';
import { type NilaiSel, teksSel } from '../workbook/model.ts';
import { KOLOM_DATA } from './kolom-data.ts';

export type BarisData = readonly NilaiSel[];

/**
 * Rows of the groups of one kab/kota, by kelurahan, name and id; dissolved groups are left out, as in
 * every recap. The rows of the areas above are those of their kab/kota, in order of code. `samaran`: the
 * plan of the kab/kota; left out, it is made from these groups alone.
 */
export function buildBarisData(
  ksm: readonly CapaianKsm[],
  namaOf: (ksm: CapaianKsm) => NamaWilayahKsm,
  samaran: Samaran = planKota({ ksm }).samaran,
): BarisData[] {
  const rows = ksm
    .filter((row) => row.capaian.tingkat !== 'Bubar')
    .toSorted(
      (a, b) =>
        compareText(a.wilayah.kelurahan, b.wilayah.kelurahan) ||
        compareText(a.nama, b.nama) ||
        compareText(a.ksmId, b.ksmId),
    );
  return rows.map((row) => barisOf(row, namaOf(row), samaran));
}

function barisOf(ksm: CapaianKsm, nama: NamaWilayahKsm, samaran: Samaran): BarisData {
  return KOLOM_DATA.map(({ nilai, ukuran }) => {
    const isi = nilai(ksm, nama);
    if (isi !== null && ukuran !== undefined && isSamar(samaran, ksm.ksmId, ukuran))
      return SEL_SAMAR;
    return typeof isi === 'string' ? teksSel(isi) : isi;
  });
}
