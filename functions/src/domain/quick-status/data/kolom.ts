// A column of the Data workbook: heading, kind, width, meaning, formula and value.
import type { SetParameter } from '../../basics/parameter.ts';
import type { CapaianKsm } from '../../recompute/capaian-ksm.ts';
import type { UkuranKsm } from '../samaran/ukuran.ts';
import type { NamaWilayahKsm } from '../sheets/daftar-ksm/bentuk-kolom.ts';
import type { JenisSel, NilaiSel } from '../workbook/model.ts';

export interface KolomData {
  readonly kunci: string;
  /** Unique in the table regardless of case, as Excel requires. */
  readonly judul: string;
  readonly jenis: JenisSel;
  readonly lebar: number;
  readonly satuan: string;
  readonly arti: string;
  readonly rumus: (p: SetParameter) => string;
  readonly nilai: (ksm: CapaianKsm, nama: NamaWilayahKsm) => NilaiSel;
  /** Hidden as a small cell together with the other columns of its measure. */
  readonly ukuran?: UkuranKsm;
}
