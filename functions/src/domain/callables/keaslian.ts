// Callables by which a file is checked: whether it is one that was published, and what its cells were.
import { z } from 'zod/mini';
import { Cacah } from '../basics/numbers/cacah.ts';
import { Tahun, Tanggal } from '../basics/tanggal.ts';
import { KodeKota, KodeWilayah } from '../basics/wilayah.ts';
import { Menurut } from '../again/menurut.ts';
import { defineCallable, definePublicCallable, type AnswerOf } from './definition.ts';
import { JenisBerkas, Revisi } from './quick-status.ts';

const Waktu = z.iso.datetime();
const SidikLengkap = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/**
 * The published file with this fingerprint; null: none was ever published. For anybody: whoever can ask has the
 * file, and learns no figure.
 */
export const checkBerkas = definePublicCallable({
  name: 'checkBerkas',
  request: z.strictObject({ sidik: SidikLengkap, berkas: JenisBerkas }),
  izin: 'public',
  wilayah: 'public',
  answer: z.object({
    berkas: z.nullable(
      z.object({
        tahun: Tahun,
        kode: KodeWilayah,
        namaWilayah: z.nullable(z.string()),
        namaBerkas: z.string(),
        revisi: z.string(),
        /** Null: the update is no longer kept, and only the ledger of downloads knows it. */
        diperbarui: z.nullable(Waktu),
        per: z.nullable(Tanggal),
        /** It was made again for somebody, according to which records; left out: it is the published one. */
        lagi: z.optional(Menurut),
        /** Fingerprint of its formulas. */
        rumus: z.nullable(SidikLengkap),
        /** The update that is current instead; null: this one is. */
        pengganti: z.nullable(
          z.object({ namaBerkas: z.string(), diperbarui: Waktu, revisi: z.string() }),
        ),
        /** A file of a kecamatan or kelurahan whose kab/kota has a newer one: when that was made. */
        kotaDiperbarui: z.nullable(Waktu),
      }),
    ),
  }),
});
export type CheckBerkasResponse = AnswerOf<typeof checkBerkas>;
export type KnownFile = NonNullable<CheckBerkasResponse['berkas']>;

/** Rows of one question at most. */
export const MAX_ASKED = 200;

const NomorBaris = z.int().check(z.minimum(1), z.maximum(1_048_576));

/**
 * What was published: the fingerprints of all rows, or the cells of some. For those who may download the file. Of a
 * Data workbook the fingerprints are those of the rows of each kab/kota together, or row by row those of one.
 */
export const getIsiQs = defineCallable({
  name: 'getIsiQs',
  request: z.strictObject({
    tahun: Tahun,
    kode: KodeWilayah,
    revisi: Revisi,
    /** Left out: the recaps. */
    berkas: z.optional(JenisBerkas),
    /** Of a Data workbook: the kab/kota whose fingerprints are asked for row by row. */
    kota: z.optional(KodeKota),
    /** Null: the fingerprints of all rows. */
    baris: z.nullable(
      z
        .array(
          z.strictObject({
            lembar: z.string().check(z.maxLength(31)),
            baris: z.array(NomorBaris).check(z.maxLength(MAX_ASKED)),
          }),
        )
        .check(z.maxLength(20)),
    ),
  }),
  izin: 'unduhQs',
  wilayah: [{ of: 'request', kode: ({ kode }) => kode }],
  answer: z.object({
    namaBerkas: z.string(),
    diperbarui: Waktu,
    lembar: z.array(
      z.object({
        nama: z.string(),
        /** The first letters of the fingerprints of a row's values, with their addresses and without, and formulas. */
        baris: z.array(
          z.object({
            baris: Cacah,
            /** For pages of before. */
            nilai: z.nullable(z.string()),
            isi: z.nullable(z.string()),
            rumus: z.nullable(z.string()),
            /** It is that of all rows of this kab/kota, which begin here. */
            kota: z.optional(KodeKota),
          }),
        ),
      }),
    ),
    sel: z.array(
      z.object({
        lembar: z.string(),
        alamat: z.string(),
        nilai: z.union([z.string(), z.number()]),
        rumus: z.nullable(z.string()),
      }),
    ),
  }),
});
