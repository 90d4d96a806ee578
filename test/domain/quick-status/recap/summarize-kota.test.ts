// What the desk of a kab/kota is sent of its recap.
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { getKota } from '../../../../functions/src/domain/callables/areas.ts';
import { readAnswer } from '../../../../functions/src/domain/callables/answer.ts';
import { summarizeKota } from '../../../../functions/src/domain/quick-status/recap/summarize-kota.ts';
import { aCapaianKsm, aRekapKota } from '../contoh.ts';

const rekap = aRekapKota([aCapaianKsm({ ksmId: 'k-1' })]);

describe('the recap that a desk is sent', () => {
  it('has the groups of each kelurahan, and none of its other figures', () => {
    const kota = summarizeKota(rekap);
    expect(kota).toMatchObject({ kode: rekap.kode, angka: { ksm: rekap.angka.ksm } });
    expect(kota.bulanan.map((b) => b.angka.ksm)).toEqual(rekap.bulanan.map((b) => b.angka.ksm));
    expect(kota.kelurahan).toEqual(
      rekap.kelurahan.map(({ kode, nama, angka: { ksm, bubar } }) => ({
        kode,
        nama,
        angka: { ksm, bubar },
      })),
    );
    expect(readAnswer(getKota, { kota })).toEqual({ kota });
  });

  it('tells of persons what the files tell', () => {
    const few = aCapaianKsm({
      capaian: { angka: { anggotaAktif: 7, anggotaL: 2, anggotaP: 5, anggotaMiskin: 3 } },
    });
    const kota = summarizeKota(aRekapKota([few]));
    expect(kota.angka).toMatchObject({ anggotaL: null, anggotaP: null, anggotaMiskin: null });
    const persons = ['anggota', 'anggotaMiskin', 'hadir'];
    for (const { angka } of kota.bulanan)
      for (const it of [angka, ...(angka.susulan ?? []).map((s) => s.angka)])
        expect(Object.keys(it).filter((kunci) => persons.includes(kunci))).toEqual([]);
    expect(kota.bulanan.length).toBeGreaterThan(0);
  });

  it('fits into 60 kB for the largest kabupaten', () => {
    const [first] = rekap.kelurahan;
    if (first === undefined) throw new Error('no kelurahan');
    const kelurahan = Array.from({ length: 852 }, (_, n) => ({
      ...first,
      nama: `Gampong Meunasah ${String((n * 7919) % 1000)}`,
      angka: { ...first.angka, ksm: (n * 104_729) % 40, bubar: (n * 1299) % 7 },
    }));
    const body = JSON.stringify({ result: { kota: summarizeKota({ ...rekap, kelurahan }) } });
    expect(gzipSync(body).byteLength).toBeLessThan(60_000);
  });
});
