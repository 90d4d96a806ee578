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
const PASSING = new Set(['unavailable', 'deadline-exceeded', 'resource-exhausted']);

export function classifyError(error: unknown): Answer {
  const reported = fieldOf(error, 'code');
  const status = typeof reported === 'string' ? reported.replace(/^functions\//, '') : '';
  if (status === 'unauthenticated') return { kind: 'sign-in' };
  if (status === 'internal') return { kind: 'server-fault' };
  const problem = fieldOf(fieldOf(error, 'details'), 'problem');
  const code = fieldOf(problem, 'code');
  if (code === 'tidak-terbaca') return { kind: 'unreadable' };
  if (PASSING.has(status)) return { kind: 'unreachable' };
  const { pesan, isian } = readFault(error);
  if (pesan === null || typeof code !== 'string') return { kind: 'unreachable' };
  const refusal = { code, pesan, isian };
  return {
    kind: 'refused',
    refusal: code === 'berubah-sementara' ? { ...refusal, berubah: problem } : refusal,
  };
}
