// A group that ends, on the server: not before a session that stands; and after it what it owes is still paid.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import type { KsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { toPinjamanId } from '../../../functions/src/domain/basics/identitas.ts';
import { setTriggers } from '../../../tools/suite/steer/triggers.ts';
import { anIsiPinjaman } from '../../support/records/build-kiriman.ts';
import type { Person } from '../../support/suite/people.ts';
import { aSesiOf, call, codeOf, resultOf } from '../../support/suite/suite.ts';
import { it } from '../../support/suite/suite-test.ts';

beforeAll(() => setTriggers(false));
afterAll(() => setTriggers(true));

const send = (kiriman: object, person: Person) => call('submitKiriman', kiriman, person);
/** A session in which nobody saved. */
const unpaid = (ksmId: KsmId) => {
  const kiriman = aSesiOf(ksmId, toTanggal('2017-06-07'));
  return { ...kiriman, isi: { ...kiriman.isi, setoran: {} } };
};
const ended = (ksmId: KsmId, tanggalBubar: string) => ({
  id: randomUUID(),
  jenis: 'ksmUbah',
  isi: { ksmId, perubahan: { tanggalBubar }, alasan: 'Anggota sepakat bubar' },
});
const settled = (ksmId: KsmId, tanggalBubar: string, pinjaman: string) => ({
  id: randomUUID(),
  jenis: 'ksmBubar',
  isi: {
    ksmId,
    tanggalBubar,
    penyelesaian: {
      tanggal: tanggalBubar,
      pinjaman: [
        {
          pinjaman,
          potongan: null,
          tunai: null,
          sisa: { id: randomUUID(), jumlah: 100_000, cara: 'dilunasi' },
        },
      ],
      pembagian: null,
      sisaTabungan: [],
      sisaKas: -100_000,
      keterangan: 'Ditambah uang ketua',
    },
    alasan: 'Anggota sepakat bubar',
  },
});
const left = (ksmId: KsmId, tanggalKeluar: string) => ({
  id: randomUUID(),
  jenis: 'anggotaKeluar',
  isi: { ksmId, anggota: 'a1', tanggalKeluar, alasan: 'Pindah rumah' },
});

describe('the end of a group', () => {
  it('is refused before a session that stands, with its date', async ({
    heldGroup: { ksmId, faskel },
  }) => {
    await resultOf(send(unpaid(ksmId), faskel));
    const answer = await send(ended(ksmId, '2017-06-06'), faskel);
    if (!('error' in answer)) throw new Error('accepted');
    expect(answer.error.details?.pesan).toContain('sesi 07-06-2017');
    expect((await docs.ksm.read(ksmId))?.tanggalBubar).toBeNull();
    await resultOf(send(ended(ksmId, '2017-06-07'), faskel));
    expect(await codeOf(send(aSesiOf(ksmId, toTanggal('2017-06-08')), faskel))).toBe(
      'tanggal-setelah-bubar',
    );
  });

  it('lets it pay its loan and move its cash afterwards', async ({
    heldGroup: { ksmId, faskel },
  }) => {
    const pinjaman = toPinjamanId(randomUUID());
    const tanggalCair = toTanggal('2017-05-03');
    const isi = anIsiPinjaman({
      id: pinjaman,
      ksmId,
      tanggalCair,
      angsuran: [{ jatuhTempo: toTanggal('2017-06-03'), pokok: 100_000, jasa: 0 }],
    });
    const lent = { ...isi, keterangan: 'Ditambah uang ketua' };
    await resultOf(send({ id: randomUUID(), jenis: 'pinjaman', isi: lent, koreksi: null }, faskel));
    expect(await codeOf(send(ended(ksmId, '2017-05-31'), faskel))).toBe('isian-tidak-sesuai');
    await resultOf(send(settled(ksmId, '2017-05-31', pinjaman), faskel));
    const paid = {
      id: randomUUID(),
      ksmId,
      pinjaman,
      tanggal: '2017-06-10',
      jumlah: 100_000,
      oleh: 'anggota',
      keterangan: null,
    };
    await resultOf(
      send({ id: randomUUID(), jenis: 'pembayaran', isi: paid, koreksi: null }, faskel),
    );
    expect((await docs.pinjaman.read(pinjaman))?.pembayaran).toHaveLength(1);
    const shared = {
      id: randomUUID(),
      ksmId,
      tanggal: '2017-06-11',
      jumlah: -100_000,
      jenis: 'lainnya',
      keterangan: 'Sisa kas untuk kas kelurahan',
    };
    await resultOf(
      send({ id: randomUUID(), jenis: 'kasLain', isi: shared, koreksi: null }, faskel),
    );
  });
});

describe('a member who leaves', () => {
  it('is refused before a session that names the member', async ({
    heldGroup: { ksmId, faskel },
  }) => {
    await resultOf(send(aSesiOf(ksmId, toTanggal('2017-06-07')), faskel));
    const answer = await send(left(ksmId, '2017-06-07'), faskel);
    if (!('error' in answer)) throw new Error('accepted');
    expect(answer.error.details?.pesan).toContain('tercatat di sesi 07-06-2017');
    await resultOf(send(left(ksmId, '2017-06-08'), faskel));
  });
});
