// Locations to choose from, a page at a time as the server gives them. What was shown without a search is kept on the
// phone, which registers groups without a network.
import type { KodeKotaOrSubkota } from '../../../functions/src/domain/basics/wilayah.ts';
import { listPilihanLokasi, listTanpaLkm } from '../../../functions/src/domain/callables/lists.ts';
import {
  pilihanLokasi,
  type LokasiPilihan,
  type PilihanLokasi,
} from '../../../functions/src/domain/lists/areas/pilihan-lokasi.ts';
import type { ReadonlyDeep } from '../../../functions/src/domain/basics/shapes/readonly-deep.ts';
import { ask } from '../server/ask.ts';
import { readCopy, writeCopy } from '../state/copies.ts';
import { copyOf, FORMER_LOKASI } from './shapes/copies.ts';
import { usePages, type Pages } from './source/use-pages.ts';
import { useSource } from './source/use-source.ts';

/** What a server of a version before answers is no page. */
const NOTHING: PilihanLokasi = { jumlah: 0, cocok: 0, tempat: [], baris: [], lanjut: null };

export type ChosenLokasi = ReadonlyDeep<LokasiPilihan>;

export interface AskedPilihan {
  readonly kode: readonly KodeKotaOrSubkota[];
  readonly kata: string;
  /** Only those that have no LKM yet: an LKM is not recorded without a network, so they are not kept. */
  readonly tanpaLkm: boolean;
}

export function usePilihanLokasi(asked: AskedPilihan): Pages<PilihanLokasi, ChosenLokasi> {
  const { kode, kata, tanpaLkm } = asked;
  const copy = copyOf('pilihanLokasi', kode.join(' '));
  const key = `${copy.key} ${kata} ${String(tanpaLkm)}`;
  const page = async (lewati: number): Promise<PilihanLokasi> => {
    const request = { kode, kata, lewati };
    const { pilihan } = await (tanpaLkm
      ? ask(listTanpaLkm, request)
      : ask(listPilihanLokasi, request));
    return pilihan ?? NOTHING;
  };
  const read = useSource<PilihanLokasi>({
    key,
    read: () => page(0),
    ...(!tanpaLkm && {
      kept: async ({ uid }) => {
        const kept = kata === '' ? await readCopy(uid, copy) : undefined;
        if (kept !== undefined) return kept;
        const former = await readCopy(uid, FORMER_LOKASI);
        return former && pilihanLokasi(former, { kode, kata, lewati: 0 });
      },
    }),
    ...(!tanpaLkm && kata === '' && { keep: ({ uid }, found) => writeCopy(uid, copy, found) }),
    isChanging: false,
  });
  return usePages({
    key,
    read,
    pageOf: ({ baris, lanjut }) => ({ rows: baris, lanjut }),
    next: page,
  });
}
