// What the server will say of a record before it looks at any other: its shape, and whether its dates,
// amounts and names are within bounds. A session is checked by itself, as its page loads no other schema.
import type { Isian } from '../../../../functions/src/domain/basics/refusals/isian.ts';
import { checkBatas } from '../../../../functions/src/domain/submissions/check-batas.ts';
import { Kiriman } from '../../../../functions/src/domain/submissions/kiriman.ts';
import type { LooseKiriman } from '../../../../functions/src/domain/submissions/loose.ts';
import { checkKiriman } from '../../outbox/enqueue.ts';
import { today } from '../../state/clock.ts';

export function checkRecord(kiriman: LooseKiriman): readonly Isian[] {
  return [...checkKiriman({ schema: Kiriman, kiriman }), ...checkBatas(kiriman, today())];
}
