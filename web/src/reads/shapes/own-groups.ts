// The groups of somebody who records, as the phone keeps them for the list: a line for each, and what tells
// whether it is still right. What a group's own page and its session form need is kept beside them (`ksm`).
import { tahapOn } from '../../../../functions/src/domain/records/ksm.ts';
import type { Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import { alasanTetapOf, nilaiOf } from '../../../../functions/src/domain/lists/alasan-tetap.ts';
import { barisOf, type BarisKsm } from '../../../../functions/src/domain/lists/baris-ksm.ts';
import type { Ksm } from '../../../../functions/src/domain/records/ksm.ts';
import type { Pinjaman } from '../../../../functions/src/domain/records/pinjaman.ts';
import type { CapaianKsm } from '../../../../functions/src/domain/recompute/capaian-ksm.ts';

export interface OwnKsm extends BarisKsm {
  /** Open loans. */
  readonly pinjaman: readonly Pinjaman[];
}

export interface OwnGroups {
  readonly rows: readonly OwnKsm[];
}

/** What one line is made of. */
export interface OwnRecords {
  readonly ksm: Ksm;
  /** The newest of this month and the one before. */
  readonly capaian: CapaianKsm | null;
  /** For the month before that of `capaian`. */
  readonly sebelum: CapaianKsm | null;
  readonly pinjaman: readonly Pinjaman[];
}

export function ownRowOf(it: OwnRecords, hariIni: Tanggal): OwnKsm {
  const { ksm, capaian, sebelum, pinjaman } = it;
  const tahap = tahapOn(ksm, hariIni);
  const alasan =
    capaian === null
      ? []
      : alasanTetapOf(tahap, capaian.capaian, sebelum && nilaiOf(sebelum.capaian));
  return { ...barisOf(ksm, capaian?.capaian ?? null, alasan), pinjaman };
}
