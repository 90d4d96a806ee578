// Checking a group on the suite: who may, what is stored, and that no figure changes by it.
import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import type { KirimanOf } from '../../../functions/src/domain/submissions/kiriman.ts';
import { capaianId } from '../../../functions/src/domain/basics/paths.ts';
import {
  aSesiOf,
  call,
  codeOf,
  registeredKsm,
  resultOf,
  signIn,
  until,
  type Area,
  type Person,
} from '../../support/suite/suite.ts';
import { it as suiteIt } from '../../support/suite/suite-test.ts';
import { toBulan, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { toKodeKota } from '../../../functions/src/domain/basics/wilayah.ts';
import { type KsmId, toNewId } from '../../../functions/src/domain/basics/identitas.ts';

interface Checked {
  /** A submission of the city about the group, which says what the city saw. */
  readonly submit: (
    person: Person,
    isi: object,
    id?: string,
  ) => ReturnType<typeof call<'submitKiriman'>>;
  /** The group as it was registered, and its session. */
  readonly seen: (rest?: object) => object;
  readonly ksmId: KsmId;
  readonly faskel: Person;
  readonly sesi: KirimanOf<'sesi'>;
}

/** A group that has met once and is computed, and how it is checked. */
async function aCheckedGroup(area: Area): Promise<Checked> {
  const { ksmId, faskel } = await registeredKsm(area);
  const sesi = aSesiOf(ksmId, toTanggal('2017-06-07'));
  await resultOf(call('submitKiriman', sesi, faskel));
  await until('the evaluation', async () => {
    const counted = await docs.penghitungan.read(ksmId);
    return counted?.dihitung === 2;
  });
  return {
    ksmId,
    faskel,
    sesi,
    submit: (person, isi, id = randomUUID()) =>
      call('submitKiriman', { id, jenis: 'pemeriksaan', isi: { ksmId, ...isi } }, person),
    seen: (rest = {}) => ({
      pendaftaran: 1,
      sesi: [{ id: sesi.isi.id, urut: 2 }],
      hasil: 'diterima',
      alasan: null,
      ...rest,
    }),
  };
}

const SENT_BACK = { hasil: 'dikembalikan', alasan: 'setoran Budi tertukar' };

const it = suiteIt.extend('met', ({ area }) => aCheckedGroup(area));

describe('checking a group', () => {
  it('is for the city only, in its own area', async ({ area, met }) => {
    const { ksmId, faskel, submit, seen } = met;
    expect(await codeOf(submit(faskel, seen()))).toBe('tidak-berhak');
    const other = await signIn({ peran: 'korkot', wilayah: [toKodeKota('11.71')] });
    expect(await codeOf(submit(other, seen()))).toBe('tidak-berhak');
    const provinsi = await signIn({ peran: 'provinsi', wilayah: [area.provinsi] });
    expect(await codeOf(submit(provinsi, seen()))).toBe('tidak-berhak');
    expect(await docs.pemeriksaan.read(ksmId)).toBeNull();
  });

  it('stores the result beside the records, with its history, and computes nothing', async ({
    area,
    askot,
    met,
  }) => {
    const { ksmId, sesi, submit, seen } = met;
    const before = await docs.capaian.ref(capaianId(ksmId, toBulan('2017-06'))).get();
    const id = toNewId(randomUUID());
    await resultOf(submit(askot, seen(SENT_BACK), id));
    expect(await docs.pemeriksaan.read(ksmId)).toMatchObject({
      wilayah: { kelurahan: area.kelurahan },
      pendaftaran: { hasil: 'dikembalikan', oleh: askot.uid },
      sesi: [{ id: sesi.isi.id, tanggal: '2017-06-07', hasil: 'dikembalikan', berubah: false }],
      perluDiperbaiki: true,
    });
    expect(await docs.riwayat.read(id)).toMatchObject({
      jenis: 'pemeriksaan',
      ksmId,
      oleh: askot.uid,
      alasan: 'setoran Budi tertukar',
    });
    // Nothing waits to be computed, the copy for the night stays valid, and the session is unchanged.
    expect(await docs.penghitungan.read(ksmId)).toMatchObject({ urut: 2, dihitung: 2, dari: null });
    expect((await docs.jendela.read(ksmId))?.urut).toBe(2);
    expect((await docs.sesi.read(sesi.isi.id))?.urut).toBe(2);
    const after = await docs.capaian.ref(capaianId(ksmId, toBulan('2017-06'))).get();
    expect(after.updateTime).toStrictEqual(before.updateTime);
  });

  it('counts a corrected session as unchecked, until it is checked again', async ({
    askot,
    met,
  }) => {
    const { ksmId, faskel, sesi, submit, seen } = met;
    await resultOf(submit(askot, seen(SENT_BACK)));
    const koreksi = { ...sesi, id: randomUUID(), koreksi: { alasan: 'setoran tertukar' } };
    await resultOf(call('submitKiriman', koreksi, faskel));
    expect((await docs.pemeriksaan.read(ksmId))?.sesi).toMatchObject([
      { hasil: 'dikembalikan', berubah: true },
    ]);
    // The registration was sent back as well, and is not corrected.
    expect((await docs.pemeriksaan.read(ksmId))?.perluDiperbaiki).toBe(true);
    const now = (await docs.sesi.read(sesi.isi.id))?.urut;
    await resultOf(submit(askot, seen({ sesi: [{ id: sesi.isi.id, urut: now }] })));
    expect(await docs.pemeriksaan.read(ksmId)).toMatchObject({
      sesi: [{ hasil: 'diterima', urut: now, berubah: false, alasan: null }],
      perluDiperbaiki: false,
    });
  });

  it('refuses a session of another group', async ({ area, askot, met: { submit, seen } }) => {
    const other = await registeredKsm(area);
    const foreign = aSesiOf(other.ksmId, toTanggal('2017-06-07'));
    await resultOf(call('submitKiriman', foreign, other.faskel));
    const isi = seen({ sesi: [{ id: foreign.isi.id, urut: 1 }] });
    expect(await codeOf(submit(askot, isi))).toBe('tidak-ditemukan');
  });
});
