// The night only hands over: each area has a task, the task its own fate, and administrators of the area see
// those that failed.
import { describe, expect } from 'vitest';
import { docs } from '../../functions/src/adapters/firestore/documents/docs.ts';
import { getDb } from '../../functions/src/adapters/platform/firebase.ts';
import { readMeter, since } from '../../functions/src/adapters/platform/meter.ts';
import { readObject, saveWorkbook } from '../../functions/src/adapters/storage/report-bucket.ts';
import {
  areaTahunId,
  KOLEKSI,
  objekQs,
  qsLamaId,
  tugasId,
} from '../../functions/src/domain/basics/paths.ts';
import { toBulan, toTanggal, yearOf } from '../../functions/src/domain/basics/tanggal.ts';
import { NASIONAL } from '../../functions/src/domain/basics/wilayah.ts';
import { PERCOBAAN_TUGAS } from '../../functions/src/domain/access/tugas.ts';
import { DONE, keepFate } from '../../functions/src/flows/repair/keep-fate.ts';
import { handOver } from '../../functions/src/flows/repair/hand-over.ts';
import { runNightly } from '../../functions/src/flows/repair/run-nightly.ts';
import { seedKsm } from '../support/suite/seed.ts';
import { untilPublished } from '../support/suite/settled.ts';
import { it } from '../support/suite/suite-test.ts';
import {
  call,
  freshArea,
  freshProvinsi,
  resultOf,
  signIn,
  TODAY,
  until,
} from '../support/suite/suite.ts';

const YEAR = yearOf(TODAY);
const QUEUE_MS = 100_000;

describe('the night', () => {
  it('does nothing itself; the tasks of areas do', async () => {
    const area = await freshArea(await freshProvinsi());
    const { ksmId } = await seedKsm(area);
    await untilPublished(area.kota, 'is there');
    const provinsi = areaTahunId(YEAR, area.provinsi);
    const manifes = await until('the file of the province', async () => {
      const mark = await docs.basi.read(provinsi);
      return mark?.keadaan === 'segar' && docs.qs.read(provinsi);
    });
    // A province with a file on another parameter set, and with updates past their retention.
    const { terbaru } = manifes;
    await docs.qs.set({ ...manifes, terbaru: { ...terbaru, parameter: toTanggal('2001-01-01') } });
    const lama = Array.from({ length: 12 }, (_, i) => {
      const revisi = `2016-12-${String(31 - i)}-000001`;
      const objek = objekQs(YEAR, area.provinsi, revisi);
      const diperbarui = `2016-12-${String(31 - i)}T05:00:00.000Z`;
      const own = { tahun: YEAR, kode: area.provinsi, pertama: false, diganti: diperbarui };
      return { ...terbaru, revisi, objek, diperbarui, data: null, ...own };
    });
    for (const it of lama) await docs.qsLama.set(it);
    const old = lama[11];
    if (!old) throw new Error('no update');
    await saveWorkbook(old.objek, new Uint8Array([1]));
    // A group that ended while a submission of its waited.
    const state = await until('it is computed', async () => {
      const found = await docs.penghitungan.read(ksmId);
      return found?.dari === null && found;
    });
    await docs.penghitungan.set({ ...state, hidup: false, dari: toBulan('2017-06') });
    // A document that does not say where it lies, and can be read again.
    const lost = { koleksi: 'parameter', dokumen: `x-${ksmId}`, ksmId: null, kota: null } as const;
    const at = new Date().toISOString();
    await docs.tersisih.set({ ...lost, sebab: 'x', sejak: at, terakhir: at });

    const began = new Date().toISOString();
    const before = readMeter();
    await runNightly(TODAY, new Date());
    // Its note: at the beginning, after each of three steps, at the end.
    expect(since(before).writes).toBe(5);

    const national = await signIn({ peran: 'admin', wilayah: [NASIONAL] });
    const { malam } = await resultOf(call('getPekerjaan', {}, national));
    expect(malam?.langkah?.map((it) => it.nama)).toStrictEqual(['tertunda', 'tersisih', 'kota']);
    expect(malam?.wilayah).toBeGreaterThan(malam?.kota ?? 0);
    for (const kode of [area.kota, area.provinsi, NASIONAL])
      await until(
        `the task of ${kode} has ended`,
        async () => {
          const fate = await docs.tugas.read(tugasId('malam', kode));
          return fate?.keadaan === 'selesai' && fate.pada > began;
        },
        QUEUE_MS,
      );
    await until(
      'the file of the province is made again',
      async () => ((await docs.qs.read(provinsi))?.versi ?? 0) > manifes.versi,
      QUEUE_MS,
    );
    expect(await docs.qsLama.read(qsLamaId(YEAR, area.provinsi, old.revisi))).toBeNull();
    expect(await readObject(old.objek)).toBeNull();
    expect((await docs.penghitungan.read(ksmId))?.dari).toBeNull();
    const left = await getDb()
      .collection(KOLEKSI.tersisih)
      .where('dokumen', '==', lost.dokumen)
      .get();
    expect(left.size).toBe(0);
  });

  it('counts what the queue did not take, and hands over the rest', async () => {
    const taken: number[] = [];
    const items = Array.from({ length: 45 }, (_, i) => i);
    const result = await handOver('kota', items, async (i) => {
      if (i === 7) throw new Error('queue');
      taken.push(i);
    });
    expect(result).toStrictEqual({ selesai: 44, gagal: 1 });
    expect(taken).toHaveLength(44);
  });
});

describe('the task of an area', () => {
  it('that fails is tried again, and shown to administrators of the area until it succeeds', async ({
    area,
  }) => {
    const other = await freshArea(await freshProvinsi());
    await docs.pekerjaan.set({
      tanggal: TODAY,
      mulai: new Date().toISOString(),
      selesai: null,
      tertunda: 0,
      kota: 2,
      wilayah: 2,
      basi: 0,
      dihapus: 0,
      langkah: [],
    });
    const task = { jenis: 'malam', putaran: TODAY, kode: area.kota } as const;
    const fails = () => Promise.reject(new TypeError('secret'));
    await expect(keepFate({ ...task, percobaan: 0 }, fails)).rejects.toThrow('secret');
    const shownTo = async (kota: string) => {
      const admin = await signIn({ peran: 'admin', wilayah: [kota as typeof area.kota] });
      const { tugasMalam } = await resultOf(call('getPekerjaan', {}, admin));
      return tugasMalam?.gagal.filter((it) => it.kode === area.kota);
    };
    expect(await shownTo(area.kota)).toMatchObject([
      { kode: area.kota, galat: 'TypeError', berhenti: false },
    ]);
    expect(await shownTo(other.kota)).toStrictEqual([]);
    const last = { ...task, percobaan: PERCOBAAN_TUGAS - 1 };
    await expect(keepFate(last, fails)).rejects.toThrow('secret');
    expect(await shownTo(area.kota)).toMatchObject([{ berhenti: true }]);
    await keepFate({ ...task, percobaan: 0 }, () => Promise.resolve(DONE));
    expect(await shownTo(area.kota)).toStrictEqual([]);
    expect(await docs.tugas.read(tugasId('malam', area.kota))).toMatchObject({
      keadaan: 'selesai',
      galat: null,
      percobaan: 0,
    });
  });
});
