// Months in which loans of a group were paid above their dues: of those that its page has anyway, and where there may
// be older ones, of all.
import type { CapaianKsm } from '../../../functions/src/domain/recompute/capaian-ksm.ts';
import { copyOf } from './shapes/copies.ts';
import type { GroupData } from './shapes/group-data.ts';
import { MONTHS_SHOWN } from './shapes/list-max.ts';
import { useRead } from './source/use-read.ts';

/** Newest first. */
export function useOverpaidMonths({ ksm, capaian }: GroupData): readonly CapaianKsm[] {
  const oldest = capaian.length < MONTHS_SHOWN ? undefined : capaian.at(-1)?.bulan;
  const { data } = useRead(
    oldest === undefined ? null : copyOf('lebihBayar', ksm.id),
    async (reader) => (await import('./firestore/group.ts')).fetchOverpaidMonths(reader, ksm),
  );
  const older = (data ?? []).filter(({ bulan }) => oldest !== undefined && bulan < oldest);
  return [
    // A month whose payment was put right is computed again and says so no more.
    ...capaian.filter(({ mutu }) => mutu.lebihBayar > 0),
    ...older.toSorted((a, b) => b.bulan.localeCompare(a.bulan)),
  ];
}
