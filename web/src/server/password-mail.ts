// Asks the sign-in service to send a person an email for choosing a password. The link goes to the
// person alone: neither this page nor the administrator ever sees it.
import { getConfig } from './backend.ts';

export async function sendPasswordMail(email: string): Promise<void> {
  const { firebase, emulator } = await getConfig();
  const origin = emulator
    ? `${emulator.auth}/identitytoolkit.googleapis.com`
    : 'https://identitytoolkit.googleapis.com';
  const response = await fetch(
    `${origin}/v1/accounts:sendOobCode?key=${encodeURIComponent(firebase.apiKey)}`,
    {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        // The language of the mail.
        'X-Firebase-Locale': 'id',
      },
      body: JSON.stringify({ requestType: 'PASSWORD_RESET', email }),
      signal: AbortSignal.timeout(15_000),
    },
  );
  if (!response.ok) throw new Error(`sendOobCode ${String(response.status)}`);
}
