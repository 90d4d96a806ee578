// Why a question to the server came to nothing: the server could not be reached, the person has no
// right to the answer, or the answer could not be read. Pure, so that every case is a test.
import type { Isian } from '../../../functions/src/domain/basics/refusals/isian.ts';
import { dariServer } from '../teks/writing/dari-server.ts';

export type FaultKind = 'unreachable' | 'refused' | 'broken';

export interface Fault {
  readonly kind: FaultKind;
  /** What the server said, if it gave words. */
  readonly pesan: string | null;
  readonly isian: readonly Isian[];
}

/**
 * Error codes of Firestore, of sign-in and of callables. Firestore says `unknown` both of a fetch that
 * failed and of an answer that is not its own, such as a captive portal's page.
 */
const UNREACHABLE = /^(unavailable|deadline-exceeded|cancelled|unknown)$|network-request-failed/;
const REFUSED = /^(permission-denied|unauthenticated$|auth\/)/;
/** How browsers say that a fetch failed, or that the code of a page could not be loaded. */
const NOT_LOADED = /imported module|module script|failed to fetch|networkerror|load failed/i;

export function readFault(error: unknown): Fault {
  const details = fieldOf(error, 'details');
  const pesan = fieldOf(details, 'pesan');
  const isian = fieldOf(details, 'isian');
  const hasWords = typeof pesan === 'string';
  return {
    kind: hasWords ? 'refused' : kindOf(error),
    pesan: hasWords ? dariServer(pesan) : null,
    isian: Array.isArray(isian) ? isian.filter(isIsian).map(said) : [],
  };
}

function kindOf(error: unknown): FaultKind {
  const code = fieldOf(error, 'code');
  if (typeof code === 'string')
    return UNREACHABLE.test(code) ? 'unreachable' : REFUSED.test(code) ? 'refused' : 'broken';
  return error instanceof TypeError && NOT_LOADED.test(error.message) ? 'unreachable' : 'broken';
}

const said = (it: Isian): Isian => ({
  ...it,
  label: dariServer(it.label),
  pesan: dariServer(it.pesan),
});

function isIsian(value: unknown): value is Isian {
  return ['jalur', 'label', 'pesan'].every((name) => typeof fieldOf(value, name) === 'string');
}

/** A field of whatever was thrown. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
