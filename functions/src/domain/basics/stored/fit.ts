// Reading what another version wrote, in the database or in an answer: what a newer one added is left out,
// at every depth, so that a release can be rolled back and an older phone goes on; anything else that does
// not fit is a fault, named without a value.
import { z } from 'zod/mini';

export type Fit<T> =
  | { readonly ok: true; readonly data: T; readonly dropped: readonly string[] }
  /** Paths and codes only: a message could quote a stored value. */
  | { readonly ok: false; readonly fault: string };

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];
type Parsed<T> = ReturnType<z.ZodMiniType<T>['safeParse']>;

/** Each round leaves out what the one before has laid open: a key within a key. */
const ROUNDS = 5;

export function fit<S extends z.core.$ZodType>(schema: S, written: unknown): Fit<z.core.output<S>> {
  const { result, dropped } = parseKnown((value) => z.safeParse(schema, value), written);
  return result.success
    ? { ok: true, data: result.data, dropped }
    : { ok: false, fault: faultOf(result.error.issues) };
}

/** What a schema says of a value without the keys that it does not know. */
export function parseKnown<T>(
  parse: (value: unknown) => Parsed<T>,
  written: unknown,
): { readonly result: Parsed<T>; readonly dropped: readonly string[] } {
  let value = written;
  const dropped: string[] = [];
  for (let round = 0; ; round += 1) {
    const result = parse(value);
    const unknown = result.success ? [] : unknownIn(result.error.issues);
    if (unknown.length === 0 || round === ROUNDS) return { result, dropped };
    for (const path of unknown) {
      value = without(value, path);
      dropped.push(path.map(String).join('.'));
    }
  }
}

/** Paths of keys that the schema does not know. */
function unknownIn(issues: readonly Issue[]): Path[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...issue.path, key]);
    if (issue.code !== 'invalid_union') return [];
    // The branch that is meant is the one in which nothing else is wrong.
    const meant = issue.errors.find((branch) => branch.length > 0 && branch.every(isUnknown));
    return unknownIn(meant ?? []).map((path) => [...issue.path, ...path]);
  });
}

function isUnknown(issue: Issue): boolean {
  return (
    issue.code === 'unrecognized_keys' ||
    (issue.code === 'invalid_union' &&
      issue.errors.some((branch) => branch.length > 0 && branch.every(isUnknown)))
  );
}

/** A copy without what lies at `path`. */
function without(value: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return value.map((it: unknown, index) => (index === step ? without(it, rest) : it));
  const entries = Object.entries(value);
  return Object.fromEntries(
    rest.length === 0
      ? entries.filter(([key]) => key !== step)
      : entries.map(([key, it]: [string, unknown]) => [key, key === step ? without(it, rest) : it]),
  );
}

/** Faults that are named: thousands of them would not fit into the note of one. */
const NAMED = 10;
/** Longest part of a path. */
const STEP = 64;

/** Paths and codes of what does not fit, never a value, nor a key that is no name of a field and no id. */
export function faultOf(issues: readonly Issue[]): string {
  const named = issues
    .slice(0, NAMED)
    .map((issue) => `${issue.path.map(stepOf).join('.')} ${issue.code}`);
  const more = issues.length - named.length;
  return [...named, ...(more > 0 ? [`+${more}`] : [])].join('; ');
}

function stepOf(step: PropertyKey): string {
  const text = String(step);
  return /^[\w-]*$/.test(text) && text.length <= STEP ? text : '?';
}
