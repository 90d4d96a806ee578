// Papers, partnerships and training of a group as the page keeps them.
import type { BerkasDokumen } from '../../../functions/src/domain/records/dokumen.ts';
import type { BerkasKemitraan } from '../../../functions/src/domain/records/kemitraan.ts';
import type { BerkasPelatihan } from '../../../functions/src/domain/records/pelatihan.ts';

export interface BerkasKsm {
  readonly dokumen: BerkasDokumen['dokumen'];
  readonly kemitraan: BerkasKemitraan['kemitraan'];
  readonly pelatihan: BerkasPelatihan['pelatihan'];
  /** When it was read, ms. */
  readonly readAt: number;
}

/** Valid entries: without the cancelled ones. */
export function valid<T>(
  entries: readonly { readonly isi: T; readonly dibatalkan: boolean }[],
): T[] {
  return entries.filter((entry) => !entry.dibatalkan).map((entry) => entry.isi);
}
