import { describe, expect, it } from 'vitest';
import { describeIsian } from '../../../functions/src/domain/basics/refusals/isian.ts';
import { Kiriman, type KirimanOf } from '../../../functions/src/domain/submissions/kiriman.ts';
import {
  fromKiriman,
  newBarisAnggota,
  newFormKsm,
  sayFaults,
  toKiriman,
  type BarisAnggotaBaru,
  type FormKsm,
} from '../../../web/src/forms/group/members/registration.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { countingIds, sameId } from '../../support/records/plain.ts';

const HARI_INI = toTanggal('2017-07-05');

function aForm(rest: Partial<FormKsm> = {}): FormKsm {
  const makeId = countingIds();
  const baris = (nama: string): BarisAnggotaBaru => ({
    ...newBarisAnggota('anggota', makeId),
    nama,
    jenisKelamin: 'P',
    miskin: false,
    setuju: true,
  });
  return {
    ...newFormKsm(makeId),
    tanggalBentuk: HARI_INI,
    interval: '7',
    setoranMinimum: 5000,
    nama: 'Kenanga',
    jenisUsaha: 'Kue',
    kelurahan: '32.73.01.1001',
    anggota: [baris('Ani'), baris('Beni'), baris('Cici')],
    ...rest,
  };
}

function faultsOf(form: FormKsm) {
  const parsed = Kiriman.safeParse(toKiriman(form, HARI_INI));
  return parsed.success ? [] : sayFaults(describeIsian(parsed.error), form);
}

describe('the registration form', () => {
  it('sends members with their consent, from the day the group was formed', () => {
    const kiriman = Kiriman.parse(toKiriman(aForm(), HARI_INI)) as KirimanOf<'ksmDaftar'>;
    expect(kiriman.isi.anggota[0]).toMatchObject({
      nama: 'Ani',
      tanggalMasuk: HARI_INI,
      persetujuan: { tanggal: HARI_INI, formulir: 'PDP-2' },
    });
    expect(kiriman.isi.ksm.jadwal).toEqual([{ berlakuSejak: HARI_INI, intervalHari: 7 }]);
  });

  it('leaves out rows that nobody filled in', () => {
    const form = aForm();
    const blank = newBarisAnggota('anggota', sameId('kosong'));
    expect(faultsOf({ ...form, anggota: [blank, ...form.anggota, blank] })).toEqual([]);
  });

  it('asks for the consent of a member whose row was begun, at that row on the screen', () => {
    const form = aForm();
    const blank = newBarisAnggota('anggota', sameId('kosong'));
    const [ani, ...rest] = form.anggota;
    const begun = { ...blank, nama: 'Dewi', jenisKelamin: 'P' as const, miskin: true };
    const faults = faultsOf({ ...form, anggota: [blank, ...(ani ? [ani] : []), begun, ...rest] });
    expect(faults).toEqual([
      {
        jalur: 'isi.anggota[2].persetujuan',
        label: expect.stringContaining('Dewi') as string,
        pesan: expect.stringContaining('centang') as string,
      },
    ]);
  });

  it('names a missing date once', () => {
    expect(faultsOf(aForm({ tanggalBentuk: '' })).map((it) => it.jalur)).toEqual([
      'isi.ksm.tanggalBentuk',
    ]);
  });

  it('asks what was not said: poverty, interval and deposit', () => {
    const anggota = aForm().anggota.map((it, i) => (i === 0 ? { ...it, miskin: null } : it));
    const form = aForm({ interval: '', setoranMinimum: null, anggota });
    expect(faultsOf(form)).toEqual([
      expect.objectContaining({ jalur: 'isi.ksm.jadwal' }),
      expect.objectContaining({ jalur: 'isi.ksm.setoranMinimum', pesan: 'wajib diisi' }),
      expect.objectContaining({ jalur: 'isi.anggota[0].miskin', pesan: 'wajib diisi' }),
    ]);
  });

  it('restores a refused registration as it was filled in', () => {
    const refused = Kiriman.parse(toKiriman(aForm(), HARI_INI)) as KirimanOf<'ksmDaftar'>;
    const again = Kiriman.parse(toKiriman(fromKiriman(refused, sameId('baru')), HARI_INI));
    expect(again).toEqual({ ...refused, id: 'baru' });
  });
});
