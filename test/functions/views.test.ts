// Callables that only answer: gates, leading groups, UPK ratios, the public counter.
import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { getDb } from '../../functions/src/adapters/platform/firebase.ts';
import { readMeter, since } from '../../functions/src/adapters/platform/meter.ts';
import { countVisit } from '../../functions/src/flows/areas/count-visit.ts';
import { loadRingkasan } from '../../functions/src/flows/areas/load-ringkasan.ts';
import { toTanggal } from '../../functions/src/domain/basics/tanggal.ts';
import { KOLEKSI } from '../../functions/src/domain/basics/paths.ts';
import { lkmIdOf } from '../../functions/src/domain/records/lkm.ts';
import { anIsiPinjaman } from '../support/records/build-kiriman.ts';
import { call, codeOf, resultOf, signIn, TODAY, type Person } from '../support/suite/suite.ts';
import { seedKsm } from '../support/suite/seed.ts';
import { it as suiteIt } from '../support/suite/suite-test.ts';
import { toKodeKelurahan } from '../../functions/src/domain/basics/wilayah.ts';

const it = suiteIt
  .extend('korkot', ({ area }) => signIn({ peran: 'korkot', wilayah: [area.kota] }))
  .extend('upk', ({ area }) => signIn({ peran: 'upk', wilayah: [area.kelurahan] }));

describe('checkGerbang', () => {
  const check = (ksmId: string, person: Person) => call('checkGerbang', { ksmId }, person);

  it('shows each condition with the number behind it', async ({ heldGroup: { ksmId, faskel } }) => {
    const { gerbang } = await resultOf(check(ksmId, faskel));
    expect(gerbang.map((g) => g.tahap)).toStrictEqual(['I', 'II', 'III', 'Selesai']);
    const members = gerbang[0]?.syarat.find((s) => s.kode === 'jumlahAnggota');
    expect(members).toMatchObject({ terpenuhi: false, angka: '3 anggota', wajib: true });
    const place = gerbang[0]?.syarat.find((s) => s.kode === 'lokasiProgram');
    expect(place).toMatchObject({ terpenuhi: true });
  });

  it('is refused outside the area and to a role that may not read groups', async ({
    heldGroup: { ksmId },
  }) => {
    const stranger = await signIn({
      peran: 'fasilitator',
      wilayah: [toKodeKelurahan('11.71.01.1001')],
    });
    const official = await signIn({ peran: 'pejabat', wilayah: ['ID'] });
    expect(await codeOf(check(ksmId, stranger))).toBe('tidak-berhak');
    expect(await codeOf(check(ksmId, official))).toBe('tidak-berhak');
  });

  it('guards the stage: in spite of a failed condition only with a reason', async ({
    heldGroup: { ksmId, faskel },
    korkot,
  }) => {
    const tahap = (alasan: string | null) => ({
      id: randomUUID(),
      jenis: 'tahap',
      isi: { ksmId, tahap: 'I', sejak: TODAY, alasan },
    });
    expect(await codeOf(call('submitKiriman', tahap(null), korkot))).toBe(
      'gerbang-belum-terpenuhi',
    );
    expect(await codeOf(call('submitKiriman', tahap('Dua anggota menyusul'), faskel))).toBe(
      'tidak-berhak',
    );
    expect(await codeOf(call('submitKiriman', tahap('Dua anggota menyusul'), korkot))).toBe(
      'accepted',
    );
  });
});

