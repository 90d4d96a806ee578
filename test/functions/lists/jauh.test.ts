// Many places on one day, on the suite: whoever of the groups is computed last, all of them are named; one session
// cancelled, moved to another day, or a group that moves beside the others ends it for all.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { toNewId, type KsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { addDays, type Tanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import {
  toKodeKelurahan,
  wilayahOf,
  type KodeKelurahan,
} from '../../../functions/src/domain/basics/wilayah.ts';
import { recomputeKsm } from '../../../functions/src/flows/maturity/recompute-ksm.ts';
import { setTriggers } from '../../../tools/suite/steer/triggers.ts';
import { signIn, type Person } from '../../support/suite/people.ts';
import {
  aPendaftaran,
  aSesiOf,
  call,
  resultOf,
  TODAY,
  type Area,
} from '../../support/suite/suite.ts';
import { it } from '../../support/suite/suite-test.ts';

// Triggers of the suite would touch the same documents.
beforeAll(() => setTriggers(false));
afterAll(() => setTriggers(true));

const DAY = addDays(TODAY, -30);

/** A kelurahan of another kecamatan of the kab/kota. */
async function elsewhere({ kelurahan, kota }: Area): Promise<KodeKelurahan> {
  const kecamatan = kelurahan.slice(6, 8) === '01' ? '02' : '01';
  const kode = toKodeKelurahan(`${kota}.${kecamatan}.1001`);
  const known = await docs.wilayah.read(kelurahan);
  if (!known) throw new Error('no location');
  await docs.wilayah.set({ ...known, kode, wilayah: wilayahOf(kode) });
  return kode;
}

interface Recorded {
  readonly ksmId: KsmId;
  readonly sesiId: string;
  readonly sesi: ReturnType<typeof aSesiOf>;
}

/** A group with one session on the day, computed. */
async function recorded(kelurahan: KodeKelurahan, faskel: Person): Promise<Recorded> {
  const pendaftaran = aPendaftaran(kelurahan);
  const ksmId = pendaftaran.isi.ksm.id;
  await resultOf(call('submitKiriman', pendaftaran, faskel));
  const sesi = aSesiOf(ksmId, DAY);
  await resultOf(call('submitKiriman', sesi, faskel));
  await compute(ksmId);
  return { ksmId, sesiId: sesi.isi.id, sesi };
}

const compute = (ksmId: KsmId, today = TODAY) =>
  recomputeKsm({ ksmId, dari: null, urut: null, today, now: new Date(), ask: false });

async function named(area: Area, askot: Person) {
  const found = await resultOf(
    call('listJanggal', { kota: area.kota, kelurahan: null, jenis: 'jauh', setelah: null }, askot),
  );
  return found.baris.map(({ ksmId, alasan }) => ({ ksmId, alasan }));
}

describe('many places on one day', () => {
  it('name the group that is alone in its kecamatan when the tenth other comes, until one is gone', async ({
    area,
    askot,
  }) => {
    const there = await elsewhere(area);
    const faskel = await signIn({ peran: 'fasilitator', wilayah: [area.kelurahan, there] });
    const alone = await recorded(area.kelurahan, faskel);
    const others: Recorded[] = [];
    for (let n = 0; n < 9; n += 1) others.push(await recorded(there, faskel));
    expect(await named(area, askot)).toStrictEqual([]);

    // Of nobody else's day.
    const colleague = await signIn({ peran: 'fasilitator', wilayah: [there] });
    await recorded(there, colleague);
    expect(await named(area, askot)).toStrictEqual([]);

    const tenth = await recorded(there, faskel);
    const reason = { jenis: 'jauh', sesi: 1, dari: DAY, sampai: DAY, ksm: 10, kecamatan: 1 };
    expect(await named(area, askot)).toStrictEqual([{ ksmId: alone.ksmId, alasan: [reason] }]);
    // What is computed again keeps it, by day as by night.
    await compute(alone.ksmId);
    await recomputeKsm({
      ksmId: alone.ksmId,
      dari: null,
      urut: 99,
      today: addDays(TODAY, 1),
      now: new Date(),
      ask: false,
    });
    expect(await named(area, askot)).toMatchObject([{ ksmId: alone.ksmId, alasan: [reason] }]);
    expect((await docs.penghitungan.read(tenth.ksmId))?.hari).toBeUndefined();

    const batal = {
      id: toNewId(randomUUID()),
      jenis: 'batalkan',
      isi: {
        ksmId: tenth.ksmId,
        catatan: { jenis: 'sesi', id: tenth.sesiId, pinjaman: null },
        alasan: 'Tidak pernah ada',
      },
    };
    await resultOf(call('submitKiriman', batal, faskel));
    await compute(tenth.ksmId);
    expect(await named(area, askot)).toStrictEqual([]);

    // A group that was registered twice met once.
    await resultOf(call('submitKiriman', aSesiOf(tenth.ksmId, DAY), faskel));
    await compute(tenth.ksmId);
    expect(await named(area, askot)).toHaveLength(1);
    const ganda = {
      id: toNewId(randomUUID()),
      jenis: 'ksmGanda',
      isi: { ksmId: tenth.ksmId, pengganti: others[0]?.ksmId, alasan: 'Terdaftar dua kali' },
    };
    await resultOf(call('submitKiriman', ganda, askot));
    await compute(tenth.ksmId);
    expect(await named(area, askot)).toStrictEqual([]);
  });

  it('name it by where the groups were on the day: who moves later met there, who was always here did not', async ({
    area,
    askot,
  }) => {
    const there = await elsewhere(area);
    const faskel = await signIn({ peran: 'fasilitator', wilayah: [area.kelurahan, there] });
    const alone = await recorded(area.kelurahan, faskel);
    const others: Recorded[] = [];
    for (let n = 0; n < 10; n += 1) others.push(await recorded(there, faskel));
    const [first, second, third] = others;
    if (!first || !second || !third) throw new Error('nobody elsewhere');
    const reason = { jenis: 'jauh', sesi: 1, dari: DAY, sampai: DAY, ksm: 10, kecamatan: 1 };
    const found = [{ ksmId: alone.ksmId, alasan: [reason] }];
    expect(await named(area, askot)).toStrictEqual(found);

    const move = async ({ ksmId }: Recorded, sejak: Tanggal | null) => {
      const isi = { ksmId, kelurahan: area.kelurahan, sejak, alasan: 'Pindah alamat' };
      const pindah = { id: toNewId(randomUUID()), jenis: 'ksmPindah', isi };
      await resultOf(call('submitKiriman', pindah, askot));
      await compute(ksmId);
    };
    await move(first, addDays(DAY, 1));
    expect(await named(area, askot)).toStrictEqual(found);
    await move(second, null);
    expect(await named(area, askot)).toStrictEqual([]);

    // An eleventh of that day, and one whose meeting was on another.
    await recorded(there, faskel);
    expect(await named(area, askot)).toHaveLength(2);
    const isi = { ...third.sesi.isi, tanggal: addDays(DAY, 1) };
    const koreksi = { alasan: 'Salah tanggal' };
    const moved = { ...third.sesi, id: toNewId(randomUUID()), isi, koreksi };
    await resultOf(call('submitKiriman', moved, faskel));
    await compute(third.ksmId);
    expect(await named(area, askot)).toStrictEqual([]);
  });
});
