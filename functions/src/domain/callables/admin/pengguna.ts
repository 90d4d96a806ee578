// Callables of administrators about users: who there is, one saved, many looked at before they are saved.
import { z } from 'zod/mini';
import { BanyakPengguna, SaringPengguna } from '../../access/page-of-pengguna.ts';
import { MOST_PENGGUNA } from '../../access/many/read-pengguna.ts';
import { Pengguna, UidDiminta } from '../../access/pengguna.ts';
import { Klaim } from '../../access/klaim.ts';
import { Alasan } from '../../basics/identitas.ts';
import { Cacah } from '../../basics/numbers/cacah.ts';
import type { ReadonlyDeep } from '../../basics/shapes/readonly-deep.ts';
import { NamaBaru } from '../../basics/teks.ts';
import { KodeWilayah, NASIONAL } from '../../basics/wilayah.ts';
import { Tersisih } from '../../recompute/tersisih.ts';
import { defineCallable } from '../definition.ts';

/** A user as administrators see it. */
const { tambahan: _own, ...listed } = Pengguna.shape;
export const PenggunaTerdaftar = z.object({ ...listed, nonaktif: z.boolean() });
export type PenggunaTerdaftar = ReadonlyDeep<z.infer<typeof PenggunaTerdaftar>>;

/** A user who cannot be read: what is left, of the record or else of the account, to be saved anew. */
const PenggunaRusak = z.object({
  uid: Pengguna.shape.uid,
  /** Of the account; null: there is none any more, so nothing is to be saved. */
  email: z.nullable(z.string()),
  nama: z.string(),
  peran: z.nullable(Klaim.shape.peran),
  wilayah: z.array(KodeWilayah),
  nonaktif: z.boolean(),
  sebab: Tersisih.shape.sebab,
});
export type PenggunaRusak = ReadonlyDeep<z.infer<typeof PenggunaRusak>>;

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
    /** Those who cannot be read, on the first page and for administrators of the country, whose they are. */
    rusak: z.optional(z.array(PenggunaRusak)),
  }),
});

/** Every field of a user but what follows from others. */
const ISIAN = {
  uid: z.nullable(UidDiminta),
  email: Pengguna.shape.email.check(z.maxLength(200)),
  nama: NamaBaru,
  ...Klaim.shape,
  nonaktif: z.boolean(),
} satisfies Record<Exclude<keyof Pengguna, 'tambahan'>, z.ZodMiniType>;

/**
 * A new user (`uid` null), or role, areas and access of a known one, who is recorded anew if the record cannot be read.
 * Nobody gives what they do not have.
 */
export const savePengguna = defineCallable({
  name: 'savePengguna',
  request: z.strictObject({
    ...ISIAN,
    /** The user as the form showed it, null for a new one; left out: whatever is there is replaced. */
    dilihat: z.optional(z.nullable(PenggunaTerdaftar)),
    alasan: Alasan,
  }),
  izin: 'kelola',
  wilayah: [
    { of: 'request', kode: ({ wilayah }) => wilayah },
    {
      of: 'record',
      koleksi: 'pengguna',
      id: ({ uid }) => uid,
      apa: 'Pengguna',
      jalur: 'uid',
      unreadable: NASIONAL,
    },
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
