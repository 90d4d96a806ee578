// The trail of administrators says what changed in words: no name of a field, no code of a role, no id.
import { describe, expect, it } from 'vitest';
import { PARAMETER_AWAL } from '../../../functions/src/domain/basics/parameter.ts';
import { canonicalJson } from '../../../functions/src/domain/basics/stored/canonical-json.ts';
import { PERAN } from '../../../functions/src/domain/access/peran.ts';
import { areasIn, changesOf, subjectOf } from '../../../web/src/screens/admin/changes.ts';

type Entry = Parameters<typeof changesOf>[0];

const entry = (
  tindakan: Entry['tindakan'],
  [sebelum, sesudah]: readonly [object | null, object],
  sasaran = 'u-1',
): Entry => ({
  tindakan,
  sasaran,
  sebelum: sebelum && canonicalJson(sebelum),
  sesudah: canonicalJson(sesudah),
});
const nameOf = (kode: string): string => `nama ${kode}`;
const linesOf = (it: Entry): string[] =>
  changesOf(it, nameOf).map(
    ({ label, sebelum, sesudah }) => `${label}: ${sebelum ?? '-'} > ${sesudah ?? '-'}`,
  );

const USER = {
  uid: 'u-1',
  nama: 'Ana',
  email: 'ana@contoh.id',
  peran: 'askot',
  wilayah: ['32.73'],
  nonaktif: false,
};
const PLACE = {
  kode: '32.73.01.1001',
  nama: 'Sukarasa',
  jenis: 'kelurahan',
  wilayah: { kelurahan: '32.73.01.1001', kecamatan: '32.73.01', kota: '32.73', provinsi: '32' },
  namaProvinsi: 'Jawa Barat',
  namaKota: 'Kota Bandung',
  namaKecamatan: 'Sukasari',
  ppmk: false,
  berlakuSejak: '2015-01-01',
};

describe('an entry of the trail', () => {
  it('names what changed of a user, with role and areas in words', () => {
    const after = { ...USER, peran: 'korkot', wilayah: ['32.73', '32.77'], nonaktif: true };
    const it = entry('penggunaUbah', [USER, after]);
    expect(linesOf(it)).toEqual([
      'Keadaan: Aktif > Nonaktif',
      'Peran: Askot > Korkot',
      'Wilayah: nama 32.73 > nama 32.73, nama 32.77',
    ]);
    expect(areasIn(it)).toEqual(['32.73', '32.77']);
    expect(subjectOf(it, nameOf)).toBe('Ana (ana@contoh.id)');
  });

  it('names what changed of a place', () => {
    const after = {
      ...PLACE,
      ppmk: true,
      diganti: { kode: '32.73.01.1009', sejak: '2017-03-01' },
    };
    const it = entry('lokasiUbah', [PLACE, after], PLACE.kode);
    expect(linesOf(it)).toEqual([
      'Kode pengganti: - > nama 32.73.01.1009',
      'Diganti sejak: - > 01-03-2017',
      'Lokasi PPMK: Tidak > Ya',
    ]);
    expect(areasIn(it)).toEqual(['32.73.01.1009']);
    expect(subjectOf(it, nameOf)).toBe('Sukarasa (32.73.01.1001)');
  });

  it('names what was opened, and which set', () => {
    const open = { kode: '32', terbuka: true, sejak: '2017-07-05T00:00:00.000Z', oleh: 'u-1' };
    const rekap = entry('rekapDibuka', [null, open], '32');
    expect(subjectOf(rekap, nameOf)).toBe('nama 32');
    expect(linesOf(rekap)).toContain('Terbuka untuk umum: - > Ya');
    const set = entry('parameterBaru', [PARAMETER_AWAL, PARAMETER_AWAL], '2017-08-01');
    expect(subjectOf(set, nameOf)).toBe('01-08-2017');
  });

  it('calls no field and no role by its code', () => {
    const made = [
      ...PERAN.map((peran) => entry('penggunaBaru', [null, { ...USER, peran }])),
      entry('lokasiBaru', [null, { ...PLACE, diganti: { kode: PLACE.kode, sejak: '2017-03-01' } }]),
      entry('parameterBaru', [null, PARAMETER_AWAL]),
      entry('rekapDibuka', [null, { kode: '32', terbuka: false, sejak: 'x', oleh: 'u-1' }]),
    ];
    const changes = made.flatMap((it) => changesOf(it, nameOf));
    expect(changes.length).toBeGreaterThan(100);
    for (const { label, sesudah } of changes) {
      expect(label).toMatch(/^[A-Z0-9]/);
      expect(label).not.toMatch(/[a-z][A-Z][a-z]|\w\.\w/);
      expect(PERAN as readonly (string | null)[]).not.toContain(sesudah);
    }
  });
});
