// From a session to the file that counts it. Long: one group's file is followed from change to change.
import { createHash, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import {
  readObject,
  readWorkbook,
  saveWorkbook,
} from '../../../functions/src/adapters/storage/report-bucket.ts';
import { readWorkbook as readCells } from '../../../functions/src/adapters/xlsx/workbook/read-workbook.ts';
import { areaTahunId, qsLamaId } from '../../../functions/src/domain/basics/paths.ts';
import {
  regenerateQs,
  StillBuilt,
} from '../../../functions/src/flows/quick-status/regenerate-qs.ts';
import { finishEmpty } from '../../../functions/src/flows/quick-status/claim-area.ts';
import { markAreaStale } from '../../../functions/src/flows/quick-status/mark-area-stale.ts';
import { runSchedule } from '../../../tools/suite/steer/schedule.ts';
import { earlierOf } from '../../support/suite/settled.ts';
import {
  aPendaftaran,
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
  type Area,
  type Person,
} from '../../support/suite/suite.ts';
import { toTanggal, toBulan } from '../../../functions/src/domain/basics/tanggal.ts';
import type { KodeWilayah } from '../../../functions/src/domain/basics/wilayah.ts';
import type { KsmId } from '../../../functions/src/domain/basics/identitas.ts';

const YEAR = 2017;
/** A build that met another one is tried again by its queue, after half a minute at least. */
const QUEUE_MS = 100_000;

/** Waits until a file counts every group and nothing is stale. */
async function published(kode: KodeWilayah, ksm: number) {
  return until(
    `the QS of ${kode} counts ${ksm} groups`,
    async () => {
      const mark = await docs.basi.read(areaTahunId(YEAR, kode));
      const manifes = await docs.qs.read(areaTahunId(YEAR, kode));
      return mark?.keadaan === 'segar' && manifes?.terbaru.barisKsm === ksm && manifes;
    },
    QUEUE_MS,
  );
}

describe('Quick Status files', () => {
  let area: Area;
  let ksmId: KsmId;
  let faskel: Person;
  let official: Person;

  beforeAll(async () => {
    area = await freshArea(await freshProvinsi());
    ({ ksmId, faskel } = await registeredKsm(area));
    official = await signIn({ peran: 'pejabat', wilayah: [area.kota] });
  });

  it('appear for the kab/kota, then its province, then the nation', async () => {
    const kota = await published(area.kota, 1);
    expect(kota.terbaru.per).toBe(TODAY);
    await published(area.provinsi, 1);
    await until('a national file', () => docs.qs.read(areaTahunId(YEAR, 'ID')));
  });

  it('count a session soon after it is sent, in a new immutable object', async () => {
    const before = await published(area.kota, 1);
    await resultOf(call('submitKiriman', aSesiOf(ksmId, TODAY), faskel));
    const after = await until('a new revision', async () => {
      const manifes = await published(area.kota, 1);
      return manifes.terbaru.revisi !== before.terbaru.revisi && manifes;
    });
    const lama = await earlierOf(YEAR, area.kota);
    expect(after.terbaru.revisi).not.toBe(before.terbaru.revisi);
    expect(lama.map((r) => r.revisi)).toContain(before.terbaru.revisi);
    expect((await readWorkbook(before.terbaru.objek)).byteLength).toBe(before.terbaru.ukuran);
    const rekap = await docs.rekap.read(areaTahunId(YEAR, area.kota));
    expect(rekap?.angka).toMatchObject({ ksm: 1, terlaksana: 1, sesiBulan: 1 });
  });

  it('are listed by folder, newest year first, only to people of the area', async () => {
    await published(area.kota, 1);
    const mine = await resultOf(call('listQs', { tahun: null }, official));
    expect(mine.folder.map((f) => f.tahun)).toStrictEqual([YEAR]);
    expect(mine.folder[0]?.berkas.map((b) => b.kode)).toStrictEqual([area.kota]);
    // More than one update of the day may have been published.
    expect(mine.folder[0]?.berkas[0]?.namaBerkas).toMatch(
      new RegExp(
        `^QS_Pendampingan-KSM_TA2017_${area.kota}_Kota-${area.kota.replace('.', '-')}_Update-${TODAY}(-\\d+)?\\.xlsx$`,
      ),
    );
    const file = mine.folder[0]?.berkas[0];
    const summary = { tahun: YEAR, jumlah: 1, diperbarui: file?.diperbarui };
    const folders = await resultOf(call('listQs', { tahun: null, lewati: 0 }, official));
    expect(folders.folder).toStrictEqual([{ ...summary, berkas: [] }]);
    const paged = { tahun: YEAR, kata: area.kota, lewati: 0 };
    const found = await resultOf(call('listQs', paged, official));
    expect(found.folder).toStrictEqual([{ ...summary, berkas: [file], cocok: 1, lanjut: null }]);
    const other = await resultOf(call('listQs', { ...paged, kata: 'tidak ada' }, official));
    expect(other.folder).toStrictEqual([{ ...summary, berkas: [], cocok: 0, lanjut: null }]);
    const elsewhere = await signIn({ peran: 'pejabat', wilayah: [(await freshArea()).kota] });
    const none = await resultOf(call('listQs', { tahun: null }, elsewhere));
    expect(none.folder).toStrictEqual([]);
    expect(await codeOf(call('listQs', { tahun: null }, null))).toBe('belum-masuk');
  });

  it('are downloaded through a signed link, with a ledger entry of who took which update', async () => {
    const official = await signIn({ peran: 'pejabat', wilayah: [area.kota] });
    const manifes = await published(area.kota, 1);
    const request = { tahun: YEAR, kode: area.kota, revisi: null };
    const link = await resultOf(call('getQsUrl', request, official));
    const response = await fetch(link.url);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toContain(manifes.terbaru.namaBerkas);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(sha256).toBe(manifes.terbaru.sha256);
    const sheets = await readCells(bytes);
    // Every update but the first has it; which of them this is, the pace of the suite decides.
    const names = [...sheets.keys()].filter((nama) => nama !== 'Apa yang Berubah');
    expect(names).toStrictEqual([
      'Info',
      'Rekap Kecamatan',
      'Rekap Kelurahan',
      'Target-Realisasi',
      'Daftar KSM',
      'Gerbang Tahap',
      'UPK',
      'Kualitas Data',
      'Kamus',
    ]);
    const booked = await docs.unduhan.list((q) => q.where('oleh', '==', official.uid));
    expect(booked).toMatchObject([{ kode: area.kota, revisi: manifes.terbaru.revisi }]);
  });

  it('are refused to people of another area or signed out, and to an altered link', async () => {
    await published(area.kota, 1);
    const request = { tahun: YEAR, kode: area.kota, revisi: null };
    const elsewhere = await signIn({ peran: 'pejabat', wilayah: [(await freshArea()).kota] });
    expect(await codeOf(call('getQsUrl', request, elsewhere))).toBe('tidak-berhak');
    expect(await codeOf(call('getQsUrl', request, null))).toBe('belum-masuk');
    const nation = { ...request, kode: 'ID' };
    expect(await codeOf(call('getQsUrl', nation, official))).toBe('tidak-berhak');
    const link = await resultOf(call('getQsUrl', request, official));
    const tampered = link.url.replace(area.kota, '11.71');
    expect((await fetch(tampered)).status).toBe(403);
  });

  it('contain no member’s name', async () => {
    const manifes = await published(area.kota, 1);
    const sheets = await readCells(await readWorkbook(manifes.terbaru.objek));
    const texts = [...sheets.values()].flatMap((cells) => [...cells.values()]);
    expect(texts.length).toBeGreaterThan(50);
    expect(JSON.stringify(texts)).not.toContain('Anggota a1');
  });
});

describe('a year that is over', () => {
  it('gets a new update when late data comes, and leaves the other years alone', async () => {
    const area = await freshArea();
    const faskel = await signIn({ peran: 'fasilitator', wilayah: [area.kelurahan] });
    const pendaftaran = aPendaftaran(area.kelurahan, { tanggalBentuk: toTanggal('2016-11-02') });
    for (const a of pendaftaran.isi.anggota) a.tanggalMasuk = toTanggal('2016-11-02');
    await resultOf(call('submitKiriman', pendaftaran, faskel));
    const before = await until('a file of 2016', () => docs.qs.read(areaTahunId(2016, area.kota)));
    expect(before.terbaru.per).toBe('2016-12-31');
    const ksmId = pendaftaran.isi.ksm.id;
    await resultOf(call('submitKiriman', aSesiOf(ksmId, toTanggal('2016-12-07')), faskel));
    await until('a new update of 2016', async () => {
      const manifes = await docs.qs.read(areaTahunId(2016, area.kota));
      return manifes?.terbaru.revisi !== before.terbaru.revisi;
    });
    const rekap = await docs.rekap.read(areaTahunId(2016, area.kota));
    expect(rekap?.angka).toMatchObject({ ksm: 1, sesiBulan: 1, tabungan: 15_000 });

    // A session of this month changes nothing in last year's figures.
    await published(area.kota, 1);
    const settled = await until('2016 is settled', async () => {
      const mark = await docs.basi.read(areaTahunId(2016, area.kota));
      return mark?.keadaan === 'segar' && docs.qs.read(areaTahunId(2016, area.kota));
    });
    const now = await docs.qs.read(areaTahunId(YEAR, area.kota));
    await resultOf(call('submitKiriman', aSesiOf(ksmId, TODAY), faskel));
    await until('a new update of this year', async () => {
      const manifes = await docs.qs.read(areaTahunId(YEAR, area.kota));
      return manifes?.terbaru.revisi !== now?.terbaru.revisi;
    });
    expect(await docs.qs.read(areaTahunId(2016, area.kota))).toStrictEqual(settled);
  });
});

describe('regeneration', () => {
  it('writes nothing when nothing changed', async () => {
    const area = await freshArea();
    await registeredKsm(area);
    const before = await published(area.kota, 1);
    await markAreaStale(YEAR, area.kota, new Date());
    await regenerateQs({ tahun: YEAR, kode: area.kota }, TODAY, new Date());
    const after = await published(area.kota, 1);
    expect(after.terbaru).toStrictEqual(before.terbaru);
  });

  it('leaves one complete current file when two builds run at once', async () => {
    const area = await freshArea();
    await registeredKsm(area);
    await published(area.kota, 1);
    const { ksmId, faskel } = await registeredKsm(area);
    const now = new Date();
    await resultOf(call('submitKiriman', aSesiOf(ksmId, TODAY), faskel));
    await markAreaStale(YEAR, area.kota, now);
    await Promise.all([
      regenerateQs({ tahun: YEAR, kode: area.kota }, TODAY, now),
      regenerateQs({ tahun: YEAR, kode: area.kota }, TODAY, now),
    ]);
    const manifes = await published(area.kota, 2);
    const bytes = await readWorkbook(manifes.terbaru.objek);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(manifes.terbaru.sha256);
  });

  it('never replaces a newer file when it ends late', async () => {
    const area = await freshArea();
    await registeredKsm(area);
    const current = await published(area.kota, 1);
    const id = areaTahunId(YEAR, area.kota);
    // A newer build published while an older one, with the ticket before it, was still at work.
    await docs.qs.set({ ...current, versi: current.versi + 10 });
    await markAreaStale(YEAR, area.kota, new Date());
    await regenerateQs({ tahun: YEAR, kode: area.kota }, TODAY, new Date());
    expect((await docs.qs.read(id))?.versi).toBe(current.versi + 10);
    expect((await docs.qs.read(id))?.terbaru).toStrictEqual(current.terbaru);
  });

  it('is taken up again after its lease when it died', async () => {
    const area = await freshArea();
    await registeredKsm(area);
    await published(area.kota, 1);
    const id = areaTahunId(YEAR, area.kota);
    const mark = await docs.basi.read(id);
    if (!mark) throw new Error('no mark');
    const now = new Date();
    await docs.basi.set({ ...mark, keadaan: 'dikerjakan', sejak: now.toISOString() });
    await regenerateQs({ tahun: YEAR, kode: area.kota }, TODAY, now);
    expect((await docs.basi.read(id))?.keadaan).toBe('dikerjakan');
    // The killed task is tried again by its queue, and must not count as done.
    await expect(regenerateQs({ tahun: YEAR, kode: area.kota }, TODAY, now, true)).rejects.toThrow(
      StillBuilt,
    );
    const later = new Date(now.getTime() + 11 * 60_000);
    await regenerateQs({ tahun: YEAR, kode: area.kota }, TODAY, later);
    expect((await docs.basi.read(id))?.keadaan).toBe('segar');
  });
});

describe('an area that is marked again while it is built', () => {
  it('is built once more, and not at once', async () => {
    const area = await freshArea();
    await registeredKsm(area);
    await published(area.kota, 1);
    const id = areaTahunId(YEAR, area.kota);
    const mark = await until('no build at work', async () => {
      const found = await docs.basi.read(id);
      return found?.keadaan === 'segar' && found;
    });
    const began = new Date().toISOString();
    await docs.basi.set({ ...mark, keadaan: 'dikerjakan', sejak: began, dikerjakanSejak: began });
    await markAreaStale(YEAR, area.kota, new Date());
    const marked = await docs.basi.read(id);
    expect(marked).toMatchObject({ keadaan: 'basi', dikerjakanSejak: began });
    await regenerateQs({ tahun: YEAR, kode: area.kota }, TODAY, new Date());
    expect(await docs.basi.read(id)).toStrictEqual(marked);
    // The build that is under way ends without having seen the mark.
    expect(await finishEmpty({ tahun: YEAR, kode: area.kota }, mark.tiket, new Date())).toBe(true);
    await regenerateQs({ tahun: YEAR, kode: area.kota }, TODAY, new Date());
    expect(await docs.basi.read(id)).toMatchObject({ keadaan: 'segar', tiket: mark.tiket + 1 });
  });
});

describe('the nightly run', () => {
  it('rebuilds what is stale and what is missing, and removes what is past its retention', async () => {
    const area = await freshArea(await freshProvinsi());
    const { ksmId, faskel } = await registeredKsm(area);
    await resultOf(call('submitKiriman', aSesiOf(ksmId, toTanggal('2017-06-28')), faskel));
    const id = areaTahunId(YEAR, area.kota);
    const first = await until('the session counts', async () => {
      const manifes = await published(area.kota, 1);
      return (await docs.rekap.read(id))?.angka.sesiTahun === 1 && manifes;
    });
    // Twelve earlier updates of one month long ago, of which the last ten and the first stay; and the
    // province's file is missing.
    const lama = Array.from({ length: 12 }, (_, i) => ({
      ...first.terbaru,
      tahun: YEAR,
      kode: area.kota,
      revisi: randomUUID(),
      objek: `qs/${YEAR}/${area.kota}/${randomUUID()}.xlsx`,
      diperbarui: `2017-01-${String(31 - i)}T05:00:00.000Z`,
      pertama: i === 11,
      diganti: i === 0 ? first.terbaru.diperbarui : `2017-01-${String(32 - i)}T05:00:00.000Z`,
    }));
    const old = lama[10];
    if (!old) throw new Error('no update');
    await saveWorkbook(old.objek, new Uint8Array([1]));
    // Who took it remains on record.
    const official = await signIn({ peran: 'pejabat', wilayah: [area.kota] });
    await published(area.provinsi, 1);
    for (const r of await earlierOf(YEAR, area.kota))
      await docs.qsLama.remove(qsLamaId(YEAR, area.kota, r.revisi));
    for (const r of lama) await docs.qsLama.set(r);
    const request = { tahun: YEAR, kode: area.kota, revisi: old.revisi };
    await resultOf(call('getQsUrl', request, official));
    await docs.qs.ref(areaTahunId(YEAR, area.provinsi)).delete();
    await markAreaStale(YEAR, area.provinsi, new Date());

    await runSchedule('nightly');
    await until(
      'the province has its file again',
      () => docs.qs.read(areaTahunId(YEAR, area.provinsi)),
      QUEUE_MS,
    );
    const after = await until('the old update is gone', async () => {
      const left = await earlierOf(YEAR, area.kota);
      return !left.some((r) => r.revisi === old.revisi) && left;
    });
    expect((await docs.qs.read(id))?.terbaru.revisi).toBe(first.terbaru.revisi);
    const kept = lama.filter((r) => r !== old).map((r) => r.revisi);
    expect(after.map((r) => r.revisi)).toStrictEqual(kept);
    expect(await readObject(old.objek)).toBeNull();
    const booked = await docs.unduhan.list((q) => q.where('oleh', '==', official.uid));
    expect(booked.map((u) => u.revisi)).toStrictEqual([old.revisi]);
  });

  it('computes a group whose event was lost', async () => {
    const area = await freshArea();
    const { ksmId } = await registeredKsm(area);
    await published(area.kota, 1);
    const state = await docs.penghitungan.read(ksmId);
    if (!state) throw new Error('no state');
    await docs.capaian.ref(`${ksmId}_2017-06`).delete();
    await docs.penghitungan.set({ ...state, dari: toBulan('2017-06') });
    await runSchedule('nightly');
    await until('the month is back', () => docs.capaian.read(`${ksmId}_2017-06`));
  });
});
