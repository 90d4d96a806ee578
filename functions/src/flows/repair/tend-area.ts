// What the night leaves to an area besides computing its groups: documents that could not be read, groups that no
// query finds, groups that ended while something of theirs waited, files on an old parameter set, updates and
// photos past their retention, files whose task was lost or died; and, some nights, its verification. What fails stops nothing else, and
// the task comes again.
import { listManifesOf, listManifesWithin } from '../../adapters/firestore/quick-status/qs.ts';
import { listParameter } from '../../adapters/firestore/parameter.ts';
import { listBubar } from '../../adapters/firestore/work/penghitungan.ts';
import { inTransaction } from '../../adapters/firestore/documents/commit.ts';
import { takeTurns } from '../../adapters/platform/turns.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import {
  listMarksOf,
  markStale,
  NO_MONTH,
  readStaleMarks,
} from '../../adapters/firestore/work/stale-marks.ts';
import { listTersisihKota } from '../../adapters/firestore/work/tersisih.ts';
import { listPenggunaRusak } from '../../adapters/platform/pengguna.ts';
import { enqueueQs } from '../../adapters/platform/queue.ts';
import { parameterOn, type SetParameter } from '../../domain/basics/parameter.ts';
import {
  jakartaDate,
  minTanggal,
  monthEnd,
  monthIn,
  type Bulan,
  type Tanggal,
} from '../../domain/basics/tanggal.ts';
import { batasTutup } from '../../domain/records/city/tutup-bulan.ts';
import { isJenjang, isSubkota, NASIONAL, type KodeWilayah } from '../../domain/basics/wilayah.ts';
import type { ManifesRingkas } from '../../domain/quick-status/updates/manifes-ringkas.ts';
import type { KsmId } from '../../domain/basics/identitas.ts';
import { logs } from '../../logs.ts';
import { recomputeKsm } from '../maturity/recompute-ksm.ts';
import { markAreaStale } from '../quick-status/mark-area-stale.ts';
import { removeOldFoto } from '../foto/remove-old-foto.ts';
import { removeSuperseded } from '../quick-status/remove-superseded.ts';
import { askForVerification } from '../verify/ask-for-verification.ts';
import { findLost } from './find-lost.ts';
import { DONE, type Word } from './keep-fate.ts';
import { readable, setAside } from './set-aside.ts';
import { tryAgain } from './try-again.ts';

/** Groups that ended and wait, for one night. */
const BUBAR_MAX = 500;
/** Files that were published longer ago have nothing left to remove, even if some nights failed. */
const PUBLISHED_DAYS = 30;

const AT_ONCE = 10;

async function someAtOnce<T>(items: readonly T[], work: (item: T) => Promise<unknown>) {
  const inTurn = takeTurns(AT_ONCE);
  await Promise.all(items.map((item) => inTurn(() => work(item))));
}

