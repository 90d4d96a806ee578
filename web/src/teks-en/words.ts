// What makes a second language complete: a file of it has every sentence of the Indonesian one, with the same
// values put into it, and none besides; otherwise it does not compile.

/** The shape of words, without what they say. */
export type Words<T> = T extends string
  ? string
  : T extends (...values: infer Values) => infer Said
    ? (...values: Values) => Words<Said>
    : T extends ReadonlySet<unknown>
      ? T
      : { readonly [Key in keyof T]: Words<T[Key]> };
