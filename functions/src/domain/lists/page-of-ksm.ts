// One page of a long list of groups, and the counts above it: on the server of a city's rows, on a phone of
// its own.
import { z } from 'zod/mini';
import { hasWords } from '../basics/has-words.ts';
import { TeksTersimpan } from '../basics/teks.ts';
import { KsmId } from '../basics/identitas.ts';
import type { ReadonlyDeep } from '../basics/shapes/readonly-deep.ts';
import { Cacah } from '../basics/numbers/cacah.ts';
import { Tingkat } from '../maturity/capaian.ts';
import { KsmTerdaftar } from './baris-ksm.ts';

/** Lines of a page. */
export const KSM_PER_PAGE = 60;

/** Where a page ends: the place of its last line. */
export const SetelahKsm = z.strictObject({
  urutan: z.int().check(z.minimum(0), z.maximum(9)),
  nama: TeksTersimpan,
  id: KsmId,
});
export type SetelahKsm = z.infer<typeof SetelahKsm>;

export const HalamanKsm = z.strictObject({
  /** Groups of the area. */
  jumlah: Cacah,
  /** Of these by level; levels without a group are left out. */
  tingkat: z.array(z.strictObject({ tingkat: Tingkat, jumlah: Cacah })),
  /** Groups with the words in their name that was asked for. */
  cocok: Cacah,
  /** Of those that fit, how many come after this page. */
  sisa: Cacah,
  baris: z.array(KsmTerdaftar),
});
export type HalamanKsm = z.infer<typeof HalamanKsm>;

/** As people list levels: the highest first. */
export const TINGKAT_IN_ORDER: readonly Tingkat[] = [
  'Mandiri',
  'Berdaya',
  'Berkembang',
  'Pemula',
  'Belum Dinilai',
  'Bubar',
];

/** Groups that meet come first, those that stopped come last. */
function urutanOf({ kini }: ReadonlyDeep<KsmTerdaftar>): number {
  switch (kini?.status) {
    case 'Aktif':
      return 0;
    case 'Jeda':
      return 1;
    case 'Tidak Aktif':
      return 3;
    case null:
      return 2;
    case undefined:
      return 4;
  }
}

const byName = new Intl.Collator('id');

function compare(a: SetelahKsm, b: SetelahKsm): number {
  return a.urutan - b.urutan || byName.compare(a.nama, b.nama) || (a.id < b.id ? -1 : 1);
}

/** The place of a line in the list. */
export function placeOf(row: ReadonlyDeep<KsmTerdaftar>): SetelahKsm {
  return { urutan: urutanOf(row), nama: row.nama, id: row.id };
}

/** `setelah` null: from the beginning. */
export function pageOfKsm(
  rows: readonly KsmTerdaftar[],
  kata: string,
  setelah: SetelahKsm | null,
  most = KSM_PER_PAGE,
): HalamanKsm {
  const found = rows.filter((it) => hasWords(kata, [it.nama]));
  const after = found
    .map((row) => ({ row, place: placeOf(row) }))
    .filter(
      ({ place }) => setelah === null || (place.id !== setelah.id && compare(place, setelah) > 0),
    )
    .toSorted((a, b) => compare(a.place, b.place));
  const baris = after.slice(0, most).map(({ row: { id, nama, bubar, kini, peringatan = [] } }) => ({
    id,
    nama,
    bubar,
    kini,
    ...(peringatan.length > 0 && { peringatan }),
  }));
  return {
    ...countsOf(rows),
    cocok: found.length,
    sisa: after.length - baris.length,
    baris,
  };
}

/** The counts above a list, whatever is shown of it. */
export function countsOf(
  rows: readonly ReadonlyDeep<KsmTerdaftar>[],
): Pick<HalamanKsm, 'jumlah' | 'tingkat'> {
  return {
    jumlah: rows.length,
    tingkat: TINGKAT_IN_ORDER.flatMap((tingkat) => {
      const jumlah = rows.filter((it) => it.kini?.tingkat === tingkat).length;
      return jumlah === 0 ? [] : [{ tingkat, jumlah }];
    }),
  };
}
