// The mails that the suite's sign-in service would have sent for choosing a password.
import { environment } from './environment.ts';

const origin = () => `http://${environment('FIREBASE_AUTH_EMULATOR_HOST')}`;

/** The code in the last mail to the address; null: there was none. */
export async function passwordMailTo(email: string): Promise<string | null> {
  const project = environment('GCLOUD_PROJECT');
  const response = await fetch(`${origin()}/emulator/v1/projects/${project}/oobCodes`, {
    headers: { Authorization: 'Bearer owner' },
  });
  const { oobCodes = [] } = (await response.json()) as {
    oobCodes?: { email: string; oobCode: string; requestType: string }[];
  };
  const mails = oobCodes.filter((it) => it.email === email && it.requestType === 'PASSWORD_RESET');
  return mails.at(-1)?.oobCode ?? null;
}

/** What the page behind the link does. */
export async function choosePassword(oobCode: string, newPassword: string): Promise<void> {
  const response = await fetch(
    `${origin()}/identitytoolkit.googleapis.com/v1/accounts:resetPassword?key=x`,
    {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ oobCode, newPassword }),
    },
  );
  if (!response.ok) throw new Error(`resetPassword: ${await response.text()}`);
}
