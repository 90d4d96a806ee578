// What a group's page makes of its records: sessions, savings, loans. Long: the examples share one group.
import { describe, expect, it } from 'vitest';
import { Kiriman } from '../../functions/src/domain/submissions/kiriman.ts';
import { tagihanOn } from '../../functions/src/domain/records/money/jadwal-angsuran.ts';
import { standingOn, toTimeline } from '../../functions/src/domain/maturity/loans.ts';
import type { KasLain } from '../../functions/src/domain/records/money/kas-lain.ts';
import type { Pembayaran } from '../../functions/src/domain/records/money/pinjaman.ts';
import { dayNumber, toTanggal, type Tanggal } from '../../functions/src/domain/basics/tanggal.ts';
import { NO_BOOK, readBook } from '../../web/src/reads/shapes/book-pages.ts';
import { sourceOf } from './book-source.ts';
import { savingsOf } from '../../web/src/reads/shapes/savings-book.ts';
import { scheduleOf } from '../../web/src/reads/shapes/loan-book.ts';
import {
  angsuranOf,
  fromPinjaman,
  newFormPinjaman,
  toIsiPinjaman,
  type FormPinjaman,
} from '../../web/src/forms/loans/loan.ts';
import { sourcesOf } from '../../web/src/forms/loans/may-book.ts';
import { fromAnggota, newFormAnggota, toAnggota } from '../../web/src/forms/group/member-form.ts';
import { toIsiDokumen, newFormDokumen } from '../../web/src/forms/group/paper.ts';
import { withRealisasi } from '../../web/src/forms/group/stage/partnership.ts';
import { withUnsentMembers } from '../../web/src/reads/shapes/unsent-members.ts';
import type { OutboxItem } from '../../web/src/state/outbox-item.ts';
import { aKsm, anAnggota, aPinjaman, aSesi } from '../support/records/build-kiriman.ts';
import { toKodeKota } from '../../functions/src/domain/basics/wilayah.ts';
import { toKsmId, toNewId, toAnggotaId } from '../../functions/src/domain/basics/identitas.ts';
import { countingIds } from '../support/records/plain.ts';

const HARI_INI = toTanggal('2017-07-05');

describe('the savings book', () => {
  const kas: KasLain = {
    id: toNewId('k1'),
    ksmId: toKsmId('ksm-1'),
    tanggal: toTanggal('2017-03-10'),
    jumlah: -6000,
    jenis: 'tarikTabungan',
    keterangan: null,
    wilayah: aKsm().wilayah,
    sesi: null,
    dibatalkan: false,
    urut: 4,
  };

  it('adds each member up in the order of dates, titip included, and leaves out what does not count', () => {
    const book = savingsOf({
      sesi: [
        aSesi({
          id: 's2',
          tanggal: toTanggal('2017-03-08'),
          setoran: { a1: 4000, a2: 5000 },
          titip: ['a2'],
        }),
        aSesi({ id: 's1', tanggal: toTanggal('2017-03-01'), setoran: { a1: 5000, a2: 0 } }),
        aSesi({ id: 's3', tanggal: toTanggal('2017-03-15'), dibatalkan: true }),
        aSesi({ id: 's4', tanggal: toTanggal('2017-03-22'), status: 'batal', setoran: {} }),
      ],
      kasLain: [
        kas,
        { ...kas, id: toNewId('k2'), jenis: 'biaya' },
        { ...kas, id: toNewId('k3'), dibatalkan: true },
      ],
    });
    expect(
      book.anggota.get(toAnggotaId('a1'))?.baris.map((it) => [it.tanggal, it.jumlah, it.saldo]),
    ).toEqual([
      ['2017-03-01', 5000, 5000],
      ['2017-03-08', 4000, 9000],
    ]);
    expect(book.anggota.get(toAnggotaId('a2'))?.baris.map((it) => [it.titip, it.saldo])).toEqual([
      [true, 5000],
    ]);
    expect(book.sesi.map((it) => [it.sesi, it.penabung, it.jumlah, it.saldo])).toEqual([
      ['s1', 1, 5000, 5000],
      ['s2', 2, 9000, 14_000],
    ]);
    expect([book.totalSetoran, book.totalTarik]).toEqual([14_000, 6000]);
  });

  it('takes a withdrawal from the book of its member, after what was saved that day', () => {
    const tarik = (id: string, tanggal: Tanggal, jumlah: number, anggota: string | null) => ({
      ...kas,
      id: toNewId(id),
      tanggal,
      jumlah,
      anggota: anggota === null ? null : toAnggotaId(anggota),
    });
    const [first, second] = [toTanggal('2017-03-01'), toTanggal('2017-03-08')];
    const book = savingsOf({
      sesi: [
        aSesi({ id: 's1', tanggal: first, setoran: { a1: 5000, a2: 5000 } }),
        aSesi({ id: 's2', tanggal: second, setoran: { a1: 4000 } }),
      ],
      kasLain: [
        tarik('k1', second, -9000, 'a1'),
        tarik('k2', second, -1000, null),
        tarik('k3', first, -2000, 'a2'),
      ],
    });
    const of = (id: string) => book.anggota.get(toAnggotaId(id));
    expect(of('a1')?.baris.map((it) => [it.jumlah, it.saldo])).toEqual([
      [5000, 5000],
      [4000, 9000],
      [-9000, 0],
    ]);
    expect([of('a1')?.setoran, of('a1')?.saldo, of('a2')?.saldo]).toEqual([2, 0, 3000]);
    expect([book.totalSetoran, book.totalTarik, book.belumDibagi]).toEqual([14_000, 12_000, 1000]);
  });

  it('adds what changed since to the book, a correction in place of its record', async () => {
    const first = await readBook(
      NO_BOOK,
      1000,
      sourceOf({ sesi: [aSesi({ id: 's1', urut: 3 })], pinjaman: [], kasLain: [kas] }),
    );
    expect(first).toMatchObject({ urut: 4, dibacaUtuh: 1000, readAt: 1000 });
    const corrected = aSesi({ id: 's1', urut: 9, setoran: {} });
    const changed = { sesi: [corrected], pinjaman: [], kasLain: [] };
    const next = await readBook(first, 2000, sourceOf(changed));
    expect(next).toEqual({
      sesi: [corrected],
      pinjaman: [],
      kasLain: [kas],
      urut: 9,
      sampai: { sesi: 9, pinjaman: -1, kasLain: 4 },
      dibacaUtuh: 1000,
      readAt: 2000,
    });
  });
});

