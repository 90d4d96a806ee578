// Who may do what, and where: the one table read by handlers, by the rules tests and by the screens.
// Security rules repeat it in their own language; the matrix test compares both, cell by cell.
import { isWithin, NASIONAL, type KodeWilayah } from '../basics/wilayah.ts';

export const PERAN = [
  'fasilitator',
  'askot',
  'korkot',
  'smes',
  'provinsi',
  'nasional',
  'upk',
  'pejabat',
  'admin',
] as const;
export type Peran = (typeof PERAN)[number];

const IZIN = [
  /** Register and change groups, members, sessions, loans, documents. */
  'catat',
  /** Record and read loans of the UPK, their payments, and the UPK's monthly income and cost. */
  'catatUpk',
  /** Decide a stage gate. */
  'putuskanTahap',
  /** Set the targets of a kab/kota, check its records and close its months. */
  'kelolaKota',
  /**
   * Read the group as a group: ksm, capaian, rekap, and dokumen, kemitraan, pelatihan (which name members
   * by id only).
   */
  'bacaKsm',
  /** Read what names a person or says what one owns, owes or pays: anggota, sesi, pinjaman, kasLain, riwayat. */
  'bacaAnggota',
  /** List and download Quick Status files. */
  'unduhQs',
  /** Users, locations, parameter sets, jobs. */
  'kelola',
] as const;
export type Izin = (typeof IZIN)[number];

/** Permissions by role. A role has no permission that is not written here. */
export const IZIN_PERAN: Readonly<Record<Peran, readonly Izin[]>> = {
  fasilitator: ['catat', 'bacaKsm', 'bacaAnggota', 'unduhQs'],
  askot: ['catat', 'catatUpk', 'putuskanTahap', 'kelolaKota', 'bacaKsm', 'bacaAnggota', 'unduhQs'],
  korkot: ['catat', 'catatUpk', 'putuskanTahap', 'kelolaKota', 'bacaKsm', 'bacaAnggota', 'unduhQs'],
  smes: ['bacaKsm', 'unduhQs'],
  provinsi: ['bacaKsm', 'unduhQs'],
  nasional: ['bacaKsm', 'unduhQs'],
  upk: ['catatUpk', 'bacaKsm', 'unduhQs'],
  pejabat: ['unduhQs'],
  admin: [
    'catat',
    'catatUpk',
    'putuskanTahap',
    'kelolaKota',
    'bacaKsm',
    'bacaAnggota',
    'unduhQs',
    'kelola',
  ],
};

/** Custom claims of a signed-in person: one role, and areas by code prefix (`ID`, `32`, `32.73`, …). */
export type Klaim = { peran: Peran; wilayah: KodeWilayah[] };

/** True when the role has the permission and one of the areas covers `kode`. */
export function may(klaim: Klaim, izin: Izin, kode: KodeWilayah): boolean {
  return IZIN_PERAN[klaim.peran].includes(izin) && covers(klaim, kode);
}

/** True when the role has the permission anywhere at all. */
export function hasIzin(klaim: Klaim, izin: Izin): boolean {
  return IZIN_PERAN[klaim.peran].includes(izin);
}

export function covers(klaim: Klaim, kode: KodeWilayah): boolean {
  return klaim.wilayah.some((atas) => isWithin(kode, atas));
}

/** Areas without those that lie in another of them, each once. */
export function outermost(wilayah: readonly KodeWilayah[]): KodeWilayah[] {
  const areas = [...new Set(wilayah)];
  return areas.filter((kode) => !areas.some((atas) => atas !== kode && isWithin(kode, atas)));
}

/** True when the person's areas include the whole country. */
export function isNasional(klaim: Klaim): boolean {
  return klaim.wilayah.includes(NASIONAL);
}
