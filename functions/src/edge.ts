// The border between the platform and the handlers: who calls, what they ask, how a refusal travels. A
// refusal is an error with details for the form; anything else is `internal` and says nothing.
import {
  HttpsError,
  onCall,
  type CallableFunction,
  type FunctionsErrorCode,
} from 'firebase-functions/https';
import type { CallableOptions } from 'firebase-functions/https';
import type { z } from 'zod/mini';
import { isNewer, upgrade, type Fields } from './domain/basics/stored/stored.ts';
import { setAside } from './flows/repair/set-aside.ts';
import { parseBriefly } from './domain/basics/refusals/brief-faults.ts';
import { lacksSecondFactor } from './domain/access/second-factor.ts';
import { Klaim } from './domain/access/klaim.ts';
import type { Pengguna } from './domain/access/pengguna.ts';
import { describeProblem } from './domain/basics/refusals/describe-problem.ts';
import { isProblem, type Problem, refuse } from './domain/basics/refusals/problem.ts';
import type {
  AnswerOf,
  AnyPersonCallable,
  AnyPublicCallable,
} from './domain/callables/definition.ts';
import { docs } from './adapters/firestore/documents/docs.ts';
import { isPassing } from './adapters/platform/retry.ts';
import {
  DocumentInvalid,
  DocumentTooLarge,
  DocumentUnfit,
  type Unreadable,
} from './adapters/firestore/documents/document-kind.ts';
import { authorize, hasRight, type Granted } from './authorize.ts';
import { bodyFault, guardBody, type BodyFault } from './body.ts';
import { refuseBatas } from './domain/submissions/check-batas.ts';
import type { Class } from './classes.ts';
import { lighten } from './travel.ts';
import { logs } from './logs.ts';
import { APP_CHECK, FAKTOR_KEDUA, todayAt } from './params.ts';
import { latestToday } from './domain/basics/local-date.ts';
import { toUid } from './domain/basics/code-shapes.ts';
import type { Uid } from './domain/basics/identitas.ts';

/** The account as it stands now, which a token may not know yet. Null: it is not listed. */
type AccountOf = (uid: Uid) => Promise<Pick<Pengguna, 'nonaktif'> | null>;

/**
 * A callable for signed-in people with a role, checked for permission and area. What is cheap comes first:
 * who asks, the permission, the size of the body, its content.
 */
export function personCallable<D extends AnyPersonCallable>(
  definition: D,
  door: (granted: Granted<D>) => Promise<AnswerOf<D> | Problem>,
  options: CallableOptions & Class,
  accountOf: AccountOf = accountAsListed,
): CallableFunction<unknown, unknown> {
  const { name } = definition;
  const callable = onCall(options, async ({ app, auth, data, rawRequest }) => {
    const now = new Date();
    const uid = auth ? toUid(auth.uid) : null;
    const fail = (problem: Problem) => errorOf(name, uid, problem);
    if (APP_CHECK.value() === 'wajib' && !app) throw fail(refuse({ code: 'tidak-berhak' }));
    if (!auth || uid === null) throw fail(refuse({ code: 'belum-masuk' }));
    const token: Readonly<Record<string, unknown>> = auth.token;
    const klaim = Klaim.safeParse({ peran: token['peran'], wilayah: token['wilayah'] });
    if (!klaim.success) throw fail(refuse({ code: 'tidak-berhak' }));
    if (!hasRight(definition, klaim.data)) throw fail(refuse({ code: 'tidak-berhak' }));
    if (FAKTOR_KEDUA.value() === 'wajib' && lacksSecondFactor(klaim.data, token))
      throw fail(refuse({ code: 'faktor-kedua' }));
    const fault = bodyFault(rawRequest);
    if (fault !== null) throw fail(refuseBody(fault));
    const current = ofThisVersion(definition, data);
    if (current === 'newer') throw fail(refuse({ code: 'versi-lebih-baru' }));
    const parsed = parseBriefly(definition.request, current.data);
    if ('isian' in parsed) throw fail(refuse({ code: 'isian-salah', isian: parsed.isian }));
    const caller = { uid, klaim: klaim.data, now, today: todayAt(now) };
    return answer(name, uid, async () => {
      const [granted, account] = await Promise.all([
        authorize(definition, parsed.data as z.output<D['request']>, caller, data),
        accountOf(uid),
      ]);
      // A token outlives its account by up to an hour.
      if (account?.nonaktif === true) return refuse({ code: 'akun-ditutup' });
      if (isProblem(granted)) return granted;
      // A submission that was accepted already is not judged again, so its flow judges it.
      const far =
        definition.izin === 'decision' ? null : refuseBatas(parsed.data, latestToday(caller));
      return far ?? door(granted);
    });
  });
  return lighten(guardBody(callable));
}

