// What a list of files, and the night, see of one: a few fields of its manifest, which grows with every update.
import { z } from 'zod/mini';
import { DataQs, ManifesQs, RevisiQs, TerbukaQs } from './qs-berkas.ts';

const DataRingkas = z.pick(DataQs, { namaBerkas: true, ukuran: true });
const TerbukaRingkas = z.pick(TerbukaQs, { namaBerkas: true, ukuran: true });
const RevisiRingkas = z.strictObject({
  ...z.pick(RevisiQs, {
    revisi: true,
    namaBerkas: true,
    ukuran: true,
    diperbarui: true,
    per: true,
    parameter: true,
    barisKsm: true,
    sesi: true,
    isi: true,
  }).shape,
  data: z._default(z.nullable(DataRingkas), null),
  terbuka: z.nullish(TerbukaRingkas),
});

export const ManifesRingkas = z.strictObject({
  ...z.pick(ManifesQs, { tahun: true, kode: true, nama: true }).shape,
  terbaru: RevisiRingkas,
});
export type ManifesRingkas = z.infer<typeof ManifesRingkas>;

const under = (prefix: string, fields: readonly string[]) => fields.map((it) => `${prefix}.${it}`);

/** Where these stand in the stored document. */
export const FIELDS_RINGKAS: readonly string[] = [
  'tahun',
  'kode',
  'nama',
  ...under('terbaru', [
    'revisi',
    'namaBerkas',
    'ukuran',
    'diperbarui',
    'per',
    'parameter',
    'barisKsm',
    'sesi',
    'isi',
  ]),
  ...under('terbaru.data', Object.keys(DataRingkas.shape)),
  ...under('terbaru.terbuka', Object.keys(TerbukaRingkas.shape)),
];

/** Whether it is known that no group is in the file and that none met in its year: it may be there for a target. */
export function isEmpty({ terbaru }: Pick<ManifesRingkas, 'terbaru'>): boolean {
  return terbaru.barisKsm === 0 && terbaru.sesi === 0;
}
