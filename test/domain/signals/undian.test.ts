// The draw of uji petik: made again with any SHA-256, one in ten, foreseen by nobody, and of each group by itself.
import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toKsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { toBulan, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import {
  toKodeKelurahan,
  toKodeKota,
  wilayahOf,
} from '../../../functions/src/domain/basics/wilayah.ts';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import type { KunjunganUji } from '../../../functions/src/domain/records/city/uji-petik.ts';
import { drawUji, idsOfUji, wereThere } from '../../../functions/src/domain/lists/draw-uji.ts';
import { sha256 } from '../../../functions/src/domain/signals/sha256.ts';
import { isDrawn, kataOf, wasThere } from '../../../functions/src/domain/signals/undian.ts';

const UNDIAN = { kota: toKodeKota('32.73'), bulan: toBulan('2017-06'), kata: '5000-3' };
const idsOf = (n: number) => Array.from({ length: n }, (_, i) => toKsmId(`ksm-${String(i)}`));

describe('SHA-256', () => {
  it('is that of everybody, of texts of every length', () => {
    const ascii = fc.string({
      unit: fc.integer({ min: 32, max: 126 }).map((n) => String.fromCodePoint(n)),
      maxLength: 200,
    });
    fc.assert(
      fc.property(ascii, (text) => {
        expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the draw', () => {
  it('is made again by hand: printf "32.73|2017-06|5000-3|ID" | sha256sum', () => {
    const again = idsOf(300).filter((id) => {
      const hash = createHash('sha256').update(`32.73|2017-06|5000-3|${id}`).digest('hex');
      return hash.slice(0, 8) < '1999999a';
    });
    expect(idsOf(300).filter((id) => isDrawn(UNDIAN, id))).toStrictEqual(again);
    expect(again.length).toBeGreaterThan(0);
  });

  it('draws about one in ten, others for another word, month or city', () => {
    const drawn = (undian: typeof UNDIAN) => idsOf(3000).filter((id) => isDrawn(undian, id));
    const all = [
      drawn(UNDIAN),
      drawn({ ...UNDIAN, kata: '5001-3' }),
      drawn({ ...UNDIAN, bulan: toBulan('2017-07') }),
      drawn({ ...UNDIAN, kota: toKodeKota('32.77') }),
    ];
    for (const some of all) {
      expect(some.length).toBeGreaterThan(240);
      expect(some.length).toBeLessThan(360);
    }
    const both = (all[1] ?? []).filter((id) => all[0]?.includes(id));
    expect(both.length).toBeLessThan(60);
  });

  it('has the word of the figures with which the month was closed', () => {
    const angka = { tabungan: 123_450_000, sesiBulan: 87 };
    expect(kataOf({ angka } as never)).toBe('123450000-87');
  });

  it('is of groups that were mentored in the month and not dissolved by its end; one more changes no other', () => {
    const there = { mulai: toTanggal('2017-06-30'), bubar: null };
    expect(wasThere(there, UNDIAN.bulan)).toBe(true);
    expect(wasThere({ ...there, mulai: toTanggal('2017-07-01') }, UNDIAN.bulan)).toBe(false);
    expect(wasThere({ ...there, bubar: toTanggal('2017-06-30') }, UNDIAN.bulan)).toBe(false);
    expect(wasThere({ ...there, bubar: toTanggal('2017-07-01') }, UNDIAN.bulan)).toBe(true);
    const rows = idsOf(60).map((id) => ({
      id,
      nama: `Melati ${id}`,
      kelurahan: toKodeKelurahan('32.73.01.1001'),
      mulai: toTanggal('2017-01-04'),
      bubar: null,
    }));
    const all = drawUji(rows, UNDIAN, null);
    expect(all.semua).toBe(60);
    const fewer = drawUji(rows.slice(1), UNDIAN, null).baris.map((it) => it.ksmId);
    expect(fewer).toStrictEqual(all.baris.map((it) => it.ksmId).filter((id) => id !== rows[0]?.id));
  });

  it('leaves out who came later from another kab/kota, and keeps the visit of who has left', () => {
    const here = toKodeKelurahan('32.73.01.1001');
    const away = toKodeKelurahan('32.77.01.1001');
    const [came, stayed, left] = idsOf(100).filter((id) => isDrawn(UNDIAN, id));
    if (!came || !stayed || !left) throw new Error('nobody is drawn');
    const row = (id: typeof came) => ({
      id,
      nama: `Melati ${id}`,
      kelurahan: here,
      mulai: toTanggal('2017-01-04'),
      bubar: null,
    });
    const placed = (id: typeof came, kini: typeof here, dahulu: typeof here) => ({
      id,
      nama: `Melati ${id}`,
      wilayah: wilayahOf(kini),
      tempatLama: [{ wilayah: wilayahOf(dahulu), lkm: null, sampai: toTanggal('2017-08-01') }],
    });
    const kunjungan = (id: typeof came, dibatalkan: boolean): KunjunganUji => ({
      id,
      kelurahan: here,
      tanggal: toTanggal('2017-07-10'),
      butir: {
        pertemuan: 'cocok',
        hadir: 'cocok',
        setoran: 'beda',
        kas: 'cocok',
        pinjaman: 'cocok',
      },
      keterangan: 'Setoran kurang',
      oleh: toUid('u'),
      pada: '2017-07-10T03:00:00.000Z',
      dibatalkan,
    });
    const found = (dibatalkan: boolean) => ({
      kode: UNDIAN.kota,
      provinsi: wilayahOf(here).provinsi,
      bulan: UNDIAN.bulan,
      kunjungan: [kunjungan(left, dibatalkan)],
      urut: 1,
    });
    const ksm = [
      placed(came, here, away),
      { id: stayed, nama: 'Mawar', wilayah: wilayahOf(here), tempatLama: [] },
      placed(left, away, here),
    ];
    const shown = (dibatalkan: boolean) => {
      const visits = found(dibatalkan);
      const { baris } = drawUji([row(came), row(stayed)], UNDIAN, visits);
      expect(idsOfUji(baris, visits).length).toBe(dibatalkan ? 2 : 3);
      return wereThere(baris, UNDIAN, visits, ksm as never).map((it) => [
        it.ksmId,
        it.nama,
        it.kunjungan?.keterangan ?? null,
      ]);
    };
    expect(shown(false)).toStrictEqual([
      [stayed, `Melati ${stayed}`, null],
      [left, `Melati ${left}`, 'Setoran kurang'],
    ]);
    expect(shown(true)).toStrictEqual([[stayed, `Melati ${stayed}`, null]]);
  });
});
