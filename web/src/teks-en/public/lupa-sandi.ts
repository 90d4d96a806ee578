// A forgotten password. Loaded when somebody asks.
import type { lupaSandi as id } from '../../teks/public/lupa-sandi.ts';
import type { Words } from '../words.ts';

export const lupaSandi: Words<typeof id> = {
  judul: 'Forgot your password?',
  pengantar: 'We send you an email with a link to choose a new password.',
  email: 'Email address of your account',
  tombol: 'Send email',
  sedang: 'Sending…',
  dikirim: (email) =>
    `If ${email} is registered, an email for choosing a new password has been sent to it. Look in the spam folder too.`,
};
