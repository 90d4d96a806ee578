// What the city found when it checked a group's registration and sessions. It is kept beside the records, in
// one document per group: checking changes no record and no figure. A record that is corrected afterwards
// counts as unchecked again.
import { z } from 'zod/mini';
import { Cacah } from '../basics/numbers/cacah.ts';
import { Alasan, KirimanId, KsmId, SesiId, Uid } from '../basics/identitas.ts';
import { STATUS_SESI, type Sesi } from './sesi.ts';
import { monthOf, Tanggal, type Bulan } from '../basics/tanggal.ts';
import { Wilayah } from '../basics/wilayah.ts';

const HASIL_PEMERIKSAAN = ['diterima', 'dikembalikan'] as const;
export const HasilPemeriksaan = z.enum(HASIL_PEMERIKSAAN);
export type HasilPemeriksaan = z.infer<typeof HasilPemeriksaan>;

/** One result for the registration, sessions of the group, or both. */
export const IsiPemeriksaan = z.strictObject({
  ksmId: KsmId,
  /** `urut` of the registration as it was seen; null: not checked this time. */
  pendaftaran: z.nullable(Cacah),
  /** Each with the `urut` that was seen: a later change was not checked. */
  sesi: z.array(z.strictObject({ id: SesiId, urut: Cacah })).check(z.maxLength(60)),
  /** What was settled, by the submission; left out: nothing of it was checked this time. */
  penyelesaian: z.nullish(z.array(KirimanId).check(z.maxLength(60))),
  hasil: HasilPemeriksaan,
  /** Required when something is sent back. */
  alasan: z.nullable(Alasan),
});
export type IsiPemeriksaan = z.infer<typeof IsiPemeriksaan>;

const pemeriksaan = {
  /** Of the record as it was checked. */
  urut: Cacah,
  hasil: HasilPemeriksaan,
  alasan: z.nullable(Alasan),
  /** Uid of the person who checked. */
  oleh: Uid,
  /** Server time, ISO 8601. */
  pada: z.iso.datetime(),
  /** Corrected since, so to be checked again. */
  berubah: z.boolean(),
};

export const PemeriksaanPendaftaran = z.strictObject(pemeriksaan);
export type PemeriksaanPendaftaran = z.infer<typeof PemeriksaanPendaftaran>;

export const PemeriksaanSesi = z.strictObject({
  id: SesiId,
  tanggal: Tanggal,
  status: z.enum(STATUS_SESI),
  ...pemeriksaan,
});
export type PemeriksaanSesi = z.infer<typeof PemeriksaanSesi>;

const JENIS_PENYELESAIAN = ['anggotaKeluar', 'ksmBubar', 'bagiHasil'] as const;
export type JenisPenyelesaian = (typeof JENIS_PENYELESAIAN)[number];

/** Money was settled: with a member who left, with all of a group that ended, or by a share-out. */
export const PemeriksaanPenyelesaian = z.strictObject({
  /** Of the submission. */
  id: KirimanId,
  jenis: z.enum(JENIS_PENYELESAIAN),
  /** On which it was sent. */
  tanggal: Tanggal,
  /** Members, movements of cash and the group, as far as it changed them: a later change of these is checked again. */
  catatan: z.array(z.string()),
  ...pemeriksaan,
});
export type PemeriksaanPenyelesaian = z.infer<typeof PemeriksaanPenyelesaian>;

/** As stored in `pemeriksaan/{ksmId}`. */
export const Pemeriksaan = z.strictObject({
  ksmId: KsmId,
  wilayah: Wilayah,
  pendaftaran: z.nullable(PemeriksaanPendaftaran),
  /** In order of date. */
  sesi: z.array(PemeriksaanSesi),
  /** By day; left out: none was checked, or an older version wrote it. */
  penyelesaian: z.nullish(z.array(PemeriksaanPenyelesaian)),
  /** Something was sent back and is not corrected yet; stored, so that a list can ask for it. */
  perluDiperbaiki: z.boolean(),
  /** Counts the writes of this document. */
  urut: Cacah,
});
export type Pemeriksaan = z.infer<typeof Pemeriksaan>;

/** The result of a check that is still valid; null: never checked, or changed since. */
export function standingOf(
  pemeriksaan: Pick<PemeriksaanPendaftaran, 'hasil' | 'berubah'> | null | undefined,
): HasilPemeriksaan | null {
  return pemeriksaan === null || pemeriksaan === undefined || pemeriksaan.berubah
    ? null
    : pemeriksaan.hasil;
}

/** The check of a session as it is now: one of an earlier version does not count. */
export function standingOfSesi(
  pemeriksaan: Pemeriksaan | null,
  sesi: Pick<Sesi, 'id' | 'urut'>,
): HasilPemeriksaan | null {
  const found = pemeriksaan?.sesi.find((s) => s.id === sesi.id);
  return found === undefined || found.urut < sesi.urut ? null : standingOf(found);
}

/** Sessions held in a month that were checked, by result. */
export function countSesi(
  pemeriksaan: {
    readonly sesi: readonly Pick<PemeriksaanSesi, 'tanggal' | 'status' | 'hasil' | 'berubah'>[];
  } | null,
  bulan: Bulan,
): Readonly<Record<HasilPemeriksaan, number>> {
  const count = { diterima: 0, dikembalikan: 0 };
  for (const sesi of pemeriksaan?.sesi ?? []) {
    const hasil = standingOf(sesi);
    if (hasil !== null && sesi.status === 'dilaksanakan' && monthOf(sesi.tanggal) === bulan)
      count[hasil] += 1;
  }
  return count;
}

/** Whether something was sent back and still waits for its correction. */
export function needsCorrection({
  pendaftaran,
  sesi,
  penyelesaian,
}: Pick<Pemeriksaan, 'pendaftaran' | 'sesi' | 'penyelesaian'>): boolean {
  return [pendaftaran, ...sesi, ...(penyelesaian ?? [])].some(
    (it) => standingOf(it) === 'dikembalikan',
  );
}
