// The list of a kab/kota as its server keeps it: whatever happens to a group is in the next answer.
import { randomUUID } from 'node:crypto';
import { capaianId } from '../../../functions/src/domain/basics/paths.ts';
import { monthOf } from '../../../functions/src/domain/basics/tanggal.ts';
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import {
  toKodeKelurahan,
  wilayahOf,
  type KodeKota,
} from '../../../functions/src/domain/basics/wilayah.ts';
import { placeOf, type SetelahKsm } from '../../../functions/src/domain/lists/page-of-ksm.ts';
import { signIn, type Person } from '../../support/suite/people.ts';
import { computeHeld, seedKsm } from '../../support/suite/seed.ts';
import {
  aPendaftaran,
  call,
  codeOf,
  resultOf,
  TODAY,
  until,
  type Area,
} from '../../support/suite/suite.ts';
import { it } from '../../support/suite/suite-test.ts';

async function listOf(
  person: Person,
  kode: readonly string[],
  kata = '',
  setelah: SetelahKsm | null = null,
) {
  return resultOf(call('listKsm', { kode: kode as AreaKode, kata, setelah }, person));
}

type AreaKode = readonly KodeKota[];

const named = (area: Area, nama: string) => ({
  pendaftaran: aPendaftaran(area.kelurahan, { nama }),
});

describe('listKsm', () => {
  it('answers the groups of an area with what is known of each, and whom to visit', async ({
    area,
    askot,
  }) => {
    const met = await seedKsm(area, {
      ...named(area, 'Mawar'),
      sesi: ['2017-06-28', '2017-07-05'],
    });
    const silent = await seedKsm(area, named(area, 'Anggrek'));
    const { halaman, kunjungan } = await listOf(askot, [area.kota]);
    expect(halaman).toMatchObject({ jumlah: 2, cocok: 2, sisa: 0 });
    expect(halaman.tingkat).toStrictEqual([
      { tingkat: 'Pemula', jumlah: 1 },
      { tingkat: 'Belum Dinilai', jumlah: 1 },
    ]);
    // The one that meets comes first.
    expect(halaman.baris.map(({ id }) => id)).toStrictEqual([met.ksmId, silent.ksmId]);
    expect(halaman.baris[0]?.kini).toMatchObject({
      status: 'Aktif',
      sesiTerakhir: '2017-07-05',
      menuju: { tingkat: 'Berkembang' },
    });
    expect(kunjungan).toMatchObject({ mendesak: 1, terjadwal: 0 });
    expect(kunjungan?.kunjungan[0]).toMatchObject({ ksmId: silent.ksmId, nama: 'Anggrek' });
  });

  it('knows at once what was changed, registered, or has gone', async ({ area, askot }) => {
    const { ksmId, faskel } = await seedKsm(area, named(area, 'Mawar'));
    const names = async (kata = '') =>
      (await listOf(askot, [area.kota], kata)).halaman.baris.map(({ nama }) => nama);
    expect(await names()).toStrictEqual(['Mawar']);

    const ksm = await docs.ksm.read(ksmId);
    const change = {
      id: randomUUID(),
      jenis: 'ksmUbah',
      isi: { ksmId, perubahan: { nama: 'Kenanga' }, alasan: 'Nama salah tulis' },
      dilihat: ksm?.urut ?? 0,
    };
    await resultOf(call('submitKiriman', change as never, faskel));
    await until('the new name', async () => (await names()).includes('Kenanga'));
    expect(await names('mawar')).toStrictEqual([]);

    // Registered and not computed yet: it is listed, without figures.
    const waiting = await seedKsm(area, { ...named(area, 'Anggrek'), held: true });
    expect(await names()).toStrictEqual(['Kenanga', 'Anggrek']);
    await computeHeld(waiting.ksmId);
    const { halaman } = await listOf(askot, [area.kota], 'angg');
    expect(halaman.baris[0]?.kini).not.toBeNull();

    await docs.ksm.remove(waiting.ksmId);
    expect(await names()).toStrictEqual(['Kenanga']);
  });

  it('shows no month that is gone, as after a group ended earlier than was known', async ({
    area,
    askot,
  }) => {
    const { ksmId } = await seedKsm(area, named(area, 'Mawar'));
    const tingkat = async () => (await listOf(askot, [area.kota])).halaman.tingkat[0]?.tingkat;
    const month = await docs.capaian.read(capaianId(ksmId, monthOf(TODAY)));
    if (month === null) throw new Error('not computed');
    const capaian = { ...month.capaian, tingkat: 'Mandiri' as const };
    await docs.capaian.set({ ...month, capaian, diubah: new Date().toISOString() });
    expect(await tingkat()).toBe('Mandiri');
    await docs.capaian.remove(capaianId(ksmId, month.bulan));
    expect(await tingkat()).toBe('Belum Dinilai');
  });

  it('shows a part of a kab/kota, and goes on after the last line', async ({ area, askot }) => {
    await seedKsm(area, named(area, 'Mawar'));
    const next = toKodeKelurahan(`${area.kelurahan.slice(0, 9)}2999`);
    const lokasi = await docs.wilayah.read(area.kelurahan);
    if (lokasi === null) throw new Error('no location');
    await docs.wilayah.set({ ...lokasi, kode: next, wilayah: wilayahOf(next) });
    await seedKsm({ ...area, kelurahan: next }, named({ ...area, kelurahan: next }, 'Anggrek'));
    const names = async (kode: readonly string[], setelah: SetelahKsm | null = null) =>
      (await listOf(askot, kode, '', setelah)).halaman.baris.map(({ nama }) => nama);
    expect(await names([area.kelurahan])).toStrictEqual(['Mawar']);
    expect(await names([next])).toStrictEqual(['Anggrek']);
    expect(await names([area.kelurahan, next])).toStrictEqual(['Anggrek', 'Mawar']);
    const [first] = (await listOf(askot, [area.kota])).halaman.baris;
    if (first === undefined) throw new Error('no line');
    expect(await names([area.kota], placeOf(first))).toStrictEqual(['Mawar']);
  });

  it('refuses other areas, areas too large to list, and those who may not read groups', async ({
    area,
    askot,
  }) => {
    const ask = (person: Person, kode: readonly string[]) =>
      codeOf(call('listKsm', { kode: kode as AreaKode, kata: '', setelah: null }, person));
    expect(await ask(askot, [area.kota, '11.11'])).toBe('tidak-berhak');
    const nasional = await signIn({ peran: 'nasional', wilayah: ['ID'] });
    expect(await ask(nasional, ['ID'])).toBe('isian-salah');
    expect(
      await ask(
        nasional,
        Array.from({ length: 11 }, (_, n) => `99.${10 + n}`),
      ),
    ).toBe('isian-salah');
    const pejabat = await signIn({ peran: 'pejabat', wilayah: [area.kota] });
    expect(await ask(pejabat, [area.kota])).toBe('tidak-berhak');
  });
});
