// Begins to make a past update of a kab/kota, or of an area in it, again: which groups may be in it, and its places.
import { listKsmKota } from '../../../adapters/firestore/ksm.ts';
import { listJejakSejak } from '../../../adapters/firestore/trails/ledgers.ts';
import { listRiwayatPindah } from '../../../adapters/firestore/trails/riwayat.ts';
import { listLokasiKota } from '../../../adapters/firestore/wilayah.ts';
import { docs } from '../../../adapters/firestore/documents/docs.ts';
import { readAsal } from '../../../adapters/storage/asal.ts';
import { removeOldRuns, saveKerja } from '../../../adapters/storage/kerja.ts';
import type { KsmId, Uid } from '../../../domain/basics/identitas.ts';
import { areaTahunId } from '../../../domain/basics/paths.ts';
import { compareText } from '../../../domain/basics/urutan.ts';
import {
  isSubkota,
  type KodeKota,
  type KodeKotaOrSubkota,
} from '../../../domain/basics/wilayah.ts';
import { kotaOf } from '../../../domain/basics/code-shapes.ts';
import type { RevisiQs } from '../../../domain/quick-status/updates/qs-berkas.ts';
import { currentThen, ticketOfRevisi } from '../../../domain/again/asal-gabungan.ts';
import type { Asal } from '../../../domain/again/asal.ts';
import { kerjaTime, type Kerja } from '../../../domain/again/kerja.ts';
import type { Menurut } from '../../../domain/again/menurut.ts';
import { placesThen } from '../../../domain/again/places-then.ts';
import { findUpdate, listUpdates } from '../../downloads/find-update.ts';
import { readable } from '../../repair/set-aside.ts';

const PAGE = 500;
/** What was made again is kept for a day. */
export const KEPT_MS = 86_400_000;

export interface AgainAsked {
  readonly tahun: number;
  readonly kode: KodeKotaOrSubkota;
  readonly revisi: string;
  readonly menurut: Menurut;
  readonly oleh: Uid | null;
}

/** Null: there is no such update, or it is no longer kept. */
export async function beginAgain(
  { tahun, kode, revisi, menurut, oleh }: AgainAsked,
  now: Date,
): Promise<Kerja | null> {
  const manifes = await docs.qs.read(areaTahunId(tahun, kode));
  const pembaruan = manifes && (await findUpdate(manifes, revisi, now));
  if (!pembaruan) return null;
  await removeOldRuns(new Date(now.getTime() - KEPT_MS));
  if (!isSubkota(kode))
    return beginKota({ tahun, kode, menurut, oleh, pembaruan, bawah: null }, now);
  const kota = kotaOf(kode);
  const asked = { tahun, kode: kota, menurut, oleh, bawah: { kode, pembaruan } };
  return beginKota({ ...asked, pembaruan: await updateThen(tahun, kota, pembaruan, now) }, now);
}

/** The update of the kab/kota that one of an area in it was cut from; where it is not kept, one without an origin. */
async function updateThen(
  tahun: number,
  kota: KodeKota,
  { revisi, ...below }: RevisiQs,
  now: Date,
): Promise<RevisiQs> {
  const manifes = await docs.qs.read(areaTahunId(tahun, kota));
  const updates = manifes === null ? [] : await listUpdates(manifes, now);
  const wanted = { tiket: ticketOfRevisi(revisi), dibaca: below.diperbarui };
  return currentThen(updates, wanted) ?? { ...below, revisi };
}

/** The run of a kab/kota. */
export async function beginKota(
  { tahun, kode, menurut, oleh, pembaruan, bawah }: Omit<Kerja, 'id' | 'mulai' | 'ksm' | 'lokasi'>,
  now: Date,
): Promise<Kerja> {
  const asal = await readAsal(pembaruan);
  const [ksm, kini, jejak] = await Promise.all([
    groupsOf(kode, asal, now),
    listLokasiKota(kode).then(async (it) => [...(await readable(it, now))]),
    listJejakSejak(asal?.dibaca ?? pembaruan.diperbarui).then((it) => readable(it, now)),
  ]);
  const kerja: Kerja = {
    id: `${kerjaTime(now)}-${crypto.randomUUID()}`,
    tahun,
    kode,
    menurut,
    pembaruan,
    bawah,
    oleh,
    mulai: now.toISOString(),
    ksm,
    lokasi: { saatItu: placesThen(kode, kini, jejak), kini },
  };
  await saveKerja(kerja);
  return kerja;
}

/** Those that are there, were in the file, or have left. One that is listed and has no figure adds nothing. */
async function groupsOf(kode: KodeKota, asal: Asal | null, now: Date): Promise<KsmId[]> {
  const ids = new Set(asal?.urut.map(([id]) => id));
  let setelah: KsmId | null = null;
  do {
    const page: Awaited<ReturnType<typeof listKsmKota>> = await listKsmKota(kode, setelah, PAGE);
    for (const it of page.rows) ids.add(it.id);
    const isFull = page.rows.length + page.unreadable.length === PAGE;
    setelah = isFull ? page.last : null;
  } while (setelah !== null);
  for (const { ksmId, perubahan } of await readable(await listRiwayatPindah(), now))
    if (
      ksmId !== null &&
      perubahan.some((it) => it.sebelum?.includes(kode) || it.sesudah?.includes(kode))
    )
      ids.add(ksmId);
  return [...ids].toSorted(compareText);
}
