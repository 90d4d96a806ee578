// Jasa above the schedule of a loan: in the cash, and nothing of the loan, whichever way it comes in.
import { describe, expect, it } from 'vitest';
import { gerakKasOf, sumGerak } from '../../../../functions/src/domain/records/money/gerak-kas.ts';
import { tagihanOn } from '../../../../functions/src/domain/records/money/jadwal-angsuran.ts';
import { lebihBayarOf } from '../../../../functions/src/domain/records/money/lebih-bayar.ts';
import { standing } from '../../../../functions/src/domain/records/standing.ts';
import { anIsiPinjaman, anIsiSesi } from '../../../support/records/build-kiriman.ts';
import { openLedger, type Ledger } from '../../../support/records/ledger.ts';
import { daftar, LOKASI } from '../registration.ts';
import { sentBy } from '../ways-in/draw-steps.ts';
import { ask } from '../ask.ts';
import { ALASAN, dateOf, KSM, TODAY } from '../ways-in/drawn-group.ts';

const koreksi = { alasan: ALASAN };

/** A loan of 100,000 with 2,000 of jasa, paid out on the first day. */
function aLoan(): Ledger {
  const ledger = openLedger([LOKASI]);
  const isi = {
    ...anIsiPinjaman({ id: 'p1', ksmId: KSM, tanggalCair: dateOf(0) }),
    angsuran: [{ jatuhTempo: dateOf(5), pokok: 100_000, jasa: 2_000 }],
    keterangan: 'Ditambah uang ketua',
  };
  expect(ask(ledger, daftar())).toBeNull();
  expect(ask(ledger, { jenis: 'pinjaman', isi, koreksi: null })).toBeNull();
  return ledger;
}
const pay = (rest: object, again: object | null = null) => ({
  jenis: 'pembayaran',
  isi: {
    id: 'b1',
    ksmId: KSM,
    pinjaman: 'p1',
    tanggal: dateOf(5),
    jumlah: 102_000,
    oleh: 'anggota',
    ...rest,
  },
  koreksi: again,
});
const sesi = (bayar: object, again: object | null = null) => ({
  jenis: 'sesi',
  isi: {
    ...anIsiSesi({ id: 's1', ksmId: KSM, tanggal: dateOf(5), setoran: {} }),
    pembayaran: [{ pinjaman: 'p1', jumlah: 102_000, oleh: 'anggota', ...bayar }],
  },
  koreksi: again,
});

function stateOf({ docs }: Ledger) {
  const loan = docs.pinjaman.get('p1');
  if (!loan) throw new Error('no loan');
  const kas = sumGerak(
    gerakKasOf({
      sesi: standing(docs.sesi.values()),
      pinjaman: standing(docs.pinjaman.values()),
      kasLain: standing(docs.kasLain.values()),
    }),
  );
  return { kas, sisa: tagihanOn(loan, TODAY).sisa, lebih: lebihBayarOf(loan) };
}

describe('jasa above the schedule', () => {
  it.each([
    ['a payment', pay],
    ['a session', sesi],
  ] as const)('comes in with %s, is put right and is cancelled with it', (_, way) => {
    const ledger = aLoan();
    expect(ask(ledger, way({ jasaLebih: 4_000 }))).toBeNull();
    expect(stateOf(ledger)).toEqual({ kas: 6_000, sisa: 0, lebih: 0 });
    expect(ask(ledger, way({ jumlah: 52_000, jasaLebih: 1_000 }, koreksi))).toBeNull();
    expect(stateOf(ledger)).toEqual({ kas: -47_000, sisa: 50_000, lebih: 0 });
    expect(ask(ledger, way({}, koreksi))).toBeNull();
    expect(stateOf(ledger)).toEqual({ kas: 2_000, sisa: 0, lebih: 0 });
    expect(ask(ledger, way({ jasaLebih: 4_000 }, koreksi))).toBeNull();
    const catatan =
      way === pay
        ? { jenis: 'pembayaran', id: 'b1', pinjaman: 'p1' }
        : { jenis: 'sesi', id: 's1', pinjaman: null };
    expect(
      ask(ledger, { jenis: 'batalkan', isi: { ksmId: KSM, catatan, alasan: ALASAN } }),
    ).toBeNull();
    expect(stateOf(ledger)).toEqual({ kas: -100_000, sisa: 102_000, lebih: 0 });
  });

  it('asks for no reason, which an overpayment does', () => {
    const ledger = aLoan();
    expect(ask(ledger, pay({ jumlah: 106_000 }))).toContain('lebih dari sisa utang Rp102.000');
    expect(ask(ledger, pay({ jasaLebih: 4_000 }))).toBeNull();
  });

  it('paid on a loan from outside is not in the cash of the group', () => {
    const ledger = aLoan();
    const before = stateOf(ledger).kas;
    const outside = { ...anIsiPinjaman({ id: 'p2', ksmId: KSM, tanggalCair: dateOf(0) }) };
    const isi = {
      ...outside,
      sumber: 'ppmk',
      peminjam: null,
      angsuran: [{ jatuhTempo: dateOf(5), pokok: 100_000, jasa: 2_000 }],
    };
    expect(ask(ledger, { jenis: 'pinjaman', isi, koreksi: null })).toBeNull();
    expect(ask(ledger, pay({ pinjaman: 'p2', jasaLebih: 4_000 }))).toBeNull();
    expect(stateOf(ledger).kas).toBe(before);
  });

  it('is counted when the cash on the table is compared', () => {
    const ledger = aLoan();
    const counted = (kasDihitung: number) => {
      const step = sesi({ jasaLebih: 4_000 });
      return { ...step, isi: { ...step.isi, kasDihitung } };
    };
    expect(ask(ledger, counted(2_000))).toContain('6.000');
    expect(ask(ledger, counted(6_000))).toBeNull();
  });

  it('is a whole amount above nothing', () => {
    for (const jasaLebih of [0, -1, 0.5])
      expect(() => sentBy({ id: 'x', ...pay({ jasaLebih }) })).toThrow('jasaLebih');
  });
});
