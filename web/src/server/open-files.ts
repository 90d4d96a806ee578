// What visitors ask of Quick Status: the folders, and a link to a file that was opened to everybody. Loaded after the
// page is drawn, like the counter.
import type { RequestOf } from '../../../functions/src/domain/callables/definition.ts';
import {
  getTerbukaUrl,
  listTerbuka,
  type ListTerbukaResponse,
} from '../../../functions/src/domain/callables/terbuka.ts';
import { askOpenly } from './ask-openly.ts';

export type Folder = ListTerbukaResponse['folder'][number];
export type Place = NonNullable<ListTerbukaResponse['peta']>[number];

export function listOpen(): Promise<ListTerbukaResponse> {
  return askOpenly(listTerbuka, {});
}

/** The answer is an attachment, so the page stays where it is. */
export async function downloadOpen(berkas: RequestOf<typeof getTerbukaUrl>): Promise<string> {
  const { url, namaBerkas } = await askOpenly(getTerbukaUrl, berkas);
  location.assign(url);
  return namaBerkas;
}
