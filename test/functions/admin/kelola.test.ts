// Administration: users, locations, parameter sets, state of work. Who may do what, within which areas,
// and that every change leaves an entry in the trail. Long: they share administrators of three areas.
import { randomInt, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { getAuthAdmin } from '../../../functions/src/adapters/platform/firebase.ts';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { markAreaStale } from '../../../functions/src/flows/quick-status/mark-area-stale.ts';
import { PARAMETER_AWAL } from '../../../functions/src/domain/basics/parameter.ts';
import { areaTahunId } from '../../../functions/src/domain/basics/paths.ts';
import { PERAN } from '../../../functions/src/domain/access/peran.ts';
import type { CALLABLES } from '../../../functions/src/domain/callables/table.ts';
import {
  aSesiOf,
  call,
  codeOf,
  emptyKecamatan,
  freshArea,
  freshProvinsi,
  registeredKsm,
  resultOf,
  signIn,
  TODAY,
  until,
} from '../../support/suite/suite.ts';
import { administrators, ALASAN, trailOf } from './administrators.ts';
import { toTanggal, yearOf } from '../../../functions/src/domain/basics/tanggal.ts';
import { toKodeKelurahan } from '../../../functions/src/domain/basics/wilayah.ts';
import { kecamatanOf } from '../../../functions/src/domain/basics/code-shapes.ts';

const { area, admin, daerah, aPengguna, save } = await administrators();

describe('roles', () => {
  const set = PARAMETER_AWAL;
  const CALLS: readonly (readonly [keyof typeof CALLABLES, () => object])[] = [
    ['listPengguna', () => ({})],
    ['savePengguna', () => aPengguna()],
    [
      'saveLokasi',
      () => ({
        kode: area.kelurahan,
        nama: 'X',
        namaKecamatan: null,
        namaKota: null,
        namaProvinsi: null,
        ppmk: false,
        berlakuSejak: '2017-01-01',
        alasan: ALASAN,
      }),
    ],
    ['previewParameter', () => ({ set, kota: area.kota, setelah: '' })],
    ['adoptParameter', () => ({ set, alasan: ALASAN })],
    ['getPekerjaan', () => ({})],
    ['listPekerjaan', () => ({ macam: 'basi', lewati: 0 })],
    ['listJejak', () => ({ setelah: null })],
    ['listUnduhan', () => ({ milik: 'semua', kode: null, oleh: null, setelah: null })],
  ];

  it.each(PERAN.filter((peran) => peran !== 'admin'))('%s is refused everything', async (peran) => {
    const person = await signIn({ peran, wilayah: ['ID'] });
    const codes = await Promise.all(
      CALLS.map(([name, data]) => codeOf(call(name, data(), person))),
    );
    expect(codes).toEqual(CALLS.map(() => 'tidak-berhak'));
  });

  it('a person signed out, and an administrator of another area, too', async () => {
    expect(await codeOf(call('listPengguna', {}, null))).toBe('belum-masuk');
    const jauh = await signIn({ peran: 'admin', wilayah: [await freshProvinsi()] });
    expect(await codeOf(save(aPengguna(), jauh))).toBe('tidak-berhak');
    const names = ['saveLokasi', 'previewParameter', 'adoptParameter', 'listJejak'];
    const theirs = CALLS.filter(([name]) => names.includes(name));
    const codes = await Promise.all(theirs.map(([name, data]) => codeOf(call(name, data(), jauh))));
    expect(codes).toEqual(names.map(() => 'tidak-berhak'));
  });
});

describe('users', () => {
  it('are made with role and areas, listed, and leave an entry in the trail', async () => {
    const { pengguna } = await resultOf(save(aPengguna(), daerah));
    const account = await getAuthAdmin().getUser(pengguna.uid);
    expect(account.customClaims).toEqual({ peran: 'askot', wilayah: [area.kota] });
    expect(await docs.pengguna.read(pengguna.uid)).toMatchObject({
      nama: 'Ana Uji',
      nonaktif: false,
    });
    expect(await trailOf(pengguna.uid)).toMatchObject([
      { tindakan: 'penggunaBaru', oleh: daerah.uid, alasan: ALASAN, sebelum: null },
    ]);
    const list = await resultOf(call('listPengguna', {}, daerah));
    expect(list.pengguna.map((p) => p.uid)).toContain(pengguna.uid);
    expect(await codeOf(save(aPengguna({ email: pengguna.email })))).toBe('isian-tidak-sesuai');
  });

  it('made by two administrators at once are one: the other is told', async () => {
    for (let n = 0; n < 5; n += 1) {
      const same = aPengguna();
      const codes = await Promise.all([same, same].map((it) => codeOf(save(it))));
      expect(codes.toSorted()).toStrictEqual(['accepted', 'isian-tidak-sesuai']);
    }
  });

  it('left half made are made whole by the next attempt, and are one', async () => {
    const made = aPengguna();
    const { pengguna } = await resultOf(save(made));
    await getAuthAdmin().deleteUser(pengguna.uid);
    // Listed a moment ago it is being made by somebody.
    expect(await codeOf(save(made))).toBe('isian-tidak-sesuai');
    const listed = await docs.pengguna.read(pengguna.uid);
    if (!listed) throw new Error('not listed');
    const sejak = '2017-07-01T00:00:00.000Z';
    await docs.pengguna.set({
      ...listed,
      tambahan: (listed.tambahan ?? []).map((it) => ({ ...it, sejak })),
    });
    const again = await resultOf(save(made));
    expect(again.pengguna.uid).toBe(pengguna.uid);
    expect((await getAuthAdmin().getUser(pengguna.uid)).email).toBe(pengguna.email);
  });

  it('change role, are closed and opened again; each change is in the trail', async () => {
    const made = aPengguna();
    const { pengguna } = await resultOf(save(made));
    const { uid } = pengguna;
    await resultOf(save({ ...made, uid, peran: 'korkot' }));
    await resultOf(save({ ...made, uid, peran: 'korkot', nonaktif: true }));
    expect((await getAuthAdmin().getUser(uid)).disabled).toBe(true);
    await resultOf(save({ ...made, uid, peran: 'korkot' }));
    // Nothing changed, so no entry in the trail either.
    await resultOf(save({ ...made, uid, peran: 'korkot' }));
    const account = await getAuthAdmin().getUser(uid);
    expect(account.disabled).toBe(false);
    expect(account.customClaims).toEqual({ peran: 'korkot', wilayah: [area.kota] });
    const trail = (await trailOf(uid)).toSorted((a, b) => a.pada.localeCompare(b.pada));
    expect(trail.map((j) => j.tindakan)).toEqual([
      'penggunaBaru',
      'penggunaUbah',
      'penggunaNonaktif',
      'penggunaAktif',
    ]);
    expect(JSON.parse(trail[1]?.sebelum ?? '')).toMatchObject({ peran: 'askot' });
    const shown = await resultOf(call('listJejak', { setelah: null }, admin));
    expect(shown.jejak.length).toBeGreaterThan(3);
    expect(JSON.stringify(shown)).not.toMatch(/sandi|password/i);
    const search = (kata: string) => resultOf(call('listJejak', { kata, setelah: null }, admin));
    const found = await search(`${uid} KORKOT`);
    expect(found.jejak.map((it) => it.sasaran)).toStrictEqual([uid, uid, uid]);
    expect(found).toMatchObject({ adaLagi: false, setelah: null });
    expect((await search(`${uid} tidak-ada`)).jejak).toStrictEqual([]);
  });

  it('are told which areas were given to them, and administrators see no more of it', async () => {
    const other = await freshArea();
    const made = aPengguna({ peran: 'fasilitator', wilayah: [area.kelurahan] });
    const { pengguna } = await resultOf(save(made));
    const given = async () =>
      (await docs.pengguna.read(pengguna.uid))?.tambahan?.map((it) => it.kode);
    expect(await given()).toEqual([area.kelurahan]);
    const wilayah = [area.kelurahan, other.kelurahan];
    const changed = await resultOf(
      save({ ...made, uid: pengguna.uid, wilayah, dilihat: pengguna }),
    );
    expect(Object.keys(changed.pengguna)).not.toContain('tambahan');
    expect(await given()).toEqual(wilayah);
    await resultOf(save({ ...made, uid: pengguna.uid, wilayah: [other.kelurahan] }));
    expect(await given()).toEqual([other.kelurahan]);
  });

  it('of other areas, and permissions that one does not have, are out of reach', async () => {
    const { pengguna } = await resultOf(save(aPengguna({ wilayah: ['ID'] })));
    const reach = aPengguna({ uid: pengguna.uid, email: pengguna.email });
    expect(await codeOf(save(reach, daerah))).toBe('tidak-berhak');
    expect(await codeOf(save(aPengguna({ wilayah: ['ID'], peran: 'admin' }), daerah))).toBe(
      'tidak-berhak',
    );
    const list = await resultOf(call('listPengguna', {}, daerah));
    expect(list.pengguna.map((p) => p.uid)).not.toContain(pengguna.uid);
    expect(await trailOf(pengguna.uid)).toHaveLength(1);
  });

  it('have areas with programme locations only, also when one is added', async () => {
    const made = aPengguna();
    const { pengguna } = await resultOf(save(made));
    const nowhere = emptyKecamatan(area);
    for (const kode of [nowhere, `${nowhere}.1001`]) {
      const wilayah = [area.kelurahan, kode];
      const fresh = aPengguna({ wilayah });
      for (const sent of [fresh, { ...made, uid: pengguna.uid, wilayah }]) {
        const refused = await save(sent);
        expect(JSON.stringify(refused)).toContain(`tidak ada lokasi program di ${kode};`);
      }
    }
    expect(await trailOf(pengguna.uid)).toHaveLength(1);
    await resultOf(save(aPengguna({ wilayah: [area.kelurahan, area.provinsi] })));
  });

  it('cannot lock themselves out', async () => {
    const email = `${randomUUID()}@uji.ksm`;
    await docs.pengguna.set({
      uid: admin.uid,
      email,
      nama: 'Admin Uji',
      peran: 'admin',
      wilayah: ['ID'],
    });
    expect(
      await codeOf(save(aPengguna({ uid: admin.uid, email, peran: 'pejabat', nonaktif: true }))),
    ).toBe('isian-tidak-sesuai');
  });
});

describe('locations', () => {
  const aLokasi = (kode: string, rest: object = {}) => ({
    kode,
    nama: 'Sukamaju',
    namaKecamatan: null,
    namaKota: null,
    namaProvinsi: null,
    ppmk: true,
    berlakuSejak: '2017-01-01',
    alasan: ALASAN,
    ...rest,
  });
  const saveLokasi = (data: object, person = admin) => call('saveLokasi', data, person);

  it('take the names above from what is on record', async () => {
    const kode = toKodeKelurahan(`${kecamatanOf(area.kelurahan)}.2${String(randomInt(100, 999))}`);
    const { lokasi } = await resultOf(
      saveLokasi(aLokasi(kode, { namaKota: 'Kota Salah Ketik' }), daerah),
    );
    expect(lokasi).toMatchObject({ jenis: 'desa', namaKota: `Kota ${area.kota}`, ppmk: true });
    expect(await docs.wilayah.read(kode)).toEqual(lokasi);
    expect(await trailOf(kode)).toMatchObject([{ tindakan: 'lokasiBaru', sebelum: null }]);
    await resultOf(saveLokasi(aLokasi(kode, { ppmk: false })));
    expect((await trailOf(kode)).map((j) => j.tindakan).toSorted()).toEqual([
      'lokasiBaru',
      'lokasiUbah',
    ]);
  });

  it('are in the figures of the kab/kota soon after', async () => {
    const place = await freshArea(area.provinsi);
    await registeredKsm(place);
    const tahun = yearOf(TODAY);
    const count = async () =>
      (await docs.rekap.readIfFits(areaTahunId(tahun, place.kota)))?.angka.lokasi;
    await until('the first figures', async () => (await count()) === 1);
    await resultOf(saveLokasi(aLokasi(`${kecamatanOf(place.kelurahan)}.2001`)));
    await until('the new location', async () => (await count()) === 2);
  });

  it('require names that nobody has given yet, and refuse an impossible code', async () => {
    const kode = toKodeKelurahan(`${await freshProvinsi()}.71.01.1001`);
    const answer = await saveLokasi(aLokasi(kode, { namaProvinsi: 'Provinsi Baru' }));
    if (!('error' in answer)) throw new Error('accepted');
    expect(answer.error.details?.isian.map((i) => i.jalur)).toEqual(['namaKecamatan', 'namaKota']);
    expect(await codeOf(saveLokasi(aLokasi(`${area.kota}.01.9001`)))).toBe('isian-tidak-sesuai');
    expect(await docs.wilayah.read(kode)).toBeNull();
  });
});

describe('parameter sets', () => {
  it('show first who would change level, and store nothing', async () => {
    const place = await freshArea(area.provinsi);
    const { ksmId, faskel } = await registeredKsm(place);
    await resultOf(call('submitKiriman', aSesiOf(ksmId, toTanggal('2017-06-28')), faskel));
    await until('a copy of the records', async () => {
      const copy = await docs.jendela.read(ksmId);
      return copy !== null && copy.urut >= 2;
    });
    const preview = (set: object) =>
      resultOf(call('previewParameter', { set, kota: place.kota, setelah: '' }, daerah));
    const nothing = { diperiksa: 1, dilewati: 0, berubah: [], setelah: null };
    expect(await preview(PARAMETER_AWAL)).toEqual(nothing);
    // A check by the city makes the copy older than the group's last submission.
    const askot = await signIn({ peran: 'askot', wilayah: [place.kota] });
    const isi = { ksmId, pendaftaran: 1, sesi: [], hasil: 'diterima', alasan: null };
    await resultOf(call('submitKiriman', { id: randomUUID(), jenis: 'pemeriksaan', isi }, askot));
    expect(await preview(PARAMETER_AWAL)).toEqual(nothing);
    const tingkat = { ...PARAMETER_AWAL.tingkat, dinilai: { hari: 3000 } };
    const changed = await preview({ ...PARAMETER_AWAL, berlakuSejak: '2018-01-01', tingkat });
    expect(changed.berubah).toMatchObject([
      { ksmId, nama: 'Melati', sekarang: 'Pemula', calon: 'Belum Dinilai' },
    ]);
    expect(await docs.parameter.read(toTanggal('2018-01-01'))).toBeNull();
  });

  it('are adopted once, from tomorrow on, in order, with an entry in the trail', async () => {
    const berlakuSejak = toTanggal(
      `20${String(randomInt(60, 99))}-0${String(randomInt(1, 10))}-01`,
    );
    const set = { ...PARAMETER_AWAL, berlakuSejak };
    const adopt = (data: object, person = admin) =>
      codeOf(call('adoptParameter', { set: data, alasan: ALASAN }, person));
    expect(await adopt(set, daerah)).toBe('tidak-berhak');
    expect(await adopt({ ...set, berlakuSejak: '2017-07-05' })).toBe('isian-tidak-sesuai');
    expect(await adopt({ ...set, jendela: { ...set.jendela, hariPanjang: 30 } })).toBe(
      'isian-salah',
    );
    expect(await adopt({ ...set, tunggakan: 0 })).toBe('isian-salah');
    expect(await adopt(set)).toBe('accepted');
    expect(await adopt(set)).toBe('isian-tidak-sesuai');
    expect(await docs.parameter.read(berlakuSejak)).toEqual(set);
    expect(await trailOf(berlakuSejak)).toMatchObject([
      { tindakan: 'parameterBaru', oleh: admin.uid },
    ]);
  });
});

describe('state of work', () => {
  it('shows the last night and what is stale in one’s own area', async () => {
    const malam = {
      tanggal: toTanggal('2017-07-05'),
      mulai: '2017-07-04T19:00:00.000Z',
      selesai: '2017-07-04T19:00:09.000Z',
      tertunda: 1,
      kota: 2,
      basi: 3,
      dihapus: 4,
      langkah: [],
    };
    await docs.pekerjaan.set(malam);
    // Of a year that no queue builds here.
    await markAreaStale(2001, area.kota, new Date());
    const seen = await resultOf(call('getPekerjaan', {}, daerah));
    expect(seen.malam).toEqual(malam);
    expect(seen.basi.find((b) => b.tahun === 2001)).toMatchObject({
      kode: area.kota,
      keadaan: 'basi',
    });
    const jauh = await signIn({ peran: 'admin', wilayah: [await freshProvinsi()] });
    const other = await resultOf(call('getPekerjaan', {}, jauh));
    expect(other.basi.some((b) => b.kode === area.kota)).toBe(false);
  });
});
