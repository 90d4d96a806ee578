// The one question that visitors ask by opening the page: the counts of the public page, which also counts the view.
// Loaded after the page is drawn, since reading an answer takes more code than the page.
import { readAnswer } from '../../../functions/src/domain/callables/answer.ts';
import {
  recordKunjungan,
  type RecordKunjunganResponse,
} from '../../../functions/src/domain/callables/areas.ts';
import { recall, remember } from '../state/memo.ts';
import { askOpenly } from './ask-openly.ts';

const COUNTED = 'ksm.kunjungan';

/** Counts the view once per opened tab. What an older page kept in the tab is read like any answer. */
export async function recordVisit(): Promise<RecordKunjunganResponse> {
  const kept = readAnswer(recordKunjungan, recall(COUNTED, 'sessionStorage'));
  if (kept !== null) return kept;
  const counted = await askOpenly(recordKunjungan, {});
  remember(COUNTED, counted, 'sessionStorage');
  return counted;
}
