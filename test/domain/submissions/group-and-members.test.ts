// What is decided of a group and its members.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import { PARAMETER_AWAL } from '../../../functions/src/domain/basics/parameter.ts';
import { describeProblem } from '../../../functions/src/domain/basics/refusals/describe-problem.ts';
import { recomputeMonths } from '../../../functions/src/domain/recompute/recompute-months.ts';
import type { Ksm, Tahap } from '../../../functions/src/domain/records/ksm.ts';
import type { Kiriman } from '../../../functions/src/domain/submissions/kiriman.ts';
import { isProblem } from '../../../functions/src/domain/basics/refusals/problem.ts';
import { decide } from '../../../functions/src/domain/submissions/decide.ts';
import { toKodeKelurahan, toKodeKota } from '../../../functions/src/domain/basics/wilayah.ts';
import { aKeadaan, aKsm, anAnggota, aPinjaman } from '../../support/records/build-kiriman.ts';
import {
  addDays,
  monthOf,
  toTanggal,
  type Tanggal,
} from '../../../functions/src/domain/basics/tanggal.ts';
import { toKsmId, toNewId, toAnggotaId } from '../../../functions/src/domain/basics/identitas.ts';
import { codeOf, LOKASI, daftar } from './registration.ts';

describe('registration of a group', () => {
  it('writes the group and its members, with the LKM of its kelurahan', () => {
    const hasil = decide(daftar(), aKeadaan({ ksm: null, anggota: null, lokasi: LOKASI }));
    if (isProblem(hasil)) throw new Error(hasil.code);
    expect(hasil.tulis.map((t) => t.koleksi)).toStrictEqual(['ksm', 'anggota']);
    expect(hasil.tulis[0]?.data).toMatchObject({ lkm: 'lkm-3273011001', tahapan: [] });
  });

  it('is refused outside the programme, before the group’s own date, in the future, and a second time', () => {
    const open = { ksm: null, anggota: null, lokasi: LOKASI };
    expect(codeOf(daftar(), { ...open, lokasi: null })).toBe('wilayah-tidak-dikenal');
    expect(codeOf(daftar({ tanggalBentuk: toTanggal('2017-02-01') }), open)).toBe(
      'tanggal-sebelum-bentuk',
    );
    expect(codeOf(daftar({ tanggalBentuk: toTanggal('2018-01-01') }), open)).toBe(
      'tanggal-masa-depan',
    );
    expect(codeOf(daftar(), { lokasi: LOKASI })).toBe('sudah-ada');
  });

  it.each(['0017-05-01', '1917-05-01', '1949-12-31'])(
    'is refused with a date that no group of today can have: %s',
    (text) => {
      const open = { ksm: null, anggota: null, lokasi: LOKASI };
      expect(codeOf(daftar({ tanggalBentuk: toTanggal(text) }), open)).toBe('isian-tidak-sesuai');
    },
  );

  it('is refused with two intervals for one day, and so is a change', () => {
    const twice = ([7, 14] as const).map((intervalHari) => ({
      berlakuSejak: toTanggal('2017-01-04'),
      intervalHari,
    }));
    const open = { ksm: null, anggota: null, lokasi: LOKASI };
    expect(codeOf(daftar({ jadwal: twice }), open)).toBe('isian-tidak-sesuai');
    const ubah = (jadwal: typeof twice): Kiriman => ({
      id: toNewId('k1'),
      jenis: 'ksmUbah',
      isi: { ksmId: toKsmId('ksm-1'), perubahan: { jadwal }, alasan: 'Kesepakatan baru' },
    });
    expect(codeOf(ubah(twice))).toBe('isian-tidak-sesuai');
    expect(codeOf(ubah(twice.slice(1)))).toBe('accepted');
  });

  it('keeps a true date from before the programme had data', () => {
    const open = { ksm: null, anggota: null, lokasi: LOKASI };
    expect(codeOf(daftar({ tanggalBentuk: toTanggal('1998-05-01') }), open)).toBe('accepted');
  });

  it('is refused in a kelurahan the sender was not given', () => {
    expect(
      codeOf(daftar({ kelurahan: toKodeKelurahan('32.73.01.1002') }), {
        ksm: null,
        anggota: null,
        lokasi: { ...LOKASI, kode: toKodeKelurahan('32.73.01.1002') },
      }),
    ).toBe('tidak-berhak');
  });
});

