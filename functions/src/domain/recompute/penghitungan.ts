// How far a group's maturity is computed. The submission that changes a record writes here in the same
// transaction, so that a lost or late event is noticed and repaired; the computation then notes what it
// has done.
import { z } from 'zod/mini';
import { Antrean } from '../antrean/antrean.ts';
import { Cacah } from '../basics/numbers/cacah.ts';
import { HariDicatat } from '../signals/janggal/hari-dicatat.ts';
import { Janggal, JENIS_JANGGAL } from '../signals/janggal/janggal.ts';
import { HariJauh } from '../signals/janggal/jauh.ts';
import { KsmId } from '../basics/identitas.ts';
import { Bulan, Tahun, Tanggal } from '../basics/tanggal.ts';
import { KodeKota, Wilayah } from '../basics/wilayah.ts';

/**
 * A file whose figures have changed and that is still to be marked stale. The computation notes it with the
 * figures, and marks the file afterwards: the mark of a kab/kota is everybody's, and no computation waits
 * for another over it.
 */
export const Utang = z.strictObject({
  kode: KodeKota,
  tahun: Tahun,
  /** First month that changed; null: rows may be gone, so all of it. */
  dari: z.nullable(Bulan),
});
export type Utang = z.infer<typeof Utang>;

/** As stored in `penghitungan/{ksmId}`. */
export const Penghitungan = z.strictObject({
  ksmId: KsmId,
  wilayah: Wilayah,
  /** Number of the group's last accepted submission. */
  urut: Cacah,
  /** `urut` up to which the months are computed. */
  dihitung: Cacah,
  /** First month that waits for computation; null when none does. */
  dari: z.nullable(Bulan),
  /** Date of the last computation's running month; null before the first. */
  sampai: z.nullable(Tanggal),
  /**
   * Of what waits nothing can show but by figures, up to this number: where it is `urut`, a month whose figures are
   * equal is current. Left out, or lower: something else may show, or an older version took it in.
   */
  hanyaAngka: z.optional(Cacah),
  /** The group moved, or was cancelled, and its records have still to follow; left out: none has. */
  pindah: z.optional(z.boolean()),
  /** Computation waits for the end of a bulk import. */
  ditahan: z.boolean(),
  /** False once the group is bubar and its last months are closed: the nightly run skips it. */
  hidup: z.boolean(),
  /** All amounts that were ever accepted for the group, rupiah; left out: none since they are counted. */
  uang: z.optional(Cacah),
  /**
   * Of all records as they were accepted (domain/verify/sidik-catatan); left out: not known, so the history is read
   * when the group is verified.
   */
  sidikCatatan: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  /**
   * Raised by every computation: one that has read what is older by now cannot write. With `urut`, which
   * every submission raises, the document has changed whenever the records have.
   */
  versi: z._default(Cacah, 0),
  /**
   * Marks still owed. That of the running month stays noted until the next computation, for a second
   * delivery of the same event; after that the nightly run stands for it.
   */
  utang: z._default(z.array(Utang), []),
  /** Days on which groups meet otherwise since this group's submissions, still to be looked at; left out: none. */
  hari: z.optional(z.array(HariDicatat)),
  /** Days on which too many others met elsewhere, whoever of them was computed last; left out: none. */
  jauh: z.optional(z.array(HariJauh)),
  /**
   * What looks odd in the records as of `sampai`; its kinds apart, so that a list can ask for one, and for any
   * (`ada`). Left out: not looked at yet.
   */
  janggal: z.optional(
    z.strictObject({ jenis: z.array(z.enum(['ada', ...JENIS_JANGGAL])), alasan: z.array(Janggal) }),
  ),
  /** What waits for the city's check; left out: not known yet, the next computation finds it in the records. */
  antrean: z.optional(Antrean),
});
export type Penghitungan = z.infer<typeof Penghitungan>;

/** Whether nothing that waits can show but by figures. */
export function isOnlyFigures({
  dari,
  urut,
  hanyaAngka,
}: Pick<Penghitungan, 'dari' | 'urut' | 'hanyaAngka'>): boolean {
  return dari === null || hanyaAngka === urut;
}

/**
 * Whether a waiting submission reaches the month with more than figures, which a build reads again by it. An earlier
 * month keeps the number of the last submission that reached it, and so does one whose figures are equal: it is
 * not out of date, and a later build must not take it for changed.
 */
export function isShownIn(state: Penghitungan | null, bulan: Bulan): boolean {
  return state !== null && !isOnlyFigures(state) && state.dari !== null && bulan >= state.dari;
}

/** What looks odd, as a list asks for it. */
export function janggalOf(alasan: Janggal[]): NonNullable<Penghitungan['janggal']> {
  const jenis = alasan.map((it) => it.jenis);
  return { jenis: jenis.length === 0 ? [] : ['ada', ...jenis], alasan };
}

/** What an accepted submission leaves to be computed: whatever it carries, its group once. */
export const PerluDihitung = z.strictObject({
  ksmId: KsmId,
  /** Number of the submission among its group's. */
  urut: Cacah,
  /** First month that waits for computation, those of earlier submissions included. */
  dari: Bulan,
});
export type PerluDihitung = z.infer<typeof PerluDihitung>;
