// Written papers of a group: signed rules, work plans, joint-liability statements, business plans. All papers
// of one group are in one document, so that a recomputation reads them at a fixed cost.
import { z } from 'zod/mini';
import { Cacah } from '../basics/numbers/cacah.ts';
import { AnggotaId, Id, type IdOf, KsmId } from '../basics/identitas.ts';
import { Tanggal } from '../basics/tanggal.ts';
import { Wilayah } from '../basics/wilayah.ts';

/** The papers as the maturity model reads them. */
export const DokumenInti = z.strictObject({
  aturan: z.nullish(
    z.strictObject({
      tanggal: Tanggal,
      ditandatangani: z.boolean(),
      ditinjau: z.array(Tanggal),
    }),
  ),
  rencanaKerja: z.array(Tanggal),
  tanggungRenteng: z.array(z.strictObject({ anggota: AnggotaId, tanggal: Tanggal })),
  rencanaUsaha: z.array(z.strictObject({ anggota: AnggotaId, disetujui: z.nullish(Tanggal) })),
});
export type DokumenInti = z.infer<typeof DokumenInti>;

const paper = { id: Id as IdOf<'DokumenId'>, ksmId: KsmId };

/** One paper as it comes from the form. */
export const IsiDokumen = z.discriminatedUnion('jenis', [
  z.strictObject({
    ...paper,
    jenis: z.literal('aturan'),
    tanggal: Tanggal,
    ditandatangani: z.boolean(),
  }),
  /** The group reviewed its rules, and kept or changed them. */
  z.strictObject({ ...paper, jenis: z.literal('tinjauanAturan'), tanggal: Tanggal }),
  z.strictObject({ ...paper, jenis: z.literal('rencanaKerja'), tanggal: Tanggal }),
  z.strictObject({
    ...paper,
    jenis: z.literal('tanggungRenteng'),
    tanggal: Tanggal,
    anggota: z.array(AnggotaId).check(z.minLength(1), z.maxLength(200)),
  }),
  z.strictObject({
    ...paper,
    jenis: z.literal('rencanaUsaha'),
    anggota: AnggotaId,
    disetujui: z.nullable(Tanggal),
  }),
]);
export type IsiDokumen = z.infer<typeof IsiDokumen>;
export const JENIS_DOKUMEN = [
  'aturan',
  'tinjauanAturan',
  'rencanaKerja',
  'tanggungRenteng',
  'rencanaUsaha',
] as const;

/** Entries in the document of one group, cancelled ones too. */
export const DOKUMEN_MAKSIMUM = 1000;

/** Every paper of one group, as stored in `dokumen/{ksmId}`; a cancelled one stays, marked. */
export const DaftarDokumen = z.strictObject({
  ksmId: KsmId,
  wilayah: Wilayah,
  dokumen: z
    .array(z.strictObject({ isi: IsiDokumen, dibatalkan: z.boolean() }))
    .check(z.maxLength(DOKUMEN_MAKSIMUM)),
  urut: Cacah,
});
export type DaftarDokumen = z.infer<typeof DaftarDokumen>;

/**
 * The papers as they stood on `per`, in the form the model reads. A group has one set of rules: the
 * newest `aturan` paper made by then. A review of an older set does no harm, as the newest date counts.
 */
export function toDokumenInti(papers: readonly IsiDokumen[], per: Tanggal): DokumenInti {
  const inti: DokumenInti = {
    aturan: null,
    rencanaKerja: [],
    tanggungRenteng: [],
    rencanaUsaha: [],
  };
  const ditinjau: Tanggal[] = [];
  for (const paper of papers) {
    switch (paper.jenis) {
      case 'aturan':
        if (paper.tanggal <= per && (!inti.aturan || isNewer(paper, inti.aturan))) {
          inti.aturan = {
            tanggal: paper.tanggal,
            ditandatangani: paper.ditandatangani,
            ditinjau,
          };
        }
        break;
      case 'tinjauanAturan':
        ditinjau.push(paper.tanggal);
        break;
      case 'rencanaKerja':
        inti.rencanaKerja.push(paper.tanggal);
        break;
      case 'tanggungRenteng':
        for (const anggota of paper.anggota)
          inti.tanggungRenteng.push({ anggota, tanggal: paper.tanggal });
        break;
      case 'rencanaUsaha':
        inti.rencanaUsaha.push({ anggota: paper.anggota, disetujui: paper.disetujui });
        break;
      default:
        paper satisfies never;
    }
  }
  return inti;
}

type Aturan = NonNullable<DokumenInti['aturan']>;

/** Of two of one day the signed one counts, whichever was recorded first. */
function isNewer(
  paper: Pick<Aturan, 'tanggal' | 'ditandatangani'>,
  known: Pick<Aturan, 'tanggal' | 'ditandatangani'>,
): boolean {
  return paper.tanggal === known.tanggal ? paper.ditandatangani : paper.tanggal > known.tanggal;
}
