// What stands in a table under a key that came from outside. Phones choose the ids of members and loans, and every
// object has a `constructor` and a `toString` without anybody's having put them there.

/** Undefined: nobody put anything under this key. */
export function entryIn<K extends string, T>(
  table: Readonly<Partial<Record<K, T>>>,
  key: K,
): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