describe('the schedule of a loan', () => {
  const bayar = (tanggal: Tanggal, jumlah: number): Pembayaran => ({
    id: toNewId(tanggal),
    tanggal,
    jumlah,
    oleh: 'anggota',
    sesi: null,
  });
  const loan = aPinjaman({
    pokok: 150_000,
    angsuran: [
      { jatuhTempo: toTanggal('2017-04-12'), pokok: 50_000, jasa: 5000 },
      { jatuhTempo: toTanggal('2017-04-19'), pokok: 50_000, jasa: 5000 },
      { jatuhTempo: toTanggal('2017-04-26'), pokok: 50_000, jasa: 5000 },
      { jatuhTempo: toTanggal('2017-05-03'), pokok: 50_000, jasa: 5000 },
    ],
    pembayaran: [bayar(toTanggal('2017-04-28'), 80_000), bayar(toTanggal('2017-04-12'), 55_000)],
  });

  it('settles first in, first out, and says when and how late', () => {
    expect(
      scheduleOf(loan, toTanggal('2017-04-30')).map((it) => [
        it.dibayar,
        it.lunasPada,
        it.hariTerlambat,
        it.status,
      ]),
    ).toEqual([
      [55_000, '2017-04-12', 0, 'lunas'],
      [55_000, '2017-04-28', 9, 'lunasTerlambat'],
      [25_000, null, 4, 'terlambat'],
      [0, null, 0, 'belumTempo'],
    ]);
  });

  it.each(['2017-04-11', '2017-04-12', '2017-04-20', '2017-04-28', '2017-05-03', HARI_INI])(
    'agrees with the maturity model on %s',
    (tanggal) => {
      const rows = scheduleOf(loan, toTanggal(tanggal));
      const due = rows.filter((it) => it.angsuran.jatuhTempo <= tanggal && it.sisa > 0);
      expect(due.length).toBe(
        standingOn(toTimeline(loan), dayNumber(toTanggal(tanggal))).tunggakan,
      );
      const known = { ...loan, pembayaran: loan.pembayaran.filter((b) => b.tanggal <= tanggal) };
      expect(rows.reduce((sum, it) => sum + it.sisa, 0)).toBe(
        tagihanOn(known, toTanggal(tanggal)).sisa,
      );
    },
  );
});

