// A group that may be registered a second time is asked about, and only such a one.
import { describe, expect, it } from 'vitest';
import { toKsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { miripOf, type KnownKsm } from '../../../functions/src/domain/records/mirip.ts';

const own = {
  id: toKsmId('ini'),
  nama: 'Kenanga',
  tanggalBentuk: '2017-05-03',
  anggota: ['Aminah', 'Budi', 'Citra', 'Dewi', 'Eka'],
};
const found = (rest: Partial<KnownKsm>): number[] => {
  const other = { id: toKsmId('lain'), nama: 'Melati', tanggalBentuk: null, anggota: [], ...rest };
  return miripOf(own, [other]).map((it) => it.sama);
};

describe('a group of the same kelurahan', () => {
  it.each([
    ['the same name', { nama: 'KSM  kenanga' }, [0]],
    ['another name and nothing known of its members', {}, []],
    ['half of the people', { anggota: ['aminah', 'BUDI', 'Citra', 'Fitri', 'Gita'] }, [3]],
    ['a few people alike', { anggota: ['Aminah', 'Budi', 'Fitri', 'Gita', 'Hani'] }, []],
    ['a name alike and the same day', { nama: 'Kenanga 2', tanggalBentuk: '2017-05-03' }, [0]],
    ['a name alike and another day', { nama: 'Kenanga 2', tanggalBentuk: '2017-05-10' }, []],
    ['the same day alone', { tanggalBentuk: '2017-05-03' }, []],
  ] as const)('with %s', (_what, rest, sama) => {
    expect(found(rest)).toEqual(sama);
  });

  it('is not the group itself, whose registration is sent again', () => {
    expect(found({ id: own.id, nama: 'Kenanga' })).toEqual([]);
  });
});
