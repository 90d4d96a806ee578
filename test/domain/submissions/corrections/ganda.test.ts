// A group that is registered twice: the one that is cancelled has no figures anywhere and takes nothing with it.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toKsmId, toNewId } from '../../../../functions/src/domain/basics/identitas.ts';
import { describeProblem } from '../../../../functions/src/domain/basics/refusals/describe-problem.ts';
import { isProblem } from '../../../../functions/src/domain/basics/refusals/problem.ts';
import { addDays, toTanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import {
  toKodeKelurahan,
  toKodeKota,
  wilayahOf,
} from '../../../../functions/src/domain/basics/wilayah.ts';
import { reportedMonths } from '../../../../functions/src/domain/recompute/recompute-months.ts';
import type { Ksm } from '../../../../functions/src/domain/records/ksm.ts';
import { decide } from '../../../../functions/src/domain/submissions/decide.ts';
import type { BukuGanda, Keadaan } from '../../../../functions/src/domain/submissions/keadaan.ts';
import type {
  JenisKiriman,
  Kiriman,
  KirimanOf,
} from '../../../../functions/src/domain/submissions/kiriman.ts';
import { PERAN } from '../../../../functions/src/domain/access/peran.ts';
import {
  aKeadaan,
  aKsm,
  aPinjaman,
  aSesi,
  aSesiKiriman,
} from '../../../support/records/build-kiriman.ts';
import { codeOf } from '../registration.ts';

/** Every kind that is about a group which is registered already; `ksmGanda` itself takes the cancellation back. */
const ABOUT_A_GROUP: Readonly<
  Record<
    Exclude<
      JenisKiriman,
      | 'ksmDaftar'
      | 'ksmGanda'
      | 'lkm'
      | 'upkBulanan'
      | 'target'
      | 'tutupBulan'
      | 'ujiPetik'
      | 'ujiPetikBatal'
    >,
    true
  >
> = {
  ksmUbah: true,
  ksmBubar: true,
  ksmPindah: true,
  anggotaMasuk: true,
  anggotaKeluar: true,
  anggotaUbah: true,
  anggotaGabung: true,
  sesi: true,
  pinjaman: true,
  pembayaran: true,
  kasLain: true,
  bagiHasil: true,
  saldoAwal: true,
  dokumen: true,
  kemitraan: true,
  pelatihan: true,
  tahap: true,
  tahapBatal: true,
  batalkan: true,
  pemeriksaan: true,
};

const TODAY = toTanggal('2017-07-05');
const askot = { klaim: { peran: 'askot' as const, wilayah: [toKodeKota('32.73')] } };
const NONE: BukuGanda['own'] = { sesi: [], pinjaman: [], kasLain: [] };
const standing = (rest: Parameters<typeof aKsm>[0] = {}) =>
  aKsm({ id: 'ksm-2', nama: 'Mawar', ...rest });

const double = (pengganti: string | null): KirimanOf<'ksmGanda'> => ({
  id: toNewId('k1'),
  jenis: 'ksmGanda',
  isi: {
    ksmId: toKsmId('ksm-1'),
    pengganti: pengganti === null ? null : toKsmId(pengganti),
    alasan: 'Terdaftar dua kali',
  },
});

const books = (rest: Partial<BukuGanda> = {}): Pick<Keadaan, 'bukuGanda'> => ({
  bukuGanda: { pengganti: standing(), own: NONE, other: NONE, ...rest },
});

/** The group once it is cancelled. */
function cancelled(): Ksm {
  const hasil = decide(double('ksm-2'), aKeadaan({ ...askot, ...books() }));
  if (isProblem(hasil)) throw new Error(hasil.code);
  return hasil.tulis[0]?.data as Ksm;
}

describe('a group that is registered twice', () => {
  it('is cancelled by who manages both areas, and points to the other', () => {
    expect(codeOf(double('ksm-2'), books())).toBe('tidak-berhak');
    const far = standing({ wilayah: wilayahOf(toKodeKelurahan('32.77.01.1001')) });
    expect(codeOf(double('ksm-2'), { ...askot, ...books({ pengganti: far }) })).toBe(
      'tidak-berhak',
    );
    expect(cancelled().ganda).toStrictEqual({
      pengganti: 'ksm-2',
      nama: 'Mawar',
      oleh: 'uid-1',
      pada: '2017-07-05T03:00:00.000Z',
      alasan: 'Terdaftar dua kali',
    });
  });

  it('does not point to nothing, to itself, or to one that is cancelled', () => {
    const to = (pengganti: Ksm | null) =>
      codeOf(double('ksm-2'), { ...askot, ...books({ pengganti }) });
    expect(to(null)).toBe('tidak-ditemukan');
    expect(to(aKsm())).toBe('isian-tidak-sesuai');
    expect(to(standing({ ganda: cancelled().ganda }))).toBe('isian-tidak-sesuai');
  });

  it('has no months, and is refused every record, with the name of the other', () => {
    const ksm = cancelled();
    const { first, last } = reportedMonths(ksm, TODAY);
    expect(last < first).toBe(true);
    const refused = decide(aSesiKiriman(), aKeadaan({ ksm }));
    if (!isProblem(refused)) throw new Error('accepted');
    expect(describeProblem(refused).pesan).toContain('catat di KSM Mawar (ksm-2)');
    // Who has no right here does not learn it.
    const stranger = { peran: 'fasilitator' as const, wilayah: [toKodeKelurahan('32.73.01.1009')] };
    expect(codeOf(aSesiKiriman(), { ksm, klaim: stranger })).toBe('tidak-berhak');
    expect(codeOf(double('ksm-2'), { ...askot, ...books(), ksm })).toBe('isian-tidak-sesuai');
  });

  it.each(Object.keys(ABOUT_A_GROUP))('is refused a %s, new or a correction', (jenis) => {
    const ksm = cancelled();
    const catatan = { jenis: 'sesi', id: 'sesi-1', pinjaman: null };
    const isi = { ksmId: 'ksm-1', perubahan: {}, catatan };
    const said = [null, { alasan: 'salah catat' }].flatMap((koreksi) =>
      PERAN.map((peran) => {
        const kiriman = { id: 'k9', jenis, isi, koreksi } as unknown as Kiriman;
        const klaim = { peran, wilayah: [toKodeKota('32.73')] };
        const hasil = decide(kiriman, aKeadaan({ ksm, klaim }));
        if (!isProblem(hasil)) throw new Error('accepted');
        return hasil.code === 'tidak-berhak' ? null : describeProblem(hasil).pesan;
      }),
    );
    const told = said.filter((it) => it !== null);
    expect(told.length).toBeGreaterThan(1);
    for (const pesan of told) expect(pesan).toContain('catat di KSM Mawar (ksm-2)');
  });

  it('is taken back as it was', () => {
    const hasil = decide(double(null), aKeadaan({ ...askot, ksm: cancelled(), urut: 3 }));
    if (isProblem(hasil)) throw new Error(hasil.code);
    expect(hasil.tulis[0]?.data).toStrictEqual({ ...aKsm(), ganda: null, urut: 3 });
    expect(hasil.dari).toBe(aKsm().tanggalBentuk);
    expect(codeOf(double(null), askot)).toBe('tidak-ditemukan');
  });

  it('takes no meeting and no rupiah with it', () => {
    const day = fc.integer({ min: 0, max: 5 }).map((n) => addDays(toTanggal('2017-03-01'), n));
    const meetings = fc.uniqueArray(day, { maxLength: 4 });
    const loans = fc.array(fc.record({ tanggalCair: day, pokok: fc.constantFrom(1000, 2000) }), {
      maxLength: 3,
    });
    const side = fc.record({ meetings, loans, isCancelled: fc.boolean() });
    fc.assert(
      fc.property(side, side, (mine, theirs) => {
        const book = ({ meetings: dates, loans: lent, isCancelled }: typeof mine) => ({
          sesi: dates.map((tanggal, i) => aSesi({ id: `s${i}`, tanggal, dibatalkan: isCancelled })),
          pinjaman: lent.map((it, i) => aPinjaman({ id: `p${i}`, ...it })),
          kasLain: [],
        });
        const count = ({ meetings: dates, loans: lent, isCancelled }: typeof mine) => {
          const found = new Map<string, number>();
          for (const it of [
            ...(isCancelled ? [] : dates),
            ...lent.map((p) => `${p.tanggalCair} ${p.pokok}`),
          ])
            found.set(it, (found.get(it) ?? 0) + 1);
          return found;
        };
        const there = count(theirs);
        const isCovered = [...count(mine)].every(([it, n]) => (there.get(it) ?? 0) >= n);
        const keadaan = { ...askot, ...books({ own: book(mine), other: book(theirs) }) };
        expect(codeOf(double('ksm-2'), keadaan)).toBe(
          isCovered ? 'accepted' : 'isian-tidak-sesuai',
        );
      }),
    );
  });

  it('takes no payment with it that no meeting brought', () => {
    const tanggal = toTanggal('2017-03-08');
    const paid = (jumlah: number, sesi: string | null, rest: object = {}) => [
      aPinjaman({ pembayaran: [{ id: 'b1', tanggal, jumlah, oleh: 'anggota', sesi, ...rest }] }),
    ];
    const asked = (own: typeof NONE.pinjaman, other: typeof NONE.pinjaman) =>
      codeOf(double('ksm-2'), {
        ...askot,
        ...books({ own: { ...NONE, pinjaman: own }, other: { ...NONE, pinjaman: other } }),
      });
    expect(asked(paid(5_000, null), [aPinjaman()])).toBe('isian-tidak-sesuai');
    expect(asked(paid(5_000, null), paid(4_000, null))).toBe('isian-tidak-sesuai');
    expect(asked(paid(5_000, null), paid(5_000, null))).toBe('accepted');
    // In the other group the same meeting may have brought it.
    expect(asked(paid(5_000, null), paid(5_000, 's1'))).toBe('accepted');
    expect(asked(paid(5_000, 's1'), [aPinjaman()])).toBe('accepted');
    // What was given up is no rupiah.
    expect(asked(paid(5_000, null, { oleh: 'dihapus' }), [aPinjaman()])).toBe('accepted');
    // Above the schedule it is money, too.
    const more = { jasaLebih: 500 };
    expect(asked(paid(5_000, null, more), paid(5_000, null))).toBe('isian-tidak-sesuai');
  });

  it('names what the other lacks', () => {
    const own = { ...NONE, sesi: [aSesi({ tanggal: toTanggal('2017-03-01') })] };
    const hasil = decide(double('ksm-2'), aKeadaan({ ...askot, ...books({ own }) }));
    if (!isProblem(hasil)) throw new Error('accepted');
    expect(describeProblem(hasil).pesan).toBe(
      'KSM pengganti: Mawar belum punya sesi 01-03-2017. Catat dahulu di sana, atau batalkan di sini.',
    );
  });
});
