// Callables of what everybody may see of Quick Status: the folders, and a link to a file that was opened; and of the
// administrators who open it.
import { z } from 'zod/mini';
import { Keterbukaan } from '../access/keterbukaan.ts';
import { KodeAtas } from '../basics/kode-atas.ts';
import { Alasan } from '../basics/identitas.ts';
import { Tahun } from '../basics/tanggal.ts';
import { FolderTerbuka, TempatTerbuka } from '../quick-status/updates/daftar-terbuka.ts';
import { defineCallable, definePublicCallable, type AnswerOf } from './definition.ts';

/** The folders of the nation and its provinces, and the map of what is open. */
export const listTerbuka = definePublicCallable({
  name: 'listTerbuka',
  request: z.strictObject({}),
  izin: 'public',
  wilayah: 'public',
  answer: z.object({
    folder: z.array(FolderTerbuka),
    /** Kab/kota of what is open, with what the open recaps print of their groups. */
    peta: z.nullish(z.array(TempatTerbuka)),
  }),
});
export type ListTerbukaResponse = AnswerOf<typeof listTerbuka>;

/** A short-lived link to the current recaps of an area that an administrator has opened. */
export const getTerbukaUrl = definePublicCallable({
  name: 'getTerbukaUrl',
  request: z.strictObject({ tahun: Tahun, kode: KodeAtas }),
  izin: 'public',
  wilayah: 'public',
  answer: z.object({
    url: z.string().check(z.regex(/^https?:\/\//)),
    namaBerkas: z.string(),
    kedaluwarsa: z.iso.datetime(),
  }),
});
export type GetTerbukaUrlResponse = AnswerOf<typeof getTerbukaUrl>;

/** The nation and the provinces within an administrator's areas, and whether each is open. */
export const listKeterbukaan = defineCallable({
  name: 'listKeterbukaan',
  request: z.strictObject({}),
  izin: 'kelola',
  wilayah: [{ of: 'caller' }],
  answer: z.object({
    keterbukaan: z.array(
      z.object({
        kode: KodeAtas,
        namaWilayah: z.string(),
        /** Null: nobody has said anything, so it is closed. */
        keadaan: z.nullable(z.object(Keterbukaan.shape)),
      }),
    ),
  }),
});
export type ListKeterbukaanResponse = AnswerOf<typeof listKeterbukaan>;

/** Opens the recaps of a province or the nation to everybody, or closes them. */
export const setKeterbukaan = defineCallable({
  name: 'setKeterbukaan',
  request: z.strictObject({
    kode: KodeAtas,
    terbuka: z.boolean(),
    /** Since when it was so as the page showed it, null: nobody had said anything; left out: it is set whatever it is. */
    dilihat: z.optional(z.nullable(z.iso.datetime())),
    alasan: Alasan,
  }),
  izin: 'kelola',
  wilayah: [{ of: 'request', kode: ({ kode }) => kode }],
  answer: z.object({ terbuka: z.boolean() }),
});
