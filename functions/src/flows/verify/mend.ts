// What differs is made anew, in the usual way: the group is computed from its records, the file is marked and built.
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { commitTogether, inTransaction } from '../../adapters/firestore/documents/commit.ts';
import { gather } from '../../adapters/firestore/documents/gather.ts';
import { markStale, readStaleMarks } from '../../adapters/firestore/work/stale-marks.ts';
import { enqueueQs, type TugasQs } from '../../adapters/platform/queue.ts';
import type { KsmId } from '../../domain/basics/identitas.ts';
import { areaTahunId } from '../../domain/basics/paths.ts';
import type { Tanggal } from '../../domain/basics/tanggal.ts';
import { SIDIK_TIDAK_COCOK } from '../../domain/quick-status/updates/qs-berkas.ts';
import { noteConfirmed } from './records/check-catatan.ts';
import type { CheckedKsm } from './check-ksm.ts';
import { recomputeKsm } from '../maturity/recompute-ksm.ts';

interface Clock {
  readonly today: Tanggal;
  readonly now: Date;
}

/** Its months from `dari` on, the copy of its records and its note; the files that show them are marked. */
export async function mendKsm(
  ksmId: KsmId,
  { dari, lebih, urut, confirmed }: Pick<CheckedKsm, 'dari' | 'lebih' | 'urut' | 'confirmed'>,
  { today, now }: Clock,
): Promise<void> {
  if (confirmed !== null) await noteConfirmed(confirmed);
  if (dari === null) return;
  await mendNote(ksmId, { lebih, urut });
  await recomputeKsm({ ksmId, dari, urut: null, today, now, ask: true });
}

/**
 * A note that counts from an earlier number would give numbers twice. Months outside the group's life are looked at
 * only where a submission is noted that moved its beginning.
 */
async function mendNote(
  ksmId: KsmId,
  { lebih, urut }: Pick<CheckedKsm, 'lebih' | 'urut'>,
): Promise<void> {
  const found = await gather([docs.penghitungan.ref(ksmId)]);
  const state = found.of(docs.penghitungan, ksmId);
  if (state === null || state.dari !== null) return;
  if (lebih === null && urut <= state.urut) return;
  const last = Math.max(urut, state.urut);
  const next = { ...state, urut: last, dihitung: last, dari: lebih };
  await commitTogether((batch) =>
    docs.penghitungan.setUnchanged(next, found.seen(docs.penghitungan, ksmId), batch),
  );
}

/** Everything is read again. `isDamaged`: an update is published even if its contents are those of the one before. */
export async function mendFile(
  { tahun, kode }: TugasQs,
  isDamaged: boolean,
  now: Date,
): Promise<void> {
  await inTransaction(async (tx) => {
    const [known] = await readStaleMarks(kode, [tahun], tx);
    const manifes = await docs.qs.read(areaTahunId(tahun, kode), tx);
    await markStale({ known, tahun, kode, dari: null, catatanKota: true, now, tx });
    if (manifes === null || !isDamaged) return;
    const terbaru = { ...manifes.terbaru, sidikIsi: SIDIK_TIDAK_COCOK };
    await docs.qs.set({ ...manifes, terbaru }, tx);
  });
  await enqueueQs({ tahun, kode }, now);
}

/** Whoever asks for it next gets one that is made anew, whatever its kab/kota has published meanwhile. */
export async function mendSubkota({ tahun, kode }: TugasQs): Promise<void> {
  await inTransaction(async (tx) => {
    const manifes = await docs.qs.read(areaTahunId(tahun, kode), tx);
    if (manifes === null) return;
    const terbaru = { ...manifes.terbaru, sidikIsi: SIDIK_TIDAK_COCOK };
    await docs.qs.set({ ...manifes, versi: 0, terbaru }, tx);
  });
}
