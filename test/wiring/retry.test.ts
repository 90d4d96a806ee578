// Contention ends within: it is tried again, and at last answered as what passes, never as a fault.
import { describe, expect, it } from 'vitest';
import { isPassing, withRetries } from '../../functions/src/adapters/platform/retry.ts';
import { getWilayah } from '../../functions/src/domain/callables/areas.ts';
import { CLASSES } from '../../functions/src/classes.ts';
import { personCallable } from '../../functions/src/edge.ts';

const failure = (code?: number) =>
  Object.assign(new Error('gRPC'), code === undefined ? {} : { code });
const CONTENTION = {
  aborted: 10,
  'deadline exceeded': 4,
  'resource exhausted': 8,
  unavailable: 14,
};

async function statusOf(error: Error): Promise<unknown> {
  const callable = personCallable(
    getWilayah,
    async () => {
      throw error;
    },
    CLASSES.page,
    async () => null,
  );
  const token = { peran: 'nasional', wilayah: ['ID'] };
  const request = { data: { kode: 'ID', tahun: 2017 }, auth: { uid: 'u', token } };
  try {
    await callable.run(request as unknown as Parameters<typeof callable.run>[0]);
    return 'answered';
  } catch (refusal) {
    return refusal instanceof Error && 'code' in refusal ? refusal.code : refusal;
  }
}

describe('contention', () => {
  it.each(Object.entries(CONTENTION))('%s is tried again until it passes', async (_, code) => {
    let attempts = 0;
    const work = () => (++attempts < 4 ? Promise.reject(failure(code)) : Promise.resolve('done'));
    expect(await withRetries(work)).toBe('done');
    expect(attempts).toBe(4);
  });

  it('that does not pass ends after a few attempts, with its error', async () => {
    let attempts = 0;
    await expect(
      withRetries(() => {
        attempts += 1;
        return Promise.reject(failure(10));
      }),
    ).rejects.toThrow('gRPC');
    expect(attempts).toBe(8);
  });

  it('is nothing else: a fault is thrown at once', async () => {
    let attempts = 0;
    await expect(
      withRetries(() => {
        attempts += 1;
        return Promise.reject(failure(3));
      }),
    ).rejects.toThrow('gRPC');
    expect(attempts).toBe(1);
    expect(isPassing(failure())).toBe(false);
  });

  it.each(Object.entries(CONTENTION))('%s is answered as unavailable', async (_, code) => {
    expect(await statusOf(failure(code))).toBe('unavailable');
  });

  it('only: a fault of the server is still internal', async () => {
    expect(await statusOf(failure())).toBe('internal');
  });
});
