// Records that nobody cancelled: a cancelled one is kept and counts for nothing.

export function standing<T extends { readonly dibatalkan: boolean }>(records: Iterable<T>): T[] {
  return [...records].filter((it) => !it.dibatalkan);
}
