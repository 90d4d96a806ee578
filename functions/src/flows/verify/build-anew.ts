// A file as it would be if no build before had kept anything: everything is read, and added up, once more. Of the
// update before only the plan of what it hides is taken, which is part of what a file is made from (decision 26).
import type { TugasQs } from '../../adapters/platform/queue.ts';
import type { Tanggal } from '../../domain/basics/tanggal.ts';
import type { StaleMark } from '../../domain/quick-status/updates/stale-mark.ts';
import { buildQs, type BuiltQs } from '../quick-status/build/build-qs.ts';

/** Null when the area has no figures of that year. Writes nothing. */
export function buildAnew(tugas: TugasQs, today: Tanggal, now: Date): Promise<BuiltQs | null> {
  const mark: StaleMark = {
    ...tugas,
    keadaan: 'dikerjakan',
    dari: null,
    catatanKota: true,
    tiket: 0,
    sejak: now.toISOString(),
  };
  return buildQs(tugas, mark, today, now);
}
