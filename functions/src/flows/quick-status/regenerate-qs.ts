// Step 3 of a session's journey: the QS of an area and year is built from computed figures, written as new
// objects, and only then made current by switching its manifest. A reader never sees half a file, and a slow
// build never replaces a newer one. A kab/kota triggers its province, a province the nation.
import { DocumentTooLarge } from '../../adapters/firestore/documents/document-kind.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { enqueueQs, type TugasQs } from '../../adapters/platform/queue.ts';
import { deleteWorkbook } from '../../adapters/storage/report-bucket.ts';
import { areaTahunId } from '../../domain/basics/paths.ts';
import {
  expiredUsang,
  type ManifesQs,
  type RevisiQs,
} from '../../domain/quick-status/updates/qs-berkas.ts';
import { jakartaDate, type Tanggal } from '../../domain/basics/tanggal.ts';
import { isJenjang, type KodeWilayah } from '../../domain/basics/wilayah.ts';
import { logs } from '../../logs.ts';
import { buildQs, type BuiltQs } from './build/build-qs.ts';
import { catchUpKota } from '../maturity/catch-up-kota.ts';
import { removeOrphans } from './remove-orphans.ts';
import { removeSuperseded } from './remove-superseded.ts';
import { isWanted, claim, giveBack, finishEmpty, type Wanted } from './claim-area.ts';
import { isTooLarge, setAside } from '../repair/set-aside.ts';
import { forgetDaftar } from '../downloads/list-terbuka.ts';
import { warmDaftar } from '../lists/warm-daftar.ts';
import { upload } from './upload-update.ts';
import { switchOver } from './switch-over.ts';

/** The area is being built, or a build of it died a short while ago: another attempt will see. */
export class StillBuilt extends Error {
  override readonly name = 'StillBuilt';
}

/**
 * `isRetry`: an earlier attempt of the same task did not end well. If it was killed, the mark still names it as
 * under way: this one comes again until its lease has ended.
 */
export async function regenerateQs(
  tugas: TugasQs,
  today: Tanggal,
  now: Date,
  isRetry = false,
): Promise<void> {
  const { tahun, kode } = tugas;
  const leave = (wanted: Exclude<Wanted, 'yes'>) => {
    // Whoever is building sees to the next build when it ends.
    if (wanted === 'busy' && isRetry) throw new StillBuilt(areaTahunId(tahun, kode));
  };
  const wanted = await isWanted(tugas, now);
  if (wanted !== 'yes') return leave(wanted);
  if (await isTooLarge(tugas, now)) return;
  if (isJenjang(kode, 'kota')) await catchUpKota(kode, tahun, today, now);
  const mark = await claim(tugas, now);
  if (typeof mark === 'string') return leave(mark);
  const { tiket } = mark;
  let ended: Ended;
  try {
    const built = await buildQs(tugas, mark, today, now);
    // Figures are what they are, whether this file is published or overtaken.
    if (built?.kota?.before) await warmDaftar(built.kota.part, built.kota.before);
    ended = built
      ? await publish(tugas, tiket, built, now)
      : { parent: null, again: await finishEmpty(tugas, tiket, now), isFirstOfDay: false };
  } catch (error) {
    await giveBack(tugas, tiket, now);
    // What was written and not switched to will never be requested.
    await removeOrphans(tugas, (t) => t === tiket, now);
    if (!(error instanceof DocumentTooLarge)) throw error;
    // Another attempt would find the same: the last update stays, and the night tries again.
    await setAside([error.unreadable], now);
    return;
  }
  // The time of now: the task that was queued while this one ran may have come and gone.
  const end = new Date();
  if (ended.parent) await enqueueQs({ tahun, kode: ended.parent }, end);
  if (ended.again) await enqueueQs(tugas, end);
  // Retention is counted in days. Last, since the night does what does not succeed here.
  if (ended.isFirstOfDay) await removeSuperseded(tugas, now);
}

interface Ended {
  /** The area above, if its figures or rows changed too. */
  readonly parent: KodeWilayah | null;
  /** The area was marked again while it was built. */
  readonly again: boolean;
  /** An update was published, and the one before it on an earlier day. */
  readonly isFirstOfDay: boolean;
}

/** Whether everybody sees another list by it. Of a newer file of the same kind they learn within minutes. */
function isNewlyListed(
  { gabungan }: BuiltQs,
  before: ManifesQs | null,
  revisi: RevisiQs | null,
): boolean {
  if (gabungan === null || revisi === null) return false;
  return before === null || Boolean(revisi.terbuka) !== Boolean(before.terbaru.terbuka);
}

/** Uploads and switches. */
async function publish(tugas: TugasQs, tiket: number, built: BuiltQs, now: Date): Promise<Ended> {
  const { tahun, kode } = tugas;
  const id = areaTahunId(tahun, kode);
  const before = await docs.qs.read(id);
  // Replaced so long ago that nobody reads it any more.
  const expired = before ? expiredUsang(before, now) : [];
  for (const objek of expired) await deleteWorkbook(objek);
  const uploaded = await upload({ tugas, tiket, built, before, now });
  const outcome = await switchOver({ tugas, tiket, built, uploaded, expired, now });
  if (outcome.overtaken) {
    for (const objek of uploaded.objek) await deleteWorkbook(objek);
    logs.qsOvertaken({ tahun, kode, tiket });
  } else if (uploaded.revisi) logs.qsPublished({ tahun, kode, tiket, baris: built.barisKsm });
  else logs.qsUnchanged({ tahun, kode });
  if (!outcome.overtaken && isNewlyListed(built, before, uploaded.revisi)) await forgetDaftar();
  // A build between the one published before and this one did not end; it can no longer be published.
  if (!outcome.overtaken && (before?.versi ?? 0) < tiket - 1)
    await removeOrphans(tugas, (t) => t < tiket, now);
  const isFirstOfDay =
    !outcome.overtaken &&
    uploaded.revisi !== null &&
    before !== null &&
    jakartaDate(new Date(before.terbaru.diperbarui)) !== jakartaDate(now);
  return { ...outcome, isFirstOfDay };
}
