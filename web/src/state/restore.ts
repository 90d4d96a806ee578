// A form as it was typed, in a page that may be another version: what an older one did not have is taken
// from the empty form. What a newer one added stays with the form, and is left out of what is sent.

/** The empty row of each list of rows, by the list's field. */
export type EmptyRows<T> = {
  readonly [K in keyof T]?: T[K] extends readonly (infer Row extends object)[] ? () => Row : never;
};

export function restore<T extends object>(fresh: T, stored: unknown, rows: EmptyRows<T> = {}): T {
  const form = fill(fresh, stored) as Record<string, unknown>;
  for (const [field, empty] of Object.entries<(() => object) | undefined>(rows)) {
    const list = form[field];
    if (empty && Array.isArray(list)) form[field] = list.map((row: unknown) => fill(empty(), row));
  }
  return form as T;
}

function fill(fresh: object, stored: unknown): object {
  if (!isFields(stored)) return fresh;
  const form: Record<string, unknown> = { ...fresh, ...stored };
  for (const [key, empty] of Object.entries(fresh)) {
    if (isFields(empty)) form[key] = fill(empty, form[key]);
    else if (!isLike(empty, form[key])) form[key] = empty;
  }
  return form;
}

/** Of a list a list; where one thing stood, nothing that holds several. What is not chosen yet may be anything. */
const isLike = (empty: unknown, stored: unknown): boolean =>
  Array.isArray(empty) ? Array.isArray(stored) : empty === null || !(stored instanceof Object);

function isFields(value: unknown): value is object {
  return value instanceof Object && !Array.isArray(value);
}
