// The claims of a token may come from a server that is newer than the page: they are read, not trusted.
import { describe, expect, it } from 'vitest';
import { readKlaim } from '../../web/src/server/claims.ts';

describe('claims', () => {
  it('are a role and its areas', () => {
    const claims = { peran: 'askot', wilayah: ['32.73'], user_id: 'u' };
    expect(readKlaim(claims)).toStrictEqual({ peran: 'askot', wilayah: ['32.73'] });
  });

  it.each([
    ['none', {}],
    ['a role that the page does not know', { peran: 'pengawas', wilayah: ['ID'] }],
    ['no area', { peran: 'askot', wilayah: [] }],
    ['areas in a text', { peran: 'askot', wilayah: '32.73' }],
    ['an area that the page does not know', { peran: 'askot', wilayah: ['32.73', 'rw-5'] }],
  ])('with %s give no right to anything', (_, claims) => {
    expect(readKlaim(claims)).toBeNull();
  });
});
