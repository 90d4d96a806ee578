// The check of a request for a loan in Tahap II.
import { describe, expect, it } from 'vitest';
import {
  checkPinjaman,
  type PengajuanPinjaman,
} from '../../../functions/src/domain/gates/pinjaman/check-pinjaman.ts';
import { edisiOn } from '../../../functions/src/domain/gates/pinjaman/edisi.ts';
import type { DataGerbang } from '../../../functions/src/domain/gates/tahap/data-gerbang.ts';
import { PARAMETER_AWAL } from '../../../functions/src/domain/basics/parameter.ts';
import { aLoan } from '../../support/records/build-riwayat.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { anggota } from './a-gate.ts';
import { toNewId } from '../../../functions/src/domain/basics/identitas.ts';

describe('loan check in Tahap II', () => {
  const edisi = [
    { berlakuSejak: toTanggal('2012-01-01'), edisi: 'B' as const },
    { berlakuSejak: toTanggal('2009-01-01'), edisi: 'A' as const },
  ];
  const asked = (change: Partial<PengajuanPinjaman> = {}): PengajuanPinjaman => ({
    ...aLoan({
      id: toNewId('baru'),
      sumber: 'upk',
      peminjam: toNewId('a01'),
      tanggalCair: toTanggal('2017-06-30'),
      angsuran: [[toTanggal('2017-09-30'), 1_000_000]],
    }),
    ...change,
  });
  const check = (
    pengajuan: PengajuanPinjaman,
    pinjaman: DataGerbang['pinjaman'] = [],
    ed = edisi,
  ) => checkPinjaman(pengajuan, { anggota, pinjaman, edisi: ed }, PARAMETER_AWAL);
  const failed = (c: ReturnType<typeof check>) =>
    c.syarat.filter((s) => !s.terpenuhi).map((s) => s.kode);
  const old = (n: number, paid = true) =>
    aLoan({
      id: toNewId(`u${n}`),
      sumber: 'upk',
      peminjam: toNewId('a01'),
      angsuran: [[toTanggal('2017-05-01'), 5000]],
      bayar: paid ? [[toTanggal('2017-05-01'), 5000]] : [],
    });

  it('follows the edition of the LKM on the date', () => {
    expect(edisiOn(edisi, toTanggal('2011-12-31'))).toBe('A');
    expect(edisiOn(edisi, toTanggal('2012-01-01'))).toBe('B');
    expect(edisiOn(edisi, toTanggal('2000-01-01'))).toBe('A');
    expect(check(asked())).toMatchObject({ edisi: 'B', plafon: 1_000_000, terpenuhi: true });
    const a = check(asked(), [], [{ berlakuSejak: toTanggal('2009-01-01'), edisi: 'A' as const }]);
    expect(a.plafon).toBe(500_000);
    expect(failed(a)).toEqual(['plafon']);
  });

  it('raises the ceiling from the second loan on and allows four', () => {
    expect(check(asked({ pokok: 3_000_000 }), [old(1)])).toMatchObject({
      urutan: 2,
      plafon: 3_000_000,
      terpenuhi: true,
    });
    expect(failed(check(asked({ pokok: 3_000_001 }), [old(1)]))).toEqual(['plafon']);
    expect(
      failed(
        check(
          asked(),
          [1, 2, 3, 4].map((n) => old(n)),
        ),
      ),
    ).toEqual(['jumlahPinjaman']);
  });

  it('gives a group that borrows as a whole the ceilings of all its members', () => {
    expect(check(asked({ peminjam: null, pokok: 6_000_000 }))).toMatchObject({
      urutan: 1,
      plafon: 6_000_000,
      terpenuhi: true,
    });
  });

  it.each([
    ['2017-09-29', ['tenor']],
    ['2017-09-30', []],
    ['2018-06-30', []],
    ['2018-07-01', ['tenor']],
  ])('judges a last instalment on %s', (jatuhTempo, kode) => {
    expect(
      failed(
        check(asked({ angsuran: [{ jatuhTempo: toTanggal(jatuhTempo), pokok: 1, jasa: 0 }] })),
      ),
    ).toEqual(kode);
  });

  it('refuses when the group has any arrears', () => {
    expect(failed(check(asked({ peminjam: toNewId('a02') }), [old(1, false)]))).toEqual([
      'bebasTunggakan',
    ]);
  });
});
