// Callables of the Quick Status files: what there is, a link to it, what changed, who downloaded.
import { z } from 'zod/mini';
import { CatatanUnduhan } from '../access/catatan-unduhan.ts';
import { UidDiminta } from '../access/pengguna.ts';
import { REVISI_SHAPE } from '../basics/code-shapes.ts';
import { Cacah } from '../basics/numbers/cacah.ts';
import type { ReadonlyDeep } from '../basics/shapes/readonly-deep.ts';
import { Tahun, Tanggal } from '../basics/tanggal.ts';
import { KodeWilayah } from '../basics/wilayah.ts';
import { PencocokanShown } from '../verify/pencocokan-shown.ts';
import { IsiPembaruan } from '../quick-status/updates/isi-pembaruan.ts';
import { BandingQs } from '../quick-status/updates/banding-qs.ts';
import { defineCallable, type AnswerOf } from './definition.ts';

const Waktu = z.iso.datetime();
export const Revisi = z.string().check(z.regex(REVISI_SHAPE));

/** The two workbooks of an update: the recaps and, for a province and the nation, the flat rows for pivots. */
export const JenisBerkas = z.enum(['rekap', 'data']);
export type JenisBerkas = z.infer<typeof JenisBerkas>;

/** A QS file as the folder shows it. */
export const BerkasQs = z.object({
  berkas: JenisBerkas,
  tahun: Tahun,
  kode: KodeWilayah,
  namaWilayah: z.string(),
  namaBerkas: z.string(),
  /** `xlsx`: what the programme's page calls Type. */
  jenis: z.literal('xlsx'),
  /** Bytes; null for a file of a kecamatan or kelurahan, which is made when somebody asks for it. */
  ukuran: z.nullable(z.int()),
  /** Report date of the figures in it. */
  diperbarui: Waktu,
  /** Null: not made yet. */
  revisi: z.nullable(z.string()),
  /** What it contains, and what is new in it; left out: not made yet, or not known. */
  barisKsm: z.optional(Cacah),
  sesi: z.nullish(Cacah),
  isi: z.nullish(IsiPembaruan),
});
export type BerkasQs = ReadonlyDeep<z.infer<typeof BerkasQs>>;

/**
 * The folders a person may open, newest year first. With `lewati`: of all years the folders without their files,
 * of one year a page of them. Pages of a version before leave it out, and get every file.
 */
export const listQs = defineCallable({
  name: 'listQs',
  request: z.strictObject({
    tahun: z.nullable(Tahun),
    /** A part of an area's name or code; left out: of all. */
    kata: z.optional(z.string().check(z.maxLength(100))),
    lewati: z.optional(z.int().check(z.minimum(0), z.maximum(100_000))),
  }),
  izin: 'unduhQs',
  wilayah: [{ of: 'caller' }],
  answer: z.object({
    folder: z.array(
      z.object({
        tahun: Tahun,
        berkas: z.array(BerkasQs),
        /** Files it has, and when the newest of them was made. */
        jumlah: z.optional(Cacah),
        diperbarui: z.optional(z.nullable(Waktu)),
        /** Files that fit what was searched, and what the next page leaves out; null: there is none. */
        cocok: z.optional(Cacah),
        lanjut: z.optional(z.nullable(Cacah)),
      }),
    ),
  }),
});
export type ListQsResponse = AnswerOf<typeof listQs>;

/** When everything derived of some areas was last compared with the records; null: never. */
export const getPencocokan = defineCallable({
  name: 'getPencocokan',
  request: z.strictObject({ kode: z.array(KodeWilayah).check(z.minLength(1), z.maxLength(100)) }),
  izin: 'unduhQs',
  wilayah: [{ of: 'request', kode: ({ kode }) => kode }],
  answer: z.object({ pencocokan: z.nullable(PencocokanShown) }),
});

/** Kecamatan and kelurahan of a kab/kota whose files can be asked for. */
export const listQsSubkota = defineCallable({
  name: 'listQsSubkota',
  request: z.strictObject({ tahun: Tahun, kode: KodeWilayah }),
  izin: 'unduhQs',
  wilayah: [{ of: 'request', kode: ({ kode }) => kode }],
  answer: z.object({
    subkota: z.array(z.object({ kode: KodeWilayah, nama: z.string(), ksm: Cacah })),
  }),
});
export type ListQsSubkotaResponse = AnswerOf<typeof listQsSubkota>;

