// Asks before saving why more is taken out than there is: for a form, at the field of the reason.
import {
  describeFault,
  type FaultCase,
} from '../../../../functions/src/domain/basics/refusals/describe-fault.ts';
import type { Isian } from '../../../../functions/src/domain/basics/refusals/isian.ts';
import { parseKnown } from '../../../../functions/src/domain/basics/stored/fit.ts';
import { Kiriman } from '../../../../functions/src/domain/submissions/kiriman.ts';
import type { LooseKiriman } from '../../../../functions/src/domain/submissions/loose.ts';
import { outbox } from '../../outbox/store.ts';
import type { BukuKsm } from '../../reads/shapes/book-pages.ts';
import type { GroupData } from '../../reads/shapes/group-data.ts';
import { cashProblem } from './cash-problem.ts';

/** `buku`: null where the phone has no books of the group. None: there is enough, or nobody can know here. */
export function checkCash(
  loose: LooseKiriman,
  { ksm, buku }: { readonly ksm: GroupData['ksm']; readonly buku: BukuKsm | null },
): readonly Isian[] {
  const { result: parsed } = parseKnown((it) => Kiriman.safeParse(it), loose);
  if (!parsed.success || !buku) return [];
  const problem = cashProblem(parsed.data, { ksm, buku }, outbox.get());
  // It is a fault of a field, in its own words.
  return problem ? describeFault(problem as FaultCase).isian : [];
}
