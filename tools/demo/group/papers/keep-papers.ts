// Papers, training, partnerships and stages of a demo group, made when its discipline asks for them.
import type { Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { Discipline } from '../discipline.ts';
import type { GroupState } from '../group-state.ts';
import { keepRules, keepPlan, signRenteng } from './rules.ts';
import { train } from './training.ts';
import { planBusinesses } from './businesses.ts';
import { enterStages, borrow } from './stages.ts';
import { keepPartner } from './partners.ts';

/** Everything written after a session: each step asks whether it is due. */
export function keepPapers(state: GroupState, tanggal: Tanggal, discipline: Discipline): void {
  keepRules(state, tanggal, discipline);
  keepPlan(state, tanggal, discipline);
  signRenteng(state, tanggal, discipline);
  if (!discipline.usaha) {
    state.baikSejak = null;
    return;
  }
  state.baikSejak ??= tanggal;
  train(state, tanggal);
  planBusinesses(state, tanggal, discipline);
  enterStages(state, tanggal, discipline);
  borrow(state, tanggal);
  keepPartner(state, tanggal);
}
