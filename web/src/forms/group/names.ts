// Names of members as they stand in a list that somebody wrote elsewhere: in a message, a table, a text.
import type { NewId } from '../../../../functions/src/domain/basics/identitas.ts';
import type { Isian } from '../../../../functions/src/domain/basics/refusals/isian.ts';
import * as teks from '../../teks/index.ts';
import {
  filledRows,
  newBarisAnggota,
  type BarisAnggotaBaru,
  type FormKsm,
} from './registration.ts';

/** One name a line, without its number or bullet. */
export function namesIn(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) =>
      line
        .replace(/^[\s(]*(?:\d+[\s.):-]+|[-–•*·]+)\s*/, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter((nama) => nama !== '');
}

/** The names take the rows without a name, from the first on; the rest get rows of their own. */
export function withNames(
  anggota: readonly BarisAnggotaBaru[],
  nama: readonly string[],
  makeId: () => NewId,
): BarisAnggotaBaru[] {
  const left = [...nama];
  const filled = anggota.map((it) =>
    it.nama.trim() === '' ? { ...it, nama: left.shift() ?? it.nama } : it,
  );
  return [...filled, ...left.map((it) => ({ ...newBarisAnggota('anggota', makeId), nama: it }))];
}

/** Members whom nothing tells apart: the same name, and no other year of birth. */
export function sameNames(form: Pick<FormKsm, 'anggota'>): Isian[] {
  const rows = filledRows(form);
  const key = (nama: string): string => nama.replaceAll(/\s+/g, ' ').trim().toLowerCase();
  return rows.flatMap((it, index) => {
    const first = rows.findIndex(
      (other) =>
        key(other.nama) === key(it.nama) &&
        (other.tahunLahir === null || it.tahunLahir === null || other.tahunLahir === it.tahunLahir),
    );
    if (key(it.nama) === '' || first === index) return [];
    const shown = rows[first] === undefined ? 0 : form.anggota.indexOf(rows[first]);
    return [
      {
        jalur: `isi.anggota[${String(index)}].nama`,
        label: teks.daftarKsm.anggotaBerurut(index + 1),
        pesan: teks.daftarKsm.namaSama(shown + 1),
      },
    ];
  });
}
