// Recaps that an administrator opens to everybody: made as a file of their own, given by a signed link without an
// account, known as genuine, and given no more once they are closed.
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { readWorkbook } from '../../../functions/src/adapters/xlsx/workbook/read-workbook.ts';
import { sidikOfWorkbook } from '../../../functions/src/adapters/xlsx/workbook/read-sidik.ts';
import { areaTahunId } from '../../../functions/src/domain/basics/paths.ts';
import { isSubkota, toKodeProvinsi } from '../../../functions/src/domain/basics/wilayah.ts';
import { seedKsm } from '../../support/suite/seed.ts';
import { it as suiteIt } from '../../support/suite/suite-test.ts';
import {
  call,
  codeOf,
  freshArea,
  freshProvinsi,
  resultOf,
  signIn,
  until,
  type Person,
} from '../../support/suite/suite.ts';

const TAHUN = 2017;
const ALASAN = 'Diminta dinas provinsi';
const QUEUE_MS = 100_000;

/** A province of its own: what is open is said of it. */
const it = suiteIt
  .extend('area', async () => freshArea(await freshProvinsi()))
  .extend('admin', ({ area }) => signIn({ peran: 'admin', wilayah: [area.provinsi] }))
  .extend('kode', async ({ area }) => {
    await seedKsm(area);
    const kode = toKodeProvinsi(area.provinsi);
    await until(
      `the file of ${kode}`,
      async () => (await docs.qs.read(areaTahunId(TAHUN, kode))) !== null,
      QUEUE_MS,
    );
    return kode;
  });

const say = (kode: string, terbuka: boolean, person: Person) =>
  call('setKeterbukaan', { kode, terbuka, alasan: ALASAN }, person);
const ask = (kode: string) => call('getTerbukaUrl', { tahun: TAHUN, kode }, null);

/** The file as it is listed, once the list of everybody says whether it is open. */
async function listed(kode: string, isOpen: boolean) {
  return until(
    `${kode} is listed as ${isOpen ? 'open' : 'closed'}`,
    async () => {
      const { folder } = await resultOf(call('listTerbuka', {}, null));
      const found = folder.find((it) => it.tahun === TAHUN)?.berkas.find((it) => it.kode === kode);
      return found !== undefined && (found.terbuka !== null) === isOpen && found;
    },
    QUEUE_MS,
  );
}

describe('the recaps of a province', () => {
  it('are for people with an account until an administrator opens them, and again when they are closed', async ({
    area,
    admin,
    kode,
  }) => {
    expect(await codeOf(ask(kode))).toBe('tidak-ditemukan');
    await listed(kode, false);
    await resultOf(say(kode, true, admin));
    const { terbuka } = await listed(kode, true);
    const link = await until('a link', async () => {
      const answer = await ask(kode);
      return 'result' in answer ? answer.result : null;
    });
    expect(link.namaBerkas).toBe(terbuka?.namaBerkas);
    expect(link.namaBerkas).toMatch(/_Rekap-Terbuka_Update-/);
    const bytes = new Uint8Array(await (await fetch(link.url)).arrayBuffer());
    expect([...(await readWorkbook(bytes)).keys()]).toStrictEqual([
      'Info',
      'Rekap Kab-Kota',
      'Rekap Kecamatan',
      'Rekap Kelurahan',
      'Kamus',
    ]);

    // The map has what the file prints of the kab/kota.
    const { peta } = await resultOf(call('listTerbuka', {}, null));
    expect(peta).toContainEqual({ kode: area.kota, nama: `Kota ${area.kota}`, ksm: 1, berdaya: 0 });

    // It is known as genuine, and the ledger says that it is for everybody, once.
    const sidik = (await sidikOfWorkbook(bytes)).nilai;
    const known = await resultOf(call('checkBerkas', { sidik, berkas: 'rekap' }, null));
    expect(known.berkas).toMatchObject({ kode, namaBerkas: link.namaBerkas, pengganti: null });
    const ledger = { milik: 'semua', kode, oleh: null, setelah: null };
    const { unduhan } = await resultOf(call('listUnduhan', ledger, admin));
    expect(unduhan.map((it) => [it.oleh, it.namaBerkas])).toStrictEqual([
      ['terbuka untuk umum', link.namaBerkas],
    ]);

    await resultOf(say(kode, false, admin));
    await until('no link', async () => (await codeOf(ask(kode))) === 'tidak-ditemukan');
    await listed(kode, false);

    // Opened again it is there at once.
    await resultOf(say(kode, true, admin));
    await until('a link', async () => (await codeOf(ask(kode))) === 'accepted');
    const manifes = await docs.qs.read(areaTahunId(TAHUN, kode));
    expect(manifes?.terbaru.terbuka?.namaBerkas).toBe(link.namaBerkas);
  });

  it('are opened by administrators of the province alone, with a reason and a trail', async ({
    area,
    admin,
    kode,
  }) => {
    const korkot = await signIn({ peran: 'korkot', wilayah: [area.provinsi] });
    const ofKota = await signIn({ peran: 'admin', wilayah: [area.kota] });
    const stranger = await signIn({
      peran: 'admin',
      wilayah: [kode === '11' ? '12' : '11'] as never,
    });
    for (const person of [korkot, ofKota, stranger])
      expect(await codeOf(say(kode, true, person))).toBe('tidak-berhak');
    expect(await codeOf(say('ID', true, admin))).toBe('tidak-berhak');
    const without = call('setKeterbukaan', { kode, terbuka: true, alasan: '' }, admin);
    expect(await codeOf(without)).toBe('isian-salah');
    expect(await codeOf(say(area.kota, true, admin))).toBe('isian-salah');
    expect(await docs.keterbukaan.read(kode)).toBeNull();
    const seen = await resultOf(call('listKeterbukaan', {}, admin));
    expect(seen.keterbukaan).toMatchObject([{ kode, keadaan: null }]);
    expect((await resultOf(call('listKeterbukaan', {}, ofKota))).keterbukaan).toStrictEqual([]);

    await resultOf(say(kode, true, admin));
    await resultOf(say(kode, true, admin));
    const nation = await signIn({ peran: 'admin', wilayah: ['ID'] });
    const { jejak } = await resultOf(call('listJejak', { setelah: null }, nation));
    const mine = jejak.filter((it) => it.sasaran === kode);
    expect(mine).toMatchObject([{ tindakan: 'rekapDibuka', oleh: admin.uid, alasan: ALASAN }]);
  });

  it('name no area below a province, and no figure, to whoever lists them', async ({ kode }) => {
    await listed(kode, false);
    const { folder } = await resultOf(call('listTerbuka', {}, null));
    for (const { berkas } of folder)
      for (const it of berkas) {
        expect(isSubkota(it.kode) || it.kode.includes('.')).toBe(false);
        expect(Object.keys(it).toSorted()).toStrictEqual([
          'diperbarui',
          'kode',
          'namaWilayah',
          'terbuka',
        ]);
      }
  });
});
