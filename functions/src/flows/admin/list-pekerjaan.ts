// Lists of the state of the work, a page at a time: what waits, failed, cannot be read or differs, in the administrator's
// areas. A page of several areas goes through them in order, so no limit is applied before areas are told apart.
import { allOf, type Listed } from '../../adapters/firestore/documents/document-kind.ts';
import {
  countBerselisih,
  listPencocokanIn,
  pageOfBerselisih,
} from '../../adapters/firestore/work/pencocokan.ts';
import { countStale, pageOfStale } from '../../adapters/firestore/work/stale-marks.ts';
import { countTersisih, pageOfTersisih } from '../../adapters/firestore/work/tersisih.ts';
import { countGagal, pageOfGagal, type Putaran } from '../../adapters/firestore/work/tugas.ts';
import { readBangunUlang, readMalam } from '../../adapters/firestore/work/pekerjaan.ts';
import type { Granted } from '../../authorize.ts';
import { outermost } from '../../domain/access/peran.ts';
import { gagalOf, type JenisTugas } from '../../domain/access/tugas.ts';
import { kotaOf } from '../../domain/basics/code-shapes.ts';
import { byKode } from '../../domain/basics/urutan.ts';
import { isSubkota, NASIONAL, type KodeWilayah } from '../../domain/basics/wilayah.ts';
import type {
  listPekerjaan as definition,
  ListPekerjaanResponse,
} from '../../domain/callables/admin/pekerjaan.ts';
import type { Pencocokan } from '../../domain/verify/pencocokan.ts';

/** Documents of a page of one list. */
const PEKERJAAN_PER_PAGE = 20;
/** Differences of a page: an area keeps up to 50 of them. */
const SELISIH_PER_PAGE = 60;

interface PageOf<T> {
  readonly baris: readonly T[];
  readonly jumlah: number;
  readonly lanjut: number | null;
}

export async function listPekerjaan({
  request: { macam, lewati },
  caller: { klaim },
}: Granted<typeof definition>): Promise<ListPekerjaanResponse> {
  const areas = areasOf(klaim);
  const none = { gagal: [], basi: [], tersisih: [], selisih: [] };
  switch (macam) {
    case 'basi': {
      const { baris, ...sisa } = await stalePage(areas, lewati);
      return { ...none, ...sisa, basi: baris };
    }
    case 'tersisih': {
      const { baris, ...sisa } = await tersisihPage(areas, lewati);
      return { ...none, ...sisa, tersisih: baris };
    }
    case 'selisih': {
      const { baris, ...sisa } = await selisihPage(areas, lewati);
      return { ...none, ...sisa, selisih: baris };
    }
    case 'malam':
    case 'bangunUlang':
    case 'pencocokan': {
      const putaran = await lastOf(macam);
      if (putaran === null) return { ...none, jumlah: 0, lanjut: null };
      const { baris, ...sisa } = await gagalPage({ jenis: macam, putaran }, areas, lewati);
      return { ...none, ...sisa, gagal: baris };
    }
  }
}

/** Outermost ones, in the order of their codes. */
export function areasOf(klaim: { readonly wilayah: readonly KodeWilayah[] }): KodeWilayah[] {
  return outermost(klaim.wilayah).toSorted();
}

/** The last night, which verifies as well, or the last rebuild; null: there was none. */
async function lastOf(jenis: JenisTugas): Promise<string | null> {
  switch (jenis) {
    case 'bangunUlang':
      return (await readBangunUlang())?.mulai ?? null;
    case 'malam':
    case 'pencocokan':
      return (await readMalam())?.tanggal ?? null;
  }
}

export async function gagalPage(putaran: Putaran, areas: readonly KodeWilayah[], lewati: number) {
  const { baris, ...sisa } = await pageIn(areas, lewati, {
    count: (kode) => countGagal(putaran, kode),
    page: (kode, skip, take) => pageOfGagal(putaran, kode, skip, take),
  });
  return { ...sisa, baris: baris.map(gagalOf) };
}

export async function stalePage(areas: readonly KodeWilayah[], lewati: number) {
  const { baris, ...sisa } = await pageIn(areas, lewati, { count: countStale, page: pageOfStale });
  return {
    ...sisa,
    baris: baris.map(({ tahun, kode, keadaan, sejak }) => ({ tahun, kode, keadaan, sejak })),
  };
}

export function tersisihPage(areas: readonly KodeWilayah[], lewati: number) {
  return pageIn(areas, lewati, { count: countTersisih, page: pageOfTersisih });
}

/** Areas that differ, as many as have a page of differences; at least one. */
export async function selisihPage(areas: readonly KodeWilayah[], lewati: number) {
  const { rows, jumlah } = await differing(areas, lewati);
  const all = rows.flatMap(({ kode, terakhir }) =>
    terakhir === null
      ? []
      : [{ kode, tanggal: terakhir.tanggal, jumlah: terakhir.selisih, daftar: terakhir.daftar }],
  );
  let lines = 0;
  const baris = all.filter(({ daftar }, n) => {
    lines += daftar.length;
    return n === 0 || lines <= SELISIH_PER_PAGE;
  });
  // The first that has no room begins the next page.
  const next = lewati + (baris.length < all.length ? baris.length : PEKERJAAN_PER_PAGE);
  return { baris, jumlah, lanjut: next < jumlah ? next : null };
}

/**
 * A page of areas that differ. Of the country they are a query; those of a province are picked out of all that it
 * has, which are few.
 */
async function differing(
  areas: readonly KodeWilayah[],
  lewati: number,
): Promise<{ readonly rows: readonly Pencocokan[]; readonly jumlah: number }> {
  if (areas.includes(NASIONAL)) {
    const [page, jumlah] = await Promise.all([
      pageOfBerselisih(lewati, PEKERJAAN_PER_PAGE),
      countBerselisih(),
    ]);
    return { rows: page.rows, jumlah };
  }
  const found = await Promise.all(verifiedAreas(areas).map(listPencocokanIn));
  const rows = allOf(found)
    .rows.filter(({ terakhir }) => terakhir !== null && terakhir.selisih > 0)
    .toSorted(byKode);
  return { rows: rows.slice(lewati, lewati + PEKERJAAN_PER_PAGE), jumlah: rows.length };
}

/** Verified are kab/kota and what is above them. */
export function verifiedAreas(areas: readonly KodeWilayah[]): KodeWilayah[] {
  return outermost(areas.map((kode) => (isSubkota(kode) ? kotaOf(kode) : kode)));
}

/** A page of what some areas have together, area after area. */
async function pageIn<T>(
  areas: readonly KodeWilayah[],
  lewati: number,
  {
    count,
    page,
  }: {
    readonly count: (kode: KodeWilayah) => Promise<number>;
    readonly page: (kode: KodeWilayah, lewati: number, banyak: number) => Promise<Listed<T>>;
  },
): Promise<PageOf<T>> {
  const counts = await Promise.all(areas.map(count));
  const jumlah = counts.reduce((sum, n) => sum + n, 0);
  const found: Listed<T>[] = [];
  let skip = lewati;
  let room = PEKERJAAN_PER_PAGE;
  for (const [i, kode] of areas.entries()) {
    const there = counts[i] ?? 0;
    const take = Math.min(room, there - skip);
    if (take > 0) {
      found.push(await page(kode, skip, take));
      room -= take;
    }
    skip = Math.max(0, skip - there);
  }
  const next = lewati + PEKERJAAN_PER_PAGE;
  return { baris: allOf(found).rows, jumlah, lanjut: next < jumlah ? next : null };
}
