// Callables of administrators about programme locations.
import { z } from 'zod/mini';
import { Alasan } from '../../basics/identitas.ts';
import { Tanggal } from '../../basics/tanggal.ts';
import { NamaBaru } from '../../basics/teks.ts';
import { KodeKelurahan, LokasiProgram } from '../../basics/wilayah.ts';
import { defineCallable } from '../definition.ts';

/** Every field of a location but what its code says. */
const ISIAN = {
  kode: KodeKelurahan,
  nama: NamaBaru,
  namaKecamatan: z.nullable(NamaBaru),
  namaKota: z.nullable(NamaBaru),
  namaProvinsi: z.nullable(NamaBaru),
  ppmk: z.boolean(),
  berlakuSejak: Tanggal,
  diganti: LokasiProgram.shape.diganti,
} satisfies Record<Exclude<keyof LokasiProgram, 'jenis' | 'wilayah'>, z.ZodMiniType>;

/** A programme location. Names above it follow those on record for the same codes. */
export const saveLokasi = defineCallable({
  name: 'saveLokasi',
  request: z.strictObject({
    ...ISIAN,
    /** The location as the form showed it, null for a new one; left out: whatever is there is replaced. */
    dilihat: z.optional(z.nullable(LokasiProgram)),
    alasan: Alasan,
  }),
  izin: 'kelola',
  wilayah: [{ of: 'request', kode: ({ kode }) => kode }],
  answer: z.object({ lokasi: LokasiProgram }),
});
