// A stage that is taken back on the server: the months from its date on lose it, and the file follows.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { releasePenghitungan } from '../../../functions/src/flows/maturity/hold-penghitungan.ts';
import { recomputeKsm } from '../../../functions/src/flows/maturity/recompute-ksm.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { setTriggers } from '../../../tools/suite/steer/triggers.ts';
import { anIsiPinjaman } from '../../support/records/build-kiriman.ts';
import { freshenAndHold, fromScratch, markOf, stored } from '../../support/files/figures.ts';
import { call, codeOf, resultOf, TODAY } from '../../support/suite/suite.ts';
import { it } from '../../support/suite/suite-test.ts';

beforeAll(() => setTriggers(false));
afterAll(() => setTriggers(true));

describe('a stage that is taken back', () => {
  it('is gone from its months, and its loans stay', async ({
    area,
    askot,
    heldGroup: { ksmId, faskel },
  }) => {
    await releasePenghitungan(ksmId);
    const compute = () =>
      recomputeKsm({ ksmId, dari: null, urut: null, today: TODAY, now: new Date(), ask: false });
    await compute();
    const before = await stored(ksmId);
    const send = (jenis: string, isi: object, rest: object = {}, by = askot) =>
      call('submitKiriman', { id: randomUUID(), jenis, isi, ...rest }, by);
    const stage = { ksmId, tahap: 'I', sejak: '2017-05-10', alasan: 'keputusan rapat' };
    await resultOf(send('tahap', stage));
    const loan = anIsiPinjaman({
      id: randomUUID(),
      ksmId,
      sumber: 'upk',
      peminjam: null,
      tanggalCair: toTanggal('2017-05-17'),
      angsuran: [{ jatuhTempo: toTanggal('2017-08-15'), pokok: 100_000, jasa: 1000 }],
    });
    await resultOf(send('pinjaman', loan, { koreksi: null }));
    await compute();
    const staged = (await stored(ksmId)).filter((c) => c.tahap === 'I');
    expect(staged.map((c) => c.bulan)).toStrictEqual(['2017-05', '2017-06', '2017-07']);
    await freshenAndHold(area.kota, 2017);
    const back = { ksmId, tahap: 'I', alasan: 'Salah pilih KSM' };
    expect(await codeOf(send('tahapBatal', back, {}, faskel))).toBe('tidak-berhak');
    const taken = { id: randomUUID(), jenis: 'tahapBatal', isi: back };
    await resultOf(call('submitKiriman', taken, askot));
    // The same submission again, and another of the kind.
    await resultOf(call('submitKiriman', taken, askot));
    expect(await codeOf(send('tahapBatal', back))).toBe('tidak-ditemukan');
    await compute();
    const after = await stored(ksmId);
    expect(after).toStrictEqual(await fromScratch(ksmId));
    expect(after.map((c) => [c.tahap, c.sejakTahap, c.dikesampingkan])).toStrictEqual(
      before.map(() => [null, null, 0]),
    );
    expect(await markOf(area.kota)).toStrictEqual({ keadaan: 'basi', dari: '2017-05' });
    expect((await compute()).berubah).toStrictEqual([]);
    const ksm = await docs.ksm.read(ksmId);
    expect(ksm?.tahapDicabut).toMatchObject([
      { tahap: 'I', alasanCabut: 'Salah pilih KSM', pinjaman: [loan.id] },
    ]);
    expect((await docs.pinjaman.read(loan.id))?.dibatalkan).toBe(false);
    // The right group can enter it, and so can this one later.
    await resultOf(send('tahap', { ...stage, sejak: '2017-07-05' }));
  });
});
