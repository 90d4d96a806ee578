// What the desks of a UPK, of officials and of administrators read.
import {
  listQs,
  listRevisi,
  type BerkasQs,
  type ListQsResponse,
  type ListRevisiResponse,
  type RevisiTerdaftar,
} from '../../../functions/src/domain/callables/quick-status.ts';
import type { SetParameter } from '../../../functions/src/domain/basics/parameter.ts';
import { listLkm, listLokasi } from '../../../functions/src/domain/callables/lists.ts';
import type { AnswerOf } from '../../../functions/src/domain/callables/definition.ts';
import { readCopy, writeCopy } from '../state/copies.ts';
import { useAsk } from './source/use-ask.ts';
import type {
  KodeKotaOrSubkota,
  LokasiProgram,
  KodeKota,
  KodeWilayah,
} from '../../../functions/src/domain/basics/wilayah.ts';
import { ask } from '../server/ask.ts';
import { copyOf } from './shapes/copies.ts';
import type { DaftarLkm } from './shapes/desk-shapes.ts';
import { usePages, type Pages } from './source/use-pages.ts';
import { useRead, useReadLately } from './source/use-read.ts';
import { useLately } from './source/lately.ts';
import { useSource, type Read } from './source/use-source.ts';

/** The first page of the LKM of some areas; it is kept on the phone unless something was searched. */
export function useLkm(kode: readonly KodeKotaOrSubkota[], kata: string): Read<DaftarLkm> {
  const copy = copyOf('lkmDi', kode.join(' '));
  return useSource<DaftarLkm>({
    key: `${copy.key} ${kata}`,
    read: () => ask(listLkm, { kode, kata, lewati: 0 }),
    ...(kata === '' && {
      kept: ({ uid }) => readCopy(uid, copy),
      keep: ({ uid }, page) => writeCopy(uid, copy, page),
    }),
    isChanging: true,
  });
}

/** Programme locations of a kab/kota, a page at a time; none while no code is given. `round` counts changes. */
export function useLokasiKota(
  kota: KodeKota | null,
  kata: string,
  round: number,
): Pages<AnswerOf<typeof listLokasi>, LokasiProgram> {
  const read = useAsk(listLokasi, kota === null ? null : { kota, kata, lewati: 0 });
  return usePages({
    key: `${kota ?? ''} ${kata} ${String(round)}`,
    read,
    pageOf: ({ halaman }) => ({ rows: halaman.baris, lanjut: halaman.lanjut }),
    next: (lewati) =>
      kota === null
        ? Promise.reject(new Error('no kab/kota'))
        : ask(listLokasi, { kota, kata, lewati }),
  });
}

/** Stored parameter sets, newest first; the very first one is built in. */
export function useParameter(): Read<readonly SetParameter[]> {
  return useRead(copyOf('parameter'), async (reader) =>
    (await import('./firestore/desk.ts')).fetchParameter(reader),
  );
}

/** Folders of Quick Status, newest year first. */
export function useFolders(): Read<ListQsResponse['folder']> {
  return useReadLately(copyOf('qsFolder'), async () => {
    const { folder } = await ask(listQs, { tahun: null, lewati: 0 });
    return folder.toSorted((a, b) => b.tahun - a.tahun);
  });
}

/** The files of a folder, those whose area's name or code has the words. Null: no folder is known yet. */
export function useBerkas(
  tahun: number | null,
  kata: string,
): Pages<ListQsResponse['folder'][number], BerkasQs> {
  const copy = tahun === null ? null : copyOf('qsTahun', String(tahun));
  const page = async (lewati: number) => {
    const { folder } = await ask(listQs, { tahun, kata, lewati });
    return folder[0] ?? { tahun: tahun ?? 0, berkas: [] };
  };
  const key = copy === null ? null : `${copy.key} ${kata}`;
  const read = useSource({
    key,
    read: useLately(key, () => page(0)),
    ...(copy !== null &&
      kata === '' && {
        kept: ({ uid }) => readCopy(uid, copy),
        keep: ({ uid }, found) => writeCopy(uid, copy, found),
      }),
    isChanging: false,
  });
  return usePages({
    key: `${String(tahun)} ${kata}`,
    read,
    pageOf: ({ berkas, lanjut = null }) => ({ rows: berkas, lanjut }),
    next: page,
  });
}

type TempatRevisi = NonNullable<ListRevisiResponse['lanjut']>;

/** The updates of a file, newest first. */
export function useRevisi(
  tahun: number,
  kode: KodeWilayah,
): Pages<ListRevisiResponse, RevisiTerdaftar> {
  const berkas = { tahun, kode };
  const read = useAsk(listRevisi, berkas);
  return usePages<ListRevisiResponse, RevisiTerdaftar, TempatRevisi>({
    key: JSON.stringify(berkas),
    read,
    pageOf: ({ revisi, lanjut = null }) => ({ rows: revisi, lanjut }),
    next: (setelah) => ask(listRevisi, { ...berkas, setelah }),
  });
}
