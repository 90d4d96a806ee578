// A rebuild is handed to the queue, a task for each kab/kota, and its progress can be read by whoever looks,
// whether the command that began it still runs or not.
import { describe, expect } from 'vitest';
import { docs } from '../../functions/src/adapters/firestore/documents/docs.ts';
import { PERCOBAAN_TUGAS } from '../../functions/src/domain/access/tugas.ts';
import { areaTahunId, capaianId, tugasId } from '../../functions/src/domain/basics/paths.ts';
import { monthOf, yearOf } from '../../functions/src/domain/basics/tanggal.ts';
import { NASIONAL } from '../../functions/src/domain/basics/wilayah.ts';
import { rebuildAll } from '../../functions/src/flows/repair/rebuild-all.ts';
import { rebuildKota } from '../../functions/src/flows/repair/rebuild-kota.ts';
import { startRebuild } from '../../functions/src/flows/repair/start-rebuild.ts';
import { seedKsm } from '../support/suite/seed.ts';
import { untilPublished } from '../support/suite/settled.ts';
import { it } from '../support/suite/suite-test.ts';
import { call, codeOf, freshArea, resultOf, signIn, TODAY, until } from '../support/suite/suite.ts';

const MONTH = monthOf(TODAY);
const jenis = 'bangunUlang';

describe('a rebuild', () => {
  it('that nobody waits for goes on in the queue, and ends', async ({ area }) => {
    const { ksmId } = await seedKsm(area);
    await untilPublished(area.kota, 'is there');
    const capaian = await docs.capaian.read(capaianId(ksmId, MONTH));
    if (!capaian) throw new Error('no month');
    await docs.capaian.set({ ...capaian, sesiTotal: 99 });
    const admin = await signIn({ peran: 'admin', wilayah: [NASIONAL] });
    const shown = async () => (await resultOf(call('getPekerjaan', {}, admin))).bangunUlang;

    const begun = await startRebuild({ hitung: true, kota: area.kota, baru: true }, new Date());
    expect(begun).toMatchObject({ kota: area.kota, wilayah: 1 });
    const ended = await until('it has ended', async () => {
      const now = await shown();
      return now?.mulai === begun.mulai && now.berakhir && now;
    });
    expect(ended).toMatchObject({ kota: area.kota, wilayah: 1, selesai: 1, gagal: [] });
    expect((await docs.capaian.read(capaianId(ksmId, MONTH)))?.sesiTotal).toBe(0);
    expect(await docs.tugas.read(tugasId(jenis, area.kota))).toMatchObject({ ksm: 1 });
    for (const kode of [area.kota, area.provinsi, NASIONAL] as const)
      await until(`the file of ${kode} is fresh`, async () => {
        const mark = await docs.basi.read(areaTahunId(yearOf(TODAY), kode));
        return mark?.keadaan === 'segar';
      });
  });

  it('of which a kab/kota failed says so, and goes on with that one alone', async ({ area }) => {
    const other = await freshArea();
    await seedKsm(area);
    const mulai = new Date().toISOString();
    // Two kab/kota, of which one is done and the queue has given the other up.
    const note = { kota: null, mulai, hitung: false, wilayah: 2, berkas: 0, setelah: null, ksm: 0 };
    await docs.pekerjaan.set({ ...note, langkah: 'bangun' });
    const fate = { jenis, putaran: mulai, setelah: null, ksm: 0, pada: mulai } as const;
    const done = { ...fate, keadaan: 'selesai', galat: null, percobaan: 0 } as const;
    await docs.tugas.set({ ...done, kode: other.kota });
    const failed = { keadaan: 'gagal', galat: 'Error 13', percobaan: PERCOBAAN_TUGAS } as const;
    await docs.tugas.set({ ...fate, ...failed, kode: area.kota });
    const admin = await signIn({ peran: 'admin', wilayah: [NASIONAL] });
    const { bangunUlang } = await resultOf(call('getPekerjaan', {}, admin));
    expect(bangunUlang).toMatchObject({
      wilayah: 2,
      selesai: 1,
      gagal: [{ kode: area.kota, galat: 'Error 13', berhenti: true }],
      berakhir: false,
    });
    // Its page comes twice, as events do.
    const tugas = { kota: area.kota, setelah: null, percobaan: 0 };
    const again = { ...tugas, bangunUlang: { mulai, hitung: false, ksm: 0 } };
    await Promise.all([1, 2].map(() => rebuildKota(again, TODAY, new Date())));
    const now = await resultOf(call('getPekerjaan', {}, admin));
    expect(now.bangunUlang).toMatchObject({ selesai: 2, gagal: [], berakhir: true });
  });

  it('is begun by whoever administers the kab/kota, one at a time', async ({ area }) => {
    await seedKsm(area);
    await untilPublished(area.kota, 'is there');
    const admin = await signIn({ peran: 'admin', wilayah: [area.kota] });
    const begin = (kota: typeof area.kota | null, person = admin) =>
      call('startRebuild', { kota, hitung: true }, person);
    expect(await codeOf(begin(null))).toBe('tidak-berhak');
    expect(await codeOf(begin((await freshArea()).kota))).toBe('tidak-berhak');
    const askot = await signIn({ peran: 'askot', wilayah: [area.kota] });
    expect(await codeOf(begin(area.kota, askot))).toBe('tidak-berhak');
    const { mulai } = await resultOf(begin(area.kota));
    await until('it has ended', async () => {
      const { bangunUlang } = await resultOf(call('getPekerjaan', {}, admin));
      return bangunUlang?.mulai === mulai && bangunUlang.berakhir;
    });
    const note = { kota: null, mulai, hitung: false, wilayah: 2, berkas: 0, setelah: null, ksm: 0 };
    await docs.pekerjaan.set({ ...note, langkah: 'bangun' });
    expect(await codeOf(begin(area.kota))).toBe('isian-tidak-sesuai');
    await docs.pekerjaan.set({ ...note, langkah: null });
  });

  it('can begin though the note of the last one cannot be read', async ({ area }) => {
    await seedKsm(area);
    await untilPublished(area.kota, 'is there');
    const admin = await signIn({ peran: 'admin', wilayah: [area.kota] });
    await docs.pekerjaan.ref('qsRebuild').set({ setelah: null, langkah: 'rusak' });
    const shown = async () => (await resultOf(call('getPekerjaan', {}, admin))).bangunUlang;
    expect(await shown()).toBeNull();
    const { mulai } = await resultOf(
      call('startRebuild', { kota: area.kota, hitung: true }, admin),
    );
    await until('it has ended', async () => {
      const now = await shown();
      return now?.mulai === mulai && now.berakhir;
    });
  });

  it('is waited for until the last file is built, and tells how far it is', async ({ area }) => {
    await seedKsm(area);
    await untilPublished(area.kota, 'is there');
    const seen: string[] = [];
    const result = await rebuildAll({
      hitung: true,
      kota: area.kota,
      baru: true,
      clock: () => new Date(),
      jedaMs: 100,
      say: ({ langkah, selesai, dari }) => seen.push(`${langkah} ${selesai}/${dari}`),
    });
    expect(result).toMatchObject({ ksm: 1, gagal: [] });
    expect(seen).toContain('hitung 1/1');
    expect(seen.at(-1)).toBe(`bangun ${result.berkas}/${result.berkas}`);
  });
});
