// Where the programme requires a second factor, who may do most calls nothing without one, and is told what to do.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SECOND_FACTOR_ROLES } from '../../functions/src/domain/access/second-factor.ts';
import { hasIzin, PERAN } from '../../functions/src/domain/access/peran.ts';
import { getWilayah } from '../../functions/src/domain/callables/areas.ts';
import { CLASSES } from '../../functions/src/classes.ts';
import { personCallable } from '../../functions/src/edge.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const callable = personCallable(
  getWilayah,
  () => Promise.resolve({ wilayah: null }),
  CLASSES.page,
  () => Promise.resolve(null),
);

async function answerTo(peran: string, firebase: unknown): Promise<unknown> {
  const token = { peran, wilayah: ['ID'], firebase };
  const request = {
    data: { kode: 'ID', tahun: 2017 },
    auth: { uid: 'u', token },
    rawRequest: { body: { data: {} }, headers: {} },
  };
  try {
    await callable.run(request as unknown as Parameters<typeof callable.run>[0]);
    return ANSWERED;
  } catch (refusal) {
    const { code, message, details } = refusal as {
      readonly code?: unknown;
      readonly message?: string;
      readonly details?: { readonly problem?: { readonly code?: unknown } };
    };
    return [code, details?.problem?.code, message?.includes('/dua-langkah')];
  }
}

const ANSWERED = ['answered'];
/** Not final: what waits on the phone is sent after signing in again. */
const REFUSED = ['unauthenticated', 'faktor-kedua', true];
const WITHOUT = { sign_in_provider: 'password' };
const WITH = { ...WITHOUT, sign_in_second_factor: 'totp', second_factor_identifier: 'f-1' };
const readers = PERAN.filter((peran) => hasIzin({ peran, wilayah: [] }, 'bacaKsm'));

describe('a second factor', () => {
  it.each(readers)('is not asked of %s where nobody requires it', async (peran) => {
    vi.stubEnv('FAKTOR_KEDUA', 'tidak');
    expect(await answerTo(peran, WITHOUT)).toEqual(ANSWERED);
  });

  it.each(readers)('where it is required, of %s by the role', async (peran) => {
    vi.stubEnv('FAKTOR_KEDUA', 'wajib');
    expect(await answerTo(peran, WITH)).toEqual(ANSWERED);
    const expected = SECOND_FACTOR_ROLES.includes(peran) ? REFUSED : ANSWERED;
    for (const firebase of [WITHOUT, { ...WITH, sign_in_second_factor: '' }, undefined, null])
      expect(await answerTo(peran, firebase)).toEqual(expected);
  });
});
