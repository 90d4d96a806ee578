// Triggers on every kind of record that enters a maturity figure. They only say which group and from
// which month; the figures are computed from the records.
import { onDocumentWritten } from 'firebase-functions/firestore';
import { KOLEKSI } from '../../domain/basics/paths.ts';
import type { KoleksiPemicu } from '../../domain/documents.ts';
import { firstMonthOf } from '../../domain/recompute/peristiwa.ts';
import { recomputeKsm } from '../../flows/maturity/recompute-ksm.ts';
import { settleKsm } from '../../flows/repair/set-aside.ts';
import { logs } from '../../logs.ts';
import { todayAt, UMUR_PERISTIWA_JAM } from '../../params.ts';

function recomputeOn(koleksi: KoleksiPemicu) {
  return onDocumentWritten(
    // Events come at least once, in any order, and a failure is retried for a day. Everything behind
    // this allows for that.
    { document: `${KOLEKSI[koleksi]}/{id}`, retry: true, memory: '512MiB', timeoutSeconds: 120 },
    async (event) => handle(koleksi, event),
  );
}

type WrittenEvent = Parameters<Parameters<typeof onDocumentWritten>[1]>[0];

async function handle(koleksi: KoleksiPemicu, event: WrittenEvent): Promise<void> {
  // The clock's time, not the event's: an event may be hours late, and figures are as of now.
  const now = new Date();
  if (now.getTime() - Date.parse(event.time) > UMUR_PERISTIWA_JAM.value() * 3_600_000) {
    // Its group keeps waiting in `penghitungan`: the nightly run computes it.
    logs.eventTooOld({ path: event.document, eventId: event.id });
    return;
  }
  const before = event.data?.before.data();
  const after = event.data?.after.data();
  const reach = firstMonthOf(koleksi, before, after);
  if (!reach) return;
  await recomputeKsm({ ...reach, today: todayAt(now), now, ask: true });
  // A submission is accepted only where everything can be read; what was written past them may have mended it.
  if (reach.urut === null) await settleKsm(reach.ksmId, now);
}

export const onKsmWritten = recomputeOn('ksm');
export const onAnggotaWritten = recomputeOn('anggota');
export const onSesiWritten = recomputeOn('sesi');
export const onPinjamanWritten = recomputeOn('pinjaman');
export const onKasLainWritten = recomputeOn('kasLain');
export const onDokumenWritten = recomputeOn('dokumen');
export const onKemitraanWritten = recomputeOn('kemitraan');
