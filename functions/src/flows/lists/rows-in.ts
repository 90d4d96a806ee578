// The lines of all groups of some areas, each within a kab/kota.
import type { Caller } from '../../authorize.ts';
import { kotaOf } from '../../domain/basics/code-shapes.ts';
import type { KodeKotaOrSubkota } from '../../domain/basics/wilayah.ts';
import type { BarisKsm } from '../../domain/lists/baris-ksm.ts';
import { rowsWithin } from '../../domain/lists/daftar-ksm.ts';
import { loadDaftar } from './load-daftar.ts';

export async function rowsIn(
  kode: readonly KodeKotaOrSubkota[],
  { today, now }: Pick<Caller, 'today' | 'now'>,
): Promise<BarisKsm[]> {
  const kota = [...new Set(kode.map(kotaOf))];
  return rowsWithin(await Promise.all(kota.map((it) => loadDaftar(it, today, now))), kode);
}
