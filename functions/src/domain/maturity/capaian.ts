// The result of one evaluation: what was found, and every number behind it. It is stored, added up over
// areas and put into words from here; nothing is ever computed a second time to explain it.
import { z } from 'zod/mini';
import { Cacah } from '../basics/numbers/cacah.ts';
import { SUMBER } from '../records/money/pinjaman.ts';
import { Tanggal } from '../basics/tanggal.ts';

/** Levels from lowest to highest; the first two are not on the ladder. */
export const TINGKAT = [
  'Bubar',
  'Belum Dinilai',
  'Pemula',
  'Berkembang',
  'Berdaya',
  'Mandiri',
] as const;
export const Tingkat = z.enum(TINGKAT);
export type Tingkat = z.infer<typeof Tingkat>;

export const STATUS_KSM = ['Aktif', 'Jeda', 'Tidak Aktif'] as const;
export const StatusKsm = z.enum(STATUS_KSM);
export type StatusKsm = z.infer<typeof StatusKsm>;

export const StatusAturan = z.enum(['Konsisten', 'Cukup', 'Kurang']);
export type StatusAturan = z.infer<typeof StatusAturan>;

/** Conditions of the levels. The unit of `nilai`, `batas` and `kurang` follows from the code. */
const KODE_SYARAT = [
  'hariPendampingan',
  'sesiPernah',
  'sesiAtauRencana',
  'ps',
  'psSebelum',
  'aturan1',
  'aturan2',
  'aturan3',
  'aturan4',
  'aturan5',
  'angsuranAda',
  'sk',
  'aturanKelompok',
  'jendelaPenuh',
  'bulanMenabung',
  'jumlahAnggota',
  'tanggungRenteng',
  'umur',
  'pinjamanLunas',
  'kolektibilitas',
  'rencanaUsaha',
  'kemitraan',
] as const;
export const KodeSyarat = z.enum(KODE_SYARAT);
export type KodeSyarat = z.infer<typeof KodeSyarat>;

/** One condition of a level, as found. */
export const Syarat = z.strictObject({
  kode: KodeSyarat,
  terpenuhi: z.boolean(),
  /** What was found; null: not applicable or nothing to measure. */
  nilai: z.nullable(z.number()),
  batas: z.number(),
  /** How much is missing; 0 when met. */
  kurang: z.number(),
});
export type Syarat = z.infer<typeof Syarat>;

const Persen = z.nullable(z.number());
const Skor = z.nullable(z.int().check(z.minimum(0), z.maximum(2)));

