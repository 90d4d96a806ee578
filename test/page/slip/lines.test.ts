// What stands on a slip, and where: nothing about others, and nothing outside the picture.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAnggotaId, toSesiId } from '../../../functions/src/domain/basics/identitas.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { bookNow, type BookNow } from '../../../web/src/forms/slip/book-now.ts';
import { groupSlip } from '../../../web/src/forms/slip/group-slip.ts';
import { memberSlip } from '../../../web/src/forms/slip/member-slip.ts';
import { shortNames } from '../../../web/src/forms/slip/short-names.ts';
import { splitPayments } from '../../../web/src/forms/slip/split-payment.ts';
import { NO_BOOK } from '../../../web/src/reads/shapes/book-pages.ts';
import { layOut, WIDTH } from '../../../web/src/screens/print/slip/lay-out.ts';
import {
  groupLines,
  memberLines,
  sayLines,
  type Line,
} from '../../../web/src/screens/print/slip/lines.ts';
import {
  aKsm,
  anAnggota,
  aPinjaman,
  aSesi,
  aSesiKiriman,
} from '../../support/records/build-kiriman.ts';
import { withIds } from '../../support/records/plain.ts';
import { aGroup } from '../sesi-form/a-group.ts';
import { waiting } from './known.ts';

const today = toTanggal('2017-03-15');
const group = aGroup({ readAt: 5 });
const about = (book: BookNow, rest: object = {}) => ({
  ksm: 'Melati',
  book,
  isCopy: false,
  hari: today,
  jam: '21.05',
  fasilitator: 'Rina',
  ...rest,
});
const bayar = (id: string, jumlah: number, more: object = {}) => ({
  id,
  tanggal: toTanggal('2017-03-08'),
  jumlah,
  oleh: 'anggota' as const,
  sesi: 's2',
  ...more,
});
/** A meeting in which a1 saves, repays and withdraws, a2 sends, and a3 is absent. */
const buku = {
  ...NO_BOOK,
  readAt: 5,
  sesi: [
    aSesi({ id: 's1', setoran: { a1: 7000, a2: 8000, a3: 9000 } }),
    aSesi({
      id: 's2',
      tanggal: toTanggal('2017-03-08'),
      hadir: ['a1'],
      titip: ['a2'],
      setoran: { a1: 4000, a2: 3000 },
      pembayaran: [
        { pinjaman: 'pinjaman-1', jumlah: 51_000, oleh: 'anggota', jasaLebih: 500 },
        { pinjaman: 'p2', jumlah: 2000, oleh: 'tanggungRenteng', jasaLebih: null },
      ],
      kasLain: ['c1'],
      kasDihitung: 123_456_789,
      urut: 7,
    }),
  ],
  pinjaman: [
    aPinjaman({ pembayaran: [bayar('b1', 51_000, { jasaLebih: 500 })] }),
    aPinjaman({
      id: 'p2',
      tanggalCair: toTanggal('2017-02-01'),
      angsuran: [{ jatuhTempo: toTanggal('2017-06-01'), pokok: 100_000, jasa: 1500 }],
      pembayaran: [bayar('b2', 2000, { oleh: 'tanggungRenteng' })],
    }),
    aPinjaman({ id: 'p3', peminjam: 'a2', pokok: 77_777 }),
    aPinjaman({ id: 'p4', peminjam: null, sumber: 'upk', pokok: 999_999_999 }),
  ],
  kasLain: [
    withIds<(typeof NO_BOOK.kasLain)[number]>({
      id: 'c1',
      ksmId: 'ksm-1',
      tanggal: toTanggal('2017-03-08'),
      jumlah: -1000,
      jenis: 'tarikTabungan',
      anggota: 'a1',
      keterangan: 'Sekolah',
      wilayah: aKsm().wilayah,
      sesi: 's2',
      dibatalkan: false,
      urut: 7,
    }),
  ],
};
const book = bookNow({ group, buku, outbox: [], today });
const slipFor = (anggota: string, sesiId: string | null = 's2', of = book) =>
  memberSlip(of, group, {
    anggota: toAnggotaId(anggota),
    sesiId: sesiId === null ? null : toSesiId(sesiId),
    today,
  });

