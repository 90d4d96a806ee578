// Ids that a phone may choose and that mean something else to a program: names that every object answers to, numbers,
// words of the records themselves, and the longest.
import { Id } from '../../../functions/src/domain/basics/identitas.ts';

export const CRAFTED_IDS: readonly string[] = [
  ...Object.getOwnPropertyNames(Object.prototype),
  'urut',
  'id',
  'isi',
  'sesi',
  'dibatalkan',
  'jumlah',
  'length',
  '0',
  '7',
  '10',
  '1e3',
  'a'.repeat(64),
].filter((id) => Id.safeParse(id).success);
