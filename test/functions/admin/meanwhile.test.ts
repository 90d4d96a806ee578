// Two administrators who change one user or location: the second is told by whom, when and what, and goes on
// knowingly.
import { randomInt } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { getAuthAdmin } from '../../../functions/src/adapters/platform/firebase.ts';
import { kecamatanOf } from '../../../functions/src/domain/basics/code-shapes.ts';
import { toKodeKelurahan } from '../../../functions/src/domain/basics/wilayah.ts';
import { call, freshProvinsi, resultOf } from '../../support/suite/suite.ts';
import { administrators, ALASAN, trailOf } from './administrators.ts';

const { area, admin, daerah, aPengguna, save } = await administrators();

describe('two administrators who change one thing', () => {
  const detailsOf = async (answer: ReturnType<typeof call>) => {
    const given = await answer;
    if (!('error' in given)) throw new Error('not refused');
    return given.error.details as { pesan: string; problem: { code: string } };
  };

  it('a user: the second is told by whom and what, and goes on knowingly', async () => {
    const { pengguna: seen } = await resultOf(save(aPengguna()));
    const change = { ...seen, alasan: ALASAN };
    await resultOf(save({ ...change, nonaktif: true, dilihat: seen }, daerah));
    const late = { ...change, nama: 'Ani Uji', dilihat: seen };
    const { pesan, problem } = await detailsOf(save(late));
    expect(problem.code).toBe('berubah-sementara');
    expect(pesan).toContain('Akun ditutup: ya');
    expect((await getAuthAdmin().getUser(seen.uid)).disabled).toBe(true);
    expect((await docs.pengguna.read(seen.uid))?.nama).toBe(seen.nama);
    await resultOf(save({ ...change, nama: 'Ani Uji' }));
    expect(await docs.pengguna.read(seen.uid)).toMatchObject({ nama: 'Ani Uji', nonaktif: false });
    expect(await trailOf(seen.uid)).toHaveLength(3);
  });

  it('a user: of two who saw the same in one instant, one is recorded and the account is as listed', async () => {
    for (const round of [1, 2, 3, 4, 5]) {
      const { pengguna: seen } = await resultOf(save(aPengguna()));
      const change = { ...seen, alasan: ALASAN, dilihat: seen };
      const saves = await Promise.all([
        save({ ...change, peran: 'korkot', nama: `Ani ${round}` }),
        save({ ...change, nonaktif: true }, daerah),
      ]);
      const refused = saves.filter((it) => 'error' in it);
      expect(refused).toMatchObject([
        {
          error: { details: { problem: { code: 'berubah-sementara', oleh: { peran: 'admin' } } } },
        },
      ]);
      const listed = await docs.pengguna.read(seen.uid);
      const account = await getAuthAdmin().getUser(seen.uid);
      expect(account.customClaims).toEqual({ peran: listed?.peran, wilayah: listed?.wilayah });
      expect(account.disabled).toBe(listed?.nonaktif);
      expect(await trailOf(seen.uid)).toHaveLength(2);
    }
  });

  it('a user: whoever goes on knowingly in one instant leaves the account as it is listed', async () => {
    const { pengguna: seen } = await resultOf(save(aPengguna()));
    const change = { ...seen, alasan: ALASAN };
    for (const nonaktif of [true, false, true]) {
      await Promise.all([
        resultOf(save({ ...change, peran: nonaktif ? 'korkot' : 'askot' })),
        resultOf(save({ ...change, nonaktif }, daerah)),
      ]);
      const listed = await docs.pengguna.read(seen.uid);
      const account = await getAuthAdmin().getUser(seen.uid);
      expect(account.customClaims).toEqual({ peran: listed?.peran, wilayah: listed?.wilayah });
      expect(account.disabled).toBe(listed?.nonaktif);
    }
  });

  it('a location: of two who saw the same, one is recorded', async () => {
    const kode = toKodeKelurahan(`${kecamatanOf(area.kelurahan)}.${String(randomInt(1500, 1999))}`);
    const nama = { nama: 'Baru', namaKecamatan: null, namaKota: null, namaProvinsi: null };
    const first = { kode, ...nama, ppmk: false, berlakuSejak: '2017-01-01', alasan: ALASAN };
    const { lokasi } = await resultOf(call('saveLokasi', { ...first, dilihat: null }, admin));
    const saves = await Promise.all(
      [true, false].map((ppmk) =>
        call(
          'saveLokasi',
          { ...first, ppmk, nama: ppmk ? 'Satu' : 'Dua', dilihat: lokasi },
          ppmk ? admin : daerah,
        ),
      ),
    );
    expect(saves.filter((it) => 'error' in it)).toHaveLength(1);
    const again = { ...first, nama: 'Tiga', dilihat: null };
    expect((await detailsOf(call('saveLokasi', again, admin))).problem.code).toBe(
      'berubah-sementara',
    );
    expect(['Satu', 'Dua']).toContain((await docs.wilayah.read(kode))?.nama);
  });

  it('what is open to everybody: it is not opened again by whoever saw it before it was opened and closed', async () => {
    const kode = await freshProvinsi();
    const open = { kode, terbuka: true, alasan: ALASAN };
    const set = (asked: object) => call('setKeterbukaan', { ...open, ...asked }, admin);
    await resultOf(set({ dilihat: null }));
    const opened = await docs.keterbukaan.read(kode);
    const close = { terbuka: false, dilihat: opened?.sejak };
    await resultOf(set(close));
    const { pesan, problem } = await detailsOf(set({ dilihat: null }));
    expect(problem.code).toBe('berubah-sementara');
    expect(pesan).toContain('Terbuka untuk umum: tidak');
    expect(await docs.keterbukaan.read(kode)).toMatchObject({ terbuka: false });
    // Knowingly, or from an older page.
    await resultOf(set({}));
    expect(await docs.keterbukaan.read(kode)).toMatchObject({ terbuka: true });
    expect((await detailsOf(set(close))).problem.code).toBe('berubah-sementara');
    // What is so already is no change.
    await resultOf(set({ dilihat: null }));
  });
});
