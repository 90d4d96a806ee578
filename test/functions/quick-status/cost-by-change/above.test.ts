// What a change costs in the files above a kab/kota, however much else there is. Counted by the
// adapters' meter in this process, for files of years that nothing else works on.
import { describe, expect, it } from 'vitest';
import { savePart } from '../../../../functions/src/adapters/storage/kota-part.ts';
import { docs } from '../../../../functions/src/adapters/firestore/documents/docs.ts';
import { readStretchList } from '../../../../functions/src/adapters/storage/stretch-list.ts';
import {
  readMeter,
  readStorageMeter,
  since,
  storageSince,
} from '../../../../functions/src/adapters/platform/meter.ts';
import { readWorkbook } from '../../../../functions/src/adapters/storage/report-bucket.ts';
import { readWorkbook as readCells } from '../../../../functions/src/adapters/xlsx/workbook/read-workbook.ts';
import { areaTahunId, objekPart } from '../../../../functions/src/domain/basics/paths.ts';
import type { KotaPart } from '../../../../functions/src/domain/quick-status/updates/kota-part.ts';
import { buildBarisData } from '../../../../functions/src/domain/quick-status/data/baris-data.ts';
import { namaWilayahOf } from '../../../../functions/src/domain/quick-status/workbook/nama-wilayah.ts';
import { hashRows } from '../../../../functions/src/flows/quick-status/build/assemble-data.ts';
import { markAreaStale } from '../../../../functions/src/flows/quick-status/mark-area-stale.ts';
import { regenerateQs } from '../../../../functions/src/flows/quick-status/regenerate-qs.ts';
import { aCapaianKsm, aLokasi, aRekapKota } from '../../../domain/quick-status/contoh.ts';
import {
  call,
  freshArea,
  freshProvinsi,
  registeredKsm,
  resultOf,
  signIn,
  TODAY,
} from '../../../support/suite/suite.ts';
import { emptyYear } from '../../../support/suite/empty-year.ts';
import { toBulan, monthEnd, monthIn } from '../../../../functions/src/domain/basics/tanggal.ts';
import { toKodeKota, type KodeKota } from '../../../../functions/src/domain/basics/wilayah.ts';
import { provinsiOf } from '../../../../functions/src/domain/basics/code-shapes.ts';
import { YEAR, settled } from './settled.ts';

