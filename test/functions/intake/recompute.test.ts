import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { readMeter, since } from '../../../functions/src/adapters/platform/meter.ts';
import {
  addDays,
  monthOf,
  toBulan,
  toTanggal,
} from '../../../functions/src/domain/basics/tanggal.ts';
import { isPutBack } from '../../../functions/src/flows/maturity/is-put-back.ts';
import { recomputeKsm } from '../../../functions/src/flows/maturity/recompute-ksm.ts';
import { fromScratch, stored } from '../../support/files/figures.ts';
import {
  aPendaftaran,
  aSesiOf,
  call,
  freshArea,
  registeredKsm,
  resultOf,
  signIn,
  TODAY,
  until,
} from '../../support/suite/suite.ts';
import { type KsmId, toAnggotaId } from '../../../functions/src/domain/basics/identitas.ts';

/** Waits until the triggers have computed every submission of a group. */
async function computed(ksmId: KsmId): Promise<void> {
  await until(`${ksmId} is computed`, async () => {
    const state = await docs.penghitungan.read(ksmId);
    return state && state.dari === null && state.dihitung === state.urut && state.sampai !== null;
  });
}

describe('triggers', () => {
  it('compute every month of a new group, and change them when a session comes', async () => {
    const { ksmId, faskel } = await registeredKsm(await freshArea());
    await computed(ksmId);
    const before = await stored(ksmId);
    expect(before.map((c) => c.bulan)).toStrictEqual([
      '2017-01',
      '2017-02',
      '2017-03',
      '2017-04',
      '2017-05',
      '2017-06',
      '2017-07',
    ]);
    expect(before.at(-1)).toMatchObject({ berjalan: true, capaian: { tingkat: 'Belum Dinilai' } });

    await resultOf(call('submitKiriman', aSesiOf(ksmId, toTanggal('2017-07-05')), faskel));
    await computed(ksmId);
    expect(await stored(ksmId)).toStrictEqual(await fromScratch(ksmId));
    expect((await stored(ksmId)).at(-1)?.capaian).toMatchObject({
      tingkat: 'Pemula',
      status: 'Aktif',
      terlaksana: 1,
    });
  });

  it('move every month from a late session on', async () => {
    const { ksmId, faskel } = await registeredKsm(await freshArea());
    await resultOf(call('submitKiriman', aSesiOf(ksmId, toTanggal('2017-06-28')), faskel));
    await resultOf(call('submitKiriman', aSesiOf(ksmId, toTanggal('2017-02-01')), faskel));
    await computed(ksmId);
    const months = await stored(ksmId);
    expect(months).toStrictEqual(await fromScratch(ksmId));
    expect(months.map((c) => c.saldo.kas)).toStrictEqual([
      0, 15_000, 15_000, 15_000, 15_000, 30_000, 30_000,
    ]);
  });

  it('handle a correction that moves a session to another month', async () => {
    const { ksmId, faskel } = await registeredKsm(await freshArea());
    const first = aSesiOf(ksmId, toTanggal('2017-05-31'));
    await resultOf(call('submitKiriman', first, faskel));
    await computed(ksmId);
    const moved = {
      ...first,
      id: randomUUID(),
      isi: { ...first.isi, tanggal: '2017-03-01' },
      koreksi: { alasan: 'Salah bulan' },
    };
    await resultOf(call('submitKiriman', moved, faskel));
    await computed(ksmId);
    const months = await stored(ksmId);
    expect(months).toStrictEqual(await fromScratch(ksmId));
    expect(months.map((c) => c.sesiBulan)).toStrictEqual([0, 0, 1, 0, 0, 0, 0]);
  });

  it('compute a record that was written without a submission', async () => {
    const { ksmId, faskel } = await registeredKsm(await freshArea());
    const kiriman = aSesiOf(ksmId, toTanggal('2017-06-28'));
    await resultOf(call('submitKiriman', kiriman, faskel));
    await computed(ksmId);
    const sesi = await docs.sesi.read(kiriman.isi.id);
    if (!sesi) throw new Error('no session');
    await docs.sesi.set({ ...sesi, setoran: { [toAnggotaId('a1')]: 50_000 } });
    await until(
      'the written deposit counts',
      async () => (await stored(ksmId)).at(-1)?.saldo.kas === 50_000,
    );
  });

  it('compute a record that is put back over an older version of it', async () => {
    const { ksmId, faskel } = await registeredKsm(await freshArea());
    const first = aSesiOf(ksmId, toTanggal('2017-06-28'));
    await resultOf(call('submitKiriman', first, faskel));
    await computed(ksmId);
    const older = await docs.sesi.read(first.isi.id);
    const again = aSesiOf(ksmId, toTanggal('2017-06-28'));
    const setoran = Object.fromEntries(Object.keys(again.isi.setoran).map((id) => [id, 7000]));
    const isi = { ...again.isi, id: first.isi.id, setoran };
    const corrected = { ...again, isi, koreksi: { alasan: 'salah tulis' } };
    await resultOf(call('submitKiriman', corrected, faskel));
    await computed(ksmId);
    const newer = await docs.sesi.read(first.isi.id);
    if (!older || !newer) throw new Error('no session');
    const kas = async () => (await stored(ksmId)).at(-1)?.saldo.kas;
    const right = await kas();
    await docs.sesi.set(older);
    await until('the older version counts', async () => (await kas()) !== right);
    await docs.sesi.set(newer);
    await until('the newer version counts', async () => (await kas()) === right);
    expect(await stored(ksmId)).toStrictEqual(await fromScratch(ksmId));
  });

  it('compute a record that is put back from a backup as it was, and once what a submission wrote', async () => {
    const { ksmId, faskel } = await registeredKsm(await freshArea());
    const kiriman = aSesiOf(ksmId, toTanggal('2017-06-28'));
    await resultOf(call('submitKiriman', kiriman, faskel));
    await computed(ksmId);
    const sesi = await docs.sesi.read(kiriman.isi.id);
    const state = await docs.penghitungan.read(ksmId);
    if (!sesi || !state) throw new Error('no session');
    const event = { ksmId, urut: sesi.urut };
    const writtenAt = async () => {
      const { updateTime } = await docs.sesi.ref(sesi.id).get();
      if (!updateTime) throw new Error('no session');
      return updateTime;
    };
    const meter = readMeter();
    expect(await isPutBack(event, await writtenAt())).toBe(false);
    expect(since(meter)).toMatchObject({ reads: 1 });
    // Others of the same minute, before and after it, are not its own.
    for (const tanggal of ['2017-06-29', '2017-06-30'])
      await resultOf(call('submitKiriman', aSesiOf(ksmId, toTanggal(tanggal)), faskel));
    expect(await isPutBack(event, await writtenAt())).toBe(false);
    await computed(ksmId);
    // A moment later, put back while its history is new.
    await docs.sesi.remove(sesi.id);
    await docs.sesi.set(sesi);
    expect(await isPutBack(event, await writtenAt())).toBe(true);
    expect(await isPutBack({ ksmId, urut: state.urut + 9 }, await writtenAt())).toBe(false);
    await until('all count', async () => (await stored(ksmId)).at(-1)?.sesiTotal === 3);
    await docs.sesi.remove(sesi.id);
    await until('the session is gone', async () => (await stored(ksmId)).at(-1)?.sesiTotal === 2);
    await docs.sesi.set(sesi);
    await until(
      'the session counts again',
      async () => (await stored(ksmId)).at(-1)?.sesiTotal === 3,
    );
    expect(await stored(ksmId)).toStrictEqual(await fromScratch(ksmId));
  });
});