describe('getUpk', () => {
  it('gives the ratios of the recorded loans and books, with their bands', async ({
    area,
    heldGroup: { ksmId },
    upk,
  }) => {
    const lkm = lkmIdOf(area.kelurahan);
    const { kelurahan } = area;
    const submit = (jenis: string, isi: object) =>
      resultOf(call('submitKiriman', { id: randomUUID(), jenis, isi, koreksi: null }, upk));
    const books = { lkm, kelurahan, modal: 1_000_000 };
    await submit('lkm', {
      id: lkm,
      nama: 'LKM Uji',
      kelurahan,
      edisi: 'B',
      berlakuSejak: '2015-01-01',
    });
    await submit('upkBulanan', { ...books, bulan: '2017-05', pendapatan: 60_000, biaya: 40_000 });
    await submit('upkBulanan', { ...books, bulan: '2017-06', pendapatan: 90_000, biaya: 60_000 });
    const loan = anIsiPinjaman({ id: randomUUID(), ksmId, sumber: 'upk', peminjam: null });
    await submit('pinjaman', loan);
    await submit('pembayaran', {
      id: randomUUID(),
      ksmId,
      pinjaman: loan.id,
      tanggal: '2017-03-08',
      jumlah: 51_000,
      oleh: 'anggota',
    });
    const answer = await resultOf(call('getUpk', { lkm }, upk));
    // One instalment of two is late: fewer than three, so nothing counts as in arrears.
    expect(answer.upk?.lar).toMatchObject({ nilai: 0, band: 'Memuaskan', penyebut: 1 });
    expect(answer.upk?.rr).toMatchObject({ nilai: 100, penyebut: 50_000 });
    expect(answer.upk?.ccr).toMatchObject({ nilai: 150, band: 'Memuaskan' });
    // 50.000 × 12 / 2 months / 1.000.000
    expect(answer.upk?.roi).toMatchObject({ nilai: 30, band: 'Memuaskan' });
    expect(await codeOf(call('getUpk', { lkm: 'lkm-0' }, upk))).toBe('tidak-ditemukan');
  });
});

describe('listUnggulan', () => {
  it('is empty where no group is Berdaya, and refused outside the area', async ({ area }) => {
    await seedKsm(area);
    const smes = await signIn({ peran: 'smes', wilayah: [area.provinsi] });
    const answer = await resultOf(call('listUnggulan', { kode: area.kota }, smes));
    expect(answer.unggulan).toStrictEqual([]);
    expect(await codeOf(call('listUnggulan', { kode: 'ID' }, smes))).toBe('tidak-berhak');
  });
});

describe('recordKunjungan', () => {
  it('counts every view, signed in or not', async () => {
    const view = () => resultOf(call('recordKunjungan', {}, null));
    const { jumlah } = await view();
    await Promise.all([view(), view(), view()]);
    expect((await view()).jumlah).toBe(jumlah + 4);
  });

  it('writes views that come together in one, and counts each', async () => {
    await countVisit();
    const meter = readMeter();
    const counted = await Promise.all(Array.from({ length: 50 }, countVisit));
    // Fifty by themselves would look at every shard fifty times.
    expect(since(meter).reads).toBeLessThan(20);
    expect(new Set(counted).size).toBe(1);
    expect(await countVisit()).toBeGreaterThan(counted[0] ?? 0);
  });

  it('adds the figures up once for all who come together', async () => {
    // Of a year without figures nothing is kept, so that everybody asks anew.
    const look = () => loadRingkasan(toTanggal('1980-01-01'), new Date('2100-01-01'));
    const cost = async (visitors: number) => {
      const meter = readMeter();
      await Promise.all(Array.from({ length: visitors }, look));
      return since(meter).reads;
    };
    const one = await cost(1);
    expect(one).toBeGreaterThan(0);
    expect(await cost(40)).toBe(one);
    expect(await cost(1)).toBe(one);
  });

  it('answers though a counter was written over', async () => {
    const view = () => resultOf(call('recordKunjungan', {}, null));
    const { jumlah } = await view();
    const shard = getDb().collection(KOLEKSI.kunjungan).doc('rusak');
    try {
      for (const odd of [2 ** 53, 2 ** 60, -5, 'banyak', Number.NaN]) {
        await shard.set({ jumlah: odd });
        const seen = await view();
        expect(seen.jumlah).toBeGreaterThan(jumlah);
        expect(seen.jumlah).toBeLessThan(jumlah + 100);
      }
      await shard.set({ jumlah: Number.MAX_SAFE_INTEGER });
      expect((await view()).jumlah).toBe(Number.MAX_SAFE_INTEGER);
    } finally {
      await shard.delete();
    }
  });
});
