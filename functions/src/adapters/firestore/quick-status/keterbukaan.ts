// Which recaps an administrator has opened to everybody.
import type { Keterbukaan } from '../../../domain/access/keterbukaan.ts';
import type { Listed } from '../documents/document-kind.ts';
import { docs } from '../documents/docs.ts';

/** Whatever was said of an area: 39 at most. */
export function listKeterbukaan(): Promise<Listed<Keterbukaan>> {
  return docs.keterbukaan.listReadable((q) => q);
}
