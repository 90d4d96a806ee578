// A second address of the page whose service worker can change: what a phone sees when a new version is
// published.
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Release {
  readonly origin: string;
  /** From now on another service worker is served. */
  publish(): void;
  close(): Promise<void>;
}

export async function startRelease(origin: string): Promise<Release> {
  let edition = 1;
  const server = createServer((asked, response) => {
    const path = asked.url ?? '/';
    // A new connection each time: one that is kept open may be closed at the other end just then.
    const forwarded = request(`${origin}${path}`, { agent: false }, (answer) => {
      const { connection: _ours, 'content-length': _length, ...headers } = answer.headers;
      response.writeHead(answer.statusCode ?? 502, headers);
      answer.on('error', () => response.destroy());
      answer.pipe(response, { end: false });
      answer.on('end', () => response.end(path === '/sw.js' ? `//${String(edition)}\n` : ''));
    });
    forwarded.on('error', () => response.destroy());
    forwarded.end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    publish: () => {
      edition += 1;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
