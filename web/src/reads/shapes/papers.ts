// Papers, partnerships and training of a group as the page keeps them.
import type { DaftarDokumen } from '../../../../functions/src/domain/records/dokumen.ts';
import type { DaftarKemitraan } from '../../../../functions/src/domain/records/kemitraan.ts';
import type { DaftarPelatihan } from '../../../../functions/src/domain/records/pelatihan.ts';

export interface Papers {
  readonly dokumen: DaftarDokumen['dokumen'];
  readonly kemitraan: DaftarKemitraan['kemitraan'];
  readonly pelatihan: DaftarPelatihan['pelatihan'];
  /** `urut` of each; missing in older copies. */
  readonly urut?: Readonly<Partial<Record<'dokumen' | 'kemitraan' | 'pelatihan', number>>>;
  /** When it was read, ms. */
  readonly readAt: number;
}

/** Valid entries: without the cancelled ones. */
export function valid<T>(
  entries: readonly { readonly isi: T; readonly dibatalkan: boolean }[],
): T[] {
  return entries.filter((entry) => !entry.dibatalkan).map((entry) => entry.isi);
}
