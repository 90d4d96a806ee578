// Groups that no query of the night finds: what is noted of their computation is gone, or lacks the very fields
// that it is looked for by. Counting tells that there are some, for one read in a thousand; only then is every
// group of the kab/kota looked at.
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { countKsmKota, listKsmKota } from '../../adapters/firestore/ksm.ts';
import { countPenghitungan } from '../../adapters/firestore/work/penghitungan.ts';
import type { KsmId } from '../../domain/basics/identitas.ts';
import type { KodeKota } from '../../domain/basics/wilayah.ts';
import { readable } from './set-aside.ts';

const PAGE = 300;

/** Those that can be computed; of the others, what cannot be read is set aside. */
export async function findLost(kota: KodeKota, now: Date): Promise<readonly KsmId[]> {
  const [groups, noted] = await Promise.all([countKsmKota(kota), countPenghitungan(kota)]);
  if (groups === noted) return [];
  const lost: KsmId[] = [];
  let setelah: KsmId | null = null;
  for (;;) {
    const page: Awaited<ReturnType<typeof listKsmKota>> = await listKsmKota(kota, setelah, PAGE);
    const ids = [...(await readable(page, now)).map((it) => it.id), ...page.unreadable.map(idOf)];
    const notes = await docs.penghitungan.readManyReadable(ids);
    const known = new Set<string>([
      ...(await readable(notes, now)).map((it) => it.ksmId),
      ...notes.unreadable.map((it) => it.id),
    ]);
    lost.push(...ids.filter((id) => !known.has(id)));
    if (page.last === null || ids.length < PAGE) return lost;
    setelah = page.last;
  }
}

// The id under which it was found is one.
const idOf = ({ id }: { readonly id: string }) => id as KsmId;
