// What becomes of a mail that failed, by what nodemailer tells: tried again only where it certainly did not go, and said
// without the server's words, which hold the address.
import { expect, it } from 'vitest';
import { faultOf, MailRefused } from '../../../functions/src/adapters/platform/mail.ts';

const AGAIN = [
  [{ code: 'ESOCKET', originalCode: 'ECONNREFUSED', command: 'CONN' }, 'ESOCKET'],
  [{ code: 'ETIMEDOUT', timeoutType: 'GREETING_TIMEOUT', command: 'CONN' }, 'ETIMEDOUT'],
  [{ code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' }, '535'],
  [{ code: 'EENVELOPE', responseCode: 550, command: 'MAIL FROM' }, '550'],
  [{ code: 'EENVELOPE', responseCode: 450, command: 'RCPT TO' }, '450'],
  [{ code: 'EMESSAGE', responseCode: 451, command: 'DATA' }, '451'],
  [{ code: 'ERR_INVALID_URL' }, 'ERR_INVALID_URL'],
  [null, 'unknown'],
] as const;
const NEVER = [
  [{ code: 'EENVELOPE', responseCode: 550, command: 'RCPT TO' }, '550'],
  [{ code: 'EMESSAGE', responseCode: 554, command: 'DATA' }, '554'],
  // The server may have taken it.
  [{ code: 'ETIMEDOUT', timeoutType: 'SOCKET_TIMEOUT', command: 'CONN' }, 'ETIMEDOUT'],
  [{ code: 'ECONNECTION', command: 'CONN' }, 'ECONNECTION'],
] as const;

it.each([
  ...AGAIN.map((it) => [...it, false] as const),
  ...NEVER.map((it) => [...it, true] as const),
])('%o is %s', (told, code, isFinal) => {
  const error = Object.assign(new Error('550 <ana@contoh.id> unknown'), told);
  const fault = faultOf(told === null ? null : error);
  expect(fault.code).toBe(code);
  expect(fault instanceof MailRefused).toBe(isFinal);
  expect(`${String(fault)} ${fault.stack ?? ''} ${JSON.stringify(fault)}`).not.toContain('ana@');
});
