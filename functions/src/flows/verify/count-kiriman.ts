// What was received is what was accepted, with its entry in the history, and what was refused and kept. Receipt and
// entry are written in one transaction, so their numbers are the same.
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { NASIONAL } from '../../domain/basics/wilayah.ts';
import type { KirimanTerhitung } from '../../domain/verify/pencocokan.ts';
import type { Selisih } from '../../domain/verify/selisih.ts';

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
  const lost = { jenis: 'kiriman', dokumen: NASIONAL, bulan: null, apa: ['riwayat'] } as const;
  return {
    kiriman: { diterima, riwayat, ditolak },
    selisih: agrees ? [] : [{ ...lost, apa: [...lost.apa] }],
  };
}
