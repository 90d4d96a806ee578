// Documents of every version are read by the newest, and of a newer one by this: an LKM with a history of
// versions that it never had.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readStored,
  toStored,
  upgrade,
  type Upgrade,
} from '../../../functions/src/domain/basics/stored/stored.ts';
import { DOCUMENTS } from '../../../functions/src/domain/documents.ts';

const { schema } = DOCUMENTS.lkm;

// Version 2 has several editions of the loan rules, version 3 calls the name otherwise.
const UPGRADES: readonly Upgrade[] = [
  ({ edisi, ...v1 }) => ({ ...v1, edisi: [{ berlakuSejak: '2015-01-01', edisi: edisiOf(edisi) }] }),
  ({ sebutan, ...v2 }) => ({ ...v2, nama: sebutan }),
];

function edisiOf(edisi: unknown): string {
  if (typeof edisi !== 'string') throw new TypeError('edisi');
  return edisi;
}

const fields = fc.record({
  nama: fc.constantFrom('Melati', 'Bersatu II', 'Ã à'),
  edisi: fc.constantFrom('A', 'B'),
});
interface Fields {
  readonly nama: string;
  readonly edisi: string;
}

const REST = {
  id: 'lkm-3273011001',
  urut: 1,
  wilayah: {
    kecamatan: '32.73.01',
    kelurahan: '32.73.01.1001',
    kota: '32.73',
    provinsi: '32',
  },
};

function newest({ nama, edisi }: Fields) {
  return { ...REST, nama, edisi: [{ berlakuSejak: '2015-01-01', edisi }] };
}

/** As each version of the program stored it. */
function writtenBy(version: 1 | 2 | 3, it: Fields) {
  if (version === 1) return { ...REST, sebutan: it.nama, edisi: it.edisi };
  if (version === 3) return toStored(UPGRADES, newest(it));
  const { nama, ...rest } = newest(it);
  return toStored(UPGRADES.slice(0, 1), { ...rest, sebutan: nama });
}

describe('a stored document', () => {
  it('is read the same whichever version wrote it', () => {
    fc.assert(
      fc.property(fields, fc.constantFrom(1 as const, 2 as const, 3 as const), (it, version) => {
        expect(readStored(schema, UPGRADES, writtenBy(version, it))).toStrictEqual({
          ok: true,
          dropped: [],
          data: newest(it),
        });
      }),
    );
  });

  it('says which version wrote it', () => {
    fc.assert(
      fc.property(fields, (it) => {
        expect(writtenBy(1, it)).not.toHaveProperty('skema');
        expect(writtenBy(2, it)).toHaveProperty('skema', 2);
        expect(writtenBy(3, it)).toHaveProperty('skema', 3);
      }),
    );
  });

  it('of a newer version is read without what that one added', () => {
    const newer = { ...writtenBy(3, { nama: 'Melati', edisi: 'A' }), skema: 4, baru: true };
    expect(readStored(schema, UPGRADES, newer)).toMatchObject({ ok: true, dropped: ['baru'] });
  });

  it('that cannot be upgraded is a fault, not an exception', () => {
    const broken = { ...REST, sebutan: 'Melati', edisi: null };
    expect(upgrade(UPGRADES, broken)).toBeNull();
    expect(readStored(schema, UPGRADES, broken)).toStrictEqual({
      ok: false,
      fault: 'skema invalid',
    });
  });
});

describe('what does not fit', () => {
  const fault = (setoran: object) => {
    const read = readStored(DOCUMENTS.sesi.schema, [], { setoran });
    return read.ok ? '' : read.fault;
  };

  it('is told in a few words, however much it is', () => {
    const many = Object.fromEntries(Array.from({ length: 30_000 }, (_, i) => [`a${i}`, null]));
    expect(fault(many).length).toBeLessThan(2000);
    expect(fault({ a1: null })).toContain('setoran.a1 ');
  });

  it('quotes no text that stands where an id should', () => {
    expect(fault({ 'Siti Aminah': 5000 })).not.toContain('Siti');
  });
});
