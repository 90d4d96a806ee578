// Values of documents in memory as Firestore sees them: fields are found, compared, filtered and copied
// as they are stored.

/** Fields by name. */
export type DocumentData = Readonly<Record<string, unknown>>;

export type Operator = '==' | '<' | '<=' | '>' | '>=' | 'in' | 'array-contains';
export const OPERATORS: readonly string[] = ['==', '<', '<=', '>', '>=', 'in', 'array-contains'];

export interface Filter {
  readonly field: string;
  readonly operator: Operator;
  readonly value: unknown;
}

export function matches(data: DocumentData, { field, operator, value }: Filter): boolean {
  const found = valueAt(data, field);
  if (operator === '==') return found === value;
  if (operator === 'in') return Array.isArray(value) && value.includes(found);
  if (operator === 'array-contains') return Array.isArray(found) && found.includes(value);
  // A range matches values of its own type only.
  if (found === null || typeof found !== typeof value) return false;
  const order = compare(found, value);
  switch (operator) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
  }
}

/** Texts here are ASCII, so that UTF-16 order is Firestore's order of bytes. */
export function compare(a: unknown, b: unknown): number {
  const left = a as string | number;
  const right = b as string | number;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function valueAt(data: DocumentData, field: string): unknown {
  if (!field.includes('.')) return data[field];
  let value: unknown = data;
  for (const key of field.split('.')) {
    if (value === null || typeof value !== 'object') return undefined;
    value = (value as DocumentData)[key];
  }
  return value;
}

/** A copy as Firestore stores it: plain values, nothing undefined, the keys of a map in order. */
export function stored(data: DocumentData): DocumentData {
  return copy(data) as DocumentData;
}

function copy(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(copy);
  if (Object.getPrototypeOf(value) !== Object.prototype)
    throw new Error(`${value.constructor.name} is not a plain value`);
  const sorted: Record<string, unknown> = {};
  for (const key of Object.keys(value).toSorted()) {
    const item = (value as DocumentData)[key];
    if (item !== undefined) sorted[key] = copy(item);
  }
  return sorted;
}
