// Locations to register a group in: what is read does not grow with the kab/kota, and what administrators change is
// there at once.
import { beforeEach, describe, expect, it } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import {
  readMeter,
  readStorageMeter,
  since,
  storageSince,
} from '../../../functions/src/adapters/platform/meter.ts';
import { saveDaftarLokasi } from '../../../functions/src/adapters/storage/daftar-lokasi.ts';
import type { Granted } from '../../../functions/src/authorize.ts';
import type { listPilihanLokasi as definition } from '../../../functions/src/domain/callables/lists.ts';
import {
  toKodeKelurahan,
  toKodeKota,
  wilayahOf,
} from '../../../functions/src/domain/basics/wilayah.ts';
import { listPilihanLokasi } from '../../../functions/src/flows/lists/areas/list-pilihan-lokasi.ts';
import { call, codeOf, freshArea, resultOf, signIn, type Area } from '../../support/suite/suite.ts';

/** With the one that the place has already. */
const LOCATIONS = 131;
let area: Area;

const kodeOf = (n: number) => toKodeKelurahan(`${area.kota}.0${String(n % 7)}.2${String(100 + n)}`);

async function store(n: number, nama = `Sukajadi ${String(n)}`): Promise<void> {
  const known = await docs.wilayah.read(area.kelurahan);
  if (known === null) throw new Error('no location');
  const kode = kodeOf(n);
  const namaKecamatan = `Cicendo ${String(n % 7)}`;
  await docs.wilayah.set({
    ...known,
    kode,
    nama,
    namaKecamatan,
    jenis: 'desa',
    wilayah: wilayahOf(kode),
  });
}

beforeEach(async () => {
  area = await freshArea();
  await Promise.all(Array.from({ length: LOCATIONS - 1 }, (_, n) => store(n)));
});

async function costOf(kata: string) {
  const request = { kode: [area.kota], kata, lewati: 0 };
  const [before, objects] = [readMeter(), readStorageMeter()];
  const granted = { request, caller: { now: new Date() } };
  const { pilihan } = await listPilihanLokasi(granted as unknown as Granted<typeof definition>);
  return { pilihan, reads: since(before).reads, objects: storageSince(objects).objectsRead };
}

describe('the locations to choose from', () => {
  it('are read once, and then cost a handful of reads, with a search as well', async () => {
    const first = await costOf('');
    expect(first.pilihan).toMatchObject({ jumlah: LOCATIONS, baris: [] });
    expect(first.pilihan.tempat).toHaveLength(8);
    // What the trail names of the last three quarters of an hour, of other kab/kota too, and the count.
    const again = await costOf('');
    expect(again.pilihan).toEqual(first.pilihan);
    expect(again.reads).toBeLessThanOrEqual(31);
    const searched = await costOf('sukajadi 77');
    expect(searched.pilihan).toMatchObject({ cocok: 1, tempat: [] });
    expect(searched.reads).toBeLessThanOrEqual(31);
    expect(searched.objects).toBe(1);
  });

  it('have at once what an administrator has added or renamed, and what was written past them', async () => {
    await costOf('');
    const admin = await signIn({ peran: 'admin', wilayah: [area.kota] });
    const save = (kode: string, nama: string) =>
      resultOf(
        call(
          'saveLokasi',
          {
            kode: toKodeKelurahan(kode),
            nama,
            namaKecamatan: 'Cicendo Baru',
            namaKota: null,
            namaProvinsi: null,
            ppmk: false,
            berlakuSejak: '2015-01-01',
            diganti: null,
            alasan: 'uji coba',
          },
          admin,
        ),
      );
    await save(`${area.kota}.98.1001`, 'Pasirkaliki');
    await save(kodeOf(5), 'Husein');
    expect((await costOf('pasirkaliki')).pilihan.cocok).toBe(1);
    expect((await costOf('sukajadi 5')).pilihan.baris.map((it) => it.kode)).not.toContain(
      kodeOf(5),
    );
    expect((await costOf('husein')).pilihan.baris.map((it) => it.kode)).toEqual([kodeOf(5)]);
    await store(131);
    expect((await costOf('')).pilihan.jumlah).toBe(LOCATIONS + 2);
  });

  it('are made anew where what was kept says something else', async () => {
    await costOf('');
    const now = new Date().toISOString();
    await saveDaftarLokasi({
      bentuk: 1,
      kota: area.kota,
      dibaca: now,
      dibacaUtuh: now,
      tanpaBaris: 0,
      baris: [],
    });
    expect((await costOf('')).pilihan.jumlah).toBeGreaterThanOrEqual(LOCATIONS);
  });

  it('are for people who record, in their own areas', async () => {
    const request = { kode: [area.kelurahan], kata: '', lewati: 0 };
    const ask = async (peran: 'fasilitator' | 'upk' | 'smes', wilayah: string) =>
      call(
        'listPilihanLokasi',
        request,
        await signIn({ peran, wilayah: [wilayah as typeof area.kelurahan] }),
      );
    const { pilihan } = await resultOf(ask('fasilitator', area.kelurahan));
    expect(pilihan.baris.map((it) => it.kode)).toEqual([area.kelurahan]);
    expect(await codeOf(ask('upk', area.kelurahan))).toBe('tidak-berhak');
    expect(await codeOf(ask('smes', area.kota))).toBe('tidak-berhak');
    expect(await codeOf(ask('fasilitator', toKodeKota('11.71')))).toBe('tidak-berhak');
    const neighbour = await signIn({ peran: 'fasilitator', wilayah: [area.kelurahan] });
    const whole = { ...request, kode: [area.kota] };
    expect(await codeOf(call('listPilihanLokasi', whole, neighbour))).toBe('tidak-berhak');
  });
});
