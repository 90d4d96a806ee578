// What an error of a call means for the item that was sent. Pure, so that every case is a test.
import { fieldOf, readFault } from '../server/fault.ts';
import type { Answer } from './machine.ts';

/**
 * Errors that say nothing about the item: try again later. `internal` is a fault that this item meets, perhaps
 * always: it is tried again too, and others do not wait for it. Everything else that comes with the server's own
 * explanation is a refusal; without one it came from something in between (a captive portal, a proxy, a
 * half-finished deploy) and is not a verdict either. Likewise where the server itself holds something that it
 * cannot read: only what needs that waits until it is mended.
 */
const PASSING = new Set<unknown>(['unavailable', 'deadline-exceeded', 'resource-exhausted']);

export function classifyError(error: unknown): Answer {
  const status = fieldOf(error, 'code');
  const problem = fieldOf(fieldOf(error, 'details'), 'problem');
  const code = fieldOf(problem, 'code');
  // Known well enough, and a new token changes nothing.
  if (code === 'faktor-kedua') return { kind: code };
  if (status === 'unauthenticated') return { kind: 'sign-in' };
  if (status === 'internal') return { kind: 'server-fault' };
  if (code === 'tidak-terbaca') return { kind: 'unreadable' };
  if (PASSING.has(status)) return { kind: 'unreachable' };
  const { pesan, isian } = readFault(error);
  if (pesan === null || typeof code !== 'string') return { kind: 'unreachable' };
  const berubah = code === 'berubah-sementara' && { berubah: problem };
  return { kind: 'refused', refusal: { code, pesan, isian, ...berubah } };
}
