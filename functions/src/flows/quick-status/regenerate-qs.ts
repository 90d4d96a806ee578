// Step 3 of a session's journey: the QS of an area and year is built from computed figures, written as new
// objects, and only then made current by switching its manifest. A reader never sees half a file, and a
// slow build never replaces a newer one. A kab/kota hands on to its province, a province to the nation.
import { saveBagian } from '../../adapters/storage/bagian-kota.ts';
import { markBasi, readBasi } from '../../adapters/firestore/basi.ts';
import type { DocumentData } from '../../adapters/firestore/document-kind.ts';
import { getDb } from '../../adapters/platform/firebase.ts';
import { docs } from '../../adapters/firestore/docs.ts';
import { enqueueQs, type TugasQs } from '../../adapters/platform/queue.ts';
import { deleteWorkbook, saveWorkbook } from '../../adapters/storage/report-bucket.ts';
import { hashBytes, hashLines } from '../../adapters/platform/sha256.ts';
import { renderWorkbook } from '../../adapters/xlsx/workbook/render-workbook.ts';
import { verifyWorkbook } from '../../adapters/xlsx/workbook/verify-workbook.ts';
import type { Basi } from '../../domain/quick-status/updates/basi.ts';
import { areaTahunId, objekBagian, objekQs, revisiOf } from '../../domain/basics/paths.ts';
import {
  expiredUsang,
  type ManifesQs,
  type RevisiQs,
} from '../../domain/quick-status/updates/qs-berkas.ts';
import { canonicalLines } from '../../domain/quick-status/workbook/canonical.ts';
import { RujukanBagian, type RekapKota } from '../../domain/quick-status/recap/rekap-kota.ts';
import { canonicalJson } from '../../domain/basics/canonical-json.ts';
import { type Tanggal, utcDate } from '../../domain/basics/tanggal.ts';
import { jenjangOf, parentOf, type KodeWilayah } from '../../domain/basics/wilayah.ts';
import { logs } from '../../logs.ts';
import { hashRows, uploadData } from './assemble-data.ts';
import { buildQs, type BuiltQs } from './build-qs.ts';
import { catchUpKota } from '../maturity/catch-up-kota.ts';
import { removeOrphans } from './remove-orphans.ts';

/** A build that has not ended after this long is taken for dead, and another may begin. */
const LEASE_MS = 10 * 60_000;

export async function regenerateQs(tugas: TugasQs, today: Tanggal, now: Date): Promise<void> {
  if (!(await isWanted(tugas, now))) return;
  if (jenjangOf(tugas.kode) === 'kota') await catchUpKota(tugas.kode, tugas.tahun, today, now);
  const mark = await claim(tugas, now);
  if (mark === null) return;
  const { tiket } = mark;
  let parent: KodeWilayah | null;
  try {
    const built = await buildQs(tugas, mark, today, now);
    parent = built ? await publish(tugas, tiket, built, now) : await finishEmpty(tugas, tiket, now);
  } catch (error) {
    await giveBack(tugas, tiket, now);
    // What was written and not switched to, nobody will ever ask for.
    await removeOrphans(tugas, (t) => t === tiket);
    throw error;
  }
  if (parent) await enqueueQs({ tahun: tugas.tahun, kode: parent }, now);
}

async function isWanted(tugas: TugasQs, now: Date): Promise<boolean> {
  const mark = await docs.basi.read(areaTahunId(tugas.tahun, tugas.kode));
  return mark !== null && isFree(mark, now);
}

function isFree(mark: { keadaan: string; sejak: string }, now: Date): boolean {
  if (mark.keadaan === 'basi') return true;
  return mark.keadaan === 'dikerjakan' && now.getTime() - Date.parse(mark.sejak) > LEASE_MS;
}

/** Takes the stale mark before anything is read: what is written after this marks the area again. */
async function claim(tugas: TugasQs, now: Date): Promise<Basi | null> {
  return getDb().runTransaction(async (tx) => {
    const [known] = await readBasi(tugas.kode, [tugas.tahun], tx);
    if (!known || !isFree(known, now)) return null;
    const mark: Basi = {
      ...known,
      keadaan: 'dikerjakan',
      tiket: known.tiket + 1,
      sejak: now.toISOString(),
    };
    await docs.basi.set(mark, tx);
    return mark;
  });
}

