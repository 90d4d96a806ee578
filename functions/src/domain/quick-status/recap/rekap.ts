// The counts of an area: whole numbers that add up from group to kelurahan to nation. Percentages are
// never stored, so an area's percentage is always a ratio of sums and never a mean of percentages.
import { z } from 'zod/mini';
import { Cacah } from '../../basics/numbers/cacah.ts';
import type { CapaianKsm } from '../../recompute/capaian-ksm.ts';
import { isSummed } from '../../recompute/is-summed.ts';

export const RekapAngka = z.strictObject({
  /** Programme locations (kelurahan and desa), and LKM. */
  lokasi: Cacah,
  lkm: Cacah,
  /** Groups that are not Bubar; every other number is about these groups. */
  ksm: Cacah,
  /** Dissolved groups: counted here and in no other number. */
  bubar: Cacah,
  /** By activity flag; `tanpaSesi`: never held a session. */
  aktif: Cacah,
  jeda: Cacah,
  tidakAktif: Cacah,
  tanpaSesi: Cacah,
  /** By stage; `belumTahap`: not yet in stage I. */
  belumTahap: Cacah,
  tahap1: Cacah,
  tahap2: Cacah,
  tahap3: Cacah,
  selesai: Cacah,
  /** By level. */
  belumDinilai: Cacah,
  pemula: Cacah,
  berkembang: Cacah,
  berdaya: Cacah,
  mandiri: Cacah,
  anggotaL: Cacah,
  anggotaP: Cacah,
  anggotaMiskin: Cacah,
  /** Sessions expected and held in the window (X and H of the maturity model). */
  rencana: Cacah,
  terlaksana: Cacah,
  /** Numerators and denominators of R1, R2 and R3; those of R1 and R2 without groups that hide them. */
  hadir: Cacah,
  slotHadir: Cacah,
  penabung: Cacah,
  slotTabungan: Cacah,
  cekOk: Cacah,
  cekSemua: Cacah,
  /** Rupiah; the groups' cash may be below zero where the records say so. */
  tabungan: Cacah,
  /** Null: of a group or more it is not computed yet, and a sum without those would be wrong. */
  saldoTabungan: z._default(z.nullable(z.int()), null),
  kas: z.int(),
  beredarInternal: Cacah,
  beredarUpk: Cacah,
  beredarPpmk: Cacah,
  beredarMitra: Cacah,
  /** Members who borrow from their group. */
  peminjamAktif: Cacah,
  /** Loans with three or more unpaid due instalments. */
  pinjamanTunggakan: Cacah,
  /** Numerator and denominator of R5, and what of it was paid by joint liability. */
  jatuhTempo: Cacah,
  tepatWaktu: Cacah,
  tepatWaktuTanggungRenteng: Cacah,
  /**
   * Assessed groups with all five rules Konsisten; where the fifth does not apply, the group is not
   * counted.
   */
  konsisten5: Cacah,
  warmisTerampil: Cacah,
  ksmAksesSosial: Cacah,
  /** Sessions of the report month and of the data year so far, also of groups dissolved since. */
  sesiBulan: Cacah,
  sesiTahun: Cacah,
});
export type RekapAngka = z.infer<typeof RekapAngka>;

type KunciRekap = keyof RekapAngka;

export const KUNCI_REKAP = Object.keys(RekapAngka.shape) as readonly KunciRekap[];

/** The counts that every group has. */
const KUNCI_PENUH = KUNCI_REKAP.filter((kunci) => kunci !== 'saldoTabungan');

export const EMPTY_REKAP: RekapAngka = Object.freeze(
  Object.fromEntries(KUNCI_REKAP.map((kunci) => [kunci, 0])) as unknown as RekapAngka,
);

/** Associative, commutative, with `EMPTY_REKAP` as identity: areas merge in any order. */
export function addRekap(a: RekapAngka, b: RekapAngka): RekapAngka {
  return sumRekap([a, b]);
}

export function sumRekap(parts: Iterable<RekapAngka>): RekapAngka {
  const sum = { ...EMPTY_REKAP };
  for (const part of parts) {
    for (const kunci of KUNCI_PENUH) sum[kunci] += part[kunci];
    sum.saldoTabungan = addKnown(sum.saldoTabungan, part.saldoTabungan);
  }
  return sum;
}

