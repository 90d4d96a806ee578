// What was registered wrongly is put right on the group's page, with a reason.
import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { toKodeKelurahan, wilayahOf } from '../../../functions/src/domain/basics/wilayah.ts';
import { anAnggota } from '../../support/records/build-kiriman.ts';
import { signIn } from '../../support/suite/people.ts';
import { aPendaftaran, call, resultOf } from '../../support/suite/suite.ts';
import { computeHeld, seedKsm } from '../../support/suite/seed.ts';
import { untilComputed } from '../../support/suite/settled.ts';
import { ORIGIN } from '../../support/browser/signed-in.ts';
import { it, openGroup, openPart, refusalsOf, untilAccepted } from './visited-group.ts';

describe('a correction on the page of a group', () => {
  it('moves the date of formation, and says which sessions stand in its way', async ({
    phone,
    recorded: { ksmId },
  }) => {
    await openGroup(phone, ksmId);
    await openPart(phone, 'Data KSM');
    await phone.getByRole('button', { name: 'Ubah data' }).click();
    await phone.getByLabel('Tanggal bentuk').fill('2017-06-08');
    await phone.getByText('Anggota yang masuk pada tanggal bentuk ikut berpindah').waitFor();
    await phone.getByLabel('Alasan').fill('Salah baca berita acara');
    await phone.getByRole('button', { name: 'Simpan', exact: true }).click();
    await phone
      .getByText('sudah ada catatan sebelum tanggal itu: sesi 07-06-2017')
      .first()
      .waitFor();
    await phone.getByRole('link', { name: 'Perbaiki' }).click();
    await phone.getByRole('heading', { name: 'Belum terkirim' }).waitFor();
    await phone.getByRole('link', { name: 'Perbaiki' }).click();
    await phone.getByLabel('Tanggal bentuk').fill('2017-06-01');
    await phone.getByRole('button', { name: 'Simpan', exact: true }).click();
    await untilAccepted(phone);
    expect((await docs.ksm.read(ksmId))?.tanggalBentuk).toBe('2017-06-01');
    await openPart(phone, 'Perubahan');
    await phone.getByText('04-01-2017 menjadi 01-06-2017').first().waitFor();
    await phone.getByText('Alasan: Salah baca berita acara').waitFor();
  });

  it('takes back a stage, and names the loan that stays', async ({
    open,
    recorded: { area, ksmId },
  }) => {
    const askot = await signIn({ peran: 'askot', wilayah: [area.kota] });
    const stage = { ksmId, tahap: 'I', sejak: '2017-06-01', alasan: 'keputusan rapat' };
    await resultOf(call('submitKiriman', { id: randomUUID(), jenis: 'tahap', isi: stage }, askot));
    const desk = await (await open(askot)).newPage();
    await openGroup(desk, ksmId);
    await openPart(desk, 'Tahap');
    await desk.getByRole('button', { name: 'Cabut Tahap I' }).click();
    await desk.getByText('Rp500.000, cair 15-06-2017').waitFor();
    await desk.getByLabel('Alasan').fill('Salah pilih KSM');
    await desk.getByRole('button', { name: 'Cabut Tahap I' }).click();
    await untilAccepted(desk);
    await desk.getByText('Belum masuk Tahap I.').waitFor();
    await desk.getByText(/dicabut .* · Salah pilih KSM · 1 pinjaman UPK tetap tercatat/).waitFor();
    expect((await docs.ksm.read(ksmId))?.tahapan).toEqual([]);
  });

  it('moves to another kelurahan, whose facilitator finds all of it, and the other one nothing', async ({
    open,
    recorded: { area, faskel, ksmId },
  }) => {
    const next = toKodeKelurahan(`${area.kelurahan.slice(0, 9)}9${area.kelurahan.slice(10)}`);
    const here = await docs.wilayah.read(area.kelurahan);
    if (!here) throw new Error('no location');
    await docs.wilayah.set({ ...here, kode: next, nama: 'Sukamaju', wilayah: wilayahOf(next) });
    await docs.wilayah.set({ ...here, diganti: { kode: next, sejak: toTanggal('2017-06-01') } });
    const [askot, newcomer] = await Promise.all([
      signIn({ peran: 'askot', wilayah: [area.kota] }),
      signIn({ peran: 'fasilitator', wilayah: [next] }),
    ]);
    await computeHeld(ksmId);
    const desk = await (await open(askot)).newPage();
    await openGroup(desk, ksmId);
    await openPart(desk, 'Data KSM');
    const former = `${here.nama} (${area.kelurahan})`;
    await desk.getByText(`${former} diganti Sukamaju (${next}) sejak 01-06-2017.`).waitFor();
    await desk.getByRole('button', { name: 'Ganti kelurahan' }).click();
    expect(await desk.getByLabel('Kelurahan/desa yang benar').inputValue()).toBe(next);
    expect(await desk.getByLabel('Di sana sejak').inputValue()).toBe('2017-06-01');
    await desk.getByLabel('Alasan').fill('Pemekaran kelurahan');
    await desk.getByRole('button', { name: 'Simpan', exact: true }).click();
    await untilAccepted(desk);
    await desk.getByText(`${here.nama}, sampai 01-06-2017`).waitFor();
    await untilComputed(ksmId);

    const phone = await (await open(newcomer)).newPage();
    const refused = refusalsOf(phone);
    await openGroup(phone, ksmId);
    await openPart(phone, 'Sesi');
    await phone.getByText('14 Juni 2017').first().waitFor();
    await openPart(phone, 'Perubahan');
    await phone.getByText(`${here.nama} menjadi Sukamaju`).waitFor();
    await phone.getByText('Alasan: Pemekaran kelurahan').waitFor();
    await phone.getByText('KSM didaftarkan').waitFor();
    expect(refused).toEqual([]);

    const old = await (await open(faskel)).newPage();
    await old.goto(`${ORIGIN}/ksm`);
    await old.getByText('Belum ada KSM').first().waitFor();
  });

  it('cancels a group that is registered twice, and leads to the other', async ({
    open,
    area,
    heldGroup,
  }) => {
    const { ksmId } = heldGroup;
    const pendaftaran = aPendaftaran(area.kelurahan, { nama: 'Mawar' });
    const twin = await seedKsm(area, { pendaftaran, held: true });
    const askot = await signIn({ peran: 'askot', wilayah: [area.kota] });
    const desk = await (await open(askot)).newPage();
    await openGroup(desk, ksmId);
    await openPart(desk, 'Data KSM');
    await desk.getByRole('button', { name: 'KSM ini terdaftar dua kali' }).click();
    await desk.getByLabel('KSM yang dipakai').selectOption('Mawar');
    await desk.getByLabel('Alasan').fill('Terdaftar dua kali');
    await desk.getByRole('button', { name: 'Batalkan KSM ini' }).click();
    await untilAccepted(desk);
    await desk.getByText('KSM ini terdaftar dua kali dan sudah dibatalkan. Pakai').waitFor();
    expect(await desk.getByRole('link', { name: 'Catat sesi' }).count()).toBe(0);
    expect((await docs.ksm.read(ksmId))?.ganda?.pengganti).toBe(twin.ksmId);
    await desk.getByRole('link', { name: 'Mawar' }).click();
    await desk.getByRole('heading', { name: 'Mawar', level: 1 }).waitFor();
    // The one that stood is cancelled in favour of a third: that is where the first leads to.
    const kenanga = aPendaftaran(area.kelurahan, { nama: 'Kenanga' });
    const third = await seedKsm(area, { pendaftaran: kenanga, held: true });
    const isi = { ksmId: twin.ksmId, pengganti: third.ksmId, alasan: 'Terdaftar tiga kali' };
    await resultOf(call('submitKiriman', { id: randomUUID(), jenis: 'ksmGanda', isi }, askot));
    await openGroup(desk, ksmId);
    await desk.getByRole('link', { name: 'Kenanga' }).click();
    await desk.getByRole('heading', { name: 'Kenanga', level: 1 }).waitFor();
    await openGroup(desk, ksmId);
    await openPart(desk, 'Data KSM');
    await desk.getByRole('button', { name: 'Ternyata bukan ganda' }).click();
    await desk.getByLabel('Alasan').fill('Dua kelompok yang berbeda');
    await desk.getByRole('button', { name: 'Ternyata bukan ganda' }).click();
    await untilAccepted(desk);
    await desk.getByRole('button', { name: 'KSM ini terdaftar dua kali' }).waitFor();
    expect((await docs.ksm.read(ksmId))?.ganda).toBeNull();
  });

  it('of a name asks whether the other of that name is the same, of somebody who keeps no copies too', async ({
    area,
    askot,
    open,
    heldGroup: { ksmId },
  }) => {
    const pendaftaran = aPendaftaran(area.kelurahan, { nama: 'Kenanga' });
    await seedKsm(area, { pendaftaran, held: true });
    const desk = await (await open(askot, { width: 360 })).newPage();
    await openGroup(desk, ksmId);
    await openPart(desk, 'Data KSM');
    await desk.getByRole('button', { name: 'Ubah data' }).click();
    await desk.getByLabel('Nama KSM').fill('KSM kenanga');
    await desk.getByLabel('Alasan').fill('Nama di buku');
    const save = desk.getByRole('button', { name: 'Simpan', exact: true });
    await save.click();
    const asked = desk.getByRole('alert').filter({ hasText: 'Mungkin ini KSM yang sama' });
    await asked.getByRole('link', { name: 'Kenanga' }).waitFor();
    expect((await docs.ksm.read(ksmId))?.nama).not.toBe('KSM kenanga');
    await asked.getByRole('button', { name: 'Ini KSM lain, simpan' }).click();
    await untilAccepted(desk);
    expect((await docs.ksm.read(ksmId))?.nama).toBe('KSM kenanga');
  });

  it('makes two entries of one member one', async ({ phone, heldGroup: { ksmId, faskel } }) => {
    const twin = anAnggota('a9', { nama: 'Siti ganda' });
    const isi = { ksmId, anggota: [twin] };
    await resultOf(call('submitKiriman', { id: randomUUID(), jenis: 'anggotaMasuk', isi }, faskel));
    await openGroup(phone, ksmId);
    await openPart(phone, 'Anggota');
    await phone.getByRole('button', { name: 'Anggota terdaftar dua kali' }).click();
    await phone.getByLabel('Nama yang ganda, akan hilang').selectOption({ value: 'a9' });
    await phone.getByLabel('Nama yang tetap').selectOption({ value: 'a1' });
    await phone.getByLabel('Alasan').fill('Orang yang sama');
    await phone.getByRole('button', { name: 'Gabungkan' }).click();
    await untilAccepted(phone);
    await phone.getByText('3 anggota aktif').waitFor();
    expect((await docs.anggota.read(ksmId))?.anggota.map((a) => a.id)).toEqual(['a1', 'a2', 'a3']);
  });

  it('links a member who moves to another group, in both', async ({ phone, area, heldGroup }) => {
    const { ksmId } = heldGroup;
    const daftar = aPendaftaran(area.kelurahan, { nama: 'Mawar' });
    // Nobody there has the name of the one who comes.
    const anggota = ['b1', 'b2', 'b3'].map((id) => anAnggota(id));
    const pendaftaran = { ...daftar, isi: { ...daftar.isi, anggota } };
    const other = await seedKsm(area, { pendaftaran, held: true });
    const { nama } = (await docs.ksm.read(ksmId)) ?? {};
    const moving = (await docs.anggota.read(ksmId))?.anggota.find((a) => a.id === 'a3');
    if (nama === undefined || moving === undefined) throw new Error('no group');
    await openGroup(phone, ksmId);
    await openPart(phone, 'Anggota');
    await phone.getByRole('button', { name: `${moving.nama} keluar` }).click();
    await phone.getByLabel('Tanggal keluar').fill('2017-06-10');
    await phone.getByRole('button', { name: 'Pindah ke KSM lain' }).click();
    await phone.getByText('tidak ada uang yang ikut berpindah').waitFor();
    await phone.getByLabel('KSM tujuan').selectOption('Mawar');
    await phone.getByLabel('Alasan').fill('Pindah rumah');
    await phone.getByRole('button', { name: 'Simpan', exact: true }).click();
    await untilAccepted(phone);
    await phone.getByText('1 orang yang sudah keluar').click();
    await phone.getByText('pindah ke Mawar').waitFor();
    await openPart(phone, 'Perubahan');
    await phone.getByText('Alasan: Pindah rumah').waitFor();
    await phone.getByText(/Pindah ke: ?Mawar/).waitFor();

    await openGroup(phone, other.ksmId);
    await openPart(phone, 'Anggota');
    await phone.getByRole('button', { name: 'Tambah anggota' }).click();
    await phone.getByRole('button', { name: 'Pindahan dari KSM lain' }).click();
    await phone.getByLabel('KSM asal', { exact: true }).selectOption(nama);
    await phone.getByLabel('Nama di KSM asal').selectOption({ value: 'a3' });
    expect(await phone.getByLabel('Nama', { exact: true }).inputValue()).toBe(moving.nama);
    await phone.getByLabel('Tanggal masuk').fill('2017-06-12');
    await phone.getByLabel('Menyetujui datanya dicatat').check();
    await phone.getByRole('button', { name: 'Simpan', exact: true }).click();
    await untilAccepted(phone);
    await phone.getByText(`pindahan dari ${nama}`).waitFor();
    await openPart(phone, 'Perubahan');
    await phone.getByText(`pindahan dari ${nama}`).waitFor();
    const joined = (await docs.anggota.read(other.ksmId))?.anggota.at(-1);
    expect(joined).toMatchObject({ nama: moving.nama, pindahDari: { ksmId, anggota: 'a3', nama } });
  });

  it('is made for an area, too: its code was replaced by another', async ({ area, open }) => {
    const next = toKodeKelurahan(`${area.kelurahan.slice(0, 9)}9${area.kelurahan.slice(10)}`);
    const here = await docs.wilayah.read(area.kelurahan);
    if (!here) throw new Error('no location');
    const admin = await signIn({ peran: 'admin', wilayah: ['ID'] });
    const desk = await (await open(admin, { width: 1280 })).newPage();
    await desk.goto(`${ORIGIN}/kelola/lokasi?kota=${area.kota}`);
    await desk.getByRole('button', { name: /^Ubah/ }).click();
    await desk.getByLabel('Kode pengganti').fill(next);
    await desk.getByLabel('Diganti sejak').fill('2017-06-01');
    await desk.getByLabel('Alasan').fill('Pemekaran kelurahan');
    await desk.getByRole('button', { name: 'Simpan lokasi' }).click();
    await desk.getByText(`${next} belum menjadi lokasi program`).first().waitFor();
    await docs.wilayah.set({ ...here, kode: next, nama: 'Sukamaju', wilayah: wilayahOf(next) });
    await desk.getByRole('button', { name: 'Simpan lokasi' }).click();
    await desk.getByText(`${here.nama} tersimpan.`).waitFor();
    expect((await docs.wilayah.read(area.kelurahan))?.diganti).toEqual({
      kode: next,
      sejak: '2017-06-01',
    });
  });
});
