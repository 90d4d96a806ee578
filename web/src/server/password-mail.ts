// Asks the sign-in service to send a person an email for choosing a password. The link goes to the
// person alone: neither this page nor the administrator ever sees it.
import { getConfig } from './backend.ts';

/** For an administrator, who knows the account: anything but a mail that was sent is an error. */
export async function sendPasswordMail(email: string): Promise<void> {
  const response = await ask(email);
  if (!response.ok) throw new Error(`sendOobCode ${String(response.status)}`);
}

/** Faults of the service that do not depend on the address. */
const NOT_NOW = new Set([429, 500, 502, 503, 504]);

/**
 * For somebody who has forgotten the password. Says the same whether the address is registered or not, so that
 * nobody learns here who is. `later`: the service takes no more requests for now.
 */
export async function askForPasswordMail(
  email: string,
): Promise<'asked' | 'later' | 'unreachable'> {
  let response: Response;
  try {
    response = await ask(email);
  } catch {
    return 'unreachable';
  }
  if (response.ok) return 'asked';
  // The service answers 400 for both of these and for an address that it does not know.
  const isTooOften = (await response.text().catch(() => '')).includes('TOO_MANY_ATTEMPTS');
  return isTooOften || NOT_NOW.has(response.status) ? 'later' : 'asked';
}

async function ask(email: string): Promise<Response> {
  const { firebase, emulator } = await getConfig();
  const origin = emulator
    ? `${emulator.auth}/identitytoolkit.googleapis.com`
    : 'https://identitytoolkit.googleapis.com';
  return fetch(`${origin}/v1/accounts:sendOobCode?key=${encodeURIComponent(firebase.apiKey)}`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      // The language of the mail.
      'X-Firebase-Locale': 'id',
    },
    body: JSON.stringify({ requestType: 'PASSWORD_RESET', email }),
    signal: AbortSignal.timeout(15_000),
  });
}
