// 31 December and 1 January.
import { describe, expect, it } from 'vitest';
import { PARAMETER_AWAL } from '../../../../functions/src/domain/basics/parameter.ts';
import { composeQsKota } from '../../../../functions/src/domain/quick-status/workbook/compose-daftar-area.ts';
import { DICETAK } from '../contoh.ts';
import { kotaOf, playDemo } from '../../../naive/kota-demo.ts';
import { toTanggal, type Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import { tabelOf, rowsOf } from '../read-model.ts';
import { toNewId, toAnggotaId } from '../../../../functions/src/domain/basics/identitas.ts';

describe('the turn of the year', () => {
  const played = playDemo(toTanggal('2018-01-15'), 1, 1);
  const { docs } = played.ledger;
  const [ksmId] = played.groups;
  if (ksmId === undefined) throw new Error('the demo has no group');
  for (const [id, s] of docs.sesi) if (s.ksmId === ksmId) docs.sesi.delete(id);
  const daftar = docs.anggota.get(ksmId);
  if (daftar === undefined) throw new Error('the demo group has no members');
  const [first, second] = daftar.anggota;
  if (first === undefined || second === undefined) throw new Error('the demo group is too small');
  docs.anggota.set(ksmId, {
    ...daftar,
    anggota: [
      { ...first, tanggalMasuk: toTanggal('2016-01-01'), tanggalKeluar: toTanggal('2018-01-01') },
      { ...second, tanggalMasuk: toTanggal('2018-01-01'), tanggalKeluar: null },
      ...['u', 'v', 'w', 'x', 'y'].map(toAnggotaId).map((id) => ({
        ...second,
        id,
        tanggalMasuk: toTanggal('2016-01-01'),
        tanggalKeluar: null,
      })),
    ],
  });
  const sesi = (tanggal: Tanggal, setoran: number) =>
    docs.sesi.set(`s-${tanggal}`, {
      id: toNewId(`s-${tanggal}`),
      ksmId,
      wilayah: daftar.wilayah,
      tanggal,
      status: 'dilaksanakan',
      hadir: ['u', 'v'].map(toAnggotaId),
      setoran: { [toAnggotaId('u')]: setoran },
      buku: {},
      keputusan: [],
      kegiatan: 0,
      titip: [],
      pembayaran: [],
      topikOjt: [],
      masalah: [],
      masalahSelesai: [],
      faskelHadir: true,
      kasDihitung: null,
      alasanSelisih: null,
      notulen: null,
      pinjamanBaru: [],
      kasLain: [],
      kasSeharusnya: null,
      dibatalkan: false,
      urut: 1,
    });
  sesi(toTanggal('2016-12-31'), 1_000);
  sesi(toTanggal('2017-01-01'), 20_000);
  sesi(toTanggal('2017-12-31'), 300_000);
  sesi(toTanggal('2018-01-01'), 4_000_000);
  const on = (per: Tanggal, ditutup: Parameters<typeof kotaOf>[3] = {}) => {
    const built = kotaOf(played, '32.73', per, ditutup);
    return {
      ...built.rekap.angka,
      target: rowsOf(
        tabelOf(
          composeQsKota({
            parameter: PARAMETER_AWAL,
            update: toTanggal(per),
            dicetak: DICETAK,
            rekap: built.rekap,
            ksm: built.capaian,
            lkm: built.lkm,
            gerbang: built.gerbang,
            upk: built.upk,
          }),
          'Target-Realisasi',
        ),
      ),
      bulanan: built.rekap.bulanan,
    };
  };

  it('counts a session of 31 December in the old year and one of 1 January in the new', () => {
    expect(on(toTanggal('2016-12-31'))).toMatchObject({ sesiTahun: 1, tabungan: 1_000 });
    expect(on(toTanggal('2017-12-31'))).toMatchObject({
      sesiTahun: 2,
      sesiBulan: 1,
      tabungan: 321_000,
    });
    expect(on(toTanggal('2018-01-15'))).toMatchObject({
      sesiTahun: 1,
      sesiBulan: 1,
      tabungan: 4_321_000,
    });
    expect(on(toTanggal('2018-01-15')).target[2]).toMatchObject({
      tahunLalu: 3,
      bulanLalu: 0,
      bulanIni: 1,
      kini: 1,
    });
  });

  it('changes members on the day that they leave and join', () => {
    const count = (per: Tanggal) => {
      const { anggotaL, anggotaP } = on(per);
      return anggotaL + anggotaP;
    };
    // One left and one joined on 1 January.
    expect(count(toTanggal('2017-12-31'))).toBe(6);
    expect(count(toTanggal('2018-01-15'))).toBe(6);
    expect(on(toTanggal('2018-01-15')).target[3]).toMatchObject({
      tahunLalu: 6,
      bulanLalu: 6,
      bulanIni: 0,
    });
  });

  it('compares January with December, and has no ended month yet', () => {
    const january = on(toTanggal('2018-01-15'));
    expect(january.bulanan.map((b) => b.bulan)).toEqual(['2018-01']);
    expect(january.target[0]).toMatchObject({ tahunLalu: 1, bulanLalu: 1, bulanIni: 0, kini: 1 });
  });

  it('takes December as closed in time until 5 January', () => {
    const tepat = (tanggal: string) =>
      on(toTanggal('2017-12-31'), { ditutup: [{ bulan: '2017-12', tanggal }] }).bulanan.at(-1)
        ?.tutup?.tepat;
    expect(tepat('2018-01-05')).toBe(true);
    expect(tepat('2018-01-06')).toBe(false);
  });
});
