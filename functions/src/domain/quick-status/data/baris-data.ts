// The rows of the Data workbook: one per group, small cells hidden.
import { compareText } from '../../basics/urutan.ts';
import type { CapaianKsm } from '../../recompute/capaian-ksm.ts';
import { isSelKecil, maskKsm, SEL_KECIL, SEL_PELENGKAP, type Ukuran } from '../recap/samar.ts';
import type { NamaWilayahKsm } from '../sheets/daftar-ksm/bentuk-kolom.ts';
import { type NilaiSel, teksSel } from '../workbook/model.ts';
import { KOLOM_DATA } from './kolom-data.ts';

export type BarisData = readonly NilaiSel[];

/**
 * Rows of the groups of one kab/kota, by kelurahan, name and id; dissolved groups are left out, as in
 * every recap. The rows of the areas above are those of their kab/kota, in order of code: what is hidden
 * in a row depends on the groups of its kelurahan alone.
 */
export function buildBarisData(
  ksm: readonly CapaianKsm[],
  namaOf: (ksm: CapaianKsm) => NamaWilayahKsm,
): BarisData[] {
  const rows = ksm
    .filter((row) => row.capaian.tingkat !== 'Bubar')
    .toSorted(
      (a, b) =>
        compareText(a.wilayah.kelurahan, b.wilayah.kelurahan) ||
        compareText(a.nama, b.nama) ||
        compareText(a.ksmId, b.ksmId),
    );
  const samaran = maskKsm(rows);
  return rows.map((row) => barisOf(row, namaOf(row), samaran.get(row.ksmId)));
}

function barisOf(
  ksm: CapaianKsm,
  nama: NamaWilayahKsm,
  mask: ReadonlySet<Ukuran> | undefined,
): BarisData {
  return KOLOM_DATA.map(({ nilai, ukuran, satuan }) => {
    const isi = nilai(ksm, nama);
    if (ukuran !== undefined && isHidden(ukuran, mask))
      return satuan === 'orang' && isSelKecil(Number(isi)) ? SEL_KECIL : SEL_PELENGKAP;
    return typeof isi === 'string' ? teksSel(isi) : isi;
  });
}

/** L and P together give the total, so they are hidden with it. */
function isHidden(ukuran: Ukuran, mask: ReadonlySet<Ukuran> | undefined): boolean {
  if (mask === undefined) return false;
  return mask.has(ukuran) || (ukuran === 'jenisKelamin' && mask.has('anggota'));
}
