// Files of kecamatan and kelurahan are made when somebody asks for them; what a crash leaves behind is
// cleared by the next build; and everything can be made anew. Long, since all of it is tried on the same places.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { readBangunUlang } from '../../../functions/src/adapters/firestore/work/pekerjaan.ts';
import {
  listObjects,
  saveObject,
  readWorkbook,
} from '../../../functions/src/adapters/storage/report-bucket.ts';
import { readWorkbook as readCells } from '../../../functions/src/adapters/xlsx/workbook/read-workbook.ts';
import { PERCOBAAN_TUGAS } from '../../../functions/src/domain/access/tugas.ts';
import { BAWAAN } from '../../../functions/src/defaults.ts';
import {
  areaTahunId,
  capaianId,
  objekPart,
  objekQs,
  revisiOf,
  tugasId,
} from '../../../functions/src/domain/basics/paths.ts';
import {
  rebuildAll,
  type RebuildProgress,
} from '../../../functions/src/flows/repair/rebuild-all.ts';
import { regenerateQs } from '../../../functions/src/flows/quick-status/regenerate-qs.ts';
import { ROOT } from '../../../tools/suite/paths.ts';
import { earlierOf } from '../../support/suite/settled.ts';
import {
  aSesiOf,
  call,
  codeOf,
  freshArea,
  freshProvinsi,
  registeredKsm,
  resultOf,
  signIn,
  TODAY,
  until,
} from '../../support/suite/suite.ts';
import { toTanggal, toBulan } from '../../../functions/src/domain/basics/tanggal.ts';
import { type KodeWilayah, toKodeKelurahan } from '../../../functions/src/domain/basics/wilayah.ts';
import { kecamatanOf } from '../../../functions/src/domain/basics/code-shapes.ts';
import type { KsmId } from '../../../functions/src/domain/basics/identitas.ts';

const YEAR = 2017;

async function published(kode: KodeWilayah, sesi: number) {
  return until(
    `the QS of ${kode} counts ${sesi} sessions`,
    async () => {
      const mark = await docs.basi.read(areaTahunId(YEAR, kode));
      const rekap = await docs.rekap.read(areaTahunId(YEAR, kode));
      return mark?.keadaan === 'segar' && rekap?.angka.sesiTahun === sesi && rekap;
    },
    100_000,
  );
}

