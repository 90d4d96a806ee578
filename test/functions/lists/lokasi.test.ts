// The programme locations of a kab/kota: a page costs its own lines, however many there are.
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { readMeter, since } from '../../../functions/src/adapters/platform/meter.ts';
import type { Granted } from '../../../functions/src/authorize.ts';
import type { AnswerOf } from '../../../functions/src/domain/callables/definition.ts';
import type { listLokasi as listDefinition } from '../../../functions/src/domain/callables/lists.ts';
import {
  toKodeKelurahan,
  toKodeKota,
  wilayahOf,
} from '../../../functions/src/domain/basics/wilayah.ts';
import { LOKASI_PER_PAGE } from '../../../functions/src/domain/lists/areas/page-of-lokasi.ts';
import { listLokasi } from '../../../functions/src/flows/lists/areas/list-lokasi.ts';
import { call, codeOf, freshArea, resultOf, signIn, type Area } from '../../support/suite/suite.ts';

/** With the one that the place has already. */
const LOCATIONS = 131;
let area: Area;

beforeAll(async () => {
  area = await freshArea();
  const known = await docs.wilayah.read(area.kelurahan);
  if (known === null) throw new Error('no location');
  await Promise.all(
    Array.from({ length: LOCATIONS - 1 }, (_, n) => {
      const kode = toKodeKelurahan(`${area.kota}.9${String(n % 7)}.2${String(100 + n)}`);
      const nama = `Sukajadi ${String(n)}`;
      return docs.wilayah.set({ ...known, kode, nama, jenis: 'desa', wilayah: wilayahOf(kode) });
    }),
  );
});

async function costOf(kata: string, lewati: number) {
  const request = { kota: area.kota, kata, lewati };
  const before = readMeter();
  const granted = { request, caller: { now: new Date() } };
  const { halaman } = await listLokasi(granted as unknown as Granted<typeof listDefinition>);
  return { halaman, reads: since(before).reads };
}

describe('the locations of a kab/kota', () => {
  it('open with the reads of one page and the count', async () => {
    const { halaman, reads } = await costOf('', 0);
    expect(halaman).toMatchObject({ jumlah: LOCATIONS, cocok: LOCATIONS, lanjut: LOKASI_PER_PAGE });
    expect(halaman.baris).toHaveLength(LOKASI_PER_PAGE);
    expect(reads).toBe(LOKASI_PER_PAGE + 1);
    expect(gzipSync(JSON.stringify(halaman)).byteLength).toBeLessThan(60_000);
  });

  it('come page after page, each once, and are searched by name, kecamatan or code', async () => {
    const admin = await signIn({ peran: 'admin', wilayah: [area.kota] });
    const seen: string[] = [];
    let lewati: number | null = 0;
    while (lewati !== null) {
      const page: AnswerOf<typeof listDefinition> = await resultOf(
        call('listLokasi', { kota: area.kota, kata: '', lewati }, admin),
      );
      seen.push(...page.halaman.baris.map((it) => it.kode));
      ({ lanjut: lewati } = page.halaman);
    }
    expect(seen).toHaveLength(LOCATIONS);
    expect(seen).toStrictEqual([...new Set(seen)].toSorted());
    // Once all of them for the list that is kept; then those of the page and what tells that it is current.
    await costOf('sukajadi', 0);
    expect((await costOf('sukajadi', 0)).reads).toBeLessThanOrEqual(LOKASI_PER_PAGE + 31);
    const one = await costOf('sukajadi 77', 0);
    expect(one.halaman).toMatchObject({ jumlah: LOCATIONS, cocok: 1, lanjut: null });
    expect((await costOf(one.halaman.baris[0]?.kode ?? '-', 0)).halaman.cocok).toBe(1);
    expect((await costOf('tidak ada', 0)).halaman).toMatchObject({ cocok: 0, baris: [] });
  });

  it('are for administrators of the place', async () => {
    const askot = await signIn({ peran: 'askot', wilayah: [area.kota] });
    const request = { kota: area.kota, kata: '', lewati: 0 };
    expect(await codeOf(call('listLokasi', request, askot))).toBe('tidak-berhak');
    const elsewhere = await signIn({ peran: 'admin', wilayah: [toKodeKota('11.71')] });
    expect(await codeOf(call('listLokasi', request, elsewhere))).toBe('tidak-berhak');
  });
});
