// The meetings that should have been recorded by tonight, by each group's own schedule.
import type { KsmId } from '../../../../../functions/src/domain/basics/identitas.ts';
import type { Tanggal } from '../../../../../functions/src/domain/basics/tanggal.ts';
import { dueMeeting } from '../../../../../functions/src/domain/kabar/due-meeting.ts';
import type { OwnKsm } from '../../../reads/shapes/own/own-groups.ts';

export interface DueMeeting {
  readonly ksmId: KsmId;
  readonly nama: string;
  readonly tanggal: Tanggal;
}

/**
 * Tonight's first, then the ones missed, newest first. Groups that stopped meeting long ago are left to the
 * list of visits, and those whose session has been begun to what is unfinished.
 */
export function dueMeetings(
  rows: readonly OwnKsm[],
  known: {
    /** The newest session of each group that this phone recorded, whether it was held or not. */
    readonly recorded: ReadonlyMap<KsmId, Tanggal>;
    readonly begun: ReadonlySet<KsmId>;
    readonly today: Tanggal;
  },
): DueMeeting[] {
  const { recorded, begun, today } = known;
  return rows
    .flatMap((row) => {
      if (begun.has(row.id)) return [];
      const tanggal = dueMeeting(row, recorded.get(row.id) ?? null, today);
      return tanggal === null ? [] : [{ ksmId: row.id, nama: row.nama, tanggal }];
    })
    .toSorted((a, b) =>
      a.tanggal === b.tanggal ? a.nama.localeCompare(b.nama, 'id') : a.tanggal < b.tanggal ? 1 : -1,
    );
}
