// Values that nobody may change, at any depth: what a schema gives is a type with fields that can be set.

type Scalar = string | number | boolean | null | undefined;

export type ReadonlyDeep<T> = T extends Scalar
  ? T
  : { readonly [K in keyof T]: ReadonlyDeep<T[K]> };
