// What a phone is told has changed of its groups: each submission and each computation, and no group is
// missed.
import { describe, expect } from 'vitest';
import { TODAY } from '../../support/suite/suite.ts';
import { capaianId } from '../../../functions/src/domain/basics/paths.ts';
import { addDays, monthOf } from '../../../functions/src/domain/basics/tanggal.ts';
import type { KodeKelurahan } from '../../../functions/src/domain/basics/wilayah.ts';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import type { Person } from '../../support/suite/people.ts';
import { seedKsm } from '../../support/suite/seed.ts';
import {
  aSesiOf,
  call,
  codeOf,
  emptyKecamatan,
  resultOf,
  until,
} from '../../support/suite/suite.ts';
import { it } from '../../support/suite/suite-test.ts';

const ask = (person: Person, kode: readonly KodeKelurahan[], sejak: string | null) =>
  resultOf(call('listPerubahan', { kode, sejak }, person));

describe('listPerubahan', () => {
  it('names what was recorded and computed since, and shortly before', async ({ area, faskel }) => {
    const { ksmId } = await seedKsm(area);
    const first = await ask(faskel, [area.kelurahan], null);
    expect(first).toMatchObject({ jumlah: 1, berubah: { kiriman: [{ ksmId }] } });

    const sesi = aSesiOf(ksmId, addDays(TODAY, -7));
    await resultOf(call('submitKiriman', sesi, faskel));
    const found = await until('the month of the session', async () => {
      const { berubah } = await ask(faskel, [area.kelurahan], first.dibaca);
      const { diubah } = (await docs.capaian.read(capaianId(ksmId, monthOf(TODAY)))) ?? {};
      const isNamed = berubah?.capaian.some(
        (it) => it.bulan === monthOf(sesi.isi.tanggal) && it.diubah > first.dibaca,
      );
      return isNamed && diubah !== undefined ? berubah : null;
    });
    expect(found?.kiriman).toHaveLength(2);
    expect(found?.kiriman).toContainEqual({ kiriman: sesi.id, ksmId });
    expect(found?.capaian.every((it) => it.ksmId === ksmId)).toBe(true);
  });

  it('counts the groups, so that a phone notices one that came or went otherwise', async ({
    area,
    faskel,
  }) => {
    const { ksmId } = await seedKsm(area, { held: true });
    const { dibaca } = await ask(faskel, [area.kelurahan], null);
    await docs.ksm.remove(ksmId);
    expect(await ask(faskel, [area.kelurahan], dibaca)).toMatchObject({ jumlah: 0 });
  });

  it('answers the areas of the person alone', async ({ area, faskel }) => {
    const elsewhere = `${emptyKecamatan(area)}.1999` as KodeKelurahan;
    const request = { kode: [area.kelurahan, elsewhere], sejak: null };
    expect(await codeOf(call('listPerubahan', request, faskel))).toBe('tidak-berhak');
  });
});
