// Reads an answer on the side that asked. A phone may be older than the server, so an answer is parsed
// and not trusted: fields that this version does not know are dropped, at every depth; anything else
// that does not fit makes it unreadable.
import type { z } from 'zod/mini';
import type { AnswerOf, Answering } from './definition.ts';

/** Null: the answer has a shape that this version cannot read. `value` is JSON. */
export function readAnswer<D extends Answering>({ answer }: D, value: unknown): AnswerOf<D> | null {
  const first = answer.safeParse(value);
  if (first.success) return first.data as AnswerOf<D>;
  const known = withoutUnknown(value, first.error.issues);
  const second = known === undefined ? undefined : answer.safeParse(known);
  return second?.success ? (second.data as AnswerOf<D>) : null;
}

/** A copy without the keys that the schema does not have; undefined when something else is wrong too. */
function withoutUnknown(value: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(value));
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') return undefined;
    let at = copy;
    for (const step of issue.path) at = (at as Record<PropertyKey, unknown>)[step];
    for (const key of issue.keys) delete (at as Record<string, unknown>)[key];
  }
  return copy;
}
