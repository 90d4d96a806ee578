// Why signing in, or asking for a mail, did not succeed.
import type { masukGagal as id } from '../../teks/public/masuk-gagal.ts';
import type { Words } from '../words.ts';

export const masukGagal: Words<typeof id> = {
  salah: 'Email or password do not match. Check capital and small letters.',
  nonaktif: 'This account is closed. Contact the programme administrator.',
  terlaluSering: 'Too many attempts. Wait a few minutes, then try again.',
  lain: 'Signing in did not succeed. Try again in a moment.',
};
