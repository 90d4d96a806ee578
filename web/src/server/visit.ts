// The one question that visitors ask by opening the page: the counts of the public page, which also counts the view.
// Loaded after the page is drawn, since reading an answer takes more code than the page.
import {
  recordKunjungan,
  type RecordKunjunganResponse,
} from '../../../functions/src/domain/callables/areas.ts';
import { askOpenly } from './ask-openly.ts';

export function recordVisit(): Promise<RecordKunjunganResponse> {
  return askOpenly(recordKunjungan, {});
}
