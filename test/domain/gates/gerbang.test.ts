// The gates to Tahap I, II, III and Selesai, condition by condition.
import { describe, expect, it } from 'vitest';
import {
  capaianNeeded,
  capaianOlder,
} from '../../../functions/src/domain/gates/tahap/gate-months.ts';
import type { DataGerbang } from '../../../functions/src/domain/gates/tahap/data-gerbang.ts';
import { PARAMETER_AWAL } from '../../../functions/src/domain/basics/parameter.ts';
import { computeUpk } from '../../../functions/src/domain/gates/upk.ts';
import { aDokumen, aLoan, aRiwayat } from '../../support/records/build-riwayat.ts';
import { toTanggal, toBulan } from '../../../functions/src/domain/basics/tanggal.ts';
import { PER, anggota, aCapaian, training, gate } from './a-gate.ts';
import { toNewId, toAnggotaId } from '../../../functions/src/domain/basics/identitas.ts';

describe('gate to Tahap I', () => {
  it('lets in a registered group of five with a poor member in a programme location', () => {
    expect(gate('I')).toMatchObject({ terpenuhi: true, failed: [] });
  });

  it.each([
    ['four members', { anggota: anggota.slice(0, 4) }, 'jumlahAnggota'],
    ['no poor member', { anggota: anggota.map((a) => ({ ...a, miskin: false })) }, 'anggotaMiskin'],
    ['a place outside the programme', { lokasi: null }, 'lokasiProgram'],
    [
      'a dissolved group',
      { ksm: { ...aRiwayat({ ksm: { tanggalBubar: PER } }).ksm, tahapan: [] } },
      'terdaftar',
    ],
  ] satisfies [string, Partial<DataGerbang>, string][])('keeps out %s', (_, change, kode) => {
    expect(gate('I', change)).toMatchObject({ terpenuhi: false, failed: [kode] });
  });
});

describe('gate to Tahap II', () => {
  it('opens when all obligatory conditions are met; the health of the UPK is advice', () => {
    const g = gate('II');
    expect(g).toMatchObject({ terpenuhi: true, failed: ['kesehatanUpk'] });
    expect(g.syarat.at(-1)).toMatchObject({ wajib: false, angka: 'belum ada data' });
  });

  it('shows the ratios of the UPK', () => {
    const upk = computeUpk(
      {
        pinjaman: [],
        bulanan: [
          { lkm: toNewId('l'), bulan: toBulan('2017-06'), pendapatan: 5, biaya: 4, modal: 100 },
        ],
      },
      PER,
      PARAMETER_AWAL,
    );
    expect(gate('II', { upk }).syarat.at(-1)).toMatchObject({
      terpenuhi: true,
      angka: expect.stringContaining('CCr 125,0%') as string,
    });
  });

  it.each([
    [
      'only the newest month is Berdaya',
      { capaian: [aCapaian(PER, 'Berdaya')] },
      ['berdayaBerturut'],
    ],
    [
      'the month before was Berkembang',
      { capaian: [aCapaian(PER, 'Mandiri'), aCapaian('2017-05-31', 'Berkembang')] },
      ['berdayaBerturut'],
    ],
    [
      'rules and liability are not signed',
      { capaian: [aCapaian(PER, 'Berdaya', 1), aCapaian('2017-05-31', 'Berdaya')] },
      ['aturanKelompok', 'tanggungRenteng'],
    ],
    [
      'one member missed one training',
      {
        pelatihan: [
          training('pinjamanBergulir'),
          training('kewirausahaan', ['a01', 'a02', 'a03', 'a04', 'a05'].map(toAnggotaId)),
          training('ert'),
        ],
      },
      ['pelatihan'],
    ],
    [
      'training is only planned',
      {
        pelatihan: [
          training('pinjamanBergulir'),
          training('kewirausahaan'),
          { ...training('ert'), rencana: true },
        ],
      },
      ['pelatihan'],
    ],
    [
      'one of six members is a woman',
      {
        anggota: anggota.map((a, i) => ({
          ...a,
          jenisKelamin: i === 0 ? ('P' as const) : ('L' as const),
        })),
      },
      ['perempuan'],
    ],
    ['an applicant has no plan', { pemohon: ['a01', 'tamu'].map(toAnggotaId) }, ['rencanaUsaha']],
  ] satisfies [string, Partial<DataGerbang>, string[]][])(
    'stays shut when %s',
    (_, change, kode) => {
      const g = gate('II', change);
      expect(g.terpenuhi).toBe(false);
      expect(g.failed).toEqual([...kode, 'kesehatanUpk']);
    },
  );

  it('looks at closed months in the middle of a month', () => {
    const capaian = [
      aCapaian('2017-07-10', 'Berdaya'),
      aCapaian('2017-06-30', 'Berdaya'),
      aCapaian('2017-05-31', 'Berdaya'),
    ];
    expect(gate('II', { capaian }, toTanggal('2017-07-10')).terpenuhi).toBe(true);
    expect(capaianNeeded(toTanggal('2017-07-10')).slice(0, 2)).toEqual([
      '2017-06-30',
      '2017-05-31',
    ]);
    expect(capaianNeeded(toTanggal('2017-06-30'))[0]).toBe('2017-06-30');
    expect(gate('II', { capaian }, toTanggal('2017-06-29')).failed).toContain('berdayaBerturut');
  });
});

