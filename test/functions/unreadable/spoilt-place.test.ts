// A programme location that cannot be read: what waits for it is told so, an administrator of the place sees it,
// and it goes on as soon as the location is recorded anew.
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { setPengguna } from '../../../functions/src/adapters/platform/pengguna.ts';
import { aPendaftaran, call, resultOf, signIn } from '../../support/suite/suite.ts';
import { it } from '../../support/suite/suite-test.ts';

describe('a location that cannot be read', () => {
  it('is seen by whoever administers it, and mended by recording it anew', async ({
    area,
    faskel,
  }) => {
    const { kelurahan, kota } = area;
    // Nothing is left of it that says where it lies.
    await docs.wilayah.ref(kelurahan).set({ rusak: true });
    const pendaftaran = aPendaftaran(kelurahan);
    const register = () => call('submitKiriman', pendaftaran, faskel);
    expect(await register()).toMatchObject({
      error: { status: 'UNAVAILABLE', details: { problem: { code: 'tidak-terbaca' } } },
    });
    const admin = await signIn({ peran: 'admin', wilayah: [kota] });
    const seen = async () => (await resultOf(call('getPekerjaan', {}, admin))).tersisih;
    expect(await seen()).toMatchObject([{ koleksi: 'wilayah', dokumen: kelurahan, kota }]);
    const lokasi = {
      kode: kelurahan,
      nama: 'Sukasari',
      namaKecamatan: 'Sukasari',
      namaKota: 'Kota Uji',
      namaProvinsi: 'Provinsi Uji',
      ppmk: false,
      berlakuSejak: '2015-01-01',
      dilihat: null,
      alasan: 'Catatan lokasi rusak',
    };
    await resultOf(call('saveLokasi', lokasi, admin));
    expect(await seen()).toEqual([]);
    await resultOf(register());
    const trail = await docs.jejakKelola.list((q) => q.where('sasaran', '==', kelurahan));
    expect(trail).toMatchObject([{ tindakan: 'lokasiUbah', sebelum: '{"rusak":true}' }]);
  });
});

describe('a user who cannot be read', () => {
  it('is mended by being listed anew', async ({ area }) => {
    const klaim = { peran: 'askot' as const, wilayah: [area.kota] };
    const { uid, email } = await signIn(klaim);
    await docs.pengguna.ref(uid).set({ rusak: true });
    const listed = { uid, email, nama: 'Budi Uji', ...klaim };
    expect(await setPengguna(listed)).toBe(true);
    expect(await docs.pengguna.read(uid)).toEqual(listed);
  });
});
