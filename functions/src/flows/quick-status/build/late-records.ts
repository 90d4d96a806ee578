// The late records of a kab/kota since the update before: of its groups, of those that left since, and of those that
// had left before and move the months in which they were there.
import { docs } from '../../../adapters/firestore/documents/docs.ts';
import {
  listMasukLama,
  listMasukOf,
  listMasukSejak,
} from '../../../adapters/firestore/trails/riwayat.ts';
import type { KsmId } from '../../../domain/basics/identitas.ts';
import type { Bulan } from '../../../domain/basics/tanggal.ts';
import type { KodeKota } from '../../../domain/basics/wilayah.ts';
import type { Ksm } from '../../../domain/records/ksm.ts';
import {
  CATATAN_MAKSIMUM,
  countTerlambat,
  type Masuk,
  type Terlambat,
} from '../../../domain/quick-status/perubahan/catatan-terlambat.ts';
import { monthsHere } from '../../../domain/quick-status/perubahan/months-here.ts';
import type {
  GerakKsm,
  Pergeseran,
} from '../../../domain/quick-status/perubahan/perubahan-kota.ts';
import type { CatatanTerlambat } from '../../../domain/quick-status/perubahan/ringkas.ts';
import { readable } from '../../repair/set-aside.ts';

interface Moved {
  readonly kota: KodeKota;
  readonly sejak: string;
  readonly geser: readonly Pergeseran[];
  readonly gerak: readonly GerakKsm[];
}

/** Asked only where a month moved. */
export async function lateRecords(
  { kota, sejak, geser, gerak }: Moved,
  now: Date,
): Promise<CatatanTerlambat[]> {
  const bulan = geser.map((it) => it.bulan).toSorted();
  const [first, last] = [bulan[0], bulan.at(-1)];
  if (first === undefined || last === undefined) return [];
  const found = [
    ...(await readable(await listMasukSejak(kota, sejak, CATATAN_MAKSIMUM), now)),
    ...(await readable(await listMasukLama(kota, sejak, CATATAN_MAKSIMUM), now)),
  ];
  const left = new Set(gerak.filter((it) => it.sesudah === null).map((it) => it.ksmId));
  for (const ksmId of left) {
    // Its history lies where it is now.
    found.push(...(await readable(await listMasukOf(ksmId, sejak, CATATAN_MAKSIMUM), now)));
  }
  const once = [...new Map(found.map((it) => [it.kiriman, it])).values()];
  const moved = await groupsThatMoved(once, now);
  const reaching = once
    .flatMap((it) => reachOf(it, { ksm: moved.get(it.ksmId ?? ''), kota, last, left }))
    .filter(({ hingga }) => !hingga || hingga >= first);
  return countTerlambat(reaching, last);
}

async function groupsThatMoved(
  all: readonly Masuk[],
  now: Date,
): Promise<ReadonlyMap<string, Ksm>> {
  const ids = new Set(all.flatMap((it) => (it.kotaLama?.length && it.ksmId ? [it.ksmId] : [])));
  const found = await readable(await docs.ksm.readManyReadable([...ids]), now);
  return new Map(found.map((it) => [it.id, it]));
}

function reachOf(
  entry: Masuk,
  {
    ksm,
    kota,
    last,
    left,
  }: {
    readonly ksm: Ksm | undefined;
    readonly kota: KodeKota;
    readonly last: Bulan;
    readonly left: ReadonlySet<KsmId>;
  },
): readonly Terlambat[] {
  const { dari } = entry;
  if (dari === undefined) return [];
  const here = ksm ? monthsHere({ ...entry, dari }, ksm, kota, last) : [entry];
  // As if it had never been there, all of it went along.
  const isGone = entry.ksmId !== null && left.has(entry.ksmId) && !entry.kotaLama?.includes(kota);
  return isGone ? [entry] : here;
}
