// What people are told beside the figures of an area: when they were last compared with the records, how many groups,
// and how many differences there were.
import { z } from 'zod/mini';
import { Cacah } from '../basics/numbers/cacah.ts';
import { Tanggal } from '../basics/tanggal.ts';
import type { Pencocokan } from './pencocokan.ts';

export const PencocokanShown = z.object({
  /** Of several areas the earliest. */
  tanggal: Tanggal,
  ksm: Cacah,
  menunggu: Cacah,
  selisih: Cacah,
  /** Of these, records that are not what was accepted; left out: none. */
  catatan: z.optional(Cacah),
  /** Of the whole country: submissions received, and of these refused and kept. */
  kiriman: z.optional(z.object({ diterima: Cacah, ditolak: Cacah })),
});
export type PencocokanShown = z.infer<typeof PencocokanShown>;

/** Of some areas together, each with all below it; null: none of them was ever verified to the end. */
export function shownOf(areas: readonly Pick<Pencocokan, 'terakhir'>[]): PencocokanShown | null {
  const ended = areas.flatMap(({ terakhir: it }) =>
    it === null
      ? []
      : [
          {
            tanggal: it.bawah?.sejak ?? it.tanggal,
            ksm: it.bawah?.ksm ?? it.ksm,
            menunggu: it.menunggu + (it.bawah?.menunggu ?? 0),
            selisih: it.selisih + (it.bawah?.selisih ?? 0),
            ...ofRecords(it.catatan + (it.bawah?.catatan ?? 0)),
            ...(it.kiriman && {
              kiriman: { diterima: it.kiriman.diterima, ditolak: it.kiriman.ditolak },
            }),
          },
        ],
  );
  const [first, ...others] = ended;
  if (first === undefined) return null;
  return others.reduce(
    (sum, it) => ({
      tanggal: it.tanggal < sum.tanggal ? it.tanggal : sum.tanggal,
      ksm: sum.ksm + it.ksm,
      menunggu: sum.menunggu + it.menunggu,
      selisih: sum.selisih + it.selisih,
      ...ofRecords((sum.catatan ?? 0) + (it.catatan ?? 0)),
    }),
    first,
  );
}

const ofRecords = (catatan: number) => (catatan === 0 ? {} : { catatan });
