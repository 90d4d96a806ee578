// Callables of administrators about the state of the work: what waits, failed or was set aside; and made anew.
import { z } from 'zod/mini';
import { CatatanBangunUlang, CatatanMalam } from '../../access/pekerjaan.ts';
import { JenisTugas, TugasGagal } from '../../access/tugas.ts';
import { DOCUMENT_ID } from '../../basics/code-shapes.ts';
import { Cacah } from '../../basics/numbers/cacah.ts';
import { Tanggal } from '../../basics/tanggal.ts';
import { KodeKota, NASIONAL, KodeWilayah } from '../../basics/wilayah.ts';
import { Tersisih } from '../../recompute/tersisih.ts';
import { StaleMarkShown } from '../../quick-status/updates/stale-mark-shown.ts';
import { PencocokanShown } from '../../verify/pencocokan-shown.ts';
import { Selisih } from '../../verify/selisih.ts';
import { defineCallable, type AnswerOf } from '../definition.ts';

const TersisihShown = z.object(Tersisih.shape);

/** Of tasks that were handed over: how many have ended well, and the first page of those that failed. */
const Kemajuan = z.object({ selesai: Cacah, gagal: z.array(TugasGagal) });

/** An area in which a verification found something else than the records give. */
const SelisihWilayah = z.object({
  kode: KodeWilayah,
  tanggal: Tanggal,
  jumlah: Cacah,
  daftar: z.array(Selisih),
});

/** Lists of the state of the work: tasks that failed, by their kind, and what else waits or is wrong. */
const MacamPekerjaan = z.enum([...JenisTugas.options, 'basi', 'tersisih', 'selisih']);
export type MacamPekerjaan = z.infer<typeof MacamPekerjaan>;

/** How many lines a list has, and what its next page leaves out; null: there is none. */
const SisaDaftar = z.object({ jumlah: Cacah, lanjut: z.nullable(Cacah) });

/** Stale files, running builds, submissions that wait, and the last night. */
export const getPekerjaan = defineCallable({
  name: 'getPekerjaan',
  request: z.strictObject({}),
  izin: 'kelola',
  wilayah: [{ of: 'caller' }],
  answer: z.object({
    malam: z.nullable(CatatanMalam),
    /** Of the last night. */
    tugasMalam: z.optional(Kemajuan),
    /** The last rebuild; null: there has been none. */
    bangunUlang: z.optional(
      z.nullable(
        z.object({
          ...z.pick(CatatanBangunUlang, { kota: true, mulai: true, hitung: true, wilayah: true })
            .shape,
          ...Kemajuan.shape,
          /** Every kab/kota is done. */
          berakhir: z.boolean(),
        }),
      ),
    ),
    /** Tasks of the last night's verification; and what verifications found that differed, by area. */
    tugasPencocokan: z.optional(Kemajuan),
    pencocokan: z.optional(z.nullable(PencocokanShown)),
    selisih: z.optional(z.array(SelisihWilayah)),
    /** Files that wait or are being made, by area. */
    basi: z.array(StaleMarkShown),
    /** Documents that cannot be read, by kab/kota. */
    tersisih: z.array(TersisihShown),
    /** All these are first pages: what each list has in all; servers of a version before gave everything. */
    sisa: z.optional(
      z.object({
        malam: z.optional(SisaDaftar),
        pencocokan: z.optional(SisaDaftar),
        bangunUlang: z.optional(SisaDaftar),
        basi: SisaDaftar,
        tersisih: SisaDaftar,
        selisih: SisaDaftar,
      }),
    ),
    /** Groups whose last submissions are not computed yet. */
    tertunda: z.int(),
  }),
});
export type GetPekerjaanResponse = AnswerOf<typeof getPekerjaan>;

/** A page of one of these lists; the others are empty. */
export const listPekerjaan = defineCallable({
  name: 'listPekerjaan',
  request: z.strictObject({
    macam: MacamPekerjaan,
    lewati: z.int().check(z.minimum(0), z.maximum(100_000)),
  }),
  izin: 'kelola',
  wilayah: [{ of: 'caller' }],
  answer: z.object({
    ...SisaDaftar.shape,
    gagal: z.array(TugasGagal),
    basi: z.array(StaleMarkShown),
    tersisih: z.array(TersisihShown),
    selisih: z.array(SelisihWilayah),
  }),
});
export type ListPekerjaanResponse = AnswerOf<typeof listPekerjaan>;

/** Tries a document again that was set aside, by whoever administers its area. */
export const retryTersisih = defineCallable({
  name: 'retryTersisih',
  request: z.strictObject({
    koleksi: Tersisih.shape.koleksi,
    dokumen: Tersisih.shape.dokumen.check(z.maxLength(500), z.regex(DOCUMENT_ID)),
    kota: Tersisih.shape.kota,
  }),
  izin: 'kelola',
  // A document that does not even say where it lies is the country's.
  wilayah: [{ of: 'request', kode: ({ kota }) => kota ?? NASIONAL }],
  answer: z.object({ terbaca: z.boolean() }),
});

/**
 * Makes everything derived anew, in the queue: one kab/kota and the files above it, by whoever administers it, or
 * the whole country. One that had not ended goes on.
 */
export const startRebuild = defineCallable({
  name: 'startRebuild',
  request: z.strictObject({
    /** Null: the whole country. */
    kota: z.nullable(KodeKota),
    /** Every month of every group, not only the files. */
    hitung: z.boolean(),
  }),
  izin: 'kelola',
  wilayah: [{ of: 'request', kode: ({ kota }) => kota ?? NASIONAL }],
  answer: z.object({ mulai: z.iso.datetime() }),
});