describe('files above, of years that hold one, ten and 514 kab/kota', () => {
  /** Kab/kota of two groups each, as their own builds would have left them. */
  async function fill(tahun: number, count: number): Promise<KodeKota[]> {
    await emptyYear(tahun);
    const kode = Array.from({ length: count }, (_, i) =>
      toKodeKota(`${11 + Math.floor(i / 20)}.${String(1 + (i % 20)).padStart(2, '0')}`),
    );
    for (let i = 0; i < kode.length; i += 20)
      await Promise.all(kode.slice(i, i + 20).map((k) => storeKota(tahun, k, 260_000)));
    return kode;
  }

  async function storeKota(tahun: number, kota: KodeKota, tabungan: number): Promise<void> {
    const bulan = monthIn(tahun, 12);
    const capaian = [1, 2].map((n) => ({
      ...aCapaianKsm({
        ksmId: `${kota.replace('.', '')}-${n}`,
        nama: `KSM ${n}`,
        bulan: toBulan(bulan),
        berjalan: false,
        kelurahan: `${kota}.01.1001`,
        capaian: { per: monthEnd(bulan), angka: { tabungan } },
      }),
      urut: 1,
      diubah: '2017-01-01T00:00:00.000Z',
    }));
    const lokasi = [
      aLokasi(`${kota}.01.1001`, { namaProvinsi: `P ${provinsiOf(kota)}`, namaKota: `K ${kota}` }),
    ];
    const rekap = aRekapKota(capaian, {
      tahun,
      kode: kota,
      lokasi,
      bulan: toBulan(bulan),
      per: monthEnd(bulan),
      berjalan: false,
    });
    const objek = objekPart(tahun, kota, `${tahun}-12-31-${String(tabungan).padStart(6, '0')}`);
    const part: KotaPart = {
      tahun,
      kode: kota,
      bulan: toBulan(bulan),
      per: monthEnd(bulan),
      parameter: rekap.parameter,
      dibaca: '2017-01-01T00:00:00.000Z',
      lokasi,
      lkm: [],
      upkBulanan: [],
      target: null,
      verifikasi: [],
      pinjamanUpk: [],
      capaian,
      gerbang: [],
    };
    const baris = buildBarisData(capaian, namaWilayahOf(rekap, []));
    const ukuran = await savePart(objek, part);
    await docs.rekap.set({
      ...rekap,
      bagian: { objek, ukuran, baris: baris.length, sidikBaris: hashRows(baris) },
    });
  }

  async function build(tahun: number) {
    await markAreaStale(tahun, 'ID', new Date());
    const meter = readMeter();
    const storage = readStorageMeter();
    await regenerateQs({ tahun, kode: 'ID' }, TODAY, new Date());
    const manifes = await docs.qs.read(areaTahunId(tahun, 'ID'));
    if (!manifes?.terbaru.data) throw new Error('no Data workbook');
    return {
      cost: since(meter),
      storage: storageSince(storage),
      data: manifes.terbaru.data,
      manifes,
    };
  }

  it.each([
    [2001, 1],
    [2002, 10],
    [2003, 514],
  ])(
    'in %i cost one read per kab/kota, and the bytes of the one that changed',
    async (tahun, count) => {
      const kode = await fill(tahun, count);
      const first = await build(tahun);
      expect(first.data.baris).toBe(2 * count);
      const changed = kode[Math.floor(count / 2)];
      if (changed === undefined) throw new Error('no kab/kota');
      await storeKota(tahun, changed, 270_000);
      const second = await build(tahun);
      process.stdout.write(
        `${count} kab/kota: ${second.cost.reads} reads, ${second.cost.writes} writes; Storage: ${second.storage.objectsRead} reads of ${second.storage.bytesRead} bytes, ${second.storage.objectsWritten} writes of ${second.storage.bytesWritten}\n`,
      );
      // One recap a kab/kota; the rest is marks, manifest, parameters and the list of areas of the year.
      expect(second.cost.reads).toBeGreaterThanOrEqual(count);
      expect(second.cost.reads).toBeLessThanOrEqual(count + 12);
      // Of the mark two, the manifest, and the update that it no longer holds.
      expect(second.cost.writes).toBeLessThanOrEqual(4);
      // The list of stretches, the part of the kab/kota that changed, and at most two runs of the old rows.
      expect(second.storage.objectsRead).toBeLessThanOrEqual(4);
      expect(first.storage.objectsRead).toBe(count);
      // The bytes taken over are those of the first file; only those of the changed kab/kota differ.
      const [before, after] = await Promise.all(
        [first, second].map(({ data }) => readStretchList(data.ruas)),
      );
      const same = after?.ruas.filter((r, i) => r.crcPacked === before?.ruas[i]?.crcPacked);
      expect(same).toHaveLength(count - 1);
      // And the whole is a workbook that another reader opens.
      const cells = (await readCells(await readWorkbook(second.data.objek))).get('Data');
      const rows = new Set([...(cells?.keys() ?? [])].map((a) => a.replace(/^[A-Z]+/, '')));
      expect(rows.size).toBe(2 * count + 1);
      const old = (await readCells(await readWorkbook(first.data.objek))).get('Data');
      const differing = [...(cells ?? [])].filter(([a, c]) => old?.get(a)?.nilai !== c.nilai);
      expect(differing.map(([, c]) => c.nilai)).toStrictEqual([270_000, 270_000]);
    },
  );

  it('publish nothing when nothing changed', async () => {
    await fill(2004, 1);
    const again = await build(2004);
    const once = await build(2004);
    expect(once.manifes.terbaru).toStrictEqual(again.manifes.terbaru);
    expect(once.storage.objectsWritten).toBe(0);
  });
});

describe('the Data workbook of a province', () => {
  it('is listed beside the recaps and comes through a link of its own', async () => {
    const area = await freshArea(await freshProvinsi());
    await registeredKsm(area);
    await settled(area.provinsi, 1);
    const official = await signIn({ peran: 'pejabat', wilayah: [area.provinsi] });
    const { folder } = await resultOf(call('listQs', { tahun: YEAR }, official));
    expect(folder[0]?.berkas.map((b) => `${b.kode} ${b.berkas}`)).toStrictEqual([
      `${area.provinsi} rekap`,
      `${area.provinsi} data`,
      `${area.kota} rekap`,
    ]);
    const request = { tahun: YEAR, kode: area.provinsi, revisi: null, berkas: 'data' };
    const link = await resultOf(call('getQsUrl', request, official));
    expect(link.namaBerkas).toContain('_Data_Update-');
    const bytes = new Uint8Array(await (await fetch(link.url)).arrayBuffer());
    expect([...(await readCells(bytes)).keys()]).toStrictEqual(['Info', 'Data', 'Kamus']);
  });
});