describe('recomputation', () => {
  it('gives the same when events arrive twice, in reverse or all at once', async () => {
    const { ksmId, faskel } = await registeredKsm(await freshArea());
    const dates = ['2017-06-07', '2017-06-14', '2017-06-21', '2017-06-28', '2017-07-05'];
    for (const tanggal of dates)
      await resultOf(call('submitKiriman', aSesiOf(ksmId, toTanggal(tanggal)), faskel));
    await computed(ksmId);
    const now = new Date();
    const deliver = (tanggal: string) =>
      recomputeKsm({
        ksmId,
        dari: monthOf(toTanggal(tanggal)),
        urut: null,
        today: TODAY,
        now,
        ask: false,
      });
    const results = await Promise.all([...dates.toReversed(), ...dates].map(deliver));
    expect(results.flatMap((r) => r.berubah)).toStrictEqual([]);
    expect(await stored(ksmId)).toStrictEqual(await fromScratch(ksmId));
  });

  it('computes an earlier month again and leaves it unchanged, though submissions came since', async () => {
    const { ksmId, faskel } = await registeredKsm(await freshArea());
    // Each is computed before the next comes, so that the months keep different numbers.
    for (const tanggal of ['2017-05-31', '2017-06-28', '2017-07-05']) {
      await resultOf(call('submitKiriman', aSesiOf(ksmId, toTanggal(tanggal)), faskel));
      await computed(ksmId);
    }
    const request = { ksmId, urut: null, today: TODAY, now: new Date(), ask: false };
    const looked = await recomputeKsm({ ...request, dari: toBulan('2017-04') });
    expect(looked.berubah).toStrictEqual([]);
    expect(looked.markedYears).toStrictEqual([]);
    expect(await stored(ksmId)).toStrictEqual(await fromScratch(ksmId));
  });

  it('of a long history from a carried balance equals the one from scratch', async () => {
    const area = await freshArea();
    const faskel = await signIn({ peran: 'fasilitator', wilayah: [area.kelurahan] });
    const pendaftaran = aPendaftaran(area.kelurahan, {
      tanggalBentuk: toTanggal('2015-01-07'),
      jadwal: [{ berlakuSejak: toTanggal('2015-01-07'), intervalHari: 14 }],
    });
    for (const a of pendaftaran.isi.anggota) a.tanggalMasuk = toTanggal('2015-01-07');
    await resultOf(call('submitKiriman', pendaftaran, faskel));
    const ksmId = pendaftaran.isi.ksm.id;
    for (let t = toTanggal('2015-01-07'); t <= TODAY; t = addDays(t, 28))
      await resultOf(call('submitKiriman', aSesiOf(ksmId, t), faskel));
    await computed(ksmId);
    // Now one more in the running month, which starts from a balance of nine months ago.
    await resultOf(call('submitKiriman', aSesiOf(ksmId, TODAY), faskel));
    await computed(ksmId);
    expect(await stored(ksmId)).toStrictEqual(await fromScratch(ksmId));
  });
});
