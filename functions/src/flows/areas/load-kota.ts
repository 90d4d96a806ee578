// The desk of a kab/kota, from the recap of its year.
import type { Granted } from '../../authorize.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { areaTahunId } from '../../domain/basics/paths.ts';
import type { getKota } from '../../domain/callables/areas.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import { summarizeKota } from '../../domain/quick-status/recap/summarize-kota.ts';

export async function loadKota({
  request: { kota, tahun },
}: Granted<typeof getKota>): Promise<AnswerOf<typeof getKota>> {
  const rekap = await docs.rekap.read(areaTahunId(tahun, kota));
  return { kota: rekap && summarizeKota(rekap) };
}
