// A member who moves to another group, on the server: two submissions that agree, and two histories.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { setTriggers } from '../../../tools/suite/steer/triggers.ts';
import { anAnggota } from '../../support/records/build-kiriman.ts';
import type { Person } from '../../support/suite/people.ts';
import { seedKsm } from '../../support/suite/seed.ts';
import { aPendaftaran, call, codeOf, resultOf } from '../../support/suite/suite.ts';
import { it } from '../../support/suite/suite-test.ts';

beforeAll(() => setTriggers(false));
afterAll(() => setTriggers(true));

const LEFT = toTanggal('2017-06-10');
const send = (kiriman: object, person: Person) => call('submitKiriman', kiriman, person);

describe('a member who moves to another group', () => {
  it('is linked in both, once, when both say so', async ({ area, heldGroup }) => {
    const { ksmId, faskel } = heldGroup;
    const pendaftaran = aPendaftaran(area.kelurahan, { nama: 'Mawar' });
    const { ksmId: other } = await seedKsm(area, { pendaftaran, held: true });
    const join = (id: string) => ({
      id: randomUUID(),
      jenis: 'anggotaMasuk',
      isi: {
        ksmId: other,
        anggota: [
          {
            ...anAnggota(id, { tanggalMasuk: LEFT }),
            pindahDari: { ksmId, anggota: 'a3', nama: 'nama lama' },
          },
        ],
      },
    });
    expect(await codeOf(send(join('a9'), faskel))).toBe('isian-tidak-sesuai');
    const leave = {
      id: randomUUID(),
      jenis: 'anggotaKeluar',
      isi: {
        ksmId,
        anggota: 'a3',
        tanggalKeluar: LEFT,
        pindahKe: { ksmId: other, nama: 'Mawar' },
        alasan: 'Pindah rumah',
      },
    };
    await resultOf(send(leave, faskel));
    const joined = join('a9');
    await resultOf(send(joined, faskel));
    expect(await codeOf(send(join('a10'), faskel))).toBe('isian-tidak-sesuai');

    const nama = (await docs.ksm.read(ksmId))?.nama;
    const [here, there] = await Promise.all([docs.anggota.read(ksmId), docs.anggota.read(other)]);
    expect(here?.anggota.find((a) => a.id === 'a3')?.pindahKe).toStrictEqual({
      ksmId: other,
      nama: 'Mawar',
    });
    expect(there?.anggota.at(-1)?.pindahDari).toStrictEqual({ ksmId, anggota: 'a3', nama });
    expect(await docs.riwayat.read(leave.id as never)).toMatchObject({
      ksmId,
      alasan: 'Pindah rumah',
    });
    expect(await docs.riwayat.read(joined.id as never)).toMatchObject({ ksmId: other });
  });
});
