// What `bench memory` asks for, as the door would grant it to a national official.
import type { Granted } from '../../../functions/src/authorize.ts';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import { NASIONAL } from '../../../functions/src/domain/basics/wilayah.ts';
import type { AnyPersonCallable } from '../../../functions/src/domain/callables/definition.ts';
import { TODAY } from '../maturity/span.ts';

export const now = new Date('2017-12-31T23:00:00.000Z');

/** `record`: the one in whose area the permission was checked. */
export function granted<D extends AnyPersonCallable>(
  request: unknown,
  record: unknown = null,
): Granted<D> {
  const caller = {
    uid: toUid('bench'),
    klaim: { peran: 'nasional', wilayah: [NASIONAL] },
    today: TODAY,
    now,
  };
  return { request, caller, record } as unknown as Granted<D>;
}