describe('members', () => {
  it('join once, and not before the group is formed', () => {
    const masuk = (id: string, tanggalMasuk: Tanggal): Kiriman => ({
      id: toNewId('k1'),
      jenis: 'anggotaMasuk',
      isi: { ksmId: toKsmId('ksm-1'), anggota: [anAnggota(id, { tanggalMasuk })] },
    });
    expect(codeOf(masuk('a5', toTanggal('2017-03-01')))).toBe('accepted');
    expect(codeOf(masuk('a1', toTanggal('2017-03-01')))).toBe('sudah-ada');
    expect(codeOf(masuk('a5', toTanggal('2016-03-01')))).toBe('tanggal-sebelum-bentuk');
  });

  it('leave only after they joined', () => {
    const keluar = (anggota: string, tanggalKeluar: Tanggal): Kiriman => ({
      id: toNewId('k1'),
      jenis: 'anggotaKeluar',
      isi: {
        ksmId: toKsmId('ksm-1'),
        anggota: toAnggotaId(anggota),
        tanggalKeluar,
        alasan: 'Pindah rumah',
      },
    });
    expect(codeOf(keluar('a1', toTanggal('2017-03-01')))).toBe('accepted');
    expect(codeOf(keluar('a1', toTanggal('2017-01-04')))).toBe('isian-tidak-sesuai');
    expect(codeOf(keluar('z9', toTanggal('2017-03-01')))).toBe('anggota-tidak-dikenal');
  });
});

describe('a stage', () => {
  const tahap = (rest: object = {}): Kiriman => ({
    id: toNewId('k1'),
    jenis: 'tahap',
    isi: {
      ksmId: toKsmId('ksm-1'),
      tahap: 'I',
      sejak: toTanggal('2017-02-01'),
      alasan: null,
      ...rest,
    },
  });
  const korkot = { klaim: { peran: 'korkot' as const, wilayah: [toKodeKota('32.73')] } };
  const gerbang = (terpenuhi: boolean) => [
    {
      tahap: 'I' as const,
      terpenuhi,
      syarat: [
        {
          kode: 'jumlahAnggota' as const,
          label: 'Paling sedikit 5 anggota aktif',
          terpenuhi,
          angka: '3 anggota',
          wajib: true,
        },
      ],
    },
  ];

  it('is decided by the city, in order', () => {
    expect(codeOf(tahap(), { gerbang: gerbang(true) })).toBe('tidak-berhak');
    expect(codeOf(tahap(), { ...korkot, gerbang: gerbang(true) })).toBe('accepted');
    expect(codeOf(tahap({ tahap: 'II' }), { ...korkot, gerbang: gerbang(true) })).toBe(
      'isian-tidak-sesuai',
    );
  });

  it('is entered in spite of a failed condition only with a reason, which is kept', () => {
    const failed = { ...korkot, gerbang: gerbang(false) };
    expect(codeOf(tahap(), failed)).toBe('gerbang-belum-terpenuhi');
    const hasil = decide(tahap({ alasan: 'Dua anggota menyusul pekan depan' }), aKeadaan(failed));
    if (isProblem(hasil)) throw new Error(hasil.code);
    expect(hasil.tulis[0]?.data).toMatchObject({
      tahapan: [{ tahap: 'I', dikesampingkan: true, alasan: 'Dua anggota menyusul pekan depan' }],
    });
  });
});

