// What the desk of a UPK reads and the phone keeps.
import type { LokasiProgram } from '../../../../functions/src/domain/basics/wilayah.ts';
import type { Ksm } from '../../../../functions/src/domain/records/ksm.ts';
import type { Lkm, UpkBulanan } from '../../../../functions/src/domain/records/lkm.ts';
import type { Pinjaman } from '../../../../functions/src/domain/records/pinjaman.ts';

export interface DaftarLkm {
  readonly lkm: readonly Lkm[];
  readonly lokasi: readonly LokasiProgram[];
}

export interface DataUpkLkm {
  readonly lkm: Lkm;
  readonly lokasi: LokasiProgram | null;
  readonly ksm: readonly Ksm[];
  readonly pinjaman: readonly Pinjaman[];
  /** Newest first. */
  readonly bulanan: readonly UpkBulanan[];
}
