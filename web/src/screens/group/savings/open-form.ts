// Which form stands open beside a group's cash.
import type { KasLain } from '../../../../../functions/src/domain/records/money/kas-lain.ts';
import type { Cancelled } from '../../../forms/group/cancel-form.tsx';
import { formHere } from '../../../forms/save/form-here.ts';
import type { BukuKsm } from '../../../reads/shapes/book-pages.ts';
import type { OutboxItem } from '../../../state/outbox-item.ts';
import type { TabProps } from '../tab/tab.ts';
import { isUndivided } from './cash-words.ts';

export type OpenForm =
  | { readonly what: 'baru' | 'bagi' | 'awal' }
  | { readonly what: 'pilih'; readonly kas: KasLain }
  | { readonly what: 'batal'; readonly cancelled: Cancelled };

/** The form that the address names. */
export function begunOf(
  { ksm }: TabProps['group'],
  { kasLain }: Pick<BukuKsm, 'kasLain'>,
): OpenForm | null {
  const [what, id] = formHere('kas-lain', ksm.id);
  if (what === 'baru' || what === 'bagi' || what === 'awal') return { what };
  const kas = kasLain.find((it) => it.id === id && isUndivided(it));
  return what === 'anggota' && kas !== undefined ? { what: 'pilih', kas } : null;
}

/** The form that a refused submission goes back into. */
export function openOf(corrected: OutboxItem | null): OpenForm | null {
  if (corrected === null) return null;
  const { jenis } = corrected.kiriman;
  return { what: jenis === 'bagiHasil' ? 'bagi' : jenis === 'saldoAwal' ? 'awal' : 'baru' };
}
