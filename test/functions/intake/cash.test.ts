// Money that goes out of a cash that has not enough, on the server: it reads the days after as well, however far the
// group is computed, and history keeps the reason.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { toNewId, type KsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { toTanggal, type Tanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { setTriggers } from '../../../tools/suite/steer/triggers.ts';
import { anIsiPinjaman } from '../../support/records/build-kiriman.ts';
import { computeHeld } from '../../support/suite/seed.ts';
import { aSesiOf, call, resultOf } from '../../support/suite/suite.ts';
import { it } from '../../support/suite/suite-test.ts';

beforeAll(() => setTriggers(false));
afterAll(() => setTriggers(true));

const MARET = toTanggal('2017-03-02');
const lent = (ksmId: KsmId, tanggalCair: Tanggal, pokok: number) =>
  anIsiPinjaman({
    id: randomUUID(),
    ksmId,
    tanggalCair,
    pokok,
    angsuran: [{ jatuhTempo: toTanggal('2017-08-30'), pokok, jasa: 0 }],
  });
const loan = (ksmId: KsmId, pokok: number, keterangan: string | null = null) => ({
  id: toNewId(randomUUID()),
  jenis: 'pinjaman',
  isi: { ...lent(ksmId, MARET, pokok), keterangan },
  koreksi: null,
});
const out = (ksmId: KsmId, tanggal: Tanggal, jumlah: number, keterangan: string | null = null) => ({
  id: randomUUID(),
  jenis: 'kasLain',
  isi: { id: randomUUID(), ksmId, tanggal, jumlah: -jumlah, jenis: 'biaya', keterangan },
  koreksi: null,
});

describe('cash that goes out', () => {
  it('is asked for a reason where a later day has not enough for it', async ({
    heldGroup: { ksmId, faskel },
  }) => {
    const send = (kiriman: object) => call('submitKiriman', kiriman, faskel);
    const refusal = async (kiriman: object) => {
      const answer = await send(kiriman);
      return 'error' in answer ? answer.error.details?.isian : 'accepted';
    };
    for (const tanggal of ['2017-03-01', '2017-06-07'])
      await resultOf(send(aSesiOf(ksmId, toTanggal(tanggal))));
    // Of 30,000, 2,000 are left; computed, so that March is in a carried balance.
    await resultOf(send(out(ksmId, toTanggal('2017-06-14'), 28_000)));
    await computeHeld(ksmId);
    const short = (jalur: string, pesan: string) => [
      expect.objectContaining({
        jalur,
        pesan: expect.stringContaining(pesan) as string,
      }) as unknown,
    ];
    const later = 'kas pada 14-06-2017 menjadi kurang Rp3.000';
    expect(await refusal(out(ksmId, MARET, 5_000))).toEqual(short('isi.keterangan', later));
    expect(await refusal(loan(ksmId, 5_000))).toEqual(short('isi.keterangan', later));
    expect(await refusal(loan(ksmId, 15_001))).toEqual(
      short('isi.keterangan', 'kas kurang Rp1 untuk pengeluaran ini'),
    );
    const pinjamanBaru = [lent(ksmId, toTanggal('2017-03-08'), 20_000)];
    const met = (notulen: string | null) =>
      aSesiOf(ksmId, toTanggal('2017-03-08'), { pinjamanBaru, notulen });
    expect(await refusal(met(null))).toEqual(short('isi.notulen', later));
    // What all days have.
    await resultOf(send(loan(ksmId, 2_000)));
    const said = loan(ksmId, 1_000, 'Ditambah uang ketua');
    await resultOf(send(said));
    expect((await docs.riwayat.read(said.id))?.alasan).toBe('Ditambah uang ketua');
    expect(await docs.pinjaman.read(said.isi.id)).not.toHaveProperty('keterangan');
    await resultOf(send(met('Ditambah uang ketua')));
  });
});
