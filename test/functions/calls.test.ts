// How often a submission and a computation ask Firestore, and how many rounds of asking they need: time on
// the way is what both mostly wait for.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docs } from '../../functions/src/adapters/firestore/documents/docs.ts';
import { readMeter, since } from '../../functions/src/adapters/platform/meter.ts';
import { areaTahunId } from '../../functions/src/domain/basics/paths.ts';
import { isProblem } from '../../functions/src/domain/basics/refusals/problem.ts';
import { monthOf, toTanggal } from '../../functions/src/domain/basics/tanggal.ts';
import type { KirimanOf } from '../../functions/src/domain/submissions/kiriman.ts';
import type { Kiriman } from '../../functions/src/domain/submissions/kiriman.ts';
import { acceptKiriman } from '../../functions/src/flows/intake/accept-kiriman.ts';
import { recomputeKsm } from '../../functions/src/flows/maturity/recompute-ksm.ts';
import { setTriggers } from '../../tools/suite/steer/triggers.ts';
import { watchCalls } from '../../tools/suite/steer/watch-calls.ts';
import { anIsiPinjaman } from '../support/records/build-kiriman.ts';
import { aPendaftaran, aSesiOf, freshArea, TODAY } from '../support/suite/suite.ts';
import { toUid } from '../../functions/src/domain/basics/code-shapes.ts';

// Triggers of the suite would touch the same documents.
beforeAll(() => setTriggers(false));
afterAll(() => setTriggers(true));

/** A computed group with two loans of March. */
async function aGroupWithLoans() {
  const area = await freshArea();
  const pendaftaran = aPendaftaran(area.kelurahan, { tanggalBentuk: toTanggal('2016-01-06') });
  for (const a of pendaftaran.isi.anggota) a.tanggalMasuk = toTanggal('2016-01-06');
  const ksmId = pendaftaran.isi.ksm.id;
  const klaim = { peran: 'fasilitator' as const, wilayah: [area.kelurahan] };
  const sender = { uid: toUid(randomUUID()), klaim, today: TODAY };
  const accept = async (kiriman: Kiriman) => {
    const answer = await acceptKiriman(kiriman, sender, new Date());
    if (isProblem(answer)) throw new Error(JSON.stringify(answer));
  };
  const recompute = async (urut: number | null) =>
    recomputeKsm({
      ksmId,
      dari: monthOf(TODAY),
      urut,
      today: TODAY,
      now: new Date(),
      ask: false,
    });
  await accept(pendaftaran);
  const loans = ['a1', 'a2'].map((peminjam) => ({
    ...anIsiPinjaman({ id: randomUUID(), ksmId, peminjam }),
    keterangan: 'Ditambah uang ketua',
  }));
  for (const isi of loans)
    await accept({ id: randomUUID(), jenis: 'pinjaman', isi } as unknown as Kiriman);
  await recompute(null);
  return { area, ksmId, accept, recompute, loans };
}

const withPayments = (
  ksmId: Parameters<typeof aSesiOf>[0],
  loans: readonly { readonly id: string }[],
): KirimanOf<'sesi'> =>
  aSesiOf(ksmId, TODAY, {
    pembayaran: loans.map(({ id }) => ({ pinjaman: id, jumlah: 10_000, oleh: 'anggota' as const })),
  });

describe('a session with two payments', () => {
  it('is accepted in three calls and three rounds, and its copy costs a few reads in one', async () => {
    const { ksmId, accept, loans } = await aGroupWithLoans();
    const kiriman = withPayments(ksmId, loans);
    const first = await watchCalls(() => accept(kiriman));
    expect(first.rounds).toStrictEqual([['batchGetDocuments'], ['runQuery'], ['commit']]);
    const before = readMeter();
    const copy = await watchCalls(() => accept(kiriman));
    expect(copy.rounds[0]).toStrictEqual(['batchGetDocuments']);
    expect(copy.rounds.length).toBeLessThanOrEqual(2);
    expect(since(before)).toStrictEqual({ reads: 7, writes: 0 });
  });

  it('whose cash was counted takes the records of the running month in the same round', async () => {
    const { ksmId, accept, loans } = await aGroupWithLoans();
    const kiriman = withPayments(ksmId, loans);
    const { rounds } = await watchCalls(() =>
      accept({
        ...kiriman,
        isi: { ...kiriman.isi, kasDihitung: 1, alasanSelisih: 'Salah hitung' },
      }),
    );
    expect(rounds.map((r) => r.length)).toStrictEqual([1, 3, 1]);
  });

  it('is computed in six calls and three rounds; then the mark is read', async () => {
    const { area, ksmId, accept, recompute, loans } = await aGroupWithLoans();
    await accept(withPayments(ksmId, loans));
    expect((await docs.basi.read(areaTahunId(2017, area.kota)))?.keadaan).toBe('basi');
    const { rounds } = await watchCalls(() => recompute(4));
    expect(rounds).toStrictEqual([
      ['batchGetDocuments'],
      ['runAggregationQuery', 'runQuery', 'runQuery', 'runQuery'],
      ['commit'],
      ['batchGetDocuments'],
    ]);
    const before = await docs.penghitungan.read(ksmId);
    const again = await watchCalls(() => recompute(4));
    expect(again.rounds.length).toBeLessThanOrEqual(2);
    const overtaken = await watchCalls(() => recompute(3));
    expect(overtaken.rounds).toStrictEqual([['batchGetDocuments']]);
    expect(await docs.penghitungan.read(ksmId)).toStrictEqual(before);
  });
});
