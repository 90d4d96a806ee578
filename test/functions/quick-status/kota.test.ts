// Targets and closed months on the suite: from the form of the city to the cells of its workbook.
import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { listCapaianKota } from '../../../functions/src/adapters/firestore/capaian.ts';
import { readWorkbook } from '../../../functions/src/adapters/storage/report-bucket.ts';
import { listLokasiKota } from '../../../functions/src/adapters/firestore/wilayah.ts';
import { readWorkbook as readCells } from '../../../functions/src/adapters/xlsx/workbook/read-workbook.ts';
import { PARAMETER_AWAL } from '../../../functions/src/domain/basics/parameter.ts';
import { areaTahunId } from '../../../functions/src/domain/basics/paths.ts';
import { gerbangKsm } from '../../../functions/src/domain/quick-status/recap/gerbang-ksm.ts';
import type { RekapKota } from '../../../functions/src/domain/quick-status/recap/rekap-kota.ts';
import { loadGerbang } from '../../../functions/src/flows/gates/load-gerbang.ts';
import { loadGerbangKota } from '../../../functions/src/flows/quick-status/build/load-gerbang-kota.ts';
import { seedKsm } from '../../support/suite/seed.ts';
import { it as suiteIt } from '../../support/suite/suite-test.ts';
import {
  aSesiOf,
  call,
  codeOf,
  resultOf,
  TODAY,
  until,
  type Person,
} from '../../support/suite/suite.ts';
import { toTanggal, monthOf } from '../../../functions/src/domain/basics/tanggal.ts';
import type { KodeWilayah } from '../../../functions/src/domain/basics/wilayah.ts';
import { toNewId } from '../../../functions/src/domain/basics/identitas.ts';

const YEAR = 2017;
const ANGKA = { ksm: 4, berdaya: 2, sesi: 100, anggota: 30 };

const submit = (person: Person, jenis: string, rest: object) =>
  call('submitKiriman', { id: randomUUID(), jenis, ...rest }, person);

const settled = (kota: KodeWilayah, what: string, holds: (rekap: RekapKota) => boolean) =>
  until(what, async () => {
    const id = areaTahunId(YEAR, kota);
    const rekap = await docs.rekap.read(id);
    const mark = await docs.basi.read(id);
    return rekap !== null && mark?.keadaan === 'segar' && holds(rekap) && rekap;
  });

async function textsOf(kode: KodeWilayah, lembar: string) {
  const manifes = await docs.qs.read(areaTahunId(YEAR, kode));
  const sheets = await readCells(await readWorkbook(manifes?.terbaru.objek ?? ''));
  return [...(sheets.get(lembar)?.values() ?? [])].map((cell) => cell.nilai);
}

/** A group that has met once, in June, and is computed. */
const it = suiteIt.extend('met', async ({ area }) => {
  const group = await seedKsm(area, { sesi: ['2017-06-07'] });
  await settled(area.kota, 'the session', (r) => r.angka.sesiTahun === 1);
  return group;
});

const isClosed = (rekap: RekapKota) => rekap.bulanan.some((b) => b.tutup !== null);

/** The city closes June. */
const closeJune = (kota: KodeWilayah, askot: Person, id: string) =>
  resultOf(
    call('submitKiriman', { id, jenis: 'tutupBulan', isi: { kota, bulan: '2017-06' } }, askot),
  );

