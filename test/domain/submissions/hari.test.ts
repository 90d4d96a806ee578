// Whatever names a group happened where the group is: no kind that does is judged by Jakarta's day.
import { expect, it } from 'vitest';
import { HARI } from '../../../functions/src/domain/submissions/hari.ts';
import { Kiriman, type JenisKiriman } from '../../../functions/src/domain/submissions/kiriman.ts';

/** Kinds whose content has a group in it. */
function naming(): JenisKiriman[] {
  return Kiriman.def.options.flatMap((option) => {
    const { jenis, isi } = option.shape;
    const fields = 'shape' in isi ? Object.keys(isi.shape) : [];
    return fields.some((it) => it === 'ksmId' || it === 'ksm') ? [...jenis.def.values] : [];
  });
}

it('what names a group has the date of the place', () => {
  const all = naming();
  expect(all).toContain('ujiPetik');
  expect(all.length).toBeGreaterThan(15);
  expect(all.filter((it) => HARI[it] !== 'tempat')).toStrictEqual([]);
});
