// Questions of a desk page to the server, and what is said when they fail.
import type { Isian } from '../../../functions/src/domain/basics/isian.ts';
import * as teks from '../teks/index.ts';
import { getBackend } from './backend.ts';
import { readFault } from './fault.ts';

/** Calls a function as the person signed in. */
export async function ask<T>(name: string, data: unknown): Promise<T> {
  const [{ call }, backend] = await Promise.all([import('./firebase.ts'), getBackend()]);
  return (await call(backend, name, data)) as T;
}

/** The server's own words where it has some; `unreachable` are the caller's where nothing could be asked. */
export function faultOf(
  error: unknown,
  unreachable: string = teks.umum.gagalMuat,
): { readonly pesan: string; readonly isian: readonly Isian[] } {
  const { kind, pesan, isian } = readFault(error);
  return { pesan: pesan ?? (kind === 'unreachable' ? unreachable : teks.baca[kind]), isian };
}
