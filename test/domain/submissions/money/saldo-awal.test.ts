// The opening balance of a group that joins with old books: one dated record that counts in its cash and in what its
// members own, with the loans that are still open; nothing else moves on that day or before.
import { describe, expect, it } from 'vitest';
import { saldoAnggotaOn } from '../../../../functions/src/domain/records/money/gerak-tabungan.ts';
import { standing } from '../../../../functions/src/domain/records/standing.ts';
import { saldoKasOn } from '../../../../functions/src/domain/submissions/decisions/money/kas.ts';
import { PARAMETER_AWAL } from '../../../../functions/src/domain/basics/parameter.ts';
import { monthOf, toTanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import { recomputeMonths } from '../../../../functions/src/domain/recompute/recompute-months.ts';
import { toUid } from '../../../../functions/src/domain/basics/code-shapes.ts';
import { toKsmId } from '../../../../functions/src/domain/basics/identitas.ts';
import type { Pemeriksaan } from '../../../../functions/src/domain/records/pemeriksaan.ts';
import { anAnggota, anIsiPinjaman, anIsiSesi } from '../../../support/records/build-kiriman.ts';
import { openLedger, type Ledger } from '../../../support/records/ledger.ts';
import { daftar, LOKASI } from '../registration.ts';
import { ask } from '../ask.ts';
import { ALASAN, dateOf, KSM } from '../ways-in/drawn-group.ts';

const HARI = dateOf(3);
const owed = (pokok: number, isi: object = {}) => ({
  ...anIsiPinjaman({ id: 'pa', ksmId: KSM, peminjam: 'a2', pokok, tanggalCair: HARI }),
  angsuran: [{ jatuhTempo: dateOf(40), pokok, jasa: 500 }],
  ...isi,
});
/** 15,000 in the box and 5,000 in the bank; a2 still owes 20,000; a1 owns 30,000 and a2 10,000. */
const awal = (isi: object = {}, koreksi = false) => ({
  jenis: 'saldoAwal',
  isi: {
    ksmId: KSM,
    tanggal: HARI,
    kas: 15_000,
    bank: 5_000,
    tabungan: [
      { anggota: 'a1', jumlah: 30_000 },
      { anggota: 'a2', jumlah: 10_000 },
    ],
    pinjaman: [owed(20_000)],
    keterangan: null,
    ...isi,
  },
  koreksi: koreksi ? { alasan: ALASAN } : null,
});
const sesi = (day: number, isi: object = {}, koreksi = false) => ({
  jenis: 'sesi',
  isi: { ...anIsiSesi({ id: 's1', ksmId: KSM, tanggal: dateOf(day) }), ...isi },
  koreksi: koreksi ? { alasan: ALASAN } : null,
});
const moved = (day: number, isi: object = {}) => ({
  jenis: 'kasLain',
  isi: {
    id: 'c1',
    ksmId: KSM,
    tanggal: dateOf(day),
    jumlah: 1_000,
    jenis: 'denda',
    keterangan: null,
    ...isi,
  },
  koreksi: null,
});
const paid = (day: number) => ({
  jenis: 'pembayaran',
  isi: {
    id: 'b1',
    ksmId: KSM,
    pinjaman: 'pa',
    tanggal: dateOf(day),
    jumlah: 1_000,
    oleh: 'anggota',
    keterangan: null,
  },
  koreksi: null,
});
const cancelled = (jenis: string, id: string) => ({
  jenis: 'batalkan',
  isi: { ksmId: KSM, catatan: { jenis, id, pinjaman: null }, alasan: ALASAN },
});
const changed = (perubahan: object) => ({
  jenis: 'ksmUbah',
  isi: { ksmId: KSM, perubahan, alasan: ALASAN },
});

/** A group that is mentored from the sixth day after its formation on; every step is accepted. */
function aGroup(...steps: readonly object[]): Ledger {
  const ledger = openLedger([LOKASI]);
  const registered = daftar({ tanggalMulaiPendampingan: dateOf(6) });
  for (const step of [registered, ...steps]) expect(ask(ledger, step)).toBeNull();
  return ledger;
}

function balancesOf({ docs }: Ledger, day: number) {
  const book = {
    sesi: [...docs.sesi.values()],
    pinjaman: [...docs.pinjaman.values()],
    kasLain: [...docs.kasLain.values()],
  };
  return {
    ...saldoKasOn({ awal: null, ...book }, [], dateOf(day)),
    tabungan: Object.fromEntries(
      saldoAnggotaOn({ sesi: standing(book.sesi), kasLain: standing(book.kasLain) }, dateOf(day)),
    ),
  };
}

const HAD = { kas: 20_000, bank: 5_000, tabungan: { a1: 30_000, a2: 10_000 } };
const NOTHING = { kas: 0, bank: 0, tabungan: {} };

describe('an opening balance', () => {
  it('is what the group had on its day, and what members own; later money comes on top', () => {
    const ledger = aGroup(awal(), sesi(7), paid(8));
    expect(balancesOf(ledger, 2)).toEqual(NOTHING);
    expect(balancesOf(ledger, 3)).toEqual(HAD);
    expect(balancesOf(ledger, 8)).toEqual({
      kas: 36_000,
      bank: 5_000,
      tabungan: { a1: 35_000, a2: 15_000, a3: 5_000 },
    });
    expect(ledger.docs.ksm.get(KSM)?.saldoAwal).toBe(HARI);
  });

  it('counts for the cash and the balances of the month, and as no session and no deposit', () => {
    const per = toTanggal('2017-01-31');
    const figuresOf = (ledger: Ledger) =>
      recomputeMonths(ledger.catatanOf(toKsmId(KSM)), monthOf(HARI), per, [PARAMETER_AWAL]).at(-1)
        ?.capaian;
    const [without, found] = [figuresOf(aGroup(sesi(7))), figuresOf(aGroup(awal(), sesi(7)))];
    expect(without?.angka).toMatchObject({ kas: 15_000, tabungan: 15_000, saldoTabungan: 15_000 });
    expect(found?.angka).toMatchObject({ kas: 35_000, tabungan: 15_000, saldoTabungan: 55_000 });
    expect(found?.angka.pinjamanBeredar.internal).toBe(20_000);
    expect(found?.terlaksana).toBe(1);
    const rulesBut4 = (it: typeof found) => it?.aturan.filter((_, i) => i !== 3);
    expect(rulesBut4(found)).toEqual(rulesBut4(without));
    expect(found?.aturan[3]).not.toBe(without?.aturan[3]);
  });

  it('lets a member withdraw what was there, and no more', () => {
    const out = (jumlah: number) =>
      moved(8, { jumlah: -jumlah, jenis: 'tarikTabungan', anggota: 'a2', keterangan: 'Berobat' });
    expect(ask(aGroup(awal()), out(10_000))).toBeNull();
    expect(ask(aGroup(awal()), out(10_001))).toContain('hanya Rp10.000');
    const ledger = aGroup(awal(), out(10_000));
    expect(ask(ledger, cancelled('kasLain', KSM))).toContain('kurang dari penarikan');
    expect(ask(ledger, awal({ tabungan: [] }, true))).toContain('kurang dari penarikan');
  });

  it('lies before the mentoring, which has a day of its own, and is recorded once', () => {
    expect(ask(aGroup(), awal({ tanggal: dateOf(6), pinjaman: [] }))).toContain(
      'harus sebelum pendampingan mulai pada 10-01-2017',
    );
    const unsaid = openLedger([LOKASI]);
    expect(ask(unsaid, daftar())).toBeNull();
    expect(ask(unsaid, awal())).toContain('isi tanggal mulai pendampingan');
    expect(ask(aGroup(awal()), awal())).toContain('Saldo awal');
    expect(ask(aGroup(), awal({}, true))).toContain('Saldo awal');
    const empty = { kas: 0, bank: 0, tabungan: [], pinjaman: [] };
    expect(ask(aGroup(), awal(empty))).toContain('belum ada yang diisi');
    for (const mulai of [HARI, null])
      expect(ask(aGroup(awal()), changed({ tanggalMulaiPendampingan: mulai }))).toContain(
        'harus setelah saldo awal',
      );
    expect(ask(aGroup(awal()), changed({ tanggalMulaiPendampingan: dateOf(4) }))).toBeNull();
  });

  it('names members who had joined, once each', () => {
    const savings = (...ids: readonly string[]) => ({
      tabungan: ids.map((anggota) => ({ anggota, jumlah: 1_000 })),
    });
    expect(ask(aGroup(), awal(savings('a1', 'a1')))).toContain('tertulis dua kali');
    expect(ask(aGroup(), awal(savings('a9')))).not.toBeNull();
    const joined = {
      jenis: 'anggotaMasuk',
      isi: { ksmId: KSM, anggota: [anAnggota('a4', { tanggalMasuk: dateOf(5) })] },
    };
    expect(ask(aGroup(joined), awal(savings('a4')))).toContain('baru masuk pada 09-01-2017');
    const later = {
      jenis: 'anggotaUbah',
      isi: { ksmId: KSM, anggota: anAnggota('a1', { tanggalMasuk: dateOf(4) }), alasan: ALASAN },
    };
    expect(ask(aGroup(awal()), later)).toContain('saldo awal 07-01-2017');
  });

  it('holds all money until its day, on every way in', () => {
    for (const step of [
      moved(3),
      sesi(3),
      { jenis: 'pinjaman', isi: owed(1_000, { id: 'p2' }), koreksi: null },
      paid(3),
    ])
      expect(ask(aGroup(awal()), step)).toContain('sudah ada di saldo awal');
    const back = sesi(2, {}, true);
    expect(ask(aGroup(awal(), sesi(7)), back)).toContain('sudah ada di saldo awal');
    expect(ask(aGroup(awal()), sesi(3, { setoran: {} }))).toBeNull();
    expect(ask(aGroup(moved(1)), awal())).toContain('kas lain 05-01-2017');
    expect(ask(aGroup(sesi(3)), awal())).toContain('setoran di sesi 07-01-2017');
    expect(ask(aGroup(), moved(8, { id: KSM }))).toContain('dipakai untuk saldo awal');
  });

  it('is corrected as a whole: its loans come and go with it', () => {
    const ledger = aGroup(awal());
    expect(
      ask(ledger, awal({ kas: 1_000, pinjaman: [owed(7_000, { id: 'pb' })] }, true)),
    ).toBeNull();
    expect(balancesOf(ledger, 3)).toEqual({ ...HAD, kas: 6_000 });
    expect(ledger.docs.pinjaman.get('pa')?.dibatalkan).toBe(true);
    const own = { jenis: 'pinjaman', koreksi: { alasan: ALASAN } };
    expect(ask(aGroup(awal()), { ...own, isi: owed(19_000) })).toContain('bagian dari saldo awal');
    expect(ask(aGroup(awal()), { ...own, isi: owed(20_000, { tujuan: 'Warung' }) })).toBeNull();
    expect(ask(aGroup(awal()), cancelled('pinjaman', 'pa'))).toContain('bagian dari saldo awal');
    expect(ask(aGroup(awal(), paid(8)), awal({ pinjaman: [] }, true))).toContain('pembayaran');
    expect(
      ask(aGroup(awal()), { ...moved(8, { id: KSM }), koreksi: { alasan: ALASAN } }),
    ).toContain('saldo awal');
  });

  it('is cancelled with its loans, unless one was paid, and can be recorded again', () => {
    const ledger = aGroup(awal(), cancelled('kasLain', KSM));
    expect(balancesOf(ledger, 8)).toEqual(NOTHING);
    expect(ledger.docs.ksm.get(KSM)?.saldoAwal).toBeNull();
    expect(ask(ledger, moved(1))).toBeNull();
    expect(ask(aGroup(awal(), paid(8)), cancelled('kasLain', KSM))).toContain(
      'batalkan pembayarannya',
    );
    const again = aGroup(awal(), cancelled('kasLain', KSM), awal());
    expect(balancesOf(again, 3)).toEqual(HAD);
  });

  it('leaves what the city found of the registration, recorded, corrected and cancelled', () => {
    const ledger = aGroup();
    const found = (hasil: 'diterima' | 'dikembalikan'): Pemeriksaan => ({
      ksmId: toKsmId(KSM),
      wilayah: LOKASI.wilayah,
      pendaftaran: {
        urut: 1,
        hasil,
        alasan: 'nama anggota',
        oleh: toUid('askot'),
        pada: '2017-01-09T03:00:00.000Z',
        berubah: false,
      },
      sesi: [],
      perluDiperbaiki: hasil === 'dikembalikan',
      urut: 1,
    });
    for (const hasil of ['diterima', 'dikembalikan'] as const) {
      ledger.docs.pemeriksaan.set(KSM, found(hasil));
      for (const step of [awal(), awal({ kas: 1_000 }, true), cancelled('kasLain', KSM)]) {
        expect(ask(ledger, step)).toBeNull();
        const { pendaftaran, perluDiperbaiki } = ledger.docs.pemeriksaan.get(KSM) ?? {};
        expect({ pendaftaran, perluDiperbaiki }).toEqual({
          pendaftaran: found(hasil).pendaftaran,
          perluDiperbaiki: hasil === 'dikembalikan',
        });
      }
    }
  });

  it('that is recorded again leaves alone a loan of the cancelled one that stands by itself since', () => {
    const lent = {
      jenis: 'pinjaman',
      isi: owed(20_000, { tanggalCair: dateOf(8) }),
      koreksi: { alasan: ALASAN },
    };
    const ledger = aGroup(awal(), cancelled('kasLain', KSM), lent);
    expect(ask(ledger, awal())).toContain('sudah tercatat');
    expect(ask(ledger, awal({ pinjaman: [] }))).toBeNull();
    expect(ledger.docs.pinjaman.get('pa')).toMatchObject({
      tanggalCair: dateOf(8),
      dibatalkan: false,
    });
    expect(balancesOf(ledger, 8)).toEqual({ ...HAD, kas: 0 });
  });

  it('becomes one with the other entry of a member who was registered twice', () => {
    const joined = {
      jenis: 'anggotaGabung',
      isi: { ksmId: KSM, anggota: 'a2', tetap: 'a1', alasan: ALASAN },
    };
    expect(balancesOf(aGroup(awal(), joined), 3).tabungan).toEqual({ a1: 40_000 });
  });
});
