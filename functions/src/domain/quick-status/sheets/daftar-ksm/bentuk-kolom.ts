// What a column of Daftar KSM says about itself, and what its value is made from.
import type { CapaianKsm } from '../../../recompute/capaian-ksm.ts';
import type { SetParameter } from '../../../basics/parameter.ts';
import type { UkuranKsm } from '../../samaran/ukuran.ts';
import type { JenisSel, NilaiSel } from '../../workbook/model.ts';

/** Names that a row prints beside its codes. */
export interface NamaWilayahKsm {
  readonly provinsi: string;
  readonly kota: string;
  readonly kecamatan: string;
  readonly kelurahan: string;
  readonly lkm: string;
}

export interface KolomDaftar {
  readonly kunci: string;
  readonly judul: readonly [string] | readonly [string, string];
  readonly nama: string;
  readonly jenis: JenisSel;
  readonly lebar: number;
  readonly satuan: string;
  readonly arti: string;
  readonly rumus: (p: SetParameter) => string;
  readonly nilai: (ksm: CapaianKsm, nama: NamaWilayahKsm) => NilaiSel;
  /** Hidden with the counts of this measure. */
  readonly ukuran?: UkuranKsm;
  readonly jumlah?: true;
  /** JUMLAH is empty where one row is: a sum of the others would be wrong. */
  readonly jumlahUtuh?: true;
  readonly lipat?: true;
  readonly susut?: true;
  readonly tengah?: true;
  readonly warnaTingkat?: true;
}
