// What is kept so that lists open without reading everything: the groups of a kab/kota and the loans of its UPKs, each
// as people would see it now, against the same read anew. Besides, months that belong to no group, which count in
// lists of a level and in files, and which no look at a group finds.
import {
  countCapaianKota,
  countCapaianTingkat,
  listCapaianKota,
} from '../../../adapters/firestore/capaian.ts';
import { docs } from '../../../adapters/firestore/documents/docs.ts';
import { listTersisihKota } from '../../../adapters/firestore/work/tersisih.ts';
import { listLokasiKota } from '../../../adapters/firestore/wilayah.ts';
import { capaianId } from '../../../domain/basics/paths.ts';
import { yearOf, type Bulan, type Tanggal } from '../../../domain/basics/tanggal.ts';
import type { KodeKelurahan, KodeKota } from '../../../domain/basics/wilayah.ts';
import type { DaftarKsm } from '../../../domain/lists/daftar-ksm.ts';
import { countsInFiles } from '../../../domain/stale-files.ts';
import { differingPaths, WHOLE } from '../../../domain/verify/differing-paths.ts';
import type { Selisih } from '../../../domain/verify/selisih.ts';
import type { TingkatCocok } from '../../../domain/verify/tingkat-cocok.ts';
import { asKept } from '../../lists/kept/load-kept.ts';
import { daftarKsm } from '../../lists/load-daftar.ts';
import { daftarUpk } from '../../lists/load-daftar-upk.ts';
import { markKotaStale } from '../../quick-status/mark-kota.ts';
import { readable } from '../../repair/set-aside.ts';
import { isWaiting } from '../is-waiting.ts';

interface Clock {
  readonly today: Tanggal;
  readonly now: Date;
}

/** Something that differs, and how it is made anew. */
export interface FoundInList {
  readonly selisih: Omit<Selisih, 'diperbaiki'>;
  readonly mend: () => Promise<void>;
}

/** Reads only. Null: something differs, and need not be wrong. */
export async function checkLists(
  kota: KodeKota,
  tingkat: TingkatCocok | undefined,
  clock: Clock,
): Promise<readonly FoundInList[] | null> {
  const found = [
    ...(await checkDaftar(kota, clock)),
    ...(await checkLoans(kota, clock)),
    ...(tingkat === undefined ? [] : await checkTingkat(kota, tingkat, clock)),
  ];
  return found.length > 0 && (await isUnderWay(kota, clock)) ? null : found;
}

/** Something is about to be computed; or a record cannot be read, and its line stands as it was. */
async function isUnderWay(kota: KodeKota, { today, now }: Clock): Promise<boolean> {
  if (await isWaiting({ tahun: yearOf(today), kode: kota }, now)) return true;
  const { rows, unreadable } = await listTersisihKota(kota);
  return unreadable.length > 0 || rows.some(countsInFiles);
}

/** Names of places are read again once a month, and when rows were computed is no part of what they say. */
function shownOf({ baris }: DaftarKsm): object {
  return Object.fromEntries(baris.map(({ urut: _u, diubah: _d, ...row }) => [row.id, row]));
}

async function checkDaftar(kota: KodeKota, { today, now }: Clock): Promise<FoundInList[]> {
  const list = daftarKsm(kota, today, now);
  const kept = await asKept(list);
  if (kept === null) return [];
  const anew = await list.anew();
  const apa = differingPaths(shownOf(kept.daftar), shownOf(anew));
  return found('daftar', list.objek, apa, () => list.save(anew));
}

async function checkLoans(kota: KodeKota, { now }: Clock): Promise<FoundInList[]> {
  const all: FoundInList[] = [];
  for (const { kode } of await readable(await listLokasiKota(kota), now))
    all.push(...(await checkDaftarUpk(kode, now)));
  return all;
}

async function checkDaftarUpk(kelurahan: KodeKelurahan, now: Date): Promise<FoundInList[]> {
  const list = daftarUpk(kelurahan, now);
  const kept = await asKept(list);
  if (kept === null) return [];
  const anew = await list.anew();
  const byId = (it: typeof anew) => Object.fromEntries(it.baris.map((row) => [row.id, row]));
  const apa = differingPaths(byId(kept.daftar), byId(anew));
  return found('daftar', list.objek, apa, () => list.save(anew));
}

/** Groups of each level as lists count them, against those that were computed from their records. */
async function checkTingkat(
  kode: KodeKota,
  { bulan, ksm, Mandiri, Berdaya }: TingkatCocok,
  { now }: Clock,
): Promise<FoundInList[]> {
  const [all, mandiri, berdaya] = await Promise.all([
    countCapaianKota(kode, bulan),
    countCapaianTingkat({ kode, bulan, tingkat: 'Mandiri' }),
    countCapaianTingkat({ kode, bulan, tingkat: 'Berdaya' }),
  ]);
  if (all === ksm && mandiri === Mandiri && berdaya === Berdaya) return [];
  // A group that came or went meanwhile is counted otherwise, and nothing is wrong.
  return monthsOfNobody(kode, bulan, now);
}

async function monthsOfNobody(kode: KodeKota, bulan: Bulan, now: Date): Promise<FoundInList[]> {
  const months = await readable(await listCapaianKota(kode, bulan), now);
  const groups = await docs.ksm.readRaw(months.map((it) => it.ksmId));
  return months
    .filter(({ ksmId }) => !groups.has(ksmId))
    .map(({ ksmId }) => ({
      selisih: { jenis: 'capaian', dokumen: ksmId, bulan, apa: [WHOLE] },
      mend: async () => {
        await docs.capaian.remove(capaianId(ksmId, bulan));
        await markKotaStale(kode, now);
      },
    }));
}

function found(
  jenis: Selisih['jenis'],
  dokumen: string,
  apa: readonly string[],
  mend: () => Promise<void>,
): FoundInList[] {
  return apa.length === 0
    ? []
    : [{ selisih: { jenis, dokumen, bulan: null, apa: [...apa] }, mend }];
}
