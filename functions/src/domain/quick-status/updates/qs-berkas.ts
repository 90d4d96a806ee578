// The manifest of Quick Status files: which workbook of an area and data year is current, and under which
// name people get it.
import { namaBeside, namaSetelah } from './nama-berkas.ts';
import { z } from 'zod/mini';
import { Cacah } from '../../basics/numbers/cacah.ts';
import { Tahun, Tanggal } from '../../basics/tanggal.ts';
import { JenjangWilayah, KodeWilayah } from '../../basics/wilayah.ts';
import { IsiPembaruan } from './isi-pembaruan.ts';

/** By which a file that somebody has is known again: of its cells, and of its formulas (`proof`). */
const SidikBerkas = z.strictObject({ nilai: z.string(), rumus: z.string() });

/** The Data workbook that belongs to an update of a province or of the nation. */
export const DataQs = z.strictObject({
  objek: z.string().check(z.minLength(1)),
  /** Object with the places of its stretches; removed from earlier updates. */
  ruas: z.string().check(z.minLength(1)),
  namaBerkas: z.string().check(z.minLength(1)),
  /** Bytes. */
  ukuran: Cacah,
  sha256: z.string(),
  sidikIsi: z.string(),
  sidikBerkas: z._default(z.nullable(SidikBerkas), null),
  /** Groups, and the sheets that they are spread over. */
  baris: Cacah,
  lembar: z.int().check(z.minimum(1)),
});
export type DataQs = z.infer<typeof DataQs>;

/** The recaps of an update alone, which everybody may have while an administrator has opened the area. */
export const TerbukaQs = z.strictObject({
  objek: z.string().check(z.minLength(1)),
  namaBerkas: z.string().check(z.minLength(1)),
  /** Bytes. */
  ukuran: Cacah,
  sha256: z.string(),
  sidikIsi: z.string(),
  sidikBerkas: SidikBerkas,
});
export type TerbukaQs = z.infer<typeof TerbukaQs>;

const AKHIRAN = '-terbuka';

/** The number that the recaps of an update carry, and the update of such a number; null: it is of a whole file. */
export const nomorTerbuka = (revisi: string) => `${revisi}${AKHIRAN}`;
export function revisiOfTerbuka(nomor: string): string | null {
  return nomor.endsWith(AKHIRAN) ? nomor.slice(0, -AKHIRAN.length) : null;
}

/**
 * In the place of `sidikIsi`: the workbook was found to hold something else than was published, so the next build
 * replaces it even though its contents are the same.
 */
export const SIDIK_TIDAK_COCOK = 'tidak-cocok';

/** One published update. Its objects never change. */
export const RevisiQs = z.strictObject({
  revisi: z.string().check(z.minLength(1)),
  /** Object name in the QS bucket. */
  objek: z.string().check(z.minLength(1)),
  namaBerkas: z.string().check(z.minLength(1)),
  /** Bytes. */
  ukuran: Cacah,
  sha256: z.string(),
  /** Hash of the cells alone: the same data give the same one whenever they are printed. */
  sidikIsi: z.string(),
  /** Null: a version before published it. */
  sidikBerkas: z._default(z.nullable(SidikBerkas), null),
  /** Groups in the file. */
  barisKsm: Cacah,
  /** Documents of the area (of its kab/kota, below one) that could not be read. */
  tersisih: z._default(Cacah, 0),
  /** Report date of the figures. */
  per: Tanggal,
  /** `berlakuSejak` of the parameter set. */
  parameter: Tanggal,
  /** Server time of publication, ISO 8601. */
  diperbarui: z.iso.datetime(),
  /** The update with which its sheet of changes compares itself; left out: it has none. */
  sebelum: z.optional(
    z.strictObject({
      revisi: z.string(),
      diperbarui: z.iso.datetime(),
      /** Sessions that it had; left out: a version before published it. */
      sesi: z.nullish(Cacah),
    }),
  ),
  /** Sessions of the data year; left out: a version before published it. */
  sesi: z.nullish(Cacah),
  /** What is new in it; left out: it is the first, or a version before published it. */
  isi: z.nullish(IsiPembaruan),
  /** Object with what it was made of (`domain/again`), of a kab/kota and above; left out: a version before published it. */
  asal: z.optional(z.string().check(z.minLength(1))),
  /** For a province or the nation; null for the areas below. */
  data: z._default(z.nullable(DataQs), null),
  /** Left out: the area was not open when it was published, or lies below a province. */
  terbuka: z.nullish(TerbukaQs),
});
export type RevisiQs = z.infer<typeof RevisiQs>;

/** As stored in `qs/{tahun}_{kode}`. */
export const ManifesQs = z.strictObject({
  tahun: Tahun,
  kode: KodeWilayah,
  jenjang: JenjangWilayah,
  nama: z.string(),
  /** Ticket of the build that is current: one that began earlier never replaces a newer one. */
  versi: Cacah,
  terbaru: RevisiQs,
  /** Whether that is the first update of its calendar month. Left out: a version before published it. */
  pertama: z.optional(z.boolean()),
  /**
   * Earlier updates, newest first, that a version before left here: the next build makes them documents of their
   * own (`qsLama`).
   */
  lama: z.array(RevisiQs),
  /** Parts that a newer one replaced (kab/kota): kept while a build of the area above may still read them. */
  usang: z._default(z.array(z.strictObject({ objek: z.string(), sejak: z.iso.datetime() })), []),
});
export type ManifesQs = z.infer<typeof ManifesQs>;

/** Builds of the areas above end long before this: nobody reads what was replaced earlier. */
const USANG_MS = 2 * 3_600_000;

/** Parts that may be removed. */
export function expiredUsang(manifes: Pick<ManifesQs, 'usang'>, now: Date): string[] {
  return manifes.usang
    .filter((u) => now.getTime() - Date.parse(u.sejak) > USANG_MS)
    .map((u) => u.objek);
}

/** Every object of an update. */
export function objekOf(revisi: Pick<RevisiQs, 'objek' | 'data' | 'asal' | 'terbuka'>): string[] {
  const { objek, data, asal, terbuka } = revisi;
  return [
    objek,
    ...(asal === undefined ? [] : [asal]),
    ...(data ? [data.objek, data.ruas] : []),
    ...(terbuka ? [terbuka.objek] : []),
  ];
}

/**
 * The current update and the earlier ones, once `revisi` takes over. Two builds that begin at the same
 * moment may take their tickets in the other order; an update is never older than the one it replaces.
 */
export function withUpdate(
  manifes: Pick<ManifesQs, 'terbaru' | 'lama'> | null,
  revisi: RevisiQs,
): Pick<ManifesQs, 'terbaru' | 'lama'> {
  if (manifes === null) return { terbaru: revisi, lama: [] };
  const before = manifes.terbaru.diperbarui;
  const diperbarui = revisi.diperbarui < before ? before : revisi.diperbarui;
  const { terbaru } = manifes;
  const namaBerkas = namaSetelah(revisi.namaBerkas, terbaru.namaBerkas);
  const update = { dari: revisi.namaBerkas, ke: namaBerkas };
  return {
    terbaru: {
      ...revisi,
      diperbarui,
      namaBerkas,
      data: revisi.data && {
        ...revisi.data,
        namaBerkas: namaBeside(revisi.data.namaBerkas, update),
      },
      ...(revisi.terbuka && {
        terbuka: {
          ...revisi.terbuka,
          namaBerkas: namaBeside(revisi.terbuka.namaBerkas, update),
        },
      }),
    },
    lama: [terbaru, ...manifes.lama],
  };
}