export const AngkaCapaian = z.strictObject({
  /** S, first day of the window; null when mentoring had not begun. */
  windowMulai: z.nullable(Tanggal),
  /** D, days of the window; 0 when mentoring had not begun. */
  hari: Cacah,
  /** Sessions marked libur that lowered the plan. */
  libur: Cacah,
  /** R1: members present, of members expected. */
  hadir: Cacah,
  slotHadir: Cacah,
  /** R2: deposits of at least the minimum, of deposits expected. */
  penabung: Cacah,
  slotTabungan: Cacah,
  /** R3: book checks without a fault, of all; sessions with a check, of those needed. */
  cekOk: Cacah,
  cekSemua: Cacah,
  sesiDicek: Cacah,
  sesiDicekPerlu: Cacah,
  /** R4: cash on the day, rupiah; members who borrow, of `anggotaAktif`. */
  kas: z.int(),
  /** Of that cash: in the bank. Null: computed by a version that knew of no banks. */
  bank: z._default(z.nullable(z.int()), null),
  peminjamAktif: Cacah,
  /** R5: amounts due with their tolerance passed, paid on time, and of that paid for one another. */
  jatuhTempo: Cacah,
  tepatWaktu: Cacah,
  tepatWaktuTanggungRenteng: Cacah,
  /** All deposits so far, rupiah. */
  tabungan: Cacah,
  /** What members own of them: less what was withdrawn. Null: computed by a version that did not. */
  saldoTabungan: z._default(z.nullable(z.int()), null),
  /** Outstanding principal by source, rupiah; `internal` is the lent part of R4. */
  pinjamanBeredar: z.strictObject(
    Object.fromEntries(SUMBER.map((sumber) => [sumber, Cacah])) as Record<
      (typeof SUMBER)[number],
      typeof Cacah
    >,
  ),
  /** Worst class over the loans not fully repaid; null when there are none. */
  kolektibilitas: z.nullable(z.int().check(z.minimum(1), z.maximum(5))),
  /** Loans with many unpaid due instalments; how many is a parameter. */
  pinjamanTunggakan: Cacah,
  anggotaAktif: Cacah,
  anggotaL: Cacah,
  anggotaP: Cacah,
  anggotaMiskin: Cacah,
  sesiTerakhir: z.nullable(Tanggal),
  /** Meeting interval in force on the day. */
  intervalHari: z.int(),
  /** K1: members who left, of those who were there or joined. */
  keluar: Cacah,
  anggotaJendela: Cacah,
  /** K2. */
  rencanaKerja: z.boolean(),
  kegiatan: Cacah,
  /** K3: newest date on which the rules were made or reviewed; null when there are none. */
  aturanTerakhir: z.nullable(Tanggal),
  aturanDitandatangani: z.boolean(),
  /** K4: decisions by musyawarah with quorum, of all. */
  musyawarah: Cacah,
  keputusan: Cacah,
  /** K5: active members who signed the joint liability. */
  tandaTangan: Cacah,
  /** K6: different people who chaired or kept the minutes. */
  petugas: Cacah,
});
export type AngkaCapaian = z.infer<typeof AngkaCapaian>;

/** The parameters that an explanation quotes, so that it needs nothing beside the result. */
const PatokanCapaian = z.strictObject({
  hari: z.int(),
  hariPanjang: z.int(),
  danaBerputar: z.number(),
  peminjam: z.number(),
  toleransiHari: z.int(),
});

export const Capaian = z.strictObject({
  /** E, the report date. */
  per: Tanggal,
  tingkat: Tingkat,
  /** Activity flag; null when no session was ever held. */
  status: z.nullable(StatusKsm),
  /** R1-R5 in percent; null: not applicable, or mentoring had not begun. */
  aturan: z.tuple([Persen, Persen, Persen, Persen, Persen]),
  /** Skor Panca Sutra; null when mentoring had not begun. */
  ps: Persen,
  /** The same, one window earlier. */
  psSebelum: Persen,
  /** K1-K6; null when mentoring had not begun. */
  k: z.tuple([Skor, Skor, Skor, Skor, Skor, Skor]),
  sk: Persen,
  /** X, sessions expected. */
  rencana: Cacah,
  /** H, dates with a session. */
  terlaksana: Cacah,
  /** `berlakuSejak` of the parameter set used. */
  parameter: Tanggal,
  statusAturan: z.tuple([
    z.nullable(StatusAturan),
    z.nullable(StatusAturan),
    z.nullable(StatusAturan),
    z.nullable(StatusAturan),
    z.nullable(StatusAturan),
  ]),
  angka: AngkaCapaian,
  patokan: PatokanCapaian,
  /** Every condition of every level; before mentoring begins only those of `dinilai`. */
  syaratLevel: z.strictObject({
    dinilai: z.array(Syarat),
    berkembang: z.array(Syarat),
    berdaya: z.array(Syarat),
    mandiri: z.array(Syarat),
  }),
});
export type Capaian = z.infer<typeof Capaian>;

/** True when the level is `paling` or above on the ladder. */
export function isAtLeast(tingkat: Tingkat, paling: Tingkat): boolean {
  return TINGKAT.indexOf(tingkat) >= TINGKAT.indexOf(paling);
}
