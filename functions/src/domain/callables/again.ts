// Callable by which a past update of a file is made again, in steps: whoever asks sees how far it has come.
import { z } from 'zod/mini';
import { Cacah } from '../basics/numbers/cacah.ts';
import { Tahun } from '../basics/tanggal.ts';
import { KodeWilayah } from '../basics/wilayah.ts';
import { KERJA_SHAPE, Menurut } from '../again/menurut.ts';
import { defineCallable, type AnswerOf } from './definition.ts';
import { Revisi } from './quick-status.ts';

const KerjaId = z.string().check(z.regex(KERJA_SHAPE));

/** One step of a run; the last one answers a link. The file is for whoever asked, and gone after a day. */
export const makeQsAgain = defineCallable({
  name: 'makeQsAgain',
  request: z.strictObject({
    tahun: Tahun,
    kode: KodeWilayah,
    revisi: Revisi,
    menurut: Menurut,
    /** The run that the step before answered, and how far it has come; null: begin one. */
    kerja: z.nullable(
      z.strictObject({
        id: KerjaId,
        selesai: z.int().check(z.minimum(0), z.maximum(1_000_000)),
      }),
    ),
  }),
  izin: 'unduhQs',
  wilayah: [{ of: 'request', kode: ({ kode }) => kode }],
  answer: z.object({
    kerja: z.object({ id: z.string(), selesai: Cacah }),
    /** Groups to go through; of a province or the nation also one for each kab/kota. */
    dari: Cacah,
    /** Null: ask for the next step. */
    berkas: z.nullable(
      z.object({
        url: z.string().check(z.regex(/^https?:\/\//)),
        namaBerkas: z.string(),
        kedaluwarsa: z.iso.datetime(),
        /** Every cell of its data is that of the published file. */
        sama: z.boolean(),
        /** Groups left out, because their history cannot be read. */
        hilang: Cacah,
      }),
    ),
  }),
});
export type MakeQsAgainResponse = AnswerOf<typeof makeQsAgain>;
