// What nobody has chosen is not on record: a fresh form holds nothing but what is listed here, each with its reason.
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { KsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { compareText as byText } from '../../../functions/src/domain/basics/urutan.ts';
import { toBulan, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { newFormBuku } from '../../../web/src/forms/desk/books.ts';
import { newFormPemeriksaan } from '../../../web/src/forms/desk/check-result.ts';
import { newFormLkm } from '../../../web/src/forms/desk/lkm.ts';
import { newFormTarget } from '../../../web/src/forms/desk/target.ts';
import { newFormUji } from '../../../web/src/forms/desk/uji-petik.ts';
import { newFormBatal } from '../../../web/src/forms/group/cancellation.ts';
import { newFormKasLain } from '../../../web/src/forms/group/cash-form.ts';
import { newFormBubar } from '../../../web/src/forms/group/dissolution.ts';
import { newFormKeluar } from '../../../web/src/forms/group/leave-form.ts';
import { newFormAnggota } from '../../../web/src/forms/group/members/member-form.ts';
import { newFormKsm } from '../../../web/src/forms/group/members/registration.ts';
import { newFormPindah } from '../../../web/src/forms/group/move.ts';
import { newFormAwal } from '../../../web/src/forms/group/opening.ts';
import { newFormDokumen } from '../../../web/src/forms/group/paper.ts';
import { newFormGanda } from '../../../web/src/forms/group/double.ts';
import { newFormSelesai } from '../../../web/src/forms/group/settlement.ts';
import { newFormBagi } from '../../../web/src/forms/group/share-form.ts';
import { newFormKemitraan } from '../../../web/src/forms/group/stage/partnership.ts';
import { newFormTahap } from '../../../web/src/forms/group/stage/stage.ts';
import { newFormPelatihan } from '../../../web/src/forms/group/stage/training.ts';
import { newFormPinjaman } from '../../../web/src/forms/loans/loan.ts';
import { newFormPembayaran } from '../../../web/src/forms/loans/payment.ts';
import { emptyRows, newFormSesi } from '../../../web/src/forms/session/form-sesi.ts';
import { anAnggota } from '../../support/records/build-kiriman.ts';
import { countingIds, withIds } from '../../support/records/plain.ts';

const HARI_INI = toTanggal('2017-07-05');
const makeId = countingIds();
const ksmId = withIds<KsmId>('melati');

/** Fresh, of a group and a day that its page names. */
const FRESH: Readonly<Record<string, () => object>> = {
  newFormSesi: () => ({ ...newFormSesi(ksmId, HARI_INI, makeId) }),
  newFormKsm: () => newFormKsm(makeId),
  newFormAnggota: () => newFormAnggota('', makeId),
  newFormKeluar: () =>
    newFormKeluar({ anggota: anAnggota('ani'), owed: null, refused: null }, HARI_INI, makeId),
  newFormSelesai: () => newFormSelesai([], new Map(), makeId),
  newFormPindah: () => newFormPindah(null, null, makeId),
  newFormBubar: () =>
    newFormBubar(
      {
        buku: { sesi: [], pinjaman: [], kasLain: [] },
        anggota: [],
        loans: [],
        saldo: new Map(),
      } as unknown as Parameters<typeof newFormBubar>[0],
      { tanggalBubar: null, hariIni: HARI_INI, refused: null },
      makeId,
    ),
  newFormBagi: () => newFormBagi(null, makeId),
  newFormKasLain: () => newFormKasLain(makeId),
  newFormAwal: () => newFormAwal(null, '', makeId),
  newFormDokumen: () => newFormDokumen(makeId),
  newFormGanda: () => newFormGanda(null, makeId),
  newFormPelatihan: () => newFormPelatihan(makeId),
  newFormKemitraan: () => newFormKemitraan(makeId),
  newFormTahap: () => newFormTahap(HARI_INI, makeId),
  newFormBatal: () => newFormBatal('', makeId),
  newFormPinjaman: () => newFormPinjaman('', makeId),
  newFormPembayaran: () => newFormPembayaran(null, HARI_INI, makeId),
  newFormLkm: () => newFormLkm(null, makeId),
  newFormTarget: () => newFormTarget(null, makeId),
  newFormUji: () => newFormUji(null, '', makeId),
  newFormPemeriksaan: () => newFormPemeriksaan(makeId, null),
  newFormBuku: () => newFormBuku(toBulan('2017-07'), null, makeId),
};

/** Changes a record that is shown: what it holds is what is on record. */
const CHANGES = ['newFormData'];

/** Why a fresh form may hold it all the same. */
const WHY: Readonly<Record<string, string>> = {
  'newFormSesi.tanggal': 'the meeting that its schedule names; it heads the form',
  'newFormSesi.status': 'the form opens on a meeting that took place; the other two are beside it',
  'newFormSesi.keputusan.musyawarah': 'counted up from none',
  'newFormSesi.keputusan.suara': 'counted up from none',
  'newFormSesi.keputusan.pengurus': 'counted up from none',
  'newFormSesi.kegiatan': 'counted up from none',
  'newFormKsm.anggota.jabatan': 'nobody is an officer until somebody says so',
  'newFormKsm.anggota.setuju': 'without consent nothing is saved',
  'newFormAnggota.jabatan': 'nobody is an officer until somebody says so',
  'newFormAnggota.setuju': 'without consent nothing is saved',
  'newFormKeluar.tanggalSelesai': 'settled today: what is owed, above it, is that of this day',
  'newFormBubar.tanggalSelesai': 'settled today: what is owed, above it, is that of this day',
  'newFormKeluar.asal':
    'asked only of a group with money in the bank; without, the box is all it has',
  'newFormBubar.asal':
    'asked only of a group with money in the bank; without, the box is all it has',
  'newFormBagi.asal':
    'asked only of a group with money in the bank; without, the box is all it has',
  'newFormKasLain.tempat': 'most groups have no bank; without one the box is all there is',
  'newFormTahap.sejak': 'the decision is taken with this form, today',
  'newFormPinjaman.cara':
    'the usual terms: the schedule that they make stands below before it is saved',
  'newFormPinjaman.kali':
    'the usual terms: the schedule that they make stands below before it is saved',
  'newFormPinjaman.jarak':
    'the usual terms: the schedule that they make stands below before it is saved',
  'newFormPemeriksaan.hasil': 'replaced by the button that sends it',
  'newFormBuku.bulan': 'the month is chosen above the books, which are those of that month',
};

/** What a form holds: paths of fields that are neither empty nor an id. */
function heldIn(form: object, at: string): string[] {
  return Object.entries(form).flatMap(([key, value]: [string, unknown]) => {
    const path = Array.isArray(form) ? at : `${at}.${key}`;
    if (/(^i|I)ds?$/.test(key)) return [];
    if (value === null || value === undefined || value === '') return [];
    return typeof value === 'object' ? heldIn(value, path) : [path];
  });
}

describe('a fresh form', () => {
  it('of every kind is looked at', () => {
    const declared = globSync('web/src/forms/**/*.ts').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/export function (newForm\w+)/g)].map(
        (it) => it[1] ?? '',
      ),
    );
    expect(declared.toSorted(byText)).toEqual([...Object.keys(FRESH), ...CHANGES].toSorted(byText));
  });

  it('holds nothing that nobody has chosen, except what is listed with a reason', () => {
    const held = Object.entries(FRESH).flatMap(([name, fresh]) => heldIn(fresh(), name));
    expect([...new Set(held)].toSorted(byText)).toEqual(Object.keys(WHY).toSorted(byText));
  });

  it('has rows that hold nothing either', () => {
    const rows = Object.values(emptyRows(makeId, 10)).map((row) => row());
    // The number of instalments is that of the group's last loan, with the schedule below it.
    expect(rows.flatMap((row) => heldIn(row, 'baris'))).toEqual(['baris.kali']);
  });

  it('of a payment proposes what is due, and neither day nor who paid', () => {
    const form = newFormPembayaran(null, HARI_INI, makeId);
    expect([form.tanggal, form.oleh]).toEqual(['', '']);
  });
});
