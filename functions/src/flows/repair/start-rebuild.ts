// Hands a rebuild of everything that is derived to the queue, one task for each kab/kota: for a new way to
// compute or print, or after a fault was corrected. Broken off, it goes on: what is done is not done again.
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { readBangunUlang } from '../../adapters/firestore/work/pekerjaan.ts';
import { listSemuaArea } from '../../adapters/firestore/work/stale-marks.ts';
import { countSelesai, listTugas } from '../../adapters/firestore/work/tugas.ts';
import { enqueueKota } from '../../adapters/platform/queue.ts';
import type { CatatanBangunUlang } from '../../domain/access/pekerjaan.ts';
import { areaTahunId } from '../../domain/basics/paths.ts';
import { PERCOBAAN_TUGAS, type TugasWilayah } from '../../domain/access/tugas.ts';
import {
  isJenjang,
  parentOf,
  type KodeKota,
  type KodeWilayah,
} from '../../domain/basics/wilayah.ts';
import type { StaleMark } from '../../domain/quick-status/updates/stale-mark.ts';
import { markAreaStale } from '../quick-status/mark-area-stale.ts';
import { handOver } from './hand-over.ts';
import { readable } from './set-aside.ts';

export interface Rebuild {
  /** Compute every month of every group first. */
  readonly hitung: boolean;
  /** Only one kab/kota and the files above it; null: the whole country. */
  readonly kota: KodeKota | null;
  /** Begin anew, though the last one has not ended. */
  readonly baru?: boolean;
}

/** A task that has said nothing for so long was lost. */
const LOST_MS = 60 * 60_000;

/** The queue did not take every task: the next attempt hands over the rest. */
class HandedOverInPart extends Error {
  override readonly name = 'HandedOverInPart';
}

/** Answers the rebuild that is under way: a new one, or one that had not ended, with its own options. */
export async function startRebuild(wanted: Rebuild, now: Date): Promise<CatatanBangunUlang> {
  const last = await readBangunUlang();
  const goesOn = last !== null && last.langkah !== null && wanted.baru !== true;
  const begun = goesOn
    ? { kota: last.kota, hitung: last.hitung ?? last.langkah === 'hitung' }
    : { kota: wanted.kota, hitung: wanted.hitung };
  const areas = await listRebuilt(begun.kota, now);
  const kota = new Set(areas.map((it) => it.kode).filter((kode) => isJenjang(kode, 'kota')));
  if (begun.kota !== null) kota.add(begun.kota);
  const note: CatatanBangunUlang = {
    ...begun,
    mulai: goesOn ? last.mulai : now.toISOString(),
    langkah: 'tandai',
    wilayah: kota.size,
    berkas: areas.length,
    setelah: null,
    ksm: 0,
  };
  // Before the first task is: it is there to be continued.
  await docs.pekerjaan.set(note);
  const parents = areas.filter(({ kode }) => !isJenjang(kode, 'kota'));
  await handOver('tandai', parents, ({ tahun, kode }) => markAreaStale(tahun, kode, now));

  const isAlone = !goesOn || last.langkah === 'tandai' || last.wilayah === undefined;
  const fates = await fatesOf(note, now);
  const open = [...kota].filter((kode) => {
    const fate = fates.get(kode);
    if (fate?.keadaan === 'selesai') return false;
    if (fate?.keadaan === 'gagal' && fate.percobaan >= PERCOBAAN_TUGAS) return true;
    if (fate === undefined && isAlone) return true;
    return now.getTime() - Date.parse(fate?.pada ?? note.mulai) > LOST_MS;
  });
  const { gagal } = await handOver('kota', open, async (kode) => {
    const fate = fates.get(kode);
    // It begins again where it failed, and does not count as failed meanwhile.
    const pada = now.toISOString();
    if (fate)
      await docs.tugas.set({ ...fate, keadaan: 'berjalan', galat: null, percobaan: 0, pada });
    const { setelah, ksm } = fate ?? { setelah: null, ksm: 0 };
    const bangunUlang = { mulai: note.mulai, hitung: begun.hitung, ksm };
    await enqueueKota({ kota: kode, setelah, bangunUlang });
  });
  if (gagal > 0) throw new HandedOverInPart(`${gagal} of ${open.length}`);
  const handed = { ...note, langkah: begun.hitung ? 'hitung' : 'bangun' } as const;
  await docs.pekerjaan.set(handed);
  await endIfDone(note.mulai);
  return handed;
}

/** Whoever comes last, the task that ends or the one who handed them over, sees that all have ended. */
export async function endIfDone(mulai: string): Promise<void> {
  const note = await readBangunUlang();
  if (note?.mulai !== mulai || note.langkah === null || note.langkah === 'tandai') return;
  const selesai = await countSelesai({ jenis: 'bangunUlang', putaran: mulai });
  if (selesai >= (note.wilayah ?? Infinity)) await docs.pekerjaan.set({ ...note, langkah: null });
}

async function fatesOf(
  { mulai }: CatatanBangunUlang,
  now: Date,
): Promise<ReadonlyMap<string, TugasWilayah>> {
  const fates = await readable(await listTugas({ jenis: 'bangunUlang', putaran: mulai }), now);
  return new Map(fates.map((it) => [it.kode, it]));
}

/** Areas and years of a rebuild: those of the kab/kota, or of all, and of the areas above in the same years. */
export async function listRebuilt(kota: KodeKota | null, now: Date): Promise<StaleMark[]> {
  const all = await readable(await listSemuaArea(), now);
  const made = all.filter(({ kode }) => (kota === null ? isJenjang(kode, 'kota') : kode === kota));
  const years = new Set(made.flatMap((it) => above(it.kode).map((k) => areaTahunId(it.tahun, k))));
  return [...made, ...all.filter(({ tahun, kode }) => years.has(areaTahunId(tahun, kode)))];
}

function above(kode: KodeWilayah): KodeWilayah[] {
  const parent = parentOf(kode);
  return parent === null ? [] : [parent, ...above(parent)];
}
