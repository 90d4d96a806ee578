// What stands beside the records of a group, spoilt: names of people, ledgers, places, records of other
// groups. Whoever asks for something else is answered.
import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { listTersisihKsm } from '../../../functions/src/adapters/firestore/work/tersisih.ts';
import { getDb } from '../../../functions/src/adapters/platform/firebase.ts';
import { PARAMETER_AWAL } from '../../../functions/src/domain/basics/parameter.ts';
import {
  areaTahunId,
  capaianId,
  KOLEKSI,
  upkBulananId,
  type Koleksi,
} from '../../../functions/src/domain/basics/paths.ts';
import { monthOf, toBulan } from '../../../functions/src/domain/basics/tanggal.ts';
import type { KodeKota } from '../../../functions/src/domain/basics/wilayah.ts';
import { lkmIdOf } from '../../../functions/src/domain/records/lkm.ts';
import { recomputeKsm } from '../../../functions/src/flows/maturity/recompute-ksm.ts';
import { anIsiPinjaman } from '../../support/records/build-kiriman.ts';
import { seedKsm } from '../../support/suite/seed.ts';
import { untilComputed, untilPublished } from '../../support/suite/settled.ts';
import { call, resultOf, signIn, TODAY, until, type Person } from '../../support/suite/suite.ts';
import { it as suiteIt } from '../../support/suite/suite-test.ts';
import { whileSpoilt } from './while-spoilt.ts';

const YEAR = 2017;
const ALASAN = 'uji coba';
const MONTH = monthOf(TODAY);

const it = suiteIt
  .extend('korkot', ({ area }) => signIn({ peran: 'korkot', wilayah: [area.kota] }))
  .extend('admin', () => signIn({ peran: 'admin', wilayah: ['ID'] }));

async function listed(person: Person, nama: string): Promise<void> {
  if (person.klaim === null) throw new Error('no role');
  await docs.pengguna.set({ uid: person.uid, email: person.email, nama, ...person.klaim });
}

const idOf = async (koleksi: Koleksi, field: string, value: string) => {
  const found = await getDb().collection(KOLEKSI[koleksi]).where(field, '==', value).get();
  const [first] = found.docs;
  if (first === undefined) throw new Error(`no ${koleksi} of ${value}`);
  return first.id;
};

describe('a record of others', () => {
  it('stops no decision on a stage', async ({ area, korkot }) => {
    const { kelurahan } = area;
    const lkm = lkmIdOf(kelurahan);
    const send = (jenis: string, isi: object, rest: object = { koreksi: null }) =>
      resultOf(call('submitKiriman', { id: randomUUID(), jenis, isi, ...rest }, korkot));
    const nama = 'LKM Maju';
    await send('lkm', { id: lkm, nama, kelurahan, edisi: 'A', berlakuSejak: '2015-01-01' });
    const books = { pendapatan: 10, biaya: 5, modal: 100 };
    await send('upkBulanan', { lkm, kelurahan, bulan: '2017-05', ...books });
    const other = await seedKsm(area, { held: true });
    const pinjaman = anIsiPinjaman({ id: randomUUID(), ksmId: other.ksmId, sumber: 'upk' });
    await send('pinjaman', pinjaman);
    const groups = await Promise.all([1, 2, 3].map(() => seedKsm(area, { held: true })));
    for (const [koleksi, id] of [
      ['wilayah', kelurahan],
      ['upkBulanan', upkBulananId(lkm, toBulan('2017-05'))],
      ['pinjaman', pinjaman.id],
    ] as const)
      await whileSpoilt(koleksi, id, async () => {
        const ksmId = groups.pop()?.ksmId ?? '';
        const tahap = { ksmId, tahap: 'I', sejak: TODAY, alasan: ALASAN };
        expect((await resultOf(call('checkGerbang', { ksmId }, korkot))).gerbang).toHaveLength(4);
        await send('tahap', tahap, {});
      });
  });

  it('stops no target and no new place beside it', async ({ area, admin, korkot }) => {
    await whileSpoilt('wilayah', area.kelurahan, async () => {
      const angka = { ksm: 1, berdaya: 1, sesi: 1, anggota: 1 };
      const isi = { tahun: YEAR, kota: area.kota, angka };
      const target = { id: randomUUID(), jenis: 'target', isi, koreksi: null };
      await resultOf(call('submitKiriman', target, korkot));
      const lokasi = {
        kode: `${area.kelurahan.slice(0, 9)}2001`,
        nama: 'Sukarasa',
        namaKecamatan: 'Sukasari',
        namaKota: 'Kota Uji',
        namaProvinsi: 'Provinsi Uji',
        ppmk: false,
        berlakuSejak: '2017-01-01',
        alasan: ALASAN,
      };
      await resultOf(call('saveLokasi', lokasi, admin));
      await resultOf(call('saveLokasi', { ...lokasi, nama: 'Sukasari' }, admin));
    });
  });
});

describe('a document with thousands of faults', () => {
  it('is set aside like any other', async ({ area }) => {
    const { ksmId, sesi } = await seedKsm(area, { sesi: ['2017-06-28'] });
    const id = sesi[0]?.isi.id ?? '';
    const setoran = Object.fromEntries(Array.from({ length: 40_000 }, (_, i) => [`a${i}`, null]));
    const ref = getDb().collection(KOLEKSI.sesi).doc(id);
    const before = (await ref.get()).data() ?? {};
    await ref.set({ ...before, setoran });
    const now = new Date();
    await recomputeKsm({ ksmId, dari: MONTH, urut: null, today: TODAY, now, ask: false });
    const [seen] = (await listTersisihKsm(ksmId)).rows;
    expect(seen).toMatchObject({ koleksi: 'sesi', dokumen: id });
    await ref.set(before);
    await until('it is taken back', async () => (await listTersisihKsm(ksmId)).rows.length === 0);
  });
});

