// Leading groups come in pages, Mandiri before Berdaya: which level a page goes on with, and after which month of a group.
import { z } from 'zod/mini';
import { DOCUMENT_ID } from '../../basics/code-shapes.ts';
import { Cacah } from '../../basics/numbers/cacah.ts';
import { Bulan } from '../../basics/tanggal.ts';

/** Lines of a page. */
export const UNGGULAN_PER_PAGE = 50;

/** The highest first. */
export const TINGKAT_UNGGULAN = ['Mandiri', 'Berdaya'] as const;
export const TingkatUnggulan = z.enum(TINGKAT_UNGGULAN);
export type TingkatUnggulan = z.infer<typeof TingkatUnggulan>;

/** Where a page ended: later pages stay in its month, also when another one begins meanwhile. */
export const SetelahUnggulan = z.strictObject({
  bulan: Bulan,
  tingkat: TingkatUnggulan,
  /** Id of the last month that the page read; null: it read none of this level. */
  dokumen: z.nullable(z.string().check(z.maxLength(500), z.regex(DOCUMENT_ID))),
});
export type SetelahUnggulan = z.infer<typeof SetelahUnggulan>;

/** Groups of each level in the area. */
export const BanyakUnggulan = z.object({ Mandiri: Cacah, Berdaya: Cacah } satisfies Record<
  TingkatUnggulan,
  typeof Cacah
>);
export type BanyakUnggulan = z.infer<typeof BanyakUnggulan>;
