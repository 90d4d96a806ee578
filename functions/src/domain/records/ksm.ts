// The group itself: registration, schedule, place and stage.
import { z } from 'zod/mini';
import { Cacah } from '../basics/numbers/cacah.ts';
import { Catatan, NamaPendek, KsmId, LkmId, PinjamanId, Uid } from '../basics/identitas.ts';
import { Tanggal } from '../basics/tanggal.ts';
import { Rupiah } from '../basics/numbers/uang.ts';
import { RiwayatTempat } from './tempat.ts';
import { KodeKelurahan, Wilayah } from '../basics/wilayah.ts';

/** The agreed meeting interval from a date on; the first entry also covers the days before it. */
export const Jadwal = z.strictObject({
  berlakuSejak: Tanggal,
  intervalHari: z.literal([7, 14, 30]),
});
export type Jadwal = z.infer<typeof Jadwal>;

/** What the maturity model reads of a group. */
export const KsmInti = z.strictObject({
  id: KsmId,
  tanggalBentuk: Tanggal,
  /** Start of mentoring; null or absent: `tanggalBentuk`. */
  tanggalMulaiPendampingan: z.nullish(Tanggal),
  tanggalBubar: z.nullish(Tanggal),
  jadwal: z.array(Jadwal).check(z.minLength(1), z.maxLength(50)),
  /** Least deposit per member per session, rupiah. */
  setoranMinimum: Rupiah,
});
export type KsmInti = z.infer<typeof KsmInti>;

export const TAHAP = ['I', 'II', 'III', 'Selesai'] as const;
export const Tahap = z.enum(TAHAP);
export type Tahap = z.infer<typeof Tahap>;

/** One stage entered, with the decision that let the group in. */
export const MasukTahap = z.strictObject({
  tahap: Tahap,
  sejak: Tanggal,
  /** Uid of the person who decided. */
  oleh: Uid,
  /** True when the person decided in spite of a failed condition. */
  dikesampingkan: z.boolean(),
  alasan: z.nullable(Catatan),
});
export type MasukTahap = z.infer<typeof MasukTahap>;

/** A stage that was given wrongly and taken back. */
const TahapDicabut = z.strictObject({
  ...MasukTahap.shape,
  dicabutOleh: Uid,
  /** Server time, ISO 8601. */
  dicabutPada: z.iso.datetime(),
  alasanCabut: Catatan,
  /** Loans of the UPK paid out under it: they stay. */
  pinjaman: z.array(PinjamanId),
});

/** A group as stored in `ksm/{id}`. */
export const Ksm = z.strictObject({
  ...KsmInti.shape,
  nama: NamaPendek,
  jenisUsaha: NamaPendek,
  /** Id of the LKM/BKM of the kelurahan. */
  lkm: LkmId,
  wilayah: Wilayah,
  tempatLama: RiwayatTempat,
  /** Stages entered, oldest first; empty until the gate to stage I was passed. */
  tahapan: z.array(MasukTahap),
  /** In the order in which they were taken back; left out: none. */
  tahapDicabut: z.optional(z.array(TahapDicabut)),
  /** Day of the opening balance in `kasLain/{id}`; null or absent: there is none. */
  saldoAwal: z.nullish(Tanggal),
  /** Cancelled, because the group is registered twice: which one stands, and who decided. Absent: it stands. */
  ganda: z.nullish(
    z.strictObject({
      pengganti: KsmId,
      /** As it was called when this was decided. */
      nama: NamaPendek,
      oleh: Uid,
      /** Server time, ISO 8601. */
      pada: z.iso.datetime(),
      alasan: Catatan,
    }),
  ),
  /** On which it was registered; left out: before this was noted. */
  didaftarkan: z.nullish(Tanggal),
  /** Number of the group's last accepted submission that touched this record. */
  urut: Cacah,
});
export type Ksm = z.infer<typeof Ksm>;

const { tanggalBubar: _later, ...registered } = KsmInti.shape;
/** What a facilitator fills in to register a group. */
export const PendaftaranKsm = z.strictObject({
  ...registered,
  nama: NamaPendek,
  jenisUsaha: NamaPendek,
  kelurahan: KodeKelurahan,
});
export type PendaftaranKsm = z.infer<typeof PendaftaranKsm>;

/** What may change later; a field left out stays as it is. */
export const PerubahanKsm = z.strictObject({
  nama: z.optional(NamaPendek),
  jenisUsaha: z.optional(NamaPendek),
  tanggalBentuk: z.optional(Tanggal),
  tanggalMulaiPendampingan: z.nullish(Tanggal),
  tanggalBubar: z.nullish(Tanggal),
  jadwal: z.optional(KsmInti.shape.jadwal),
  setoranMinimum: z.optional(Rupiah),
});
export type PerubahanKsm = z.infer<typeof PerubahanKsm>;

/** The stage a group is in on a date; null before stage I. */
export function tahapOn(ksm: Pick<Ksm, 'tahapan'>, tanggal: Tanggal): Tahap | null {
  let tahap: Tahap | null = null;
  for (const masuk of ksm.tahapan) if (masuk.sejak <= tanggal) tahap = masuk.tahap;
  return tahap;
}

type Life = Pick<Ksm, 'tanggalBentuk' | 'tanggalMulaiPendampingan' | 'tanggalBubar'>;

/** From the first day of mentoring to the day of dissolution; null: it has none. */
export const lifeOf = (ksm: Life): { readonly mulai: Tanggal; readonly bubar: Tanggal | null } => ({
  mulai: ksm.tanggalMulaiPendampingan ?? ksm.tanggalBentuk,
  bubar: ksm.tanggalBubar ?? null,
});
