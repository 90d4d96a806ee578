// Callables of administrators: users, locations, parameter sets, state of the work, trail of changes. Long, since each
// stands whole: what is asked, who may, of which area, what is answered.
import { z } from 'zod/mini';
import { JejakKelola } from '../access/jejak-kelola.ts';
import { CatatanBangunUlang, CatatanMalam } from '../access/pekerjaan.ts';
import { JenisTugas, TugasGagal } from '../access/tugas.ts';
import { BanyakPengguna, SaringPengguna } from '../access/page-of-pengguna.ts';
import { MOST_PENGGUNA } from '../access/many/read-pengguna.ts';
import { Pengguna, UidDiminta } from '../access/pengguna.ts';
import { Klaim } from '../access/klaim.ts';
import { DOCUMENT_ID } from '../basics/code-shapes.ts';
import { Alasan, KsmId, SetelahKsm } from '../basics/identitas.ts';
import { Cacah } from '../basics/numbers/cacah.ts';
import { SetParameter } from '../basics/parameter.ts';
import type { ReadonlyDeep } from '../basics/shapes/readonly-deep.ts';
import { Tanggal } from '../basics/tanggal.ts';
import { NamaBaru } from '../basics/teks.ts';
import {
  KodeKelurahan,
  KodeKota,
  LokasiProgram,
  NASIONAL,
  KodeWilayah,
} from '../basics/wilayah.ts';
import { Kata } from '../lists/words.ts';
import { Tingkat } from '../maturity/capaian.ts';
import { Tersisih } from '../recompute/tersisih.ts';
import { StaleMarkShown } from '../quick-status/updates/stale-mark-shown.ts';
import { PencocokanShown } from '../verify/pencocokan-shown.ts';
import { Selisih } from '../verify/selisih.ts';
import { defineCallable, type AnswerOf } from './definition.ts';

const TersisihShown = z.object(Tersisih.shape);

/** A user as administrators see it. */
const { tambahan: _own, ...listed } = Pengguna.shape;
export const PenggunaTerdaftar = z.object({ ...listed, nonaktif: z.boolean() });
export type PenggunaTerdaftar = ReadonlyDeep<z.infer<typeof PenggunaTerdaftar>>;

/** A page of the users whose areas lie in the administrator's, in the order of their addresses. */
export const listPengguna = defineCallable({
  name: 'listPengguna',
  request: z.strictObject({
    /** A part of a name, an address or an area code; left out: of all. */
    kata: z.optional(z.string().check(z.maxLength(100))),
    /** Users of these roles are found as well. */
    peran: z.optional(z.array(Klaim.shape.peran).check(z.maxLength(20))),
    lewati: z.optional(z.int().check(z.minimum(0), z.maximum(100_000))),
    /** Only those of this role, and whose accounts are open or closed; left out: all. */
    saring: z.optional(SaringPengguna),
    /** How many there are by role and state is wanted too: some ten reads. */
    hitung: z.optional(z.boolean()),
  }),
  izin: 'kelola',
  wilayah: [{ of: 'caller' }],
  answer: z.object({
    pengguna: z.array(PenggunaTerdaftar),
    /** Users there are, and those that fit; servers of a version before give neither, and every user. */
    jumlah: z.optional(Cacah),
    cocok: z.optional(Cacah),
    /** What the next page leaves out; null: there is none. */
    lanjut: z.optional(z.nullable(Cacah)),
    /** Of all users there are, how many by role and how many closed; only if it was asked for. */
    banyak: z.optional(BanyakPengguna),
  }),
});

/** A new user (`uid` null), or role, areas and access of a known one. Nobody gives what they do not have. */
export const savePengguna = defineCallable({
  name: 'savePengguna',
  request: z.strictObject({
    uid: z.nullable(UidDiminta),
    email: Pengguna.shape.email.check(z.maxLength(200)),
    nama: NamaBaru,
    ...Klaim.shape,
    nonaktif: z.boolean(),
    /** The user as the form showed it, null for a new one; left out: whatever is there is replaced. */
    dilihat: z.optional(z.nullable(PenggunaTerdaftar)),
    alasan: Alasan,
  }),
  izin: 'kelola',
  wilayah: [
    { of: 'request', kode: ({ wilayah }) => wilayah },
    { of: 'record', koleksi: 'pengguna', id: ({ uid }) => uid, apa: 'Pengguna', jalur: 'uid' },
  ],
  answer: z.object({ pengguna: PenggunaTerdaftar }),
});

