// What changes a registration after it was checked. Both the mark on the check and the queue ask here: what is marked as
// changed and does not wait would be lost.
import type { Kiriman } from '../kiriman.ts';
import { TRAITS } from '../traits.ts';
import { settles } from './penyelesaian.ts';

/** What is settled is checked by itself. */
export function changesPendaftaran(kiriman: Kiriman): boolean {
  return TRAITS[kiriman.jenis].registers && !settles(kiriman);
}
