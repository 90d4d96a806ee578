// When a QS is to be built after a change: changes of one area and year within one debounce share a task.
import { areaTahunId } from '../../basics/paths.ts';
import type { KodeWilayah } from '../../basics/wilayah.ts';

export interface JadwalTugas {
  /** Task name; null builds at once, without sharing. */
  readonly id: string | null;
  /** When the task may start. */
  readonly mulai: Date;
}

/**
 * Time is cut into debounces, and the debounce is part of the task's name: a queue blocks a used name for
 * about an hour, so a name made of the area alone would lose the changes after the first build. A write
 * commits before it is enqueued and its debounce ends later, so the build reads it. Two seconds of grace
 * allow for clock differences.
 */
export function scheduleTugas(
  tahun: number,
  kode: KodeWilayah,
  debounceDetik: number,
  now: Date,
): JadwalTugas {
  if (debounceDetik <= 0) return { id: null, mulai: now };
  const window = debounceDetik * 1000;
  const bucket = Math.floor(now.getTime() / window);
  return {
    // Names with a common prefix make hot spots in a queue; the reversed digits spread them.
    id: `${String(bucket).split('').toReversed().join('')}-${areaTahunId(tahun, kode).replaceAll('.', '-')}`,
    mulai: new Date((bucket + 1) * window + 2000),
  };
}
