// Tests write ids as plain text: what each identifies follows from where it is. Builders take such
// records and return them with their types.
import type { AnyId, NewId } from '../../../functions/src/domain/basics/identitas.ts';

/** The same with ids as plain text, those that are keys too. */
export type Plain<T> = T extends string
  ? T extends AnyId
    ? string
    : T
  : T extends object
    ? [keyof T] extends [AnyId]
      ? [keyof T] extends [never]
        ? T
        : Record<string, Plain<T[keyof T]>>
      : { [K in keyof T]: Plain<T[K]> }
    : T;

/** The only cast in tests: the shape is checked, the ids are taken as they are. */
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
