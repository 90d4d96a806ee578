import { describe, expect, it } from 'vitest';
import { computeEnamHal } from '../../../functions/src/domain/gates/enam-hal/compute-enam-hal.ts';
import { JUDUL_HAL, type DataEnamHal } from '../../../functions/src/domain/gates/enam-hal/hal.ts';
import { listUnggulan } from '../../../functions/src/domain/gates/enam-hal/list-unggulan.ts';
import type { Tingkat } from '../../../functions/src/domain/maturity/capaian.ts';
import { PARAMETER_AWAL } from '../../../functions/src/domain/basics/parameter.ts';
import { TOPIK_OJT, type SesiInti } from '../../../functions/src/domain/records/sesi.ts';
import {
  aLoan,
  aRiwayat,
  aSesi,
  compute,
  dates,
  members,
  SETORAN,
} from '../../support/records/build-riwayat.ts';
import { addDays, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import {
  learnedBy,
  type SesiBelajar,
} from '../../../functions/src/domain/gates/enam-hal/sesi-enam-hal.ts';
import { sumSetoran } from '../../../functions/src/domain/records/money/gerak-kas.ts';
import { toNewId } from '../../../functions/src/domain/basics/identitas.ts';

const PER = toTanggal('2017-06-30');

type Held = SesiInti & SesiBelajar;

function data(sesi: readonly Held[], change: Parameters<typeof aRiwayat>[0] = {}): DataEnamHal {
  const riwayat = aRiwayat({ ...change, sesi: [...sesi] });
  return {
    ksm: { ...riwayat.ksm, nama: 'Melati', jenisUsaha: 'kue basah' },
    sesi: {
      ...learnedBy(sesi, PER, null),
      setoranPanjang: sesi
        .filter((s) => s.tanggal > addDays(PER, -PARAMETER_AWAL.jendela.hariPanjang))
        .reduce((sum, s) => sum + sumSetoran(s), 0),
    },
    dokumen: riwayat.dokumen,
    pinjaman: riwayat.pinjaman,
    kemitraan: riwayat.kemitraan,
    capaian: compute(riwayat, PER),
  };
}

const bare = { topikOjt: [], masalah: [], masalahSelesai: [] };

describe('six points of a self-reliant group', () => {
  it('names what a group without records lacks in every point', () => {
    const enam = computeEnamHal(data([]), PARAMETER_AWAL);
    expect(enam.hal.map((h) => h.judul)).toEqual(JUDUL_HAL);
    expect(enam.hal.map((h) => h.kurang.length)).toEqual([0, 2, 2, 3, 1, 3]);
    for (const fact of enam.hal.flatMap((h) => h.fakta))
      expect(fact.teks).not.toMatch(/undefined|NaN|null/);
  });

  it('counts topics, turns, problems, savings, capital and partners from the records', () => {
    const anggota = members(4, toTanggal('2016-01-04'));
    const sesi = dates(toTanggal('2017-04-05'), 4).map((tanggal, i) => ({
      ...aSesi({
        tanggal,
        hadir: anggota.map((a) => a.id),
        setoran: { a01: SETORAN },
        pimpinan: anggota[i % 2]?.id ?? null,
        keputusan: ['musyawarah'],
        kegiatan: 1,
      }),
      ...bare,
      topikOjt: [...TOPIK_OJT],
      masalah: i < 2 ? [{ id: toNewId(`m${i}`), uraian: 'modal kurang' }] : [],
      masalahSelesai: i === 3 ? [toNewId('m0')] : [],
    }));
    const first = {
      ...aSesi({ tanggal: toTanggal('2016-05-04'), setoran: { a01: SETORAN } }),
      ...bare,
    };
    const enam = computeEnamHal(
      data([first, ...sesi], {
        anggota,
        pinjaman: [
          aLoan({ id: 'u', sumber: 'upk', angsuran: [[toTanggal('2017-12-01'), 4_000_000]] }),
        ],
        kemitraan: [
          { mitra: 'Bank', mulai: toTanggal('2017-01-01'), realisasi: [toTanggal('2017-05-01')] },
        ],
        dokumen: {
          rencanaKerja: [toTanggal('2017-01-01')],
          aturan: {
            tanggal: toTanggal('2016-02-01'),
            ditandatangani: true,
            ditinjau: [toTanggal('2017-02-01')],
          },
        },
      }),
      PARAMETER_AWAL,
    );
    const facts = Object.fromEntries(
      enam.hal.flatMap((h) => h.fakta.map((f) => [f.kode, f.nilai])),
    );
    expect(facts).toMatchObject({
      retensi: 100,
      kegiatan: 4,
      musyawarah: 100,
      topikOjt: 9,
      pergiliran: 50,
      masalahDicatat: 2,
      masalahSelesai: 50,
      tabungan: 5 * SETORAN,
      tabunganTumbuh: 400,
      modalLuar: 4_000_000,
      kemitraan: 1,
    });
    expect(enam.hal.flatMap((h) => h.kurang)).toEqual(['1 masalah belum selesai']);
  });

  it('lists leading groups only, highest level first, then those that lack least', () => {
    const group = (nama: string, tingkat: Tingkat, problems: number) => {
      const base = computeEnamHal(data([]), PARAMETER_AWAL);
      const [first, ...rest] = base.hal;
      if (!first) throw new Error('no points');
      const kurang = Array.from({ length: problems }, (_, i) => `hal ${i}`);
      return { ...base, nama, tingkat, hal: [{ ...first, kurang }, ...rest] };
    };
    const list = listUnggulan([
      group('Kenanga', 'Berkembang', 0),
      group('Anggrek', 'Berdaya', 2),
      group('Mawar', 'Berdaya', 0),
      group('Dahlia', 'Mandiri', 5),
      group('Cempaka', 'Berdaya', 2),
      group('Seroja', 'Bubar', 0),
    ]);
    expect(list.map((g) => g.nama)).toEqual(['Dahlia', 'Mawar', 'Anggrek', 'Cempaka']);
    expect(list.map((g) => g.jumlahKurang)).toEqual([16, 11, 13, 13]);
  });
});
