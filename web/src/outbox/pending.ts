// What is waiting in the outbox for a group.
import { ksmIdOf } from '../../../functions/src/domain/submissions/jenis.ts';
import type { JenisKiriman } from '../../../functions/src/domain/submissions/kiriman.ts';
import type { OutboxItem } from '../state/outbox-item.ts';
import type { Outbox } from './machine.ts';
import type { KsmId } from '../../../functions/src/domain/basics/identitas.ts';

/** Submissions about the group that the server does not have yet, of some kinds. */
export function pendingOf(
  items: Outbox,
  ksmId: KsmId,
  kinds: readonly JenisKiriman[],
): OutboxItem[] {
  return items.filter(
    ({ kiriman, state }) =>
      state.status !== 'accepted' && kinds.includes(kiriman.jenis) && ksmIdOf(kiriman) === ksmId,
  );
}
