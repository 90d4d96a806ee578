// Callables of the lists on the desk of a kab/kota: a page at a time, with how many there are.
import { z } from 'zod/mini';
import { Cacah } from '../basics/numbers/cacah.ts';
import { Bulan } from '../basics/tanggal.ts';
import { KodeKelurahan, KodeKota } from '../basics/wilayah.ts';
import {
  BarisAntrean,
  BarisBulan,
  BarisJanggal,
  BarisUji,
  MacamBulan,
  SetelahBaris,
} from '../lists/city-rows.ts';
import { Kata } from '../lists/words.ts';
import { JenisJanggal } from '../signals/janggal/janggal.ts';
import { Tahap } from '../records/ksm.ts';
import { defineCallable } from './definition.ts';

const setelah = z.nullable(SetelahBaris);

const pageOf = <S extends z.ZodMiniType>(baris: S) =>
  z.object({
    baris: z.array(baris),
    adaLagi: z.boolean(),
    /** Of all pages; null: of a search that was not gone through to its end. */
    jumlah: z.nullable(Cacah),
  });

/** Groups without any record in a month (dissolved ones do not count), or that have not met for long. */
export const listBulan = defineCallable({
  name: 'listBulan',
  request: z.strictObject({ kota: KodeKota, bulan: Bulan, macam: MacamBulan, kata: Kata, setelah }),
  izin: 'kelolaKota',
  wilayah: [{ of: 'request', kode: ({ kota }) => kota }],
  answer: pageOf(BarisBulan),
});

/** Groups that stand before a gate and have reached the level it asks for. */
export const listCalon = defineCallable({
  name: 'listCalon',
  request: z.strictObject({ kota: KodeKota, tahap: Tahap, kata: Kata, setelah }),
  izin: 'putuskanTahap',
  wilayah: [{ of: 'request', kode: ({ kota }) => kota }],
  answer: pageOf(BarisBulan),
});

/**
 * What waits for the city's check, the oldest first, across kelurahan and months, or of one month; and how much of
 * all of it there is.
 */
export const listAntrean = defineCallable({
  name: 'listAntrean',
  request: z.strictObject({
    kota: KodeKota,
    bulan: z.nullable(Bulan),
    /** Only of groups with these words in their name or in that of their kelurahan. */
    kata: Kata,
    /** Lines that were shown before, and left. */
    lewati: z.int().check(z.minimum(0), z.maximum(600)),
  }),
  izin: 'kelolaKota',
  wilayah: [{ of: 'request', kode: ({ kota }) => kota }],
  answer: z.object({
    jumlah: z.object({ pendaftaran: Cacah, sesi: Cacah, penyelesaian: Cacah }),
    /** Of the month that was asked for: groups; and records, null where they are more than are read. */
    bulan: z.nullable(z.object({ ksm: Cacah, catatan: z.nullable(Cacah) })),
    baris: z.array(BarisAntrean),
    adaLagi: z.boolean(),
  }),
});

/** Groups whose records look odd: of a kelurahan and of a kind, or all; kelurahan by kelurahan. */
export const listJanggal = defineCallable({
  name: 'listJanggal',
  request: z.strictObject({
    kota: KodeKota,
    kelurahan: z.nullable(KodeKelurahan),
    jenis: z.nullable(JenisJanggal),
    kata: Kata,
    setelah,
  }),
  izin: 'kelolaKota',
  wilayah: [
    { of: 'request', kode: ({ kota, kelurahan }) => [kota, ...(kelurahan ? [kelurahan] : [])] },
  ],
  answer: pageOf(BarisJanggal),
});

/** The groups of a kab/kota that are drawn for a closed month, by kelurahan and name, with what visits found. */
export const listUjiPetik = defineCallable({
  name: 'listUjiPetik',
  request: z.strictObject({
    kota: KodeKota,
    bulan: Bulan,
    kata: Kata,
    lewati: z.int().check(z.minimum(0), z.maximum(100_000)),
  }),
  izin: 'kelolaKota',
  wilayah: [{ of: 'request', kode: ({ kota }) => kota }],
  answer: z.object({
    /** The word of the draw; null: the month is not closed, and nobody is drawn. */
    kata: z.nullable(z.string()),
    /** Groups that could be drawn, those that are, and those of them that were visited. */
    semua: Cacah,
    jumlah: Cacah,
    dikunjungi: Cacah,
    /** Of those that are drawn, how many fit the words; left out: none were given. */
    cocok: z.optional(Cacah),
    /** `urut` of what the visits found; null: there were none. */
    urut: z.nullable(Cacah),
    baris: z.array(BarisUji),
    lanjut: z.nullable(Cacah),
  }),
});
