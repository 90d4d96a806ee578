// The cash box and the bank: what moves in which, what may be taken out of which, and what is counted on the table.
import { describe, expect, it } from 'vitest';
import { addMonths, monthEnd, monthOf } from '../../../../functions/src/domain/basics/tanggal.ts';
import { PARAMETER_AWAL } from '../../../../functions/src/domain/basics/parameter.ts';
import { toKsmId } from '../../../../functions/src/domain/basics/identitas.ts';
import { saldoKasOn } from '../../../../functions/src/domain/submissions/decisions/money/kas.ts';
import { recomputeMonths } from '../../../../functions/src/domain/recompute/hitung-ulang.ts';
import { anIsiSesi } from '../../../support/records/build-kiriman.ts';
import { openLedger, type Ledger } from '../../../support/records/ledger.ts';
import { daftar, LOKASI } from '../registration.ts';
import { ask } from '../ask.ts';
import { ALASAN, dateOf, KSM, TODAY } from '../ways-in/drawn-group.ts';

const koreksi = { alasan: ALASAN };
const kas = (id: string, day: number, rest: object, again: object | null = null) => ({
  jenis: 'kasLain',
  isi: { id, ksmId: KSM, tanggal: dateOf(day), jenis: 'lainnya', keterangan: null, ...rest },
  koreksi: again,
});
const sesi = (id: string, day: number, rest: object = {}) => ({
  jenis: 'sesi',
  isi: { ...anIsiSesi({ id, ksmId: KSM, tanggal: dateOf(day) }), ...rest },
  koreksi: null,
});

/** Three members have saved 15,000 on the first day. */
function aGroup(): Ledger {
  const ledger = openLedger([LOKASI]);
  for (const step of [daftar(), sesi('s0', 0)]) expect(ask(ledger, step)).toBeNull();
  return ledger;
}
const balance = (ledger: Ledger) =>
  saldoKasOn({ ...ledger.catatanOf(toKsmId(KSM)), awal: null }, [], TODAY);

describe('money in the bank', () => {
  it('goes there and back, and the group owns the same', () => {
    const ledger = aGroup();
    expect(ask(ledger, kas('b1', 1, { jumlah: 0, bank: 12_000 }))).toBeNull();
    expect(balance(ledger)).toEqual({ kas: 15_000, bank: 12_000 });
    expect(ask(ledger, kas('b2', 2, { jumlah: 0, bank: -2_000 }))).toBeNull();
    expect(balance(ledger)).toEqual({ kas: 15_000, bank: 10_000 });
    // Interest of the bank, and its fee.
    expect(ask(ledger, kas('b3', 3, { jumlah: 500, bank: 500 }))).toBeNull();
    expect(ask(ledger, kas('b4', 3, { jumlah: -100, bank: -100 }))).toBeNull();
    expect(balance(ledger)).toEqual({ kas: 15_400, bank: 10_400 });
    expect(ask(ledger, kas('b1', 1, { jumlah: 0, bank: 10_000 }, koreksi))).toBeNull();
    expect(balance(ledger)).toEqual({ kas: 15_400, bank: 8_400 });
    const catatan = { jenis: 'kasLain', id: 'b1', pinjaman: null };
    const isi = { ksmId: KSM, catatan, alasan: ALASAN };
    expect(ask(ledger, { jenis: 'batalkan', isi })).toBeNull();
    expect(balance(ledger)).toEqual({ kas: 15_400, bank: -1_600 });
  });

  it('is not on the table when the cash is counted, then and at every computation', () => {
    const ledger = aGroup();
    expect(ask(ledger, kas('b1', 1, { jumlah: 0, bank: 12_000 }))).toBeNull();
    const counted = (id: string, day: number, kasDihitung: number) =>
      sesi(id, day, { kasDihitung, setoran: {}, buku: { kas: 'ok' } });
    expect(ask(ledger, counted('s1', 2, 15_000))).toContain('3.000');
    expect(ask(ledger, counted('s1', 2, 3_000))).toBeNull();
    const months = () =>
      recomputeMonths(ledger.catatanOf(toKsmId(KSM)), monthOf(dateOf(0)), TODAY, [PARAMETER_AWAL]);
    expect(months()[0]?.kasSelisih).toBeUndefined();
    expect(months()[0]?.saldo).toMatchObject({ kas: 15_000, bank: 12_000 });
    expect(months()[0]?.capaian.angka).toMatchObject({ kas: 15_000, bank: 12_000 });
    // Late: some of it was brought back before the meeting.
    expect(ask(ledger, kas('b2', 1, { jumlah: 0, bank: -1_000 }))).toBeNull();
    expect(months()[0]?.kasSelisih).toEqual([{ sesi: 's1', seharusnya: 4_000 }]);
  });

  it('is carried from month to month', () => {
    const ledger = aGroup();
    for (const [i, bank] of [9_000, -2_000, 500].entries())
      expect(ask(ledger, kas(`b${String(i)}`, 1 + 40 * i, { jumlah: 0, bank }))).toBeNull();
    const catatan = ledger.catatanOf(toKsmId(KSM));
    const whole = recomputeMonths(catatan, monthOf(dateOf(0)), TODAY, [PARAMETER_AWAL]);
    for (const awal of whole.slice(0, -1)) {
      const end = monthEnd(awal.bulan);
      const later = <T extends { readonly tanggal: string }>(all: readonly T[]) =>
        all.filter((it) => it.tanggal > end);
      const rest = { ...catatan, awal, sesi: later(catatan.sesi), kasLain: later(catatan.kasLain) };
      const months = recomputeMonths(rest, addMonths(awal.bulan, 1), TODAY, [PARAMETER_AWAL]);
      expect(months.map((it) => it.saldo.bank)).toEqual(
        whole.filter((it) => it.bulan > awal.bulan).map((it) => it.saldo.bank),
      );
    }
  });

  it('and in the cash box: neither is taken out without a word where it is not', () => {
    const ledger = aGroup();
    expect(ask(ledger, kas('b1', 1, { jumlah: 0, bank: 15_001 }))).toContain('kas kurang Rp1');
    expect(ask(ledger, kas('b1', 1, { jumlah: 0, bank: 15_000 }))).toBeNull();
    expect(ask(ledger, kas('b2', 2, { jumlah: -1 }))).toContain('kas kurang Rp1');
    expect(ask(ledger, kas('b2', 2, { jumlah: 0, bank: -15_001 }))).toContain('saldo bank kurang');
    expect(ask(ledger, kas('b2', 2, { jumlah: -15_001, bank: -15_001 }))).toContain('bank kurang');
    expect(ask(ledger, kas('b2', 2, { jumlah: -1, keterangan: 'Dari kas pribadi' }))).toBeNull();
    const cost = { ...kas('b3', 3, { jumlah: -5 }).isi, jenis: 'biaya' };
    expect(ask(ledger, sesi('s3', 3, { setoran: {}, kasLain: [cost] }))).toContain('kas kurang');
  });

  it('says how much moved where, and no more than moved', () => {
    const ledger = aGroup();
    for (const isi of [
      { jumlah: 0 },
      { jumlah: 100, bank: 101 },
      { jumlah: 100, bank: -1 },
      { jumlah: -100, bank: -101 },
    ])
      expect(ask(ledger, kas('b1', 1, isi))).not.toBeNull();
    expect(ask(ledger, kas('b1', 1, { jumlah: 100, bank: 40 }))).toBeNull();
    expect(balance(ledger)).toEqual({ kas: 15_100, bank: 40 });
  });
});
