// Every part that a body of a schema can have, as paths: fields at any depth, and which of several kinds. A body
// that is drawn has all of them at one time or another, and leaves out or empties what may be.
import type { Plain } from '../../support/records/plain.ts';
import type { Random } from './random.ts';

/** With every field that may be left out: what is drawn names them all, or does not compile. */
type Whole<T> = T extends readonly (infer E)[]
  ? readonly Whole<E>[]
  : T extends string
    ? T
    : T extends object
      ? { readonly [K in keyof T]-?: Whole<T[K]> }
      : T;
export type WholePlain<T> = Whole<Plain<T>>;

/** What of a schema its own library shows. */
interface Schema {
  readonly _zod: {
    readonly optin?: 'optional' | undefined;
    readonly def: {
      readonly type: string;
      readonly shape?: Readonly<Record<string, Schema>>;
      readonly element?: Schema;
      readonly innerType?: Schema;
      readonly in?: Schema;
      readonly options?: readonly Schema[];
      readonly values?: readonly string[];
      readonly entries?: Readonly<Record<string, string>>;
      readonly valueType?: Schema;
    };
  };
}

function defOf(schema: unknown) {
  const { _zod: inner } = schema as Schema;
  return inner.def;
}

/** Whether the field of an object may be left out. */
function mayBeLeftOut({ _zod: inner }: Schema): boolean {
  return inner.optin === 'optional';
}

/** `(sesi)`, where a field names the kind. */
function kindOf(schema: Schema): string {
  const kind = defOf(schema).shape?.['jenis'];
  const [jenis] = (kind && defOf(kind).values) ?? [];
  return jenis === undefined ? '' : `(${jenis})`;
}

/** `isi.pengganti`, `isi.pengganti null`, `isi.kunci=rata`, `isi.dibuat left out` … */
export function partsOf(schema: unknown, path = ''): string[] {
  const { type, shape, element, innerType, options, entries, valueType, in: from } = defOf(schema);
  if (from) return partsOf(from, path);
  if (type === 'nullable') return [`${path} null`, ...partsOf(innerType, path)];
  if (innerType) return partsOf(innerType, path);
  if (options) return options.flatMap((it) => partsOf(it, `${path}${kindOf(it)}`));
  if (entries) return Object.values(entries).map((it) => `${path}=${it}`);
  if (type === 'literal') return defOf(schema).values?.map((it) => `${path}=${it}`) ?? [];
  if (element) return [`${path}[]`, ...partsOf(element, `${path}[]`)];
  if (valueType) return partsOf(valueType, `${path}{}`);
  if (!shape) return [path];
  return Object.entries(shape).flatMap(([key, it]) => [
    ...(mayBeLeftOut(it) ? [`${path}.${key} left out`] : []),
    ...partsOf(it, `${path}.${key}`),
  ]);
}

/** The parts that a body has. */
export function partsIn(schema: unknown, value: unknown, path = ''): string[] {
  const { type, shape, element, innerType, options, entries, valueType, in: from } = defOf(schema);
  if (from) return partsIn(from, value, path);
  if (value === undefined) return [];
  if (type === 'nullable' && value === null) return [`${path} null`];
  if (innerType) return partsIn(innerType, value, path);
  if (options)
    return options
      .filter((it) => fits(it, value))
      .flatMap((it) => partsIn(it, value, `${path}${kindOf(it)}`));
  if (entries || type === 'literal') return [`${path}=${value as string}`];
  if (element)
    return (value as unknown[]).flatMap((it) => [
      `${path}[]`,
      ...partsIn(element, it, `${path}[]`),
    ]);
  if (valueType)
    return Object.values(value as object).flatMap((it) => partsIn(valueType, it, `${path}{}`));
  if (!shape) return [path];
  const fields = value as Readonly<Record<string, unknown>>;
  return Object.entries(shape).flatMap(([key, it]) =>
    fields[key] === undefined
      ? [`${path}.${key} left out`]
      : partsIn(it, fields[key], `${path}.${key}`),
  );
}

function fits(schema: unknown, value: unknown): boolean {
  const { jenis } = Object(value) as { readonly jenis?: unknown };
  const kinds = jenis === undefined ? undefined : defOf(schema).shape?.['jenis'];
  if (kinds && defOf(kinds).type === 'literal')
    return defOf(kinds).values?.includes(jenis as string) === true;
  const { success } = (schema as Parser).safeParse(value);
  return success;
}

interface Parser {
  safeParse(value: unknown): { readonly success: boolean };
}

/** A copy without some of the fields that may be left out, and with nothing in some that may be empty. */
export function thinned(schema: unknown, value: unknown, random: Random): unknown {
  const { type, shape, element, innerType, options, in: from } = defOf(schema);
  if (from) return thinned(from, value, random);
  if (type === 'nullable' && random.chance(0.15)) return null;
  if (innerType) return thinned(innerType, value, random);
  if (options) {
    const one = options.find((it) => fits(it, value));
    return one ? thinned(one, value, random) : value;
  }
  if (element && Array.isArray(value)) return value.map((it) => thinned(element, it, random));
  if (!shape || typeof value !== 'object' || value === null) return value;
  const fields = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, it]) => {
      const field = shape[key];
      if (field === undefined) return [[key, it]];
      if (mayBeLeftOut(field) && random.chance(0.3)) return [];
      return [[key, thinned(field, it, random)]];
    }),
  );
}
