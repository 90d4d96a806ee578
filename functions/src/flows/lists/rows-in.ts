// The lines of all groups of some areas, each within a kab/kota.
import type { Caller } from '../../authorize.ts';
import { kotaOf } from '../../domain/basics/code-shapes.ts';
import type { KodeKotaOrSubkota } from '../../domain/basics/wilayah.ts';
import type { BarisKsm } from '../../domain/lists/baris-ksm.ts';
import { rowsWithin } from '../../domain/lists/daftar-ksm.ts';
import type { Tempat } from '../../domain/lists/saring-ksm.ts';
import { loadDaftar } from './load-daftar.ts';

export async function rowsIn(
  kode: readonly KodeKotaOrSubkota[],
  caller: Pick<Caller, 'today' | 'now'>,
): Promise<BarisKsm[]> {
  return (await listsIn(kode, caller)).rows;
}

/** The same with the names of the kecamatan and kelurahan. */
export async function listsIn(
  kode: readonly KodeKotaOrSubkota[],
  { today, now }: Pick<Caller, 'today' | 'now'>,
): Promise<{ readonly rows: BarisKsm[]; readonly tempat: readonly Tempat[] }> {
  const kota = [...new Set(kode.map(kotaOf))];
  const lists = await Promise.all(kota.map((it) => loadDaftar(it, today, now)));
  return { rows: rowsWithin(lists, kode), tempat: lists.flatMap((it) => it.tempat) };
}
