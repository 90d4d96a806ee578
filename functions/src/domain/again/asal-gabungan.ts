// What an update of a province or of the nation was composed of: which build of each kab/kota, and which were missing.
// Kept beside the update as an object in Storage, so that it can be made again.
import { z } from 'zod/mini';
import { ticketOf } from '../basics/paths.ts';
import { Cacah } from '../basics/numbers/cacah.ts';
import { Tanggal } from '../basics/tanggal.ts';
import { KodeKota } from '../basics/wilayah.ts';
import type { QsGabunganInput } from '../quick-status/workbook/qs-masukan.ts';

export const AsalGabungan = z.strictObject({
  /** When the build began, ISO 8601. */
  dibaca: z.iso.datetime(),
  /** The day on which it was made. */
  hariIni: Tanggal,
  kota: z.array(
    z.strictObject({
      kode: KodeKota,
      /** Of the build that its recap came from; null: a version before made the recap. */
      tiket: z.nullable(Cacah),
      per: Tanggal,
    }),
  ),
  belumAda: z.array(z.strictObject({ kode: KodeKota, nama: z.string() })),
});
export type AsalGabungan = z.infer<typeof AsalGabungan>;

export function asalGabunganOf(
  { kota, belumAda = [] }: Pick<QsGabunganInput, 'kota' | 'belumAda'>,
  made: Pick<AsalGabungan, 'dibaca' | 'hariIni'>,
): AsalGabungan {
  return {
    ...made,
    kota: kota.map(({ kode, bagian, per }) => ({
      kode,
      tiket: bagian && ticketOf(bagian.objek),
      per,
    })),
    belumAda: [...belumAda],
  };
}

/** The update of a kab/kota that was current then: the last one up to that build, or up to that time. */
export function currentThen<T extends { readonly revisi: string; readonly diperbarui: string }>(
  updates: readonly T[],
  { tiket, dibaca }: { readonly tiket: number | null; readonly dibaca: string },
): T | null {
  const known = updates.filter((it) =>
    tiket === null ? it.diperbarui <= dibaca : ticketOfRevisi(it.revisi) <= tiket,
  );
  const isNewer = (a: T, b: T) =>
    tiket === null
      ? a.diperbarui > b.diperbarui
      : ticketOfRevisi(a.revisi) > ticketOfRevisi(b.revisi);
  return known.reduce<T | null>((best, it) => (best && !isNewer(it, best) ? best : it), null);
}

/** `2017-07-05-000012` and `2017-07-05-000012-1a2b3c4d` → 12. */
export const ticketOfRevisi = (revisi: string): number => Number(revisi.slice(11).split('-')[0]);
