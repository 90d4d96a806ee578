// A group that is registered twice, on the server: no figures, no loans in the sums, nothing recorded any more.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { listPinjamanUpkKota } from '../../../functions/src/adapters/firestore/pinjaman.ts';
import type { KsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { recomputeKsm } from '../../../functions/src/flows/maturity/recompute-ksm.ts';
import { setTriggers } from '../../../tools/suite/steer/triggers.ts';
import { anIsiPinjaman } from '../../support/records/build-kiriman.ts';
import { freshenAndHold, markOf, stored } from '../../support/files/figures.ts';
import { signIn, type Person } from '../../support/suite/people.ts';
import { computeHeld, seedKsm } from '../../support/suite/seed.ts';
import { aPendaftaran, aSesiOf, call, codeOf, resultOf, TODAY } from '../../support/suite/suite.ts';
import { it as suiteIt } from '../../support/suite/suite-test.ts';

beforeAll(() => setTriggers(false));
afterAll(() => setTriggers(true));

const send = (kiriman: object, person: Person) => call('submitKiriman', kiriman, person);
const double = (ksmId: KsmId, pengganti: KsmId | null, dilihat?: number) => ({
  id: randomUUID(),
  jenis: 'ksmGanda',
  ...(dilihat !== undefined && { dilihat }),
  isi: { ksmId, pengganti, alasan: 'Terdaftar dua kali' },
});
const compute = (ksmId: KsmId) =>
  recomputeKsm({ ksmId, dari: null, urut: null, today: TODAY, now: new Date(), ask: false });

/** Both with the same session and the same loan of the UPK. */
const it = suiteIt.extend('twins', async ({ area, askot, heldGroup }) => {
  const twin = await seedKsm(area, { held: true });
  for (const { ksmId, faskel } of [heldGroup, twin]) {
    await resultOf(send(aSesiOf(ksmId, toTanggal('2017-06-07')), faskel));
    const isi = anIsiPinjaman({
      id: randomUUID(),
      ksmId,
      sumber: 'upk',
      peminjam: null,
      tanggalCair: toTanggal('2017-02-01'),
      angsuran: [{ jatuhTempo: toTanggal('2017-08-15'), pokok: 100_000, jasa: 1000 }],
    });
    await resultOf(send({ id: randomUUID(), jenis: 'pinjaman', isi, koreksi: null }, askot));
    await computeHeld(ksmId);
  }
  return { ksmId: heldGroup.ksmId, faskel: heldGroup.faskel, twin: twin.ksmId };
});

describe('a group that is registered twice', () => {
  it('is gone from every figure, and comes back', async ({ area, askot, twins }) => {
    const { ksmId, twin, faskel } = twins;
    const before = await stored(ksmId);
    const lent = async () => (await listPinjamanUpkKota(area.kota)).rows.map((p) => p.ksmId);
    expect(new Set(await lent())).toStrictEqual(new Set([ksmId, twin]));
    await freshenAndHold(area.kota, 2017);
    expect(await codeOf(send(double(ksmId, twin), faskel))).toBe('tidak-berhak');
    const sent = double(ksmId, twin);
    await resultOf(send(sent, askot));
    await resultOf(send(sent, askot));
    await compute(ksmId);
    expect(await stored(ksmId)).toStrictEqual([]);
    expect(await lent()).toStrictEqual([twin]);
    const asked = { kode: [area.kota], kata: '', setelah: null };
    const { halaman } = await resultOf(call('listKsm', asked, askot));
    expect(halaman.baris.map((it) => it.id)).toStrictEqual([twin]);
    expect(await markOf(area.kota)).toStrictEqual({ keadaan: 'basi', dari: null });
    expect((await docs.penghitungan.read(ksmId))?.hidup).toBe(false);
    expect((await compute(ksmId)).berubah).toStrictEqual([]);
    // Its records are kept, and nothing is added to them.
    expect(await docs.sesi.list((q) => q.where('ksmId', '==', ksmId))).toHaveLength(1);
    const late = await send(aSesiOf(ksmId, toTanggal('2017-06-14')), faskel);
    if (!('error' in late)) throw new Error('accepted');
    expect(late.error.details?.pesan).toContain(`catat di KSM Melati (${twin})`);
    // The other cannot be cancelled in favour of the one that is gone.
    expect(await codeOf(send(double(twin, ksmId), askot))).toBe('isian-tidak-sesuai');

    await resultOf(send(double(ksmId, null), askot));
    await compute(ksmId);
    expect(await stored(ksmId)).toStrictEqual(before);
    expect(new Set(await lent())).toStrictEqual(new Set([ksmId, twin]));
    expect((await docs.penghitungan.read(ksmId))?.hidup).toBe(true);
    expect(await codeOf(send(aSesiOf(ksmId, toTanggal('2017-06-14')), faskel))).toBe('accepted');
  });

  it('is not cancelled while it has what the other lacks', async ({ askot, twins }) => {
    const { ksmId, twin, faskel } = twins;
    await resultOf(send(aSesiOf(ksmId, toTanggal('2017-06-14')), faskel));
    const answer = await send(double(ksmId, twin), askot);
    if (!('error' in answer)) throw new Error('accepted');
    expect(answer.error.details?.pesan).toContain('Melati belum punya sesi 14-06-2017');
  });

  it('whose other is cancelled in favour of a third leads to the third', async ({
    area,
    askot,
    twins,
  }) => {
    const { ksmId, twin, faskel } = twins;
    await resultOf(send(double(ksmId, twin), askot));
    const pendaftaran = aPendaftaran(area.kelurahan, { nama: 'Mawar' });
    const third = await seedKsm(area, { pendaftaran, held: true });
    await resultOf(send(aSesiOf(third.ksmId, toTanggal('2017-06-07')), third.faskel));
    const loan = anIsiPinjaman({
      id: randomUUID(),
      ksmId: third.ksmId,
      sumber: 'upk',
      peminjam: null,
      tanggalCair: toTanggal('2017-02-01'),
    });
    await resultOf(send({ id: randomUUID(), jenis: 'pinjaman', isi: loan, koreksi: null }, askot));
    await resultOf(send(double(twin, third.ksmId), askot));

    const refusalOf = async (kiriman: object, person: Person) => {
      const answer = await send(kiriman, person);
      if (!('error' in answer)) throw new Error('accepted');
      return answer.error.details?.pesan;
    };
    const told = `catat di KSM Mawar (${third.ksmId})`;
    expect(await refusalOf(aSesiOf(ksmId, toTanggal('2017-06-14')), faskel)).toContain(told);
    const leaving = {
      id: randomUUID(),
      jenis: 'anggotaKeluar',
      isi: {
        ksmId: third.ksmId,
        anggota: 'a3',
        tanggalKeluar: '2017-06-10',
        pindahKe: { ksmId, nama: 'Melati' },
        alasan: 'Pindah rumah',
      },
    };
    expect(await refusalOf(leaving, third.faskel)).toContain(told);
    // Back to the first would be a circle.
    expect(await refusalOf(double(third.ksmId, ksmId), askot)).toContain('pilih KSM yang lain');
    expect((await docs.ksm.read(third.ksmId))?.ganda ?? null).toBeNull();
  });

  it('each in favour of the other at once: one of both stands', async ({ askot, twins }) => {
    const { ksmId, twin } = twins;
    const codes = await Promise.all([
      codeOf(send(double(ksmId, twin), askot)),
      codeOf(send(double(twin, ksmId), askot)),
    ]);
    expect(codes.toSorted()).toStrictEqual(['accepted', 'isian-tidak-sesuai']);
    const both = await Promise.all([docs.ksm.read(ksmId), docs.ksm.read(twin)]);
    expect(both.filter((it) => it?.ganda)).toHaveLength(1);
  });

  it('by two people at once is cancelled once', async ({ area, askot, twins }) => {
    const { ksmId, twin } = twins;
    const korkot = await signIn({ peran: 'korkot', wilayah: [area.kota] });
    const seen = (await docs.ksm.read(ksmId))?.urut ?? 0;
    const codes = await Promise.all([
      codeOf(send(double(ksmId, twin, seen), askot)),
      codeOf(send(double(ksmId, twin, seen), korkot)),
    ]);
    expect(codes.toSorted()).toStrictEqual(['accepted', 'berubah-sementara']);
  });
});
