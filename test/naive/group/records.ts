// The maturity model of one group, counted a second time: straight from docs/maturity-model.md, in plain
// loops over the records, without a thought for speed. It shares no code with functions/src/domain.
import type { Anggota } from '../../../functions/src/domain/records/anggota.ts';
import type { IsiDokumen } from '../../../functions/src/domain/records/dokumen.ts';
import type { KasLain } from '../../../functions/src/domain/records/money/kas-lain.ts';
import type { IsiKemitraan } from '../../../functions/src/domain/records/kemitraan.ts';
import type { Ksm } from '../../../functions/src/domain/records/ksm.ts';
import type { IsiPelatihan } from '../../../functions/src/domain/records/pelatihan.ts';
import type { Pinjaman } from '../../../functions/src/domain/records/money/pinjaman.ts';
import type { Sesi } from '../../../functions/src/domain/records/sesi.ts';
import { day, lastDay, monthBefore } from '../numbers.ts';

/** All records of a group that nobody cancelled. */
export interface GroupRecords {
  readonly ksm: Ksm;
  readonly anggota: readonly Anggota[];
  readonly sesi: readonly Sesi[];
  readonly pinjaman: readonly Pinjaman[];
  readonly kasLain: readonly KasLain[];
  readonly dokumen: readonly IsiDokumen[];
  readonly kemitraan: readonly IsiKemitraan[];
  readonly pelatihan: readonly IsiPelatihan[];
}

export function membersOn(group: GroupRecords, date: string): Anggota[] {
  const members: Anggota[] = [];
  for (const a of group.anggota) {
    if (a.tanggalMasuk > date) continue;
    if (a.tanggalKeluar && a.tanggalKeluar <= date) continue;
    members.push(a);
  }
  return members;
}

export const isMember = (group: GroupRecords, id: string, date: string) =>
  membersOn(group, date).some((a) => a.id === id);

export function heldSessions(group: GroupRecords, from: string, to: string): Sesi[] {
  return group.sesi.filter(
    (s) => s.status === 'dilaksanakan' && s.tanggal >= from && s.tanggal <= to,
  );
}

export function intervalOn(group: GroupRecords, date: string): number {
  const inOrder = group.ksm.jadwal.toSorted((a, b) => day(a.berlakuSejak) - day(b.berlakuSejak));
  let interval = inOrder[0]?.intervalHari ?? 7;
  for (const j of inOrder) if (j.berlakuSejak <= date) interval = j.intervalHari;
  return interval;
}

/** True where the group has figures in the month of E: until the December of the year in which it ended. */
export function isOnRecord(group: GroupRecords, E: string): boolean {
  const { tanggalBentuk, tanggalBubar, ganda } = group.ksm;
  if (ganda) return false;
  if (tanggalBentuk.slice(0, 7) > E.slice(0, 7)) return false;
  return !tanggalBubar || tanggalBubar.slice(0, 4) >= E.slice(0, 4);
}

/** Month-ends that have passed, newest first, as far back as the group goes. */
export function closedMonths(group: GroupRecords, E: string): string[] {
  const ends: string[] = [];
  let month = E.slice(0, 7);
  if (lastDay(month) > E) month = monthBefore(month, 1);
  for (; month >= group.ksm.tanggalBentuk.slice(0, 7); month = monthBefore(month, 1))
    ends.push(lastDay(month));
  return ends;
}
