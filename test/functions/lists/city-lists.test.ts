// The lists on the desk of a kab/kota: who stands on which, and that a page continues the one before.
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { capaianId } from '../../../functions/src/domain/basics/paths.ts';
import { toBulan, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { wilayahOf } from '../../../functions/src/domain/basics/wilayah.ts';
import { toKsmId, type KsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { ROWS_PER_PAGE, type SetelahBaris } from '../../../functions/src/domain/lists/city-rows.ts';
import { listCalon } from '../../../functions/src/flows/lists/list-bulan.ts';
import type { CapaianTersimpan } from '../../../functions/src/domain/recompute/capaian-ksm.ts';
import { aCapaianKsm } from '../../domain/quick-status/contoh.ts';
import { call, resultOf, type Area } from '../../support/suite/suite.ts';
import { it } from '../../support/suite/suite-test.ts';

const BULAN = toBulan('2017-06');

/** A month of a group that only this list knows. */
async function aMonth(area: Area, n: number, rest: Partial<CapaianTersimpan> = {}): Promise<KsmId> {
  const ksmId = toKsmId(`daftar-${area.kota}-${String(n)}`.replace('.', '-'));
  await docs.capaian.set({
    ...aCapaianKsm({ ksmId, nama: `Melati ${String(n).padStart(3, '0')}`, bulan: BULAN }),
    wilayah: wilayahOf(area.kelurahan),
    urut: 1,
    diubah: '2017-06-30T00:00:00.000Z',
    ...rest,
  });
  return ksmId;
}

const capaian = (isi: Partial<CapaianTersimpan['capaian']>) => ({
  capaian: { ...aCapaianKsm().capaian, ...isi },
});
const mutu = { ...aCapaianKsm().mutu, lengkap: false };

interface Page<R> {
  readonly baris: readonly R[];
  readonly adaLagi: boolean;
  readonly jumlah: number | null;
}

/** Every line, page after page. */
async function allOf<R extends SetelahBaris>(
  read: (setelah: SetelahBaris | null) => Promise<Page<R>>,
): Promise<R[]> {
  const rows: R[] = [];
  for (;;) {
    const last = rows.at(-1);
    const page = await read(
      last ? { kelurahan: last.kelurahan, nama: last.nama, ksmId: last.ksmId } : null,
    );
    expect(page.baris.length).toBeLessThanOrEqual(ROWS_PER_PAGE);
    rows.push(...page.baris);
    if (!page.adaLagi) {
      expect(page.jumlah).toBe(rows.length);
      return rows;
    }
  }
}

describe('the lists of a desk', () => {
  it('groups without a record and groups that are late come page by page, each once', async ({
    area,
    askot,
  }) => {
    const silent: KsmId[] = [];
    for (let n = 0; n < ROWS_PER_PAGE + 5; n += 1)
      silent.push(
        await aMonth(area, n, { mutu, ...capaian({ tingkat: 'Pemula', status: 'Aktif' }) }),
      );
    const late = await aMonth(area, 100, capaian({ status: 'Jeda' }));
    // Dissolved groups do not count.
    await aMonth(area, 101, { mutu, ...capaian({ tingkat: 'Bubar', status: null }) });
    const list = (macam: 'tanpaCatatan' | 'terlambat') =>
      allOf((setelah) =>
        resultOf(call('listBulan', { kota: area.kota, bulan: BULAN, macam, setelah }, askot)),
      );
    expect((await list('tanpaCatatan')).map(({ ksmId }) => ksmId).toSorted()).toStrictEqual(
      silent.toSorted(),
    );
    expect((await list('terlambat')).map(({ ksmId }) => ksmId)).toStrictEqual([late]);
    await Promise.all([...silent, late].map((id) => docs.capaian.remove(capaianId(id, BULAN))));
  });

  it('groups before a gate: of the level that it asks for, early in a month from the month before', async ({
    area,
  }) => {
    const ready = await aMonth(area, 1, {
      tahap: 'I',
      sejakTahap: toTanggal('2017-01-04'),
      ...capaian({ tingkat: 'Berdaya' }),
    });
    await aMonth(area, 2, {
      tahap: 'I',
      sejakTahap: toTanggal('2017-01-04'),
      ...capaian({ tingkat: 'Pemula' }),
    });
    const outside = await aMonth(area, 3, {
      tahap: null,
      sejakTahap: null,
      ...capaian({ tingkat: 'Pemula' }),
    });
    const before = async (tahap: 'I' | 'II', today: string) => {
      const request = { kota: area.kota, tahap, setelah: null };
      const caller = { today: toTanggal(today), now: new Date() };
      const { baris } = await listCalon({ request, caller } as never);
      return baris.map(({ ksmId }) => ksmId);
    };
    expect(await before('II', '2017-06-30')).toStrictEqual([ready]);
    expect(await before('II', '2017-07-01')).toStrictEqual([ready]);
    expect(await before('I', '2017-06-30')).toStrictEqual([outside]);
    expect(await before('I', '2017-08-01')).toStrictEqual([]);
  });
});
