// Documents spoilt as a broken release might leave them, one of each collection, each of another group; and two of
// groups that have left. Nobody else notices: the night, the files, every list and the other groups go on; an
// administrator sees each document with its reason, and has it tried again once it is mended.
import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { listTersisihKota } from '../../../functions/src/adapters/firestore/work/tersisih.ts';
import { getDb } from '../../../functions/src/adapters/platform/firebase.ts';
import { readWorkbook } from '../../../functions/src/adapters/storage/report-bucket.ts';
import { readWorkbook as readCells } from '../../../functions/src/adapters/xlsx/workbook/read-workbook.ts';
import {
  areaTahunId,
  KOLEKSI,
  tersisihId,
  type Koleksi,
} from '../../../functions/src/domain/basics/paths.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import {
  NASIONAL,
  toKodeKelurahan,
  wilayahOf,
  type KodeKota,
  type KodeWilayah,
} from '../../../functions/src/domain/basics/wilayah.ts';
import { kecamatanOf } from '../../../functions/src/domain/basics/code-shapes.ts';
import { countsInFiles } from '../../../functions/src/domain/stale-files.ts';
import { recomputeKsm } from '../../../functions/src/flows/maturity/recompute-ksm.ts';
import { rollKota } from '../../../functions/src/flows/maturity/roll-kota.ts';
import { markAreaStale } from '../../../functions/src/flows/quick-status/mark-area-stale.ts';
import { regenerateQs } from '../../../functions/src/flows/quick-status/regenerate-qs.ts';
import { tendArea } from '../../../functions/src/flows/repair/tend-area.ts';
import { compareHistory } from '../../../functions/src/flows/verify/verify-all.ts';
import { runSchedule } from '../../../tools/suite/steer/schedule.ts';
import { seedKsm, type Group } from '../../support/suite/seed.ts';
import { untilComputed, untilPublished } from '../../support/suite/settled.ts';
import { it } from '../../support/suite/suite-test.ts';
import {
  aSesiOf,
  call,
  codeOf,
  freshArea,
  freshProvinsi,
  resultOf,
  signIn,
  TODAY,
  until,
  type Area,
  type Person,
} from '../../support/suite/suite.ts';
import { Random } from '../fuzz/random.ts';
import { nextRequest, REQUESTED, type Name } from '../fuzz/requests.ts';
import { LEFT_BEHIND, MONTH, SPOILT, YEAR, type Row } from './spoilt.ts';

const ROWS = Object.entries(SPOILT) as [Koleksi, Row][];
const OF_GROUP = ROWS.filter(([, row]) => row.of === 'group');

/** What only reads: lists, pages and files. */
const READS = REQUESTED.filter((name): name is Exclude<Name, 'submitKiriman'> =>
  /^(?:list|get|check|compare)/.test(name),
);

/** Of a month of a kab/kota these read one document, which is the spoilt one. */
const OF_ONE_MONTH: ReadonlySet<Name> = new Set(['listUjiPetik', 'getSebabGeser']);

interface Spoilt {
  readonly koleksi: Koleksi;
  readonly id: string;
  readonly fate: ReturnType<Row['locate']>[2];
  readonly mend: () => Promise<unknown>;
}

async function spoil(koleksi: Koleksi, row: Row, group: Group): Promise<Spoilt> {
  const [id, found, fate] = row.locate(group);
  const ref = getDb().collection(KOLEKSI[koleksi]).doc(id);
  const before = (await ref.get()).data();
  const ofGroup = row.of === 'group' ? { ksmId: group.ksmId } : {};
  const wilayah = wilayahOf(group.area.kelurahan);
  await ref.set({ ...ofGroup, wilayah, ...found, rusak: true });
  const mend = () => (before === undefined ? ref.delete() : ref.set(before));
  return { koleksi, id, fate, mend };
}

async function saidBy(kota: KodeKota): Promise<unknown[]> {
  const manifes = await docs.qs.read(areaTahunId(YEAR, kota));
  const sheets = await readCells(await readWorkbook(manifes?.terbaru.objek ?? ''));
  return [...(sheets.get('Info')?.values() ?? [])].map((cell) => cell.nilai);
}

