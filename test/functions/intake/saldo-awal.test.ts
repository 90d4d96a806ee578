// The opening balance on the suite: what is read to decide, what the months carry, and that it goes again with all
// that it brought.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { capaianId } from '../../../functions/src/domain/basics/paths.ts';
import { addDays, monthOf, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { toNewId, type KsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { saldoAwalId } from '../../../functions/src/domain/records/money/saldo-awal.ts';
import { setTriggers } from '../../../tools/suite/steer/triggers.ts';
import { computeHeld, seedKsm } from '../../support/suite/seed.ts';
import { anIsiPinjaman } from '../../support/records/build-kiriman.ts';
import {
  aPendaftaran,
  aSesiOf,
  call,
  freshArea,
  resultOf,
  TODAY,
} from '../../support/suite/suite.ts';

// Triggers of the suite would touch the same documents.
beforeAll(() => setTriggers(false));
afterAll(() => setTriggers(true));

const BENTUK = toTanggal('2016-01-06');
const HARI = addDays(BENTUK, 10);
const MULAI = addDays(BENTUK, 30);
const ALASAN = 'Salah tulis di buku';

async function figuresOf(ksmId: KsmId) {
  await computeHeld(ksmId);
  const row = await docs.capaian.read(capaianId(ksmId, monthOf(TODAY)));
  const angka = row?.capaian.angka;
  return [angka?.kas, angka?.bank, angka?.tabungan, angka?.saldoTabungan];
}

describe('an opening balance', () => {
  it('is carried by the months, holds all money until its day, and goes with its loans', async () => {
    const area = await freshArea();
    const pendaftaran = aPendaftaran(area.kelurahan, {
      tanggalBentuk: BENTUK,
      tanggalMulaiPendampingan: MULAI,
    });
    for (const a of pendaftaran.isi.anggota) a.tanggalMasuk = BENTUK;
    const { ksmId, faskel } = await seedKsm(area, { pendaftaran, held: true });
    const [first] = pendaftaran.isi.anggota;
    if (!first) throw new Error('no member');
    let n = 0;
    const send = (kiriman: object) => {
      n += 1;
      return resultOf(
        call('submitKiriman', { id: toNewId(`${ksmId}-k${String(n)}`), ...kiriman }, faskel),
      );
    };
    const pa = toNewId(`${ksmId}-pa`);
    const awal = (isi: object = {}, koreksi: object | null = null) => ({
      jenis: 'saldoAwal',
      isi: {
        ksmId,
        tanggal: HARI,
        kas: 15_000,
        bank: 5_000,
        tabungan: [{ anggota: first.id, jumlah: 30_000 }],
        pinjaman: [
          {
            ...anIsiPinjaman({
              id: pa,
              ksmId,
              peminjam: first.id,
              pokok: 20_000,
              tanggalCair: HARI,
            }),
            angsuran: [{ jatuhTempo: addDays(HARI, 40), pokok: 20_000, jasa: 500 }],
          },
        ],
        keterangan: null,
        ...isi,
      },
      koreksi,
    });
    const cancelled = {
      jenis: 'batalkan',
      isi: {
        ksmId,
        catatan: { jenis: 'kasLain', id: saldoAwalId(ksmId), pinjaman: null },
        alasan: ALASAN,
      },
    };
    const taken = (jumlah: number) => ({
      jenis: 'kasLain',
      isi: {
        id: toNewId(`${ksmId}-t${String(jumlah)}`),
        ksmId,
        tanggal: MULAI,
        jumlah: -jumlah,
        jenis: 'tarikTabungan',
        anggota: first.id,
        keterangan: 'Keperluan sekolah',
      },
      koreksi: null,
    });
    await send(awal());
    await expect(send(awal())).rejects.toThrow('Saldo awal');
    expect(await figuresOf(ksmId)).toEqual([20_000, 5_000, 0, 30_000]);
    expect((await docs.ksm.read(ksmId))?.saldoAwal).toBe(HARI);

    await expect(send(aSesiOf(ksmId, HARI))).rejects.toThrow('sudah ada di saldo awal');
    await expect(send(taken(30_001))).rejects.toThrow('hanya Rp30.000');
    await send(taken(4_000));
    // The savings that stay are too few for what was withdrawn.
    await expect(send(cancelled)).rejects.toThrow('kurang dari penarikan');
    await expect(send(awal({ tabungan: [] }, { alasan: ALASAN }))).rejects.toThrow(
      'kurang dari penarikan',
    );
    await send(awal({ kas: 25_000, pinjaman: [] }, { alasan: ALASAN }));
    expect((await docs.pinjaman.read(pa))?.dibatalkan).toBe(true);
    expect(await figuresOf(ksmId)).toEqual([26_000, 5_000, 0, 26_000]);

    await send({
      ...cancelled,
      isi: {
        ...cancelled.isi,
        catatan: { jenis: 'kasLain', id: `${ksmId}-t4000`, pinjaman: null },
      },
    });
    await send(awal({}, { alasan: ALASAN }));
    expect((await docs.pinjaman.read(pa))?.dibatalkan).toBe(false);
    await send(cancelled);
    expect((await docs.pinjaman.read(pa))?.dibatalkan).toBe(true);
    expect((await docs.ksm.read(ksmId))?.saldoAwal).toBeNull();
    expect(await figuresOf(ksmId)).toEqual([0, 0, 0, 0]);
  });

  it('lies where no cash of another group can, whichever way it comes in', async () => {
    const area = await freshArea();
    const [one, two] = [await seedKsm(area, { held: true }), await seedKsm(area, { held: true })];
    const { ksmId } = one;
    const id = saldoAwalId(two.ksmId);
    const tanggal = toTanggal('2017-03-01');
    const kas = { id, ksmId, tanggal, jumlah: 1000, jenis: 'hibah', keterangan: null };
    const send = (kiriman: object) =>
      call('submitKiriman', { id: randomUUID(), koreksi: null, ...kiriman }, one.faskel);
    for (const kiriman of [
      { jenis: 'kasLain', isi: kas },
      aSesiOf(ksmId, tanggal, { kasLain: [kas] } as never),
    ]) {
      const refused = await send(kiriman);
      expect(JSON.stringify(refused)).toContain('nomor ini dipakai untuk saldo awal');
    }
    const free = randomUUID();
    await resultOf(send({ jenis: 'kasLain', isi: { ...kas, id: free } }));
    const late = aPendaftaran(area.kelurahan, { id: free });
    expect(JSON.stringify(await call('submitKiriman', late, one.faskel))).toContain(
      'nomor ini sudah dipakai untuk kas lain',
    );
  });
});
