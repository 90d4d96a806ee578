// What an error of a call means for the item that was sent. Pure, so that every case is a test.
import type { Answer } from './machine.ts';
import type { Isian } from '../../../functions/src/domain/basics/isian.ts';

/**
 * Errors that say nothing about the item: try again later. Everything else that comes with the
 * server's own explanation is a refusal; without one it came from something in between (a captive
 * portal, a proxy, a half-finished deploy) and is no verdict either.
 */
const PASSING = new Set(['unavailable', 'deadline-exceeded', 'internal', 'resource-exhausted']);

export function classifyError(error: unknown): Answer {
  const code = fieldOf(error, 'code');
  const status = typeof code === 'string' ? code.replace(/^functions\//, '') : '';
  if (status === 'unauthenticated') return { kind: 'sign-in' };
  if (PASSING.has(status)) return { kind: 'unreachable' };
  const details = fieldOf(error, 'details');
  const pesan = fieldOf(details, 'pesan');
  const problemCode = fieldOf(fieldOf(details, 'problem'), 'code');
  if (typeof pesan !== 'string' || typeof problemCode !== 'string') return { kind: 'unreachable' };
  const isian = fieldOf(details, 'isian');
  return {
    kind: 'refused',
    refusal: { code: problemCode, pesan, isian: Array.isArray(isian) ? isian.filter(isIsian) : [] },
  };
}

function isIsian(value: unknown): value is Isian {
  return (
    typeof fieldOf(value, 'jalur') === 'string' &&
    typeof fieldOf(value, 'label') === 'string' &&
    typeof fieldOf(value, 'pesan') === 'string'
  );
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
