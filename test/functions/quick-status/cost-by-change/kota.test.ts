// What a change costs: the work on the group and its kab/kota, however much else there is. Counted by
// the adapters' meter in this process, for files of years that nothing else works on.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { savePart } from '../../../../functions/src/adapters/storage/kota-part.ts';
import { docs } from '../../../../functions/src/adapters/firestore/documents/docs.ts';
import { listCapaianDiubah } from '../../../../functions/src/adapters/firestore/capaian.ts';
import { readMeter, since } from '../../../../functions/src/adapters/platform/meter.ts';
import { listParameter } from '../../../../functions/src/adapters/firestore/parameter.ts';
import { objekPart } from '../../../../functions/src/domain/basics/paths.ts';
import { parameterOn } from '../../../../functions/src/domain/basics/parameter.ts';
import { TUMPANG_MS } from '../../../../functions/src/domain/quick-status/updates/kota-part.ts';
import {
  loadKotaPart,
  type PartRequest,
} from '../../../../functions/src/flows/quick-status/build/load-kota-part.ts';
import {
  aSesiOf,
  call,
  freshArea,
  freshProvinsi,
  registeredKsm,
  resultOf,
  TODAY,
  until,
  type Area,
} from '../../../support/suite/suite.ts';
import { toBulan, toTanggal, type Bulan } from '../../../../functions/src/domain/basics/tanggal.ts';
import { YEAR, settled, partOf } from './settled.ts';

describe('the file of a kab/kota', () => {
  let area: Area;
  const groups: Awaited<ReturnType<typeof registeredKsm>>[] = [];

  beforeAll(async () => {
    area = await freshArea(await freshProvinsi());
    for (let i = 0; i < 8; i += 1) groups.push(await registeredKsm(area));
    await settled(area.kota, 8);
  });

  it('reads only the changed group after one session, and equals a file that reads all', async () => {
    const group = groups[0];
    if (!group) throw new Error('no group');
    const before = await partOf(area.kota);
    await resultOf(
      call('submitKiriman', aSesiOf(group.ksmId, toTanggal('2017-06-28')), group.faskel),
    );
    await until('the session is computed', async () => {
      const state = await docs.penghitungan.read(group.ksmId);
      return state && state.dihitung === state.urut && state.dari === null;
    });
    const { rows } = await listCapaianDiubah(area.kota, toBulan('2017-07'), before.dibaca);
    // Others may have been computed while the part was read.
    const now = rows.find(({ ksmId }) => ksmId === group.ksmId);
    if (!now) throw new Error('the group did not change');

    const objek = objekPart(YEAR, area.kota, randomUUID());
    // The moment at which the overlap with what was read before just leaves out the other groups.
    const dibaca = new Date(Date.parse(now.diubah) + TUMPANG_MS - 1).toISOString();
    await savePart(objek, { ...before, dibaca });
    const parameter = parameterOn(await listParameter(), TODAY);
    const load = async (dari: Bulan | null) => {
      const meter = readMeter();
      const loaded = await loadKotaPart({
        kode: area.kota,
        tahun: YEAR,
        bulan: toBulan('2017-07'),
        per: TODAY,
        parameter,
        mark: { dari, catatanKota: false },
        stored: { bagian: { objek, ukuran: 0, baris: 8, sidikBaris: '' } },
        dibaca: '2017-07-05T07:00:00.000Z',
      });
      return { ...loaded, cost: since(meter) };
    };
    const one = await load(toBulan('2017-07'));
    const all = await load(null);
    expect(one.part).toStrictEqual(all.part);
    const row = one.part.capaian.find((c) => c.ksmId === group.ksmId);
    expect(row?.sesiTotal).toBe(1);
    // The group, its UPK loans (none), its members for the gate. Reading everything: 8 groups, their
    // members, and the kab/kota's own documents.
    expect(one.cost).toStrictEqual({ reads: 3, writes: 0 });
    expect(all.cost.reads).toBeGreaterThanOrEqual(8 + 8 + 6);
  });

  it('reads everything again when more than groups changed, or the part is from another day', async () => {
    const part = await partOf(area.kota);
    const objek = objekPart(YEAR, area.kota, randomUUID());
    await savePart(objek, part);
    // Read before anything is counted, since a process keeps them for a while.
    const parameter = parameterOn(await listParameter(), TODAY);
    const load = (rest: Partial<PartRequest>) => async () => {
      const meter = readMeter();
      await loadKotaPart({
        kode: area.kota,
        tahun: YEAR,
        bulan: toBulan('2017-07'),
        per: TODAY,
        parameter,
        mark: { dari: toBulan('2017-07'), catatanKota: false },
        stored: { bagian: { objek, ukuran: 0, baris: 8, sidikBaris: '' } },
        dibaca: '2017-07-05T07:00:00.000Z',
        ...rest,
      });
      return since(meter).reads;
    };
    const full = await load({ stored: null })();
    expect(await load({ mark: { dari: toBulan('2017-07'), catatanKota: true } })()).toBe(full);
    expect(await load({ mark: { dari: null, catatanKota: false } })()).toBe(full);
    expect(await load({ per: toTanggal('2017-07-06') })()).toBe(full);
    const gone = {
      objek: objekPart(YEAR, area.kota, randomUUID()),
      ukuran: 0,
      baris: 8,
      sidikBaris: '',
    };
    expect(await load({ stored: { bagian: gone } })()).toBe(full);
  });
});
