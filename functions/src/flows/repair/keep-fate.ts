// Runs the task of an area and notes how it ended. What fails fails still, so that its queue tries it again.
import { docs } from '../../adapters/firestore/documents/docs.ts';
import type { Putaran } from '../../adapters/firestore/work/tugas.ts';
import type { TugasWilayah } from '../../domain/access/tugas.ts';
import { tugasId } from '../../domain/basics/paths.ts';
import type { KodeWilayah } from '../../domain/basics/wilayah.ts';
import { errorName, logs } from '../../logs.ts';

export interface Handed extends Putaran {
  readonly kode: KodeWilayah;
  /** Attempts of this task that failed before. */
  readonly percobaan: number;
}

/** What there is to say of a task that goes on, or has ended. */
export type Word = Pick<TugasWilayah, 'keadaan' | 'setelah' | 'ksm'>;
export const DONE: Word = { keadaan: 'selesai', setelah: null, ksm: 0 };

/** `work` answers null when there is nothing to say yet. */
export async function keepFate(
  { jenis, putaran, kode, percobaan }: Handed,
  work: () => Promise<Word | null>,
): Promise<void> {
  const task = { jenis, putaran, kode };
  const pada = () => new Date().toISOString();
  try {
    const word = await work();
    if (word) await docs.tugas.set({ ...task, ...word, galat: null, percobaan: 0, pada: pada() });
  } catch (error) {
    logs.taskFailed({ jenis, kode, percobaan }, error);
    const known = await docs.tugas.readIfFits(tugasId(jenis, kode));
    const { setelah, ksm } = known?.putaran === putaran ? known : DONE;
    await docs.tugas.set({
      ...task,
      keadaan: 'gagal',
      galat: errorName(error),
      percobaan: percobaan + 1,
      setelah,
      ksm,
      pada: pada(),
    });
    throw error;
  }
}