describe('gate to Tahap III', () => {
  const repaid = aLoan({
    id: toNewId('u1'),
    sumber: 'upk',
    angsuran: [[toTanggal('2017-03-01'), 5000]],
    bayar: [[toTanggal('2017-03-01'), 5000]],
  });

  it('opens with a repaid UPK loan and nothing late', () => {
    const g = gate('III', { pinjaman: [repaid] });
    expect(g).toMatchObject({ terpenuhi: true });
    expect(g.syarat.find((s) => s.kode === 'rr')?.angka).toBe('tidak ada saldo pinjaman UPK');
  });

  it('stays shut with no repaid loan, off the PPMK list, without a plan, or below Berdaya', () => {
    expect(gate('III', { lokasi: { ppmk: false } }).failed).toEqual([
      'pinjamanUpkLunas',
      'lokasiPpmk',
    ]);
    expect(gate('III', { pinjaman: [repaid], dokumen: aDokumen() }).failed).toEqual([
      'rencanaDiperbarui',
    ]);
    expect(gate('III', { pinjaman: [repaid], capaian: [] }).failed).toEqual(['tingkat']);
  });

  it('requires a plan made since Tahap II began', () => {
    const ksm = {
      ...aRiwayat().ksm,
      tahapan: [
        {
          tahap: 'II' as const,
          sejak: toTanggal('2017-03-01'),
          oleh: 'u',
          dikesampingkan: false,
          alasan: null,
        },
      ],
    };
    expect(gate('III', { pinjaman: [repaid], ksm }).failed).toEqual(['rencanaDiperbarui']);
  });

  it('counts three unpaid instalments as late and lowers RR by their principal', () => {
    const late = aLoan({
      id: toNewId('u2'),
      sumber: 'upk',
      angsuran: [
        [toTanggal('2017-03-01'), 100],
        [toTanggal('2017-04-01'), 100],
        [toTanggal('2017-05-01'), 100],
        [toTanggal('2017-12-01'), 700],
      ],
    });
    const g = gate('III', { pinjaman: [repaid, late] });
    expect(g.failed).toEqual(['rr', 'tunggakan']);
    expect(g.syarat.find((s) => s.kode === 'rr')?.angka).toBe('70,0% dari Rp1.000');
  });
});

describe('gate to Selesai', () => {
  it('requires Mandiri at the newest month-end and at one 91 days or more before it', () => {
    const at = (...ends: string[]) =>
      gate('Selesai', { capaian: ends.map((end) => aCapaian(end, 'Mandiri')) }).terpenuhi;
    expect(at('2017-06-30', '2017-03-31')).toBe(true);
    expect(at('2017-06-30', '2017-04-30')).toBe(false);
    expect(at('2017-06-30')).toBe(false);
    expect(
      gate('Selesai', {
        capaian: [
          aCapaian('2017-06-30', 'Berdaya'),
          aCapaian('2017-05-31', 'Mandiri'),
          aCapaian('2017-01-31', 'Mandiri'),
        ],
      }).terpenuhi,
    ).toBe(false);
  });
});

describe('month-ends more than a year ago', () => {
  const newest = aCapaian('2017-06-30', 'Mandiri');
  const older = (
    capaian: Parameters<typeof capaianOlder>[0],
    tanggalBentuk = toTanggal('2016-03-09'),
  ) => capaianOlder(capaian, { tanggalBentuk }, toTanggal('2017-07-10'), PARAMETER_AWAL);

  it('are needed where only they can show a second Mandiri', () => {
    expect(older([newest])).toEqual(['2016-05-31', '2016-04-30', '2016-03-31']);
    expect(older([newest, aCapaian('2017-05-31', 'Mandiri')])).toHaveLength(3);
    expect(older([newest], toTanggal('2016-06-01'))).toEqual([]);
    const capaian = [newest, aCapaian('2016-05-31', 'Mandiri')];
    expect(gate('Selesai', { capaian }, toTanggal('2017-07-10')).terpenuhi).toBe(true);
  });

  it('are not read where they decide nothing', () => {
    expect(older([newest, aCapaian('2017-03-31', 'Mandiri')])).toEqual([]);
    expect(older([aCapaian('2017-06-30', 'Berdaya')])).toEqual([]);
    expect(older([aCapaian('2017-05-31', 'Mandiri')])).toEqual([]);
    expect(older([])).toEqual([]);
  });
});
