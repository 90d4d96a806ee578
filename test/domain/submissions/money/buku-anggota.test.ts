// A member's passbook of twelve months, as a women's group published it, entered as twelve meetings: savings, loan and
// interest come out as printed, and what was paid above the agreed interest is jasa, not an overpayment.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  monthIn,
  monthsBetween,
  toTanggal,
} from '../../../../functions/src/domain/basics/tanggal.ts';
import { makeJadwalBulanan } from '../../../../functions/src/domain/records/money/jadwal-angsuran.ts';
import { lebihBayarOf } from '../../../../functions/src/domain/records/money/lebih-bayar.ts';
import { recomputeMonths } from '../../../../functions/src/domain/recompute/recompute-months.ts';
import { PARAMETER_AWAL } from '../../../../functions/src/domain/basics/parameter.ts';
import { Kiriman } from '../../../../functions/src/domain/submissions/kiriman.ts';
import { anIsiPinjaman, anIsiSesi } from '../../../support/records/build-kiriman.ts';
import { openLedger, type Ledger } from '../../../support/records/ledger.ts';
import { daftar, LOKASI } from '../registration.ts';
import { KSM, OLEH } from '../ways-in/drawn-group.ts';
import { toKsmId } from '../../../../functions/src/domain/basics/identitas.ts';

interface Passbook {
  readonly satuan: number;
  readonly jasaDisepakati: number;
  readonly jasaDibayar: number;
  readonly bulan: readonly {
    readonly tabungan: number;
    readonly pinjaman: number;
    readonly jasa: number;
  }[];
}

const book = JSON.parse(
  readFileSync(new URL('../../../fixtures/buku-anggota.json', import.meta.url), 'utf8'),
) as Passbook;
const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);
const rupiah = (n: number) => n * book.satuan;
const PAID_OUT = book.bulan.findIndex((it) => it.pinjaman > 0);
const MONTHS = monthsBetween(monthIn(2017, 1), monthIn(2017, 12));
const dayOf = (i: number) => toTanggal(`${String(MONTHS[i])}-10`);
const pokok = rupiah(book.bulan[PAID_OUT]?.pinjaman ?? 0);
const angsuran = makeJadwalBulanan({
  pokok,
  cara: 'menurun',
  jasa: 2_000,
  kali: 5,
  tanggalCair: dayOf(PAID_OUT),
});

/** `isBooked`: what goes beyond the agreed interest is booked as jasa. */
function played(isBooked: boolean): Ledger {
  const ledger = openLedger([LOKASI]);
  let n = 0;
  const send = (step: object) => {
    n += 1;
    const kiriman = Kiriman.parse({ id: `k${String(n)}`, ...step });
    expect(ledger.accept({ kiriman, pada: toTanggal('2018-01-05'), oleh: OLEH })).toBeNull();
  };
  send(daftar());
  let settled = 0;
  for (const [i, month] of book.bulan.entries()) {
    const before = book.bulan[i - 1] ?? { tabungan: 0, pinjaman: 0 };
    const repaid = i > PAID_OUT ? rupiah(before.pinjaman - month.pinjaman) : 0;
    const jasa = rupiah(month.jasa);
    // Of the interest, what the schedule has asked for by now.
    const asked = angsuran.filter((it) => it.jatuhTempo <= dayOf(i)).map((it) => it.jasa);
    const inTime = Math.min(jasa, sum(asked) - settled);
    settled += inTime;
    const more = jasa - inTime;
    send({
      jenis: 'sesi',
      isi: {
        ...anIsiSesi({ id: `s${String(i)}`, ksmId: KSM, tanggal: dayOf(i) }),
        setoran: { a1: rupiah(month.tabungan - before.tabungan) },
        pinjamanBaru:
          i === PAID_OUT
            ? [
                {
                  ...anIsiPinjaman({ id: 'p1', ksmId: KSM, pokok, tanggalCair: dayOf(i) }),
                  angsuran,
                },
              ]
            : [],
        pembayaran:
          repaid + jasa > 0
            ? [
                {
                  pinjaman: 'p1',
                  jumlah: repaid + inTime + (isBooked ? 0 : more),
                  oleh: 'anggota',
                  ...(isBooked && more > 0 && { jasaLebih: more }),
                },
              ]
            : [],
        notulen: 'Jasa dihitung dari sisa',
      },
      koreksi: null,
    });
  }
  return ledger;
}

function monthsOf(ledger: Ledger) {
  return recomputeMonths(
    ledger.catatanOf(toKsmId(KSM)),
    monthIn(2017, 1),
    toTanggal('2017-12-31'),
    [PARAMETER_AWAL],
  );
}

describe('a published passbook of twelve months', () => {
  const ledger = played(true);
  const loan = ledger.docs.pinjaman.get('p1');

  it('has the agreed interest of a declining charge', () => {
    expect(sum(angsuran.map((it) => it.jasa))).toBe(rupiah(book.jasaDisepakati));
  });

  it('gives the printed savings and the printed balance of the loan at the end of every month', () => {
    const months = monthsOf(ledger);
    expect(months.map(({ capaian }) => capaian.angka.saldoTabungan)).toEqual(
      book.bulan.map((it) => rupiah(it.tabungan)),
    );
    expect(months.map(({ capaian }) => capaian.angka.pinjamanBeredar.internal)).toEqual(
      book.bulan.map((it) => rupiah(it.pinjaman)),
    );
  });

  it('books what was paid above the agreement as jasa: cash, and no overpayment', () => {
    if (!loan) throw new Error('no loan');
    const more = sum(loan.pembayaran.map((it) => it.jasaLebih ?? 0));
    expect(more).toBe(rupiah(book.jasaDibayar - book.jasaDisepakati));
    expect(lebihBayarOf(loan)).toBe(0);
    const last = monthsOf(ledger).at(-1);
    expect(last?.mutu.lebihBayar).toBe(0);
    const saved = rupiah(book.bulan.at(-1)?.tabungan ?? 0);
    expect(last?.saldo.kas).toBe(saved + rupiah(book.jasaDibayar));
  });

  it('is an overpayment of the same amount where nobody booked it', () => {
    const other = played(false);
    const unbooked = other.docs.pinjaman.get('p1');
    if (!unbooked) throw new Error('no loan');
    expect(lebihBayarOf(unbooked)).toBe(rupiah(book.jasaDibayar - book.jasaDisepakati));
    const months = monthsOf(other);
    expect(months.at(-1)?.mutu.lebihBayar).toBe(1);
    // The cash is the same; the loan falls earlier than the book says.
    expect(months.at(-1)?.saldo.kas).toBe(monthsOf(ledger).at(-1)?.saldo.kas);
    expect(months.map(({ capaian }) => capaian.angka.pinjamanBeredar.internal)).not.toEqual(
      book.bulan.map((it) => rupiah(it.pinjaman)),
    );
  });
});
