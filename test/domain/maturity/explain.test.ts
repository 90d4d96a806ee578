import { describe, expect, it } from 'vitest';
import { explain } from '../../../functions/src/domain/maturity/explain/explain.ts';
import { toTeks } from '../../../functions/src/domain/maturity/explain/to-teks.ts';
import type { Capaian } from '../../../functions/src/domain/maturity/capaian.ts';
import {
  aRiwayat,
  aSesi,
  compute,
  dates,
  members,
  SETORAN,
  sessions,
} from '../../support/records/build-riwayat.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';

const E = toTanggal('2017-06-30');
const anggota = members(10, toTanggal('2016-01-04'));

function kurang(c: Capaian): readonly string[] {
  return explain(c).berikutnya?.kurang ?? [];
}

/** Changes nothing but the level, to read the conditions of the one above. */
function as(tingkat: Capaian['tingkat'], c: Capaian): Capaian {
  return { ...c, tingkat };
}

describe('explanation', () => {
  it('gives counts, formula and percentage of each rule in Indonesian', () => {
    const c = compute(
      aRiwayat({
        anggota,
        sesi: sessions({
          tanggal: dates(toTanggal('2017-04-05'), 9),
          anggota,
          hadir: 63,
          penabung: 60,
        }),
      }),
      E,
    );
    const [r1, r2, , , r5] = explain(c).aturan;
    expect(r1).toMatchObject({
      nama: 'Pertemuan',
      persen: '69,6%',
      status: 'Kurang',
      hitungan: [
        '9 hari pertemuan dari 13 yang direncanakan.',
        '63 kehadiran dari 90 yang diharapkan.',
      ],
      kurang: null,
    });
    expect(r2).toMatchObject({ kurang: 'Tabungan perlu 60,0%, sekarang 46,2%' });
    expect(r5).toMatchObject({ nilai: null, persen: 'tidak dinilai', status: null });
  });

  it('says what is missing for the next level in plain words', () => {
    const sesi = sessions({
      tanggal: dates(toTanggal('2017-05-03'), 9),
      anggota,
      hadir: 90,
      penabung: 90,
      cekOk: 12,
      sesiDicek: 3,
    });
    const c = compute(
      aRiwayat({
        anggota,
        sesi,
        dokumen: {
          tanggungRenteng: anggota.slice(0, 8).map((a) => ({ anggota: a.id, tanggal: E })),
        },
      }),
      E,
    );
    const words = kurang(as('Berkembang', c));
    expect(words).toContain('kurang 1 bulan tabungan berturut-turut');
    expect(words).toContain('kurang 2 anggota menandatangani tanggung renteng');
    expect(words).toContain('Tabungan perlu 70,0%, sekarang 69,2%');
    expect(words).toContain(
      'belum ada angsuran pinjaman yang jatuh tempo, jadi Pengembalian belum dapat dinilai',
    );
  });

  it.each([
    ['2017-04-12', ['2017-04-05'], 2],
    ['2017-04-12', ['2017-03-08', '2017-02-08'], 1],
    ['2017-04-30', ['2017-03-08', '2017-02-08'], 3],
    ['2017-04-12', ['2017-02-08'], 3],
    ['2017-04-12', ['2017-04-05', '2017-02-08'], 2],
  ])('on %s with deposits on %j misses %i months of saving', (per, saved, missing) => {
    const sesi = saved.map((tanggal) =>
      aSesi({ tanggal: toTanggal(tanggal), setoran: { a01: SETORAN } }),
    );
    expect(kurang(as('Berkembang', compute(aRiwayat({ sesi }), toTanggal(per))))).toContain(
      `kurang ${missing} bulan tabungan berturut-turut`,
    );
  });

  it('tells a group whose mentoring has not begun what has to come first', () => {
    const c = compute(aRiwayat({ ksm: { tanggalMulaiPendampingan: toTanggal('2017-07-03') } }), E);
    expect(c).toMatchObject({
      tingkat: 'Belum Dinilai',
      aturan: [null, null, null, null, null],
      k: [null, null, null, null, null, null],
      ps: null,
      sk: null,
      rencana: 0,
      terlaksana: 0,
      angka: { windowMulai: null, hari: 0, anggotaAktif: 10 },
    });
    expect(kurang(c)[0]).toBe('kurang 28 hari pendampingan (perlu 28 hari, sekarang 0)');
    expect(toTeks(explain(c))).toContain('Pendampingan belum dimulai');
  });

  it('has nothing to add for a Mandiri or a dissolved group', () => {
    const c = compute(aRiwayat({ ksm: { tanggalBubar: E } }), E);
    expect(c.tingkat).toBe('Bubar');
    expect(explain(c).berikutnya).toBeNull();
    expect(explain(as('Mandiri', c)).berikutnya).toBeNull();
  });

  it('puts no member id into words', () => {
    const sesi = sessions({
      tanggal: dates(toTanggal('2017-04-05'), 9),
      anggota,
      hadir: 63,
      penabung: 60,
    });
    const text = toTeks(explain(compute(aRiwayat({ anggota, sesi }), E)));
    expect(text).not.toMatch(/\ba\d\d\b/);
  });
});
