// Administrative areas by Kemendagri code (Permendagri 137/2017: 2+2+2+4 digits written with dots).
// The code is the key everywhere; names repeat and are only shown.
import { z } from 'zod/mini';
import { kecamatanOf, kotaOf, KOTA_SHAPE, provinsiOf } from './code-shapes.ts';
import { Tanggal } from './tanggal.ts';

export const KodeProvinsi = z
  .string()
  .check(z.regex(/^\d{2}$/))
  .brand<'KodeProvinsi'>();
export type KodeProvinsi = z.infer<typeof KodeProvinsi>;
export const KodeKota = z.string().check(z.regex(KOTA_SHAPE)).brand<'KodeKota'>();
export type KodeKota = z.infer<typeof KodeKota>;
export const KodeKecamatan = z
  .string()
  .check(z.regex(/^\d{2}\.\d{2}\.\d{2}$/))
  .brand<'KodeKecamatan'>();
export type KodeKecamatan = z.infer<typeof KodeKecamatan>;
export const KodeKelurahan = z
  .string()
  .check(z.regex(/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/))
  .brand<'KodeKelurahan'>();
export type KodeKelurahan = z.infer<typeof KodeKelurahan>;
/** The code that stands for the whole country where an area is asked for. */
export const NASIONAL = 'ID' as const;
/** Any area a person can be given or a file can be about: `ID` down to a kelurahan. */
export const KodeWilayah = z.union([
  z.literal(NASIONAL),
  KodeProvinsi,
  KodeKota,
  KodeKecamatan,
  KodeKelurahan,
]);
export type KodeWilayah = z.infer<typeof KodeWilayah>;
/** An area within a kab/kota; its file is made when somebody asks for it. */
export type KodeSubkota = KodeKecamatan | KodeKelurahan;
/** A kab/kota or an area within it. */
export type KodeKotaOrSubkota = KodeKota | KodeSubkota;

/**
 * The chain of codes above a kelurahan, stored on every record so that queries and security rules need
 * only compare.
 */
export const Wilayah = z.strictObject({
  provinsi: KodeProvinsi,
  kota: KodeKota,
  kecamatan: KodeKecamatan,
  kelurahan: KodeKelurahan,
});
export type Wilayah = z.infer<typeof Wilayah>;

/** The same for a record of a whole kab/kota: as many codes as its level gives. */
export const WilayahCatatan = z.strictObject({
  ...Wilayah.shape,
  kecamatan: z.optional(KodeKecamatan),
  kelurahan: z.optional(KodeKelurahan),
});
export type WilayahCatatan = z.infer<typeof WilayahCatatan>;

export const JenjangWilayah = z.enum(['nasional', 'provinsi', 'kota', 'kecamatan', 'kelurahan']);
export type JenjangWilayah = z.infer<typeof JenjangWilayah>;

/** The code of an area of each level. */
export interface KodeByJenjang {
  readonly nasional: typeof NASIONAL;
  readonly provinsi: KodeProvinsi;
  readonly kota: KodeKota;
  readonly kecamatan: KodeKecamatan;
  readonly kelurahan: KodeKelurahan;
}

/** A kelurahan or desa where the programme works, as stored in `wilayah/{kode}`. */
export const LokasiProgram = z.strictObject({
  kode: KodeKelurahan,
  nama: z.string().check(z.minLength(1)),
  /** First digit of the village block: 1 = kelurahan; 2 = desa; 3 = desa adat [Wikidata P2588]. */
  jenis: z.enum(['kelurahan', 'desa', 'desa adat']),
  wilayah: Wilayah,
  namaProvinsi: z.string().check(z.minLength(1)),
  namaKota: z.string().check(z.minLength(1)),
  namaKecamatan: z.string().check(z.minLength(1)),
  /** On the PPMK location list: a condition of stage III. */
  ppmk: z.boolean(),
  berlakuSejak: Tanggal,
  /** The code is no longer in force: since when, and which code its groups get. It is still read. */
  diganti: z.nullish(z.strictObject({ sejak: Tanggal, kode: KodeKelurahan })),
});
export type LokasiProgram = z.infer<typeof LokasiProgram>;

/** Whether the code is no longer in force on a day. */
export function isReplaced({ diganti }: Pick<LokasiProgram, 'diganti'>, tanggal: Tanggal): boolean {
  return diganti !== null && diganti !== undefined && diganti.sejak <= tanggal;
}

/** A code written in the code itself, as are the next four. Throws a RangeError when it is not one. */
export function toKodeProvinsi(text: string): KodeProvinsi {
  return made(KodeProvinsi, text);
}

export function toKodeKota(text: string): KodeKota {
  return made(KodeKota, text);
}

export function toKodeKecamatan(text: string): KodeKecamatan {
  return made(KodeKecamatan, text);
}

export function toKodeKelurahan(text: string): KodeKelurahan {
  return made(KodeKelurahan, text);
}

export function toKodeWilayah(text: string): KodeWilayah {
  return made(KodeWilayah, text);
}

function made<T>(schema: z.ZodMiniType<T>, text: string): T {
  const kode = schema.safeParse(text);
  if (!kode.success) throw new RangeError(`not such a code: ${text}`);
  return kode.data;
}

export function wilayahOf(kelurahan: KodeKelurahan): Wilayah {
  return {
    provinsi: provinsiOf(kelurahan),
    kota: kotaOf(kelurahan),
    kecamatan: kecamatanOf(kelurahan),
    kelurahan,
  };
}

/** By the first digit of the village block; null for a code that no kelurahan or desa has. */
export function jenisOfKelurahan(kelurahan: KodeKelurahan): LokasiProgram['jenis'] | null {
  switch (kelurahan[9]) {
    case '1':
      return 'kelurahan';
    case '2':
      return 'desa';
    case '3':
      return 'desa adat';
    default:
      return null;
  }
}

/** The chain of codes down to a kelurahan or a kab/kota. */
export function wilayahCatatanOf(kode: KodeKelurahan | KodeKota): WilayahCatatan {
  return isJenjang(kode, 'kota') ? { provinsi: provinsiOf(kode), kota: kode } : wilayahOf(kode);
}

export function jenjangOf(kode: KodeWilayah): JenjangWilayah {
  if (kode === NASIONAL) return 'nasional';
  switch (kode.length) {
    case 2:
      return 'provinsi';
    case 5:
      return 'kota';
    case 8:
      return 'kecamatan';
    default:
      return 'kelurahan';
  }
}

/** Whether it is the code of an area of that level. */
export function isJenjang<K extends KodeWilayah, J extends JenjangWilayah>(
  kode: K,
  jenjang: J,
): kode is K & KodeByJenjang[J] {
  return jenjangOf(kode) === jenjang;
}

export function isSubkota(kode: KodeWilayah): kode is KodeSubkota {
  return isJenjang(kode, 'kecamatan') || isJenjang(kode, 'kelurahan');
}

/** The area directly above: a kelurahan's kecamatan … a province's `ID`; null above the country. */
export function parentOf(kode: KodeWilayah): KodeWilayah | null {
  if (kode === NASIONAL) return null;
  if (isJenjang(kode, 'provinsi')) return NASIONAL;
  if (isJenjang(kode, 'kota')) return provinsiOf(kode);
  return isJenjang(kode, 'kecamatan') ? kotaOf(kode) : kecamatanOf(kode);
}

/** True when `kode` is the area `atas` or within it. */
export function isWithin(kode: KodeWilayah, atas: KodeWilayah): boolean {
  return atas === NASIONAL || kode === atas || kode.startsWith(`${atas}.`);
}
