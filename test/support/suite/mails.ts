// The mails that the functions sent, as the suite's mail server kept them.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { environment } from './environment.ts';

/** To the address, in the order in which they came. */
export async function mailsTo(email: string): Promise<string[]> {
  const folder = environment('KSM_MAIL_FOLDER');
  const names = (await readdir(folder)).toSorted();
  const mails = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return mails.filter((it) => it.startsWith(`X-Suite-To: ${email}\r\n`));
}
