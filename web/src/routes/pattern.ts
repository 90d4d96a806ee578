// What an address is made of: fixed words and parameters, each of which says which words it accepts.
import type { Shape } from '../../../functions/src/domain/basics/code-shapes.ts';

type Worth = string | number;
type Params = Readonly<Record<string, Worth | null>>;

/** A word of an address that stands for a value. */
export interface Param<Name extends string, Value extends Worth> {
  readonly name: Name;
  /** Null for a word that it does not accept. */
  readonly read: (word: string) => Value | null;
  /** Only at the end of a pattern: when the word is missing its value is null. */
  readonly isOptional: boolean;
}

export interface Optional<Name extends string, Value extends Worth> extends Param<Name, Value> {
  readonly isOptional: true;
}

export type Pattern = readonly (string | Param<string, Worth>)[];

type ValueOf<P> =
  P extends Param<string, infer Value>
    ? Value | (P extends { isOptional: true } ? null : never)
    : never;

/** The parameters of a pattern by name. */
export type ParamsOf<P extends Pattern> = {
  readonly [Each in Exclude<P[number], string> as Each['name']]: ValueOf<Each>;
};

export function shaped<Name extends string, Value extends string>(
  name: Name,
  shape: Shape<Value>,
): Param<Name, Value> {
  return { name, read: (word) => (shape.test(word) ? word : null), isOptional: false };
}

export function oneOf<Name extends string, Value extends string>(
  name: Name,
  words: readonly Value[],
): Param<Name, Value> {
  return { name, read: (word) => words.find((it) => it === word) ?? null, isOptional: false };
}

export function year<Name extends string>(name: Name): Param<Name, number> {
  return { name, read: (word) => (/^\d{4}$/.test(word) ? Number(word) : null), isOptional: false };
}

export function optional<Name extends string, Value extends Worth>(
  param: Param<Name, Value>,
): Optional<Name, Value> {
  return { ...param, isOptional: true };
}

/**
 * The parameters given by the words of an address, or null when the address does not match. Words are
 * taken as they are: no value of a parameter is ever written with a `%`.
 */
export function readParams(pattern: Pattern, words: readonly string[]): Params | null {
  if (words.length > pattern.length) return null;
  const params: Record<string, Worth | null> = {};
  for (const [at, step] of pattern.entries()) {
    const word = words[at];
    if (typeof step === 'string') {
      if (word !== step) return null;
    } else {
      const value = word === undefined ? null : step.read(word);
      if (value === null && !(word === undefined && step.isOptional)) return null;
      params[step.name] = value;
    }
  }
  return params;
}

/** Optional parameters may be left out. */
export function writePath(pattern: Pattern, params: Partial<Params>): string {
  const words = pattern.flatMap((step) => {
    const word = typeof step === 'string' ? step : (params[step.name] ?? null);
    return word === null ? [] : [encodeURIComponent(String(word))];
  });
  return `/${words.join('/')}`;
}
