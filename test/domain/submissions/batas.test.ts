// No date, amount or name of a request is without bounds: which fields there are is read from the schemas
// themselves, so that a field of tomorrow is asked for here.
import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batasTanggal } from '../../../functions/src/domain/basics/bounds/batas.ts';
import {
  UANG_DIJUMLAH,
  UANG_KSM,
  UANG_MAKSIMUM,
} from '../../../functions/src/domain/basics/bounds/batas-uang.ts';
import { SetParameter } from '../../../functions/src/domain/basics/parameter.ts';
import { isProblem } from '../../../functions/src/domain/basics/refusals/problem.ts';
import { addDays, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { toNewId } from '../../../functions/src/domain/basics/identitas.ts';
import { CALLABLES } from '../../../functions/src/domain/callables/table.ts';
import {
  checkBatas,
  TEKS_ISIAN,
  TERSIMPAN,
  sumUang,
  TANGGAL_ISIAN,
  WAKTU_ISIAN,
} from '../../../functions/src/domain/submissions/check-batas.ts';
import { decide } from '../../../functions/src/domain/submissions/decide.ts';
import {
  aKeadaan,
  anAnggota,
  anIsiPinjaman,
  aPinjaman,
  aSesiKiriman,
} from '../../support/records/build-kiriman.ts';
import { daftar, LOKASI } from './registration.ts';

const TODAY = toTanggal('2017-07-05');

interface Seen {
  readonly field: string;
  readonly schema: { readonly safeParse: (value: unknown) => { readonly success: boolean } };
}

/** Every field of a schema, by what its definition holds. */
function fieldsOf(schema: unknown, field = '', seen = new Set<unknown>()): Seen[] {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return [];
  if (!('def' in schema)) return [];
  const def = schema.def as Readonly<Record<string, unknown>>;
  const inner = (value: unknown, name = field) => fieldsOf(value, name, new Set([...seen, schema]));
  switch (def['type']) {
    case 'object':
      return Object.entries(def['shape'] as object).flatMap(([key, it]) => inner(it, key));
    case 'array':
      return inner(def['element']);
    case 'record':
      return inner(def['valueType']);
    case 'union':
      return (def['options'] as unknown[]).flatMap((it) => inner(it));
    case 'nullable':
    case 'optional':
    case 'default':
      return inner(def['innerType']);
    case 'pipe':
      return inner(def['in']);
    default:
      return [{ field, schema: schema as unknown as Seen['schema'] }];
  }
}

const FIELDS = Object.values(CALLABLES).flatMap(({ request }) => fieldsOf(request));
const takes = (value: unknown) => [
  ...new Set(FIELDS.filter(({ schema }) => schema.safeParse(value).success).map((f) => f.field)),
];
/** What takes any text takes a date too. */
const notText = (fields: readonly string[]) => {
  const text = new Set(takes('bukan tanggal'));
  return fields.filter((field) => !text.has(field));
};

describe('bounds of what comes in', () => {
  it('know every date', () => {
    // Ids and updates of files may look like dates; they are none.
    const ids = new Set(takes('x-1'));
    const dates = notText(takes('2017-01-31')).filter((field) => !ids.has(field));
    expect(dates.length).toBeGreaterThan(10);
    for (const field of dates) expect(Object.keys(TANGGAL_ISIAN)).toContain(field);
  });

  it('know every month', () => {
    const ids = new Set(takes('x-1'));
    const months = notText(takes('2017-01')).filter((field) => !ids.has(field));
    expect(months).toStrictEqual(['bulan']);
    for (const field of months) expect(Object.keys(WAKTU_ISIAN)).toContain(field);
  });

  it('know every amount of money', () => {
    // Of a parameter set, which is compared and never added up.
    const plafon = new Set(fieldsOf(SetParameter).map(({ field }) => field));
    // Counts and numbers of versions.
    const counts = new Set(['urut', 'pendaftaran', 'dilihat']);
    const large = takes(999_999_999_999).filter((f) => !plafon.has(f) && !counts.has(f));
    for (const field of large) expect(Object.keys(UANG_MAKSIMUM)).toContain(field);
    for (const field of UANG_DIJUMLAH) expect(Object.keys(UANG_MAKSIMUM)).toContain(field);
  });

  it('know every text that people write', () => {
    for (const field of TEKS_ISIAN) expect(takes('Siti dan Ani')).toContain(field);
  });

  it('let a split of an area code be entered before its day, and nothing else that happened', () => {
    const sejak = addDays(TODAY, 200);
    expect(checkBatas({ diganti: { kode: 'x', sejak } }, TODAY)).toStrictEqual([]);
    expect(checkBatas({ lain: { sejak } }, TODAY).map((i) => i.jalur)).toStrictEqual([
      'lain.sejak',
    ]);
  });

  it.each(['kejadian', 'rencana', 'aturan'] as const)(
    'leave no century outside for a %s',
    (jenis) => {
      const { min, max } = batasTanggal(jenis, TODAY);
      assert(
        property(
          constantFrom(...Object.keys(TANGGAL_ISIAN).filter((f) => TANGGAL_ISIAN[f] === jenis)),
          integer({ min: 1, max: 40_000 }),
          (field, days) => {
            const at = (tanggal: string) =>
              checkBatas({ [field]: tanggal }, TODAY).map((i) => i.jalur);
            expect(at(addDays(min, -days))).toStrictEqual([field]);
            expect(at(addDays(max, days))).toStrictEqual([field]);
            expect(at(min)).toStrictEqual([]);
            expect(at(max)).toStrictEqual([]);
          },
        ),
      );
    },
  );

  it.each(['0001-01', '1998-12', '2017-08', '9999-12'])('refuse the month %s', (bulan) => {
    expect(checkBatas({ isi: { bulan } }, TODAY)[0]).toMatchObject({ jalur: 'isi.bulan' });
  });

  it('take a planned training in the future, and no other', () => {
    const tanggal = '2017-09-01';
    expect(checkBatas({ isi: { tanggal, rencana: true } }, TODAY)).toStrictEqual([]);
    expect(checkBatas({ isi: { tanggal, rencana: false } }, TODAY)).toHaveLength(1);
  });

  it('leave alone what is stored already, as somebody saw it or as a page ended', () => {
    const stored = {
      nama: '\u200b',
      berlakuSejak: '1945-08-17',
      tanggal: '0017-01-01',
      jasa: 1e12,
    };
    for (const key of TERSIMPAN) {
      expect(checkBatas({ nama: 'Budi', [key]: stored }, TODAY)).toStrictEqual([]);
      // At the root, where a request has it, and nowhere else.
      expect(checkBatas({ isi: { [key]: stored } }, TODAY)).toHaveLength(4);
    }
  });

  it('know of every part of a request whether it is said anew or stored already', () => {
    const judged = new Set([...Object.keys(TANGGAL_ISIAN), ...TEKS_ISIAN]);
    const parts = Object.values(CALLABLES).flatMap(({ request }) =>
      Object.entries((request as unknown as { shape?: object }).shape ?? {})
        .filter(([key, it]) =>
          fieldsOf(it, key).some(({ field }) => field !== key && judged.has(field)),
        )
        .map(([key]) => key),
    );
    const anew = ['angsuran', 'baris', 'diganti', 'set'];
    expect([...new Set(parts)].toSorted()).toStrictEqual([...anew, ...TERSIMPAN].toSorted());
  });

  it('say the field, the bound and the remedy', () => {
    expect(checkBatas({ isi: { angsuran: [{ jasa: 1e12 }] } }, TODAY)).toStrictEqual([
      {
        jalur: 'isi.angsuran[0].jasa',
        label: 'Angsuran ke-1 › Jasa',
        pesan: 'paling banyak Rp1.000.000.000; periksa angkanya',
      },
    ]);
    expect(checkBatas({ isi: { setoran: { a1: 2e9 } } }, TODAY)[0]?.jalur).toBe('isi.setoran.a1');
  });
});

const codeOf = (hasil: ReturnType<typeof decide>) => (isProblem(hasil) ? hasil.code : 'accepted');

describe('money that is accepted', () => {
  const angsuran = Array.from({ length: 120 }, () => ({
    jatuhTempo: toTanggal('2017-04-01'),
    pokok: 1000,
    jasa: 100_000_000,
  }));
  const loans = Array.from({ length: 50 }, (_, i) =>
    anIsiPinjaman({ id: `p${i}`, pokok: 120_000, angsuran }),
  );

  it('adds up to no more than a session can hold: 50 loans whose charge is 12 billion each', () => {
    const hasil = decide(aSesiKiriman({ pinjamanBaru: loans }), aKeadaan());
    expect(hasil).toMatchObject({ code: 'isian-tidak-sesuai', label: 'Jumlah uang' });
  });

  it('adds up to no more than a group can hold', () => {
    const kiriman = aSesiKiriman();
    const sum = sumUang(kiriman);
    expect(sum).toBe(15_000);
    expect(codeOf(decide(kiriman, aKeadaan({ uang: UANG_KSM - sum })))).toBe('accepted');
    const hasil = decide(kiriman, aKeadaan({ uang: UANG_KSM - sum + 1 }));
    expect(hasil).toMatchObject({ code: 'isian-tidak-sesuai', label: 'Jumlah uang' });
  });

  it('stays exact when every group of the nation is full', () => {
    expect(Number.isSafeInteger(UANG_KSM * 284_000)).toBe(true);
    const { pendapatan = NaN, biaya = NaN, modal = NaN } = UANG_MAKSIMUM;
    for (const sum of [pendapatan * 12, biaya * 12, modal])
      expect(Number.isSafeInteger(sum * 83_000)).toBe(true);
  });

  it('above the debt needs a reason', () => {
    const loan = aPinjaman({ id: 'p1' });
    const pembayaran = [{ pinjaman: 'p1', jumlah: 102_001, oleh: 'anggota' as const }];
    const keadaan = aKeadaan({ pinjaman: [loan] });
    expect(decide(aSesiKiriman({ pembayaran }), keadaan)).toMatchObject({
      code: 'isian-tidak-sesuai',
      jalur: 'isi.pembayaran[0].jumlah',
    });
    expect(codeOf(decide(aSesiKiriman({ pembayaran, notulen: 'Titip lebih' }), keadaan))).toBe(
      'accepted',
    );
    const exact = [{ pinjaman: 'p1', jumlah: 102_000, oleh: 'anggota' as const }];
    expect(codeOf(decide(aSesiKiriman({ pembayaran: exact }), keadaan))).toBe('accepted');
  });

  it('fills a loan with 500 payments at most, in as many sessions as you like', () => {
    const paid = Array.from({ length: 400 }, (_, i) => ({
      id: `b${i}`,
      tanggal: toTanggal('2017-03-01'),
      jumlah: 1,
      oleh: 'anggota' as const,
      sesi: null,
    }));
    const keadaan = aKeadaan({ pinjaman: [aPinjaman({ id: 'p1', pembayaran: paid })] });
    const pay = (n: number) =>
      decide(
        aSesiKiriman({
          pembayaran: Array.from({ length: n }, () => ({
            pinjaman: 'p1',
            jumlah: 1,
            oleh: 'anggota' as const,
          })),
        }),
        keadaan,
      );
    expect(codeOf(pay(100))).toBe('accepted');
    expect(pay(101)).toMatchObject({ code: 'terlalu-besar', pesan: expect.any(String) as unknown });
  });

  it('out of the cash is in it, or has a reason', () => {
    const kas = (jumlah: number, keterangan: string | null) => [
      {
        id: 'k1',
        ksmId: 'ksm-1',
        tanggal: toTanggal('2017-03-01'),
        jumlah,
        jenis: 'tarikTabungan' as const,
        anggota: toNewId('a1'),
        keterangan,
      },
    ];
    const bukuKas = { awal: null, sesi: [], pinjaman: [], kasLain: [] };
    const at = (jumlah: number, keterangan: string | null = null) =>
      decide(aSesiKiriman({ kasLain: kas(jumlah, keterangan) }), aKeadaan({ bukuKas }));
    expect(codeOf(at(-15_000))).toBe('accepted');
    expect(at(-15_001)).toMatchObject({ jalur: 'isi.kasLain[0].keterangan' });
    expect(codeOf(at(-15_001, 'Pinjam dari ketua'))).toBe('accepted');
  });
});

describe('a reason', () => {
  it.each(['alasan', 'keterangan', 'notulen'])('that shows nothing is none: %s', (field) => {
    expect(checkBatas({ [field]: '\u200b\u200b\u200b\u200b\u200b' }, TODAY)).toHaveLength(1);
    expect(checkBatas({ [field]: '' }, TODAY)).toStrictEqual([]);
  });
});

describe('a registration', () => {
  it.each(['\u200b', '\u202e', '\u3164'])('needs names that are seen, not %j', (nama) => {
    const { isi, ...rest } = daftar();
    const anggota = [{ ...anAnggota('a1'), nama }, anAnggota('a2'), anAnggota('a3')];
    const hasil = decide(
      { ...rest, isi: { ksm: isi.ksm, anggota } },
      aKeadaan({ ksm: null, anggota: null, lokasi: LOKASI }),
    );
    expect(hasil).toMatchObject({ jalur: 'isi.anggota[0].nama' });
  });
});
