// How answers travel. Cloud Run sends what it is given, so what is long is compressed here (a list is a tenth of itself);
// and a browser is told to remember that it may call, which it would ask before every call on a slow line.
import type { CallableFunction, Request } from 'firebase-functions/https';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** Bytes that fit into one packet anyway. */
const SHORT = 1_200;
/** Browsers remember no longer. */
const SECONDS = 7_200;
const zip = promisify(gzip);

/** What is used of a response. */
interface Response {
  send: (body: unknown) => unknown;
  end: (body?: Buffer) => unknown;
  setHeader: (name: string, value: string | number) => unknown;
  getHeader: (name: string) => unknown;
  readonly destroyed: boolean;
}

/** The same function, whose answers are compressed for who understands it. */
export function lighten<F extends CallableFunction<unknown, unknown>>(callable: F): F {
  return new Proxy(callable, {
    apply(target, self, args: [Request, Response, ...unknown[]]) {
      const [request, response] = args;
      if (request.method === 'OPTIONS') response.setHeader('Access-Control-Max-Age', SECONDS);
      else if (/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) compress(response);
      return Reflect.apply(target, self, args) as unknown;
    },
  });
}

function compress(response: Response): void {
  const plain = response.send.bind(response);
  response.send = (body) => {
    // Once: what an object is sent as comes here again.
    response.send = plain;
    const text = typeof body === 'object' ? JSON.stringify(body) : '';
    if (text.length < SHORT) return plain(body);
    const before = response.getHeader('Vary');
    response.setHeader('Vary', [before, 'Accept-Encoding'].filter(Boolean).join(', '));
    zip(text).then(
      (zipped) => {
        if (response.destroyed) return;
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.setHeader('Content-Encoding', 'gzip');
        response.setHeader('Content-Length', zipped.length);
        response.end(zipped);
      },
      () => plain(body),
    );
    return response;
  };
}
