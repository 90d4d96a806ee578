// Seeding on the suite: the demo data go through the acceptance of real submissions, all of them, once.
import { beforeAll, describe, expect, it } from 'vitest';
import { capaianDocs } from '../../functions/src/adapters/capaian.ts';
import { ksmDocs } from '../../functions/src/adapters/ksm.ts';
import { penghitunganDocs } from '../../functions/src/adapters/penghitungan.ts';
import { listPengguna } from '../../functions/src/adapters/pengguna.ts';
import { qsDocs } from '../../functions/src/adapters/qs.ts';
import { areaTahunId, capaianId } from '../../functions/src/domain/paths.ts';
import type { ListQsResponse } from '../../functions/src/domain/api.ts';
import { monthOf } from '../../functions/src/domain/tanggal.ts';
import { AKUN_DEMO, seedDemo, type SeedResult } from '../../tools/demo.ts';
import { call, TODAY, type Person } from '../support/suite.ts';

const size = { kelurahan: 2, ksm: 2 };
const seed = () => seedDemo({ size, today: TODAY, log: () => undefined });

describe('seedDemo', () => {
  let first: SeedResult;
  beforeAll(async () => {
    first = await seed();
  });

  it('has every submission accepted and every group computed', async () => {
    expect(first.kiriman).toBeGreaterThan(100);
    for (const ksmId of ['ksm-0001', 'ksm-0002']) {
      expect(await ksmDocs.read(ksmId)).not.toBeNull();
      expect(await penghitunganDocs.read(ksmId)).toMatchObject({ dari: null, ditahan: false });
      expect(await capaianDocs.read(capaianId(ksmId, monthOf(TODAY)))).not.toBeNull();
    }
  });

  it('leaves the Quick Status of city, province and country ready', async () => {
    for (const kode of ['32.73', '32', 'ID'])
      expect(await qsDocs.read(areaTahunId(Number(TODAY.slice(0, 4)), kode))).not.toBeNull();
  });

  it('changes nothing when run again', async () => {
    expect(await seed()).toMatchObject({ kiriman: 0, lengkap: 2, lain: 0, qs: 0 });
  });

  it('lets each role sign in', async () => {
    const known = await listPengguna();
    for (const { peran, email, sandi } of AKUN_DEMO) {
      expect(known.find((p) => p.email === email)?.peran).toBe(peran);
      const person = await signInAs(email, sandi);
      expect(await call<ListQsResponse>('listQs', { tahun: null }, person)).toHaveProperty(
        'result',
      );
    }
  });
});

async function signInAs(email: string, password: string): Promise<Person> {
  const host = process.env['FIREBASE_AUTH_EMULATOR_HOST'] ?? '';
  const response = await fetch(
    `http://${host}/identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=x`,
    {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password, returnSecureToken: true }),
    },
  );
  const { localId, idToken } = (await response.json()) as Record<string, unknown>;
  return { uid: String(localId), token: String(idToken) };
}
