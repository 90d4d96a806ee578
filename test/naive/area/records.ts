// The records of an area, and its groups with what was counted of them.
import type { Lkm, UpkBulanan } from '../../../functions/src/domain/records/lkm.ts';
import type { AngkaTarget } from '../../../functions/src/domain/records/city/target.ts';
import type { UjiPetik } from '../../../functions/src/domain/records/city/uji-petik.ts';
import type { Verifikasi } from '../../../functions/src/domain/records/verifikasi.ts';
import type { LokasiProgram } from '../../../functions/src/domain/basics/wilayah.ts';
import { isOnRecord, type GroupRecords } from '../group/records.ts';
import { countGroup, type GroupCount } from '../group/count-group.ts';
import type { Level } from '../group/level.ts';

export interface Records {
  readonly lokasi: readonly LokasiProgram[];
  readonly lkm: readonly Lkm[];
  readonly upkBulanan: readonly UpkBulanan[];
  readonly groups: readonly GroupRecords[];
  /** By code of the kab/kota. */
  readonly target: ReadonlyMap<string, AngkaTarget>;
  readonly verifikasi: readonly Verifikasi[];
  readonly ujiPetik: readonly UjiPetik[];
}

const known = new WeakMap<GroupRecords, Map<string, GroupCount>>();

/** Counts are remembered, since many sheets ask for the same group and date. */
export function countOn(group: GroupRecords, E: string): GroupCount {
  const dates = known.get(group) ?? new Map<string, GroupCount>();
  known.set(group, dates);
  const count = dates.get(E) ?? countGroup(group, E);
  dates.set(E, count);
  return count;
}

/** True for the area itself and what lies in it; `ID` is everything. */
export function lies(kode: string, area: string): boolean {
  return area === 'ID' || kode === area || kode.startsWith(`${area}.`);
}

const elsewhere = new WeakMap<GroupRecords, Map<string, GroupRecords>>();

/** The group where it was on E: a group that moved is listed and counted there. */
function asOf(group: GroupRecords, E: string): GroupRecords {
  let place = { wilayah: group.ksm.wilayah, lkm: group.ksm.lkm };
  for (const left of (group.ksm.tempatLama ?? []).toReversed()) if (E < left.sampai) place = left;
  const { kelurahan } = place.wilayah;
  if (kelurahan === group.ksm.wilayah.kelurahan) return group;
  const places = elsewhere.get(group) ?? new Map<string, GroupRecords>();
  elsewhere.set(group, places);
  const { wilayah, lkm } = place;
  const there = places.get(kelurahan) ?? { ...group, ksm: { ...group.ksm, wilayah, lkm } };
  places.set(kelurahan, there);
  return there;
}

export function placed(records: Records, E: string): GroupRecords[] {
  return records.groups.map((g) => asOf(g, E));
}

export function groupsOf(records: Records, area: string, E: string): GroupRecords[] {
  return placed(records, E).filter((g) => lies(g.ksm.wilayah.kelurahan, area) && isOnRecord(g, E));
}

export function livingOf(records: Records, area: string, E: string): GroupRecords[] {
  return groupsOf(records, area, E).filter((g) => countOn(g, E).tingkat !== 'Bubar');
}

export const isBerdaya = (tingkat: Level) => tingkat === 'Berdaya' || tingkat === 'Mandiri';
