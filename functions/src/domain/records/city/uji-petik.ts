// Uji petik: what was found when somebody visited a drawn group and compared a closed month's records with its books
// and its members. One document for a kab/kota and month: it stays where the group was then.
import { z } from 'zod/mini';
import { Cacah } from '../../basics/numbers/cacah.ts';
import { Catatan, KsmId, Uid } from '../../basics/identitas.ts';
import { Bulan, Tanggal } from '../../basics/tanggal.ts';
import { KodeKelurahan, KodeKota, KodeProvinsi } from '../../basics/wilayah.ts';

/** What is compared. */
export const BUTIR_UJI = ['pertemuan', 'hadir', 'setoran', 'kas', 'pinjaman'] as const;
export type ButirUji = (typeof BUTIR_UJI)[number];

/** `takTerperiksa`: there was nothing to compare with. */
const HASIL_UJI = ['cocok', 'beda', 'takTerperiksa'] as const;
const HasilUji = z.enum(HASIL_UJI);
export type HasilUji = z.infer<typeof HasilUji>;

const Butir = z.strictObject(
  Object.fromEntries(BUTIR_UJI.map((butir) => [butir, HasilUji])) as Record<
    ButirUji,
    typeof HasilUji
  >,
);

export const IsiUjiPetik = z.strictObject({
  kota: KodeKota,
  /** The month whose records were compared. */
  bulan: Bulan,
  ksmId: KsmId,
  /** Of the visit. */
  tanggal: Tanggal,
  butir: Butir,
  /** What differs; required where something does. */
  keterangan: z.nullable(Catatan),
});
export type IsiUjiPetik = z.infer<typeof IsiUjiPetik>;

export const KunjunganUji = z.strictObject({
  /** Of the group. */
  id: KsmId,
  /** Where it was in that month. */
  kelurahan: KodeKelurahan,
  tanggal: Tanggal,
  butir: Butir,
  keterangan: z.nullable(Catatan),
  /** Uid of the person who visited, and the server's time, ISO 8601. */
  oleh: Uid,
  pada: z.iso.datetime(),
  dibatalkan: z.boolean(),
});
export type KunjunganUji = z.infer<typeof KunjunganUji>;

/** As stored in `ujiPetik/{kota}_{YYYY-MM}`. */
export const UjiPetik = z.strictObject({
  kode: KodeKota,
  provinsi: KodeProvinsi,
  bulan: Bulan,
  /** By id of the group. */
  kunjungan: z.array(KunjunganUji).check(z.maxLength(1000)),
  /** Counts the writes of this document. */
  urut: Cacah,
});
export type UjiPetik = z.infer<typeof UjiPetik>;
