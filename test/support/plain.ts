// Tests write ids down as plain text: what each is of follows from where it stands. Builders take records so
// written and give them with their types.
import type { AnyId, NewId } from '../../functions/src/domain/basics/identitas.ts';

/** The same with ids as plain text. */
export type Plain<T> = T extends string
  ? T extends AnyId
    ? string
    : T
  : T extends object
    ? { [K in keyof T]: Plain<T[K]> }
    : T;

/** The one cast of tests: the shape is checked, the ids are taken at their word. */
export function withIds<T>(plain: Plain<T>): T {
  return plain as T;
}

/** `id-1`, `id-2` … */
export function countingIds(): () => NewId {
  let n = 0;
  return () => newId(`id-${String((n += 1))}`);
}

/** The same one every time. */
export function sameId(id: string): () => NewId {
  return () => newId(id);
}

function newId(id: string): NewId {
  return id as NewId;
}
