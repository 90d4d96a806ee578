// Reads an answer on the side that asked. A phone may be older than the server, so an answer is parsed
// and not trusted, as a stored document is: what this version does not know is left out.
import { fit } from '../basics/stored/fit.ts';
import type { AnswerOf, Answering } from './definition.ts';

/** Null: the answer has a shape that this version cannot read. `value` is JSON. */
export function readAnswer<D extends Answering>({ answer }: D, value: unknown): AnswerOf<D> | null {
  const fitted = fit(answer, value);
  return fitted.ok ? (fitted.data as AnswerOf<D>) : null;
}
