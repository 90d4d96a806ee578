// Two members of one name, told apart on every screen that names them; what is on record stays as it is.
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { toKsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { it } from '../../support/browser/page-test.ts';
import { anAnggota } from '../../support/records/build-kiriman.ts';
import { seedKsm } from '../../support/suite/seed.ts';
import { aPendaftaran, TODAY } from '../../support/suite/suite.ts';
import { ORIGIN } from '../../support/browser/signed-in.ts';
import { openSesi } from '../field-page.ts';
import { openGroup, openPart, untilAccepted } from './visited-group.ts';

const FIRST = 'Siti (1980)';
const SECOND = 'Siti (anggota ke-2)';

describe('members of one name', () => {
  it('are told apart wherever they are named, and asked about when one more joins', async ({
    phone,
    area,
  }) => {
    const daftar = aPendaftaran(area.kelurahan);
    const anggota = [
      anAnggota('a1', { nama: 'Siti', tahunLahir: 1980 }),
      anAnggota('a2', { nama: 'Siti', tahunLahir: null }),
      anAnggota('a3', { nama: 'Ani' }),
    ];
    const { ksmId } = await seedKsm(area, {
      pendaftaran: { ...daftar, isi: { ...daftar.isi, anggota } },
      held: true,
    });
    await openSesi(phone, toKsmId(ksmId));
    for (const nama of [FIRST, SECOND, 'Ani']) {
      await phone.getByRole('radio', { name: `${nama}: Absen` }).waitFor();
      await phone
        .getByLabel('Notulis')
        .getByRole('option', { name: nama, exact: true })
        .waitFor({ state: 'attached' });
    }
    await phone.goto(`${ORIGIN}/ksm/${ksmId}/cetak-formulir`);
    await phone.getByRole('cell', { name: SECOND }).waitFor();

    await openGroup(phone, ksmId);
    await openPart(phone, 'Anggota');
    await phone.getByRole('button', { name: `Ubah data ${SECOND}` }).click();
    // The form of a member has the name on record.
    expect(await phone.getByLabel('Nama', { exact: true }).inputValue()).toBe('Siti');
    await phone.getByRole('button', { name: 'Jangan simpan', exact: true }).click();
    await phone.getByRole('button', { name: 'Tambah anggota' }).click();
    await phone.getByLabel('Nama', { exact: true }).fill('siti');
    await phone.getByRole('radio', { name: 'Perempuan' }).check();
    await phone.getByRole('radio', { name: 'Ya', exact: true }).check();
    await phone.getByLabel('Tanggal masuk').fill(TODAY);
    await phone.getByLabel('Menyetujui datanya dicatat').check();
    const save = phone.getByRole('button', { name: 'Simpan', exact: true });
    await save.click();
    await phone.getByRole('link', { name: /^Nama: sama dengan anggota yang sudah ada/ }).waitFor();
    await phone.getByLabel('Nama', { exact: true }).fill('Siti RT 3');
    await save.click();
    await untilAccepted(phone);
    const names = (await docs.anggota.read(toKsmId(ksmId)))?.anggota.map((it) => it.nama);
    expect(names).toEqual(['Siti', 'Siti', 'Ani', 'Siti RT 3']);
  });
});
