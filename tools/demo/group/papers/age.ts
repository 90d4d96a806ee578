// Days since a group was formed.
import { daysBetween, type Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { GroupState } from '../group-state.ts';

export function age(state: GroupState, tanggal: Tanggal): number {
  return daysBetween(state.plan.tanggalBentuk, tanggal);
}
