import { describe, expect, it } from 'vitest';
import type { Kiriman, KirimanOf } from '../../../functions/src/domain/submissions/kiriman.ts';
import type { Keadaan } from '../../../functions/src/domain/submissions/keadaan.ts';
import { isProblem } from '../../../functions/src/domain/basics/problem.ts';
import { decide } from '../../../functions/src/domain/submissions/decide.ts';
import {
  type LokasiProgram,
  toKodeKelurahan,
  toKodeKota,
} from '../../../functions/src/domain/basics/wilayah.ts';
import { wilayahOf } from '../../../functions/src/domain/basics/wilayah.ts';
import {
  aKeadaan,
  aKsm,
  anAnggota,
  anIsiPinjaman,
  aPinjaman,
  aSesi,
  KELURAHAN,
} from '../../support/build-kiriman.ts';
import { toTanggal, type Tanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import {
  toKsmId,
  toNewId,
  toAnggotaId,
  toPinjamanId,
} from '../../../functions/src/domain/basics/identitas.ts';

function codeOf(kiriman: Kiriman, keadaan: Partial<Keadaan> = {}): string {
  const hasil = decide(kiriman, aKeadaan(keadaan));
  return isProblem(hasil) ? hasil.code : 'accepted';
}

const LOKASI: LokasiProgram = {
  kode: KELURAHAN,
  nama: 'Sukarasa',
  jenis: 'kelurahan',
  wilayah: wilayahOf(KELURAHAN),
  namaProvinsi: 'Jawa Barat',
  namaKota: 'Kota Bandung',
  namaKecamatan: 'Sukasari',
  ppmk: false,
  berlakuSejak: toTanggal('2015-01-01'),
};

function daftar(rest: Partial<KirimanOf<'ksmDaftar'>['isi']['ksm']> = {}): KirimanOf<'ksmDaftar'> {
  return {
    id: toNewId('k1'),
    jenis: 'ksmDaftar',
    isi: {
      ksm: {
        id: toKsmId('ksm-9'),
        nama: 'Kenanga',
        jenisUsaha: 'Kue',
        kelurahan: KELURAHAN,
        tanggalBentuk: toTanggal('2017-01-04'),
        jadwal: [{ berlakuSejak: toTanggal('2017-01-04'), intervalHari: 7 }],
        setoranMinimum: 5000,
        ...rest,
      },
      anggota: [anAnggota('a1'), anAnggota('a2'), anAnggota('a3')],
    },
  };
}

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

describe('loans and payments outside a session', () => {
  const upk: Kiriman = {
    id: toNewId('k1'),
    jenis: 'pinjaman',
    isi: anIsiPinjaman({ sumber: 'upk', peminjam: null }),
    koreksi: null,
  };
  const bayar: Kiriman = {
    id: toNewId('k2'),
    jenis: 'pembayaran',
    isi: {
      id: 'b1',
      ksmId: toKsmId('ksm-1'),
      pinjaman: toNewId('pinjaman-1'),
      tanggal: toTanggal('2017-03-08'),
      jumlah: 51_000,
      oleh: 'tanggungRenteng',
    },
    koreksi: null,
  };
  const asUpk = { klaim: { peran: 'upk' as const, wilayah: [KELURAHAN] } };

  it('of the UPK are recorded by the UPK, not by a facilitator', () => {
    expect(codeOf(upk)).toBe('tidak-berhak');
    expect(codeOf(upk, asUpk)).toBe('accepted');
  });

  it("lets the UPK book payments on its own loans, not on the group's", () => {
    const own = aPinjaman({ sumber: 'upk', peminjam: null });
    expect(codeOf(bayar, { ...asUpk, pinjaman: [own] })).toBe('accepted');
    expect(codeOf(bayar, { ...asUpk, pinjaman: [aPinjaman()] })).toBe('tidak-berhak');
  });

  it('refuses a payment before its loan, and the same payment id twice', () => {
    expect(codeOf(bayar, { pinjaman: [aPinjaman({ tanggalCair: toTanggal('2017-03-09') })] })).toBe(
      'bayar-sebelum-cair',
    );
    const pembayaran = [
      {
        id: 'b1',
        tanggal: toTanggal('2017-03-08'),
        jumlah: 1,
        oleh: 'anggota' as const,
        sesi: null,
      },
    ];
    expect(codeOf(bayar, { pinjaman: [aPinjaman({ pembayaran })] })).toBe('sudah-ada');
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

describe('a cancellation', () => {
  const batal = (jenis: 'sesi' | 'pinjaman' | 'pembayaran', id: string): Kiriman => ({
    id: toNewId('k1'),
    jenis: 'batalkan',
    isi: {
      ksmId: toKsmId('ksm-1'),
      catatan: { jenis, id, pinjaman: jenis === 'pembayaran' ? toPinjamanId('pinjaman-1') : null },
      alasan: 'Salah catat',
    },
  });

  it('marks a session and undoes its repayments', () => {
    const pembayaran = [
      {
        id: 'sesi-1-b0',
        tanggal: toTanggal('2017-03-01'),
        jumlah: 1,
        oleh: 'anggota' as const,
        sesi: 'sesi-1',
      },
    ];
    const hasil = decide(
      batal('sesi', 'sesi-1'),
      aKeadaan({ sesi: [aSesi()], pinjaman: [aPinjaman({ pembayaran })] }),
    );
    if (isProblem(hasil)) throw new Error(hasil.code);
    expect(hasil.tulis.map((t) => t.data)).toMatchObject([
      { id: 'sesi-1', dibatalkan: true },
      { id: 'pinjaman-1', pembayaran: [] },
    ]);
  });

  it('of a loan waits until its payments are cancelled', () => {
    const pembayaran = [
      {
        id: 'b1',
        tanggal: toTanggal('2017-03-08'),
        jumlah: 1,
        oleh: 'anggota' as const,
        sesi: null,
      },
    ];
    const loan = aPinjaman({ pembayaran });
    expect(codeOf(batal('pinjaman', 'pinjaman-1'), { pinjaman: [loan] })).toBe(
      'isian-tidak-sesuai',
    );
    expect(codeOf(batal('pembayaran', 'b1'), { pinjaman: [loan] })).toBe('accepted');
    expect(codeOf(batal('pinjaman', 'pinjaman-1'), { pinjaman: [aPinjaman()] })).toBe('accepted');
  });

  it('is refused for a record that does not exist or is cancelled already', () => {
    expect(codeOf(batal('sesi', 'sesi-9'))).toBe('tidak-ditemukan');
    expect(codeOf(batal('sesi', 'sesi-1'), { sesi: [aSesi({ dibatalkan: true })] })).toBe(
      'tidak-ditemukan',
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
