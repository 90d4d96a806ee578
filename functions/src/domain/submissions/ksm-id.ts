// Which group a submission belongs to: the outbox sends what is of one group in order.
import type { Kiriman } from './kiriman.ts';

/** The group a submission is about; null for those of an LKM or a kab/kota. */
export function ksmIdOf(kiriman: Kiriman): string | null {
  switch (kiriman.jenis) {
    case 'ksmDaftar':
      return kiriman.isi.ksm.id;
    case 'lkm':
    case 'upkBulanan':
    case 'target':
    case 'tutupBulan':
      return null;
    default:
      return kiriman.isi.ksmId;
  }
}
