// Savings are withdrawn by a member, and never more than the member has on any day.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KasLain } from '../../../../functions/src/domain/records/money/kas-lain.ts';
import { wilayahOf } from '../../../../functions/src/domain/basics/wilayah.ts';
import { anIsiSesi, KELURAHAN } from '../../../support/records/build-kiriman.ts';
import { openLedger, type Ledger } from '../../../support/records/ledger.ts';
import { daftar, LOKASI } from '../registration.ts';
import { ask } from '../ask.ts';
import { ALASAN, dateOf, KSM } from '../ways-in/drawn-group.ts';

function aGroup(): Ledger {
  const ledger = openLedger([LOKASI]);
  expect(ask(ledger, daftar())).toBeNull();
  return ledger;
}

const sesi = (id: string, day: number, isi: object = {}, koreksi = false) => ({
  jenis: 'sesi',
  isi: { ...anIsiSesi({ id, ksmId: KSM, tanggal: dateOf(day) }), ...isi },
  koreksi: koreksi ? { alasan: ALASAN } : null,
});
const kas = (id: string, day: number, rest: object = {}) => ({
  id,
  ksmId: KSM,
  tanggal: dateOf(day),
  jumlah: -5_000,
  jenis: 'tarikTabungan',
  anggota: 'a1',
  keterangan: null,
  ...rest,
});
const tarik = (id: string, day: number, rest: object = {}, koreksi = false) => ({
  jenis: 'kasLain',
  isi: kas(id, day, rest),
  koreksi: koreksi ? { alasan: ALASAN } : null,
});
const batal = (id: string) => ({
  jenis: 'batalkan',
  isi: { ksmId: KSM, catatan: { jenis: 'sesi', id, pinjaman: null }, alasan: ALASAN },
});

/** As a version without members stored it. */
const OLD: Partial<KasLain> = {
  wilayah: wilayahOf(KELURAHAN),
  sesi: null,
  dibatalkan: false,
  urut: 1,
};