/** A failed build leaves the area stale for the queue's next try. */
async function giveBack(tugas: TugasQs, tiket: number, now: Date): Promise<void> {
  await getDb().runTransaction(async (tx) => {
    const [mark] = await readBasi(tugas.kode, [tugas.tahun], tx);
    if (mark?.tiket === tiket)
      await markBasi({
        known: mark,
        tahun: tugas.tahun,
        kode: tugas.kode,
        dari: mark.dari,
        now,
        tx,
      });
  });
}

async function finishEmpty(tugas: TugasQs, tiket: number, now: Date): Promise<null> {
  await getDb().runTransaction(async (tx) => {
    const [mark] = await readBasi(tugas.kode, [tugas.tahun], tx);
    if (mark?.tiket === tiket && mark.keadaan === 'dikerjakan')
      await docs.basi.set(freshMark(mark, now), tx);
  });
  return null;
}

/** Uploads and switches. Answers the area above when its figures or rows moved too. */
async function publish(
  tugas: TugasQs,
  tiket: number,
  built: BuiltQs,
  now: Date,
): Promise<KodeWilayah | null> {
  const { tahun, kode } = tugas;
  const id = areaTahunId(tahun, kode);
  const before = await docs.qs.read(id);
  // What was replaced long enough ago that nobody reads it any more.
  const expired = before ? expiredUsang(before, now) : [];
  for (const objek of expired) await deleteWorkbook(objek);
  const uploaded = await upload({ tugas, tiket, built, before, now });
  const outcome = await switchOver({ tugas, tiket, built, uploaded, expired, now });
  if (outcome.overtaken) {
    for (const objek of uploaded.objek) await deleteWorkbook(objek);
    logs.qsOvertaken({ tahun, kode, tiket });
  } else if (uploaded.revisi) logs.qsPublished({ tahun, kode, tiket, baris: built.barisKsm });
  else logs.qsUnchanged({ tahun, kode });
  // A build between the one published before and this one did not end; it can no longer be published.
  if (!outcome.overtaken && (before?.versi ?? 0) < tiket - 1)
    await removeOrphans(tugas, (t) => t < tiket);
  return outcome.parent;
}

interface Uploaded {
  /** Null where the update before holds the same. */
  readonly revisi: RevisiQs | null;
  /** Of a kab/kota; with the part that was stored for it, or the one before. */
  readonly rekap: RekapKota | null;
  /** Objects written. */
  readonly objek: readonly string[];
}

async function upload({
  tugas,
  tiket,
  built,
  before,
  now,
}: {
  readonly tugas: TugasQs;
  readonly tiket: number;
  readonly built: BuiltQs;
  readonly before: ManifesQs | null;
  readonly now: Date;
}): Promise<Uploaded> {
  const { tahun, kode } = tugas;
  const revisi = revisiOf(utcDate(now), tiket);
  const sidikIsi = hashLines(canonicalLines(built.model));
  const isSame =
    before?.terbaru.sidikIsi === sidikIsi &&
    (before.terbaru.data?.sidikIsi ?? null) === (built.data?.sidikIsi ?? null);
  const objek: string[] = [];
  const rekap = built.kota && (await uploadBagian(tugas, revisi, built.kota, objek));
  if (isSame) return { revisi: null, rekap, objek };

  const bytes = await renderWorkbook(built.model);
  // A writer has been seen to give broken files without an error: what is published was read back.
  await verifyWorkbook(bytes, built.model);
  const workbook = objekQs(tahun, kode, revisi);
  await saveWorkbook(workbook, bytes);
  objek.push(workbook);
  const last = before?.terbaru.data ?? null;
  const data = built.data && (await uploadData({ tahun, kode, revisi }, built.data, last));
  if (data) objek.push(data.objek, data.ruas);
  return {
    revisi: {
      revisi,
      objek: workbook,
      namaBerkas: built.namaBerkas,
      ukuran: bytes.byteLength,
      sha256: hashBytes(bytes),
      sidikIsi,
      barisKsm: built.barisKsm,
      per: built.per,
      parameter: built.parameter,
      diperbarui: now.toISOString(),
      data,
    },
    rekap,
    objek,
  };
}

