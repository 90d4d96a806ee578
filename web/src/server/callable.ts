// Calls a function in the protocol of callables
// (firebase.google.com/docs/functions/callable-reference): one POST of JSON. Written here because the
// SDK's code for it is five times as large on the phone, and because visitors, for whom no SDK is
// loaded at all, call one too.
import { callableUrl, type AppConfig } from './config.ts';

const TIMEOUT_MS = 30_000;

/** A refused or failed call. `code` is a status of the protocol, spelt as in the SDK. */
export class CallError extends Error {
  readonly code: string;
  readonly details: unknown;

  constructor(code: string, details: unknown = null) {
    super(code);
    this.name = 'CallError';
    this.code = code;
    this.details = details;
  }

  /** Code of the server's refusal, where it gave one. */
  get problem(): unknown {
    return (this.details as { problem?: { code?: unknown } } | null | undefined)?.problem?.code;
  }
}

/** The function's result. Anything that is not an answer of the protocol is `unavailable`. */
export async function postCallable({
  config,
  name,
  data,
  token,
  appCheck = null,
}: {
  readonly config: AppConfig;
  readonly name: string;
  readonly data: unknown;
  readonly token: string | null;
  readonly appCheck?: string | null | undefined;
}): Promise<unknown> {
  const answer = await post(callableUrl(config, name), JSON.stringify({ data }), token, appCheck);
  if (typeof answer === 'object' && answer !== null) {
    if ('result' in answer) return answer.result;
    if ('error' in answer) throw errorOf(answer.error);
  }
  throw new CallError('unavailable');
}

/** The JSON that came back, whatever the HTTP status: a captive portal's page is not JSON. */
async function post(
  url: string,
  body: string,
  token: string | null,
  appCheck: string | null,
): Promise<unknown> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(token !== null && { Authorization: `Bearer ${token}` }),
        ...(appCheck !== null && { 'X-Firebase-AppCheck': appCheck }),
      },
      body,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return await response.json();
  } catch {
    throw new CallError('unavailable');
  }
}

/** `{"status": "PERMISSION_DENIED", "details": …}` */
function errorOf(error: unknown): CallError {
  const { status, details } = (error ?? {}) as { status?: unknown; details?: unknown };
  const code = typeof status === 'string' ? status.toLowerCase().replaceAll('_', '-') : '';
  return new CallError(code || 'unavailable', details);
}