function refuseBody(fault: BodyFault): Problem {
  return refuse(
    fault === 'terlalu-besar'
      ? { code: fault }
      : {
          code: fault,
          isian: [{ jalur: '', label: 'Isian', pesan: 'tidak dapat dibaca; muat ulang halaman' }],
        },
  );
}

/** A callable for anyone. */
export function publicCallable<D extends AnyPublicCallable>(
  definition: D,
  door: (request: z.output<D['request']>) => Promise<AnswerOf<D> | Problem>,
  options: CallableOptions & Class,
): CallableFunction<unknown, unknown> {
  const { name } = definition;
  const callable = onCall(options, async ({ data, rawRequest }) => {
    const fault = bodyFault(rawRequest);
    if (fault !== null) throw errorOf(name, null, refuseBody(fault));
    const parsed = parseBriefly(definition.request, data ?? {});
    if ('isian' in parsed)
      throw errorOf(name, null, refuse({ code: 'isian-salah', isian: parsed.isian }));
    return answer(name, null, () => door(parsed.data as z.output<D['request']>));
  });
  return lighten(guardBody(callable));
}

/** Closed is an account also where the rest of what is stored of it cannot be read. */
async function accountAsListed(uid: Uid): ReturnType<AccountOf> {
  const stored = (await docs.pengguna.readRaw([uid])).get(uid);
  return stored === undefined ? null : { nonaktif: (stored['nonaktif'] ?? false) !== false };
}

/** A request as this version has it, where its definition knows older ones. */
function ofThisVersion(
  { upgrades }: AnyPersonCallable,
  data: unknown,
): 'newer' | { readonly data: unknown } {
  if (!upgrades || typeof data !== 'object' || data === null) return { data };
  const fields = data as Fields;
  return isNewer(upgrades, fields) ? 'newer' : { data: upgrade(upgrades, fields) };
}

async function answer<T>(
  name: string,
  uid: Uid | null,
  work: () => Promise<T | Problem>,
): Promise<T> {
  let result: T | Problem;
  try {
    result = await work();
  } catch (error) {
    if (error instanceof DocumentTooLarge) throw errorOf(name, uid, refuseLarge());
    if (error instanceof DocumentInvalid && !(error instanceof DocumentUnfit)) {
      await note(error.unreadable);
      throw errorOf(name, uid, refuse({ code: 'tidak-terbaca' }));
    }
    logs.failed({ callable: name }, error);
    // Tried in vain several times within: the same request may succeed in a moment.
    if (isPassing(error))
      throw new HttpsError('unavailable', 'Server sedang sibuk. Coba lagi sebentar.');
    throw new HttpsError('internal', 'Terjadi gangguan di server. Coba lagi sebentar.');
  }
  if (isProblem(result)) throw errorOf(name, uid, result);
  return result;
}

/** What the person is told does not depend on it; the night finds it too. */
async function note(unreadable: Unreadable): Promise<void> {
  try {
    await setAside([unreadable], new Date());
  } catch (error) {
    logs.stepFailed({ langkah: 'tersisih' }, error);
  }
}

function refuseLarge(): Problem {
  return refuse({
    code: 'terlalu-besar',
    pesan:
      'Catatan ini menjadi terlalu besar untuk disimpan; bagi menjadi beberapa, atau hubungi koordinator kota.',
  });
}

function errorOf(callable: string, uid: Uid | null, problem: Problem): HttpsError {
  logs.refused({ callable, code: problem.code, uid });
  const { pesan, isian } = describeProblem(problem);
  return new HttpsError(statusOf(problem), pesan, { problem, pesan, isian });
}

/**
 * What the outbox reads: every status is final except `unauthenticated`, which asks to sign in again, and
 * `unavailable`, which asks to send again later.
 */
function statusOf(problem: Problem): FunctionsErrorCode {
  switch (problem.code) {
    case 'belum-masuk':
    case 'akun-ditutup':
    case 'faktor-kedua':
      return 'unauthenticated';
    case 'tidak-berhak':
      return 'permission-denied';
    case 'tidak-ditemukan':
      return 'not-found';
    case 'kiriman-bentrok':
    case 'berubah-sementara':
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
    case 'versi-lebih-baru':
    case 'tidak-terbaca':
      return 'unavailable';
  }
}
