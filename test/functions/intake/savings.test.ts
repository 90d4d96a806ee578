// Savings that also go down, on the suite: what is refused, what the month carries on, and that a month of an
// older version is not carried on.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { capaianId } from '../../../functions/src/domain/basics/paths.ts';
import { addDays, monthOf, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { toNewId, type KsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { recomputeKsm } from '../../../functions/src/flows/maturity/recompute-ksm.ts';
import { setTriggers } from '../../../tools/suite/steer/triggers.ts';
import { computeHeld, seedKsm } from '../../support/seed.ts';
import { aPendaftaran, aSesiOf, call, freshArea, resultOf, TODAY } from '../../support/suite.ts';

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
});
