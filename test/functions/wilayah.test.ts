// The page of an area on the suite: what each level answers, and to whom.
import { beforeAll, describe, expect, it } from 'vitest';
import { docs } from '../../functions/src/adapters/firestore/documents/docs.ts';
import { areaTahunId } from '../../functions/src/domain/basics/paths.ts';
import {
  aSesiOf,
  call,
  codeOf,
  freshArea,
  freshProvinsi,
  registeredKsm,
  resultOf,
  signIn,
  until,
  type Area,
  type Person,
} from '../support/suite/suite.ts';
import { toTanggal } from '../../functions/src/domain/basics/tanggal.ts';
import { kecamatanOf } from '../../functions/src/domain/basics/code-shapes.ts';

const YEAR = 2017;

describe('getWilayah', () => {
  let area: Area;
  let other: Area;
  let nasional: Person;

  const ask = (person: Person, kode: string, tahun = YEAR) =>
    call('getWilayah', { kode, tahun }, person);
  const areaOf = async (kode: string) => {
    const { wilayah } = await resultOf(ask(nasional, kode));
    if (wilayah === null) throw new Error(`no figures of ${kode}`);
    return wilayah;
  };

  beforeAll(async () => {
    const provinsi = await freshProvinsi();
    area = await freshArea(provinsi);
    other = await freshArea(provinsi);
    nasional = await signIn({ peran: 'nasional', wilayah: ['ID'] });
    for (const [place, dates] of [
      [area, ['2017-06-07', '2017-07-05']],
      [other, ['2017-06-14']],
    ] as const) {
      const { ksmId, faskel } = await registeredKsm(place);
      for (const tanggal of dates)
        await resultOf(call('submitKiriman', aSesiOf(ksmId, toTanggal(tanggal)), faskel));
      await until(`the recap of ${place.kota}`, async () => {
        const id = areaTahunId(YEAR, place.kota);
        const [rekap, mark] = await Promise.all([docs.rekap.read(id), docs.basi.read(id)]);
        return rekap?.angka.sesiTahun === dates.length && mark?.keadaan === 'segar';
      });
    }
    const askot = await signIn({ peran: 'askot', wilayah: [area.kota] });
    const target = {
      id: `target-${area.kota.replace('.', '-')}`,
      jenis: 'target',
      isi: {
        tahun: YEAR,
        kota: area.kota,
        angka: { ksm: 4, berdaya: 2, sesi: 10, anggota: 30 },
      },
      koreksi: null,
    };
    await resultOf(call('submitKiriman', target, askot));
    await until('the target', async () => {
      const rekap = await docs.rekap.read(areaTahunId(YEAR, area.kota));
      return rekap?.target !== null;
    });
  });

  it('adds up a province from its kab/kota, and compares with the target where there is one', async () => {
    const it = await areaOf(area.provinsi);
    expect(it).toMatchObject({
      nama: `Provinsi ${area.provinsi}`,
      angka: { ksm: 2, sesiTahun: 3 },
      target: { bertarget: 1, semua: 2, angka: { ksm: { target: 4, kini: 1 }, sesi: { kini: 2 } } },
    });
    expect(it.bawah.map((row) => [row.kode, row.angka.sesiTahun])).toStrictEqual(
      [
        [area.kota, 2],
        [other.kota, 1],
      ].toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    );
    const juni = it.bulanan?.find((b) => b.bulan === '2017-06');
    expect(juni).toMatchObject({ wilayah: 2, angka: { ksm: 2, sesiBulan: 2, lengkap: 2 } });
    expect(it.mutu?.ksmBulan).toBe(12);
    expect(it.gerbang?.I.menunggu).toBe(2);
  });

  it('shows every level from the nation down to a kelurahan, each with its sum', async () => {
    const nation = await areaOf('ID');
    expect(nation.bawah.find((row) => row.kode === area.provinsi)?.angka.ksm).toBe(2);
    const kota = await areaOf(area.kota);
    expect(kota.atas.map((a) => a.kode)).toStrictEqual(['ID', area.provinsi]);
    const kecamatan = kecamatanOf(area.kelurahan);
    expect(kota.bawah.map((row) => row.kode)).toStrictEqual([kecamatan]);
    const below = await areaOf(kecamatan);
    expect(below).toMatchObject({ bulanan: null, target: null, angka: { sesiTahun: 2 } });
    const kelurahan = await areaOf(area.kelurahan);
    expect(kelurahan.atas.map((a) => a.kode)).toStrictEqual([
      'ID',
      area.provinsi,
      area.kota,
      kecamatan,
    ]);
    expect(kelurahan.bawah).toStrictEqual([]);
    // A kelurahan that is alone in its kab/kota has the same figures as the kab/kota, month by month.
    const withoutAnggota = (months: typeof kota.bulanan) =>
      months?.map((b) => ({ ...b, angka: { ...b.angka, anggota: null } }));
    expect(withoutAnggota(kelurahan.bulanan)).toStrictEqual(withoutAnggota(kota.bulanan));
    expect(kelurahan.angka).toStrictEqual({ ...kota.angka, peminjamAktif: null });
    // No plan hid the members of a kelurahan on an earlier day, so none of them are shown.
    expect(new Set(kelurahan.bulanan?.slice(0, -1).map((b) => b.angka.anggota))).toStrictEqual(
      new Set([null]),
    );
  });

  it('answers only within one’s own areas, and not without the permission', async () => {
    const faskel = await signIn({ peran: 'fasilitator', wilayah: [area.kelurahan] });
    expect(await codeOf(ask(faskel, area.kelurahan))).toBe('accepted');
    expect(await codeOf(ask(faskel, area.kota))).toBe('tidak-berhak');
    expect(await codeOf(ask(faskel, other.kelurahan))).toBe('tidak-berhak');
    const provinsi = await signIn({ peran: 'provinsi', wilayah: [area.provinsi] });
    expect(await codeOf(ask(provinsi, other.kota))).toBe('accepted');
    expect(await codeOf(ask(provinsi, 'ID'))).toBe('tidak-berhak');
    const pejabat = await signIn({ peran: 'pejabat', wilayah: ['ID'] });
    expect(await codeOf(ask(pejabat, 'ID'))).toBe('tidak-berhak');
  });

  it('gives null for a year without groups', async () => {
    expect(await resultOf(ask(nasional, area.kota, 2012))).toStrictEqual({ wilayah: null });
    expect(await resultOf(ask(nasional, area.provinsi, 2012))).toStrictEqual({ wilayah: null });
  });

  it('gives the desk of a kab/kota its recap without the figures of each kelurahan', async () => {
    const desk = (person: Person, kota: string, tahun = YEAR) =>
      call('getKota', { kota: kota as typeof area.kota, tahun }, person);
    const askot = await signIn({ peran: 'askot', wilayah: [area.kota] });
    const { kota } = await resultOf(desk(askot, area.kota));
    const rekap = await docs.rekap.read(areaTahunId(YEAR, area.kota));
    // Its few members are hidden here as in its file.
    const { ksm, terlaksana, kas } = rekap?.angka ?? {};
    const hidden = { anggotaL: null, anggotaP: null, anggotaMiskin: null, anggota: null };
    expect(rekap?.angka).toMatchObject({ anggotaP: 3 });
    expect(kota?.angka).toMatchObject({ ksm, terlaksana, kas, ...hidden });
    expect(kota?.bulanan.map((b) => [b.bulan, b.angka.ksm, b.angka.catatan])).toEqual(
      rekap?.bulanan.map((b) => [b.bulan, b.angka.ksm, b.angka.catatan]),
    );
    expect(JSON.stringify(kota?.bulanan)).not.toMatch(/"(?:anggota|anggotaMiskin|hadir)":/);
    expect(kota?.kelurahan).toMatchObject([{ kode: area.kelurahan, angka: { ksm: 1, bubar: 0 } }]);
    expect(await resultOf(desk(askot, area.kota, 2012))).toStrictEqual({ kota: null });
    expect(await codeOf(desk(askot, other.kota))).toBe('tidak-berhak');
    const faskel = await signIn({ peran: 'fasilitator', wilayah: [area.kelurahan] });
    expect(await codeOf(desk(faskel, area.kota))).toBe('tidak-berhak');
    const pejabat = await signIn({ peran: 'pejabat', wilayah: [area.kota] });
    expect(await codeOf(desk(pejabat, area.kota))).toBe('tidak-berhak');
  });
});