/** A short-lived signed URL for one file; writes an entry in the ledger of downloads. */
export const getQsUrl = defineCallable({
  name: 'getQsUrl',
  request: z.strictObject({
    tahun: Tahun,
    kode: KodeWilayah,
    /** An earlier update; null for the current one. */
    revisi: z.nullable(Revisi),
    /** Left out: the recaps. */
    berkas: z.optional(JenisBerkas),
  }),
  izin: 'unduhQs',
  wilayah: [{ of: 'request', kode: ({ kode }) => kode }],
  answer: z.object({
    /** The page navigates to it, so no other kind of address (`javascript:`) may pass. */
    url: z.string().check(z.regex(/^https?:\/\//)),
    namaBerkas: z.string(),
    kedaluwarsa: Waktu,
  }),
});
export type GetQsUrlResponse = AnswerOf<typeof getQsUrl>;

export const RevisiTerdaftar = z.object({
  revisi: z.string(),
  namaBerkas: z.string(),
  ukuran: z.int(),
  diperbarui: Waktu,
  per: Tanggal,
  parameter: Tanggal,
  barisKsm: z.int(),
  /** Documents that could not be read for it. */
  tersisih: z._default(z.int(), 0),
  /** Sessions of the data year, and what is new; null: not known, or there was none before. */
  sesi: z.nullish(Cacah),
  isi: z.nullish(z.object(IsiPembaruan.shape)),
});
export type RevisiTerdaftar = ReadonlyDeep<z.infer<typeof RevisiTerdaftar>>;

/** Where an update stands among the others of its file. */
const TempatRevisi = z.strictObject({ diperbarui: Waktu, revisi: Revisi });

/** The current and the earlier updates of a file, newest first, a page at a time. */
export const listRevisi = defineCallable({
  name: 'listRevisi',
  request: z.strictObject({
    tahun: Tahun,
    kode: KodeWilayah,
    /** `lanjut` of the page before; left out: from the newest. */
    setelah: z.optional(TempatRevisi),
  }),
  izin: 'unduhQs',
  wilayah: [{ of: 'request', kode: ({ kode }) => kode }],
  answer: z.object({
    namaWilayah: z.string(),
    revisi: z.array(RevisiTerdaftar),
    /** Updates there are. */
    jumlah: z.optional(Cacah),
    /** Where the next page begins; null: there is none. */
    lanjut: z.optional(z.nullable(TempatRevisi)),
  }),
});
export type ListRevisiResponse = AnswerOf<typeof listRevisi>;

/** What changed between two updates of a file; `revisiA` is the one before. */
export const compareQs = defineCallable({
  name: 'compareQs',
  request: z.strictObject({
    tahun: Tahun,
    kode: KodeWilayah,
    revisiA: Revisi,
    revisiB: Revisi,
  }),
  izin: 'unduhQs',
  wilayah: [{ of: 'request', kode: ({ kode }) => kode }],
  answer: BandingQs,
});

/** The ledger, newest first, 28 at a time; `saya`: one's own entries, `semua`: an administrator's areas. */
export const listUnduhan = defineCallable({
  name: 'listUnduhan',
  request: z.strictObject({
    milik: z.enum(['saya', 'semua']),
    /** Of one file's area; null: of all. */
    kode: z.nullable(KodeWilayah),
    /** Of one person; null: of all. */
    oleh: z.nullable(UidDiminta),
    /** `pada` of the last entry already shown. */
    setelah: z.nullable(Waktu),
  }),
  izin: ({ milik }) => (milik === 'saya' ? 'unduhQs' : 'kelola'),
  wilayah: [{ of: 'request', kode: ({ milik, kode }) => (milik === 'saya' ? null : kode) }],
  answer: z.object({
    unduhan: z.array(z.object({ ...CatatanUnduhan.shape, nama: z.string() })),
    adaLagi: z.boolean(),
  }),
});
export type ListUnduhanResponse = AnswerOf<typeof listUnduhan>;
