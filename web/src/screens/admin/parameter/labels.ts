// What a number of a set is called, and under which heading it stands.
import * as teks from '../../../teks/index.ts';

const t = teks.kelola.parameter;

export function labelOf(jalur: string): string {
  return t.angka[jalur] ?? jalur;
}

/** `tunggakan` stands beside the classes that count the same. */
export function groupOf(jalur: string): string {
  const first = jalur.split('.')[0] ?? '';
  return first === 'tunggakan' ? 'kolektibilitas' : first;
}
