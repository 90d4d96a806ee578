// What was chosen of what a search found stays a choice, whatever is found afterwards: a form kept as it was typed
// is opened again without that search.

export function withChosen<T extends { readonly id: string }>(
  found: readonly T[],
  chosen: T | null,
): readonly T[] {
  return chosen === null || found.some(({ id }) => id === chosen.id) ? found : [chosen, ...found];
}
