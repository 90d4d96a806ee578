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

/** Each round leaves out what the one before has laid open: a key within a key. */
const ROUNDS = 5;

export function fit<S extends z.core.$ZodType>(schema: S, written: unknown): Fit<z.core.output<S>> {
  let value = written;
  const dropped: string[] = [];
  for (let round = 0; ; round += 1) {
    const result = z.safeParse(schema, value);
    if (result.success) return { ok: true, data: result.data, dropped };
    const { issues } = result.error;
    const unknown = unknownIn(issues);
    if (unknown === null || round === ROUNDS) return { ok: false, fault: faultOf(issues) };
    for (const path of unknown) {
      value = without(value, path);
      dropped.push(path.map(String).join('.'));
    }
  }
}

/** Paths of keys that the schema does not know; null where anything else is wrong too. */
function unknownIn(issues: readonly Issue[]): Path[] | null {
  const found: Path[] = [];
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys')
      found.push(...issue.keys.map((key) => [...issue.path, key]));
    else if (issue.code === 'invalid_union') {
      const branch = issue.errors.map(unknownIn).find((paths) => paths !== null);
      if (branch === undefined || branch === null) return null;
      found.push(...branch.map((path) => [...issue.path, ...path]));
    } else return null;
  }
  return found;
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

function faultOf(issues: readonly Issue[]): string {
  return issues.map((issue) => `${issue.path.join('.')} ${issue.code}`).join('; ');
}
