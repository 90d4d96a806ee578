// Savings that also go down, on the suite: what is refused, what the month carries on, and that a month of an
// older version is not carried on.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { capaianId } from '../../../functions/src/domain/basics/paths.ts';
import { addDays, monthOf, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { toNewId, type KsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { recomputeKsm } from '../../../functions/src/flows/maturity/recompute-ksm.ts';
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

const FIRST = toTanggal('2016-01-06');

async function saldoOf(ksmId: KsmId) {
  const row = await docs.capaian.read(capaianId(ksmId, monthOf(TODAY)));
  const angka = row?.capaian.angka;
  return [angka?.tabungan, angka?.saldoTabungan, row?.saldo.saldoTabungan];
}

describe('savings', () => {
  it('are owned by members, go down with a withdrawal, and are carried from month to month', async () => {
    const area = await freshArea();
    const pendaftaran = aPendaftaran(area.kelurahan, { tanggalBentuk: FIRST });
    for (const a of pendaftaran.isi.anggota) a.tanggalMasuk = FIRST;
    const { ksmId, faskel } = await seedKsm(area, { pendaftaran, held: true });
    const [first] = pendaftaran.isi.anggota;
    if (!first) throw new Error('no member');
    const sent = (kiriman: object) => resultOf(call('submitKiriman', kiriman, faskel));
    const sesi = aSesiOf(ksmId, FIRST);
    await sent(sesi);
    const tarik = (id: string, jumlah: number, anggota: string | null) => ({
      id: toNewId(`${ksmId}-${id}`),
      jenis: 'kasLain',
      isi: {
        id: toNewId(`${ksmId}-t-${id}`),
        ksmId,
        tanggal: addDays(FIRST, 1),
        jumlah,
        jenis: 'tarikTabungan',
        anggota,
        keterangan: 'Keperluan sekolah',
      },
      koreksi: null,
    });
    await expect(sent(tarik('a', -1_000, null))).rejects.toThrow('pilih anggota');
    await expect(sent(tarik('b', -1_000_000, first.id))).rejects.toThrow('hanya Rp');
    await sent(tarik('c', -1_000, first.id));
    const cancelled = {
      id: toNewId(`${ksmId}-d`),
      jenis: 'batalkan',
      isi: {
        ksmId,
        catatan: { jenis: 'sesi', id: sesi.isi.id, pinjaman: null },
        alasan: 'Salah tanggal',
      },
    };
    await expect(sent(cancelled)).rejects.toThrow('hanya Rp0');
    await computeHeld(ksmId);
    const total = Object.values(sesi.isi.setoran).reduce((sum, it) => sum + it, 0);
    const owned = [total, total - 1_000, total - 1_000];
    expect(await saldoOf(ksmId)).toEqual(owned);

    // As an older version stored them: then everything is read, and nothing wrong is carried on.
    const months = await docs.capaian.list((q) => q.where('ksmId', '==', ksmId));
    for (const month of months)
      await docs.capaian.set({ ...month, saldo: { ...month.saldo, saldoTabungan: null } });
    await recomputeKsm({
      ksmId,
      dari: monthOf(TODAY),
      urut: null,
      today: TODAY,
      now: new Date(),
      ask: false,
    });
    expect(await saldoOf(ksmId)).toEqual(owned);
  });

  it('are settled with a member who leaves, and with the loans', async () => {
    const area = await freshArea();
    const tanggalCair = toTanggal('2017-06-08');
    const { ksmId, faskel } = await seedKsm(area, { sesi: ['2017-06-07'], held: true });
    const loan = `${ksmId}-p1`;
    const sent = (kiriman: object) => resultOf(call('submitKiriman', kiriman, faskel));
    const isi = {
      ...anIsiPinjaman({ id: loan, ksmId, peminjam: 'a1', pokok: 9_000, tanggalCair }),
      angsuran: [{ jatuhTempo: toTanggal('2017-07-08'), pokok: 9_000, jasa: 0 }],
    };
    await sent({ id: toNewId(`${ksmId}-l`), jenis: 'pinjaman', isi, koreksi: null });
    const left = (id: string, jumlah: number) => ({
      id: toNewId(`${ksmId}-${id}`),
      jenis: 'anggotaKeluar',
      isi: {
        ksmId,
        anggota: 'a1',
        tanggalKeluar: toTanggal('2017-06-20'),
        penyelesaian: {
          tanggal: toTanggal('2017-06-20'),
          tabungan: null,
          sisaTabungan: 0,
          pinjaman: [
            {
              pinjaman: loan,
              potongan: { id: `${ksmId}-x1`, jumlah },
              tunai: null,
              sisa: { id: `${ksmId}-x2`, jumlah: 9_000 - jumlah, cara: 'dihapus' },
            },
          ],
          keterangan: null,
        },
        alasan: 'Pindah kota',
      },
    });
    await expect(sent(left('a', 4_000))).rejects.toThrow('Rp5.000, bukan Rp4.000');
    await sent(left('b', 5_000));
    await computeHeld(ksmId);
    expect(await saldoOf(ksmId)).toEqual([15_000, 10_000, 10_000]);
    const cancelled = (id: string, pinjaman: string | null) => ({
      id: toNewId(`${ksmId}-${id}`),
      jenis: 'batalkan',
      isi: {
        ksmId,
        catatan: { jenis: 'kasLain', id: `${ksmId}-x1`, pinjaman },
        alasan: 'Salah hitung',
      },
    });
    await expect(sent(cancelled('c', null))).rejects.toThrow('muat ulang');
    await sent(cancelled('d', loan));
    const [paid] = (await docs.pinjaman.list((q) => q.where('ksmId', '==', ksmId))).map((p) =>
      p.pembayaran.map(({ oleh, jumlah }) => [oleh, jumlah]),
    );
    expect(paid).toEqual([['dihapus', 4_000]]);
  });

  it('are paid out with a share-out, and not lowered under it', async () => {
    const area = await freshArea();
    const { ksmId, faskel, sesi } = await seedKsm(area, { sesi: ['2017-06-07'], held: true });
    const sent = (kiriman: object) => resultOf(call('submitKiriman', kiriman, faskel));
    const shared = (id: string, first: number) => ({
      id: toNewId(`${ksmId}-${id}`),
      jenis: 'bagiHasil',
      isi: {
        id: toNewId(`${ksmId}-b`),
        ksmId,
        tanggal: toTanggal('2017-06-20'),
        pembagian: {
          jumlah: 100,
          kunci: 'rata',
          cara: 'denganTabungan',
          lembar: [first, 33, 33].map((bagian, i) => ({
            anggota: `a${String(i + 1)}`,
            bagian,
            tabungan: 5_000,
          })),
        },
        keterangan: 'Kas dilebihkan ketua',
      },
    });
    await expect(sent(shared('a', 33))).rejects.toThrow('mendapat Rp34 dan tabungannya Rp5.000');
    await sent(shared('b', 34));
    const [first] = sesi;
    if (!first) throw new Error('no session');
    const lowered = {
      ...first,
      id: toNewId(`${ksmId}-c`),
      isi: { ...first.isi, setoran: { a1: 4_999, a2: 5_000, a3: 5_000 } },
      koreksi: { alasan: 'Salah tulis di buku' },
    };
    await expect(sent(lowered)).rejects.toThrow('hanya Rp4.999');
    await computeHeld(ksmId);
    expect(await saldoOf(ksmId)).toEqual([15_000, 0, 0]);
  });
});
