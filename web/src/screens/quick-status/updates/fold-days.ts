// The updates of a day under its last one: a kab/kota where much is recorded has one each few minutes.
import { jakartaDate } from '../../../../../functions/src/domain/basics/tanggal.ts';

interface Published {
  readonly diperbarui: string;
}

export interface Day<R> {
  /** The last update of the day. */
  readonly akhir: R;
  /** The others, newest first. */
  readonly lain: readonly R[];
}

/** `rows`: newest first. */
export function foldDays<R extends Published>(rows: readonly R[]): readonly Day<R>[] {
  const days = Map.groupBy(rows, (it) => jakartaDate(new Date(it.diperbarui)));
  return [...days.values()].flatMap(([akhir, ...lain]) => (akhir ? [{ akhir, lain }] : []));
}