describe('a kab/kota', () => {
  it('enters its targets, and its file compares them with what was reached', async ({
    area,
    askot,
    met: { faskel },
  }) => {
    const isi = { tahun: YEAR, kota: area.kota, angka: ANGKA };
    expect(await codeOf(submit(faskel, 'target', { isi, koreksi: null }))).toBe('tidak-berhak');
    expect(await codeOf(submit(askot, 'target', { isi, koreksi: null }))).toBe('accepted');
    expect(await codeOf(submit(askot, 'target', { isi, koreksi: null }))).toBe('sudah-ada');
    const rekap = await settled(area.kota, 'the target', (r) => r.target !== null);
    expect(rekap.target).toStrictEqual(ANGKA);
    const texts = await textsOf(area.kota, 'Target-Realisasi');
    expect(texts).toContain('KSM Didampingi');
    // One of four groups; one of a hundred sessions.
    expect(texts).toContain(25);
    expect(texts).toContain(1);
  });

  it('closes a month once, with its figures, and its history says who', async ({
    area,
    askot,
    met: { faskel },
  }) => {
    const isi = { kota: area.kota, bulan: '2017-06' };
    expect(await codeOf(submit(faskel, 'tutupBulan', { isi }))).toBe('tidak-berhak');
    const running = { kota: area.kota, bulan: '2017-07' };
    expect(await codeOf(submit(askot, 'tutupBulan', { isi: running }))).toBe('isian-tidak-sesuai');
    const id = toNewId(randomUUID());
    await closeJune(area.kota, askot, id);
    expect(await codeOf(submit(askot, 'tutupBulan', { isi }))).toBe('isian-tidak-sesuai');
    expect(await docs.verifikasi.read(`${area.kota}_2017-06`)).toMatchObject({
      oleh: askot.uid,
      tanggal: TODAY,
      angka: { ksm: 1, sesiBulan: 1, tabungan: 15_000 },
    });
    expect(await docs.riwayat.read(id)).toMatchObject({
      oleh: askot.uid,
      wilayah: { kota: area.kota, provinsi: area.provinsi },
    });
    const rekap = await settled(area.kota, 'the closed month', isClosed);
    expect(rekap.bulanan.find((b) => b.bulan === '2017-06')?.tutup).toStrictEqual({
      tanggal: TODAY,
      tepat: true,
      tetap: 11,
      geser: [],
    });
    expect(await textsOf(area.kota, 'Kualitas Data')).toContain('2017-07-05');
  });

  it('shows a closed figure that changed afterwards, in its file and its province’s', async ({
    area,
    askot,
    met: { ksmId, faskel },
  }) => {
    await closeJune(area.kota, askot, randomUUID());
    await settled(area.kota, 'the closed month', isClosed);
    await resultOf(call('submitKiriman', aSesiOf(ksmId, toTanggal('2017-06-14')), faskel));
    const rekap = await settled(area.kota, 'the late session', (r) => r.angka.sesiTahun === 2);
    const juni = rekap.bulanan.find((b) => b.bulan === '2017-06');
    expect(juni?.angka.sesiBulan).toBe(2);
    expect(juni?.tutup?.tetap).toBeLessThan(11);
    await until('the province’s file', async () => {
      const mark = await docs.basi.read(areaTahunId(YEAR, area.provinsi));
      return mark?.keadaan === 'segar';
    });
    expect(await textsOf(area.provinsi, 'Kualitas Data')).toContain(`Kota ${area.kota}`);
  });

  it('keeps the months that did not change, just as a full count gives them', async ({
    area,
    askot,
    met: { ksmId, faskel },
  }) => {
    await closeJune(area.kota, askot, randomUUID());
    await resultOf(call('submitKiriman', aSesiOf(ksmId, toTanggal('2017-06-14')), faskel));
    await resultOf(call('submitKiriman', aSesiOf(ksmId, TODAY), faskel));
    const kept = await settled(area.kota, 'the session of today', (r) => r.angka.sesiTahun === 3);
    expect(kept.bulanan.map((b) => b.bulan)).toStrictEqual(
      [1, 2, 3, 4, 5, 6, 7].map((m) => `2017-0${m}`),
    );
    // Without a recap every month is added up again, and nothing may differ.
    await docs.rekap.ref(areaTahunId(YEAR, area.kota)).delete();
    await resultOf(call('submitKiriman', aSesiOf(ksmId, toTanggal('2017-07-04')), faskel));
    const full = await settled(area.kota, 'the full count', (r) => r.angka.sesiTahun === 4);
    expect(full.bulanan.slice(0, 6)).toStrictEqual(kept.bulanan.slice(0, 6));
  });

  it('finds at every stage the same gate as the group’s own check', async ({
    area,
    met: { ksmId, faskel },
  }) => {
    await resultOf(call('submitKiriman', aSesiOf(ksmId, TODAY), faskel));
    await settled(area.kota, 'the session of today', (r) => r.angka.sesiTahun === 2);
    const [row] = (await listCapaianKota(area.kota, monthOf(TODAY))).rows;
    const { rows: lokasi } = await listLokasiKota(area.kota);
    const gates = await loadGerbang(ksmId, TODAY);
    if (!row || !gates) throw new Error('no group');
    for (const tahap of [null, 'I', 'II', 'III', 'Selesai'] as const) {
      const ksm = { ...row, tahap };
      const found = await loadGerbangKota({
        ksm: [ksm],
        lokasi,
        pinjamanUpk: [],
        upk: [],
        per: TODAY,
        parameter: PARAMETER_AWAL,
        now: new Date(),
      });
      expect(found.get(ksmId)).toStrictEqual(gerbangKsm(ksm, gates));
    }
  });
});
