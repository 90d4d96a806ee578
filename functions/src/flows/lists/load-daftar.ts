// The groups of a kab/kota for lists: what was kept, and what was computed since. Whoever had much to add
// keeps the result for the next one, so that opening a list costs a handful of reads on most days, however
// many groups the kab/kota has. Nothing has to tell this list that something changed.
import {
  countCapaianKota,
  listCapaianSejak,
  type SetelahCapaian,
} from '../../adapters/firestore/capaian.ts';
import { capaianId } from '../../domain/basics/paths.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { countKsmKota, listKsmKota } from '../../adapters/firestore/ksm.ts';
import { readDaftar, saveDaftar } from '../../adapters/storage/daftar-ksm.ts';
import type { KsmId } from '../../domain/basics/identitas.ts';
import { addMonths, monthOf, type Bulan, type Tanggal } from '../../domain/basics/tanggal.ts';
import type { KodeKota } from '../../domain/basics/wilayah.ts';
import {
  barisTanpaCapaian,
  isCurrent,
  needsKsm,
  objekDaftar,
  ofLate,
  withCapaian,
  withKsm,
  type BarisDaftar,
  type DaftarKsm,
} from '../../domain/lists/daftar-ksm.ts';
import type { CapaianTersimpan } from '../../domain/recompute/capaian-ksm.ts';
import { changedSince } from '../../domain/quick-status/updates/kota-part.ts';
import { readable } from '../repair/set-aside.ts';
import { readTempat, tempatNow } from './areas/load-tempat.ts';
import { loadKept, type KeptList, type Refreshed } from './kept/load-kept.ts';

/** Documents of a page: an evaluation takes some 30 kB of memory. */
const PAGE = 300;
/** So much read beside the kept list is worth keeping. */
export const MUCH = 60;

export function loadDaftar(kota: KodeKota, today: Tanggal, now: Date): Promise<DaftarKsm> {
  return loadKept(daftarKsm(kota, today, now));
}

export function daftarKsm(kota: KodeKota, today: Tanggal, now: Date): KeptList<DaftarKsm> {
  const bulan = monthOf(today);
  return {
    kota,
    objek: objekDaftar(kota),
    much: MUCH,
    stored: async () => {
      const stored = await readDaftar(kota);
      // An older one does not know the month that this one is compared with.
      return stored !== null && stored.bulan >= addMonths(bulan, -1) ? stored : null;
    },
    save: saveDaftar,
    refresh: (kept) => refresh(kept, bulan, now),
    anew: () => anew(kota, bulan, now),
  };
}

/** From the records and the months alone. */
async function anew(kota: KodeKota, bulan: Bulan, now: Date): Promise<DaftarKsm> {
  const filling: Filling = { kota, rows: new Map(), fresh: new Set(), now };
  await readKsm(filling);
  await addMonthsOf({ ...filling, bulan, sejak: null }, null);
  return daftarOf(filling, bulan);
}

/** Null: something that was stored then is gone, and only reading everything tells what. */
async function refresh(
  kept: DaftarKsm,
  bulan: Bulan,
  now: Date,
): Promise<Refreshed<DaftarKsm> | null> {
  const { kota, tanpaBaris } = kept;
  const filling: Filling = {
    kota,
    rows: new Map(kept.baris.map((it) => [it.id, it])),
    fresh: new Set(),
    now,
  };
  let read = await addLate({ ...filling, bulan, sejak: kept.sejak }, kept.tertinggal);
  read += await addMonthsOf(
    { ...filling, bulan, sejak: kept.sejak },
    kept.bulan === bulan ? kept.sejakLalu : kept.sejak,
  );
  // Counted after what was counted was read: what has come since is for the next one.
  const [ksm, capaian] = await Promise.all([countKsmKota(kota), countCapaianKota(kota, bulan)]);
  const unread = kept.bulan === bulan ? tanpaBaris.capaian : 0;
  if (ofMonth(filling.rows, bulan) > capaian - unread) return null;
  // Some group was registered and is not computed yet, has left, or is gone.
  const isAsCounted = filling.rows.size === ksm - tanpaBaris.ksm;
  if (!isAsCounted) read += await readKsm(filling);
  const names = await tempatNow(kept, [...filling.rows.values()], now);
  read += names.read;
  const daftar: DaftarKsm = {
    ...kept,
    bulan,
    ...readAt(now),
    tertinggal: [],
    ...names.tempat,
    tanpaBaris: {
      ksm: isAsCounted ? tanpaBaris.ksm : ksm - filling.rows.size,
      capaian: unread,
    },
    baris: shownOf(filling.rows, bulan),
  };
  return { daftar, read };
}

async function daftarOf({ kota, rows, now }: Filling, bulan: Bulan): Promise<DaftarKsm> {
  const [ksm, capaian] = await Promise.all([countKsmKota(kota), countCapaianKota(kota, bulan)]);
  return {
    bentuk: 5,
    kota,
    bulan,
    ...readAt(now),
    tertinggal: [],
    ...(await readTempat(kota, now)).tempat,
    tanpaBaris: {
      ksm: Math.max(0, ksm - rows.size),
      capaian: Math.max(0, capaian - ofMonth(rows, bulan)),
    },
    baris: shownOf(rows, bulan),
  };
}

