// Sends a step as a form would, under an id of its own, and answers what the person reads.
import { describeProblem } from '../../../functions/src/domain/basics/refusals/describe-problem.ts';
import type { Ledger } from '../../support/records/ledger.ts';
import { sentBy } from './ways-in/draw-steps.ts';

let sent = 0;

/** The refusal in words; null: accepted. */
export function ask(ledger: Ledger, step: object): string | null {
  sent += 1;
  const problem = ledger.accept(sentBy({ id: `k${String(sent)}`, ...step }));
  return problem && describeProblem(problem).pesan;
}
