// Questions to the server, and what is said when they fail. Each is asked by its definition, which both
// sides share: it gives the types of what is sent and what comes back.
import type { Isian } from '../../../functions/src/domain/basics/refusals/isian.ts';
import { readAnswer } from '../../../functions/src/domain/callables/answer.ts';
import type {
  AnswerOf,
  AnyPersonCallable,
  RequestOf,
} from '../../../functions/src/domain/callables/definition.ts';
import * as teks from '../teks/index.ts';
import { currentUid } from '../state/session.ts';
import { getBackend } from './backend.ts';
import { CallError } from './callable.ts';
import { readFault } from './fault.ts';
import { UnreadableAnswer } from './unreadable-answer.ts';

/** Calls a function in the name of the person signed in. */
export async function ask<D extends AnyPersonCallable>(
  definition: D,
  request: RequestOf<D>,
): Promise<AnswerOf<D>> {
  const uid = currentUid();
  const [{ call }, backend] = await Promise.all([import('./firebase.ts'), getBackend()]);
  const answer = readAnswer(definition, await call(backend, definition.name, request));
  // Whoever asked has left: nothing is shown, kept or downloaded any more.
  if (uid !== currentUid()) throw new CallError('cancelled');
  if (answer === null) throw new UnreadableAnswer(definition.name);
  return answer;
}

/**
 * The server's own words where it gave some; `unreachable` are the caller's words for when nothing could
 * be asked.
 */
export function faultOf(
  error: unknown,
  unreachable: string = teks.umum.gagalMuat,
): { readonly pesan: string; readonly isian: readonly Isian[] } {
  const { kind, pesan, isian } = readFault(error);
  return { pesan: pesan ?? (kind === 'unreachable' ? unreachable : teks.baca[kind]), isian };
}
