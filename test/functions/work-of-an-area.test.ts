// The state of the work as an administrator of one kab/kota sees it: no limit is applied before areas are
// told apart, so that what waits elsewhere takes nothing away.
import { afterEach, expect, it } from 'vitest';
import { docs } from '../../functions/src/adapters/firestore/documents/docs.ts';
import { toNewId } from '../../functions/src/domain/basics/identitas.ts';
import { tersisihId, tugasId } from '../../functions/src/domain/basics/paths.ts';
import { toBulan, toTanggal } from '../../functions/src/domain/basics/tanggal.ts';
import { toKodeKota, wilayahOf } from '../../functions/src/domain/basics/wilayah.ts';
import { call, freshArea, resultOf, signIn } from '../support/suite/suite.ts';

/** More than are listed. */
const ELSEWHERE = 101;
const NIGHT = toTanggal('2001-01-01');

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
