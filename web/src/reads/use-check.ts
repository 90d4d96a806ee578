// Reads of the city's queue: its lines, and one record at a time with the next one read ahead.
import { listAntrean } from '../../../functions/src/domain/callables/city-lists.ts';
import type { Bulan } from '../../../functions/src/domain/basics/tanggal.ts';
import type { KodeKota } from '../../../functions/src/domain/basics/wilayah.ts';
import type { Butir, ButirPeriksa, HalamanAntrean } from './shapes/check-shapes.ts';
import type { Reader } from './source/reader.ts';
import { useAskLately } from './source/use-ask.ts';
import { useLately } from './source/lately.ts';
import { useSource, type Read } from './source/use-source.ts';

/** Null: not asked for. */
export function useAntrean(
  asked: {
    readonly kota: KodeKota;
    readonly bulan: Bulan | null;
    readonly kata?: string;
    readonly lewati: number;
  } | null,
): Read<HalamanAntrean> {
  return useAskLately(listAntrean, asked);
}

/** Names a line as it waits now: what comes back later is another one. */
export const keyOf = ({ ksmId, jenis, id, urut }: Butir) => `${ksmId}/${jenis}/${id}/${urut}`;

const ahead = new Map<string, Promise<ButirPeriksa | null>>();

async function fetchOne(reader: Reader, it: Butir): Promise<ButirPeriksa | null> {
  return (await import('./firestore/check.ts')).fetchButir(reader, it);
}

/** `next` is read ahead once this one is there. */
export function useButir(it: Butir, next: Butir | undefined): Read<ButirPeriksa> {
  const key = keyOf(it);
  return useSource<ButirPeriksa>({
    key,
    read: useLately(key, async (reader) => {
      const known = ahead.get(key);
      ahead.clear();
      const found = await (known ?? fetchOne(reader, it));
      if (next !== undefined) {
        const following = fetchOne(reader, next);
        ahead.set(keyOf(next), following);
        // A failure is met, and said, when its turn comes.
        void following.catch(() => null);
      }
      return found;
    }),
    isChanging: false,
  });
}
