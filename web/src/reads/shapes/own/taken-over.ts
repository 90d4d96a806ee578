// Groups that came to a person with an area that was given to them: each was there before.
import type { WilayahTambahan } from '../../../../../functions/src/domain/access/tambahan.ts';
import { dateIn } from '../../../../../functions/src/domain/basics/local-date.ts';
import { isWithin } from '../../../../../functions/src/domain/basics/wilayah.ts';
import type { OwnKsm } from './own-groups.ts';

type Row = Pick<OwnKsm, 'id' | 'nama' | 'kelurahan' | 'mulai' | 'bubar' | 'didaftarkan'>;

/** By name. `dilihat`: what was given up to then has been seen. Who registers a group herself does not take it over. */
export function takenOver<R extends Row>(
  rows: readonly R[],
  tambahan: readonly WilayahTambahan[],
  dilihat: string | null,
): R[] {
  const given = tambahan.filter(({ sejak }) => dilihat === null || sejak > dilihat);
  return rows
    .filter(
      ({ kelurahan, mulai, bubar, didaftarkan }) =>
        bubar === null &&
        given.some(
          ({ kode, sejak }) =>
            isWithin(kelurahan, kode) &&
            (didaftarkan ?? mulai) < dateIn(kelurahan, new Date(sejak)),
        ),
    )
    .toSorted((a, b) => a.nama.localeCompare(b.nama, 'id'));
}

/** When the last area was given; null: none was. */
export const lastGiven = (tambahan: readonly WilayahTambahan[]): string | null =>
  tambahan
    .map(({ sejak }) => sejak)
    .toSorted()
    .at(-1) ?? null;
