// Step 3 of a session's journey: the QS of an area and year is built from computed figures, written as a
// new object, and only then made current by switching its manifest. A reader never sees half a file, and
// a slow build never replaces a newer one. A kab/kota hands on to its province, a province to the nation.
import { markBasi, basiDocs, readBasi } from '../adapters/basi.ts';
import { getDb } from '../adapters/firebase.ts';
import { qsDocs, rekapDocs } from '../adapters/qs.ts';
import { enqueueQs, type TugasQs } from '../adapters/queue.ts';
import { deleteWorkbook, saveWorkbook } from '../adapters/report-bucket.ts';
import { hashBytes, hashLines } from '../adapters/sha256.ts';
import { renderWorkbook, verifyWorkbook } from '../adapters/workbook-file.ts';
import { areaTahunId, objekQs } from '../domain/paths.ts';
import type { ManifesQs, RevisiQs } from '../domain/qs-berkas.ts';
import { canonicalLines } from '../domain/qs/model.ts';
import type { RekapKota } from '../domain/qs/rekap-kota.ts';
import { canonicalJson } from '../domain/kiriman.ts';
import type { Tanggal } from '../domain/tanggal.ts';
import { jenjangOf, parentOf, type KodeWilayah } from '../domain/wilayah.ts';
import { logs } from '../logs.ts';
import { buildQs, type BuiltQs } from './build-qs.ts';
import { catchUpKota } from './catch-up-kota.ts';

/** A build that has not ended after this long is taken for dead, and another may begin. */
const LEASE_MS = 10 * 60_000;

export async function regenerateQs(tugas: TugasQs, today: Tanggal, now: Date): Promise<void> {
  if (!(await isWanted(tugas, now))) return;
  if (jenjangOf(tugas.kode) === 'kota') await catchUpKota(tugas.kode, tugas.tahun, today, now);
  const tiket = await claim(tugas, now);
  if (tiket === null) return;
  let parent: KodeWilayah | null;
  try {
    const built = await buildQs(tugas, today, now);
    parent = built ? await publish(tugas, tiket, built, now) : await finishEmpty(tugas, tiket, now);
  } catch (error) {
    await giveBack(tugas, tiket, now);
    throw error;
  }
  if (parent) await enqueueQs({ tahun: tugas.tahun, kode: parent }, now);
}

async function isWanted(tugas: TugasQs, now: Date): Promise<boolean> {
  const mark = await basiDocs.read(areaTahunId(tugas.tahun, tugas.kode));
  return mark !== null && isFree(mark, now);
}

function isFree(mark: { keadaan: string; sejak: string }, now: Date): boolean {
  if (mark.keadaan === 'basi') return true;
  return mark.keadaan === 'dikerjakan' && now.getTime() - Date.parse(mark.sejak) > LEASE_MS;
}

/** Takes the stale mark before anything is read: what is written after this marks the area again. */
async function claim(tugas: TugasQs, now: Date): Promise<number | null> {
  return getDb().runTransaction(async (tx) => {
    const [mark] = await readBasi(tugas.kode, [tugas.tahun], tx);
    if (!mark || !isFree(mark, now)) return null;
    const tiket = mark.tiket + 1;
    await basiDocs.set(
      areaTahunId(tugas.tahun, tugas.kode),
      { ...mark, keadaan: 'dikerjakan', tiket, sejak: now.toISOString() },
      tx,
    );
    return tiket;
  });
}

/** A failed build leaves the area stale for the queue's next try. */
async function giveBack(tugas: TugasQs, tiket: number, now: Date): Promise<void> {
  await getDb().runTransaction(async (tx) => {
    const [mark] = await readBasi(tugas.kode, [tugas.tahun], tx);
    if (mark?.tiket === tiket) await markBasi(mark, tugas.tahun, tugas.kode, mark.dari, now, tx);
  });
}

