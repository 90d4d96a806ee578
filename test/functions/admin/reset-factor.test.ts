// A lost phone: the second factor is removed, and whoever has the phone is out. The local sign-in service knows numbers
// of phones as factors, no apps; what removes them is the same.
import { describe, expect } from 'vitest';
import { getAuthAdmin } from '../../../functions/src/adapters/platform/firebase.ts';
import { removeFactors } from '../../../functions/src/adapters/platform/pengguna.ts';
import { it } from '../../support/suite/suite-test.ts';
import { signIn, signInWith } from '../../support/suite/people.ts';

describe('a second factor that is removed', () => {
  it('is not asked for any more, and ends the sign-ins made with it', async ({ area }) => {
    const person = await signIn({ peran: 'korkot', wilayah: [area.kota] });
    const { uid } = person;
    await getAuthAdmin().updateUser(uid, {
      emailVerified: true,
      multiFactor: {
        enrolledFactors: [
          { uid: 'f-1', factorId: 'phone', phoneNumber: '+6281234567890', displayName: 'HP' },
        ],
      },
    });
    // It asks for the factor instead of giving a token.
    expect((await signInWith(person)).token).toBe('undefined');
    await removeFactors(uid);
    const { multiFactor, tokensValidAfterTime = '' } = await getAuthAdmin().getUser(uid);
    expect(multiFactor?.enrolledFactors ?? []).toEqual([]);
    expect(Date.parse(tokensValidAfterTime)).toBeGreaterThan(0);
    expect((await signInWith(person)).token).toMatch(/^ey/);
  });
});
