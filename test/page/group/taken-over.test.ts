// Groups that came with an area: those that were there before, until they have been seen.
import { describe, expect, it } from 'vitest';
import { tambahanOf } from '../../../functions/src/domain/access/tambahan.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { toKodeKelurahan, toKodeKecamatan } from '../../../functions/src/domain/basics/wilayah.ts';
import { toKsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { lastGiven, takenOver } from '../../../web/src/reads/shapes/own/taken-over.ts';

const OLD = toKodeKelurahan('32.73.01.1001');
const NEW = toKodeKelurahan('32.73.02.1001');
const GIVEN = '2017-07-05T03:00:00.000Z';
const row = (nama: string, rest: object = {}) => ({
  id: toKsmId(nama),
  nama,
  kelurahan: NEW,
  mulai: toTanggal('2017-01-04'),
  bubar: null,
  didaftarkan: toTanggal('2017-01-10'),
  ...rest,
});

describe('what was given to a user', () => {
  it('are the areas that none of before covers, as long as they are the user’s', () => {
    const before = {
      wilayah: [toKodeKecamatan('32.73.01')],
      tambahan: [{ kode: toKodeKecamatan('32.73.01'), sejak: '2017-01-01T00:00:00.000Z' }],
    };
    expect(tambahanOf(before, [OLD, NEW], GIVEN)).toEqual([{ kode: NEW, sejak: GIVEN }]);
    expect(tambahanOf(before, before.wilayah, GIVEN)).toEqual(before.tambahan);
    expect(tambahanOf(null, [OLD], GIVEN)).toEqual([{ kode: OLD, sejak: GIVEN }]);
    // Taken away and given again: it is new once more.
    const without = {
      wilayah: [OLD],
      tambahan: tambahanOf({ ...before, wilayah: [OLD] }, [OLD], GIVEN),
    };
    expect(tambahanOf(without, [OLD, NEW], GIVEN)).toEqual([{ kode: NEW, sejak: GIVEN }]);
  });
});

describe('groups taken over', () => {
  const tambahan = [{ kode: NEW, sejak: GIVEN }];
  const names = (rows: ReturnType<typeof row>[], dilihat: string | null = null) =>
    takenOver(rows, tambahan, dilihat).map((it) => it.nama);

  it('are those of the area that were registered before it was given, by name', () => {
    expect(
      names([
        row('Mawar'),
        row('Anggrek', { didaftarkan: null }),
        row('Lama', { kelurahan: OLD }),
        row('Sendiri', { didaftarkan: toTanggal('2017-07-06') }),
        row('Bubar', { bubar: toTanggal('2017-02-01') }),
      ]),
    ).toEqual(['Anggrek', 'Mawar']);
  });

  it('are told until they have been seen, and others after that again', () => {
    expect(lastGiven(tambahan)).toBe(GIVEN);
    expect(lastGiven([])).toBeNull();
    expect(names([row('Mawar')], GIVEN)).toEqual([]);
    expect(names([row('Mawar')], '2017-07-04T00:00:00.000Z')).toEqual(['Mawar']);
  });
});
