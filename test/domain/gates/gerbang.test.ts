import { describe, expect, it } from 'vitest';
import {
  capaianNeeded,
  capaianOlder,
} from '../../../functions/src/domain/gates/tahap/gate-months.ts';
import { checkGerbang } from '../../../functions/src/domain/gates/tahap/check-gerbang.ts';
import {
  checkPinjaman,
  type PengajuanPinjaman,
} from '../../../functions/src/domain/gates/pinjaman/check-pinjaman.ts';
import { edisiOn } from '../../../functions/src/domain/gates/pinjaman/edisi.ts';
import type { DataGerbang } from '../../../functions/src/domain/gates/tahap/data-gerbang.ts';
import type { Tahap } from '../../../functions/src/domain/records/ksm.ts';
import type { Capaian, Tingkat } from '../../../functions/src/domain/maturity/capaian.ts';
import { PARAMETER_AWAL } from '../../../functions/src/domain/basics/parameter.ts';
import type { IsiPelatihan } from '../../../functions/src/domain/records/pelatihan.ts';
import { computeUpk } from '../../../functions/src/domain/gates/upk.ts';
import { aDokumen, aLoan, aRiwayat, compute, members } from '../../support/build-riwayat.ts';
import { toTanggal, toBulan } from '../../../functions/src/domain/basics/tanggal.ts';

const PER = toTanggal('2017-06-30');
const anggota = members(6, toTanggal('2016-01-04'));

/** A result with a level and scores of our choice; all else as computed for an empty group. */
function aCapaian(per: string, tingkat: Tingkat, k: 0 | 1 | 2 = 2): Capaian {
  return { ...compute(aRiwayat({ anggota }), toTanggal(per)), tingkat, k: [k, k, k, k, k, k] };
}

function training(topik: IsiPelatihan['topik'], peserta = anggota.map((a) => a.id)): IsiPelatihan {
  return {
    id: `t-${topik}`,
    ksmId: 'ksm-1',
    tanggal: toTanggal('2017-03-01'),
    topik,
    peserta,
    rencana: false,
    keterangan: null,
  };
}

function data(change: Partial<DataGerbang> = {}): DataGerbang {
  return {
    ksm: { ...aRiwayat().ksm, tahapan: [] },
    anggota,
    dokumen: aDokumen({
      rencanaKerja: [toTanggal('2017-02-01')],
      rencanaUsaha: anggota.map((a) => ({ anggota: a.id, disetujui: null })),
    }),
    pelatihan: [training('pinjamanBergulir'), training('kewirausahaan'), training('ert')],
    pinjaman: [],
    capaian: [aCapaian('2017-06-30', 'Berdaya'), aCapaian('2017-05-31', 'Mandiri')],
    lokasi: { ppmk: true },
    upk: null,
    ...change,
  };
}

function gate(tahap: Tahap, change: Partial<DataGerbang> = {}, per = PER) {
  const found = checkGerbang(data(change), toTanggal(per), PARAMETER_AWAL).find(
    (g) => g.tahap === tahap,
  );
  if (!found) throw new Error(`no gate to ${tahap}`);
  const failed = found.syarat.filter((s) => !s.terpenuhi).map((s) => s.kode);
  return { ...found, failed };
}

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
        bulanan: [{ lkm: 'l', bulan: toBulan('2017-06'), pendapatan: 5, biaya: 4, modal: 100 }],
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
          training('kewirausahaan', ['a01', 'a02', 'a03', 'a04', 'a05']),
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
    ['an applicant has no plan', { pemohon: ['a01', 'tamu'] }, ['rencanaUsaha']],
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
    id: 'u1',
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

  it('asks for a plan made since Tahap II began', () => {
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
      id: 'u2',
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
  it('asks for Mandiri at the newest month-end and at one 91 days or more before', () => {
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

describe('month-ends before the last year', () => {
  const newest = aCapaian('2017-06-30', 'Mandiri');
  const older = (
    capaian: Parameters<typeof capaianOlder>[0],
    tanggalBentuk = toTanggal('2016-03-09'),
  ) => capaianOlder(capaian, { tanggalBentuk }, toTanggal('2017-07-10'), PARAMETER_AWAL);

  it('are asked for where only they can show a second Mandiri', () => {
    expect(older([newest])).toEqual(['2016-05-31', '2016-04-30', '2016-03-31']);
    expect(older([newest, aCapaian('2017-05-31', 'Mandiri')])).toHaveLength(3);
    expect(older([newest], toTanggal('2016-06-01'))).toEqual([]);
    const capaian = [newest, aCapaian('2016-05-31', 'Mandiri')];
    expect(gate('Selesai', { capaian }, toTanggal('2017-07-10')).terpenuhi).toBe(true);
  });

  it('are left alone where they decide nothing', () => {
    expect(older([newest, aCapaian('2017-03-31', 'Mandiri')])).toEqual([]);
    expect(older([aCapaian('2017-06-30', 'Berdaya')])).toEqual([]);
    expect(older([aCapaian('2017-05-31', 'Mandiri')])).toEqual([]);
    expect(older([])).toEqual([]);
  });
});

describe('loan check in Tahap II', () => {
  const edisi = [
    { berlakuSejak: toTanggal('2012-01-01'), edisi: 'B' as const },
    { berlakuSejak: toTanggal('2009-01-01'), edisi: 'A' as const },
  ];
  const asked = (change: Partial<PengajuanPinjaman> = {}): PengajuanPinjaman => ({
    ...aLoan({
      id: 'baru',
      sumber: 'upk',
      peminjam: 'a01',
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
      id: `u${n}`,
      sumber: 'upk',
      peminjam: 'a01',
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

  it('gives a group that borrows itself the ceilings of all its members', () => {
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

  it('refuses over any arrears in the group', () => {
    expect(failed(check(asked({ peminjam: 'a02' }), [old(1, false)]))).toEqual(['bebasTunggakan']);
  });
});
