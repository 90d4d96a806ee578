// What is asked of a request's body before anything is done with it: its shape and its size. The library
// under the callables writes a body that it cannot read into the log, and reads any other whole, however
// large; so neither reaches it.
import type { CallableFunction, Request } from 'firebase-functions/https';

export type BodyFault = 'isian-salah' | 'terlalu-besar';

/** Bytes of the largest form with room to spare: a session with 50 new loans of 120 instalments is 360 kB. */
const BYTES = 512 * 1024;
/** Values in it, of every kind. */
const VALUES = 40_000;
/** Entries of one list, fields of one object, letters of one field's name. */
const ENTRIES = 1_000;
const FIELDS = 300;
const NAME = 128;
/** Lists and objects within each other. */
const DEPTH = 12;

/** Null: the body may be read. */
export function faultOfBody(body: unknown, bytes: number): BodyFault | null {
  if (bytes > BYTES) return 'terlalu-besar';
  if (!isObject(body) || !('data' in body) || Object.keys(body).length > 1) return 'isian-salah';
  const waiting: [value: unknown, depth: number][] = [[body['data'], 1]];
  let values = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [value, depth] = next;
    values += 1;
    if (values > VALUES || depth > DEPTH) return 'terlalu-besar';
    if (!isObject(value)) continue;
    const names = Object.keys(value);
    if (names.length > (Array.isArray(value) ? ENTRIES : FIELDS)) return 'terlalu-besar';
    for (const name of names) {
      // The library's own mark of a number that JSON cannot hold, or a fault of its own; and what a copy of the
      // object would lose, with a fingerprint of more than is stored.
      if (name === '@type' || name === '__proto__' || name.length > NAME) return 'isian-salah';
      waiting.push([value[name], depth + 1]);
    }
  }
  return null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

const faults = new WeakMap<object, BodyFault>();

/** The fault found in the body of a request that came through `guardBody`. */
export function bodyFault(request: object): BodyFault | null {
  return faults.get(request) ?? null;
}

/** The same function, to which a faulty body comes as an empty one, with its fault noted. */
export function guardBody<F extends CallableFunction<unknown, unknown>>(callable: F): F {
  return new Proxy(callable, {
    apply(target, self, args: [Request, ...unknown[]]) {
      const [request] = args;
      if (request.method === 'POST') {
        const fault = faultOfBody(request.body, request.rawBody?.length ?? 0);
        if (fault !== null) {
          faults.set(request, fault);
          request.body = { data: null };
        }
      }
      return Reflect.apply(target, self, args) as unknown;
    },
  });
}
