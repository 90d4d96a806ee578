// An amount that cannot be read has no value in its form, which would then be saved as if nothing had been typed.
import type { Isian } from '../../../../functions/src/domain/basics/refusals/isian.ts';

/** The faults of such amounts, in the order of the page. */
export const unread = (within: ParentNode): Isian[] =>
  [...within.querySelectorAll<HTMLInputElement>('.number input:invalid')].map((it) => ({
    jalur: it.name,
    label: it.labels?.[0]?.textContent ?? '',
    pesan: it.validationMessage,
  }));
