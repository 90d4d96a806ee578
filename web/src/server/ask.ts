// Questions of a desk page to the server, and what is said when they fail. Answers are not kept on the
// device: they are lists of people and downloads.
import { useEffect, useState } from 'preact/hooks';
import type { Isian } from '../../../functions/src/domain/basics/isian.ts';
import { getBackend } from './backend.ts';
import * as teks from '../teks/index.ts';

/** Calls a function as the person signed in. */
export async function ask<T>(name: string, data: unknown): Promise<T> {
  const [{ call }, backend] = await Promise.all([import('./firebase.ts'), getBackend()]);
  return (await call(backend, name, data)) as T;
}

export interface Fault {
  readonly pesan: string;
  readonly isian: readonly Isian[];
}

/** The server's own words where it has some. */
export function faultOf(error: unknown, otherwise: string = teks.umum.gagalMuat): Fault {
  const details = field(error, 'details');
  const pesan = field(details, 'pesan');
  const isian = field(details, 'isian');
  return {
    pesan: typeof pesan === 'string' ? pesan : otherwise,
    isian: Array.isArray(isian) ? (isian as readonly Isian[]) : [],
  };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

export interface Asked<T> {
  readonly data: T | null;
  /** Why there is no answer. */
  readonly pesan: string | null;
  readonly reload: () => void;
}

/** The answer to a question; a change of name or data asks anew. Null data: not asked yet. */
export function useAsk<T>(name: string, data: object | null): Asked<T> {
  const key = data === null ? null : `${name} ${JSON.stringify(data)}`;
  const [state, setState] = useState<{ key: string | null; data: T | null; pesan: string | null }>({
    key,
    data: null,
    pesan: null,
  });
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (key === null) return;
    let isCurrent = true;
    ask<T>(name, data).then(
      (answer) => {
        if (isCurrent) setState({ key, data: answer, pesan: null });
      },
      (error: unknown) => {
        if (isCurrent) setState({ key, data: null, pesan: faultOf(error).pesan });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [key, round]);
  const isSame = state.key === key;
  return {
    data: isSame ? state.data : null,
    pesan: isSame ? state.pesan : null,
    reload: () => {
      setState({ key, data: null, pesan: null });
      setRound((n) => n + 1);
    },
  };
}
