// What is decided of loans and payments outside a session, and of cancelling what was accepted.
import { describe, expect, it } from 'vitest';
import type { Kiriman } from '../../../../functions/src/domain/submissions/kiriman.ts';
import { isProblem } from '../../../../functions/src/domain/basics/refusals/problem.ts';
import { decide } from '../../../../functions/src/domain/submissions/decide.ts';
import {
  aKeadaan,
  anIsiPinjaman,
  aPinjaman,
  aSesi,
  KELURAHAN,
} from '../../../support/records/build-kiriman.ts';
import { toTanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import {
  toKsmId,
  toNewId,
  toPinjamanId,
} from '../../../../functions/src/domain/basics/identitas.ts';
import { codeOf } from '../registration.ts';

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
      id: toNewId('b1'),
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

describe('a cancellation', () => {
  const batal = (jenis: 'sesi' | 'pinjaman' | 'pembayaran', id: string): Kiriman => ({
    id: toNewId('k1'),
    jenis: 'batalkan',
    isi: {
      ksmId: toKsmId('ksm-1'),
      catatan: {
        jenis,
        id: toNewId(id),
        pinjaman: jenis === 'pembayaran' ? toPinjamanId('pinjaman-1') : null,
      },
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
