// Callables of administrators about parameter sets: what a set would change, and its adoption.
import { z } from 'zod/mini';
import { Alasan, KsmId, SetelahKsm } from '../../basics/identitas.ts';
import { SetParameter } from '../../basics/parameter.ts';
import type { ReadonlyDeep } from '../../basics/shapes/readonly-deep.ts';
import { Tanggal } from '../../basics/tanggal.ts';
import { KodeKelurahan, KodeKota } from '../../basics/wilayah.ts';
import { Tingkat } from '../../maturity/capaian.ts';
import { defineCallable, type AnswerOf } from '../definition.ts';

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
