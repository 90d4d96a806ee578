// Signing in.
import type { masuk as id } from '../../teks/public/masuk.ts';
import type { Words } from '../words.ts';

export const masuk: Words<typeof id> = {
  judul: 'Sign in',
  pengantar: 'For registered facilitators, coordinators, UPK staff, and officials.',
  email: 'Email address',
  sandi: 'Password',
  tampilkan: 'Show password',
  tombol: 'Sign in',
  sedang: 'Checking…',
  lupa: 'Forgot your password?',
  belumPunya: 'No account yet? Ask the programme administrator for one.',
  wajibEmail: 'Write your email address.',
  wajibSandi: 'Write your password.',
  jaringan: 'The server cannot be reached. Check the internet connection, then try again.',
};
