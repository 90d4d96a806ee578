// Firebase ends a sign-in by itself, when the page starts and while it is open, and does not say whether the account
// is closed or its person has only to sign in again. So the sign-in service is asked once more. Loaded only then.
import type { AppConfig } from './config.ts';

const CLOSED = new Set<unknown>(['USER_DISABLED', 'USER_NOT_FOUND']);

/** Whether there is no such account any more; false also where that could not be asked. */
export async function isClosed(
  { firebase, emulator }: AppConfig,
  refreshToken: string,
): Promise<boolean> {
  const origin = emulator ? `${emulator.auth}/` : 'https://';
  try {
    const response = await fetch(
      `${origin}securetoken.googleapis.com/v1/token?key=${firebase.apiKey}`,
      {
        method: 'POST',
        body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: refreshToken }),
      },
    );
    const answer = (await response.json()) as { readonly error?: { readonly message?: unknown } };
    return CLOSED.has(answer.error?.message);
  } catch {
    return false;
  }
}
