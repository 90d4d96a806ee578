// Counts of the whole programme for the public page: sums of groups, and of members as one number.
// Nothing here is about one place or one person; members are added up where the file of the nation does.
import { z } from 'zod/mini';
import { Cacah } from '../../basics/numbers/cacah.ts';
import { EMPTY_REKAP, totalAnggota, type RekapAngka } from './rekap.ts';
import { Tahun, Tanggal } from '../../basics/tanggal.ts';
import { countHidden, sumShown, type KotaTersamar } from '../samaran/plan-atas.ts';

export const AngkaProgram = z.strictObject({
  tahun: Tahun,
  per: Tanggal,
  provinsi: Cacah,
  kota: Cacah,
  kelurahan: Cacah,
  ksm: Cacah,
  /** Of the kab/kota that show theirs, as in the file of the nation; null: none does. */
  anggota: z.nullable(Cacah),
  /** Kab/kota with groups that are not in `anggota`. */
  kotaTersamar: z._default(Cacah, 0),
  sesiTahun: Cacah,
  pemula: Cacah,
  berkembang: Cacah,
  berdaya: Cacah,
  mandiri: Cacah,
});
export type AngkaProgram = z.infer<typeof AngkaProgram>;

/** As stored in `ringkasan/nasional`: `angka` is null while no kab/kota has figures. */
export const Ringkasan = z.strictObject({
  /** Server time of the sums, ISO 8601. */
  dihitung: z.iso.datetime(),
  angka: z.nullable(AngkaProgram),
});
export type Ringkasan = z.infer<typeof Ringkasan>;

/** The fields of a kab/kota's recap that the sums read. */
export interface ProgramKota extends KotaTersamar {
  readonly per: Tanggal;
}

export function sumProgram(tahun: number, kota: readonly ProgramKota[]): AngkaProgram | null {
  const berisi = kota.filter((k) => k.angka.ksm > 0);
  if (berisi.length === 0) return null;
  const sum = (of: (angka: RekapAngka) => number) =>
    berisi.reduce((total, k) => total + of(k.angka), 0);
  const tampak = sumShown(berisi).get('anggota');
  const tersamar = countHidden(berisi).get('anggota') ?? 0;
  return {
    tahun,
    per: berisi.map((k) => k.per).reduce((a, b) => (a > b ? a : b)),
    provinsi: new Set(berisi.map((k) => k.provinsi)).size,
    kota: berisi.length,
    kelurahan: sum((a) => a.lokasi),
    ksm: sum((a) => a.ksm),
    anggota: tersamar === berisi.length ? null : totalAnggota(tampak ?? EMPTY_REKAP),
    kotaTersamar: tersamar,
    sesiTahun: sum((a) => a.sesiTahun),
    pemula: sum((a) => a.pemula),
    berkembang: sum((a) => a.berkembang),
    berdaya: sum((a) => a.berdaya),
    mandiri: sum((a) => a.mandiri),
  };
}

const UMUR_MS = 60 * 60_000;

/** An hour old is fresh enough for a page that anybody may open. */
export function isFresh(ringkasan: Ringkasan, now: Date): boolean {
  return now.getTime() - Date.parse(ringkasan.dihitung) < UMUR_MS;
}
