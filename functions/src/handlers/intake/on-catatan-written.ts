// Triggers on what enters a maturity figure: the receipt of a submission, and every kind of record. They
// only say which group and from which month; the figures are computed from the records.
import { CLASSES } from '../../classes.ts';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { KOLEKSI, type Koleksi } from '../../domain/basics/paths.ts';
import type { KoleksiPemicu } from '../../domain/documents.ts';
import { isPutBack } from '../../flows/maturity/is-put-back.ts';
import {
  firstMonthOf,
  perluDihitungOf,
  raisedOf,
  type Jangkauan,
} from '../../domain/submissions/peristiwa.ts';
import { recomputeInTurn } from '../../flows/maturity/recompute-in-turn.ts';
import { recomputeKsm } from '../../flows/maturity/recompute-ksm.ts';
import { settleKsm } from '../../flows/repair/set-aside.ts';
import { logs } from '../../logs.ts';
import { todayAt, UMUR_PERISTIWA_JAM } from '../../params.ts';

type WrittenEvent = Parameters<Parameters<typeof onDocumentWritten>[1]>[0];
type Raw = Readonly<Record<string, unknown>> | undefined;
/** When, by the clock of the database; undefined: it is gone. */
type Written = NonNullable<WrittenEvent['data']>['after']['updateTime'];

function onWritten(
  koleksi: Koleksi,
  work: (before: Raw, after: Raw, written: Written) => Promise<void> | undefined,
) {
  return onDocumentWritten(
    // Events come at least once, in any order, and a failure is retried for a day. Everything behind
    // this allows for that.
    { ...CLASSES.compute, document: `${KOLEKSI[koleksi]}/{id}`, retry: true },
    async (event) => {
      if (isTooOld(event)) return;
      const { before, after } = event.data ?? {};
      await work(before?.data(), after?.data(), after?.updateTime);
    },
  );
}

function isTooOld(event: WrittenEvent): boolean {
  if (Date.now() - Date.parse(event.time) <= UMUR_PERISTIWA_JAM.value() * 3_600_000) return false;
  // Its group keeps waiting in `penghitungan`: the nightly run computes it.
  logs.eventTooOld({ path: event.document, eventId: event.id });
  return true;
}

/** The clock's time, not the event's: an event may be hours late, and figures are as of now. */
function clock() {
  const now = new Date();
  return { today: todayAt(now), now };
}

/** One computation of the group for a submission, whatever it carries: its receipt is written once. */
export const onKirimanWritten = onWritten('kiriman', (before, after) => {
  const needed = before === undefined ? perluDihitungOf(after) : null;
  return needed === null ? undefined : recomputeInTurn(needed, clock);
});

/** Records that were written past the submissions: from the console, or by a repair. */
const recomputeOn = (koleksi: KoleksiPemicu) =>
  onWritten(koleksi, async (before, after, written) => {
    const reach =
      firstMonthOf(koleksi, before, after) ??
      (await putBackOf(koleksi, { before, after, written }));
    if (reach === null) return;
    const at = clock();
    await recomputeKsm({ ...reach, urut: null, ...at, ask: true });
    // A submission is accepted only where everything can be read; this may have mended it.
    await settleKsm(reach.ksmId, at.now);
  });

async function putBackOf(
  koleksi: KoleksiPemicu,
  {
    before,
    after,
    written,
  }: { readonly before: Raw; readonly after: Raw; readonly written: Written },
): Promise<Jangkauan | null> {
  const found = raisedOf(koleksi, before, after);
  if (found === null || !written || !(await isPutBack(found, written))) return null;
  return { ksmId: found.ksmId, dari: found.dari };
}

export const onKsmWritten = recomputeOn('ksm');
export const onAnggotaWritten = recomputeOn('anggota');
export const onSesiWritten = recomputeOn('sesi');
export const onPinjamanWritten = recomputeOn('pinjaman');
export const onKasLainWritten = recomputeOn('kasLain');
export const onDokumenWritten = recomputeOn('dokumen');
export const onKemitraanWritten = recomputeOn('kemitraan');
