// What the digest of a morning counts: groups and records, never whose.
import type { Tanggal } from '../basics/tanggal.ts';
import type { BarisDaftar } from '../lists/daftar-ksm.ts';
import { TAHAP_SEBELUM, TINGKAT_CALON } from '../lists/city-rows.ts';
import type { Tahap } from '../records/ksm.ts';
import { dueMeeting } from './due-meeting.ts';

export interface Kabar {
  /** Groups of which something was sent back and is not put right. */
  readonly dikembalikan: number;
  /** Groups that meet today by their schedule, and that should have met before and have no record of it. */
  readonly hariIni: number;
  readonly terlewat: number;
  /** Groups that stand before a gate and have the level that it asks for. */
  readonly gerbang: number;
  /** Sessions, registrations and settlements that wait for the city's check. */
  readonly antrean: number;
}

export const KABAR_KOSONG: Kabar = {
  dikembalikan: 0,
  hariIni: 0,
  terlewat: 0,
  gerbang: 0,
  antrean: 0,
};

export const isEmpty = (kabar: Kabar): boolean => Object.values(kabar).every((it) => it === 0);

/** What the lines of some groups tell. */
export function countRows(
  rows: readonly BarisDaftar[],
  today: Tanggal,
): Pick<Kabar, 'hariIni' | 'terlewat' | 'gerbang'> {
  const due = rows.flatMap((it) => dueMeeting({ ...it, ...notHeld(it) }, null, today) ?? []);
  const hariIni = due.filter((it) => it === today).length;
  return {
    hariIni,
    terlewat: due.length - hariIni,
    gerbang: rows.filter((it) => isBeforeGate(it, today)).length,
  };
}

const notHeld = ({ tanpaPertemuan }: BarisDaftar) => ({
  tanpaPertemuan: tanpaPertemuan ?? undefined,
});

function isBeforeGate({ tahap, kini, bubar }: BarisDaftar, today: Tanggal): boolean {
  if (kini === null || (bubar !== null && bubar <= today)) return false;
  return (Object.keys(TAHAP_SEBELUM) as Tahap[]).some(
    (gate) => TAHAP_SEBELUM[gate] === tahap && TINGKAT_CALON[gate].includes(kini.tingkat),
  );
}
