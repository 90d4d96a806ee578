// A code of an authenticator app beside the password.
import type { duaLangkah as id } from '../../teks/public/dua-langkah.ts';
import type { Words } from '../words.ts';

export const duaLangkah: Words<typeof id> = {
  judul: 'Two-step verification',
  pengantar:
    'Beside the password, a code from the authenticator app on your phone is then asked for. Whoever knows your password still cannot sign in.',
  mulai: 'Begin',
  masuk: 'Sign in',
  sedang: 'Checking…',
  jaringan: 'The server cannot be reached. Check the internet connection, then try again.',
  langkahSatu: '1. Open the authenticator app on this phone.',
  buka: 'Open the authenticator app',
  atauTulis: 'Or type this key into the authenticator app of another phone:',
  langkahDua: '2. Type the six-digit code that it shows.',
  kode: 'Six-digit code',
  enamAngka: 'Type the six digits of the authenticator app.',
  simpan: 'Save',
  namaFaktor: 'Authenticator app',
  selesai: 'Saved. From now on a code is asked for whenever you sign in.',
  mintaKode: 'Open the authenticator app on your phone, then type the code for this app.',
  hpHilang: 'Phone lost or replaced? Ask the programme administrator to remove the old code.',
  salah: 'The code does not match. Type the one shown now, and check the clock of the phone.',
  terlaluLama: 'This took too long. Sign out, sign in again, then repeat.',
  emailBelumTerbukti:
    'Your email address is not verified. Sign out, press “Forgot your password?”, choose a password by its email, then repeat.',
  sudahAda: 'This account has two-step verification already.',
  tidakDipakai:
    'Two-step verification cannot be used in this programme yet. Contact the programme administrator.',
};
