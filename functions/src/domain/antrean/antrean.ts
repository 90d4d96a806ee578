// What of a group waits for the city's check: sessions, the registration, and what was settled with those who leave.
// It is kept with the progress of the group's computation, which every submission writes anyway, so that a kab/kota
// counts and lists what waits without reading a record.
import { z } from 'zod/mini';
import { NamaPendek } from '../basics/identitas.ts';
import { Cacah } from '../basics/numbers/cacah.ts';
import { Bulan, monthOf, Tanggal } from '../basics/tanggal.ts';
import { compareText } from '../basics/urutan.ts';

export const JENIS_ANTREAN = ['pendaftaran', 'sesi', 'penyelesaian'] as const;
export type JenisAntrean = (typeof JENIS_ANTREAN)[number];

export const ButirAntrean = z.strictObject({
  jenis: z.enum(JENIS_ANTREAN),
  /** Of the session; of the group, for its registration; of the submission that settled something. */
  id: z.string().check(z.minLength(1)),
  /** Of the session; else the day on which it was sent. */
  tanggal: Tanggal,
  /** Number of the submission since which it waits. */
  urut: Cacah,
  /** It has changed since it was sent first, or checked; left out: it has not. */
  lagi: z.optional(z.boolean()),
});
export type ButirAntrean = z.infer<typeof ButirAntrean>;

/** As stored in `penghitungan/{ksmId}`. */
export const Antrean = z.strictObject({
  /** Of the group, so that a line costs no further read. */
  nama: NamaPendek,
  /** The oldest first. */
  butir: z.array(ButirAntrean),
  /** Day of the oldest; null: nothing waits. */
  tertua: z.nullable(Tanggal),
  /** Months in which something waits. */
  bulan: z.array(Bulan),
  pendaftaran: Cacah,
  sesi: Cacah,
  penyelesaian: Cacah,
});
export type Antrean = z.infer<typeof Antrean>;

export const keyOfButir = ({ jenis, id }: Pick<ButirAntrean, 'jenis' | 'id'>) => `${jenis}/${id}`;

/** Of one day the registration comes first: the group is known by it. */
export function compareButir(a: ButirAntrean, b: ButirAntrean): number {
  return (
    compareText(a.tanggal, b.tanggal) ||
    JENIS_ANTREAN.indexOf(a.jenis) - JENIS_ANTREAN.indexOf(b.jenis) ||
    compareText(a.id, b.id)
  );
}

export function antreanOf(nama: string, found: Iterable<ButirAntrean>): Antrean {
  const butir = [...found].toSorted(compareButir);
  const count = (jenis: JenisAntrean) => butir.filter((it) => it.jenis === jenis).length;
  return {
    nama,
    butir,
    tertua: butir[0]?.tanggal ?? null,
    bulan: [...new Set(butir.map(({ tanggal }) => monthOf(tanggal)))],
    pendaftaran: count('pendaftaran'),
    sesi: count('sesi'),
    penyelesaian: count('penyelesaian'),
  };
}
