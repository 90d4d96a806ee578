// Shapes of what is read of groups and kept on the phone, where that is more than one record.
import type { Gerbang } from '../../../../functions/src/domain/gates/tahap/syarat-gerbang.ts';
import type { KasLain } from '../../../../functions/src/domain/records/money/kas-lain.ts';
import type { Pinjaman } from '../../../../functions/src/domain/records/money/pinjaman.ts';
import type { Sesi } from '../../../../functions/src/domain/records/sesi.ts';
import type { KodeKelurahan } from '../../../../functions/src/domain/basics/wilayah.ts';
import type { KsmId } from '../../../../functions/src/domain/basics/identitas.ts';

/** Where the group's records lie: what a query must name for the rules. */
export interface KsmPlace {
  readonly id: KsmId;
  readonly kelurahan: KodeKelurahan;
}

/** A session with the loans and cash movements that it names. */
export interface SesiTercatat {
  readonly sesi: Sesi;
  /** Paid out in the session, or repaid in it. */
  readonly pinjaman: readonly Pinjaman[];
  readonly kasLain: readonly KasLain[];
}

/** The conditions of each stage as the server found them. */
export interface SyaratTahap {
  readonly gerbang: readonly Gerbang[];
  readonly readAt: number;
}

/** Loans of the UPK to a group: every open one, and the first of the others. */
export interface PinjamanUpkKsm {
  readonly rows: readonly Pinjaman[];
  /** The server has more, which are all repaid. */
  readonly hasMore: boolean;
  /** Loans there are. */
  readonly jumlah: number;
  readonly readAt: number;
}
