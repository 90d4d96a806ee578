// What is decided of a group and its members.
import { describe, expect, it } from 'vitest';
import type { Kiriman } from '../../../functions/src/domain/submissions/kiriman.ts';
import { isProblem } from '../../../functions/src/domain/basics/refusals/problem.ts';
import { decide } from '../../../functions/src/domain/submissions/decide.ts';
import { toKodeKelurahan, toKodeKota } from '../../../functions/src/domain/basics/wilayah.ts';
import { aKeadaan, aKsm, anAnggota } from '../../support/build-kiriman.ts';
import { toTanggal, type Tanggal } from '../../../functions/src/domain/basics/tanggal.ts';
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
