// Callable of the intake: every record from every form.
import { Kiriman } from '../submissions/kiriman.ts';
import { TandaTerima } from '../submissions/receipts/tanda-terima.ts';
import { UPGRADES_KIRIMAN } from '../submissions/versions.ts';
import { defineCallable } from './definition.ts';
import { SUBMIT_KIRIMAN } from './submit-kiriman-name.ts';

/** Any record from any form. Answers with the receipt. */
export const submitKiriman = defineCallable({
  name: SUBMIT_KIRIMAN,
  request: Kiriman,
  izin: 'decision',
  wilayah: [{ of: 'decision' }],
  answer: TandaTerima,
  upgrades: UPGRADES_KIRIMAN,
});
