// Whatever way a record comes in (a direct entry, a part of a session, a correction, a moved date, a cancellation, a
// change of the group or of a membership), the group never ends in a state that direct entry would refuse: each
// record that stands, taken out and entered again beside all others, is accepted. Long, since its steps are one table.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../../../functions/src/domain/basics/refusals/describe-problem.ts';
import type { Problem } from '../../../../functions/src/domain/basics/refusals/problem.ts';
import { addDays, type Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import { Kiriman } from '../../../../functions/src/domain/submissions/kiriman.ts';
import { anAnggota, anIsiPinjaman, anIsiSesi } from '../../../support/records/build-kiriman.ts';
import { openLedger, type Ledger } from '../../../support/records/ledger.ts';
import { daftar, LOKASI } from '../registration.ts';
import { ALASAN, dateOf, draw, KSM, OLEH, TODAY, type Draw } from './drawn-group.ts';
import { sentBy, stepOf } from './draw-steps.ts';
import { refused } from './enter-again.ts';

const RUNS = 400;

function play(steps: readonly Draw[]): { ledger: Ledger; accepted: number } {
  const ledger = openLedger([LOKASI]);
  // Half of the groups met before they were mentored, and may have an old book.
  const mulai = steps[0]?.again ? { tanggalMulaiPendampingan: dateOf(6) } : {};
  expect(ledger.accept(sentBy(daftar(mulai)))).toBeNull();
  let accepted = 0;
  for (const [n, step] of steps.entries()) {
    const parsed = Kiriman.safeParse(stepOf(step, n, ledger));
    if (!parsed.success) throw new Error(`not a submission: ${JSON.stringify(parsed.error)}`);
    if (ledger.accept({ kiriman: parsed.data, pada: TODAY, oleh: OLEH }) === null) accepted += 1;
  }
  return { ledger, accepted };
}

/** Plays the steps in order, and answers the last refusal; null: it was accepted. */
function last(...steps: readonly object[]): Problem | null {
  const ledger = openLedger([LOKASI]);
  expect(ledger.accept(sentBy(daftar()))).toBeNull();
  let problem: Problem | null = null;
  for (const [n, step] of steps.entries()) {
    expect(problem).toBeNull();
    problem = ledger.accept(sentBy({ id: `k${String(n)}`, ...step }));
  }
  return problem;
}

const lent = (tanggalCair: Tanggal) => ({
  ...anIsiPinjaman({ id: 'p1', ksmId: KSM, tanggalCair }),
  angsuran: [{ jatuhTempo: dateOf(30), pokok: 100_000, jasa: 0 }],
});
const sesi = (day: number, isi: object = {}, koreksi = false) => ({
  jenis: 'sesi',
  isi: {
    ...anIsiSesi({ id: 's1', ksmId: KSM, tanggal: dateOf(day) }),
    notulen: 'Ditambah uang ketua',
    ...isi,
  },
  koreksi: koreksi ? { alasan: ALASAN } : null,
});
const paid = (day: number) => ({
  jenis: 'pembayaran',
  isi: {
    id: 'b1',
    ksmId: KSM,
    pinjaman: 'p1',
    tanggal: dateOf(day),
    jumlah: 1_000,
    oleh: 'anggota',
    keterangan: null,
  },
  koreksi: null,
});
const changed = (perubahan: object) => ({
  jenis: 'ksmUbah',
  isi: { ksmId: KSM, perubahan, alasan: ALASAN },
});

describe('every way in', () => {
  it('takes the reason of a correction for what is above the debt, or more than there is', () => {
    const loan = {
      jenis: 'pinjaman',
      isi: { ...lent(dateOf(0)), keterangan: 'Ditambah uang ketua' },
      koreksi: null,
    };
    const above = {
      pembayaran: [{ pinjaman: 'p1', jumlah: 150_000, oleh: 'anggota' }],
      notulen: null,
    };
    const moved = {
      id: 'k9',
      ksmId: KSM,
      tanggal: dateOf(6),
      jumlah: -500_000,
      jenis: 'biaya',
      keterangan: null,
    };
    const short = { kasLain: [moved], notulen: null };
    expect(last(loan, sesi(6, above))).toMatchObject({ jalur: 'isi.pembayaran[0].jumlah' });
    expect(last(loan, sesi(6), sesi(6, above, true))).toBeNull();
    expect(last(sesi(6, short))).toMatchObject({ jalur: 'isi.kasLain[0].keterangan' });
    expect(last(sesi(6), sesi(6, short, true))).toBeNull();
  });

  it('refuses to move a session past a payment on the loan that it paid out', () => {
    const first = sesi(0, { pinjamanBaru: [lent(dateOf(0))] });
    const later = (day: number) => sesi(day, { pinjamanBaru: [lent(dateOf(day))] }, true);
    expect(last(first, paid(3), later(3))).toBeNull();
    expect(last(first, paid(3), later(4))).toStrictEqual({
      code: 'bayar-sebelum-cair',
      jalur: 'isi.tanggal',
      batas: dateOf(3),
    });
  });

  it('refuses a loan of a session on another date, or from elsewhere, outside the session', () => {
    const first = sesi(0, { pinjamanBaru: [lent(dateOf(0))] });
    const again = (isi: object) => ({
      jenis: 'pinjaman',
      isi: { ...lent(dateOf(0)), ...isi },
      koreksi: { alasan: ALASAN },
    });
    expect(last(first, again({ tujuan: 'Modal' }))).toBeNull();
    for (const isi of [{ tanggalCair: dateOf(1) }, { sumber: 'upk' }])
      expect(last(first, again(isi))).toMatchObject({ jalur: 'isi.tanggalCair' });
  });

  it('refuses to end a group before a session that stands, and names it', () => {
    const ended = changed({ tanggalBubar: dateOf(6) });
    const unpaid = { setoran: {} };
    expect(last(sesi(6, unpaid), ended)).toBeNull();
    const problem = last(sesi(7, unpaid), ended);
    expect(problem).toMatchObject({ jalur: 'isi.perubahan.tanggalBubar' });
    expect(problem && describeProblem(problem).pesan).toContain('sesi 11-01-2017');
  });

  it('lets a group that ended pay its debts and move its cash, and hold no session', () => {
    const lentByPpmk = { ...lent(dateOf(0)), sumber: 'ppmk', keterangan: null };
    const loan = { jenis: 'pinjaman', isi: lentByPpmk, koreksi: null };
    const ended = changed({ tanggalBubar: dateOf(6) });
    const shared = {
      jenis: 'kasLain',
      isi: {
        id: 'k1',
        ksmId: KSM,
        tanggal: dateOf(20),
        jumlah: -5_000,
        jenis: 'lainnya',
        keterangan: 'Sisa kas untuk kas kelurahan',
      },
      koreksi: null,
    };
    const sisa = { id: 's9', jumlah: 100_000, cara: 'dilunasi' };
    const settled = {
      jenis: 'ksmBubar',
      isi: {
        ksmId: KSM,
        tanggalBubar: dateOf(6),
        penyelesaian: {
          tanggal: dateOf(6),
          pinjaman: [{ pinjaman: 'p1', potongan: null, tunai: null, sisa }],
          pembagian: null,
          sisaTabungan: [],
          sisaKas: 0,
          keterangan: null,
        },
        alasan: ALASAN,
      },
    };
    expect(last(loan, settled, paid(20), shared)).toBeNull();
    expect(last(ended, sesi(7))).toMatchObject({ code: 'tanggal-setelah-bubar' });
    expect(last(ended, { jenis: 'pinjaman', isi: lent(dateOf(7)), koreksi: null })).toMatchObject({
      code: 'tanggal-setelah-bubar',
    });
  });

  it('refuses a departure and an end that say nothing of open savings and loans', () => {
    const loan = {
      jenis: 'pinjaman',
      isi: { ...lent(dateOf(0)), sumber: 'ppmk', keterangan: null },
      koreksi: null,
    };
    const left = (anggota: string, more: object = { penyelesaian: null }) => ({
      jenis: 'anggotaKeluar',
      isi: { ksmId: KSM, anggota, tanggalKeluar: dateOf(8), alasan: ALASAN, ...more },
    });
    const saved = sesi(3, { setoran: { a1: 5_000 } });
    const ended = changed({ tanggalBubar: dateOf(8) });
    for (const open of [saved, loan]) {
      const [bubar, keluar] = [last(open, ended), last(open, left('a1'))];
      expect(bubar).toMatchObject({ jalur: 'isi.perubahan.tanggalBubar' });
      expect(keluar).toMatchObject({ jalur: 'isi.penyelesaian' });
      for (const it of [bubar, keluar])
        expect(it && describeProblem(it).pesan).toContain('isi penyelesaiannya');
      expect(last(open, left('a2'))).toBeNull();
      // Forms of the first five versions knew of no settlement: it follows.
      expect(last(open, left('a1', {}))).toBeNull();
    }
    const paidOut = { ...paid(4), isi: { ...paid(4).isi, jumlah: 100_000 } };
    expect(last(loan, paidOut, ended, changed({ tanggalBubar: dateOf(7) }))).toBeNull();
  });

  it('refuses to let a member leave before a session that names the member', () => {
    const left = (day: number) => ({
      jenis: 'anggotaKeluar',
      isi: { ksmId: KSM, anggota: 'a1', tanggalKeluar: dateOf(day), alasan: ALASAN },
    });
    expect(last(sesi(7), left(8))).toBeNull();
    const problem = last(sesi(7), left(7));
    expect(problem && describeProblem(problem).pesan).toContain(
      'Anggota a1 tercatat di sesi 11-01-2017',
    );
  });

  it('refuses to let a member leave before a share-out, or to join after it', () => {
    const shares = ['a1', 'a2', 'a3'].map((anggota) => ({ anggota, bagian: 100, tabungan: 0 }));
    const sheet = {
      jenis: 'bagiHasil',
      isi: {
        ksmId: KSM,
        id: 'bh1',
        tanggal: dateOf(10),
        pembagian: { jumlah: 300, kunci: 'rata', cara: 'tunai', lembar: shares },
        bank: null,
        keterangan: 'hasil usaha',
      },
    };
    const leaves = (day: number) => ({
      jenis: 'anggotaKeluar',
      isi: {
        ksmId: KSM,
        anggota: 'a1',
        tanggalKeluar: dateOf(day),
        alasan: ALASAN,
        pindahKe: null,
        penyelesaian: null,
      },
    });
    const joins = (day: number) => ({
      jenis: 'anggotaUbah',
      isi: { ksmId: KSM, anggota: anAnggota('a2', { tanggalMasuk: dateOf(day) }), alasan: ALASAN },
    });
    for (const step of [leaves(11), joins(10)]) expect(last(sheet, step)).toBeNull();
    for (const step of [leaves(5), joins(20)]) {
      const problem = last(sheet, step);
      expect(problem && describeProblem(problem).pesan).toContain('bagi hasil 14-01-2017');
    }
  });

  it('refuses a partnership that came to something after today, whatever came before', () => {
    const partner = (realisasi: Tanggal[], koreksi: object | null = null) => ({
      jenis: 'kemitraan',
      isi: {
        id: 'm1',
        ksmId: KSM,
        mitra: 'Bank',
        mulai: dateOf(0),
        akhir: null,
        realisasi,
        kegiatanSosial: false,
        keterangan: null,
      },
      koreksi,
    });
    expect(last(partner([dateOf(1)]))).toBeNull();
    expect(last(partner([addDays(TODAY, 1)]))).toMatchObject({ code: 'tanggal-masa-depan' });
    const ended = changed({ tanggalBubar: dateOf(20) });
    expect(last(partner([dateOf(21)]), ended)).toMatchObject({
      jalur: 'isi.perubahan.tanggalBubar',
    });
  });

  it('refuses a member who comes in with a departure that leaving would refuse', () => {
    const joined = (tanggalKeluar: Tanggal) => ({
      jenis: 'anggotaMasuk',
      isi: { ksmId: KSM, anggota: [anAnggota('a4', { tanggalMasuk: dateOf(5), tanggalKeluar })] },
    });
    expect(last(joined(dateOf(6)))).toBeNull();
    expect(last(joined(dateOf(5)))).toMatchObject({ jalur: 'isi.anggota[0].tanggalKeluar' });
    expect(last(joined(addDays(TODAY, 1)))).toMatchObject({ code: 'tanggal-masa-depan' });
    expect(last(changed({ tanggalBubar: dateOf(6) }), joined(dateOf(7)))).toMatchObject({
      code: 'tanggal-setelah-bubar',
    });
    const { isi } = daftar();
    const founder = anAnggota('a4', { tanggalKeluar: isi.ksm.tanggalBentuk });
    const registration = { ...daftar(), isi: { ...isi, anggota: [...isi.anggota, founder] } };
    expect(openLedger([LOKASI]).accept(sentBy(registration))).toMatchObject({
      jalur: 'isi.anggota[3].tanggalKeluar',
    });
  });

  it('lets what an older version accepted be corrected, and not made worse', () => {
    const ledger = openLedger([LOKASI]);
    let n = 0;
    const send = (step: object) => {
      n += 1;
      return ledger.accept(sentBy({ id: `k${String(n)}`, ...step }));
    };
    const bubar = (day: number) => send(changed({ tanggalBubar: dateOf(day) }));
    const named = (nama: string, tanggalKeluar: Tanggal) =>
      send({
        jenis: 'anggotaUbah',
        isi: { ksmId: KSM, anggota: anAnggota('a2', { nama, tanggalKeluar }), alasan: ALASAN },
      });
    for (const step of [daftar(), sesi(5), sesi(20, { id: 's2' })]) expect(send(step)).toBeNull();
    expect(named('Anggota a2', dateOf(25))).toBeNull();
    const ksm = ledger.docs.ksm.get(KSM);
    if (!ksm) throw new Error('no group');
    // It ended, and then held a session and lost a member.
    ledger.docs.ksm.set(KSM, { ...ksm, tanggalBubar: dateOf(8) });
    expect(named('Siti', dateOf(25))).toBeNull();
    expect(named('Siti', dateOf(24))).toMatchObject({ code: 'tanggal-setelah-bubar' });
    expect(bubar(10)).toBeNull();
    expect(bubar(4)).toMatchObject({ jalur: 'isi.perubahan.tanggalBubar' });
    expect(bubar(22)).toBeNull();
    expect(bubar(19)).toMatchObject({ jalur: 'isi.perubahan.tanggalBubar' });
  });

  it('takes both dates of a group at once', () => {
    const both = { tanggalBentuk: dateOf(-30), tanggalBubar: dateOf(-10) };
    expect(last(changed(both))).toBeNull();
    expect(last(sesi(0), changed(both))).toMatchObject({ jalur: 'isi.perubahan.tanggalBubar' });
  });

  it('ends in a state that direct entry would accept', () => {
    let accepted = 0;
    let steps = 0;
    fc.assert(
      fc.property(fc.array(draw, { minLength: 5, maxLength: 30 }), (drawn) => {
        const played = play(drawn);
        accepted += played.accepted;
        steps += drawn.length;
        expect(refused(played.ledger)).toStrictEqual([]);
      }),
      { numRuns: RUNS },
    );
    // A test in which nothing is accepted would say nothing.
    expect(accepted / steps).toBeGreaterThan(0.2);
  });
});
