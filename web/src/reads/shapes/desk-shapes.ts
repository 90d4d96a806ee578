// What the desk of a UPK reads and the phone keeps.
import type { LokasiProgram } from '../../../../functions/src/domain/basics/wilayah.ts';
import type { AnswerOf } from '../../../../functions/src/domain/callables/definition.ts';
import type { listLkm, listPinjamanUpk } from '../../../../functions/src/domain/callables/lists.ts';
import type { Lkm } from '../../../../functions/src/domain/records/lkm.ts';

/** A page of LKM. */
export type DaftarLkm = AnswerOf<typeof listLkm>;

export interface LkmDiTempat {
  readonly lkm: Lkm;
  readonly lokasi: LokasiProgram | null;
}

/** A page of the loans of a UPK. */
export type PinjamanUpk = AnswerOf<typeof listPinjamanUpk>;
