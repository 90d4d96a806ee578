// A code of an authenticator app beside the password, where the project has Identity Platform. Asked for by hand, in the
// service's own protocol (v2/accounts/mfaEnrollment and mfaSignIn): the SDK's code for it would be loaded by everybody
// who signs in.
import { signInWithCredential, type AuthCredential } from 'firebase/auth/web-extension';
import { toUid } from '../../../../../functions/src/domain/basics/code-shapes.ts';
import { getBackend } from '../../../server/backend.ts';
import { endLeaving, hasGone } from '../../../state/session.ts';

/** What the service gave instead of a sign-in: it wants a code too. */
export interface Asked {
  /** Its whole answer, which the sign-in goes on from. */
  readonly answer: object;
  readonly pending: string;
  readonly factor: string;
}

/** Null: something else went wrong, or the factor is one that this page cannot ask for. */
export function askedOf(error: unknown): Asked | null {
  const { code, customData } = (error ?? {}) as {
    code?: unknown;
    customData?: { _serverResponse?: Answered };
  };
  if (code !== 'auth/multi-factor-auth-required') return null;
  // oxlint-disable-next-line no-underscore-dangle -- of Firebase
  const answer = customData?._serverResponse ?? {};
  const { mfaPendingCredential: pending, mfaInfo = [] } = answer;
  const factor = mfaInfo.find((it) => it.totpInfo !== undefined)?.mfaEnrollmentId;
  return pending === undefined || factor === undefined ? null : { answer, pending, factor };
}

interface Answered {
  readonly mfaPendingCredential?: string;
  readonly mfaInfo?: readonly { readonly mfaEnrollmentId?: string; readonly totpInfo?: unknown }[];
}

export async function signInWithCode(
  { answer, pending, factor }: Asked,
  code: string,
): Promise<void> {
  const tokens = await post('mfaSignIn:finalize', {
    mfaPendingCredential: pending,
    mfaEnrollmentId: factor,
    totpVerificationInfo: { verificationCode: code },
  });
  const { mfaPendingCredential: _pending, mfaInfo: _info, ...rest } = answer as Answered;
  await signInWith({ ...rest, ...tokens });
}

/** A secret to be put into the app; it becomes a factor once a code of it was given. */
export interface Begun {
  readonly secret: string;
  readonly session: string;
  /** Opens an authenticator app with everything filled in. */
  readonly link: string;
}

export async function beginFactor(aplikasi: string): Promise<Begun> {
  const { user, idToken } = await here();
  const { totpSessionInfo: info } = (await post('mfaEnrollment:start', {
    idToken,
    totpEnrollmentInfo: {},
  })) as { readonly totpSessionInfo?: TotpSession };
  const { sharedSecretKey: secret = '', sessionInfo: session = '' } = info ?? {};
  const rest = new URLSearchParams({
    secret,
    issuer: aplikasi,
    algorithm: info?.hashingAlgorithm ?? 'SHA1',
    digits: String(info?.verificationCodeLength ?? 6),
    period: String(info?.periodSec ?? 30),
  });
  const label = encodeURIComponent(`${aplikasi}:${user.email ?? ''}`);
  return {
    secret,
    session,
    link: `otpauth://totp/${label}?${rest.toString().replaceAll('+', '%20')}`,
  };
}

interface TotpSession {
  readonly sharedSecretKey?: string;
  readonly sessionInfo?: string;
  readonly hashingAlgorithm?: string;
  readonly verificationCodeLength?: number;
  readonly periodSec?: number;
}

export async function endFactor({ session }: Begun, code: string, nama: string): Promise<void> {
  const { user, idToken } = await here();
  const tokens = await post('mfaEnrollment:finalize', {
    idToken,
    displayName: nama,
    totpVerificationInfo: { sessionInfo: session, verificationCode: code },
  });
  await signInWith({ localId: user.uid, ...tokens });
}

/** The SDK asks such a credential for nothing else; who it is, the backend learns as of every sign-in. */
async function signInWith(answer: object): Promise<void> {
  const { auth } = await getBackend();
  endLeaving();
  const { user } = await signInWithCredential(auth, {
    _getIdTokenResponse: () => Promise.resolve(answer),
  } as unknown as AuthCredential);
  hasGone(toUid(user.uid));
}

async function here() {
  const { auth } = await getBackend();
  await auth.authStateReady();
  const user = auth.currentUser;
  if (user === null) throw new FactorFault('CREDENTIAL_TOO_OLD_LOGIN_AGAIN');
  return { user, idToken: await user.getIdToken() };
}

/** What the service said, in its own word; `NETWORK`: nothing. */
export class FactorFault extends Error {
  readonly word: string;

  constructor(word: string) {
    super(word);
    this.word = word;
  }
}

async function post(path: string, body: object): Promise<object> {
  const { config } = await getBackend();
  const { firebase, emulator } = config;
  const origin = emulator
    ? `${emulator.auth}/identitytoolkit.googleapis.com`
    : 'https://identitytoolkit.googleapis.com';
  let response: Response;
  try {
    response = await fetch(
      `${origin}/v2/accounts/${path}?key=${encodeURIComponent(firebase.apiKey)}`,
      {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(15_000),
      },
    );
  } catch {
    throw new FactorFault('NETWORK');
  }
  const answer = (await response.json().catch(() => null)) as
    | (object & { readonly error?: { readonly message?: string } })
    | null;
  if (response.ok && answer !== null) return answer;
  // `INVALID_CODE : more about it`
  throw new FactorFault(answer?.error?.message?.split(' ')[0] ?? 'NETWORK');
}