async function finishEmpty(tugas: TugasQs, tiket: number, now: Date): Promise<null> {
  await getDb().runTransaction(async (tx) => {
    const [mark] = await readBasi(tugas.kode, [tugas.tahun], tx);
    if (mark?.tiket === tiket && mark.keadaan === 'dikerjakan')
      await basiDocs.set(
        areaTahunId(tugas.tahun, tugas.kode),
        { ...mark, keadaan: 'segar', dari: null, sejak: now.toISOString() },
        tx,
      );
  });
  return null;
}

/** Uploads and switches. Answers the area above when its figures moved too. */
async function publish(
  tugas: TugasQs,
  tiket: number,
  built: BuiltQs,
  now: Date,
): Promise<KodeWilayah | null> {
  const { tahun, kode } = tugas;
  const id = areaTahunId(tahun, kode);
  const sidikIsi = hashLines(canonicalLines(built.model));
  const before = await qsDocs.read(id);
  const same = before?.terbaru.sidikIsi === sidikIsi;
  const revisi = same ? null : await upload(tugas, tiket, built, sidikIsi, now);

  const outcome = await getDb().runTransaction(async (tx) => {
    const parent = parentOf(kode);
    const [manifes, stored, [mark], [parentMark]] = await Promise.all([
      qsDocs.read(id, tx),
      built.rekap ? rekapDocs.readRaw([id], tx) : null,
      readBasi(kode, [tahun], tx),
      parent ? readBasi(parent, [tahun], tx) : [undefined],
    ]);
    if (manifes && manifes.versi >= tiket) return { overtaken: true, parent: null };
    if (revisi) await qsDocs.set(id, switchTo(manifes, tugas, built, tiket, revisi), tx);
    // Nothing new to publish; but an older build that is still at work must not come after this one.
    else if (manifes) await qsDocs.set(id, { ...manifes, versi: tiket }, tx);
    const oldRekap = stored?.get(id);
    const moved = built.rekap !== null && !sameFigures(oldRekap, built.rekap);
    if (built.rekap && moved) await rekapDocs.set(id, built.rekap, tx);
    const upwards = moved || (built.rekap === null && revisi !== null);
    if (parent && upwards) await markBasi(parentMark, tahun, parent, null, now, tx);
    if (mark?.tiket === tiket && mark.keadaan === 'dikerjakan')
      await basiDocs.set(
        id,
        { ...mark, keadaan: 'segar', dari: null, sejak: now.toISOString() },
        tx,
      );
    return { overtaken: false, parent: upwards ? parent : null };
  });

  if (outcome.overtaken) {
    if (revisi) await deleteWorkbook(revisi.objek);
    logs.qsOvertaken({ tahun, kode, tiket });
  } else if (revisi) logs.qsPublished({ tahun, kode, tiket, baris: built.barisKsm });
  else logs.qsUnchanged({ tahun, kode });
  return outcome.parent;
}

async function upload(
  tugas: TugasQs,
  tiket: number,
  built: BuiltQs,
  sidikIsi: string,
  now: Date,
): Promise<RevisiQs> {
  const bytes = await renderWorkbook(built.model);
  // A writer has been seen to give broken files without an error: what is published was read back.
  await verifyWorkbook(bytes, built.model);
  const revisi = `${now.toISOString().slice(0, 10)}-${String(tiket).padStart(6, '0')}`;
  const objek = objekQs(tugas.tahun, tugas.kode, revisi);
  await saveWorkbook(objek, bytes);
  return {
    revisi,
    objek,
    namaBerkas: built.namaBerkas,
    ukuran: bytes.byteLength,
    sha256: hashBytes(bytes),
    sidikIsi,
    barisKsm: built.barisKsm,
    per: built.per,
    parameter: built.parameter,
    diperbarui: now.toISOString(),
  };
}

function switchTo(
  manifes: ManifesQs | null,
  tugas: TugasQs,
  built: BuiltQs,
  tiket: number,
  terbaru: RevisiQs,
): ManifesQs {
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

/** Equal apart from when they were added up. */
function sameFigures(stored: object | undefined, rekap: RekapKota): boolean {
  return (
    stored !== undefined &&
    canonicalJson({ ...stored, versi: 0, dihitung: '' }) ===
      canonicalJson({ ...rekap, versi: 0, dihitung: '' })
  );
}