describe('the slip of a member', () => {
  it('has the meeting, the balance, each loan and the next meeting', () => {
    const said = sayLines(memberLines(slipFor('a1'), 'Aminah', about(book)));
    expect(said).toBe(
      [
        'KSM Melati. Slip tabungan dan pinjaman. Aminah. Pertemuan Rabu, 8 Maret 2017. Hadir.',
        'Setoran: Rp4.000. Tabungan diambil: Rp1.000. Saldo tabungan sekarang: Rp10.000.',
        'Pinjaman kelompok, cair 1 Februari 2017.',
        'Angsuran dibayar: Rp2.000 (pokok Rp500, jasa Rp1.500; Rp2.000 di antaranya dibayar tanggung renteng).',
        'Sisa pinjaman, pokok dan jasa: Rp99.500. Perlu dibayar sampai 1 Juni 2017: Rp99.500.',
        'Pinjaman kelompok, cair 1 Maret 2017.',
        'Angsuran dibayar: Rp51.500 (pokok Rp50.000, jasa Rp1.500).',
        'Sisa pinjaman, pokok dan jasa: Rp51.000. Perlu dibayar sampai 15 Maret 2017: Rp51.000.',
        'Pertemuan berikutnya: Rabu, 15 Maret 2017.',
        'Salinan buku kelompok untuk Aminah sendiri.',
        'Ada yang tidak cocok? Tanyakan kepada bendahara kelompok atau fasilitator (Rina).',
        'Keadaan 15 Maret 2017, 21.05. Catatan nomor 7.',
        'Bila ada dua slip, yang keadaannya lebih baru yang berlaku.',
      ].join(' '),
    );
  });

  it('says nothing of anybody else', () => {
    const said = sayLines(memberLines(slipFor('a3'), 'Cucu', about(book)));
    expect(said).toContain('Tidak hadir. Setoran: Tidak menyetor.');
    expect(said).toContain('Saldo tabungan sekarang: Rp9.000. Tidak ada pinjaman yang berjalan.');
    // The balance, and no other amount.
    expect(said.match(/Rp[\d.]*\d/g)).toEqual(['Rp9.000']);
  });

  it('of no one meeting has what stands now', () => {
    const { pertemuan, saldo, pinjaman } = slipFor('a2', null);
    expect([pertemuan, saldo, pinjaman.length]).toEqual([null, 11_000, 1]);
  });

  it('says what the server does not have yet, and which copy it was made of', () => {
    const sent = aSesiKiriman({ id: 's3', tanggal: today, setoran: { a1: 2000 } });
    const now = bookNow({ group, buku, outbox: [waiting(sent)], today });
    const said = sayLines(
      memberLines(slipFor('a1', 's3', now), 'Aminah', about(now, { isCopy: true })),
    );
    expect(said).toContain('BELUM DIKIRIM: catatan sesi 15 Maret 2017');
    expect(said).toContain('Saldo tabungan sekarang: Rp12.000');
    expect(said).toContain('Pertemuan berikutnya: Rabu, 22 Maret 2017');
    expect(said).toMatch(/Catatan server dibaca \d/);
  });

  it('promises no meeting to who has left, or when the group has ended', () => {
    expect(slipFor('a4').berikutnya).toBeNull();
    const ended = { ...group, ksm: { ...group.ksm, tanggalBubar: today } };
    const at = { anggota: toAnggotaId('a1'), sesiId: null, today };
    expect(memberSlip(book, ended, at).berikutnya).toBeNull();
  });
});

describe('the slip of a group', () => {
  it('has sums and names nobody', () => {
    const sesi = book.sesi.find(({ id }) => id === 's2');
    const said = sesi && sayLines(groupLines(groupSlip(book, group, sesi, today), about(book)));
    expect(said).toContain('Hadir: 1 dari 3 anggota (1 menitipkan setoran). Setoran: Rp7.000.');
    expect(said).toContain('Angsuran diterima: Rp53.500. Tabungan diambil: Rp1.000.');
    expect(said).toContain('Kas dihitung di pertemuan: Rp123.456.789.');
    expect(said).toContain('Saldo tabungan semua anggota: Rp30.000.');
    for (const { nama } of group.anggota) expect(said).not.toContain(nama);
  });
});

