// Callables of long lists of groups: a page at a time, with the counts above it.
import { z } from 'zod/mini';
import { Cacah } from '../basics/numbers/cacah.ts';
import { kotaOf } from '../basics/code-shapes.ts';
import { KodeKecamatan, KodeKelurahan, KodeKota } from '../basics/wilayah.ts';
import { HalamanKsm, SetelahKsm } from '../lists/page-of-ksm.ts';
import { DaftarKunjungan } from '../lists/kunjungan-of-rows.ts';
import { defineCallable } from './definition.ts';

/** Kab/kota of one question: the server keeps a list of each. */
export const KOTA_PER_QUESTION = 10;

/** Areas whose groups are listed together: each within a kab/kota, and of not too many of them. */
const AreaDaftar = z.array(z.union([KodeKota, KodeKecamatan, KodeKelurahan])).check(
  z.minLength(1),
  z.maxLength(200),
  z.refine((kode) => new Set(kode.map(kotaOf)).size <= KOTA_PER_QUESTION),
);

/** A page of the groups of some areas, by name or by a part of it. */
export const listKsm = defineCallable({
  name: 'listKsm',
  request: z.strictObject({
    kode: AreaDaftar,
    /** Part of a name; empty: all. */
    kata: z.string().check(z.maxLength(100)),
    /** The last line that is known; null: from the beginning. */
    setelah: z.nullable(SetelahKsm),
  }),
  izin: 'bacaKsm',
  wilayah: [{ of: 'request', kode: ({ kode }) => kode }],
  answer: z.object({
    halaman: HalamanKsm,
    /** The most urgent; null beside a later page. */
    kunjungan: z.nullable(DaftarKunjungan),
  }),
});

/** Groups to visit this week, the most urgent first. */
export const listKunjungan = defineCallable({
  name: 'listKunjungan',
  request: z.strictObject({
    kode: AreaDaftar,
    macam: z.enum(['mendesak', 'terjadwal']),
    lewati: Cacah,
    paling: z.int().check(z.minimum(1), z.maximum(60)),
  }),
  izin: 'bacaKsm',
  wilayah: [{ of: 'request', kode: ({ kode }) => kode }],
  answer: DaftarKunjungan,
});
