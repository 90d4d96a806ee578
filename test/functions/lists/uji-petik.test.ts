// Uji petik on the suite: drawn once the month is closed, recorded by who did not record the group, counted in the
// file of the month's year, which is stale at once; corrected and taken back; nothing of it for a facilitator.
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { toNewId, type KsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { areaTahunId, verifikasiId } from '../../../functions/src/domain/basics/paths.ts';
import {
  addDays,
  monthEnd,
  monthStart,
  toBulan,
} from '../../../functions/src/domain/basics/tanggal.ts';
import { setTriggers } from '../../../tools/suite/steer/triggers.ts';
import { closeMonth, idOfDraw } from '../../support/suite/closed-month.ts';
import { seedKsm } from '../../support/suite/seed.ts';
import {
  aPendaftaran,
  aSesiOf,
  call,
  codeOf,
  resultOf,
  type Area,
} from '../../support/suite/suite.ts';
import type { Person } from '../../support/suite/people.ts';
import { it } from '../../support/suite/suite-test.ts';

// Triggers of the suite would touch the same documents.
beforeAll(() => setTriggers(false));
afterAll(() => setTriggers(true));

const BULAN = toBulan('2017-06');

const list = (area: Area, person: Person) =>
  call('listUjiPetik', { kota: area.kota, bulan: BULAN, lewati: 0 }, person);

let sent = 0;
function visit(area: Area, ksmId: KsmId, setoran: 'cocok' | 'beda', alasan: string | null = null) {
  sent += 1;
  return {
    id: toNewId(`uji-${area.kota.replace('.', '-')}-k${String(sent)}`),
    jenis: 'ujiPetik',
    isi: {
      kota: area.kota,
      bulan: BULAN,
      ksmId,
      tanggal: addDays(monthEnd(BULAN), 4),
      butir: {
        pertemuan: 'cocok',
        hadir: 'cocok',
        setoran,
        kas: 'takTerperiksa',
        pinjaman: 'takTerperiksa',
      },
      keterangan: 'Dibandingkan dengan buku',
    },
    koreksi: alasan === null ? null : { alasan },
  };
}

describe('uji petik', () => {
  it('is drawn from the closed month, visited by somebody else, corrected and taken back', async ({
    area,
    askot,
    faskel,
  }) => {
    expect(await resultOf(list(area, askot))).toMatchObject({ kata: null, baris: [], semua: 0 });
    const undian = await closeMonth(area, BULAN);
    const { kata } = undian;
    const [drawn, other] = [idOfDraw(undian, true), idOfDraw(undian, false)];
    const registered = (id: KsmId) => {
      const pendaftaran = aPendaftaran(area.kelurahan, { id, nama: `Melati ${id}` });
      return seedKsm(area, {
        pendaftaran,
        sesi: (ksmId) => [aSesiOf(ksmId, addDays(monthStart(BULAN), 6))],
      });
    };
    await registered(drawn);
    await registered(other);

    expect(await resultOf(list(area, askot))).toMatchObject({
      kata,
      semua: 2,
      jumlah: 1,
      dikunjungi: 0,
      urut: null,
      baris: [{ ksmId: drawn, kunjungan: null }],
    });
    expect(await codeOf(list(area, faskel))).toBe('tidak-berhak');
    const send = (kiriman: object, person: Person = askot) =>
      call('submitKiriman', kiriman, person);
    expect(await codeOf(send(visit(area, drawn, 'beda'), faskel))).toBe('tidak-berhak');
    expect(await codeOf(send(visit(area, other, 'beda')))).toBe('isian-tidak-sesuai');

    const mark = () => docs.basi.read(areaTahunId(2017, area.kota));
    const before = await mark();
    await resultOf(send(visit(area, drawn, 'beda')));
    // The file of the month's year is to be made anew, all of it.
    const after = await mark();
    expect(after?.catatanKota).toBe(true);
    expect(after?.keadaan).not.toBe('segar');
    expect(before?.catatanKota ?? false).toBe(false);
    expect(await resultOf(list(area, askot))).toMatchObject({
      dikunjungi: 1,
      urut: 1,
      baris: [{ kunjungan: { butir: { setoran: 'beda' }, oleh: askot.uid } }],
    });
    expect(await codeOf(send(visit(area, drawn, 'cocok')))).toBe('sudah-ada');
    await resultOf(send({ ...visit(area, drawn, 'cocok', 'Salah baca'), dilihat: 1 }));
    const batal = {
      id: toNewId(`uji-${area.kota.replace('.', '-')}-batal`),
      jenis: 'ujiPetikBatal',
      isi: { kota: area.kota, bulan: BULAN, ksmId: drawn, alasan: 'Salah kelompok' },
      dilihat: 2,
    };
    await resultOf(send(batal));
    expect(await resultOf(list(area, askot))).toMatchObject({ dikunjungi: 0, urut: 3 });
    const stored = await docs.ujiPetik.read(verifikasiId(area.kota, BULAN));
    expect(stored?.kunjungan).toMatchObject([
      { id: drawn, butir: { setoran: 'cocok' }, dibatalkan: true },
    ]);
  });

  it('is not made by who recorded the sessions of the month', async ({ area, askot }) => {
    const undian = await closeMonth(area, BULAN);
    const drawn = idOfDraw(undian, true);
    const pendaftaran = aPendaftaran(area.kelurahan, { id: drawn });
    await resultOf(call('submitKiriman', pendaftaran, askot));
    const sesi = aSesiOf(drawn, addDays(monthStart(BULAN), 6));
    await resultOf(call('submitKiriman', sesi, askot));
    expect(await codeOf(call('submitKiriman', visit(area, drawn, 'cocok'), askot))).toBe(
      'isian-tidak-sesuai',
    );
  });
});
