// What visitors ask of Quick Status: the folders, and a link to a file that was opened to everybody. Loaded after the
// page is drawn, like the counter.
import { readAnswer } from '../../../functions/src/domain/callables/answer.ts';
import {
  getTerbukaUrl,
  listTerbuka,
  type ListTerbukaResponse,
} from '../../../functions/src/domain/callables/terbuka.ts';
import type {
  AnswerOf,
  AnyPublicCallable,
} from '../../../functions/src/domain/callables/definition.ts';
import { getConfig } from './backend.ts';
import { CallError, postCallable } from './callable.ts';

export type Folder = ListTerbukaResponse['folder'][number];
export type Place = NonNullable<ListTerbukaResponse['peta']>[number];

export function listOpen(): Promise<ListTerbukaResponse> {
  return askOpenly(listTerbuka, {});
}

/** The answer is an attachment, so the page stays where it is. */
export async function downloadOpen(berkas: {
  readonly tahun: number;
  readonly kode: string;
}): Promise<string> {
  const { url, namaBerkas } = await askOpenly(getTerbukaUrl, berkas);
  location.assign(url);
  return namaBerkas;
}

async function askOpenly<D extends AnyPublicCallable>(
  definition: D,
  data: object,
): Promise<AnswerOf<D>> {
  const { name } = definition;
  const answer = await postCallable({ config: await getConfig(), name, data, token: null });
  const read = readAnswer(definition, answer);
  if (read === null) throw new CallError('unavailable');
  return read;
}