function ofMonth(rows: ReadonlyMap<KsmId, BarisDaftar>, bulan: Bulan): number {
  return [...rows.values()].filter((it) => it.bulan === bulan).length;
}

function shownOf(rows: ReadonlyMap<KsmId, BarisDaftar>, bulan: Bulan): BarisDaftar[] {
  return [...rows.values()].map((it) => ofLate(it, bulan));
}

interface Filling {
  readonly kota: KodeKota;
  readonly rows: Map<KsmId, BarisDaftar>;
  /** Groups whose own record was read just now. */
  readonly fresh: Set<KsmId>;
  readonly now: Date;
}

interface Month extends Filling {
  readonly bulan: Bulan;
  /** Computed after this; null: all. */
  readonly sejak: string | null;
}

/** Adds the groups that have no line, and removes lines whose group is not here. Answers how many were read. */
async function readKsm({ kota, rows, fresh, now }: Filling): Promise<number> {
  let setelah: KsmId | null = null;
  const here = new Set<string>();
  for (;;) {
    const page: Awaited<ReturnType<typeof listKsmKota>> = await listKsmKota(kota, setelah, PAGE);
    for (const ksm of await readable(page, now)) {
      // Registered twice: it stands under its other id.
      if (ksm.ganda) continue;
      here.add(ksm.id);
      if (!rows.has(ksm.id)) rows.set(ksm.id, barisTanpaCapaian(ksm));
      fresh.add(ksm.id);
    }
    // One that cannot be read keeps its line.
    for (const { id } of page.unreadable) here.add(id);
    if (page.last === null || page.rows.length + page.unreadable.length < PAGE) break;
    setelah = page.last;
  }
  for (const id of rows.keys()) if (!here.has(id)) rows.delete(id);
  return here.size;
}

/** Puts the evaluations of a month and of the one before it into the lines. */
async function addMonthsOf(filling: Month, sejakLalu: string | null): Promise<number> {
  const { bulan } = filling;
  const before = await addCapaian({ ...filling, bulan: addMonths(bulan, -1), sejak: sejakLalu });
  return before + (await addCapaian(filling));
}

/** Groups whose month a build of the file put in: their own record, and the month once more. */
async function addLate(filling: Month, ids: readonly KsmId[]): Promise<number> {
  if (ids.length === 0) return 0;
  const { kota, bulan, rows, fresh, now } = filling;
  for (const ksm of await readable(await docs.ksm.readManyReadable(ids), now)) {
    fresh.add(ksm.id);
    if (ksm.ganda || ksm.wilayah.kota !== kota) rows.delete(ksm.id);
    else rows.set(ksm.id, withKsm(rows.get(ksm.id), ksm));
  }
  const months = await docs.capaian.readManyReadable(ids.map((id) => capaianId(id, bulan)));
  for (const it of await readable(months, now)) {
    const row = rows.get(it.ksmId);
    if (row !== undefined && !isCurrent(row, it)) rows.set(it.ksmId, withCapaian(row, it));
  }
  return 2 * ids.length;
}

/** Of what is read now: what may have been under way then is asked for again. */
function readAt(now: Date): Pick<DaftarKsm, 'dibaca' | 'sejak' | 'sejakLalu'> {
  const dibaca = now.toISOString();
  const sejak = changedSince({ dibaca });
  return { dibaca, sejak, sejakLalu: sejak };
}

/** Puts the evaluations of one month into the lines. Answers how many were read. */
async function addCapaian(filling: Month): Promise<number> {
  const { kota, bulan, sejak, rows, now } = filling;
  let setelah: SetelahCapaian | null = null;
  let read = 0;
  for (;;) {
    const page: Awaited<ReturnType<typeof listCapaianSejak>> = await listCapaianSejak(
      { kota, bulan, sejak },
      setelah,
      PAGE,
    );
    const found = await readable(page, now);
    read += found.length;
    await putAll(
      filling,
      found.filter((it) => !isCurrent(rows.get(it.ksmId), it)),
    );
    setelah = found.at(-1) ?? null;
    if (setelah === null || found.length + page.unreadable.length < PAGE) return read;
  }
}

async function putAll(
  { kota, rows, fresh }: Filling,
  capaian: readonly CapaianTersimpan[],
): Promise<void> {
  const ids = capaian
    .filter((it) => !fresh.has(it.ksmId) && needsKsm(rows.get(it.ksmId), it))
    .map((it) => it.ksmId);
  const { rows: found } = await docs.ksm.readManyReadable(ids);
  const ksm = new Map(found.map((it) => [it.id, it]));
  for (const it of capaian) {
    const own = ksm.get(it.ksmId);
    // It has moved since that month.
    if (own !== undefined && own.wilayah.kota !== kota) continue;
    const before = rows.get(it.ksmId);
    // It has moved, and this is a month of before; or it is registered twice.
    if (own !== undefined && (own.wilayah.kota !== kota || own.ganda)) {
      rows.delete(it.ksmId);
      continue;
    }
    // A group whose record cannot be read keeps its line; one that never had any waits for it.
    const row = own === undefined ? before : withKsm(before, own);
    if (row !== undefined) rows.set(it.ksmId, withCapaian(row, it));
  }
}
