// Random histories of a group, as fast-check makes and shrinks them.
import * as fc from 'fast-check';
import type { Riwayat } from '../../../functions/src/domain/maturity/riwayat.ts';
import type { PinjamanInti } from '../../../functions/src/domain/records/money/pinjaman.ts';
import { addDays, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { aLoan, aRiwayat, aSesi, memberId } from '../../support/records/build-riwayat.ts';
import { toNewId } from '../../../functions/src/domain/basics/identitas.ts';

export const FIRST = toTanggal('2016-01-01');

export const DAYS = 800;

const day = fc.nat(DAYS).map((n) => addDays(FIRST, n));

const maybeDay = fc.option(day, { nil: null });

const member = fc.integer({ min: 1, max: 8 }).map(memberId);

export const rupiah = fc.integer({ min: 1, max: 400_000 });

const anggota = fc
  .array(fc.record({ masuk: fc.nat(200), lama: fc.option(fc.integer({ min: 1, max: 700 })) }), {
    minLength: 3,
    maxLength: 8,
  })
  .map((list) =>
    list.map(({ masuk, lama }, i) => ({
      id: memberId(i + 1),
      jenisKelamin: i % 2 === 0 ? ('P' as const) : ('L' as const),
      miskin: i % 3 === 0,
      tanggalMasuk: addDays(FIRST, masuk),
      tanggalKeluar: lama === null ? null : addDays(FIRST, masuk + lama),
    })),
  );

const nilai = fc.constantFrom('ok' as const, 'selisih' as const, 'tidakMutakhir' as const);

const sesi = fc.uniqueArray(
  fc
    .record({
      tanggal: day,
      status: fc.constantFrom('dilaksanakan', 'dilaksanakan', 'dilaksanakan', 'libur', 'batal'),
      hadir: fc.uniqueArray(member, { maxLength: 8 }),
      setoran: fc.dictionary(member, fc.constantFrom(0, 5_000, 10_000, 25_000)),
      pimpinan: fc.option(member, { nil: null }),
      notulis: fc.option(member, { nil: null }),
      buku: fc.record(
        { hadir: nilai, kas: nilai, tabungan: nilai, pinjaman: nilai },
        { requiredKeys: [] },
      ),
      keputusan: fc.array(fc.constantFrom('musyawarah' as const, 'suara' as const), {
        maxLength: 2,
      }),
      kegiatan: fc.nat(2),
      kasDihitung: fc.option(rupiah, { nil: null }),
    })
    .map((s) => aSesi(s)),
  { maxLength: 90, selector: (s) => s.tanggal },
);

const pinjaman = fc
  .array(
    fc.record({
      sumber: fc.constantFrom('internal', 'internal', 'internal', 'upk', 'ppmk', 'mitra'),
      peminjam: member,
      cair: fc.nat(DAYS - 100),
      kali: fc.integer({ min: 1, max: 6 }),
      jarak: fc.integer({ min: 7, max: 40 }),
      pokok: fc.integer({ min: 1, max: 60_000 }),
      jasa: fc.nat(2_000),
      bayar: fc.array(fc.record({ setelah: fc.nat(300), jumlah: rupiah, renteng: fc.boolean() }), {
        maxLength: 6,
      }),
    }),
    { maxLength: 14 },
  )
  .map((list) =>
    list.map((l, i): PinjamanInti => {
      const tanggalCair = addDays(FIRST, l.cair);
      return aLoan({
        id: toNewId(`p${i}`),
        sumber: l.sumber,
        peminjam: l.sumber === 'internal' ? l.peminjam : null,
        tanggalCair,
        angsuran: Array.from(
          { length: l.kali },
          (_, n) => [addDays(tanggalCair, (n + 1) * l.jarak), l.pokok, l.jasa] as const,
        ),
        bayar: l.bayar.map(
          (b) =>
            [
              addDays(tanggalCair, b.setelah),
              Math.min(b.jumlah, 90_000),
              b.renteng ? 'tanggungRenteng' : 'anggota',
            ] as const,
        ),
      });
    }),
  );

export const riwayat: fc.Arbitrary<Riwayat> = fc
  .record({
    anggota,
    sesi,
    pinjaman,
    kasLain: fc.array(
      fc.record({ tanggal: day, jumlah: fc.integer({ min: -200_000, max: 300_000 }) }),
      { maxLength: 10 },
    ),
    mulai: fc.option(
      fc.nat(200).map((n) => addDays(FIRST, n)),
      { nil: null },
    ),
    bubar: fc.option(
      fc.integer({ min: 500, max: DAYS }).map((n) => addDays(FIRST, n)),
      { nil: null, freq: 10 },
    ),
    jadwal: fc.array(fc.record({ berlakuSejak: day, intervalHari: fc.constantFrom(7, 14, 30) }), {
      minLength: 1,
      maxLength: 3,
    }),
    aturan: fc.option(
      fc.record({ tanggal: day, ditandatangani: fc.boolean(), ditinjau: fc.array(day) }),
      { nil: null },
    ),
    rencanaKerja: fc.array(day, { maxLength: 3 }),
    tanggungRenteng: fc.array(fc.record({ anggota: member, tanggal: day })),
    rencanaUsaha: fc.array(fc.record({ anggota: member, disetujui: maybeDay })),
    kemitraan: fc.array(
      fc.record({
        mitra: fc.constant('Bank'),
        mulai: day,
        akhir: maybeDay,
        realisasi: fc.array(day, { maxLength: 4 }),
      }),
      { maxLength: 2 },
    ),
  })
  .map((r) =>
    aRiwayat({
      ksm: {
        tanggalBentuk: FIRST,
        tanggalMulaiPendampingan: r.mulai,
        tanggalBubar: r.bubar,
        jadwal: r.jadwal,
      },
      anggota: r.anggota,
      sesi: r.sesi,
      pinjaman: r.pinjaman,
      kasLain: r.kasLain.filter((k) => k.jumlah !== 0),
      kemitraan: r.kemitraan,
      dokumen: {
        aturan: r.aturan,
        rencanaKerja: r.rencanaKerja,
        tanggungRenteng: r.tanggungRenteng,
        rencanaUsaha: r.rencanaUsaha,
      },
    }),
  );
