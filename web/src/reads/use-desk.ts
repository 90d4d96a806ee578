// What the desks of a UPK, of officials and of administrators read.
import {
  listQs,
  type ListQsResponse,
} from '../../../functions/src/domain/callables/quick-status.ts';
import type { SetParameter } from '../../../functions/src/domain/basics/parameter.ts';
import type { LokasiProgram, KodeKota } from '../../../functions/src/domain/basics/wilayah.ts';
import { ask } from '../server/ask.ts';
import { copyOf } from './shapes/copies.ts';
import type { DaftarLkm, DataUpkLkm } from './shapes/desk-shapes.ts';
import { useRead } from './source/use-read.ts';
import type { Read } from './source/use-source.ts';
import type { LkmId } from '../../../functions/src/domain/basics/identitas.ts';

export function useLkm(): Read<DaftarLkm> {
  return useRead(copyOf('lkm'), async (reader) =>
    (await import('./firestore/desk.ts')).fetchLkm(reader),
  );
}

export function useUpk(lkm: LkmId): Read<DataUpkLkm> {
  return useRead(copyOf('upk', lkm), async (reader) =>
    (await import('./firestore/desk.ts')).fetchUpk(reader, lkm),
  );
}

/** Programme locations of a kab/kota; none while no code is given. */
export function useLokasiKota(kota: KodeKota | null): Read<readonly LokasiProgram[]> {
  return useRead(kota === null ? null : copyOf('lokasiKota', kota), async () =>
    kota === null ? null : (await import('./firestore/desk.ts')).fetchLokasiKota(kota),
  );
}

/** Stored parameter sets, newest first; the very first one is built in. */
export function useParameter(): Read<readonly SetParameter[]> {
  return useRead(copyOf('parameter'), async () =>
    (await import('./firestore/desk.ts')).fetchParameter(),
  );
}

/** Folders of Quick Status, newest year first. */
export function useFolders(): Read<ListQsResponse['folder']> {
  return useRead(copyOf('qs'), async () => {
    const { folder } = await ask(listQs, { tahun: null });
    return folder.toSorted((a, b) => b.tahun - a.tahun);
  });
}
