// Two administrators may have the form of one thing open at once.
import { CallError } from '../../../server/callable.ts';

/** Another changed the record meanwhile; the words of the refusal say who, when and what. */
export function isOvertaken(error: unknown): boolean {
  return error instanceof CallError && error.problem === 'berubah-sementara';
}