describe('the file of a kelurahan', () => {
  it('is not listed for a year in which the kelurahan has nothing', async () => {
    const area = await freshArea(await freshProvinsi());
    const { ksmId, faskel } = await registeredKsm(area);
    await resultOf(call('submitKiriman', aSesiOf(ksmId, toTanggal('2017-06-28')), faskel));
    const now = await published(area.kota, 1);
    const manifes = await docs.qs.read(areaTahunId(YEAR, area.kota));
    if (!manifes) throw new Error('no manifest');
    // The year before only a neighbour had groups; of the one before that there is a file and no recap.
    const rows = now.kelurahan.map((row) => ({
      ...row,
      kode: toKodeKelurahan(`${row.kode.slice(0, -1)}9`),
    }));
    // No part belongs to it: a build of the nation would stumble over it.
    onTestFinished(async () => {
      await docs.rekap.remove(areaTahunId(YEAR - 1, area.kota));
      for (const tahun of [YEAR - 1, YEAR - 2]) await docs.qs.remove(areaTahunId(tahun, area.kota));
    });
    await docs.rekap.set({ ...now, tahun: YEAR - 1, kelurahan: rows });
    for (const tahun of [YEAR - 1, YEAR - 2]) await docs.qs.set({ ...manifes, tahun });
    const { folder } = await resultOf(call('listQs', { tahun: null, lewati: 0 }, faskel));
    expect(folder.map((it) => [it.tahun, it.jumlah])).toStrictEqual([
      [YEAR, 1],
      [YEAR - 2, 1],
    ]);
    // Neither is a year in which no file of a person's areas has data.
    await docs.qs.set({
      ...manifes,
      tahun: YEAR - 2,
      terbaru: { ...manifes.terbaru, barisKsm: 0, sesi: 0 },
    });
    const official = await signIn({ peran: 'pejabat', wilayah: [area.kota] });
    const years = await resultOf(call('listQs', { tahun: null, lewati: 0 }, official));
    expect(years.folder.map((it) => it.tahun)).toStrictEqual([YEAR, YEAR - 1]);
  });

  it('is made for its facilitator from the file of its kab/kota, once for each version of that file', async () => {
    const area = await freshArea(await freshProvinsi());
    const { ksmId, faskel } = await registeredKsm(area);
    await resultOf(call('submitKiriman', aSesiOf(ksmId, toTanggal('2017-06-28')), faskel));
    await published(area.kota, 1);

    const { folder } = await resultOf(call('listQs', { tahun: YEAR }, faskel));
    expect(folder.flatMap((f) => f.berkas)).toMatchObject([
      { kode: area.kelurahan, berkas: 'rekap', ukuran: null, revisi: null },
    ]);
    const request = { tahun: YEAR, kode: area.kelurahan, revisi: null };
    const link = await resultOf(call('getQsUrl', request, faskel));
    const bytes = new Uint8Array(await (await fetch(link.url)).arrayBuffer());
    const sheets = await readCells(bytes);
    // Only an update after the first has it: the pace of the suite decides which this is.
    const names = [...sheets.keys()].filter((nama) => nama !== 'Apa yang Berubah');
    expect(names).toStrictEqual([
      'Info',
      'Rekap Kelurahan',
      'Target-Realisasi',
      'Daftar KSM',
      'Gerbang Tahap',
      'UPK',
      'Kualitas Data',
      'Kamus',
    ]);
    expect(link.namaBerkas).toContain(`_${area.kelurahan}_`);
    const manifes = await docs.qs.read(areaTahunId(YEAR, area.kelurahan));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(manifes?.terbaru.sha256);

    await resultOf(call('getQsUrl', request, faskel));
    const again = await docs.qs.read(areaTahunId(YEAR, area.kelurahan));
    expect(again?.terbaru).toStrictEqual(manifes?.terbaru);

    await resultOf(call('submitKiriman', aSesiOf(ksmId, TODAY), faskel));
    await published(area.kota, 2);
    await resultOf(call('getQsUrl', request, faskel));
    const newer = await docs.qs.read(areaTahunId(YEAR, area.kelurahan));
    const lama = await earlierOf(YEAR, area.kelurahan);
    expect(lama.map((r) => r.revisi)).toStrictEqual([manifes?.terbaru.revisi]);
    expect((await resultOf(call('listQs', { tahun: YEAR }, faskel))).folder).toMatchObject([
      { berkas: [{ kode: area.kelurahan, revisi: newer?.terbaru.revisi }] },
    ]);
  });

  it('is offered, like that of a kecamatan, to people of the kab/kota, and to nobody else', async () => {
    const area = await freshArea(await freshProvinsi());
    await registeredKsm(area);
    await published(area.kota, 0);
    const official = await signIn({ peran: 'pejabat', wilayah: [area.kota] });
    const { subkota } = await resultOf(
      call('listQsSubkota', { tahun: YEAR, kode: area.kota }, official),
    );
    const kecamatan = kecamatanOf(area.kelurahan);
    expect(subkota.map((b) => [b.kode, b.ksm])).toStrictEqual([
      [kecamatan, 1],
      [area.kelurahan, 1],
    ]);
    const request = { tahun: YEAR, kode: kecamatan, revisi: null };
    const link = await resultOf(call('getQsUrl', request, official));
    const cells = await readCells(new Uint8Array(await (await fetch(link.url)).arrayBuffer()));
    expect(JSON.stringify([...(cells.get('Info')?.values() ?? [])])).toContain('Kecamatan');

    const elsewhere = await signIn({ peran: 'pejabat', wilayah: [(await freshArea()).kota] });
    expect(await codeOf(call('getQsUrl', request, elsewhere))).toBe('tidak-berhak');
    const list = { tahun: YEAR, kode: area.kota };
    expect(await codeOf(call('listQsSubkota', list, elsewhere))).toBe('tidak-berhak');
    const neighbour = await signIn({
      peran: 'fasilitator',
      wilayah: [toKodeKelurahan(`${kecamatan}.1000`)],
    });
    const whole = { tahun: YEAR, kode: area.kelurahan, revisi: null };
    expect(await codeOf(call('getQsUrl', whole, neighbour))).toBe('tidak-berhak');
  });
});

describe('a build that died between its objects and its manifest', () => {
  it('leaves the published file alone; the next build replaces it and clears what was left', async () => {
    const area = await freshArea(await freshProvinsi());
    const { ksmId, faskel } = await registeredKsm(area);
    await published(area.kota, 0);
    const id = areaTahunId(YEAR, area.kota);
    const before = await until('no build at work', async () => {
      const mark = await docs.basi.read(id);
      const manifes = await docs.qs.read(id);
      return mark?.keadaan === 'segar' && manifes && { mark, manifes };
    });
    // What the dead build left: a workbook and a part, with a ticket that no manifest names.
    const tiket = Math.max(before.mark.tiket, before.manifes.versi) + 1;
    const revisi = revisiOf(toTanggal('2017-07-05'), tiket);
    const lost = [objekQs(YEAR, area.kota, revisi), objekPart(YEAR, area.kota, revisi)];
    for (const objek of lost) await saveObject(objek, new Uint8Array([1]), 'application/gzip');
    const died = new Date(Date.now() - 11 * 60_000).toISOString();
    await docs.basi.set({
      ...before.mark,
      keadaan: 'dikerjakan',
      tiket,
      dari: null,
      sejak: died,
    });

    const bytes = await readWorkbook(before.manifes.terbaru.objek);
    expect(bytes.byteLength).toBe(before.manifes.terbaru.ukuran);
    await resultOf(call('submitKiriman', aSesiOf(ksmId, toTanggal('2017-06-28')), faskel));
    await regenerateQs({ tahun: YEAR, kode: area.kota }, TODAY, new Date());
    await published(area.kota, 1);
    // A build clears up after it has switched the manifest.
    await until('nothing left but what the manifest knows', async () => {
      const left = await listObjects(`qs/${YEAR}/${area.kota}/`);
      const parts = await listObjects(`bagian/${YEAR}/${area.kota}/`);
      const manifes = await docs.qs.read(id);
      const known = [manifes?.terbaru, ...(await earlierOf(YEAR, area.kota))].map((r) => r?.objek);
      return (
        !lost.some((objek) => [...left, ...parts].includes(objek)) &&
        left.toSorted().join() === known.map(String).toSorted().join()
      );
    });
  });
});

