// What the page of a UPK reads: each of its tabs only its own, and of each a page.
import { listKsm, listPinjamanUpk } from '../../../functions/src/domain/callables/lists.ts';
import type { LkmId } from '../../../functions/src/domain/basics/identitas.ts';
import type { AnswerOf } from '../../../functions/src/domain/callables/definition.ts';
import type { KodeKelurahan } from '../../../functions/src/domain/basics/wilayah.ts';
import type {
  BarisPinjaman,
  SaringPinjaman,
} from '../../../functions/src/domain/lists/page-of-pinjaman.ts';
import type { Lkm, UpkBulanan } from '../../../functions/src/domain/records/lkm.ts';
import { ask } from '../server/ask.ts';
import { readCopy, writeCopy } from '../state/copies.ts';
import { copyOf } from './shapes/copies.ts';
import type { LkmDiTempat, PinjamanUpk } from './shapes/desk-shapes.ts';
import { BOOKS_SHOWN } from './shapes/list-max.ts';
import { firstRows, useOlder, type Older } from './source/use-older.ts';
import { usePages, type Pages } from './source/use-pages.ts';
import { useRead } from './source/use-read.ts';
import { useSource, type Read } from './source/use-source.ts';

export function useLkmDiTempat(id: LkmId): Read<LkmDiTempat> {
  return useRead(copyOf('lkm', id), async (reader) =>
    (await import('./firestore/desk.ts')).fetchLkm(reader, id),
  );
}

/** Months of a UPK's books, the newest first. */
export function useBuku(lkm: Lkm): { read: Read<readonly UpkBulanan[]>; older: Older<UpkBulanan> } {
  const read = useRead<readonly UpkBulanan[]>(
    copyOf('upkBuku', lkm.id),
    async (reader) =>
      (await (await import('./firestore/desk.ts')).fetchBuku(reader, lkm, null)).rows,
  );
  const older = useOlder(lkm.id, firstRows(read, BOOKS_SHOWN), async (last, reader) =>
    (await import('./firestore/desk.ts')).fetchBuku(reader, lkm, last.bulan),
  );
  return { read, older };
}

/** Loans of a UPK, as they stand and by the group's name. The first page is kept unless something was asked for. */
export function usePinjamanUpk(
  lkm: LkmId,
  saring: SaringPinjaman,
  kata: string,
): Pages<PinjamanUpk, BarisPinjaman> {
  const copy = copyOf('upkPinjaman', lkm);
  const page = (lewati: number) => ask(listPinjamanUpk, { lkm, saring, kata, lewati });
  const read = useSource<PinjamanUpk>({
    key: `${copy.key} ${saring} ${kata}`,
    read: () => page(0),
    ...(saring === 'berjalan' &&
      kata === '' && {
        kept: ({ uid }) => readCopy(uid, copy),
        keep: ({ uid }, found) => writeCopy(uid, copy, found),
      }),
    isChanging: true,
  });
  return usePages({
    // After a payment the pages are asked for anew.
    key: `${lkm} ${saring} ${kata} ${read.data?.dibaca ?? ''}`,
    read,
    pageOf: ({ halaman }) => ({ rows: halaman.baris, lanjut: halaman.lanjut }),
    next: page,
  });
}

/** Groups of a kelurahan whose names have the words, as many as fit on a page. */
export function useKsmDi(kelurahan: KodeKelurahan, kata: string): Read<AnswerOf<typeof listKsm>> {
  const copy = copyOf('upkKsm', kelurahan);
  return useSource({
    key: `${copy.key} ${kata}`,
    read: () => ask(listKsm, { kode: [kelurahan], kata, setelah: null }),
    ...(kata === '' && {
      kept: ({ uid }) => readCopy(uid, copy),
      keep: ({ uid }, found) => writeCopy(uid, copy, found),
    }),
    isChanging: false,
  });
}