function addKnown(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

export const totalAnggota = (a: Pick<RekapAngka, 'anggotaL' | 'anggotaP'>) =>
  a.anggotaL + a.anggotaP;
export const totalBeredar = (a: RekapAngka) =>
  a.beredarInternal + a.beredarUpk + a.beredarPpmk + a.beredarMitra;

const NO_MONEY = {
  tabungan: 0,
  saldoTabungan: 0,
  kas: 0,
  beredarInternal: 0,
  beredarUpk: 0,
  beredarPpmk: 0,
  beredarMitra: 0,
  jatuhTempo: 0,
  tepatWaktu: 0,
  tepatWaktuTanggungRenteng: 0,
} satisfies Partial<RekapAngka>;

/** A group that hides its presence is in no sum of it, see `samaran/attendance.ts`. */
export const NO_HADIR = {
  hadir: 0,
  slotHadir: 0,
  penabung: 0,
  slotTabungan: 0,
} satisfies Partial<RekapAngka>;

/**
 * What one group adds to its areas. A dissolved group adds only itself and the sessions that it held: its
 * members, savings and loans are no longer the programme's.
 */
export function rekapOfKsm(row: CapaianKsm): RekapAngka {
  const { capaian } = row;
  const sesi = { sesiBulan: row.sesiBulan, sesiTahun: row.sesiTahun };
  if (capaian.tingkat === 'Bubar') return { ...EMPTY_REKAP, bubar: 1, ...sesi };

  const { angka, status, tingkat } = capaian;
  const one = (fits: boolean) => (fits ? 1 : 0);
  return {
    lokasi: 0,
    lkm: 0,
    ksm: 1,
    bubar: 0,
    aktif: one(status === 'Aktif'),
    jeda: one(status === 'Jeda'),
    tidakAktif: one(status === 'Tidak Aktif'),
    tanpaSesi: one(status === null),
    belumTahap: one(row.tahap === null),
    tahap1: one(row.tahap === 'I'),
    tahap2: one(row.tahap === 'II'),
    tahap3: one(row.tahap === 'III'),
    selesai: one(row.tahap === 'Selesai'),
    belumDinilai: one(tingkat === 'Belum Dinilai'),
    pemula: one(tingkat === 'Pemula'),
    berkembang: one(tingkat === 'Berkembang'),
    berdaya: one(tingkat === 'Berdaya'),
    mandiri: one(tingkat === 'Mandiri'),
    anggotaL: angka.anggotaL,
    anggotaP: angka.anggotaP,
    anggotaMiskin: angka.anggotaMiskin,
    rencana: capaian.rencana,
    terlaksana: capaian.terlaksana,
    hadir: angka.hadir,
    slotHadir: angka.slotHadir,
    penabung: angka.penabung,
    slotTabungan: angka.slotTabungan,
    cekOk: angka.cekOk,
    cekSemua: angka.cekSemua,
    tabungan: angka.tabungan,
    saldoTabungan: angka.saldoTabungan,
    kas: angka.kas,
    beredarInternal: angka.pinjamanBeredar.internal,
    beredarUpk: angka.pinjamanBeredar.upk,
    beredarPpmk: angka.pinjamanBeredar.ppmk,
    beredarMitra: angka.pinjamanBeredar.mitra,
    peminjamAktif: angka.peminjamAktif,
    pinjamanTunggakan: angka.pinjamanTunggakan,
    jatuhTempo: angka.jatuhTempo,
    tepatWaktu: angka.tepatWaktu,
    tepatWaktuTanggungRenteng: angka.tepatWaktuTanggungRenteng,
    konsisten5: one(
      tingkat !== 'Belum Dinilai' &&
        capaian.statusAturan.every((statusAturan) => statusAturan === 'Konsisten'),
    ),
    warmisTerampil: row.warmisTerampil,
    ksmAksesSosial: one(row.aksesKegiatanSosial),
    ...sesi,
    ...(isSummed(capaian) ? {} : NO_MONEY),
  };
}
