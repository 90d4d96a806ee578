// What the conditions of a level look at; and a condition with its value, its bound and what is missing.
import type { SetParameter } from '../../basics/parameter.ts';
import type { Tanggal } from '../../basics/tanggal.ts';
import type { DokumenInti } from '../../records/dokumen.ts';
import type { AturanCounts } from '../aturan.ts';
import type { KodeSyarat, Syarat } from '../capaian.ts';
import { KODE_ATURAN, SYARAT_ATURAN, type PerAturan } from '../skor-aturan.ts';
import type { PreparedRiwayat } from '../prepare.ts';

export interface LevelFacts {
  readonly prepared: PreparedRiwayat;
  readonly dokumen: DokumenInti;
  readonly per: Tanggal;
  readonly hari: number;
  readonly parameter: SetParameter;
  readonly counts: AturanCounts;
  readonly aturan: PerAturan<number | null>;
  readonly ps: number | null;
  readonly psSebelum: number | null;
  readonly sk: number | null;
  readonly aturanKelompok: number;
  readonly tandaTangan: number;
  readonly anggotaAktif: number;
  readonly kolektibilitas: number | null;
  readonly sesiTerakhir: Tanggal | null;
}

/** Met when there is a value and it reaches the bound. */
export function atLeast(kode: KodeSyarat, nilai: number | null, batas: number): Syarat {
  const terpenuhi = nilai !== null && nilai >= batas;
  return { kode, terpenuhi, nilai, batas, kurang: terpenuhi ? 0 : missing(batas, nilai ?? 0) };
}

/** The difference of two values of at most one decimal, without binary rounding errors. */
function missing(batas: number, nilai: number): number {
  return Math.round((batas - nilai) * 10) / 10;
}

/** Every applicable rule; R5 must be applicable (condition `angsuranAda`). */
export function listAturan(facts: LevelFacts, batas: number): Syarat[] {
  const list = KODE_ATURAN.map((aturan): Syarat => {
    const kode = SYARAT_ATURAN[aturan];
    const nilai = facts.aturan[aturan];
    // What does not apply cannot fail; that R5 must apply is a condition of its own.
    return nilai === null
      ? { kode, terpenuhi: true, nilai, batas, kurang: 0 }
      : atLeast(kode, nilai, batas);
  });
  return [...list, atLeast('angsuranAda', facts.counts.due.jatuhTempo > 0 ? 1 : 0, 1)];
}
