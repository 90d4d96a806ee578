// Callables of the groups that a phone of the field keeps, apart from the lists: a phone that records a session does
// without them.
import { z } from 'zod/mini';
import { WilayahTambahan } from '../access/tambahan.ts';
import { KirimanId, KsmId, NamaPendek } from '../basics/identitas.ts';
import { Cacah } from '../basics/numbers/cacah.ts';
import { Bulan, Tanggal } from '../basics/tanggal.ts';
import { KodeKecamatan, KodeKelurahan } from '../basics/wilayah.ts';
import { KsmMirip } from '../records/mirip.ts';
import { defineCallable } from './definition.ts';

/** What has changed of the groups that a phone keeps: only which, since the phone reads them itself. */
export const listPerubahan = defineCallable({
  name: 'listPerubahan',
  request: z.strictObject({
    kode: z.array(z.union([KodeKecamatan, KodeKelurahan])).check(z.minLength(1), z.maxLength(40)),
    /** What the last answer called `dibaca`; null: nothing is kept. */
    sejak: z.nullable(z.iso.datetime()),
  }),
  izin: 'catat',
  wilayah: [{ of: 'request', kode: ({ kode }) => kode }],
  answer: z.object({
    /** Server time before anything was read, ISO 8601. */
    dibaca: z.iso.datetime(),
    /** Areas that were given to the person, and when; left out: by a version before. */
    tambahan: z.optional(z.array(WilayahTambahan)),
    /** Groups of these areas. */
    jumlah: Cacah,
    /** Null: too much to name. Otherwise some of it may be known already: what changed shortly before, too. */
    berubah: z.nullable(
      z.object({
        /** Submissions that changed a record. */
        kiriman: z.array(z.object({ kiriman: KirimanId, ksmId: KsmId })),
        /** Months that were computed. */
        capaian: z.array(z.object({ ksmId: KsmId, bulan: Bulan, diubah: z.iso.datetime() })),
      }),
    ),
  }),
});

/** Groups of a kelurahan that may be the same as one that is registered, renamed or moved there. */
export const listMirip = defineCallable({
  name: 'listMirip',
  request: z.strictObject({
    kelurahan: KodeKelurahan,
    /** The group itself, which is no other. */
    id: KsmId,
    nama: NamaPendek,
    tanggalBentuk: Tanggal,
    anggota: z.array(NamaPendek).check(z.maxLength(200)),
  }),
  izin: 'catat',
  wilayah: [{ of: 'request', kode: ({ kelurahan }) => kelurahan }],
  answer: z.object({ mirip: z.array(KsmMirip) }),
});
