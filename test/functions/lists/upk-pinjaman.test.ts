// The loans of a UPK: a page of them costs a handful of reads, and whatever is submitted is in the next answer.
import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { readMeter, since } from '../../../functions/src/adapters/platform/meter.ts';
import type { Granted } from '../../../functions/src/authorize.ts';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import { toPinjamanId } from '../../../functions/src/domain/basics/identitas.ts';
import type { getUpk as upkDefinition } from '../../../functions/src/domain/callables/gates.ts';
import type { listPinjamanUpk as listDefinition } from '../../../functions/src/domain/callables/lists.ts';
import {
  PINJAMAN_PER_PAGE,
  type SaringPinjaman,
} from '../../../functions/src/domain/lists/page-of-pinjaman.ts';
import { lkmIdOf } from '../../../functions/src/domain/records/lkm.ts';
import { getUpk } from '../../../functions/src/flows/gates/get-upk.ts';
import { listPinjamanUpk } from '../../../functions/src/flows/lists/list-pinjaman-upk.ts';
import { setTriggers } from '../../../tools/suite/steer/triggers.ts';
import { anIsiPinjaman } from '../../support/records/build-kiriman.ts';
import { call, codeOf, resultOf, signIn, TODAY, type Area } from '../../support/suite/suite.ts';
import { it as suiteIt } from '../../support/suite/suite-test.ts';
import { LATE, lkmOf, LOANS, OPEN, storeUpk } from '../../support/records/upk-loans.ts';

const it = suiteIt.extend('upk', ({ area }) => signIn({ peran: 'upk', wilayah: [area.kelurahan] }));

// Records are written as they would be stored, and nothing is to be computed from them.
beforeAll(() => setTriggers(false));
afterAll(() => setTriggers(true));

async function costOf(area: Area, saring: SaringPinjaman = 'berjalan', kata = '', lewati = 0) {
  const caller = {
    uid: toUid('biaya'),
    klaim: { peran: 'upk', wilayah: [area.kelurahan] },
    now: new Date(),
    today: TODAY,
  };
  const request = { lkm: lkmIdOf(area.kelurahan), saring, kata, lewati };
  const before = readMeter();
  const granted = { request, caller, record: lkmOf(area) };
  const answer = await listPinjamanUpk(granted as unknown as Granted<typeof listDefinition>);
  const { reads } = since(before);
  return { ...answer, reads, bytes: gzipSync(JSON.stringify(answer)).byteLength };
}

describe('the loans of a UPK', () => {
  it('are read once, and open with a page, its counts and sums for a few reads', async ({
    area,
  }) => {
    await storeUpk(area);
    expect((await costOf(area)).reads).toBeGreaterThan(LOANS);
    const { halaman, reads, bytes } = await costOf(area);
    // A question for what was submitted since, and the count.
    expect(reads).toBe(2);
    expect(halaman.baris).toHaveLength(PINJAMAN_PER_PAGE);
    expect(bytes).toBeLessThan(60_000);
    expect(halaman).toMatchObject({
      jumlah: { lancar: OPEN - LATE, menunggak: LATE, lunas: LOANS - OPEN },
      sisa: OPEN * 1_200_000,
      // Of those paid out two months ago, the instalments of one month and of the first of this one.
      tagihan: LATE * 200_000,
      cocok: OPEN,
    });
    const found = await costOf(area, 'lunas', 'melati 33');
    expect(found.reads).toBe(2);
    expect(found.halaman.cocok).toBe(5);
    expect(found.halaman.baris.every((it) => it.nama === 'Melati 33')).toBe(true);
  });

  it('know at once of a loan, a payment and a new name, and of a loan that has gone', async ({
    area,
    heldGroup: { ksmId, faskel },
    upk,
  }) => {
    await docs.lkm.set(lkmOf(area));
    const submit = (jenis: string, isi: object, person = upk, rest: object = { koreksi: null }) =>
      resultOf(call('submitKiriman', { id: randomUUID(), jenis, isi, ...rest }, person));
    const list = async (saring: SaringPinjaman) => {
      const request = { lkm: lkmIdOf(area.kelurahan), saring, kata: '', lewati: 0 };
      return (await resultOf(call('listPinjamanUpk', request, upk))).halaman;
    };
    expect(await list('berjalan')).toMatchObject({ cocok: 0, sisa: 0 });
    const loan = anIsiPinjaman({ id: randomUUID(), ksmId, sumber: 'upk', peminjam: null });
    await submit('pinjaman', loan);
    const [line] = (await list('menunggak')).baris;
    expect(line).toMatchObject({ id: loan.id, ksmId, angsuran: loan.angsuran, pembayaran: [] });

    const bayar = { ksmId, pinjaman: loan.id, tanggal: TODAY, oleh: 'anggota' };
    await submit('pembayaran', { ...bayar, id: randomUUID(), jumlah: 52_000 });
    const [left] = (await list('menunggak')).baris;
    expect(left).toMatchObject({
      angsuran: loan.angsuran.slice(1),
      pembayaran: [{ jumlah: 1_000 }],
    });
    await submit('pembayaran', { ...bayar, id: randomUUID(), jumlah: 50_000 });
    expect(await list('lunas')).toMatchObject({ jumlah: { lunas: 1 }, sisa: 0, cocok: 1 });

    const { urut = 0 } = (await docs.ksm.read(ksmId)) ?? {};
    const named = { ksmId, perubahan: { nama: 'Kenanga' }, alasan: 'Nama salah tulis' };
    await submit('ksmUbah', named, faskel, { dilihat: urut });
    expect((await list('lunas')).baris[0]?.nama).toBe('Kenanga');

    // Past the submissions: the count tells.
    await docs.pinjaman.remove(toPinjamanId(loan.id));
    expect((await list('lunas')).cocok).toBe(0);
  });

  it('are for those who may lend there', async ({ area, faskel }) => {
    await docs.lkm.set(lkmOf(area));
    const request = {
      lkm: lkmIdOf(area.kelurahan),
      saring: 'berjalan',
      kata: '',
      lewati: 0,
    } as const;
    expect(await codeOf(call('listPinjamanUpk', request, faskel))).toBe('tidak-berhak');
    const elsewhere = await signIn({ peran: 'upk', wilayah: ['11.71.01.1001'] as never });
    expect(await codeOf(call('listPinjamanUpk', request, elsewhere))).toBe('tidak-berhak');
  });

  it('cost the ratios only those that are not repaid', async ({ area }) => {
    await storeUpk(area);
    const before = readMeter();
    const { upk } = await getUpk({
      record: lkmOf(area),
      caller: { today: TODAY, now: new Date() },
    } as unknown as Granted<typeof upkDefinition>);
    expect(since(before).reads).toBeLessThan(OPEN + 10);
    expect(upk?.par).toMatchObject({ penyebut: OPEN * 1_200_000 });
  });
});