describe('a loan recorded outside a session', () => {
  const form = (rest: Partial<FormPinjaman>): FormPinjaman => ({
    ...newFormPinjaman('upk', toTanggal('2017-01-31'), countingIds()),
    pokok: 1_000_000,
    jasa: 150_000,
    kali: 3,
    ...rest,
  });

  it('falls due on the same day of the month, or on its last', () => {
    const angsuran = angsuranOf(form({}), aKsm().jadwal);
    expect(angsuran.map((it) => it.jatuhTempo)).toEqual(['2017-02-28', '2017-03-31', '2017-04-30']);
    expect(angsuran.map((it) => it.pokok)).toEqual([333_333, 333_333, 333_334]);
  });

  it.each([
    ['upk', 'bulan', null],
    ['internal', 'pertemuan', 'a1'],
    ['mitra', 'bulan', null],
  ] as const)(
    'of %s is what the server’s schema takes, and comes back as it was',
    (sumber, jarak, peminjam) => {
      const filled = form({
        ...newFormPinjaman(sumber, toTanggal('2017-03-01'), countingIds(), toKsmId('ksm-1')),
        pokok: 900_000,
        jasa: 30_000,
        kali: 3,
        peminjam: toNewId('a1'),
        mitra: 'Bank',
      });
      const kiriman = Kiriman.parse({
        id: 'k-1',
        jenis: 'pinjaman',
        isi: toIsiPinjaman(filled, aKsm().jadwal),
        koreksi: null,
      });
      if (kiriman.jenis !== 'pinjaman') throw new Error('not a loan');
      expect(kiriman.isi.peminjam).toBe(peminjam);
      expect(fromPinjaman(kiriman.isi, countingIds())).toMatchObject({
        sumber,
        jarak,
        pokok: 900_000,
        jasa: 30_000,
        kali: 3,
      });
    },
  );

  it('is offered with the sources that each role may record', () => {
    const wilayah = [toKodeKota('32.73')];
    expect(sourcesOf({ peran: 'fasilitator', wilayah })).toEqual(['internal', 'ppmk', 'mitra']);
    expect(sourcesOf({ peran: 'upk', wilayah })).toEqual(['upk']);
    expect(sourcesOf({ peran: 'askot', wilayah })).toEqual(['internal', 'upk', 'ppmk', 'mitra']);
    expect(sourcesOf({ peran: 'smes', wilayah })).toEqual([]);
  });
});

describe('members on the phone', () => {
  it('are sent as the schema requires, with today’s consent or the one they gave earlier', () => {
    const joining = {
      ...newFormAnggota(HARI_INI, countingIds()),
      nama: 'Sari',
      jenisKelamin: 'P' as const,
    };
    expect(toAnggota(joining, HARI_INI)['persetujuan']).toEqual({
      tanggal: HARI_INI,
      formulir: 'PDP-1',
    });
    const known = anAnggota('a1');
    expect(toAnggota(fromAnggota(known, '', countingIds()), HARI_INI)).toEqual(known);
  });

  it('who joined, changed or left count as soon as this phone has recorded it, unless it was refused', () => {
    const item = (kiriman: object, status: string) =>
      ({ kiriman, state: { status } }) as unknown as OutboxItem;
    const before = [anAnggota('a1'), anAnggota('a2')];
    const baru = anAnggota('a3');
    const now = withUnsentMembers(before, toKsmId('ksm-1'), [
      item({ jenis: 'anggotaMasuk', isi: { ksmId: 'ksm-1', anggota: [baru] } }, 'queued'),
      item({ jenis: 'anggotaMasuk', isi: { ksmId: 'lain', anggota: [anAnggota('x')] } }, 'queued'),
      item(
        { jenis: 'anggotaKeluar', isi: { ksmId: 'ksm-1', anggota: 'a2', tanggalKeluar: HARI_INI } },
        'sending',
      ),
      item(
        { jenis: 'anggotaKeluar', isi: { ksmId: 'ksm-1', anggota: 'a1', tanggalKeluar: HARI_INI } },
        'refused',
      ),
    ]);
    expect(now.map((it) => [it.id, it.tanggalKeluar])).toEqual([
      ['a1', null],
      ['a2', HARI_INI],
      ['a3', null],
    ]);
    expect(withUnsentMembers(before, toKsmId('ksm-1'), [])).toBe(before);
  });
});

describe('papers', () => {
  it.each(['aturan', 'tinjauanAturan', 'rencanaKerja', 'tanggungRenteng', 'rencanaUsaha'] as const)(
    '%s: the server’s schema accepts what the form sends',
    (jenis) => {
      const form = {
        ...newFormDokumen(HARI_INI, countingIds()),
        jenis,
        penandaTangan: [toAnggotaId('a1')],
        pemilik: toAnggotaId('a1'),
      };
      const kiriman = {
        id: 'k-1',
        jenis: 'dokumen',
        isi: toIsiDokumen(form, toKsmId('ksm-1')),
        koreksi: null,
      };
      expect(Kiriman.parse(kiriman).isi).toMatchObject({ jenis });
    },
  );

  it('keep each date of a partnership once, in order', () => {
    const isi = {
      id: toNewId('m'),
      ksmId: toKsmId('ksm-1'),
      mitra: 'Bank',
      mulai: toTanggal('2017-01-01'),
      akhir: null,
      realisasi: [toTanggal('2017-05-01')],
      kegiatanSosial: false,
      keterangan: null,
    };
    const later = withRealisasi(
      withRealisasi(isi, toTanggal('2017-03-01')),
      toTanggal('2017-05-01'),
    );
    expect(later.realisasi).toEqual(['2017-03-01', '2017-05-01']);
  });
});
