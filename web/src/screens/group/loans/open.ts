// Which form of the loans tab is open.
import type { Pinjaman } from '../../../../../functions/src/domain/records/money/pinjaman.ts';
import type { Cancelled } from '../../../forms/group/cancel-form.tsx';
import type { MadePayment } from '../../../forms/loans/payment.ts';

/** Somebody paid it: what was written off is no payment to be corrected. */
export const isMade = (it: Pinjaman['pembayaran'][number]): it is MadePayment =>
  it.oleh !== 'dihapus';

export type Open =
  | { readonly what: 'baru' }
  | { readonly what: 'bayar'; readonly pinjaman: Pinjaman; readonly bayar?: MadePayment }
  | { readonly what: 'batal'; readonly cancelled: Cancelled };
