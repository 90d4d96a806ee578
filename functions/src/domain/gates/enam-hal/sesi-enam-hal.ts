// What a group's sessions say of the six points, from its first to a day. It is carried from month to month,
// so that no list has to read the sessions of years again.
import { z } from 'zod/mini';
import { Id, type IdOf, type MasalahId } from '../../basics/identitas.ts';
import { Cacah } from '../../basics/numbers/cacah.ts';
import { FIRST_DAY, type Tanggal } from '../../basics/tanggal.ts';
import { TOPIK_OJT, type Sesi } from '../../records/sesi.ts';

export const SesiEnamHal = z.strictObject({
  /** Topics of on-the-job training that were treated, in the order of the list. */
  topikOjt: z.array(z.enum(TOPIK_OJT)),
  /** Problems that members raised, and how many of them were solved. */
  masalahDicatat: Cacah,
  masalahSelesai: Cacah,
  /** Those still open: a later session may solve them. */
  masalahTerbuka: z.array(Id as IdOf<'MasalahId'>),
  /** Deposits in the long window, rupiah. */
  setoranPanjang: z.int(),
});
export type SesiEnamHal = z.infer<typeof SesiEnamHal>;

export type SesiBelajar = Pick<Sesi, 'tanggal' | 'topikOjt' | 'masalah' | 'masalahSelesai'>;
type Belajar = Omit<SesiEnamHal, 'setoranPanjang'>;

/**
 * Topics and problems up to `per`: what was carried, and the sessions dilaksanakan after it. They are read in
 * the order of their dates, whatever order they came in. A problem raised again while it is open is the same
 * one; one that nobody raised before is solved by nobody.
 */
export function learnedBy(
  held: readonly SesiBelajar[],
  per: Tanggal,
  awal: { readonly per: Tanggal; readonly belajar: Belajar } | null,
): Belajar {
  const setelah = awal?.per ?? FIRST_DAY;
  const topics = new Set(awal?.belajar.topikOjt);
  const open = new Set<MasalahId>(awal?.belajar.masalahTerbuka);
  let raised = awal?.belajar.masalahDicatat ?? 0;
  let solved = awal?.belajar.masalahSelesai ?? 0;
  const since = held
    .filter((s) => s.tanggal > setelah && s.tanggal <= per)
    .toSorted((a, b) => (a.tanggal < b.tanggal ? -1 : 1));
  for (const { topikOjt, masalah, masalahSelesai } of since) {
    for (const topik of topikOjt) topics.add(topik);
    for (const { id } of masalah)
      if (!open.has(id)) {
        open.add(id);
        raised += 1;
      }
    for (const id of masalahSelesai) if (open.delete(id)) solved += 1;
  }
  return {
    topikOjt: TOPIK_OJT.filter((topik) => topics.has(topik)),
    masalahDicatat: raised,
    masalahSelesai: solved,
    masalahTerbuka: [...open].toSorted(),
  };
}
