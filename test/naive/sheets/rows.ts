// Which areas and groups are on a sheet, in what order and by what name.
import type { GroupRecords } from '../group/records.ts';
import type { Stage } from '../area/gates.ts';
import { groupsOf, lies, livingOf, type Records } from '../area/records.ts';

export const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export const LEVELS = ['provinsi', 'kota', 'kecamatan', 'kelurahan'] as const;

export type AreaLevel = (typeof LEVELS)[number];

export const NAMES = ['Provinsi', 'Kab/Kota', 'Kecamatan', 'Kelurahan/Desa'];

const LENGTH = { provinsi: 2, kota: 5, kecamatan: 8, kelurahan: 13 } as const;

/** Codes of a level within an area, including places without a group. */
export function codesOf(records: Records, area: string, level: AreaLevel, E: string): string[] {
  const codes = new Set<string>();
  for (const l of records.lokasi) if (lies(l.kode, area)) codes.add(l.kode.slice(0, LENGTH[level]));
  for (const g of groupsOf(records, area, E))
    codes.add(g.ksm.wilayah.kelurahan.slice(0, LENGTH[level]));
  return [...codes].toSorted(inOrder);
}

export function namesOf(records: Records, kode: string): string[] {
  const place = records.lokasi.find((l) => lies(l.kode, kode));
  if (place === undefined) throw new Error(`no name for ${kode}`);
  const names = [place.namaProvinsi, place.namaKota, place.namaKecamatan, place.nama];
  return names.slice(0, LEVELS.findIndex((level) => LENGTH[level] === kode.length) + 1);
}

export function sortedGroups(records: Records, area: string, E: string): GroupRecords[] {
  return livingOf(records, area, E).toSorted(
    (a, b) =>
      inOrder(a.ksm.wilayah.kelurahan, b.ksm.wilayah.kelurahan) ||
      inOrder(a.ksm.nama, b.ksm.nama) ||
      inOrder(a.ksm.id, b.ksm.id),
  );
}

export const lkmName = (records: Records, group: GroupRecords) =>
  records.lkm.find((l) => l.id === group.ksm.lkm)?.nama ?? group.ksm.lkm;

export const stageName = (stage: Stage | null) =>
  stage === null ? null : stage === 'Selesai' ? 'Selesai' : `Tahap ${stage}`;
