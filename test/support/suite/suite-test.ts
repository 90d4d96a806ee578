// `it` for tests on the suite. On request each test gets a place, a group and people that no other test uses.
import { test } from 'vitest';
import { signIn } from './people.ts';
import { seedKsm } from './seed.ts';
import { freshArea } from './suite.ts';

export const it = test
  /** A kelurahan in a kab/kota of its own. */
  .extend('area', () => freshArea())
  /** A group of three in the area, and the facilitator who registered it. */
  .extend('group', ({ area }) => seedKsm(area))
  /** The same, but never computed: for tests of what is sent, which look at no figure. */
  .extend('heldGroup', ({ area }) => seedKsm(area, { held: true }))
  /** Another facilitator of the area. */
  .extend('faskel', ({ area }) => signIn({ peran: 'fasilitator', wilayah: [area.kelurahan] }))
  .extend('askot', ({ area }) => signIn({ peran: 'askot', wilayah: [area.kota] }));
