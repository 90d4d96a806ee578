// A year for a test that counts the whole country: what odd records of other tests left there goes first.
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { areaTahunId } from '../../../functions/src/domain/basics/paths.ts';

export async function emptyYear(tahun: number): Promise<void> {
  for (const kind of [docs.rekap, docs.qs]) {
    const left = await kind.list((q) => q.where('tahun', '==', tahun));
    await Promise.all(left.map(({ kode }) => kind.remove(areaTahunId(tahun, kode))));
  }
}
