// What cannot be read is set aside: noted with its reason, passed over by whatever else is under way, and
// taken back once it can be read. The files of its kab/kota that count it are made anew either way.
import { docs } from '../../adapters/firestore/documents/docs.ts';
import {
  documentAtFault,
  type Listed,
  type Unreadable,
} from '../../adapters/firestore/documents/document-kind.ts';
import { listTersisihKota, listTersisihKsm } from '../../adapters/firestore/work/tersisih.ts';
import { enqueueQs, type TugasQs } from '../../adapters/platform/queue.ts';
import type { KsmId } from '../../domain/basics/identitas.ts';
import { areaTahunId, tersisihId, type Koleksi } from '../../domain/basics/paths.ts';
import { KodeWilayah, Wilayah, type KodeKota } from '../../domain/basics/wilayah.ts';
import { ownerOf } from '../../domain/documents.ts';
import { idOfTersisih, TERLALU_BESAR, type Tersisih } from '../../domain/recompute/tersisih.ts';
import { countsInFiles } from '../../domain/stale-files.ts';
import { logs } from '../../logs.ts';
import { markAreaStale } from '../quick-status/mark-area-stale.ts';
import { markKotaStale } from '../quick-status/mark-kota.ts';

/** The rows that can be read; the others are set aside. */
export async function readable<T>(listed: Listed<T>, now: Date): Promise<readonly T[]> {
  await setAside(listed.unreadable, now);
  return listed.rows;
}

export async function setAside(unreadable: readonly Unreadable[], now: Date): Promise<void> {
  for (const { koleksi, id, stored, fault } of unreadable) {
    const owner = ownerOf(koleksi, id, stored);
    logs.documentInvalid({ koleksi, id });
    if (koleksi === 'rekap' && fault !== TERLALU_BESAR) {
      // A recap is the sum of its file: making the file anew makes it good.
      await tellFiles(owner.kota, now);
      continue;
    }
    const known = await docs.tersisih.readIfFits(tersisihId(koleksi, id));
    const kota = owner.kota ?? known?.kota ?? (await kotaOf(owner.ksmId));
    const at = now.toISOString();
    await docs.tersisih.set({
      koleksi,
      dokumen: id,
      ksmId: owner.ksmId,
      kota,
      sebab: fault,
      sejak: known?.sejak ?? at,
      terakhir: at,
    });
    if (known?.kota === kota || !countsInFiles({ koleksi, ksmId: owner.ksmId })) continue;
    // It may have followed its group since it was noted.
    await tellFiles(known?.kota ?? null, now);
    await tellFiles(kota, now);
  }
}

/** What stops whoever does `work`, and would stop the next, is set aside: null then. */
export async function unlessAtFault<T>(work: () => Promise<T>, now: Date): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    const found = documentAtFault(error);
    if (found === null) throw error;
    await setAside([found], now);
    return null;
  }
}

/** Takes back those that can be read again, or are gone. Answers how many. */
export async function settle(entries: readonly Tersisih[], now: Date): Promise<number> {
  let settled = 0;
  for (const it of entries) {
    // Found too large just now: that it can be read says nothing.
    if (it.sebab === TERLALU_BESAR && it.terakhir >= now.toISOString()) continue;
    const { unreadable } = await docs[it.koleksi].readManyReadable([it.dokumen as never]);
    if (unreadable.length > 0) continue;
    await docs.tersisih.remove(idOfTersisih(it));
    settled += 1;
    const file = fileOf(it);
    if (file === null) await tellFiles(it.kota, now);
    else {
      await markAreaStale(file.tahun, file.kode, now);
      await enqueueQs(file, now);
    }
  }
  return settled;
}

/** The same for one that was just written anew, if it was set aside at all. */
export async function settleOf(koleksi: Koleksi, id: string, now: Date): Promise<void> {
  const aside = await docs.tersisih.readIfFits(tersisihId(koleksi, id));
  if (aside) await settle([aside], now);
}

/** The same for all documents of a group. */
export async function settleKsm(ksmId: KsmId, now: Date): Promise<void> {
  await settle((await listTersisihKsm(ksmId)).rows, now);
}

/** How many records of a kab/kota could not be read, as its files say. */
export async function countUnread(kota: KodeKota): Promise<number> {
  return (await listTersisihKota(kota)).rows.filter(countsInFiles).length;
}

/** A build of the file found it too large, and the night has not come since: another would find the same. */
export async function isTooLarge({ tahun, kode }: TugasQs, now: Date): Promise<boolean> {
  const id = areaTahunId(tahun, kode);
  const notes = await docs.tersisih.readManyReadable(OF_BUILD.map((it) => tersisihId(it, id)));
  return notes.rows.some(
    ({ sebab, terakhir }) =>
      sebab === TERLALU_BESAR && now.getTime() - Date.parse(terakhir) < UNTIL_NIGHT_MS,
  );
}

/** What a build of a file writes. */
const OF_BUILD = ['rekap', 'qs'] as const satisfies readonly Koleksi[];

/** Even if a night fails, a file is tried again some time. */
const UNTIL_NIGHT_MS = 24 * 3_600_000;

/** The file whose build writes the document; null: no build does. */
function fileOf({ koleksi, dokumen }: Tersisih): TugasQs | null {
  const [, tahun, of] = /^(\d{4})_(.+)$/.exec(dokumen) ?? [];
  const kode = KodeWilayah.safeParse(of);
  if (!OF_BUILD.some((it) => it === koleksi) || !kode.success) return null;
  return { tahun: Number(tahun), kode: kode.data };
}

/** Where the group is, from what else is stored of it. */
async function kotaOf(ksmId: Tersisih['ksmId']): Promise<KodeKota | null> {
  if (ksmId === null) return null;
  for (const kind of [docs.penghitungan, docs.ksm]) {
    const stored = (await kind.readRaw([ksmId])).get(ksmId);
    const wilayah = Wilayah.safeParse(stored?.['wilayah']);
    if (wilayah.success) return wilayah.data.kota;
  }
  return null;
}

async function tellFiles(kota: KodeKota | null, now: Date): Promise<void> {
  if (kota !== null) await markKotaStale(kota, now);
}
