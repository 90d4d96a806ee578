// What was received is what was accepted, with its entry in the history, and what was refused and kept. Receipt and
// entry are written in one transaction, so their numbers are the same; and what was refused and kept is so because of
// the receipt of something else under its id.
import { docs } from '../../../adapters/firestore/documents/docs.ts';
import { NASIONAL } from '../../../domain/basics/wilayah.ts';
import type { KirimanTerhitung } from '../../../domain/verify/pencocokan.ts';
import type { Selisih } from '../../../domain/verify/selisih.ts';

/** Of the whole country; one read for a thousand. */
export async function countKiriman(): Promise<{
  readonly kiriman: KirimanTerhitung;
  readonly selisih: readonly Omit<Selisih, 'diperbaiki'>[];
}> {
  const before = await docs.kiriman.count((q) => q);
  const riwayat = await docs.riwayat.count((q) => q);
  // Others come while these are counted.
  const diterima = await docs.kiriman.count((q) => q);
  const ditolak = await docs.kirimanBentrok.count((q) => q);
  const agrees = before <= riwayat && riwayat <= diterima;
  const lost = (apa: string): Omit<Selisih, 'diperbaiki'> => ({
    jenis: 'kiriman',
    dokumen: NASIONAL,
    bulan: null,
    apa: [apa],
  });
  return {
    kiriman: { diterima, riwayat, ditolak },
    selisih: [
      ...(agrees ? [] : [lost('riwayat')]),
      ...(ditolak === 0 || (await areKeptForAReason()) ? [] : [lost('kirimanBentrok')]),
    ],
  };
}

/** Few are ever kept. */
async function areKeptForAReason(): Promise<boolean> {
  const kept = await docs.kirimanBentrok.listReadable((q) => q);
  const ids = [...new Set(kept.rows.map((it) => it.kiriman))];
  const found = await docs.kiriman.readManyReadable(ids);
  const accepted = new Map(found.rows.map((it) => [it.kiriman, it.hash]));
  const unreadable = new Set<string>(found.unreadable.map((it) => it.id));
  return kept.rows.every(({ kiriman, hash }) => {
    const other = accepted.get(kiriman);
    return unreadable.has(kiriman) || (other !== undefined && other !== hash);
  });
}
