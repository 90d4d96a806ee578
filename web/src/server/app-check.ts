// App Check: vouches for the page through reCAPTCHA Enterprise. Loaded only where config.json names a key.
import type { FirebaseApp } from 'firebase/app';
import {
  getToken,
  initializeAppCheck,
  ReCaptchaEnterpriseProvider,
  type AppCheck,
} from 'firebase/app-check';

let appCheck: AppCheck | null = null;

/** Sign-in and Firestore send the same token by themselves once this has run. */
export async function getAppCheckToken(app: FirebaseApp, key: string): Promise<string> {
  appCheck ??= initializeAppCheck(app, {
    provider: new ReCaptchaEnterpriseProvider(key),
    isTokenAutoRefreshEnabled: true,
  });
  return (await getToken(appCheck)).token;
}