describe('a document that says it is another', () => {
  it('is not taken for that one', async ({ area }) => {
    const [wrong, right] = [await seedKsm(area), await seedKsm(area, { sesi: ['2017-06-28'] })];
    for (const { ksmId } of [wrong, right]) await untilComputed(ksmId);
    const id = capaianId(right.ksmId, MONTH);
    const before = await docs.capaian.read(id);
    const ref = docs.ksm.ref(wrong.ksmId);
    const stored = (await ref.get()).data() ?? {};
    await ref.set({ ...stored, id: right.ksmId, nama: 'Bukan ini' });
    const compute = { dari: MONTH, urut: null, today: TODAY, now: new Date(), ask: false };
    await recomputeKsm({ ksmId: wrong.ksmId, ...compute });
    expect(await docs.capaian.read(id)).toStrictEqual(before);
    const [seen] = (await listTersisihKsm(wrong.ksmId)).rows;
    expect(seen).toMatchObject({ koleksi: 'ksm', dokumen: wrong.ksmId, sebab: 'id mismatch' });
    await ref.set(stored);
    await until(
      'it is taken back',
      async () => (await listTersisihKsm(wrong.ksmId)).rows.length === 0,
    );
  });
});

describe('a look at other numbers', () => {
  it('leaves out the group that cannot be read', async ({ area, admin }) => {
    const { ksmId } = await seedKsm(area, { sesi: ['2017-06-28'] });
    const other = await seedKsm(area);
    for (const id of [ksmId, other.ksmId]) await untilComputed(id);
    const set = { ...PARAMETER_AWAL, berlakuSejak: '2098-12-01' };
    const preview = () =>
      resultOf(call('previewParameter', { set, kota: area.kota, setelah: null }, admin));
    await whileSpoilt('jendela', ksmId, async () => {
      expect(await preview()).toMatchObject({ diperiksa: 2, dilewati: 0 });
      await whileSpoilt('ksm', ksmId, async () => {
        expect(await preview()).toMatchObject({ diperiksa: 1, dilewati: 1 });
      });
    });
  });
});

describe('one row of a list', () => {
  const folderOf = async (kota: KodeKota, person: Person) => {
    const { folder } = await resultOf(call('listQs', { tahun: YEAR }, person));
    return folder.flatMap((f) => f.berkas).some((b) => b.kode === kota);
  };

  it('hides no other: people, ledger, trail', async ({ area, admin, korkot }) => {
    await seedKsm(area);
    await untilPublished(area.kota, 'has its group');
    await listed(admin, 'Ana Uji');
    await listed(korkot, 'Budi Uji');
    const file = { tahun: YEAR, kode: area.kota, revisi: null };
    for (const person of [admin, korkot]) await resultOf(call('getQsUrl', file, person));
    await whileSpoilt('pengguna', korkot.uid, async () => {
      const people = await Promise.all(
        [admin, korkot].map(({ email: kata }) => resultOf(call('listPengguna', { kata }, admin))),
      );
      const pengguna = people.flatMap((it) => it.pengguna);
      expect(pengguna.map((p) => p.uid)).toContain(admin.uid);
      expect(pengguna.map((p) => p.uid)).not.toContain(korkot.uid);
      expect(await folderOf(area.kota, korkot)).toBe(true);
    });
    const ledger = { milik: 'semua', kode: area.kota, oleh: null, setelah: null };
    const names = async () =>
      (await resultOf(call('listUnduhan', ledger, admin))).unduhan.map((it) => it.nama);
    expect((await names()).toSorted()).toEqual(['Ana Uji', 'Budi Uji']);
    await whileSpoilt('pengguna', korkot.uid, async () =>
      expect((await names()).toSorted()).toEqual([korkot.uid, 'Ana Uji'].toSorted()),
    );
    await whileSpoilt('unduhan', await idOf('unduhan', 'oleh', korkot.uid), async () =>
      expect(await names()).toEqual(['Ana Uji']),
    );
    const pengguna = {
      uid: null,
      email: `${randomUUID()}@uji.ksm`,
      nama: 'Cici Uji',
      peran: 'askot',
      wilayah: [area.kota],
      nonaktif: false,
      alasan: ALASAN,
    };
    const saved = await resultOf(call('savePengguna', pengguna, admin));
    const { uid } = saved.pengguna;
    const trail = async () =>
      (await resultOf(call('listJejak', { setelah: null }, admin))).jejak.map((it) => it.sasaran);
    expect(await trail()).toContain(uid);
    await whileSpoilt('jejakKelola', await idOf('jejakKelola', 'sasaran', uid), async () =>
      expect(await trail()).not.toContain(uid),
    );
  });

  it('hides no other: a kab/kota in the nation, a group in its kelurahan', async ({
    area,
    admin,
  }) => {
    const { ksmId } = await seedKsm(area);
    await seedKsm(area);
    await untilPublished(area.kota, 'has both', (_, rekap) => rekap.angka.ksm === 2);
    const ask = async (kode: string) =>
      (await resultOf(call('getWilayah', { kode, tahun: YEAR }, admin))).wilayah;
    await whileSpoilt('capaian', capaianId(ksmId, MONTH), async () => {
      expect(await ask(area.kelurahan)).not.toBeNull();
    });
    await untilPublished(area.kota, 'has both');
    const rekap = docs.rekap.ref(areaTahunId(YEAR, area.kota));
    await rekap.update({ angka: 'rusak' });
    await ask('ID');
    await ask(area.provinsi);
    await until('the recap is made anew', () =>
      docs.rekap.readIfFits(areaTahunId(YEAR, area.kota)),
    );
  });
});
