// The worked examples A-K of the maturity model (docs/maturity-model.md), all on 30 June 2017. Long:
// they stand in the order of that page, so that both can be read side by side.
import { describe, expect, it } from 'vitest';
import {
  aLoan,
  aRiwayat,
  aSesi,
  compute,
  dates,
  leave,
  memberId,
  members,
  SETORAN,
  sessions,
  withKas,
} from '../../support/records/build-riwayat.ts';
import { toTanggal, yearOf } from '../../../functions/src/domain/basics/tanggal.ts';
import { toNewId } from '../../../functions/src/domain/basics/identitas.ts';

const E = toTanggal('2017-06-30');
/** First day of the window of 91 days. */
const S = '2017-04-01';

describe('worked examples', () => {
  it('A Melati: 19 days of mentoring are too few to grade', () => {
    const c = compute(
      aRiwayat({
        ksm: { tanggalMulaiPendampingan: toTanggal('2017-06-12') },
        sesi: sessions({
          tanggal: [toTanggal('2017-06-14'), toTanggal('2017-06-21'), toTanggal('2017-06-28')],
          anggota: members(10, toTanggal('2016-01-04')),
          hadir: 30,
          penabung: 30,
        }),
      }),
      E,
    );
    expect(c.angka.hari).toBe(19);
    expect(c.tingkat).toBe('Belum Dinilai');
    expect(c.syaratLevel.dinilai[0]).toEqual({
      kode: 'hariPendampingan',
      terpenuhi: false,
      nilai: 19,
      batas: 28,
      kurang: 9,
    });
  });

  it('B Kenanga: many missed sessions make a Pemula', () => {
    const anggota = members(10, toTanggal('2016-01-04'));
    const riwayat = aRiwayat({
      anggota,
      sesi: sessions({
        tanggal: dates(toTanggal('2017-04-05'), 9),
        anggota,
        hadir: 63,
        penabung: 60,
        cekOk: 7,
        sesiDicek: 3,
      }),
      pinjaman: [
        aLoan({
          peminjam: toNewId('a01'),
          angsuran: [
            [toTanggal('2017-06-01'), 60_000],
            [toTanggal('2017-12-01'), 50_000],
          ],
          bayar: [[toTanggal('2017-06-01'), 60_000]],
        }),
        aLoan({
          peminjam: toNewId('a02'),
          angsuran: [
            [toTanggal('2017-06-01'), 60_000],
            [toTanggal('2017-12-01'), 70_000],
          ],
          bayar: [[toTanggal('2017-06-08'), 30_000]],
        }),
      ],
    });
    const c = compute(withKas(riwayat, E, 750_000), E);
    expect(c).toMatchObject({
      rencana: 13,
      terlaksana: 9,
      aturan: [69.6, 46.2, 58.3, 30.4, 75],
      ps: 55.9,
      tingkat: 'Pemula',
    });
    expect(c.angka).toMatchObject({
      hadir: 63,
      slotHadir: 90,
      penabung: 60,
      slotTabungan: 130,
      cekOk: 7,
      cekSemua: 12,
      sesiDicek: 3,
      sesiDicekPerlu: 3,
      pinjamanBeredar: { internal: 150_000 },
      kas: 750_000,
      peminjamAktif: 2,
      jatuhTempo: 120_000,
      tepatWaktu: 90_000,
    });
  });

  it('C Mawar: without loans a good group stays Berkembang', () => {
    const anggota = members(12, toTanggal('2016-11-30'));
    const c = compute(
      aRiwayat({
        ksm: { tanggalBentuk: toTanggal('2016-11-30') },
        anggota,
        sesi: sessions({
          tanggal: dates(toTanggal('2017-04-05'), 12),
          anggota,
          hadir: 130,
          penabung: 132,
          cekOk: 11,
          sesiDicek: 4,
          bukuPerSesi: 3,
        }),
        dokumen: {
          aturan: { tanggal: toTanggal('2017-01-10'), ditandatangani: false, ditinjau: [] },
        },
      }),
      E,
    );
    expect(c).toMatchObject({
      aturan: [91.3, 84.6, 91.7, 0, null],
      ps: 66.9,
      tingkat: 'Berkembang',
    });
    expect(c.k[2]).toBe(1);
    const failed = c.syaratLevel.berdaya.filter((s) => !s.terpenuhi).map((s) => s.kode);
    expect(failed).toEqual(expect.arrayContaining(['aturan4', 'angsuranAda']));
  });

  it('D Anggrek: five rules kept and joint liability signed make a Berdaya', () => {
    // a11 joins two weeks after a10 left: two sessions expect nine members.
    const anggota = [
      ...members(9, toTanggal('2016-01-04')),
      ...leave(members(1, toTanggal('2016-01-04'), 10), toTanggal('2017-05-01')),
      ...members(1, toTanggal('2017-05-15'), 11),
    ];
    const signers = anggota.filter((a) => a.tanggalKeluar === null);
    const riwayat = aRiwayat({
      anggota,
      sesi: sessions({
        tanggal: dates(toTanggal('2017-04-05'), 13),
        anggota,
        hadir: 119,
        penabung: 120,
        cekOk: 21,
        sesiDicek: 6,
      }).map((s, i) => ({
        ...s,
        keputusan: ['musyawarah' as const],
        pimpinan: memberId((i % 3) + 1),
      })),
      pinjaman: [1, 2, 3, 4, 5, 6].map((n) =>
        aLoan({
          peminjam: memberId(n),
          angsuran:
            n === 1 ? [[toTanggal('2017-06-05'), 1_000_000]] : [[toTanggal('2017-12-05'), 424_000]],
          bayar: n === 1 ? [[toTanggal('2017-06-05'), 880_000]] : [],
        }),
      ),
      dokumen: {
        aturan: {
          tanggal: toTanggal('2016-03-01'),
          ditandatangani: true,
          ditinjau: [toTanggal('2017-03-01')],
        },
        rencanaKerja: [toTanggal('2017-01-15')],
        tanggungRenteng: signers.map((a) => ({ anggota: a.id, tanggal: toTanggal('2017-05-20') })),
      },
    });
    const c = compute(withKas(riwayat, E, 960_000), E);
    expect(c.angka).toMatchObject({
      slotHadir: 128,
      pinjamanBeredar: { internal: 2_240_000 },
      peminjamAktif: 6,
      jatuhTempo: 1_000_000,
      tepatWaktu: 880_000,
    });
    expect(c).toMatchObject({
      aturan: [96.5, 93.8, 87.5, 93.8, 88],
      ps: 91.9,
      k: [2, 1, 2, 2, 2, 1],
      sk: 83.3,
      tingkat: 'Berdaya',
    });
    const failed = c.syaratLevel.mandiri.filter((s) => !s.terpenuhi).map((s) => s.kode);
    expect(failed).toEqual(expect.arrayContaining(['pinjamanLunas', 'kemitraan']));
  });

  it('E Dahlia: a repaid UPK loan, plans and a partner make a Mandiri', () => {
    const anggota = members(15, toTanggal('2014-06-01'));
    const musyawarah = { keputusan: ['musyawarah' as const] };
    const riwayat = aRiwayat({
      ksm: {
        tanggalBentuk: toTanggal('2014-06-01'),
        jadwal: [{ berlakuSejak: toTanggal('2014-06-01'), intervalHari: 14 }],
      },
      anggota,
      sesi: [
        ...sessions({
          tanggal: dates(toTanggal('2017-01-05'), 6, 14),
          anggota,
          hadir: 79,
          penabung: 78,
          cekOk: 12,
          sesiDicek: 3,
        }),
        ...sessions({
          tanggal: dates(toTanggal('2017-04-06'), 6, 14),
          anggota,
          hadir: 85,
          penabung: 87,
          cekOk: 12,
          sesiDicek: 3,
          lain: musyawarah,
        }),
      ].map((s, i) => ({ ...s, pimpinan: memberId(i + 1) })),
      pinjaman: [
        ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) =>
          aLoan({
            peminjam: memberId(n),
            tanggalCair: toTanggal('2017-01-05'),
            angsuran:
              n === 1
                ? [[toTanggal('2017-05-04'), 6_500_000]]
                : [[toTanggal('2017-12-07'), n === 2 ? 14_140_000 - 7 * 1_500_000 : 1_500_000]],
            bayar: n === 1 ? [[toTanggal('2017-05-11'), 6_240_000]] : [],
          }),
        ),
        ...[toTanggal('2015-01-10'), toTanggal('2016-01-10')].map((tanggalCair, i) =>
          aLoan({
            id: toNewId(`upk-${i}`),
            sumber: 'upk',
            tanggalCair,
            angsuran: [[toTanggal(`${yearOf(tanggalCair)}-06-10`), 5_000_000, 375_000]],
            bayar: [[toTanggal(`${yearOf(tanggalCair)}-06-10`), 5_375_000]],
          }),
        ),
      ],
      dokumen: {
        aturan: {
          tanggal: toTanggal('2014-07-01'),
          ditandatangani: true,
          ditinjau: [toTanggal('2017-01-19')],
        },
        rencanaKerja: [toTanggal('2017-01-05')],
        tanggungRenteng: anggota.map((a) => ({ anggota: a.id, tanggal: toTanggal('2014-07-01') })),
        rencanaUsaha: anggota.map((a, i) => ({
          anggota: a.id,
          disetujui: i < 9 ? toTanggal('2016-02-01') : null,
        })),
      },
      kemitraan: [
        {
          mitra: 'Bank',
          mulai: toTanggal('2016-05-01'),
          akhir: null,
          realisasi: [toTanggal('2017-03-15')],
        },
      ],
    });
    const c = compute(
      withKas(withKas(riwayat, toTanggal('2017-03-31'), 3_600_000), E, 3_600_000),
      E,
    );
    expect(c).toMatchObject({
      rencana: 6,
      terlaksana: 6,
      aturan: [97.2, 96.7, 100, 100, 96],
      ps: 98,
      psSebelum: 95.1,
      sk: 91.7,
      tingkat: 'Mandiri',
      status: 'Aktif',
    });
    expect(c.angka.pinjamanBeredar.internal).toBe(14_400_000);
    expect(c.syaratLevel.mandiri.find((s) => s.kode === 'rencanaUsaha')).toMatchObject({
      nilai: 9,
      batas: 8,
    });
  });

  it('F Seroja: a group that stopped meeting is a Pemula and Tidak Aktif', () => {
    const anggota = members(11, toTanggal('2016-01-04'));
    const riwayat = aRiwayat({
      anggota,
      sesi: sessions({ tanggal: [toTanggal('2017-02-20')], anggota, hadir: 11, penabung: 11 }),
      pinjaman: [1, 2, 3, 4].map((n) =>
        aLoan({
          peminjam: memberId(n),
          angsuran: [
            [toTanggal('2017-05-01'), 100_000],
            [toTanggal('2017-12-01'), n === 1 ? 200_000 : 0],
          ],
          bayar: n === 1 ? [[toTanggal('2017-05-01'), 100_000]] : [],
        }),
      ),
    });
    const c = compute(withKas(riwayat, E, 100_000), E);
    expect(c.angka.pinjamanBeredar.internal).toBe(500_000);
    expect(c).toMatchObject({
      aturan: [0, 0, 0, 86.4, 25],
      ps: 22.3,
      tingkat: 'Pemula',
      status: 'Tidak Aktif',
    });
  });

  it('G expects a member from the day of joining to the day before leaving', () => {
    const anggota = [
      ...members(7, toTanggal('2016-01-04')),
      ...leave(members(1, toTanggal('2016-01-04'), 8), toTanggal('2017-06-01')),
      ...members(2, toTanggal('2017-05-10'), 9),
    ];
    const c = compute(
      aRiwayat({
        anggota,
        sesi: dates(toTanggal('2017-04-05'), 13).map((tanggal) => aSesi({ tanggal })),
      }),
      E,
    );
    expect(c.angka.slotHadir).toBe(116);
  });

  it('H a window of 45 days requires one checked session and reaches Berkembang at most', () => {
    const c = compute(aRiwayat({ ksm: { tanggalMulaiPendampingan: toTanggal('2017-05-17') } }), E);
    expect(c.angka).toMatchObject({ hari: 45, windowMulai: '2017-05-17', sesiDicekPerlu: 1 });
    expect(c.rencana).toBe(6);
    expect(c.syaratLevel.berdaya.find((s) => s.kode === 'jendelaPenuh')).toMatchObject({
      terpenuhi: false,
      kurang: 46,
    });
  });

  it('I two sessions off at Lebaran lower the plan', () => {
    const anggota = members(12, toTanggal('2016-01-04'));
    const held = dates(toTanggal('2017-04-05'), 11);
    const c = compute(
      aRiwayat({
        anggota,
        sesi: [
          ...sessions({ tanggal: held, anggota, hadir: 121, penabung: 0 }),
          aSesi({ tanggal: toTanggal('2017-06-21'), status: 'libur' }),
          aSesi({ tanggal: toTanggal('2017-06-28'), status: 'libur' }),
        ],
      }),
      E,
    );
    expect(c).toMatchObject({ rencana: 11, terlaksana: 11 });
    expect(c.aturan[0]).toBe(95.8);
  });

  it('I a third session off lowers nothing more', () => {
    const off = dates(toTanggal('2017-06-14'), 3).map((tanggal) =>
      aSesi({ tanggal, status: 'libur' }),
    );
    expect(compute(aRiwayat({ sesi: off }), E)).toMatchObject({ rencana: 11 });
  });

  it('J payments settle instalments first-in-first-out', () => {
    const due = dates(toTanggal('2017-04-12'), 3).map((d) => [d, 55_000] as const);
    const c = compute(
      aRiwayat({
        pinjaman: [
          aLoan({
            peminjam: toNewId('a01'),
            angsuran: due,
            bayar: [
              [toTanggal('2017-04-12'), 55_000],
              [toTanggal('2017-04-28'), 80_000],
            ],
          }),
        ],
      }),
      E,
    );
    expect(c.angka).toMatchObject({ jatuhTempo: 165_000, tepatWaktu: 80_000 });
    expect(c.aturan[4]).toBe(48.5);
  });

  it('K a change from weekly to fortnightly is planned by segment', () => {
    const jadwal = [
      { berlakuSejak: toTanggal('2017-05-01'), intervalHari: 14 as const },
      { berlakuSejak: toTanggal('2016-01-04'), intervalHari: 7 as const },
    ];
    expect(compute(aRiwayat({ ksm: { jadwal } }), E)).toMatchObject({
      rencana: 8,
      angka: { windowMulai: S, intervalHari: 14 },
    });
  });

  it('counts a deposit that an absent member sent along, and not one below the minimum', () => {
    const c = compute(
      aRiwayat({
        sesi: [
          aSesi({
            tanggal: toTanggal('2017-06-28'),
            hadir: ['a01'],
            setoran: { a01: SETORAN - 1, a02: SETORAN, tamu: SETORAN },
          }),
        ],
      }),
      E,
    );
    expect(c.angka).toMatchObject({ hadir: 1, penabung: 1, tabungan: 3 * SETORAN - 1 });
  });
});
