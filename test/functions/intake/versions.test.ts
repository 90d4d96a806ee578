// Submissions of other versions of the page, and groups whose records another version of the server left
// unreadable: the phone keeps what it has and sends it again, and nothing is written.
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { listTersisihKsm } from '../../../functions/src/adapters/firestore/work/tersisih.ts';
import { hashOf } from '../../../functions/src/adapters/platform/sha256.ts';
import { UPGRADES_KIRIMAN } from '../../../functions/src/domain/submissions/versions.ts';
import { aSesiOf, call, registeredKsm, resultOf } from '../../support/suite/suite.ts';
import { it } from '../../support/suite/suite-test.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';

const TANGGAL = toTanggal('2017-06-07');

describe('a submission', () => {
  it('of a newer version waits on the phone', async ({ area }) => {
    const { ksmId, faskel } = await registeredKsm(area);
    const sesi = {
      ...aSesiOf(ksmId, TANGGAL),
      skema: UPGRADES_KIRIMAN.length + 2,
      lampiran: 'foto',
    };
    const answer = await call('submitKiriman', sesi as never, faskel);
    expect(answer).toMatchObject({
      error: { status: 'UNAVAILABLE', details: { problem: { code: 'versi-lebih-baru' } } },
    });
    expect(await docs.kiriman.read(sesi.id)).toBeNull();
    expect(await docs.sesi.read(sesi.isi.id)).toBeNull();
  });

  it('gets the fingerprint of what was sent, however the text was put in order', async ({
    area,
  }) => {
    const { ksmId, faskel } = await registeredKsm(area);
    const sesi = aSesiOf(ksmId, TANGGAL);
    const sent = { ...sesi, skema: 1, isi: { ...sesi.isi, notulen: '  rapat\u0065\u0301  ' } };
    const receipt = await resultOf(call('submitKiriman', sent as never, faskel));
    expect(receipt.hash).toBe(hashOf(sent));
    expect(await resultOf(call('submitKiriman', sent as never, faskel))).toEqual(receipt);
  });

  it('about a group that cannot be read waits too, and an administrator sees why', async ({
    area,
  }) => {
    const { ksmId, faskel } = await registeredKsm(area);
    const group = await docs.ksm.ref(ksmId).get();
    await docs.ksm.ref(ksmId).set({ ...group.data(), nama: 5 });
    const sesi = aSesiOf(ksmId, TANGGAL);
    expect(await call('submitKiriman', sesi, faskel)).toMatchObject({
      error: { status: 'UNAVAILABLE', details: { problem: { code: 'tidak-terbaca' } } },
    });
    expect((await listTersisihKsm(ksmId)).rows).toMatchObject([{ koleksi: 'ksm', dokumen: ksmId }]);
    await docs.ksm.ref(ksmId).set(group.data() ?? {});
    await resultOf(call('submitKiriman', sesi, faskel));
  });
});
