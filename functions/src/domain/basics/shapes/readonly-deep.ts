// Values that nobody may change, at any depth: a schema's own type has fields that can be set.

type Scalar = string | number | boolean | null | undefined;

export type ReadonlyDeep<T> = T extends Scalar
  ? T
  : { readonly [K in keyof T]: ReadonlyDeep<T[K]> };
