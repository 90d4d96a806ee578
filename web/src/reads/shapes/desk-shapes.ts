// What the desk of a UPK reads and the phone keeps.
import type { LokasiProgram } from '../../../../functions/src/domain/basics/wilayah.ts';
import type { Ksm } from '../../../../functions/src/domain/records/ksm.ts';
import type { AnswerOf } from '../../../../functions/src/domain/callables/definition.ts';
import type { listLkm } from '../../../../functions/src/domain/callables/lists.ts';
import type { Lkm, UpkBulanan } from '../../../../functions/src/domain/records/lkm.ts';
import type { Pinjaman } from '../../../../functions/src/domain/records/pinjaman.ts';

/** A page of LKM. */
export type DaftarLkm = AnswerOf<typeof listLkm>;

export interface DataUpkLkm {
  readonly lkm: Lkm;
  readonly lokasi: LokasiProgram | null;
  readonly ksm: readonly Ksm[];
  readonly pinjaman: readonly Pinjaman[];
  /** Newest first. */
  readonly bulanan: readonly UpkBulanan[];
}
