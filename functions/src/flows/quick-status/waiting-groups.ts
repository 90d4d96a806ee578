// Groups whose last submissions a build of a kab/kota has not seen, though they had been accepted: they still waited for
// their computation. The figures of a group tell that themselves; of one that has none in the file yet, or has left and
// is counted in earlier months, it is noted beside the update.
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { listMasukLama } from '../../adapters/firestore/trails/riwayat.ts';
import { listMenunggu } from '../../adapters/firestore/work/penghitungan.ts';
import type { KsmId } from '../../domain/basics/identitas.ts';
import type { KodeKota } from '../../domain/basics/wilayah.ts';
import { readable } from '../repair/set-aside.ts';

/** The night computes what has waited for longer. */
const RECENT_MS = 3 * 86_400_000;
const LIMIT = 500;

/** With the number of the last submission that was computed. */
export async function waitingGroups(kota: KodeKota, now: Date): Promise<[KsmId, number][]> {
  const since = new Date(now.getTime() - RECENT_MS).toISOString();
  const [here, late] = await Promise.all([
    listMenunggu(kota, LIMIT).then((it) => readable(it, now)),
    listMasukLama(kota, since, LIMIT).then((it) => readable(it, now)),
  ]);
  const left = new Set(late.flatMap((it) => it.ksmId ?? []));
  const noted = await readable(await docs.penghitungan.readManyReadable([...left]), now);
  const waiting = noted.filter((it) => it.dari !== null);
  return [...here, ...waiting].map((it) => [it.ksmId, it.dihitung]);
}
