// Waits for a rebuild and tells how far it has come; the work itself is done by the queue's tasks, whether
// anybody waits or not.
import { setTimeout as sleep } from 'node:timers/promises';
import { listStaleMarks } from '../../adapters/firestore/work/stale-marks.ts';
import { countSelesai, listGagal, listTugas } from '../../adapters/firestore/work/tugas.ts';
import { gagalOf } from '../../domain/access/tugas.ts';
import { areaTahunId } from '../../domain/basics/paths.ts';
import { isJenjang, NASIONAL, type KodeWilayah } from '../../domain/basics/wilayah.ts';
import { readable } from './set-aside.ts';
import { listRebuilt, startRebuild, type Rebuild } from './start-rebuild.ts';

export interface RebuildOptions extends Rebuild {
  readonly clock: () => Date;
  /** Between two looks. */
  readonly jedaMs: number;
  readonly say: (progress: RebuildProgress) => void;
}

export interface RebuildProgress {
  /** Kab/kota that are done; then files that are built. */
  readonly langkah: 'hitung' | 'bangun';
  readonly selesai: number;
  readonly dari: number;
  /** Kab/kota whose last attempt failed. */
  readonly gagal: number;
}

interface Rebuilt {
  /** Groups computed, and files looked at. */
  readonly ksm: number;
  readonly berkas: number;
  /** Kab/kota that the queue has given up. */
  readonly gagal: readonly KodeWilayah[];
}

/** More kab/kota than there are. */
const SEMUA = 1000;

/** Returns when everything has ended, well or not. */
export async function rebuildAll(options: RebuildOptions): Promise<Rebuilt> {
  const { clock, jedaMs, say } = options;
  const note = await startRebuild(options, clock());
  const run = { jenis: 'bangunUlang', putaran: note.mulai } as const;
  const dari = note.wilayah ?? 0;
  let gagal: readonly KodeWilayah[];
  for (;;) {
    const failed = (await readable(await listGagal(run, NASIONAL, SEMUA), clock())).map(gagalOf);
    const selesai = await countSelesai(run);
    say({ langkah: 'hitung', selesai, dari, gagal: failed.length });
    gagal = failed.filter((it) => it.berhenti).map((it) => it.kode);
    if (selesai + gagal.length >= dari) break;
    await sleep(jedaMs);
  }
  const areas = await listRebuilt(note.kota, clock());
  let built = 0;
  // The files above are made from those of the kab/kota, which mark them again.
  for (const isKota of [true, false]) {
    const level = areas.filter(({ kode }) => isJenjang(kode, 'kota') === isKota);
    let waiting = level.map(({ tahun, kode }) => areaTahunId(tahun, kode));
    for (;;) {
      const marks = await readable(await listStaleMarks(), clock());
      // Fresh once is enough: on a busy day a file may be stale again a minute later.
      const stale = new Set(marks.map(({ tahun, kode }) => areaTahunId(tahun, kode)));
      waiting = waiting.filter((id) => stale.has(id));
      const selesai = built + level.length - waiting.length;
      say({ langkah: 'bangun', selesai, dari: areas.length, gagal: gagal.length });
      if (waiting.length === 0) break;
      await sleep(jedaMs);
    }
    built += level.length;
  }
  const fates = await readable(await listTugas(run), clock());
  return { ksm: fates.reduce((sum, it) => sum + it.ksm, 0), berkas: areas.length, gagal };
}
