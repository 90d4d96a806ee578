// The claims of a token may come from a server that is newer than the page. They are read as the server
// reads them, not trusted; the server judges by them, and here they only decide what to show.
import { Klaim as Schema } from '../../../functions/src/domain/access/klaim.ts';
import type { Klaim } from '../../../functions/src/domain/access/peran.ts';

/** Null: none, a role that this page does not know, or areas of another shape. They give no right. */
export function readKlaim({ peran, wilayah }: Readonly<Record<string, unknown>>): Klaim | null {
  return Schema.safeParse({ peran, wilayah }).data ?? null;
}