/** Throws the last error, once everything was tried. */
export async function tendArea(kode: KodeWilayah, today: Tanggal, now: Date): Promise<Word> {
  const failed: unknown[] = [];
  const attempt = async (langkah: string, work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (error) {
      logs.stepFailed({ langkah }, error);
      failed.push(error);
    }
  };
  if (!isJenjang(kode, 'provinsi')) {
    // A document that does not even say where it lies is the country's.
    const kota = isJenjang(kode, 'kota') ? kode : null;
    const aside = await listTersisihKota(kota);
    // Those of one group one after the other: each computes it.
    const byGroup = Map.groupBy(aside.rows, (it) => it.ksmId ?? it.dokumen);
    await someAtOnce([...byGroup.values()], async (ofGroup) => {
      for (const it of ofGroup) await attempt('tersisih', () => tryAgain(it, today, now));
    });
    // Whoever meets the document that such a note was about writes it anew.
    await someAtOnce(aside.unreadable, ({ id }) =>
      attempt('tersisih', () => docs.tersisih.remove(id)),
    );
  }
  // Nothing else of the night reads them.
  if (kode === NASIONAL)
    await attempt('tersisih', async () => setAside(await listPenggunaRusak(), now));
  if (isJenjang(kode, 'kota')) {
    const compute = (langkah: string, ksmId: KsmId, dari: Bulan | null) =>
      attempt(langkah, () => recomputeKsm({ ksmId, dari, urut: null, today, now, ask: true }));
    await attempt('hilang', async () =>
      someAtOnce(await findLost(kode, now), (ksmId) => compute('hilang', ksmId, null)),
    );
    await attempt('tertunda', async () =>
      someAtOnce(await readable(await listBubar(kode, BUBAR_MAX), now), ({ ksmId, dari }) =>
        compute('tertunda', ksmId, dari),
      ),
    );
  }
  if (isJenjang(kode, 'kota')) await attempt('foto', () => removeOldFoto(kode, today, now));
  const manifests = await readable(
    await (isJenjang(kode, 'kota') ? listManifesWithin(kode) : listManifesOf(kode, null)),
    now,
  );
  const sets = await listParameter();
  const published = new Date(now.getTime() - PUBLISHED_DAYS * 86_400_000).toISOString();
  await someAtOnce(manifests, async (m) => {
    if (m.terbaru.diperbarui > published) await attempt('hapus', () => removeSuperseded(m, now));
    await attempt('parameter', () => markOutdated(m, sets, now));
  });
  await attempt('tanggal', () => markPassed(kode, manifests, today, now));
  await attempt('basi', () => askForFiles(kode, manifests, now));
  await attempt('pencocokan', () => askForVerification(kode, today, now));
  if (failed.length > 0) throw failed.at(-1);
  return DONE;
}

/** Marks a file that was made with another parameter set than is in force now. */
async function markOutdated(
  { tahun, kode, terbaru }: ManifesRingkas,
  sets: readonly SetParameter[],
  now: Date,
): Promise<void> {
  // Files of kecamatan and kelurahan follow their kab/kota when they are asked for.
  if (isSubkota(kode)) return;
  if (terbaru.parameter === parameterOn(sets, terbaru.per).berlakuSejak) return;
  await markAreaStale(tahun, kode, now);
}

/**
 * Marks files that the calendar alone has changed: made for an earlier report date, where no group of the year is
 * left that the night moves; and those whose December had to be closed since they were made.
 */
async function markPassed(
  kode: KodeWilayah,
  manifests: readonly ManifesRingkas[],
  today: Tanggal,
  now: Date,
): Promise<void> {
  // Those above are made from the recaps of the kab/kota.
  if (!isJenjang(kode, 'kota')) return;
  const perOf = new Map(
    manifests.filter((m) => m.kode === kode).map((m) => [m.tahun, m.terbaru.per]),
  );
  for (const { tahun, sejak } of await readable(await listMarksOf(kode), now)) {
    const per = perOf.get(tahun);
    if (per === undefined) continue;
    const end = monthEnd(monthIn(tahun, 12));
    const due = batasTutup(monthIn(tahun, 12));
    const made = jakartaDate(new Date(sejak));
    if (per === minTanggal(end, today) && !(made <= due && due < today)) continue;
    await inTransaction(async (tx) => {
      const [known] = await readStaleMarks(kode, [tahun], tx);
      await markStale({ known, tahun, kode, dari: NO_MONTH, now, tx });
    });
  }
}

/** Files that are marked, or under way and perhaps dead; and those of a year that has figures and none. */
async function askForFiles(
  kode: KodeWilayah,
  manifests: readonly ManifesRingkas[],
  now: Date,
): Promise<void> {
  const filed = new Set(manifests.filter((m) => m.kode === kode).map((m) => m.tahun));
  for (const mark of await readable(await listMarksOf(kode), now))
    if (mark.keadaan !== 'segar' || !filed.has(mark.tahun))
      await enqueueQs({ tahun: mark.tahun, kode }, now);
}
