// The name of each number of a set, and the heading that it stands under.
import * as teks from '../../../teks/index.ts';

const t = teks.kelola.parameter;

export function labelOf(jalur: string): string {
  return t.angka[jalur] ?? jalur;
}

/** `tunggakan` stands beside the classes, which count the same thing. */
export function groupOf(jalur: string): string {
  const first = jalur.split('.')[0] ?? '';
  return first === 'tunggakan' ? 'kolektibilitas' : first;
}
