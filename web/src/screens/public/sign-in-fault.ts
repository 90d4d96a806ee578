// Why signing in did not succeed, in words, or what is still wanted for it. Loaded when it did not.
import { masuk } from '../../teks/public/masuk.ts';
import { masukGagal as t } from '../../teks/public/masuk-gagal.ts';

export { stepFor } from './second-factor/code-step.tsx';

export function describeFault(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  switch (code) {
    case 'auth/invalid-credential':
    case 'auth/invalid-email':
    case 'auth/user-not-found':
    case 'auth/wrong-password':
      return t.salah;
    case 'auth/user-disabled':
      return t.nonaktif;
    case 'auth/too-many-requests':
      return t.terlaluSering;
    case 'auth/network-request-failed':
      return masuk.jaringan;
    default:
      return t.lain;
  }
}
