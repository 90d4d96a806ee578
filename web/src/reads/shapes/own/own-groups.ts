// The groups of somebody who records, as the phone keeps them for the list: a line for each, and what tells
// whether it is still right. What a group's own page and its session form need is kept beside them (`ksm`).
import { tahapOn, type Ksm } from '../../../../../functions/src/domain/records/ksm.ts';
import type { WilayahTambahan } from '../../../../../functions/src/domain/access/tambahan.ts';
import type { Bulan, Tanggal } from '../../../../../functions/src/domain/basics/tanggal.ts';
import type { KirimanId } from '../../../../../functions/src/domain/basics/identitas.ts';
import { nilaiOf } from '../../../../../functions/src/domain/maturity/level/own-scores.ts';
import { alasanTetapOf } from '../../../../../functions/src/domain/lists/alasan-tetap.ts';
import {
  barisOf,
  tanpaCatatanOf,
  type BarisKsm,
  type KsmOfBaris,
} from '../../../../../functions/src/domain/lists/baris-ksm.ts';
import { peringatanOf } from '../../../../../functions/src/domain/signals/peringatan.ts';
import type { Pinjaman } from '../../../../../functions/src/domain/records/money/pinjaman.ts';
import type { CapaianTersimpan } from '../../../../../functions/src/domain/recompute/capaian-ksm.ts';

export interface OwnKsm extends BarisKsm {
  /** On which it was registered; null: before this was noted; missing in older copies. */
  readonly didaftarkan?: Tanggal | null;
  /** Open loans. */
  readonly pinjaman: readonly Pinjaman[];
  /** The newest meeting that did not take place, after the last one that did; missing: none. */
  readonly tanpaPertemuan?: Tanggal;
  /** When the months of this line were computed, by month. */
  readonly dihitung: Readonly<Partial<Record<Bulan, string>>>;
}

export interface OwnGroups {
  readonly rows: readonly OwnKsm[];
  /** The areas in which they lie. */
  readonly area: string;
  /** Areas that were given to the person, and when; missing in older copies. */
  readonly tambahan?: readonly WilayahTambahan[];
  /** The server's time before they were read, ISO 8601. */
  readonly dibaca: string;
  /** When everything was read, ms of the phone. */
  readonly dibacaUtuh: number;
  /** Submissions that are in, of those that the server named last. */
  readonly kiriman: readonly KirimanId[];
  /** Groups that the server counts and this version of the page cannot read. */
  readonly tanpaBaris: number;
  /** Documents that could not be read, as `koleksi/id`; missing in older copies. */
  readonly unread?: readonly string[];
}

/** What one line is made of. */
export interface OwnRecords {
  readonly ksm: KsmOfBaris & Pick<Ksm, 'tahapan' | 'didaftarkan'>;
  /** The newest of this month and the one before. */
  readonly capaian: CapaianTersimpan | null;
  /** For the month before that of `capaian`. */
  readonly sebelum: CapaianTersimpan | null;
  readonly pinjaman: readonly Pinjaman[];
}

export function ownRowOf(it: OwnRecords, hariIni: Tanggal): OwnKsm {
  const { ksm, capaian, sebelum, pinjaman } = it;
  const tahap = tahapOn(ksm, hariIni);
  const alasan =
    capaian === null
      ? []
      : alasanTetapOf(tahap, capaian.capaian, sebelum && nilaiOf(sebelum.capaian));
  const months = [capaian, sebelum].filter((it) => it !== null);
  return {
    ...barisOf(ksm, capaian?.capaian ?? null, alasan),
    ...tanpaCatatanOf(months),
    peringatan: capaian ? peringatanOf(capaian.capaian, sebelum && nilaiOf(sebelum.capaian)) : [],
    pinjaman,
    ...(capaian?.tanpaPertemuan && { tanpaPertemuan: capaian.tanpaPertemuan }),
    didaftarkan: ksm.didaftarkan ?? null,
    dihitung: Object.fromEntries(months.map(({ bulan, diubah }) => [bulan, diubah])),
  };
}

/** The list as versions before kept it: whole records of each group. */
export type FormerList = readonly (Omit<OwnRecords, 'pinjaman'> & {
  readonly pinjaman: readonly Pinjaman[] | null;
})[];

/** Read anew as soon as there is a network; until then it is shown. */
export function ofFormer(listed: FormerList, hariIni: Tanggal): OwnGroups {
  return {
    rows: listed.map((it) => ownRowOf({ ...it, pinjaman: it.pinjaman ?? [] }, hariIni)),
    area: '',
    dibaca: '',
    dibacaUtuh: 0,
    kiriman: [],
    tanpaBaris: 0,
  };
}