/** What would become of many users, each as `savePengguna` would take it. Writes nothing. */
export const checkPengguna = defineCallable({
  name: 'checkPengguna',
  request: z.strictObject({
    baris: z
      .array(
        z.strictObject({
          email: Pengguna.shape.email.check(z.maxLength(200)),
          nama: NamaBaru,
          ...Klaim.shape,
        }),
      )
      .check(z.minLength(1), z.maxLength(MOST_PENGGUNA)),
  }),
  izin: 'kelola',
  wilayah: [{ of: 'caller' }],
  answer: z.object({
    /** In the order of the request. */
    baris: z.array(
      z.object({
        macam: z.enum(['baru', 'sama', 'berubah', 'galat']),
        /** As it is on record; null: there is none, or it is not for the caller to see. */
        pengguna: z.nullable(PenggunaTerdaftar),
        galat: z.nullable(z.object({ jalur: z.string(), pesan: z.string() })),
      }),
    ),
  }),
});

/** A programme location. Names above it follow those on record for the same codes. */
export const saveLokasi = defineCallable({
  name: 'saveLokasi',
  request: z.strictObject({
    kode: KodeKelurahan,
    nama: NamaBaru,
    namaKecamatan: z.nullable(NamaBaru),
    namaKota: z.nullable(NamaBaru),
    namaProvinsi: z.nullable(NamaBaru),
    ppmk: z.boolean(),
    berlakuSejak: Tanggal,
    diganti: LokasiProgram.shape.diganti,
    /** The location as the form showed it, null for a new one; left out: whatever is there is replaced. */
    dilihat: z.optional(z.nullable(LokasiProgram)),
    alasan: Alasan,
  }),
  izin: 'kelola',
  wilayah: [{ of: 'request', kode: ({ kode }) => kode }],
  answer: z.object({ lokasi: LokasiProgram }),
});

export const PerubahanTingkat = z.object({
  ksmId: KsmId,
  nama: z.string(),
  kelurahan: KodeKelurahan,
  sekarang: Tingkat,
  calon: Tingkat,
});
export type PerubahanTingkat = ReadonlyDeep<z.infer<typeof PerubahanTingkat>>;

/**
 * Which groups of a kab/kota would have another level today under a set of numbers. Some groups per call;
 * `setelah` names the last one seen. Stores nothing.
 */
export const previewParameter = defineCallable({
  name: 'previewParameter',
  request: z.strictObject({ set: SetParameter, kota: KodeKota, setelah: SetelahKsm }),
  izin: 'kelola',
  wilayah: [{ of: 'request', kode: ({ kota }) => kota }],
  answer: z.object({
    /** Groups computed both ways. */
    diperiksa: z.int(),
    /** Groups without a usable copy of their records: not computed. */
    dilewati: z.int(),
    berubah: z.array(PerubahanTingkat),
    /** Where the next call continues; null: there is no more. */
    setelah: z.nullable(KsmId),
  }),
});
export type PreviewParameterResponse = AnswerOf<typeof previewParameter>;

/** Stores a new set, in force from tomorrow at the earliest, in every area. */
export const adoptParameter = defineCallable({
  name: 'adoptParameter',
  request: z.strictObject({ set: SetParameter, alasan: Alasan }),
  izin: 'kelola',
  wilayah: [{ of: 'country' }],
  answer: z.object({ berlakuSejak: Tanggal }),
});

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

/** The trail of administrative changes, newest first, 28 at a time. It covers the whole country. */
export const listJejak = defineCallable({
  name: 'listJejak',
  /** `pada` of the last entry already shown. */
  request: z.strictObject({
    setelah: z.nullable(z.iso.datetime()),
    /** Only entries with these words: who, whom or what, and why. */
    kata: Kata,
  }),
  izin: 'kelola',
  wilayah: [{ of: 'country' }],
  answer: z.object({
    jejak: z.array(z.object({ ...JejakKelola.shape, nama: z.string() })),
    adaLagi: z.boolean(),
    /** Where a search that has looked through much goes on, `pada` of the last entry it has seen. */
    setelah: z.optional(z.nullable(z.iso.datetime())),
  }),
});
export type ListJejakResponse = AnswerOf<typeof listJejak>;
