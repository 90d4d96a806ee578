// A group that may be registered a second time is asked about, and only such a one.
import { describe, expect, it } from 'vitest';
import { toKsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { newBarisAnggota, newFormKsm } from '../../../web/src/forms/group/members/registration.ts';
import { twinsOf } from '../../../web/src/forms/group/members/twins.ts';
import type { Neighbour } from '../../../web/src/reads/neighbours.ts';
import { countingIds } from '../../support/records/plain.ts';

const makeId = countingIds();
const form = {
  ...newFormKsm(makeId),
  nama: 'Kenanga',
  tanggalBentuk: '2017-05-03',
  anggota: ['Aminah', 'Budi', 'Citra', 'Dewi', 'Eka'].map((nama) => ({
    ...newBarisAnggota('anggota', makeId),
    nama,
  })),
};
const aNeighbour = (rest: Partial<Neighbour>): Neighbour => ({
  id: toKsmId('lain'),
  nama: 'Melati',
  tanggalBentuk: null,
  anggota: [],
  ...rest,
});
const found = (rest: Partial<Neighbour>): number[] =>
  twinsOf(form, [aNeighbour(rest)]).map((it) => it.sama);

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
    expect(found({ id: form.ksmId, nama: 'Kenanga' })).toEqual([]);
  });
});
