// What a form has of a record before the schema decides: a new field does not compile until it is named.
import type { AnyId } from '../identitas.ts';

/** A record as a form has it: every field is named, any may be missing. Ids keep their types. */
export type Loose<T> = T extends readonly (infer E)[]
  ? readonly Loose<E>[]
  : T extends AnyId
    ? T
    : T extends string
      ? T extends object
        ? string
        : T
      : T extends object
        ? { readonly [K in keyof T]-?: Loose<T[K]> | null | undefined }
        : T;

/** What is complete already: also a field that may be left out is named. */
export type Named<T> = { readonly [K in keyof Required<T>]: T[K] };
