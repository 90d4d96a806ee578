// The border between the platform and the handlers: who calls, what they ask, how a refusal travels.
// A refusal is an answer with details for the form; anything else is `internal` and says nothing.
import {
  HttpsError,
  onCall,
  type CallableFunction,
  type FunctionsErrorCode,
} from 'firebase-functions/https';
import type { CallableOptions } from 'firebase-functions/https';
import type { z } from 'zod/mini';
import { parseIsian } from './domain/basics/isian.ts';
import { Klaim } from './domain/access/peran.ts';
import { describeProblem, isProblem, type Problem, refuse } from './domain/basics/problem.ts';
import type { Tanggal } from './domain/basics/tanggal.ts';
import { logs } from './logs.ts';
import { APP_CHECK, todayAt } from './params.ts';

/** Who calls, and when. */
export interface Caller {
  readonly uid: string;
  readonly klaim: Klaim;
  readonly now: Date;
  readonly today: Tanggal;
}

interface Definition<S extends z.ZodMiniType, C> {
  readonly name: string;
  readonly request: S;
  readonly options?: CallableOptions;
  readonly handle: (data: z.infer<S>, caller: C) => Promise<object | Problem>;
}

/** A callable for signed-in people with a role. */
export function personCallable<S extends z.ZodMiniType>(
  definition: Definition<S, Caller>,
): CallableFunction<unknown, unknown> {
  return onCall(definition.options ?? {}, async (request) => {
    const now = new Date();
    const uid = request.auth?.uid ?? null;
    const fail = (problem: Problem) => errorOf(definition.name, uid, problem);
    if (APP_CHECK.value() === 'wajib' && !request.app) throw fail(refuse({ code: 'tidak-berhak' }));
    if (!request.auth || uid === null) throw fail(refuse({ code: 'belum-masuk' }));
    const token: Readonly<Record<string, unknown>> = request.auth.token;
    const klaim = Klaim.safeParse({ peran: token['peran'], wilayah: token['wilayah'] });
    if (!klaim.success) throw fail(refuse({ code: 'tidak-berhak' }));
    const parsed = parseIsian(definition.request, request.data);
    if ('isian' in parsed) throw fail(refuse({ code: 'isian-salah', isian: parsed.isian }));
    const caller = { uid, klaim: klaim.data, now, today: todayAt(now) };
    return answer(definition.name, uid, () => definition.handle(parsed.data, caller));
  });
}

/** A callable for anyone. */
export function publicCallable<S extends z.ZodMiniType>(
  definition: Definition<S, null>,
): CallableFunction<unknown, unknown> {
  return onCall(definition.options ?? {}, async (request) => {
    const parsed = parseIsian(definition.request, request.data ?? {});
    if ('isian' in parsed)
      throw errorOf(definition.name, null, refuse({ code: 'isian-salah', isian: parsed.isian }));
    return answer(definition.name, null, () => definition.handle(parsed.data, null));
  });
}

async function answer(
  name: string,
  uid: string | null,
  work: () => Promise<object | Problem>,
): Promise<object> {
  let result: object | Problem;
  try {
    result = await work();
  } catch (error) {
    logs.failed({ callable: name }, error);
    throw new HttpsError('internal', 'Terjadi gangguan di server. Coba lagi sebentar.');
  }
  if (isProblem(result)) throw errorOf(name, uid, result);
  return result;
}

function errorOf(callable: string, uid: string | null, problem: Problem): HttpsError {
  logs.refused({ callable, code: problem.code, uid });
  const { pesan, isian } = describeProblem(problem);
  return new HttpsError(statusOf(problem), pesan, { problem, pesan, isian });
}

/** What the outbox reads: everything here is final except `unauthenticated`, which asks to sign in. */
function statusOf(problem: Problem): FunctionsErrorCode {
  switch (problem.code) {
    case 'belum-masuk':
      return 'unauthenticated';
    case 'tidak-berhak':
      return 'permission-denied';
    case 'tidak-ditemukan':
      return 'not-found';
    case 'kiriman-bentrok':
    case 'sudah-ada':
    case 'sesi-ganda':
      return 'already-exists';
    case 'gerbang-belum-terpenuhi':
      return 'failed-precondition';
    case 'isian-salah':
    case 'wilayah-tidak-dikenal':
    case 'tanggal-sebelum-bentuk':
    case 'tanggal-masa-depan':
    case 'tanggal-setelah-bubar':
    case 'anggota-tidak-aktif':
    case 'anggota-tidak-dikenal':
    case 'bayar-sebelum-cair':
    case 'angsuran-tidak-cocok':
    case 'selisih-kas':
    case 'isian-tidak-sesuai':
    case 'terlalu-besar':
      return 'invalid-argument';
  }
}
