// What the pages of a city and of an area read.
import { getKota, getWilayah } from '../../../functions/src/domain/callables/areas.ts';
import { listBulan, listCalon } from '../../../functions/src/domain/callables/city-lists.ts';
import type { MacamBulan, SetelahBaris } from '../../../functions/src/domain/lists/city-rows.ts';
import type { Page } from './source/use-older.ts';
import type { Bulan } from '../../../functions/src/domain/basics/tanggal.ts';
import type { RingkasKota } from '../../../functions/src/domain/quick-status/recap/summarize-kota.ts';
import type { RingkasWilayah } from '../../../functions/src/domain/quick-status/recap/summarize-wilayah.ts';
import type { Tahap } from '../../../functions/src/domain/records/ksm.ts';
import type { Pemeriksaan } from '../../../functions/src/domain/records/pemeriksaan.ts';
import { hasIzin } from '../../../functions/src/domain/access/peran.ts';
import { ask } from '../server/ask.ts';
import type {
  Dikembalikan,
  BarisHalaman,
  HalamanBulan,
  NamaWilayah,
  PemeriksaanKsm,
  TargetKota,
} from './shapes/city-shapes.ts';
import { copyOf } from './shapes/copies.ts';
import { useAsk } from './source/use-ask.ts';
import { useRead, useReadLately } from './source/use-read.ts';
import { RETURNED_AT_MOST, RETURNED_SHOWN } from './shapes/list-max.ts';
import type { Reader } from './source/reader.ts';
import { useSource, type Read } from './source/use-source.ts';
import type { KodeKota, KodeWilayah } from '../../../functions/src/domain/basics/wilayah.ts';
import type { KsmId } from '../../../functions/src/domain/basics/identitas.ts';

export function useNamaWilayah(kode: readonly KodeWilayah[]): Read<readonly NamaWilayah[]> {
  return useReadLately(copyOf('nama', kode.join(' ')), async (reader) =>
    (await import('./firestore/city.ts')).fetchNamaWilayah(reader, kode),
  );
}

/** Counts of an area. The server reads the recaps and answers with what the page shows. */
export function useWilayah(kode: KodeWilayah, tahun: number): Read<RingkasWilayah> {
  return useReadLately(copyOf('wilayahTampil', kode, String(tahun)), async () => {
    const { wilayah } = await ask(getWilayah, { kode, tahun });
    return wilayah;
  });
}

/** What the desk shows of the recap; null: there are no figures of the year. */
export function useRekap(kota: KodeKota, tahun: number): Read<RingkasKota> {
  return useReadLately(copyOf('ringkasKota', kota, String(tahun)), async () => {
    const answer = await ask(getKota, { kota, tahun });
    return answer.kota;
  });
}

export function useTarget(kota: KodeKota, tahun: number): Read<TargetKota> {
  return useReadLately(copyOf('targetDi', kota, String(tahun)), async () => {
    const { fetchTarget } = await import('./firestore/city.ts');
    const [target, answer] = await Promise.all([
      fetchTarget(kota, tahun),
      ask(getKota, { kota, tahun }),
    ]);
    return { target, rekap: answer.kota };
  });
}

export function usePemeriksaanKsm(ksmId: KsmId, bulan: Bulan): Read<PemeriksaanKsm> {
  return useRead(copyOf('periksaKsm', ksmId, bulan), async (reader) =>
    (await import('./firestore/city.ts')).fetchPemeriksaanKsm(reader, ksmId, bulan),
  );
}

/** Groups that somebody at the desk has to see to in a month: the first page. */
export function useBulan(
  it: { readonly kota: KodeKota; readonly bulan: Bulan; readonly macam: MacamBulan },
  kata: string,
): Read<HalamanBulan> {
  const { kota, bulan, macam } = it;
  const found = useAsk(listBulan, kata === '' ? null : { ...it, kata, setelah: null });
  const all = useRead(kata === '' ? copyOf('bulanDi', kota, bulan, macam) : null, () =>
    ask(listBulan, { ...it, setelah: null }),
  );
  return kata === '' ? all : found;
}

/** Words as a question has them; none are left out. */
export const wordsAsked = (kata: string): { readonly kata?: string } =>
  kata === '' ? {} : { kata };

/** Groups that stand before a gate and have reached the level it asks for: the first page. */
export function useCalon(kota: KodeKota, tahap: Tahap, kata: string): Read<HalamanBulan> {
  const found = useAsk(listCalon, kata === '' ? null : { kota, tahap, kata, setelah: null });
  const all = useRead(kata === '' ? copyOf('calonDi', kota, tahap) : null, () =>
    ask(listCalon, { kota, tahap, setelah: null }),
  );
  return kata === '' ? all : found;
}

/** The first page as what comes after it continues it. */
export function firstOf<R extends BarisHalaman>(
  page: { readonly baris: readonly R[]; readonly adaLagi: boolean } | null | undefined,
): Page<R> | null {
  return page ? { rows: page.baris, hasMore: page.adaLagi } : null;
}

/** What comes after the last line, of any of these lists. */
export function fetchPage<R extends BarisHalaman>(
  read: (
    setelah: SetelahBaris,
  ) => Promise<{ readonly baris: readonly R[]; readonly adaLagi: boolean }>,
): (last: R) => Promise<Page<R>> {
  return async ({ kelurahan, nama, ksmId }) => {
    const { baris, adaLagi } = await read({ kelurahan, nama, ksmId });
    return { rows: baris, hasMore: adaLagi };
  };
}

/** What was sent back and is not corrected yet; nothing for people who do not record. `isAll`: not the first few alone. */
export function useDikembalikan(isAll: boolean): Read<Dikembalikan> {
  const read = async (reader: Reader, most: number) =>
    hasIzin(reader.klaim, 'bacaAnggota')
      ? (await import('./firestore/city.ts')).fetchDikembalikan(reader, most)
      : null;
  const few = useReadLately(copyOf('dikembalikanDi'), (reader) => read(reader, RETURNED_SHOWN));
  const all = useSource<Dikembalikan>({
    key: isAll ? 'dikembalikan' : null,
    read: (reader) => read(reader, RETURNED_AT_MOST),
    isChanging: true,
  });
  return all.data ? all : few;
}

/** What the city checked of one group. */
export function usePemeriksaan(ksmId: KsmId): Read<Pemeriksaan> {
  return useReadLately(copyOf('pemeriksaan', ksmId), async (reader) =>
    hasIzin(reader.klaim, 'bacaAnggota')
      ? (await import('./firestore/city.ts')).fetchPemeriksaan(ksmId)
      : null,
  );
}
