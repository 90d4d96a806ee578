// A group that is in another area: its months, its records and both files follow, and each month is counted once.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, vi } from 'vitest';
import { getDb } from '../../../functions/src/adapters/platform/firebase.ts';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import type { KsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { areaTahunId } from '../../../functions/src/domain/basics/paths.ts';
import { toBulan, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { regenerateQs } from '../../../functions/src/flows/quick-status/regenerate-qs.ts';
import { recomputeKsm } from '../../../functions/src/flows/maturity/recompute-ksm.ts';
import { rollKota } from '../../../functions/src/flows/maturity/roll-kota.ts';
import { dropTasks } from '../../../tools/suite/steer/drop-tasks.ts';
import { setTriggers } from '../../../tools/suite/steer/triggers.ts';
import { anAnggota, anIsiPinjaman } from '../../support/records/build-kiriman.ts';
import { freshen, fromScratch, markOf, stored } from '../../support/files/figures.ts';
import { signIn, type Person } from '../../support/suite/people.ts';
import { computeHeld } from '../../support/suite/seed.ts';
import {
  aSesiOf,
  call,
  codeOf,
  freshArea,
  resultOf,
  TODAY,
  until,
  type Area,
} from '../../support/suite/suite.ts';
import { it as suiteIt } from '../../support/suite/suite-test.ts';

// What is asked for here is built here, and by nobody else meanwhile.
const tasks = process.env['CLOUD_TASKS_EMULATOR_HOST'];
beforeAll(async () => {
  await setTriggers(false);
  await dropTasks();
});
afterAll(async () => {
  process.env['CLOUD_TASKS_EMULATOR_HOST'] = tasks;
  await setTriggers(true);
});

const it = suiteIt
  .extend('other', () => freshArea())
  .extend('manager', ({ area, other }) =>
    signIn({ peran: 'askot', wilayah: [area.kota, other.kota] }),
  )
  /** Met twice in June, with a loan of the UPK; computed. */
  .extend('group', async ({ heldGroup, askot }) => {
    const { ksmId, faskel } = heldGroup;
    for (const tanggal of ['2017-03-01', '2017-06-07'])
      await resultOf(call('submitKiriman', aSesiOf(ksmId, toTanggal(tanggal)), faskel));
    const isi = anIsiPinjaman({
      id: randomUUID(),
      ksmId,
      sumber: 'upk',
      peminjam: null,
      tanggalCair: toTanggal('2017-02-01'),
      angsuran: [{ jatuhTempo: toTanggal('2017-08-15'), pokok: 100_000, jasa: 1000 }],
    });
    const loan = { id: randomUUID(), jenis: 'pinjaman', isi, koreksi: null };
    await resultOf(call('submitKiriman', loan, askot));
    await computeHeld(ksmId);
    return heldGroup;
  });

const move = (ksmId: KsmId, { kelurahan }: Area, sejak: string | null, dilihat?: number) => ({
  id: randomUUID(),
  jenis: 'ksmPindah',
  ...(dilihat !== undefined && { dilihat }),
  isi: { ksmId, kelurahan, sejak, alasan: 'Pindah alamat' },
});
const send = (kiriman: object, person: Person) => call('submitKiriman', kiriman, person);
const compute = (ksmId: KsmId) =>
  recomputeKsm({ ksmId, dari: null, urut: null, today: TODAY, now: new Date(), ask: false });

/** Groups of each month in the file of a kab/kota, made anew. */
async function built({ kota }: Area): Promise<Record<string, number>> {
  // The suite may be building it at the same time.
  await until(`the file of ${kota} is fresh`, async () => {
    await regenerateQs({ tahun: 2017, kode: kota }, TODAY, new Date());
    return (await markOf(kota))?.keadaan === 'segar';
  });
  const rekap = await docs.rekap.read(areaTahunId(2017, kota));
  return Object.fromEntries((rekap?.bulanan ?? []).map((b) => [b.bulan, b.angka.ksm]));
}

/** The file is stale, or the suite has begun to build it, or has done so. */
async function isAsked({ kota }: Area): Promise<boolean> {
  const mark = await docs.basi.read(areaTahunId(2017, kota));
  return mark !== null && (mark.keadaan !== 'segar' || mark.tiket > 1);
}

async function placesOf(ksmId: KsmId): Promise<Set<string>> {
  const mine = await Promise.all([
    docs.ksm.list((q) => q.where('id', '==', ksmId)),
    docs.anggota.list((q) => q.where('ksmId', '==', ksmId)),
    docs.sesi.list((q) => q.where('ksmId', '==', ksmId)),
    docs.pinjaman.list((q) => q.where('ksmId', '==', ksmId)),
    docs.penghitungan.list((q) => q.where('ksmId', '==', ksmId)),
  ]);
  const history = await docs.riwayat.list((q) => q.where('ksmId', '==', ksmId));
  return new Set([...mine.flat(), ...history].map((it) => it.wilayah.kelurahan ?? ''));
}

describe('a group that moved', () => {
  it('is counted once in each month, in the area where it was', async ({
    area,
    other,
    manager,
    group: { ksmId },
  }) => {
    for (const { kota } of [area, other]) await freshen(kota, 2017);
    await resultOf(send(move(ksmId, other, '2017-05-10'), manager));
    // The event is lost; the night of the new area finds the group.
    await rollKota({ kota: other.kota, setelah: null }, TODAY, new Date());
    const months = await stored(ksmId);
    expect(months).toStrictEqual(await fromScratch(ksmId));
    expect(months.map((c) => c.wilayah.kelurahan === other.kelurahan)).toStrictEqual([
      ...Array.from({ length: 4 }, () => false),
      ...Array.from({ length: 3 }, () => true),
    ]);
    expect(await isAsked(area)).toBe(true);
    expect(await isAsked(other)).toBe(true);
    expect(await placesOf(ksmId)).toStrictEqual(new Set([other.kelurahan]));
    expect((await docs.penghitungan.read(ksmId))?.pindah).toBe(false);
    // Lists follow, although the month before the move is still in the old area.
    const listed = async ({ kota }: Area) =>
      (await resultOf(call('listKsm', { kode: [kota], kata: '', setelah: null }, manager))).halaman
        .baris;
    expect(await listed(area)).toStrictEqual([]);
    expect((await listed(other)).map((it) => it.id)).toStrictEqual([ksmId]);
    // A doubled event finds nothing.
    expect((await compute(ksmId)).berubah).toStrictEqual([]);
    expect(await built(area)).toMatchObject({ '2017-01': 1, '2017-04': 1, '2017-07': 0 });
    const there = await built(other);
    expect(there['2017-05']).toBe(1);
    expect(there['2017-07']).toBe(1);
    expect(there['2017-04'] ?? 0).toBe(0);
    // The UPK of the new area has the loan, and that of the old one does not.
    const upkOf = async ({ kota }: Area) =>
      (await docs.rekap.read(areaTahunId(2017, kota)))?.upk.par.penyebut;
    expect([await upkOf(area), await upkOf(other)]).toStrictEqual([0, 100_000]);
  });

  it.for([0, 1, 2])(
    'follows in the end, though the work died after %i of its writes',
    async (written, { area, other, manager, group: { ksmId } }) => {
      await resultOf(send(move(ksmId, other, '2017-05-10'), manager));
      const db = getDb();
      const begin = db.batch.bind(db);
      let begun = 0;
      const batch = vi.spyOn(db, 'batch').mockImplementation(() => {
        if (begun === written) throw new Error('died');
        begun += 1;
        return begin();
      });
      try {
        await expect(compute(ksmId)).rejects.toThrow('died');
      } finally {
        batch.mockRestore();
      }
      expect(await placesOf(ksmId)).toStrictEqual(new Set([area.kelurahan, other.kelurahan]));
      expect((await docs.penghitungan.read(ksmId))?.pindah).toBe(true);
      // The event is not delivered again; the night of the new area finds what was left.
      await rollKota({ kota: other.kota, setelah: null }, TODAY, new Date());
      expect(await placesOf(ksmId)).toStrictEqual(new Set([other.kelurahan]));
      expect((await docs.penghitungan.read(ksmId))?.pindah).toBe(false);
      expect(await stored(ksmId)).toStrictEqual(await fromScratch(ksmId));
    },
  );

  it('marks the file of the area that it left when an earlier month changes', async ({
    area,
    other,
    manager,
    group: { ksmId },
  }) => {
    await resultOf(send(move(ksmId, other, '2017-05-10'), manager));
    await compute(ksmId);
    for (const { kota } of [area, other]) await freshen(kota, 2017);
    await resultOf(send(aSesiOf(ksmId, toTanggal('2017-04-05')), manager));
    await compute(ksmId);
    expect(await stored(ksmId)).toStrictEqual(await fromScratch(ksmId));
    expect((await markOf(area.kota))?.dari).toBe('2017-04');
    expect((await markOf(other.kota))?.dari).toBe('2017-05');
    // A session of a later month is none of the old area's business.
    await freshen(area.kota, 2017);
    await resultOf(send(aSesiOf(ksmId, TODAY), manager));
    await compute(ksmId);
    expect((await markOf(area.kota))?.keadaan).toBe('segar');
  });

  it('was in the wrong area from the start: nothing of it stays there', async ({
    area,
    other,
    manager,
    group: { ksmId, faskel },
  }) => {
    const before = await stored(ksmId);
    for (const { kota } of [area, other]) await freshen(kota, 2017);
    await resultOf(send(move(ksmId, other, null), manager));
    // A session comes before the move is computed.
    const late = aSesiOf(ksmId, toTanggal('2017-06-14'));
    expect(await codeOf(send(late, faskel))).toBe('tidak-berhak');
    await resultOf(send(late, manager));
    await compute(ksmId);
    const months = await stored(ksmId);
    expect(new Set(months.map((c) => c.wilayah.kelurahan))).toStrictEqual(
      new Set([other.kelurahan]),
    );
    expect(await placesOf(ksmId)).toStrictEqual(new Set([other.kelurahan]));
    expect((await markOf(area.kota))?.dari).toBeNull();
    expect(Object.values(await built(area)).every((n) => n === 0)).toBe(true);
    expect((await built(other))['2017-01']).toBe(1);
    // Back again, and without that session: as if nothing had been.
    await resultOf(send(move(ksmId, area, null), manager));
    const undone = {
      id: randomUUID(),
      jenis: 'batalkan',
      isi: {
        ksmId,
        catatan: { jenis: 'sesi', id: late.isi.id, pinjaman: null },
        alasan: 'Salah catat',
      },
    };
    await resultOf(send(undone, faskel));
    await compute(ksmId);
    expect(await stored(ksmId)).toStrictEqual(before);
  });

  it('is moved by who manages both areas, and by one of two at once', async ({
    other,
    askot,
    manager,
    group: { ksmId, faskel },
  }) => {
    expect(await codeOf(send(move(ksmId, other, null), faskel))).toBe('tidak-berhak');
    expect(await codeOf(send(move(ksmId, other, null), askot))).toBe('tidak-berhak');
    const admin = await signIn({ peran: 'admin', wilayah: ['ID'] });
    const seen = (await docs.ksm.read(ksmId))?.urut ?? 0;
    const codes = await Promise.all([
      codeOf(send(move(ksmId, other, '2017-05-10', seen), manager)),
      codeOf(send(move(ksmId, other, '2017-05-17', seen), admin)),
    ]);
    expect(codes.toSorted()).toStrictEqual(['accepted', 'berubah-sementara']);
  });
});

describe('an area whose code was replaced', () => {
  it('is still read, and its groups are carried over to the next', async ({
    area,
    other,
    manager,
    group: { ksmId, faskel },
  }) => {
    const admin = await signIn({ peran: 'admin', wilayah: ['ID'] });
    const lokasi = await docs.wilayah.read(area.kelurahan);
    const replaced = (kode: string) => ({
      kode: area.kelurahan,
      nama: lokasi?.nama ?? '',
      namaKecamatan: null,
      namaKota: null,
      namaProvinsi: null,
      ppmk: false,
      berlakuSejak: '2015-01-01',
      diganti: { sejak: '2017-05-01', kode },
      alasan: 'Pemekaran wilayah',
    });
    expect(await codeOf(call('saveLokasi', replaced(area.kelurahan), admin))).toBe(
      'isian-tidak-sesuai',
    );
    await resultOf(call('saveLokasi', replaced(other.kelurahan), admin));
    const join = {
      id: randomUUID(),
      jenis: 'anggotaMasuk',
      isi: { ksmId, anggota: [anAnggota('a9', { tanggalMasuk: TODAY })] },
    };
    await resultOf(send(join, faskel));
    await compute(ksmId);
    // While the group is still there, both codes are in the file, and the old one is no location any more.
    await built(area);
    const row = async () =>
      (await docs.rekap.read(areaTahunId(2017, area.kota)))?.kelurahan.map((k) => [
        k.kode,
        k.angka.ksm,
        k.angka.lokasi,
      ]);
    expect(await row()).toStrictEqual([[area.kelurahan, 1, 0]]);
    await resultOf(send(move(ksmId, other, '2017-05-01'), manager));
    await compute(ksmId);
    expect((await stored(ksmId)).find((c) => c.bulan === toBulan('2017-05'))?.wilayah.kota).toBe(
      other.kota,
    );
    await built(area);
    expect(await row()).toStrictEqual([]);
  });
});