describe('a withdrawal of savings', () => {
  it('names the member, and goes out', () => {
    const ledger = aGroup();
    expect(ask(ledger, sesi('s1', 0))).toBeNull();
    expect(ask(ledger, tarik('t1', 1, { anggota: null }))).toBe(
      'Anggota: pilih anggota yang menarik tabungannya.',
    );
    expect(ask(ledger, tarik('t1', 1, { anggota: 'siapa' }))).toContain('siapa');
    expect(ask(ledger, tarik('t1', 1, { jumlah: 5_000 }))).toContain('uang keluar');
    expect(ask(ledger, tarik('t1', 1, { jenis: 'biaya' }))).toContain(
      'hanya diisi untuk penarikan tabungan',
    );
    const inSession = sesi('s2', 1, { kasLain: [kas('t1', 1, { anggota: null })] });
    expect(ask(ledger, inSession)).toBe('Anggota: pilih anggota yang menarik tabungannya.');
    expect(ask(ledger, tarik('t1', 1))).toBeNull();
  });

  it('takes no more than the member has, and says how much that is', () => {
    const ledger = aGroup();
    expect(ask(ledger, sesi('s1', 0))).toBeNull();
    expect(ask(ledger, tarik('t1', 1, { jumlah: -5_001 }))).toBe(
      'Jumlah: tabungan Anggota a1 pada 05-01-2017 hanya Rp5.000, kurang dari penarikan Rp5.001 pada hari itu; periksa jumlahnya, atau koreksi penarikan itu dahulu.',
    );
    expect(ask(ledger, tarik('t1', 1, { jumlah: -3_000 }))).toBeNull();
    // What others have does not count, nor what is saved later.
    expect(ask(ledger, tarik('t2', 2, { jumlah: -2_001 }))).toContain('hanya Rp2.000');
    expect(ask(ledger, sesi('s2', 3))).toBeNull();
    expect(ask(ledger, tarik('t2', 2, { jumlah: -2_001 }))).toContain('hanya Rp2.000');
    // On the day of a deposit that deposit counts.
    expect(ask(ledger, tarik('t2', 3, { jumlah: -7_000 }))).toBeNull();
    expect(ask(ledger, tarik('t3', 1, { jumlah: -1 }))).toContain('kurang dari penarikan');
  });

  it('is refused as a part of a session too', () => {
    const ledger = aGroup();
    const taken = (jumlah: number) => sesi('s1', 0, { kasLain: [kas('t1', 0, { jumlah })] });
    expect(ask(ledger, taken(-5_001))).toContain('Jumlah: tabungan Anggota a1');
    expect(ask(ledger, taken(-5_000))).toBeNull();
  });

  it('keeps the deposit that it needs from being lowered, moved or cancelled', () => {
    const ledger = aGroup();
    expect(ask(ledger, sesi('s1', 0))).toBeNull();
    expect(ask(ledger, tarik('t1', 2))).toBeNull();
    const setoran = { a1: 4_999, a2: 5_000, a3: 5_000 };
    expect(ask(ledger, sesi('s1', 0, { setoran }, true))).toContain('Setoran: tabungan Anggota a1');
    expect(ask(ledger, sesi('s1', 3, {}, true))).toContain('pada 06-01-2017 hanya Rp0');
    expect(ask(ledger, sesi('s1', 0, { status: 'libur', ...EMPTY }, true))).toContain('hanya Rp0');
    expect(ask(ledger, batal('s1'))).toContain('Catatan: tabungan Anggota a1');
    expect(ask(ledger, tarik('t1', -1, {}, true))).not.toBeNull();
    // The others' deposits are nobody's withdrawal.
    expect(ask(ledger, sesi('s1', 2, { setoran: { a1: 5_000 } }, true))).toBeNull();
  });

  it('of an older version stays as it is, and is given to a member by a correction', () => {
    const ledger = aGroup();
    expect(ask(ledger, sesi('s1', 0))).toBeNull();
    const { anggota: _, ...isi } = kas('t1', 1);
    ledger.docs.kasLain.set('t1', { ...OLD, ...isi } as KasLain);
    // Another fault of it may be mended without naming anybody.
    expect(ask(ledger, tarik('t1', 1, { anggota: null, jumlah: -4_000 }, true))).toBeNull();
    expect(ask(ledger, batal('s1'))).toBeNull();
    expect(ask(ledger, tarik('t1', 1, {}, true))).toContain('hanya Rp0');
    expect(ask(ledger, sesi('s2', 0))).toBeNull();
    expect(ask(ledger, tarik('t1', 1, {}, true))).toBeNull();
    expect(ledger.docs.kasLain.get('t1')?.anggota).toBe('a1');
    // Once it is known whose it is, that stays.
    expect(ask(ledger, tarik('t1', 1, { anggota: null }, true))).toContain('pilih anggota');
  });

  it('of an older version that took too much lets no later day fall below zero', () => {
    const ledger = aGroup();
    // Below zero on the first day, mended by what is saved two days later.
    ledger.docs.kasLain.set('t0', { ...OLD, ...kas('t0', 0, { jumlah: -9_000 }) } as KasLain);
    expect(ask(ledger, sesi('s1', 2, { setoran: { a1: 9_500, a2: 9_000 } }))).toBeNull();
    expect(ask(ledger, tarik('t1', 4, { jumlah: -501 }))).toContain(
      'pada 08-01-2017 hanya Rp500, kurang dari penarikan Rp501',
    );
    expect(ask(ledger, tarik('t1', 4, { jumlah: -500 }))).toBeNull();
    // Nor is that day left as low as the first.
    expect(ask(ledger, sesi('s1', 2, { setoran: { a1: 9_499, a2: 9_000 } }, true))).toContain(
      'hanya Rp499',
    );
    expect(ask(ledger, batal('s1'))).toContain(
      'tabungan Anggota a1 pada 06-01-2017 menjadi −Rp9.000',
    );
  });

  it('is asked of every day, whatever older versions left below zero', () => {
    const step = fc.record({ day: fc.nat(5), jumlah: fc.integer({ min: -4, max: 4 }) });
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 8 }),
        fc.array(step, { maxLength: 6 }),
        (old, asked) => {
          const ledger = aGroup();
          const onDay = (n: number) => {
            const docs = [...ledger.docs.kasLain.values()].filter((k) => k.tanggal <= dateOf(n));
            return docs.reduce((sum, { jumlah }) => sum + jumlah, 0);
          };
          // What counts is what moves on which day.
          old.forEach(({ day, jumlah }, i) => {
            const id = `o${String(i)}`;
            ledger.docs.kasLain.set(id, { ...OLD, ...kas(id, day, { jumlah }) } as KasLain);
          });
          for (const [i, { day, jumlah }] of asked.entries()) {
            const days = [0, 1, 2, 3, 4, 5];
            const before = days.map(onDay);
            const after = before.map((it, n) => it - (n >= day ? Math.abs(jumlah) + 1 : 0));
            const wrong = after.some((it, n) => it < Math.min(0, before[n] ?? 0));
            const taken = { jumlah: -Math.abs(jumlah) - 1, keterangan: ALASAN };
            const answer = ask(ledger, tarik(`t${String(i)}`, day, taken));
            expect(answer === null).toBe(!wrong);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('follows its member who is registered twice', () => {
    const ledger = aGroup();
    const setoran = { a1: 5_000 };
    expect(ask(ledger, sesi('s1', 0, { hadir: ['a1'], notulis: null, setoran }))).toBeNull();
    expect(ask(ledger, tarik('t1', 1))).toBeNull();
    const joined = { ksmId: KSM, anggota: 'a1', tetap: 'a2', alasan: ALASAN };
    expect(ask(ledger, { jenis: 'anggotaGabung', isi: joined })).toBeNull();
    expect(ledger.docs.kasLain.get('t1')?.anggota).toBe('a2');
    expect(ask(ledger, tarik('t2', 1, { anggota: 'a2', keterangan: ALASAN }))).toContain(
      'hanya Rp5.000',
    );
  });
});

const EMPTY = { hadir: [], setoran: {}, pimpinan: null, notulis: null };
