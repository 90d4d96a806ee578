// What the tabs of a group's page read for themselves.
import { checkGerbang } from '../../../functions/src/domain/callables/gates.ts';
import type { KasLain } from '../../../functions/src/domain/records/money/kas-lain.ts';
import type { Pinjaman } from '../../../functions/src/domain/records/money/pinjaman.ts';
import type { RiwayatPerubahan } from '../../../functions/src/domain/submissions/riwayat-perubahan.ts';
import type { LokasiProgram, KodeKelurahan } from '../../../functions/src/domain/basics/wilayah.ts';
import { readCopy, writeCopy } from '../state/copies.ts';
import { ask } from '../server/ask.ts';
import type { Papers } from './shapes/papers.ts';
import type { BukuKsm } from './shapes/book-pages.ts';
import { copyOf } from './shapes/copies.ts';
import type { KsmPlace, PinjamanUpkKsm, SyaratTahap } from './shapes/group-shapes.ts';
import { useOlder, type Older } from './source/use-older.ts';
import { useRead } from './source/use-read.ts';
import { useSource, type Read } from './source/use-source.ts';
import type { KsmId } from '../../../functions/src/domain/basics/identitas.ts';

export function useBuku(ksm: KsmPlace, isWanted = true): Read<BukuKsm> {
  return useRead(isWanted ? copyOf('buku', ksm.id) : null, async (reader) =>
    (await import('./firestore/book.ts')).fetchBuku(reader, ksm),
  );
}

/** A share-out to print: one record, and on a phone without a network what the book has of it. */
export function useLembar(ksm: KsmPlace, id: string): Read<KasLain> {
  const copy = copyOf('lembar', id);
  return useSource<KasLain>({
    key: copy.key,
    read: async (reader) => (await import('./firestore/book.ts')).fetchKasLain(reader, ksm, id),
    kept: async ({ uid }) =>
      (await readCopy(uid, copyOf('buku', ksm.id)))?.kasLain.find((it) => it.id === id) ??
      (await readCopy(uid, copy)),
    keep: ({ uid }, data) => writeCopy(uid, copy, data),
    isChanging: true,
  });
}

export function usePapers(ksmId: KsmId): Read<Papers> {
  return useRead(copyOf('papers', ksmId), async (reader) =>
    (await import('./firestore/group.ts')).fetchPapers(reader, ksmId),
  );
}

/** Loans of the UPK to a group, those that are open first. */
export function usePinjamanUpk(ksm: KsmPlace): {
  readonly read: Read<PinjamanUpkKsm>;
  readonly older: Older<Pinjaman>;
} {
  const copy = copyOf('pinjamanUpkDi', ksm.id);
  const read = useSource<PinjamanUpkKsm>({
    key: copy.key,
    read: async (reader) => (await import('./firestore/group.ts')).fetchPinjamanUpk(reader, ksm),
    kept: async ({ uid }) => {
      const rows = await readCopy(uid, copyOf('pinjamanUpk', ksm.id));
      const former = rows && { rows, hasMore: false, jumlah: rows.length, readAt: 0 };
      return (await readCopy(uid, copy)) ?? former;
    },
    keep: ({ uid }, found) => writeCopy(uid, copy, found),
    isChanging: true,
  });
  const older: Older<Pinjaman> = useOlder(
    // After a payment the pages are asked for anew.
    `${ksm.id} ${String(read.data?.readAt)}`,
    read.data,
    async (_last, reader) =>
      (await import('./firestore/group.ts')).fetchPinjamanUpkAfter(reader, ksm, older.rows),
  );
  return { read, older };
}

/** The newest changes. */
export function useRiwayat(ksm: KsmPlace): Read<readonly RiwayatPerubahan[]> {
  return useRead(
    copyOf('riwayat', ksm.id),
    async (reader) =>
      (await (await import('./firestore/group.ts')).fetchRiwayat(reader, ksm, null)).rows,
  );
}

/** The conditions of each stage as the server finds them now. */
export function useSyaratTahap(ksmId: KsmId): Read<SyaratTahap> {
  return useRead(copyOf('gerbang', ksmId), async () => {
    const { gerbang } = await ask(checkGerbang, { ksmId });
    return { gerbang, readAt: Date.now() };
  });
}

export function useLokasiKelurahan(kode: KodeKelurahan): Read<LokasiProgram> {
  return useRead(copyOf('lokasiKelurahan', kode), async () =>
    (await import('./firestore/documents.ts')).get('wilayah', kode),
  );
}
