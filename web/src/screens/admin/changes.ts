// What an entry of the trail changed, field by field, from the JSON before and after.
import { readJson } from '../../ui/read-json.ts';

export interface Change {
  readonly jalur: string;
  readonly sebelum: string | null;
  readonly sesudah: string | null;
}

/** Fields whose value differs; a new record gives all of its fields. */
export function changesOf(sebelum: string | null, sesudah: string | null): Change[] {
  const before = leaves(sebelum);
  const after = leaves(sesudah);
  return [...new Set([...after.keys(), ...before.keys()])]
    .filter((jalur) => before.get(jalur) !== after.get(jalur))
    .map((jalur) => ({
      jalur,
      sebelum: before.get(jalur) ?? null,
      sesudah: after.get(jalur) ?? null,
    }));
}

function leaves(json: string | null): Map<string, string> {
  const found = new Map<string, string>();
  const value = readJson(json);
  if (value !== null) collect('', value, found);
  return found;
}

function collect(jalur: string, value: unknown, found: Map<string, string>): void {
  if (Array.isArray(value) && value.every((it) => typeof it !== 'object')) {
    found.set(jalur, value.map(String).join(', '));
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value))
      collect(jalur === '' ? key : `${jalur}.${key}`, item, found);
  } else found.set(jalur, String(value));
}
