// A user whose record cannot be read: shown with what waits, and recorded anew by an administrator of the country from
// what is left, of the record or else of the account.
import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { accountOf } from '../../../functions/src/adapters/platform/pengguna.ts';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import { tersisihId } from '../../../functions/src/domain/basics/paths.ts';
import { NASIONAL } from '../../../functions/src/domain/basics/wilayah.ts';
import { tendArea } from '../../../functions/src/flows/repair/tend-area.ts';
import { call, codeOf, resultOf, signIn, TODAY } from '../../support/suite/suite.ts';
import { it } from '../../support/suite/suite-test.ts';
import { administrators, ALASAN, trailOf } from './administrators.ts';

const { admin, daerah, save } = await administrators();

async function tersisih(lewati = 0): Promise<string[]> {
  const page = await resultOf(call('listPekerjaan', { macam: 'tersisih', lewati }, admin));
  const names = page.tersisih.map((it) => `${it.koleksi}/${it.dokumen}`);
  return page.lanjut === null ? names : [...names, ...(await tersisih(page.lanjut))];
}

const rusak = async (uid: string) =>
  (await resultOf(call('listPengguna', {}, admin))).rusak?.find((it) => it.uid === uid);

describe('a user who cannot be read', () => {
  it('is found by the night, shown with the reason, and recorded anew with what was left', async ({
    area,
  }) => {
    const { uid, email } = await signIn({ peran: 'askot', wilayah: [area.kota] });
    // Under no address: the list of users does not come across it.
    await docs.pengguna
      .ref(uid)
      .set({ nama: 'Budi Uji', peran: 'lurah', wilayah: ['x', area.kota] });
    await tendArea(NASIONAL, TODAY, new Date());
    expect(await tersisih()).toContain(`pengguna/${uid}`);
    const left = await rusak(uid);
    expect(left).toMatchObject({
      uid,
      email,
      nama: 'Budi Uji',
      peran: 'askot',
      wilayah: [area.kota],
      nonaktif: false,
    });
    expect(left?.sebab).toContain('peran');

    const again = { koleksi: 'pengguna', dokumen: uid, kota: null };
    expect(await resultOf(call('retryTersisih', again, admin))).toEqual({ terbaca: false });
    const { sebab: _why, ...form } = left ?? {};
    const mended = { ...form, peran: 'korkot', dilihat: null, alasan: ALASAN };
    // Where the user works nobody can tell.
    expect(await codeOf(save(mended, daerah))).toBe('tidak-berhak');
    expect(await codeOf(save({ ...mended, email: 'lain@uji.ksm' }))).toBe('isian-tidak-sesuai');
    const wanted = { uid, email, nama: 'Budi Uji', peran: 'korkot', wilayah: [area.kota] };
    expect((await resultOf(save(mended))).pengguna).toEqual({ ...wanted, nonaktif: false });

    expect(await docs.pengguna.read(uid)).toMatchObject(wanted);
    expect((await accountOf(uid))?.klaim).toEqual({ peran: 'korkot', wilayah: [area.kota] });
    expect(await docs.tersisih.read(tersisihId('pengguna', uid))).toBeNull();
    expect(await rusak(uid)).toBeUndefined();
    expect((await trailOf(uid)).map((it) => [it.tindakan, it.sebelum])).toEqual([
      ['penggunaUbah', null],
    ]);
    // Another administrator has the same form open.
    expect(await codeOf(save({ ...mended, peran: 'smes' }))).toBe('berubah-sementara');
  });

  it('who is listed under an address is set aside by the list, and closed if the account is', async ({
    area,
  }) => {
    const { uid, email } = await signIn({ peran: 'askot', wilayah: [area.kota] });
    await docs.pengguna.ref(uid).set({ email, wilayah: 'rusak' });
    // The list is longer than a page: it is looked for by its address.
    await call('listPengguna', { kata: email }, admin);
    const left = await rusak(uid);
    expect(left).toMatchObject({ email, peran: 'askot', wilayah: [area.kota] });
    expect((await resultOf(call('listPengguna', {}, daerah))).rusak).toBeUndefined();
    const { sebab: _why, ...form } = left ?? {};
    const closed = { ...form, nama: 'Budi Uji', nonaktif: true, dilihat: null, alasan: ALASAN };
    await resultOf(save(closed));
    expect((await accountOf(uid))?.nonaktif).toBe(true);
  });

  it('and has no account any more is shown, and not recorded', async ({ area }) => {
    const uid = toUid(randomUUID());
    await docs.pengguna.ref(uid).set({ nama: 'Cici Uji' });
    await tendArea(NASIONAL, TODAY, new Date());
    expect(await rusak(uid)).toMatchObject({ email: null, nama: 'Cici Uji', peran: null });
    const form = {
      uid,
      email: `${uid}@uji.ksm`,
      nama: 'Cici Uji',
      peran: 'askot',
      wilayah: [area.kota],
      nonaktif: false,
      alasan: ALASAN,
    };
    expect(await codeOf(save(form))).toBe('tidak-ditemukan');
    await docs.pengguna.remove(uid);
    await docs.tersisih.remove(tersisihId('pengguna', uid));
  });
});