const build = async (kode: KodeWilayah) => {
  await markAreaStale(YEAR, kode, new Date());
  await regenerateQs({ tahun: YEAR, kode }, TODAY, new Date());
};

/** A group that has left, and of which a session came in late, from when it was here. */
async function leave(group: Group, to: Area, korkot: Person): Promise<Group> {
  const isi = {
    ksmId: group.ksmId,
    kelurahan: to.kelurahan,
    sejak: '2017-07-01',
    alasan: 'uji coba',
  };
  await resultOf(call('submitKiriman', { id: randomUUID(), jenis: 'ksmPindah', isi }, korkot));
  const late = aSesiOf(group.ksmId, toTanggal('2017-03-08'));
  await resultOf(call('submitKiriman', late, korkot));
  await untilComputed(group.ksmId);
  return { ...group, area: to };
}

describe('documents that cannot be read', () => {
  it('stop nothing else, are seen, and count again when they are mended', async () => {
    const area = await freshArea(await freshProvinsi());
    const { kota, kelurahan, provinsi } = area;
    const next = await freshArea(provinsi);
    const [admin, korkot, national, ofKota] = await Promise.all([
      signIn({ peran: 'admin', wilayah: [NASIONAL] }),
      signIn({ peran: 'korkot', wilayah: [provinsi] }),
      signIn({ peran: 'pejabat', wilayah: [NASIONAL] }),
      signIn({ peran: 'admin', wilayah: [kota] }),
    ]);
    const seed = () => seedKsm(area, { sesi: ['2017-06-28'] });
    const groups = await Promise.all(OF_GROUP.map(seed));
    const leaving = await Promise.all(LEFT_BEHIND.map(seed));
    const healthy = await seedKsm(area);
    const everybody = groups.length + 1;
    await untilPublished(
      kota,
      'has all groups',
      (_, rekap) => rekap.angka.ksm === everybody + leaving.length,
    );
    const left = await Promise.all(leaving.map((group) => leave(group, next, korkot)));

    const spoilt: Spoilt[] = [];
    try {
      const of = new Map(OF_GROUP.map(([koleksi], i) => [koleksi, groups[i]]));
      for (const [koleksi, row] of ROWS)
        spoilt.push(await spoil(koleksi, row, of.get(koleksi) ?? healthy));
      for (const [i, koleksi] of LEFT_BEHIND.entries())
        spoilt.push(await spoil(koleksi, SPOILT[koleksi], left[i] ?? healthy));

      // Whatever looks at the groups meets each of them.
      const compute = { dari: MONTH, urut: null, today: TODAY, now: new Date(), ask: false };
      for (const { ksmId } of [...groups, ...left]) await recomputeKsm({ ksmId, ...compute });
      for (const place of [area, next])
        await rollKota({ kota: place.kota, setelah: null }, TODAY, new Date());
      await runSchedule('nightly');
      for (const kode of [kota, next.kota, provinsi]) await tendArea(kode, TODAY, new Date());

      const compared = new Set<string>();
      for await (const it of compareHistory(kota, () => new Date())) compared.add(it.ksmId);
      expect(compared.has(healthy.ksmId)).toBe(true);

      const sesi = aSesiOf(healthy.ksmId, toTanggal('2017-03-15'));
      await resultOf(call('submitKiriman', sesi, healthy.faskel));
      await untilComputed(healthy.ksmId);
      for (const kode of [kota, next.kota, provinsi]) await build(kode);
      await until('the file counts the session of the healthy group', async () => {
        const rekap = await docs.rekap.readIfFits(areaTahunId(YEAR, kota));
        return rekap?.angka.ksm === everybody && rekap.angka.sesiTahun === groups.length + 1;
      });

      const random = new Random(1);
      const target = {
        area,
        ksmId: [healthy.ksmId],
        sesi: [sesi.isi.id],
        young: [],
        next: toKodeKelurahan(`${kecamatanOf(kelurahan)}.2001`),
        undian: { bulan: MONTH, ksmId: [] },
      };
      const refused: string[] = [];
      for (const person of [admin, national, korkot])
        await Promise.all(
          READS.map(async (name) => {
            const code = await codeOf(call(name, nextRequest(name, random, target), person));
            const isFault =
              code === 'INTERNAL' || (code === 'tidak-terbaca' && !OF_ONE_MONTH.has(name));
            if (isFault) refused.push(`${name} ${code}`);
          }),
        );
      expect(refused).toEqual([]);
      const ledger = { milik: 'semua', kode: kota, oleh: null, setelah: null };
      for (const [name, request] of [
        ['listUnduhan', ledger],
        ['listJejak', { setelah: null }],
        ['listPengguna', { kata: kota }],
      ] as const)
        await resultOf<unknown>(call(name, request, admin));
      const { folder } = await resultOf(call('listQs', { tahun: null }, national));
      expect(folder.flatMap((f) => f.berkas).some((b) => b.kode === kota)).toBe(true);

      const noted = await docs.tersisih.readManyReadable(
        spoilt.map(({ koleksi, id }) => tersisihId(koleksi, id)),
      );
      expect(noted.rows.map((it) => `${it.koleksi}/${it.dokumen}`).toSorted()).toEqual(
        spoilt
          .flatMap(({ koleksi, id, fate }) => (fate === 'seen' ? [`${koleksi}/${id}`] : []))
          .toSorted(),
      );
      for (const { koleksi, id, fate } of spoilt)
        if (fate === 'anew')
          await until(`${koleksi}/${id} is made anew`, async () => {
            const { unreadable } = await docs[koleksi].readManyReadable([id as never]);
            return unreadable.length === 0;
          });

      const here = noted.rows.filter((it) => it.kota === kota);
      const seen = await resultOf(call('getPekerjaan', {}, ofKota));
      const pathOf = (it: { readonly koleksi: string; readonly dokumen: string }) =>
        `${it.koleksi}/${it.dokumen}`;
      expect(seen.tersisih.map(pathOf).toSorted()).toEqual(
        here.map(pathOf).toSorted().slice(0, seen.tersisih.length),
      );
      // Lists have met some that no build had.
      await build(kota);
      expect(await saidBy(kota)).toContain('Catatan tidak terbaca');
      const listed = { tahun: YEAR, kode: kota };
      await until('the file says how many', async () => {
        const { revisi } = await resultOf(call('listRevisi', listed, national));
        return revisi[0]?.tersisih === here.filter(countsInFiles).length;
      });

      // What was said of openness is mended by whoever says it anew.
      const said = { kode: provinsi, terbuka: false, alasan: 'uji coba' };
      await resultOf(call('setKeterbukaan', said, admin));
      expect(await docs.tersisih.read(tersisihId('keterbukaan', provinsi))).toBeNull();
      const stranger = await signIn({ peran: 'admin', wilayah: [await freshProvinsi()] });
      for (const { mend } of spoilt) await mend();
      for (const { koleksi, dokumen, ksmId, kota: where } of noted.rows) {
        const request = { koleksi, dokumen, kota: where };
        expect(await codeOf(call('retryTersisih', request, stranger))).toBe('tidak-berhak');
        // One that is deleted again, or a record of a group that is put back, tells so itself, and all notes of the
        // group may be taken back before it is asked for.
        const isGone = (await docs[koleksi].ref(dokumen as never).get()).data() === undefined;
        if (isGone || ksmId !== null) await call('retryTersisih', request, admin);
        else
          expect(await resultOf(call('retryTersisih', request, admin))).toEqual({ terbaca: true });
      }
    } finally {
      for (const { mend } of spoilt) await mend();
    }
    expect((await listTersisihKota(kota)).rows).toEqual([]);
    await regenerateQs({ tahun: YEAR, kode: kota }, TODAY, new Date());
    await untilPublished(kota, 'has all groups', (_, rekap) => rekap.tersisih === 0);
    expect(await saidBy(kota)).not.toContain('Catatan tidak terbaca');
  });
});
