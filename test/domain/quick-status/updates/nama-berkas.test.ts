import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  judulQs,
  namaBerkasQs,
  namaBerkasTerbaru,
  namaFolder,
  namaSetelah,
} from '../../../../functions/src/domain/quick-status/updates/nama-berkas.ts';
import { toTanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import { toKodeKota, type KodeWilayah } from '../../../../functions/src/domain/basics/wilayah.ts';

const nama = (n: string, kode: KodeWilayah = toKodeKota('32.73')) =>
  namaBerkasQs({ tahun: 2017, kode, nama: n, update: toTanggal('2017-07-05') });

describe('names of QS files', () => {
  it('say subject, data year, code, area and date of the update', () => {
    expect(nama('Kota Bandung')).toBe(
      'QS_Pendampingan-KSM_TA2017_32.73_Kota-Bandung_Update-2017-07-05.xlsx',
    );
    expect(
      namaBerkasTerbaru({ tahun: 2017, kode: toKodeKota('32.73'), nama: 'Kota Bandung' }),
    ).toBe('QS_Pendampingan-KSM_TA2017_32.73_Kota-Bandung_terbaru.xlsx');
    expect(nama('Nasional', 'ID')).toBe(
      'QS_Pendampingan-KSM_TA2017_ID_Nasional_Update-2017-07-05.xlsx',
    );
    expect(namaFolder(2017)).toBe('Tahun 2017');
  });

  it.each([
    ["Ba'a / Rote", 'Baa-Rote'],
    ['Kabupaten Toli-Toli', 'Kabupaten-Toli-Toli'],
    ['../../etc/passwd', 'etc-passwd'],
    ['Kota "Lhokseumawé" 😀', 'Kota-Lhokseumawe'],
    ['=cmd|calc', 'cmd-calc'],
    ['Papua Barat\\Daya:*?<>|', 'Papua-Barat-Daya'],
    [
      'Nama ' + 'panjang '.repeat(12),
      'Nama-panjang-panjang-panjang-panjang-panjang-panjang-panjang',
    ],
  ])('turn %j into %j', (from, to) => {
    expect(nama(from)).toBe(`QS_Pendampingan-KSM_TA2017_32.73_${to}_Update-2017-07-05.xlsx`);
  });

  it('leave out a name that has no letter left', () => {
    expect(nama('😀 / ?')).toBe('QS_Pendampingan-KSM_TA2017_32.73_Update-2017-07-05.xlsx');
  });

  it('differ, however many updates a day has', () => {
    const first = nama('Kota Bandung');
    const names = [first];
    while (names.length < 12) names.push(namaSetelah(first, names.at(-1) ?? ''));
    expect(names.slice(0, 3)).toEqual([
      first,
      'QS_Pendampingan-KSM_TA2017_32.73_Kota-Bandung_Update-2017-07-05-2.xlsx',
      'QS_Pendampingan-KSM_TA2017_32.73_Kota-Bandung_Update-2017-07-05-3.xlsx',
    ]);
    expect(new Set(names).size).toBe(12);
    const next = first.replace('-05.', '-06.');
    expect(namaSetelah(next, names.at(-1) ?? '')).toBe(next);
    expect(namaSetelah(first, nama('Kota Cimahi'))).toBe(first);
  });

  it('are plain ASCII, without a folder and short enough, whatever the area is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (n) => {
        const berkas = nama(n);
        expect(berkas).toMatch(/^[A-Za-z0-9._-]+\.xlsx$/);
        expect(berkas.length).toBeLessThanOrEqual(140);
      }),
    );
  });
});

describe('titles', () => {
  it('read as the programme wrote them', () => {
    expect(judulQs(2017, toTanggal('2017-07-05'))).toBe(
      'QS PENDAMPINGAN KSM TA 2017 Update 5 Juli 2017',
    );
    expect(judulQs(2017)).toBe('QS PENDAMPINGAN KSM TA 2017');
  });
});
