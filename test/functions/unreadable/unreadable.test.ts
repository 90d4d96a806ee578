// Documents spoilt as a broken release might leave them, one of each collection, each of another group.
// Nobody else notices: the night, the file, the lists and the other groups go on; an administrator sees
// each document with its reason, and has it tried again once it is mended.
import { describe, expect } from 'vitest';
import { listTersisihKota } from '../../../functions/src/adapters/firestore/work/tersisih.ts';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { getDb } from '../../../functions/src/adapters/platform/firebase.ts';
import { readWorkbook } from '../../../functions/src/adapters/storage/report-bucket.ts';
import { readWorkbook as readCells } from '../../../functions/src/adapters/xlsx/workbook/read-workbook.ts';
import {
  areaTahunId,
  capaianId,
  KOLEKSI,
  qsLamaId,
  type Koleksi,
} from '../../../functions/src/domain/basics/paths.ts';
import { monthOf, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import {
  NASIONAL,
  wilayahOf,
  type KodeKota,
} from '../../../functions/src/domain/basics/wilayah.ts';
import { kecamatanOf } from '../../../functions/src/domain/basics/code-shapes.ts';
import { lkmIdOf } from '../../../functions/src/domain/records/lkm.ts';
import { recomputeKsm } from '../../../functions/src/flows/maturity/recompute-ksm.ts';
import { rollKota } from '../../../functions/src/flows/maturity/roll-kota.ts';
import { markAreaStale } from '../../../functions/src/flows/quick-status/mark-area-stale.ts';
import { regenerateQs } from '../../../functions/src/flows/quick-status/regenerate-qs.ts';
import { runSchedule } from '../../../tools/suite/steer/schedule.ts';
import { seedKsm, type Group } from '../../support/suite/seed.ts';
import { earlierOf, untilComputed, untilPublished } from '../../support/suite/settled.ts';
import { it } from '../../support/suite/suite-test.ts';
import {
  aSesiOf,
  call,
  codeOf,
  freshProvinsi,
  resultOf,
  signIn,
  TODAY,
  until,
  type Area,
} from '../../support/suite/suite.ts';

const YEAR = 2017;
const MONTH = monthOf(TODAY);

/** Of a group: the id of the document to spoil, and what queries still find it by. */
const OF_GROUP: Readonly<
  Partial<Record<Koleksi, (group: Group) => readonly [id: string, found: object]>>
> = {
  ksm: ({ ksmId }) => [ksmId, { id: ksmId }],
  anggota: ({ ksmId }) => [ksmId, {}],
  sesi: ({ sesi }) => [sesi[0]?.isi.id ?? '', { tanggal: '2017-06-28' }],
  pinjaman: ({ ksmId }) => [`p-${ksmId}`, { sumber: 'upk', berlakuSampai: '9999-12-31' }],
  kasLain: ({ ksmId }) => [`k-${ksmId}`, { tanggal: '2017-06-28' }],
  dokumen: ({ ksmId }) => [ksmId, {}],
  kemitraan: ({ ksmId }) => [ksmId, {}],
  penghitungan: ({ ksmId }) => [ksmId, { hidup: true, sampai: '2017-01-01', ditahan: false }],
  jendela: ({ ksmId }) => [ksmId, {}],
  capaian: ({ ksmId }) => [
    capaianId(ksmId, MONTH),
    { bulan: MONTH, diubah: '9999-01-01T00:00:00.000Z' },
  ],
};

/** Of the kab/kota itself, or of another year of it. */
const OF_KOTA: Readonly<
  Partial<Record<Koleksi, (area: Area) => readonly [id: string, found: object]>>
> = {
  lkm: ({ kelurahan }) => [`x-${lkmIdOf(kelurahan)}`, {}],
  wilayah: ({ kelurahan }) => [`${kecamatanOf(kelurahan)}.1999`, {}],
  verifikasi: ({ kota }) => [`${kota}_2017-03`, { kode: kota }],
  qs: ({ kota }) => [`1999_${kota}`, { tahun: 1999, kode: kota }],
  qsLama: ({ kota }) => [
    qsLamaId(YEAR, kota, 'x'),
    { tahun: YEAR, kode: kota, pertama: false, diganti: '2017-01-01T00:00:00.000Z' },
  ],
  basi: ({ kota }) => [`1999_${kota}`, { tahun: 1999, kode: kota, keadaan: 'basi' }],
};

const spoil = async (koleksi: Koleksi, id: string, found: object) => {
  const ref = getDb().collection(KOLEKSI[koleksi]).doc(id);
  const before = (await ref.get()).data();
  await ref.set({ ...found, rusak: true });
  return async () => (before === undefined ? ref.delete() : ref.set(before));
};

async function saidBy(kota: KodeKota): Promise<unknown[]> {
  const manifes = await docs.qs.read(areaTahunId(YEAR, kota));
  const sheets = await readCells(await readWorkbook(manifes?.terbaru.objek ?? ''));
  return [...(sheets.get('Info')?.values() ?? [])].map((cell) => cell.nilai);
}

describe('documents that cannot be read', () => {
  it('stop nothing else, are seen, and count again when they are mended', async ({ area }) => {
    const kinds = Object.entries(OF_GROUP) as [
      Koleksi,
      (group: Group) => readonly [string, object],
    ][];
    const groups = await Promise.all(kinds.map(() => seedKsm(area, { sesi: ['2017-06-28'] })));
    const healthy = await seedKsm(area);
    const everybody = groups.length + 1;
    await untilPublished(area.kota, 'has all groups', (_, rekap) => rekap.angka.ksm === everybody);

    const undo: (() => Promise<unknown>)[] = [];
    const wanted: string[] = [];
    for (const [i, [koleksi, locate]] of kinds.entries()) {
      const group = groups[i];
      if (!group) throw new Error('no group');
      const [id, found] = locate(group);
      undo.push(
        await spoil(koleksi, id, {
          ksmId: group.ksmId,
          wilayah: wilayahOf(area.kelurahan),
          ...found,
        }),
      );
      wanted.push(`${koleksi}/${id}`);
    }
    for (const [koleksi, locate] of Object.entries(OF_KOTA) as [
      Koleksi,
      (area: Area) => readonly [string, object],
    ][]) {
      const [id, found] = locate(area);
      undo.push(await spoil(koleksi, id, { wilayah: wilayahOf(area.kelurahan), ...found }));
      wanted.push(`${koleksi}/${id}`);
    }

    // Whatever looks at the groups meets each of them.
    for (const { ksmId } of groups)
      await recomputeKsm({
        ksmId,
        dari: MONTH,
        urut: null,
        today: TODAY,
        now: new Date(),
        ask: false,
      });
    await rollKota({ kota: area.kota, setelah: null }, TODAY, new Date());
    await runSchedule('nightly');

    await resultOf(
      call('submitKiriman', aSesiOf(healthy.ksmId, toTanggal('2017-07-05')), healthy.faskel),
    );
    await untilComputed(healthy.ksmId);
    await markAreaStale(YEAR, area.kota, new Date());
    await regenerateQs({ tahun: YEAR, kode: area.kota }, TODAY, new Date());
    await until('the file counts the session of the healthy group', async () => {
      const rekap = await docs.rekap.read(areaTahunId(YEAR, area.kota));
      return rekap?.angka.ksm === everybody && rekap.angka.sesiTahun === groups.length + 1;
    });

    const national = await signIn({ peran: 'pejabat', wilayah: [NASIONAL] });
    const { folder } = await resultOf(call('listQs', { tahun: null }, national));
    expect(folder.flatMap((f) => f.berkas).some((b) => b.kode === area.kota)).toBe(true);

    const admin = await signIn({ peran: 'admin', wilayah: [area.kota] });
    const seen = await resultOf(call('getPekerjaan', {}, admin));
    const paths = seen.tersisih.map((it) => `${it.koleksi}/${it.dokumen}`);
    // A result is derived: it was computed anew, so there is nothing to see.
    const derived = wanted.filter(
      (path) => path.startsWith('capaian/') || path.startsWith('jendela/'),
    );
    expect(paths.toSorted()).toEqual(wanted.filter((p) => !derived.includes(p)).toSorted());
    expect(seen.tersisih.every((it) => it.kota === area.kota)).toBe(true);
    expect(await saidBy(area.kota)).toContain('Catatan tidak terbaca');
    const known = (await listTersisihKota(area.kota)).rows.length;
    expect(known).toBe(paths.length);
    const listed = { tahun: YEAR, kode: area.kota };
    const { revisi } = await resultOf(call('listRevisi', listed, national));
    expect(revisi[0]?.tersisih).toBe(known);

    const stranger = await signIn({ peran: 'admin', wilayah: [await freshProvinsi()] });
    for (const mend of undo) await mend();
    for (const { koleksi, dokumen, kota } of seen.tersisih) {
      const request = { koleksi, dokumen, kota };
      expect(await codeOf(call('retryTersisih', request, stranger))).toBe('tidak-berhak');
      // One that is deleted again tells so itself, and may be taken back before it is asked for.
      const isGone = (await docs[koleksi].ref(dokumen as never).get()).data() === undefined;
      if (isGone) await call('retryTersisih', request, admin);
      else expect(await resultOf(call('retryTersisih', request, admin))).toEqual({ terbaca: true });
    }
    expect((await listTersisihKota(area.kota)).rows).toEqual([]);
    await regenerateQs({ tahun: YEAR, kode: area.kota }, TODAY, new Date());
    await untilPublished(area.kota, 'has all groups', (_, rekap) => rekap.tersisih === 0);
    expect(await saidBy(area.kota)).not.toContain('Catatan tidak terbaca');
  });

  it('that lead to a file are mended as they are read, and its earlier updates stay', async ({
    area,
  }) => {
    await seedKsm(area, { sesi: ['2017-06-28'] });
    const { kota } = area;
    const id = areaTahunId(YEAR, kota);
    await untilPublished(kota, 'has the group', (_, rekap) => rekap.angka.ksm === 1);
    await seedKsm(area);
    await untilPublished(kota, 'has both', (_, rekap) => rekap.angka.ksm === 2);
    const before = await docs.qs.read(id);
    for (const broken of [
      { versi: 'rusak', nama: 5 },
      { lama: [{ x: 1 }], usang: null },
    ]) {
      const ref = docs.qs.ref(id);
      await ref.set({ ...(await ref.get()).data(), ...broken });
      await docs.basi.ref(id).set({ tahun: YEAR, kode: kota, keadaan: 'rusak' });
      await seedKsm(area);
      const ksm = (await getDb().collection(KOLEKSI.ksm).where('wilayah.kota', '==', kota).get())
        .size;
      await untilPublished(kota, 'has the next', (_, rekap) => rekap.angka.ksm === ksm);
      const after = await docs.qs.readManyReadable([id]);
      expect(after.unreadable).toEqual([]);
    }
    expect(before?.pertama).toBe(false);
    expect((await earlierOf(YEAR, kota)).length).toBeGreaterThan(0);
  });

  it('is made anew where it is a month of a group, even if it no longer says where', async ({
    area,
  }) => {
    const { ksmId } = await seedKsm(area, { sesi: ['2017-06-28'] });
    await untilComputed(ksmId);
    const id = capaianId(ksmId, MONTH);
    await docs.capaian.ref(id).set({ ksmId, bulan: MONTH, wilayah: 'rusak' });
    const now = new Date();
    await recomputeKsm({ ksmId, dari: MONTH, urut: null, today: TODAY, now, ask: false });
    expect(await docs.capaian.read(id)).toMatchObject({ ksmId, bulan: MONTH });
  });

  it('is made anew where it is a sum: the recap of a kab/kota', async ({ area }) => {
    await seedKsm(area);
    await untilPublished(area.kota, 'has its group');
    const id = areaTahunId(YEAR, area.kota);
    await spoil('rekap', id, { tahun: YEAR, kode: area.kota, provinsi: area.provinsi });
    await markAreaStale(YEAR, area.kota, new Date());
    await regenerateQs({ tahun: YEAR, kode: area.kota }, TODAY, new Date());
    await untilPublished(area.kota, 'has its group again', (_, rekap) => rekap.angka.ksm === 1);
  });
});
