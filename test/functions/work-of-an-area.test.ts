// The state of the work as an administrator of one kab/kota sees it: no limit is applied before areas are
// told apart, so that what waits elsewhere takes nothing away.
import { afterEach, expect, it } from 'vitest';
import { docs } from '../../functions/src/adapters/firestore/documents/docs.ts';
import { toNewId } from '../../functions/src/domain/basics/identitas.ts';
import { readMeter, since } from '../../functions/src/adapters/platform/meter.ts';
import type { Granted } from '../../functions/src/authorize.ts';
import type { getPekerjaan as definition } from '../../functions/src/domain/callables/admin/pekerjaan.ts';
import { NOTHING_COMPARED } from '../../functions/src/domain/verify/pencocokan.ts';
import { getPekerjaan } from '../../functions/src/flows/admin/admin-pekerjaan.ts';
import { areaTahunId, tersisihId, tugasId } from '../../functions/src/domain/basics/paths.ts';
import { toBulan, toTanggal } from '../../functions/src/domain/basics/tanggal.ts';
import { toKodeKota, wilayahOf } from '../../functions/src/domain/basics/wilayah.ts';
import { call, freshArea, freshProvinsi, resultOf, signIn } from '../support/suite/suite.ts';

/** More than are listed. */
const ELSEWHERE = 101;
const NIGHT = toTanggal('2001-01-01');
const AT = '2001-01-01T00:00:00.000Z';

const undo: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(undo.splice(0).map((it) => it()));
});

it('counts and lists what waits in one’s own area, however much waits elsewhere', async () => {
  const [own, elsewhere] = [await freshArea(), await freshArea()];
  const desk = await signIn({ peran: 'admin', wilayah: [own.kota] });
  const ids = Array.from({ length: ELSEWHERE + 1 }, () => toNewId(crypto.randomUUID()));
  await docs.pekerjaan.set({
    tanggal: NIGHT,
    mulai: '2000-12-31T19:00:00.000Z',
    selesai: null,
    tertunda: 0,
    kota: 0,
    basi: 0,
    dihapus: 0,
    langkah: [],
  });
  for (const [i, ksmId] of ids.entries()) {
    const isOwn = i === ELSEWHERE;
    const { kelurahan } = isOwn ? own : elsewhere;
    const wilayah = wilayahOf(kelurahan);
    // Those elsewhere have waited for longer, and their codes come first.
    const bulan = toBulan(isOwn ? '2017-06' : '1999-01');
    await docs.penghitungan.set({
      ksmId,
      wilayah,
      urut: 2,
      dihitung: 1,
      dari: bulan,
      sampai: null,
      ditahan: false,
      hidup: true,
      versi: 0,
      utang: [],
    });
    const at = `${bulan}-01T00:00:00.000Z`;
    const entry = { koleksi: 'sesi', dokumen: ksmId, ksmId, kota: wilayah.kota } as const;
    await docs.tersisih.set({ ...entry, sebab: 'x', sejak: at, terakhir: at });
    const kode = isOwn ? own.kota : toKodeKota(`${10 + (i % 9)}.${10 + Math.floor(i / 9)}`);
    await docs.tugas.set({
      jenis: 'malam',
      putaran: NIGHT,
      kode,
      keadaan: 'gagal',
      galat: 'Error',
      percobaan: 1,
      setelah: null,
      ksm: 0,
      pada: at,
    });
    undo.push(
      () => docs.penghitungan.remove(ksmId),
      () => docs.tersisih.remove(tersisihId('sesi', ksmId)),
      () => docs.tugas.remove(tugasId('malam', kode)),
    );
  }
  const seen = await resultOf(call('getPekerjaan', {}, desk));
  expect(seen.tertunda).toBe(1);
  expect(seen.tersisih.map((it) => it.dokumen)).toEqual([ids[ELSEWHERE]]);
  expect(seen.tugasMalam?.gagal.map((it) => it.kode)).toEqual([own.kota]);
});

