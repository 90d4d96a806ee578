// One kab/kota of a rebuild: every month of its groups, a page at a time, each page naming the next; the last
// one marks the files of the kab/kota and asks for them and for those above.
import { listSemua } from '../../adapters/firestore/work/penghitungan.ts';
import { listMarksOf } from '../../adapters/firestore/work/stale-marks.ts';
import {
  enqueueKota,
  enqueueQs,
  type BangunUlangKota,
  type TugasKota,
} from '../../adapters/platform/queue.ts';
import { provinsiOf } from '../../domain/basics/code-shapes.ts';
import { FIRST_MONTH, type Tanggal } from '../../domain/basics/tanggal.ts';
import { NASIONAL } from '../../domain/basics/wilayah.ts';
import { recomputeMany } from '../maturity/recompute-many.ts';
import { markAreaStale } from '../quick-status/mark-area-stale.ts';
import { keepFate, type Word } from './keep-fate.ts';
import { readable } from './set-aside.ts';
import { endIfDone } from './start-rebuild.ts';

interface Tugas extends TugasKota {
  readonly bangunUlang: BangunUlangKota;
  /** Attempts of this task that failed before. */
  readonly percobaan: number;
}

/** Groups per task: all their months take far longer than the running one. */
const PAGE = 50;

export async function rebuildKota(tugas: Tugas, today: Tanggal, now: Date): Promise<void> {
  const { kota, percobaan } = tugas;
  const { mulai } = tugas.bangunUlang;
  const run = { jenis: 'bangunUlang', putaran: mulai } as const;
  await keepFate({ ...run, kode: kota, percobaan }, () => rebuildPage(tugas, today, now));
  await endIfDone(mulai);
}

async function rebuildPage(
  { kota, setelah, bangunUlang }: Tugas,
  today: Tanggal,
  now: Date,
): Promise<Word> {
  let { ksm } = bangunUlang;
  if (bangunUlang.hitung) {
    const found = await listSemua(kota, setelah, PAGE);
    const page = await readable(found, now);
    const all = page.map(({ ksmId }) => ({ ksmId, urut: null, dari: FIRST_MONTH }));
    await recomputeMany(all, today, now, false);
    ksm += page.length;
    const { last } = found;
    if (last !== null && page.length + found.unreadable.length === PAGE) {
      await enqueueKota({ kota, setelah: last, bangunUlang: { ...bangunUlang, ksm } });
      return { keadaan: 'berjalan', setelah: last, ksm };
    }
  }
  const years = (await readable(await listMarksOf(kota), now)).map((it) => it.tahun);
  for (const tahun of years) await markAreaStale(tahun, kota, now);
  // Those above were marked when the rebuild began, and are again if their figures move.
  for (const kode of [kota, provinsiOf(kota), NASIONAL])
    for (const tahun of years) await enqueueQs({ tahun, kode }, now);
  return { keadaan: 'selesai', setelah: null, ksm };
}
