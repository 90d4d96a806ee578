// A token outlives its account by up to an hour: what is closed is refused at once all the same.
import { describe, expect } from 'vitest';
import { docs } from '../../functions/src/adapters/firestore/documents/docs.ts';
import { toTanggal } from '../../functions/src/domain/basics/tanggal.ts';
import { it } from '../support/suite/suite-test.ts';
import {
  aSesiOf,
  call,
  codeOf,
  registeredKsm,
  resultOf,
  signIn,
  type Person,
} from '../support/suite/suite.ts';

const ALASAN = 'pindah tugas';

/** Lists the person, as administrators do, and closes the account. */
async function close(person: Person, admin: Person): Promise<void> {
  const { uid, email, klaim } = person;
  if (klaim === null) throw new Error('nobody to close');
  const pengguna = { uid, email, nama: 'Ana Uji', ...klaim };
  await docs.pengguna.set(pengguna);
  await resultOf(call('savePengguna', { ...pengguna, nonaktif: true, alasan: ALASAN }, admin));
}

describe('a closed account', () => {
  it('sends, downloads and administers nothing any more, with the token that it has', async ({
    area,
  }) => {
    const admin = await signIn({ peran: 'admin', wilayah: [area.kota] });
    const { ksmId, faskel } = await registeredKsm(area);
    const pejabat = await signIn({ peran: 'pejabat', wilayah: [area.kota] });
    const other = await signIn({ peran: 'admin', wilayah: [area.kota] });
    const sesi = aSesiOf(ksmId, toTanggal('2017-06-07'));
    const file = { tahun: 2017, kode: area.kota };
    for (const person of [faskel, pejabat, other]) await close(person, admin);
    expect(await codeOf(call('submitKiriman', sesi, faskel))).toBe('akun-ditutup');
    expect(await docs.sesi.read(sesi.isi.id)).toBeNull();
    expect(await codeOf(call('listQs', { tahun: null }, pejabat))).toBe('akun-ditutup');
    expect(await codeOf(call('listRevisi', file, pejabat))).toBe('akun-ditutup');
    expect(await codeOf(call('listPengguna', {}, other))).toBe('akun-ditutup');
    expect(await codeOf(call('getPekerjaan', {}, other))).toBe('akun-ditutup');
    // Those who are not closed go on.
    await resultOf(call('listPengguna', {}, admin));
  });

  it('stays closed when the rest of what is stored of it cannot be read', async ({ area }) => {
    const person = await signIn({ peran: 'pejabat', wilayah: [area.kota] });
    const { uid } = person;
    await docs.pengguna.ref(uid).set({ uid, nonaktif: true, nama: 5 });
    expect(await codeOf(call('listQs', { tahun: null }, person))).toBe('akun-ditutup');
    await docs.pengguna.ref(uid).delete();
  });
});
