// What the nightly run did last and how far a rebuild has come, kept for administrators.
import { z } from 'zod/mini';
import { Cacah } from '../basics/numbers/cacah.ts';
import { Tanggal } from '../basics/tanggal.ts';
import { KodeKota } from '../basics/wilayah.ts';
import { SetelahKsm } from '../basics/identitas.ts';

/** What the night does, in this order: each step has its own fate, and the others go on. */
export const LANGKAH_MALAM = ['tertunda', 'tersisih', 'kota'] as const;
export type NamaLangkahMalam = (typeof LANGKAH_MALAM)[number];
/** What a version before did itself, and each area now does for itself. */
const LANGKAH_LAMA = ['parameter', 'basi', 'hapus'] as const;

const LangkahMalam = z.strictObject({
  nama: z.enum([...LANGKAH_MALAM, ...LANGKAH_LAMA]),
  /** Things that were found or handed over, and that failed while the others went on. */
  selesai: Cacah,
  gagal: Cacah,
  /** Class of the error that ended the step; null: it came to its end. */
  galat: z.nullable(z.string()),
});
export type LangkahMalam = z.infer<typeof LangkahMalam>;

/** As stored in `pekerjaan/nightly`. */
export const CatatanMalam = z.strictObject({
  tanggal: Tanggal,
  /** Server times, ISO 8601. `selesai` null: still running, or it died. */
  mulai: z.iso.datetime(),
  selesai: z.nullable(z.iso.datetime()),
  /** Groups whose submissions had waited: handed over with their kab/kota. */
  tertunda: Cacah,
  /** Kab/kota that were handed the night's work: their groups, their files. */
  kota: Cacah,
  /** Areas of every level that were; each has a task, and the task its own fate (`tugas`). */
  wilayah: z.optional(Cacah),
  /** What a version before did itself; 0 since, for it to read. */
  basi: Cacah,
  dihapus: Cacah,
  /** Steps that have ended; absent where an older version wrote it. */
  langkah: z.optional(z.array(LangkahMalam)),
});
export type CatatanMalam = z.infer<typeof CatatanMalam>;

/**
 * As stored in `pekerjaan/qsRebuild`: the last rebuild. Each of its kab/kota has a task, and the task its own
 * fate (`tugas`), so that it can continue after an interruption.
 */
export const CatatanBangunUlang = z.strictObject({
  /** The kab/kota that is rebuilt, with the areas above it; null: the whole country. */
  kota: z.nullable(KodeKota),
  /** Server time at its beginning, ISO 8601. */
  mulai: z.iso.datetime(),
  /** Handing over (`tandai`); computing the groups, or only building the files; null: every kab/kota is done. */
  langkah: z.nullable(z.enum(['hitung', 'tandai', 'bangun'])),
  /** Kab/kota that have a task; left out: a version before works through all groups by itself. */
  wilayah: z.optional(Cacah),
  /** Whether the groups are computed. */
  hitung: z.optional(z.boolean()),
  /** Files to build. */
  berkas: Cacah,
  /** How far a version before has come; null and 0 since. */
  setelah: SetelahKsm,
  ksm: Cacah,
});
export type CatatanBangunUlang = z.infer<typeof CatatanBangunUlang>;

/** Whatever work left behind, told apart by its fields. */
export const Pekerjaan = z.union([CatatanMalam, CatatanBangunUlang]);
export type Pekerjaan = z.infer<typeof Pekerjaan>;

export const pekerjaanId = (catatan: Pekerjaan): 'nightly' | 'qsRebuild' =>
  'setelah' in catatan ? 'qsRebuild' : 'nightly';
