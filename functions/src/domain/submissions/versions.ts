// Submissions wait on phones, and in files from them, while both page and server are renewed: each says which
// version of the forms made it. What an older one lacks is added here; what a newer one says waits on the
// phone until the server knows it.
import type { Upgrade } from '../basics/stored/stored.ts';

/** From the first version of the forms to the next, and so on. */
export const UPGRADES_KIRIMAN: readonly Upgrade[] = [
  // The second says which version of a record was seen (`dilihat`): of the first, that stays unknown.
  (first) => first,
  // The third corrects what the second could not: the day of formation, the place of a group.
  (second) => second,
  // The fourth says where a member comes from or goes to.
  (third) => third,
  // The fifth names the member who withdraws savings. One of the fourth that does not is refused, and its form asks.
  (fourth) => fourth,
  // The sixth knows more movements of money, and says when it was saved on the phone. Of the fifth that is missing, and
  // nothing needs it.
  (fifth) => fifth,
  // The seventh says when what mends another was saved. Of the sixth that is missing, and when the other was counts.
  (sixth) => sixth,
];

/** What a form adds to its submission; nothing where it is of the first version. */
export function withVersion<K extends object>(
  kiriman: K,
  upgrades: readonly Upgrade[] = UPGRADES_KIRIMAN,
): K & { readonly skema?: number } {
  return upgrades.length === 0 ? kiriman : { ...kiriman, skema: upgrades.length + 1 };
}
