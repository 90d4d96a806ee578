// A parameter set that cannot be read: before it begins it is nobody's business, afterwards no figure is made
// without it.
import { expect, it, vi } from 'vitest';
import { listParameter } from '../../../functions/src/adapters/firestore/parameter.ts';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';

const FAR = toTanggal('2099-11-30');

it('stops no figure before the day on which it begins', async () => {
  const before = await listParameter();
  const ref = docs.parameter.ref(FAR);
  await ref.set({ berlakuSejak: FAR, rusak: true });
  // What is kept for a minute has expired.
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 61_000);
  try {
    expect(await listParameter()).toStrictEqual(before);
  } finally {
    vi.restoreAllMocks();
    await ref.delete();
  }
});