describe('a stage that was given wrongly', () => {
  const MASUK = { oleh: toUid('uid-2'), dikesampingkan: false, alasan: null };
  const tahapan = [
    { ...MASUK, tahap: 'I' as const, sejak: toTanggal('2017-02-01') },
    { ...MASUK, tahap: 'II' as const, sejak: toTanggal('2017-05-03') },
  ];
  const back = (tahap: Tahap): Kiriman => ({
    id: toNewId('k1'),
    jenis: 'tahapBatal',
    isi: { ksmId: toKsmId('ksm-1'), tahap, alasan: 'Salah pilih KSM' },
  });
  const askot = { klaim: { peran: 'askot' as const, wilayah: [toKodeKota('32.73')] } };
  const ksm = aKsm({ tahapan });

  it('is taken back by who decides stages, the newest first', () => {
    expect(codeOf(back('II'), { ksm })).toBe('tidak-berhak');
    expect(codeOf(back('II'), { ...askot, ksm })).toBe('accepted');
    expect(codeOf(back('III'), { ...askot, ksm })).toBe('tidak-ditemukan');
    const hasil = decide(back('I'), aKeadaan({ ...askot, ksm }));
    if (!isProblem(hasil)) throw new Error('accepted');
    expect(describeProblem(hasil).pesan).toBe(
      'Tahap: Tahap II masih berlaku sejak 03-05-2017; cabut tahap itu dahulu.',
    );
  });

  it('stays on record with the loans that were given under it', () => {
    const loan = (id: string, tanggalCair: string, dibatalkan = false) =>
      aPinjaman({ id, sumber: 'upk', tanggalCair: toTanggal(tanggalCair), dibatalkan });
    const pinjamanUpk = [
      loan('before', '2017-05-02'),
      loan('under', '2017-05-03'),
      loan('cancelled', '2017-06-01', true),
    ];
    const hasil = decide(back('II'), aKeadaan({ ...askot, ksm, pinjamanUpk }));
    if (isProblem(hasil)) throw new Error(hasil.code);
    expect(hasil).toMatchObject({ dari: '2017-05-03', alasan: 'Salah pilih KSM' });
    expect(hasil.tulis).toHaveLength(1);
    expect(hasil.tulis[0]?.data).toStrictEqual({
      ...ksm,
      tahapan: tahapan.slice(0, 1),
      tahapDicabut: [
        {
          ...tahapan[1],
          dicabutOleh: 'uid-1',
          dicabutPada: '2017-07-05T03:00:00.000Z',
          alasanCabut: 'Salah pilih KSM',
          pinjaman: ['under'],
        },
      ],
      urut: 2,
    });
  });

  it('leaves no trace in the figures: entering a stage and taking it back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 150 }), (n) => {
        const sejak = addDays(toTanggal('2017-02-01'), n);
        const gerbang = [{ tahap: 'II' as const, terpenuhi: true, syarat: [] }];
        const first = aKsm({ tahapan: tahapan.slice(0, 1) });
        const entered = decide(
          {
            id: toNewId('k0'),
            jenis: 'tahap',
            isi: { ksmId: toKsmId('ksm-1'), tahap: 'II', sejak, alasan: null },
          },
          aKeadaan({ ...askot, ksm: first, gerbang }),
        );
        if (isProblem(entered)) throw new Error(entered.code);
        const undone = decide(
          back('II'),
          aKeadaan({ ...askot, ksm: entered.tulis[0]?.data as Ksm, urut: 3 }),
        );
        if (isProblem(undone)) throw new Error(undone.code);
        const months = (group: Ksm) =>
          recomputeMonths(
            {
              ksm: group,
              anggota: null,
              sesi: [],
              pinjaman: [],
              kasLain: [],
              dokumen: null,
              kemitraan: null,
              awal: null,
            },
            monthOf(group.tanggalBentuk),
            toTanggal('2017-07-05'),
            [PARAMETER_AWAL],
          );
        expect(months(undone.tulis[0]?.data as Ksm)).toStrictEqual(months(first));
        expect(undone.dari !== null && undone.dari <= sejak).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a change of the group', () => {
  it('recomputes every month and keeps what it does not name', () => {
    const hasil = decide(
      {
        id: toNewId('k1'),
        jenis: 'ksmUbah',
        isi: {
          ksmId: toKsmId('ksm-1'),
          perubahan: { tanggalBubar: toTanggal('2017-05-01') },
          alasan: 'Anggota sepakat bubar',
        },
      },
      aKeadaan(),
    );
    if (isProblem(hasil)) throw new Error(hasil.code);
    expect(hasil.dari).toBe('2017-01-04');
    expect(hasil.tulis[0]?.data).toStrictEqual({
      ...aKsm(),
      tanggalBubar: '2017-05-01',
      urut: 2,
    });
  });
});