describe('what is paid on a loan', () => {
  it('is charge before principal, instalment by instalment, and adds up', () => {
    const cuts = fc.array(fc.integer({ min: 1, max: 60_000 }), { maxLength: 8 });
    fc.assert(
      fc.property(cuts, (paid) => {
        const loan = aPinjaman({ pembayaran: paid.map((it, i) => bayar(`b${String(i)}`, it)) });
        const parts = paid.map((_, i) => splitPayments(loan, ({ id }) => id === `b${String(i)}`));
        for (const [i, it] of parts.entries()) expect(it.pokok + it.jasa + it.lebih).toBe(paid[i]);
        const all = splitPayments(loan, () => true);
        expect(all.pokok).toBeLessThanOrEqual(100_000);
        expect(all.jasa).toBeLessThanOrEqual(2_000);
        // Nothing is above the debt before all of it is paid.
        expect(all.lebih === 0 || all.pokok + all.jasa === 102_000).toBe(true);
        for (const key of ['pokok', 'jasa', 'lebih'] as const)
          expect(parts.reduce((sum, it) => sum + it[key], 0)).toBe(all[key]);
      }),
    );
  });
});

describe('the name on a slip', () => {
  it('is short where nobody else is called so', () => {
    const short = [
      ...shortNames([
        anAnggota('a1', { nama: 'Hj. Maimunah Abdurrahman Wahid' }),
        anAnggota('a2', { nama: 'Siti Nur Aisyah' }),
        anAnggota('a3', { nama: 'siti  nur Halimah' }),
        anAnggota('a4', { nama: 'Cucu', tahunLahir: 1970 }),
        anAnggota('a5', { nama: 'Cucu', tahunLahir: 1980 }),
      ]).values(),
    ];
    expect(short).toEqual([
      'Hj. Maimunah',
      'Siti Nur Aisyah',
      'siti  nur Halimah',
      'Cucu (1970)',
      'Cucu (1980)',
    ]);
  });
});

describe('the picture', () => {
  it('holds every letter, one line below the other', () => {
    const word = fc.string({ minLength: 1, maxLength: 100 }).filter((it) => it.trim() !== '');
    const lines: fc.Arbitrary<Line> = fc.oneof(
      fc.record({
        kind: fc.constantFrom<'nama' | 'judul' | 'teks' | 'kecil' | 'peringatan'>(
          'nama',
          'judul',
          'teks',
          'kecil',
          'peringatan',
        ),
        teks: word,
      }),
      fc.record({
        kind: fc.constant('angka' as const),
        label: word,
        nilai: fc.oneof(
          word,
          fc.integer({ min: 0, max: 1e12 }).map((n) => `Rp${String(n)}`),
        ),
        isUtama: fc.constant(true as const),
      }),
      fc.constant({ kind: 'garis' as const }),
    );
    const measure = (teks: string, ukuran: number) => teks.length * ukuran * 0.62;
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 20 }), (drawn) => {
        const { teks, tinggi, garis, kotak } = layOut(drawn, measure);
        let last = 0;
        for (const it of teks) {
          expect(it.x + measure(it.teks, it.ukuran)).toBeLessThanOrEqual(WIDTH - 40);
          expect(it.y - it.ukuran).toBeGreaterThanOrEqual(last);
          last = it.y;
        }
        expect(last).toBeLessThan(tinggi);
        for (const y of garis) expect(y).toBeLessThan(tinggi);
        for (const it of kotak) expect(it.y + it.tinggi).toBeLessThan(tinggi);
        // Nothing is lost on the way.
        const said = drawn.flatMap((it) =>
          it.kind === 'garis' ? [] : it.kind === 'angka' ? [it.label, it.nilai] : [it.teks],
        );
        const letters = (all: readonly string[]) => all.join('').replaceAll(/\s+/g, '');
        expect(letters(teks.map((it) => it.teks))).toBe(letters(said));
      }),
    );
  });
});
