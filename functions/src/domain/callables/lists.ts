// Callables of long lists of groups: a page at a time, with the counts above it.
import { z } from 'zod/mini';
import { LkmId } from '../basics/identitas.ts';
import { Cacah } from '../basics/numbers/cacah.ts';
import { kotaOf } from '../basics/code-shapes.ts';
import { KodeKecamatan, KodeKelurahan, KodeKota, LokasiProgram } from '../basics/wilayah.ts';
import { HalamanLkm } from '../lists/page-of-lkm.ts';
import { HalamanLokasi } from '../lists/areas/page-of-lokasi.ts';
import { HalamanPinjaman, SaringPinjaman } from '../lists/page-of-pinjaman.ts';
import { PilihanLokasi } from '../lists/areas/pilihan-lokasi.ts';
import { HalamanKsm, SetelahKsm } from '../lists/page-of-ksm.ts';
import { PilihanKsm, SaringKsm, Tempat } from '../lists/saring-ksm.ts';
import { DaftarKunjungan } from '../lists/kunjungan-of-rows.ts';
import { defineCallable } from './definition.ts';

/** Kab/kota of one question: the server keeps a list of each. */
export const KOTA_PER_QUESTION = 10;

/** Areas whose groups are listed together: each within a kab/kota, and of not too many of them. */
const AreaDaftar = z.array(z.union([KodeKota, KodeKecamatan, KodeKelurahan])).check(
  z.minLength(1),
  z.maxLength(200),
  z.refine((kode) => new Set(kode.map(kotaOf)).size <= KOTA_PER_QUESTION, {
    params: { pesan: `paling banyak ${KOTA_PER_QUESTION} kab/kota sekaligus; pilih sebagian` },
  }),
);

/** A page of the groups of some areas, by name or by a part of it. */
export const listKsm = defineCallable({
  name: 'listKsm',
  request: z.strictObject({
    kode: AreaDaftar,
    /** Part of a name; empty: all. */
    kata: z.string().check(z.maxLength(100)),
    /** What they are narrowed by; left out: nothing. */
    saring: z.optional(SaringKsm),
    /** The last line that is known; null: from the beginning. */
    setelah: z.nullable(SetelahKsm),
  }),
  izin: 'bacaKsm',
  wilayah: [{ of: 'request', kode: ({ kode }) => kode }],
  answer: z.object({
    halaman: HalamanKsm,
    /** The most urgent; null beside a later page. */
    kunjungan: z.nullable(DaftarKunjungan),
    /** Beside the first page: what they can be narrowed by, with the names of the areas. */
    pilihan: z.optional(PilihanKsm),
    tempat: z.optional(z.array(Tempat)),
  }),
});

/** Groups to visit this week, the most urgent first. */
export const listKunjungan = defineCallable({
  name: 'listKunjungan',
  request: z.strictObject({
    kode: AreaDaftar,
    macam: z.enum(['mendesak', 'terjadwal']),
    lewati: z.int().check(z.minimum(0), z.maximum(100_000)),
    paling: z.int().check(z.minimum(1), z.maximum(60)),
  }),
  izin: 'bacaKsm',
  wilayah: [{ of: 'request', kode: ({ kode }) => kode }],
  answer: DaftarKunjungan,
});

/** A page of the LKM of some areas, by name, place or a part of them. */
export const listLkm = defineCallable({
  name: 'listLkm',
  request: z.strictObject({
    kode: AreaDaftar,
    kata: z.string().check(z.maxLength(100)),
    lewati: z.int().check(z.minimum(0), z.maximum(100_000)),
  }),
  izin: 'catatUpk',
  wilayah: [{ of: 'request', kode: ({ kode }) => kode }],
  answer: z.object({ halaman: HalamanLkm }),
});

/** Kelurahan of some areas that have no LKM yet, to choose one from. */
export const listTanpaLkm = defineCallable({
  name: 'listTanpaLkm',
  request: z.strictObject({
    kode: AreaDaftar,
    /** Part of a name; left out by a page of a version before, which wants all of them. */
    kata: z.optional(z.string().check(z.maxLength(100))),
    lewati: z.optional(z.int().check(z.minimum(0), z.maximum(100_000))),
  }),
  izin: 'catatUpk',
  wilayah: [{ of: 'request', kode: ({ kode }) => kode }],
  answer: z.object({
    lokasi: z.array(
      z.object({
        kode: KodeKelurahan,
        nama: LokasiProgram.shape.nama,
        namaKecamatan: LokasiProgram.shape.namaKecamatan,
        namaKota: LokasiProgram.shape.namaKota,
      }),
    ),
    /** Where words were asked for: of these a page, or the areas they lie in. */
    pilihan: z.optional(PilihanLokasi),
  }),
});

/** A page of the loans of an LKM's UPK, the newest first: of those that stand as was asked, by the group's name. */
export const listPinjamanUpk = defineCallable({
  name: 'listPinjamanUpk',
  request: z.strictObject({
    lkm: LkmId,
    saring: SaringPinjaman,
    kata: z.string().check(z.maxLength(100)),
    lewati: z.int().check(z.minimum(0), z.maximum(100_000)),
  }),
  izin: 'catatUpk',
  wilayah: [{ of: 'record', koleksi: 'lkm', id: ({ lkm }) => lkm, apa: 'LKM', jalur: 'lkm' }],
  answer: z.object({
    /** Server time before anything was read: pages of one time belong together. */
    dibaca: z.iso.datetime(),
    /** Loans that could not be read. */
    tersisih: Cacah,
    halaman: HalamanPinjaman,
  }),
});

/** A page of the programme locations of a kab/kota by code: of those whose name, kecamatan or code has the words. */
export const listLokasi = defineCallable({
  name: 'listLokasi',
  request: z.strictObject({
    kota: KodeKota,
    kata: z.string().check(z.maxLength(100)),
    lewati: z.int().check(z.minimum(0), z.maximum(100_000)),
  }),
  izin: 'kelola',
  wilayah: [{ of: 'request', kode: ({ kota }) => kota }],
  answer: z.object({ halaman: HalamanLokasi }),
});

/**
 * Programme locations of some areas to choose one from: all of them where they fit on a page, otherwise the areas they
 * lie in, or those that have the words.
 */
export const listPilihanLokasi = defineCallable({
  name: 'listPilihanLokasi',
  request: z.strictObject({
    kode: AreaDaftar,
    kata: z.string().check(z.maxLength(100)),
    lewati: z.int().check(z.minimum(0), z.maximum(100_000)),
  }),
  izin: 'catat',
  wilayah: [{ of: 'request', kode: ({ kode }) => kode }],
  answer: z.object({ pilihan: PilihanLokasi }),
});
