// The update before, as far as the next one compares itself with it: kept in the part of a kab/kota's build, since
// the file itself says less. "The update before" is the last one of an earlier day of Jakarta, so that a file of
// the evening tells what changed since yesterday and not since the build a minute ago; while there is none of an
// earlier day it is the first update. It moves only when something is published: a build that changes no cell
// changes nothing here.
import { z } from 'zod/mini';
import { KsmId, NamaPendek } from '../../basics/identitas.ts';
import { Bulan, jakartaDate, monthEnd, type Tanggal } from '../../basics/tanggal.ts';
import { KodeKelurahan } from '../../basics/wilayah.ts';
import { Tingkat } from '../../maturity/capaian.ts';
import { AngkaTertutup } from '../../records/city/angka-tertutup.ts';
import type { CapaianKsm } from '../../recompute/capaian-ksm.ts';
import { tertutupOf } from '../recap/bulanan.ts';
import type { BulanKota } from '../recap/rekap-kota.ts';

/** A published update: which, and the ended months of its data year as it had them. */
export const Terbit = z.strictObject({
  revisi: z.string(),
  /** Server time of publication, ISO 8601. */
  diperbarui: z.iso.datetime(),
  bulanan: z.array(z.strictObject({ bulan: Bulan, angka: AngkaTertutup })),
});
export type Terbit = z.infer<typeof Terbit>;

const KsmTerbit = z.strictObject({
  ksmId: KsmId,
  nama: NamaPendek,
  kelurahan: KodeKelurahan,
  tingkat: Tingkat,
});
export type KsmTerbit = z.infer<typeof KsmTerbit>;

/** The update that another one compares itself with, with its groups that were not dissolved. */
export const Dasar = z.strictObject({ ...Terbit.shape, ksm: z.array(KsmTerbit) });
export type Dasar = z.infer<typeof Dasar>;

export function ksmTerbitOf(rows: readonly CapaianKsm[]): KsmTerbit[] {
  return rows
    .filter(({ capaian }) => capaian.tingkat !== 'Bubar')
    .map(({ ksmId, nama, wilayah, capaian }) => ({
      ksmId,
      nama,
      kelurahan: wilayah.kelurahan,
      tingkat: capaian.tingkat,
    }));
}

/** Months that had ended on the report date. */
export function bulanTerbitOf(bulanan: readonly BulanKota[]): Terbit['bulanan'] {
  return bulanan
    .filter(({ bulan, per }) => per === monthEnd(bulan))
    .map(({ bulan, angka }) => ({ bulan, angka: tertutupOf(angka) }));
}

/** What the part of a build keeps of updates; left out: a version before stored it. */
export interface KeptUpdates {
  /** The update that was current when the part was stored. */
  readonly terbit?: Terbit | undefined;
  /** The one with which that compared itself. */
  readonly dasar?: Dasar | undefined;
  readonly capaian: readonly CapaianKsm[];
}

/** With what an update of today compares itself; null: nothing is known of an earlier one. */
export function chooseDasar(last: KeptUpdates | null, today: Tanggal): Dasar | null {
  if (!last?.terbit) return null;
  const { terbit, dasar, capaian } = last;
  const isOfToday = jakartaDate(new Date(terbit.diperbarui)) >= today;
  if (isOfToday && dasar !== undefined) return dasar;
  // Where the build of the part published nothing, its groups are printed as they were.
  return { ...terbit, ksm: ksmTerbitOf(capaian) };
}

/** The same for a file that is made of others, of which the manifest alone tells. */
export function chooseSebelum<T extends { readonly diperbarui: string }>(
  terbaru: T & { readonly sebelum?: T | undefined },
  today: Tanggal,
): T {
  const isOfToday = jakartaDate(new Date(terbaru.diperbarui)) >= today;
  return isOfToday && terbaru.sebelum !== undefined ? terbaru.sebelum : terbaru;
}
