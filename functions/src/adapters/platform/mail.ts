// Mail by SMTP. No address and no word of a mail server leaves this module: an error has a code, and nothing else.
import { EMAIL_PENGIRIM, SMTP } from '../../params.ts';

export interface Mail {
  readonly judul: string;
  readonly isi: string;
  /** Where it is switched off. */
  readonly atur: string;
}

/** Not sent, and perhaps another attempt succeeds. */
export class MailFailed extends Error {
  override readonly name: string = 'MailFailed';
  readonly code: string;
  constructor(code: string) {
    super('a mail was not sent');
    this.code = code;
  }
}

/** Refused for good, or it may have gone: no other attempt. */
export class MailRefused extends MailFailed {
  override readonly name = 'MailRefused';
}

/** Whether the programme sends mail: where no sender is named it does not. */
export function isMailSetUp(): boolean {
  return EMAIL_PENGIRIM.value() !== '';
}

export async function sendMail(to: string, { judul, isi, atur }: Mail): Promise<void> {
  // Loaded where a mail is sent, and nowhere else.
  const { createTransport } = await import('nodemailer');
  try {
    const transport = createTransport(optionsOf(SMTP.value()));
    await transport.sendMail({
      from: EMAIL_PENGIRIM.value(),
      to: { name: '', address: to },
      subject: judul,
      text: isi,
      headers: { 'Auto-Submitted': 'auto-generated', 'List-Unsubscribe': `<${atur}>` },
    });
    transport.close();
  } catch (error) {
    // Also of a secret that is no address: what the system says of that quotes it.
    throw faultOf(error);
  }
}

function optionsOf(secret: string) {
  const { protocol, hostname, port, username, password } = new URL(secret);
  return {
    host: hostname,
    ...(port !== '' && { port: Number(port) }),
    secure: protocol === 'smtps:',
    // Nothing goes over the net in the clear; the suite's server is on this machine.
    requireTLS: hostname !== '127.0.0.1',
    connectionTimeout: WAIT_MS,
    greetingTimeout: WAIT_MS,
    socketTimeout: WAIT_MS,
    ...(username !== '' && {
      auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    }),
  };
}

const WAIT_MS = 20_000;

/** Of the system, before anything was said. */
const NOT_REACHED = new Set<unknown>(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND']);

/** As nodemailer tells of it. */
export function faultOf(error: unknown): MailFailed {
  const { code, originalCode, command, responseCode, timeoutType } = (error ?? {}) as Readonly<
    Record<string, unknown>
  >;
  const said = typeof responseCode === 'number' ? responseCode : 0;
  const name = said > 0 ? String(said) : typeof code === 'string' ? code : 'unknown';
  const isOfAddress = said >= 500 && (command === 'RCPT TO' || command === 'DATA');
  // A line that broke without a word: the server may have taken the mail, and its answer been lost.
  const isBroken =
    (code === 'ETIMEDOUT' && timeoutType === 'SOCKET_TIMEOUT') ||
    ((code === 'ECONNECTION' || code === 'ESOCKET') && !NOT_REACHED.has(originalCode));
  return isOfAddress || (said === 0 && isBroken) ? new MailRefused(name) : new MailFailed(name);
}