/** The recap with its part; one that holds nothing new is not stored again. */
async function uploadBagian(
  tugas: TugasQs,
  revisi: string,
  { rekap, bagian, isNew, baris, stored }: NonNullable<BuiltQs['kota']>,
  objek: string[],
): Promise<RekapKota> {
  if (!isNew && stored !== null) return { ...rekap, bagian: stored };
  const nama = objekBagian(tugas.tahun, tugas.kode, revisi);
  const ukuran = await saveBagian(nama, bagian);
  objek.push(nama);
  return {
    ...rekap,
    bagian: { objek: nama, ukuran, baris: baris.length, sidikBaris: hashRows(baris) },
  };
}

interface Outcome {
  readonly overtaken: boolean;
  readonly parent: KodeWilayah | null;
}

async function switchOver({
  tugas,
  tiket,
  built,
  uploaded: { revisi, rekap },
  expired,
  now,
}: {
  readonly tugas: TugasQs;
  readonly tiket: number;
  readonly built: BuiltQs;
  readonly uploaded: Uploaded;
  readonly expired: readonly string[];
  readonly now: Date;
}): Promise<Outcome> {
  const { tahun, kode } = tugas;
  const id = areaTahunId(tahun, kode);
  return getDb().runTransaction(async (tx) => {
    const parent = parentOf(kode);
    const [manifes, stored, [mark], [parentMark]] = await Promise.all([
      docs.qs.read(id, tx),
      rekap ? docs.rekap.readRaw([id], tx) : null,
      readBasi(kode, [tahun], tx),
      parent ? readBasi(parent, [tahun], tx) : [undefined],
    ]);
    if (manifes && manifes.versi >= tiket) return { overtaken: true, parent: null };
    const oldRekap = stored?.get(id);
    const oldBagian = bagianOf(oldRekap)?.objek;
    const usang = (manifes?.usang ?? []).filter((u) => !expired.includes(u.objek));
    if (oldBagian !== undefined && oldBagian !== rekap?.bagian?.objek)
      usang.push({ objek: oldBagian, sejak: now.toISOString() });
    // Nothing new to publish; but an older build that is still at work must not come after this one.
    if (revisi)
      await docs.qs.set(
        { ...switchTo({ manifes, tugas, built, tiket, terbaru: revisi }), usang },
        tx,
      );
    else if (manifes) await docs.qs.set({ ...manifes, versi: tiket, usang }, tx);
    const moved = rekap !== null && !sameFigures(oldRekap, rekap);
    if (rekap && (moved || oldBagian !== rekap.bagian?.objek)) await docs.rekap.set(rekap, tx);
    const upwards = moved || (rekap === null && revisi !== null);
    if (parent && upwards)
      await markBasi({ known: parentMark, tahun, kode: parent, dari: null, now, tx });
    if (mark?.tiket === tiket && mark.keadaan === 'dikerjakan')
      await docs.basi.set(freshMark(mark, now), tx);
    return { overtaken: false, parent: upwards ? parent : null };
  });
}

function freshMark(mark: Basi, now: Date): Basi {
  return { ...mark, keadaan: 'segar', dari: null, catatanKota: false, sejak: now.toISOString() };
}

function switchTo({
  manifes,
  tugas,
  built,
  tiket,
  terbaru,
}: {
  readonly manifes: ManifesQs | null;
  readonly tugas: TugasQs;
  readonly built: BuiltQs;
  readonly tiket: number;
  readonly terbaru: RevisiQs;
}): Omit<ManifesQs, 'usang'> {
  return {
    tahun: tugas.tahun,
    kode: tugas.kode,
    jenjang: jenjangOf(tugas.kode),
    nama: built.nama,
    versi: tiket,
    terbaru,
    lama: manifes ? [manifes.terbaru, ...manifes.lama] : [],
  };
}

/** The part behind a stored recap, also of one that an older version wrote. */
function bagianOf(rekap: DocumentData | undefined): RujukanBagian | undefined {
  return RujukanBagian.safeParse(rekap?.['bagian']).data;
}

/** Equal apart from when they were added up, and from what the part holds besides the rows. */
function sameFigures(stored: DocumentData | undefined, rekap: RekapKota): boolean {
  if (stored === undefined) return false;
  const comparable = (r: DocumentData) =>
    canonicalJson({ ...r, versi: 0, dihitung: '', bagian: bagianOf(r)?.sidikBaris ?? null });
  return comparable(stored) === comparable(rekap);
}
