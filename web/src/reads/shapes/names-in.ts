// Names of the kelurahan that the figures of a kab/kota have.
import type { KodeKelurahan } from '../../../../functions/src/domain/basics/wilayah.ts';
import type { RingkasKota } from '../../../../functions/src/domain/quick-status/recap/summarize-kota.ts';
import type { Read } from '../source/use-source.ts';

/** Null: they are being read. */
export function namesIn({
  data,
  status,
}: Pick<Read<RingkasKota>, 'data' | 'status'>): ReadonlyMap<KodeKelurahan, string> | null {
  return data === undefined && status === 'loading'
    ? null
    : new Map((data?.kelurahan ?? []).map((it) => [it.kode, it.nama]));
}
