// A member who leaves: savings and loans are settled in the same step, to the rupiah, and what stays open is named.
import { describe, expect, it } from 'vitest';
import { toNewId } from '../../../../functions/src/domain/basics/identitas.ts';
import { LAST_DAY } from '../../../../functions/src/domain/basics/tanggal.ts';
import { PARAMETER_AWAL } from '../../../../functions/src/domain/basics/parameter.ts';
import { recomputeMonths } from '../../../../functions/src/domain/recompute/recompute-months.ts';
import { tagihanOn } from '../../../../functions/src/domain/records/money/jadwal-angsuran.ts';
import { toBulan, toTanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import { anIsiPinjaman, anIsiSesi } from '../../../support/records/build-kiriman.ts';
import { openLedger, type Ledger } from '../../../support/records/ledger.ts';
import { daftar, LOKASI } from '../registration.ts';
import { ask } from '../ask.ts';
import { ALASAN, dateOf, KSM } from '../ways-in/drawn-group.ts';

/** a1 saved 10,000, owes 30,000 of an internal loan and 100,000 of the UPK. */
function aGroup(): Ledger {
  const ledger = openLedger([LOKASI]);
  const sesi = (id: string, day: number) => ({
    jenis: 'sesi',
    isi: { ...anIsiSesi({ id, ksmId: KSM, tanggal: dateOf(day) }) },
    koreksi: null,
  });
  const lent = (id: string, sumber: 'internal' | 'upk', jumlah: number) => ({
    jenis: 'pinjaman',
    isi: {
      ...anIsiPinjaman({ id, ksmId: KSM, tanggalCair: dateOf(1), sumber, pokok: jumlah }),
      angsuran: [{ jatuhTempo: dateOf(30), pokok: jumlah, jasa: 0 }],
      keterangan: 'Ditambah uang ketua',
    },
    koreksi: null,
  });
  for (const step of [daftar(), sesi('s1', 0), sesi('s2', 7), lent('p1', 'internal', 30_000)])
    expect(ask(ledger, step)).toBeNull();
  expect(ask(ledger, lent('p2', 'upk', 100_000))).toBeNull();
  return ledger;
}

const internal = (part: object = {}) => ({
  pinjaman: 'p1',
  potongan: { id: 'x1', jumlah: 8_000 },
  tunai: { id: 'x2', jumlah: 12_000 },
  sisa: { id: 'x3', jumlah: 10_000, cara: 'dihapus' },
  ...part,
});
const upk = (part: object = {}) => ({
  pinjaman: 'p2',
  potongan: null,
  tunai: null,
  sisa: { id: 'x4', jumlah: 100_000, cara: 'tanggungRenteng' },
  ...part,
});
const keluar = (part: object = {}) => ({
  jenis: 'anggotaKeluar',
  isi: {
    ksmId: KSM,
    anggota: 'a1',
    tanggalKeluar: dateOf(8),
    alasan: ALASAN,
    penyelesaian: {
      tanggal: dateOf(8),
      tabungan: { id: 'x5', jumlah: 2_000 },
      sisaTabungan: 0,
      pinjaman: [internal(), upk()],
      keterangan: 'Dibayar di rumah ketua',
      ...part,
    },
  },
});

const figures = (ledger: Ledger) => {
  const month = recomputeMonths(
    ledger.catatanOf(daftar().isi.ksm.id),
    toBulan('2017-02'),
    toTanggal('2017-02-28'),
    [PARAMETER_AWAL],
  ).at(-1)?.capaian.angka;
  return month && [month.kas, month.tabungan, month.saldoTabungan, month.pinjamanBeredar];
};

describe('a member who leaves', () => {
  it('owns and owes nothing afterwards but what is named', () => {
    const ledger = aGroup();
    expect(figures(ledger)).toStrictEqual([
      0,
      30_000,
      30_000,
      { internal: 30_000, upk: 100_000, ppmk: 0, mitra: 0 },
    ]);
    expect(ask(ledger, keluar())).toBeNull();
    const list = ledger.docs.anggota.get(KSM)?.anggota;
    expect(list?.find((a) => a.id === 'a1')).toMatchObject({
      tanggalKeluar: dateOf(8),
      penyelesaian: {
        tanggal: dateOf(8),
        sisaTabungan: 0,
        pinjaman: [
          { pinjaman: 'p1', jumlah: 10_000, cara: 'dihapus' },
          { pinjaman: 'p2', jumlah: 100_000, cara: 'tanggungRenteng' },
        ],
      },
    });
    // 12,000 came in and 2,000 went out; what was set off did both, and what was written off neither.
    expect(figures(ledger)).toStrictEqual([
      10_000,
      30_000,
      20_000,
      { internal: 0, upk: 100_000, ppmk: 0, mitra: 0 },
    ]);
    const loan = ledger.docs.pinjaman.get('p1');
    expect(loan && tagihanOn(loan, LAST_DAY).sisa).toBe(0);
    expect(loan?.berlakuSampai).toBe(dateOf(30));
  });

  it.each([
    [
      'savings that are not all named',
      { sisaTabungan: 1 },
      'tabungan Anggota a1 Rp10.000, bukan Rp10.001',
    ],
    ['a loan that is not named', { pinjaman: [internal()] }, 'masih tersisa Rp100.000'],
    ['a loan named twice', { pinjaman: [internal(), internal(), upk()] }, 'dua kali'],
    [
      'a debt that is not all named',
      { pinjaman: [internal({ tunai: null }), upk()] },
      'sisa utangnya Rp30.000, bukan Rp18.000',
    ],
    [
      'to write off what is not the group’s',
      { pinjaman: [internal(), upk({ sisa: { id: 'x4', jumlah: 100_000, cara: 'dihapus' } })] },
      'hanya pinjaman dalam kelompok',
    ],
    ['to settle before the loan was paid out', { tanggal: dateOf(0) }, 'cair'],
    [
      'to pay more than the cash holds',
      {
        keterangan: null,
        tabungan: { id: 'x5', jumlah: 10_000 },
        pinjaman: [
          internal({
            potongan: null,
            tunai: null,
            sisa: { id: 'x3', jumlah: 30_000, cara: 'dilunasi' },
          }),
          upk(),
        ],
      },
      'kas kurang Rp10.000',
    ],
  ])('is refused %s', (_what, part, words) => {
    const ledger = aGroup();
    expect(ask(ledger, keluar(part))).toContain(words);
    expect(ledger.docs.kasLain.size).toBe(0);
  });

  it('has no two movements of one id', () => {
    const two = { tabungan: { id: 'x1', jumlah: 2_000 } };
    expect(ask(aGroup(), keluar(two))).toContain('sudah tercatat');
    const paid = { pinjaman: [internal({ tunai: { id: 'x1', jumlah: 12_000 } }), upk()] };
    expect(ask(aGroup(), keluar(paid))).toContain('sudah tercatat');
  });

  it('adds no more payments to a loan than it holds', () => {
    const withPaid = (banyak: number) => {
      const ledger = aGroup();
      const loan = ledger.docs.pinjaman.get('p1');
      if (!loan) throw new Error('no loan');
      const pokok = 30_000 + banyak;
      const pembayaran = Array.from({ length: banyak }, (_, i) => ({
        id: toNewId(`z${String(i)}`),
        tanggal: dateOf(2),
        jumlah: 1,
        oleh: 'anggota' as const,
        sesi: null,
      }));
      const angsuran = [{ jatuhTempo: dateOf(30), pokok, jasa: 0 }];
      ledger.docs.pinjaman.set('p1', { ...loan, pokok, angsuran, pembayaran });
      return ledger;
    };
    expect(ask(withPaid(497), keluar())).toBeNull();
    expect(ask(withPaid(498), keluar())).toContain('500 pembayaran');
  });

  it('may bring money into a cash that is short', () => {
    const ledger = aGroup();
    const spent = {
      jenis: 'kasLain',
      isi: {
        id: 'c1',
        ksmId: KSM,
        tanggal: dateOf(2),
        jumlah: -20_000,
        jenis: 'biaya',
        keterangan: ALASAN,
      },
      koreksi: null,
    };
    expect(ask(ledger, spent)).toBeNull();
    expect(ask(ledger, keluar({ keterangan: null }))).toBeNull();
  });

  it('may be owed savings, named, and be paid later', () => {
    const ledger = aGroup();
    expect(ask(ledger, keluar({ tabungan: null, sisaTabungan: 2_000 }))).toBeNull();
    const later = { tanggal: dateOf(20), pinjaman: [upk()], tabungan: { id: 'x9', jumlah: 2_000 } };
    expect(ask(ledger, keluar(later))).toBeNull();
    expect(ask(ledger, keluar({ ...later, tabungan: null }))).toBeNull();
    expect(figures(ledger)?.[2]).toBe(20_000);
  });

  it('has what was set off in two records that stand and fall together', () => {
    const ledger = aGroup();
    expect(ask(ledger, keluar())).toBeNull();
    const cancel = (jenis: string, id: string, pinjaman: string | null) =>
      ask(ledger, {
        jenis: 'batalkan',
        isi: { ksmId: KSM, catatan: { jenis, id, pinjaman }, alasan: ALASAN },
      });
    expect(cancel('pembayaran', 'x1', 'p1')).toContain('dipotong dari tabungan');
    const again = { ksmId: KSM, tanggal: dateOf(9), keterangan: ALASAN };
    const koreksi = { alasan: ALASAN };
    const paid = { ...again, id: 'x1', pinjaman: 'p1', jumlah: 5, oleh: 'anggota' };
    expect(ask(ledger, { jenis: 'pembayaran', isi: paid, koreksi })).toContain('batalkan, lalu');
    const taken = { ...again, id: 'x1', jumlah: -5, jenis: 'tarikTabungan', anggota: 'a1' };
    expect(ask(ledger, { jenis: 'kasLain', isi: taken, koreksi })).toContain('batalkan, lalu');
    expect(cancel('kasLain', 'x1', 'p1')).toBeNull();
    const loan = ledger.docs.pinjaman.get('p1');
    expect(loan?.pembayaran.map(({ id }) => id)).toStrictEqual(['x2', 'x3']);
    expect(figures(ledger)?.slice(0, 3)).toStrictEqual([10_000, 30_000, 28_000]);
    // What was given up may be taken back too.
    expect(cancel('pembayaran', 'x3', 'p1')).toBeNull();
    expect(figures(ledger)?.[3]).toMatchObject({ internal: 18_000 });
  });

  it.each([
    ['another borrower', { peminjam: 'a2' }, 'tabungannya dipotong'],
    ['no borrower', { sumber: 'ppmk', peminjam: null }, 'tabungannya dipotong'],
    ['another source', { sumber: 'upk' }, 'sudah dihapus'],
    ['another purpose', { tujuan: 'Modal' }, 'accepted'],
  ])('leaves a loan, and a correction of it to %s is refused or accepted', (_, isi, refusal) => {
    const ledger = aGroup();
    expect(ask(ledger, keluar())).toBeNull();
    const loan = anIsiPinjaman({ id: 'p1', ksmId: KSM, tanggalCair: dateOf(1), pokok: 30_000 });
    const angsuran = [{ jatuhTempo: dateOf(30), pokok: 30_000, jasa: 0 }];
    const koreksi = { alasan: ALASAN };
    const said = ask(ledger, { jenis: 'pinjaman', isi: { ...loan, angsuran, ...isi }, koreksi });
    expect(said ?? 'accepted').toContain(refusal);
  });

  it('may not have borrowed what savings were set off against, by a correction of its session', () => {
    const ledger = openLedger([LOKASI]);
    const isi = anIsiPinjaman({ id: 'p1', ksmId: KSM, tanggalCair: dateOf(0), pokok: 17_000 });
    const angsuran = [{ jatuhTempo: dateOf(30), pokok: 17_000, jasa: 0 }];
    const sesi = (peminjam: string, koreksi: object | null) => ({
      jenis: 'sesi',
      isi: {
        ...anIsiSesi({ id: 's1', ksmId: KSM, tanggal: dateOf(0) }),
        pinjamanBaru: [{ ...isi, angsuran, peminjam }],
        notulen: 'Ditambah uang ketua',
      },
      koreksi,
    });
    const setOff = internal({ potongan: { id: 'x1', jumlah: 5_000 }, sisa: null });
    const settled = keluar({ tabungan: null, pinjaman: [setOff] });
    for (const step of [daftar(), sesi('a1', null), settled]) expect(ask(ledger, step)).toBeNull();
    expect(ask(ledger, sesi('a2', { alasan: ALASAN }))).toContain('tabungannya dipotong');
    expect(ask(ledger, sesi('a1', { alasan: ALASAN }))).toBeNull();
  });

  it('is recorded without money by a page of an older version', () => {
    const ledger = aGroup();
    const { penyelesaian: _none, ...isi } = keluar().isi;
    expect(ask(ledger, { jenis: 'anggotaKeluar', isi })).toBeNull();
    expect(ask(ledger, keluar())).toBeNull();
  });

  it('who comes back has nothing settled any more', () => {
    const ledger = aGroup();
    expect(ask(ledger, keluar())).toBeNull();
    const member = daftar().isi.anggota[0];
    const back = (tanggalKeluar: string | null) =>
      ask(ledger, {
        jenis: 'anggotaUbah',
        isi: { ksmId: KSM, anggota: { ...member, tanggalKeluar }, alasan: ALASAN },
      });
    const kept = () =>
      ledger.docs.anggota.get(KSM)?.anggota.find((a) => a.id === 'a1')?.penyelesaian ?? null;
    expect(back(dateOf(9))).toBeNull();
    expect(kept()).not.toBeNull();
    expect(back(null)).toBeNull();
    expect(kept()).toBeNull();
  });
});
