// Something derived that is not what the records give: which document, and which of its fields or cells. Never
// what they hold: officials of every level read the list.
import { z } from 'zod/mini';
import { Bulan } from '../basics/tanggal.ts';
import { PATHS_MAX } from './differing-paths.ts';

/** What is compared, in the order in which it is made. */
const JENIS_SELISIH = [
  /** How far a group is computed, a month of it, and the copy from which the night computes it. */
  'penghitungan',
  'capaian',
  'jendela',
  /** Of a file: its recap, what its build kept, its manifest, and its cells. */
  'rekap',
  'bagian',
  'qs',
  'berkas',
  /** A list that is kept for pages, and the counts of the public page. */
  'daftar',
  'ringkasan',
  /** Receipts without an entry of the history, or the other way round. */
  'kiriman',
  /** A record that is not what the history says was accepted of it. */
  'riwayat',
] as const;

export const Selisih = z.strictObject({
  jenis: z.enum(JENIS_SELISIH),
  /** Id of the group, or of the file's year and area; name of the object of a list. */
  dokumen: z.string(),
  /** Month of a group; null: the group, or a file. */
  bulan: z.nullable(Bulan),
  /** Paths of fields, or cells; the first of them. */
  apa: z.array(z.string()).check(z.maxLength(PATHS_MAX)),
  /** It was made anew, or is about to be. */
  diperbaiki: z.boolean(),
});
export type Selisih = z.infer<typeof Selisih>;

/** Records that differ are lost, or were written past the submissions: nothing can be made of them, so people look. */
export const isOfRecords = ({ jenis }: Pick<Selisih, 'jenis'>): boolean =>
  jenis === 'riwayat' || jenis === 'kiriman';
export type JenisSelisih = Selisih['jenis'];
