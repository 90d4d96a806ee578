// A line with what is left of a loan owes the same on every day as the loan itself.
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { toKsmId, toPinjamanId } from '../../../functions/src/domain/basics/identitas.ts';
import { addDays, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import {
  barisOfPinjaman,
  pageOfPinjaman,
  PINJAMAN_PER_PAGE,
  type SaringPinjaman,
} from '../../../functions/src/domain/lists/page-of-pinjaman.ts';
import {
  makeJadwalBulanan,
  tagihanOn,
} from '../../../functions/src/domain/records/money/jadwal-angsuran.ts';
import type { Pinjaman } from '../../../functions/src/domain/records/money/pinjaman.ts';
import { aPinjaman } from '../../support/records/build-kiriman.ts';
import { makeRandom } from '../quick-status/random-ksm.ts';

const HARI_INI = toTanggal('2017-07-05');

function lent(n: number, paid: readonly number[], tanggalCair = '2017-03-01'): Pinjaman {
  const angsuran = ['2017-05-01', '2017-04-01', '2017-08-01'].map((it) => ({
    jatuhTempo: toTanggal(it),
    pokok: 100_000,
    jasa: 1_500,
  }));
  return aPinjaman({
    id: toPinjamanId(`p-${String(n)}`),
    ksmId: toKsmId('ksm-1'),
    pokok: 300_000,
    tanggalCair: toTanggal(tanggalCair),
    angsuran,
    pembayaran: paid.map((jumlah, i) => ({
      id: `b-${String(n)}-${String(i)}` as Pinjaman['pembayaran'][number]['id'],
      tanggal: toTanggal('2017-04-02'),
      jumlah,
      oleh: 'anggota',
      sesi: null,
    })),
  });
}

const PAID = [[], [101_500], [40_000], [101_500, 40_000], [203_000], [304_500], [400_000]];

describe('a line of a loan', () => {
  it.each(PAID)('owes what the loan owes (paid %j)', (...paid) => {
    const loan = lent(1, paid);
    const line = barisOfPinjaman(loan, 'Melati');
    for (const day of ['2017-03-15', '2017-04-01', '2017-05-01', '2017-05-02', '2017-09-01'])
      expect(tagihanOn(line, toTanggal(day))).toStrictEqual(tagihanOn(loan, toTanggal(day)));
  });

  it('says how much was paid too much, and nothing where nothing was', () => {
    expect(PAID.map((paid) => barisOfPinjaman(lent(1, paid), 'Melati').lebih ?? 0)).toStrictEqual([
      0, 0, 0, 0, 0, 0, 95_500,
    ]);
    expect(barisOfPinjaman(lent(1, [304_500]), 'Melati')).not.toHaveProperty('lebih');
  });
});

describe('a page of loans', () => {
  const lines = PAID.map((paid, n) =>
    barisOfPinjaman(lent(n, paid, `2017-03-0${String(n + 1)}`), n === 2 ? 'Mawar' : 'Melati'),
  );
  const page = (saring: SaringPinjaman, kata = '') =>
    pageOfPinjaman(lines, { saring, kata, lewati: 0 }, HARI_INI);

  it('counts and adds up all of them, whatever is shown', () => {
    const counts = { lancar: 1, menunggak: 4, lunas: 2 };
    const sums = {
      sisa: 304_500 + 203_000 + 264_500 + 163_000 + 101_500,
      tagihan: 203_000 + 101_500 + 163_000 + 61_500,
    };
    for (const saring of ['berjalan', 'lunas', 'menunggak', 'lancar'] as const)
      expect(page(saring, 'mawar')).toMatchObject({ jumlah: counts, ...sums });
  });

  it('shows those that stand as was asked, the newest first, by a part of the name', () => {
    const ids = (saring: SaringPinjaman, kata = '') => page(saring, kata).baris.map((it) => it.id);
    expect(ids('berjalan')).toStrictEqual(['p-4', 'p-3', 'p-2', 'p-1', 'p-0']);
    expect(ids('lancar')).toStrictEqual(['p-4']);
    expect(ids('menunggak')).toStrictEqual(['p-3', 'p-2', 'p-1', 'p-0']);
    expect(ids('lunas')).toStrictEqual(['p-6', 'p-5']);
    expect(ids('berjalan', ' MAW')).toStrictEqual(['p-2']);
    expect(ids('berjalan', 'ar ma')).toStrictEqual(['p-2']);
  });

  it('stays small where every loan has as many instalments as there can be', () => {
    const random = makeRandom(7);
    const many = Array.from({ length: PINJAMAN_PER_PAGE + 10 }, (_, n) => {
      const pokok = 1000 * (500 + Math.floor(random() * 20_000));
      const tanggalCair = addDays(HARI_INI, -Math.floor(random() * 900));
      const angsuran = makeJadwalBulanan({ pokok, jasa: pokok, kali: 120, tanggalCair });
      const id = toPinjamanId(crypto.randomUUID());
      const ksmId = toKsmId(crypto.randomUUID());
      return barisOfPinjaman(aPinjaman({ id, ksmId, pokok, tanggalCair, angsuran }), `Melati ${n}`);
    });
    const first = pageOfPinjaman(many, { saring: 'berjalan', kata: '', lewati: 0 }, HARI_INI);
    expect(first.baris).toHaveLength(PINJAMAN_PER_PAGE);
    expect(gzipSync(JSON.stringify(first)).byteLength).toBeLessThan(60_000);
  });

  it('goes on where the page before ended', () => {
    const many = Array.from({ length: PINJAMAN_PER_PAGE + 3 }, (_, n) =>
      barisOfPinjaman(lent(n, []), 'Melati'),
    );
    const at = (lewati: number) =>
      pageOfPinjaman(many, { saring: 'berjalan', kata: '', lewati }, HARI_INI);
    const first = at(0);
    expect(first).toMatchObject({ cocok: many.length, lanjut: PINJAMAN_PER_PAGE });
    const next = at(PINJAMAN_PER_PAGE);
    expect(next.lanjut).toBeNull();
    const seen = [...first.baris, ...next.baris].map((it) => it.id);
    expect(new Set(seen).size).toBe(many.length);
  });
});
