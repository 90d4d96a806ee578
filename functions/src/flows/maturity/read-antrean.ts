// What waits of a group for the city's check, from its records: once for each group, since every submission keeps it
// from then on.
import { listSesi } from '../../adapters/firestore/buku-ksm.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import type { Antrean } from '../../domain/antrean/antrean.ts';
import { antreanSince, startAntrean } from '../../domain/antrean/start-antrean.ts';
import { addDays, LAST_DAY, type Tanggal } from '../../domain/basics/tanggal.ts';
import type { Ksm } from '../../domain/records/ksm.ts';

export async function readAntrean(ksm: Ksm, today: Tanggal): Promise<Antrean> {
  const [sesi, pemeriksaan] = await Promise.all([
    listSesi(ksm.id, addDays(antreanSince(today), -1), LAST_DAY),
    docs.pemeriksaan.read(ksm.id),
  ]);
  return startAntrean(ksm, sesi, pemeriksaan, today);
}
