// A meeting that is recorded late, or corrected after others: the form knows what was owed and what lay in the cash
// box then, whatever came since.
import { describe, expect, it } from 'vitest';
import { toSesiId } from '../../../functions/src/domain/basics/identitas.ts';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import type { KirimanOf } from '../../../functions/src/domain/submissions/kiriman.ts';
import { cashInBooks } from '../../../web/src/forms/session/cash-in-books.ts';
import { tagihanAt } from '../../../web/src/forms/session/dues.ts';
import { summarize } from '../../../web/src/forms/session/summarize.ts';
import { findWarnings } from '../../../web/src/forms/session/warnings.ts';
import { NO_BOOK } from '../../../web/src/reads/shapes/book-pages.ts';
import type { OutboxItem } from '../../../web/src/state/outbox-item.ts';
import { anIsiSesi, aPinjaman, aSesi } from '../../support/records/build-kiriman.ts';
import { toNewId } from '../../../functions/src/domain/basics/identitas.ts';
import { TANGGAL, aForm, aGroup } from './a-group.ts';

const paidLater = (jumlah: number) =>
  aPinjaman({
    pokok: 100_000,
    angsuran: [
      { jatuhTempo: toTanggal('2017-03-08'), pokok: 50_000, jasa: 0 },
      { jatuhTempo: toTanggal('2017-04-08'), pokok: 50_000, jasa: 0 },
    ],
    pembayaran: [
      { id: 'b1', tanggal: toTanggal('2017-04-08'), jumlah, oleh: 'anggota', sesi: null },
    ],
  });

const asked = (later: number, jumlah: number): string[] => {
  const group = aGroup({ pinjaman: [paidLater(later)] });
  const form = aForm({ angsuran: { 'pinjaman-1': { bayar: true, jumlah, oleh: 'anggota' } } });
  return findWarnings({
    form,
    group,
    dues: new Map(group.pinjaman.map((it) => [it.id, tagihanAt(it, TANGGAL)])),
    totals: summarize(form, group, (it) => tagihanAt(it, TANGGAL).jumlah),
    kasSeharusnya: null,
    today: toTanggal('2017-03-20'),
  }).map((it) => it.pesan);
};

describe('what is owed at a meeting of an earlier day', () => {
  it('is what was owed then', () => {
    expect(tagihanAt(paidLater(100_000), TANGGAL)).toMatchObject({ jumlah: 50_000, sisa: 100_000 });
  });

  it('is asked about only where the loan was paid more than once', () => {
    expect(asked(50_000, 50_000)).toEqual([]);
    expect(asked(100_000, 50_000)).toEqual([
      expect.stringMatching(/bersama pembayaran sesudah sesi ini, lebih Rp50.000 dari pinjamannya/),
    ]);
    expect(asked(50_000, 100_001)).toEqual([expect.stringContaining('sisa pinjaman Rp100.000')]);
  });
});

describe('the cash before a meeting of an earlier day', () => {
  const own = toSesiId('s2');
  const book = {
    ...NO_BOOK,
    sesi: [
      aSesi({ id: 's1', tanggal: toTanggal('2017-03-08'), setoran: { a1: 5_000 } }),
      aSesi({ id: 's2', tanggal: TANGGAL, setoran: { a1: 7_000 } }),
      aSesi({ id: 's3', tanggal: toTanggal('2017-03-22'), setoran: { a1: 9_000 } }),
    ],
    pinjaman: [
      aPinjaman({
        pokok: 3_000,
        tanggalCair: toTanggal('2017-03-08'),
        sesi: toNewId('s1'),
        pembayaran: [
          { id: 'b1', tanggal: TANGGAL, jumlah: 1_000, oleh: 'anggota', sesi: toNewId('s2') },
        ],
      }),
    ],
    readAt: 10,
  };

  it('is what the books say, without what the meeting itself moved', () => {
    const cashOn = cashInBooks(book, own, aGroup(), []);
    expect(cashOn(TANGGAL)).toBe(2_000);
    expect(cashOn(toTanggal('2017-03-22'))).toBe(11_000);
  });

  it('is not known while this phone has more than the books, or they are not whole', () => {
    const later: KirimanOf<'sesi'> = {
      id: toNewId('k-9'),
      jenis: 'sesi',
      isi: anIsiSesi({ id: 's4', tanggal: toTanggal('2017-03-10') }),
      koreksi: null,
    };
    const item = (state: OutboxItem['state']): OutboxItem => ({
      id: later.id,
      uid: toUid('uid-1'),
      kiriman: later,
      hash: '',
      judul: '',
      createdAt: 0,
      attempts: 0,
      state,
    });
    const known = (items: OutboxItem[]) => cashInBooks(book, own, aGroup(), items)(TANGGAL);
    expect(known([item({ status: 'queued', notBefore: 0, failure: null })])).toBeNull();
    expect(known([item({ status: 'accepted', at: 5, receipt: null } as never)])).toBe(2_000);
    const torn = { ...book, unread: ['sesi/s5'] };
    expect(cashInBooks(torn, own, aGroup(), [])(TANGGAL)).toBeNull();
  });
});