describe('a rebuild of a kab/kota', () => {
  it('makes months and files anew, shows its progress, and continues where it was interrupted', async () => {
    const area = await freshArea(await freshProvinsi());
    const first = await registeredKsm(area);
    const second = await registeredKsm(area);
    await published(area.kota, 0);
    const ids = [first.ksmId, second.ksmId].toSorted();
    await Promise.all(
      ids.map((ksmId) =>
        until('both are computed', async () => {
          const state = await docs.penghitungan.read(ksmId);
          return state?.dari === null && state.sampai !== null;
        }),
      ),
    );
    // A fault of an older version, for example: figures with no record behind them.
    const spoilt = async () => {
      for (const ksmId of ids) {
        const capaian = await docs.capaian.read(capaianId(ksmId, toBulan('2017-02')));
        if (!capaian) throw new Error('no month');
        await docs.capaian.set({ ...capaian, sesiTotal: 99 });
      }
    };
    await spoilt();
    const seen: RebuildProgress[] = [];
    const options = {
      hitung: true,
      kota: area.kota,
      clock: () => new Date(),
      jedaMs: 100,
      say: (p: RebuildProgress) => seen.push(p),
    };
    expect(await rebuildAll(options)).toMatchObject({ ksm: 2 });
    expect(seen.map((p) => p.langkah)).toContain('hitung');
    expect(seen.map((p) => p.langkah)).toContain('bangun');
    const monthOf = async (ksmId: KsmId | undefined) =>
      ksmId && docs.capaian.read(capaianId(ksmId, toBulan('2017-02')));
    for (const ksmId of ids) expect((await monthOf(ksmId))?.sesiTotal).toBe(0);
    expect((await docs.basi.read(areaTahunId(YEAR, area.kota)))?.keadaan).toBe('segar');

    // Interrupted after the first group: only the second is computed again.
    await spoilt();
    const done = await readBangunUlang();
    if (!done) throw new Error('no note');
    expect(done.langkah).toBeNull();
    await docs.pekerjaan.set({ ...done, langkah: 'hitung' });
    const fate = await docs.tugas.read(tugasId('bangunUlang', area.kota));
    if (!fate) throw new Error('no fate');
    await docs.tugas.set({
      ...fate,
      keadaan: 'gagal',
      galat: 'Error',
      percobaan: PERCOBAAN_TUGAS,
      setelah: ids[0] ?? null,
      ksm: 1,
    });
    expect(await rebuildAll(options)).toMatchObject({ ksm: 2 });
    expect((await monthOf(ids[0]))?.sesiTotal).toBe(99);
    expect((await monthOf(ids[1]))?.sesiTotal).toBe(0);
  });

  it('can be started by the command, which sets the parameters that deployed functions have', async () => {
    const area = await freshArea(await freshProvinsi());
    const { ksmId, faskel } = await registeredKsm(area);
    await resultOf(call('submitKiriman', aSesiOf(ksmId, toTanggal('2017-06-28')), faskel));
    await published(area.kota, 1);
    const provinsi = areaTahunId(YEAR, area.provinsi);
    await until('its province', async () => (await docs.basi.read(provinsi))?.keadaan === 'segar');
    const versi = (await docs.qs.read(provinsi))?.versi ?? 0;
    const bare = Object.entries(process.env).filter(
      ([name]) => !(name in BAWAAN) || name === 'HARI_INI',
    );
    const command = join(ROOT, 'tools/operate/qs-rebuild.ts');
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [command, '--hitung', '--kota', area.kota],
      { env: Object.fromEntries(bare) },
    );
    expect(stdout).toMatch(/Selesai: 1 KSM, \d+ berkas/);
    const manifes = await docs.qs.read(provinsi);
    expect(manifes?.versi).toBeGreaterThan(versi);
    expect(manifes?.terbaru.data?.baris).toBe(1);
  });
});
