// What somebody learns from the pages: the answers of every area that they may open, and the public page's. They
// are of the same update as the files, so that what a page shows and a file hides is found.
import type { AngkaTampil } from '../../../functions/src/domain/quick-status/recap/angka-tampil.ts';
import type { AngkaProgram } from '../../../functions/src/domain/quick-status/recap/ringkasan.ts';
import type { RingkasWilayah } from '../../../functions/src/domain/quick-status/recap/summarize-wilayah.ts';
import type { Puzzle } from './puzzle.ts';
import { monthName, nameOf } from './read-files.ts';
import { isSumOfShown, type ShownSums } from './shown-sums.ts';

export interface Answers {
  readonly update: string;
  readonly wilayah: readonly RingkasWilayah[];
  readonly program: AngkaProgram | null;
}

const COUNTS = [
  ['anggotaL', 'L'],
  ['anggotaP', 'P'],
  ['anggota', 'T'],
  ['anggotaMiskin', 'M'],
  ['warmisTerampil', 'W'],
  ['hadir', 'H'],
  ['slotHadir', 'S'],
  ['penabung', 'D'],
  ['slotTabungan', 'E'],
  ['peminjamAktif', 'B'],
] as const;

/** Every number of persons on a page of an area, and the sums that its months and targets are. */
export function learnAnswers(
  puzzle: Puzzle,
  { update, wilayah, program }: Answers,
  sums: ShownSums,
): void {
  const name = (kode: string, what: string) => nameOf(update, kode, what);
  const exactly = (kode: string, what: string, n: number | null) => {
    if (n === null) return;
    if (isSumOfShown(kode, what)) sums.print(kode, what, n);
    else puzzle.between(name(kode, what), n, n);
  };
  const figures = (kode: string, angka: AngkaTampil) => {
    for (const [kunci, what] of COUNTS) exactly(kode, what, angka[kunci]);
    if (angka.persenHadir !== null) sums.printRatio(kode, ['H', 'S'], angka.persenHadir);
    if (angka.persenPenabung !== null) sums.printRatio(kode, ['D', 'E'], angka.persenPenabung);
    puzzle.atMost(name(kode, 'B'), name(kode, 'T'));
  };
  for (const it of wilayah) {
    figures(it.kode, it.angka);
    for (const row of it.bawah) figures(row.kode, row.angka);
    for (const { bulan, angka } of it.bulanan ?? [])
      exactly(it.kode, bulan === it.per.slice(0, 7) ? 'T' : monthName(bulan), angka.anggota);
    if (it.bawah.length > 0)
      puzzle.sum(
        name(it.kode, 'B'),
        it.bawah.map((row) => name(row.kode, 'B')),
      );
    if (it.target?.bertarget === it.target?.semua)
      exactly(it.kode, 'T', it.target?.angka.anggota.kini ?? null);
  }
  exactly('ID', 'T', program?.anggota ?? null);
  sums.tell();
}
