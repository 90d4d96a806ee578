// The one question that visitors ask: the counts of the public page, which also counts the view. Loaded
// after the page is drawn, since reading an answer takes more code than the page.
import { readAnswer } from '../../../functions/src/domain/callables/answer.ts';
import {
  recordKunjungan,
  type RecordKunjunganResponse,
} from '../../../functions/src/domain/callables/areas.ts';
import { getConfig } from './backend.ts';
import { postCallable } from './callable.ts';

/** Null: an answer that this page cannot read. */
export async function recordVisit(): Promise<RecordKunjunganResponse | null> {
  const { name } = recordKunjungan;
  const answer = await postCallable({ config: await getConfig(), name, data: {}, token: null });
  return readAnswer(recordKunjungan, answer);
}
