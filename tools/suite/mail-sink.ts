// The mail server of the local suite: what the functions send by SMTP becomes files that people and tests read, and goes
// nowhere else. Addresses that begin with `tolak` are refused, as a server refuses an address that is gone.
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';

const GREETING = '220 suite\r\n';
const OK = '250 ok\r\n';

export interface MailSink {
  close(): Promise<void>;
}

/** A file for each mail, `{time}-{number}.eml`, with the address it went to in its first line. */
export async function startMailSink(port: number, folder: string): Promise<MailSink> {
  await mkdir(folder, { recursive: true });
  let taken = 0;
  const open = new Set<Socket>();
  const keep = async (to: string, text: string): Promise<void> => {
    taken += 1;
    const name = `${String(Date.now())}-${String(taken).padStart(4, '0')}.eml`;
    await writeFile(join(folder, name), `X-Suite-To: ${to}\r\n${text}`);
  };
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    talk(socket, keep);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}

function talk(socket: Socket, keep: (to: string, text: string) => Promise<void>): void {
  let unread = '';
  let to = '';
  let text: string[] | null = null;
  const answer = (line: string): string => {
    if (text !== null) return take(line);
    const [command = ''] = line.toUpperCase().split(/[ :]/, 1);
    switch (command) {
      case 'EHLO':
      case 'HELO':
      case 'MAIL':
      case 'RSET':
      case 'NOOP':
        return OK;
      case 'RCPT':
        to = /<([^>]*)>/.exec(line)?.[1] ?? '';
        return to.startsWith('tolak') ? '550 no such user\r\n' : OK;
      case 'DATA':
        text = [];
        return '354 go on\r\n';
      case 'QUIT':
        socket.end('221 bye\r\n');
        return '';
      default:
        return '502 unknown\r\n';
    }
  };
  const take = (line: string): string => {
    if (line !== '.') {
      text?.push(line.startsWith('..') ? line.slice(1) : line);
      return '';
    }
    const mail = (text ?? []).join('\r\n');
    text = null;
    // Answered when it is on disk: who then looks finds it.
    keep(to, mail).then(
      () => socket.write(OK),
      () => socket.write('451 not kept\r\n'),
    );
    return '';
  };
  socket.setEncoding('utf8');
  socket.write(GREETING);
  socket.on('data', (chunk: string) => {
    const lines = (unread + chunk).split('\r\n');
    unread = lines.pop() ?? '';
    for (const line of lines) {
      const said = answer(line);
      if (said !== '') socket.write(said);
    }
  });
}