it('comes a page at a time, each line once, in the order of the areas', async () => {
  const provinsi = await freshProvinsi();
  const [first, second] = [await freshArea(provinsi), await freshArea(provinsi)];
  const desk = await signIn({ peran: 'admin', wilayah: [first.kota, second.kota] });
  const both = [first, second].toSorted((a, b) => (a.kota < b.kota ? -1 : 1));
  for (const [i, { kota }] of both.entries())
    for (let n = 0; n < (i === 0 ? 40 : 30); n += 1) {
      const tahun = 2001 + n;
      const mark = { kode: kota, dari: null, catatanKota: false, tiket: 0, sejak: AT } as const;
      await docs.basi.set({ ...mark, tahun, keadaan: 'basi' });
      const dokumen = `s-${kota}-${String(n).padStart(2, '0')}`;
      const entry = { koleksi: 'sesi', dokumen, ksmId: null, kota } as const;
      await docs.tersisih.set({ ...entry, sebab: 'x', sejak: AT, terakhir: AT });
      undo.push(
        () => docs.basi.remove(areaTahunId(tahun, kota)),
        () => docs.tersisih.remove(tersisihId('sesi', dokumen)),
      );
    }
  const before = readMeter();
  const seen = await getPekerjaan({ caller: { klaim: desk.klaim } } as unknown as Granted<
    typeof definition
  >);
  // Some counts, and two pages: not 140 documents.
  expect(since(before).reads).toBeLessThanOrEqual(80);
  expect(seen.sisa).toMatchObject({
    basi: { jumlah: 70, lanjut: 20 },
    tersisih: { jumlah: 70, lanjut: 20 },
    selisih: { jumlah: 0, lanjut: null },
  });
  const marks = seen.basi.map((it) => `${it.kode} ${String(it.tahun)}`);
  const aside = seen.tersisih.map((it) => it.dokumen);
  for (const lewati of [20, 40, 60]) {
    const page = (macam: 'basi' | 'tersisih') =>
      resultOf(call('listPekerjaan', { macam, lewati }, desk));
    const [basi, tersisih] = [await page('basi'), await page('tersisih')];
    const lanjut = lewati === 60 ? null : lewati + 20;
    expect(basi).toMatchObject({ jumlah: 70, lanjut, tersisih: [], gagal: [], selisih: [] });
    expect(tersisih).toMatchObject({ jumlah: 70, lanjut, basi: [] });
    marks.push(...basi.basi.map((it) => `${it.kode} ${String(it.tahun)}`));
    aside.push(...tersisih.tersisih.map((it) => it.dokumen));
  }
  expect(marks).toHaveLength(70);
  expect(marks).toEqual([...new Set(marks)].toSorted());
  expect(new Set(aside).size).toBe(70);
  // Of another's area nothing, whatever is asked for.
  const stranger = await signIn({ peran: 'admin', wilayah: [(await freshArea()).kota] });
  for (const macam of ['basi', 'tersisih'] as const)
    expect(await resultOf(call('listPekerjaan', { macam, lewati: 0 }, stranger))).toMatchObject({
      jumlah: 0,
      [macam]: [],
    });
});

it('lists as many differences as fit on a page, however many areas differ', async () => {
  const provinsi = await freshProvinsi();
  const desk = await signIn({ peran: 'admin', wilayah: [provinsi] });
  const daftar = Array.from({ length: 25 }, (_, n) => ({
    jenis: 'capaian' as const,
    dokumen: `k-${String(n)}`,
    bulan: null,
    apa: ['sesiTotal'],
    diperbaiki: true,
  }));
  const kota = await Promise.all(Array.from({ length: 4 }, () => freshArea(provinsi)));
  for (const { kota: kode } of kota) {
    const ended = { tanggal: NIGHT, mulai: AT, selesai: AT, bawah: null };
    const terakhir = { ...NOTHING_COMPARED, ...ended, selisih: 30, daftar };
    await docs.pencocokan.set({ kode, terakhir, berjalan: null });
    undo.push(() => docs.pencocokan.remove(kode));
  }
  const seen = await resultOf(call('getPekerjaan', {}, desk));
  expect(seen.selisih).toHaveLength(2);
  expect(seen.sisa?.selisih).toEqual({ jumlah: 4, lanjut: 2 });
  const rest = await resultOf(call('listPekerjaan', { macam: 'selisih', lewati: 2 }, desk));
  expect(rest).toMatchObject({ jumlah: 4, lanjut: null });
  const codes = [...(seen.selisih ?? []), ...rest.selisih].map((it) => it.kode);
  expect(codes).toEqual(kota.map((it) => it.kota).toSorted());
});
