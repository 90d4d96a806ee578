// What was found by a search and chosen in a form is still its choice after a reload, when the search is another.
import { describe, expect, it } from 'vitest';
import {
  barisOfPinjaman,
  BarisPinjaman,
} from '../../../functions/src/domain/lists/page-of-pinjaman.ts';
import { toKsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { chosenOf as pengganti, newFormGanda } from '../../../web/src/forms/group/double.ts';
import { chosenOf, newFormPinjaman } from '../../../web/src/forms/loans/loan.ts';
import { newFormPembayaran, toPembayaran } from '../../../web/src/forms/loans/payment.ts';
import { loanOf } from '../../../web/src/forms/loans/payment-form.tsx';
import { withChosen } from '../../../web/src/forms/with-chosen.ts';
import { restore } from '../../../web/src/state/restore.ts';
import { aPinjaman } from '../../support/records/build-kiriman.ts';
import { countingIds, withIds } from '../../support/records/plain.ts';
import type { PinjamanId } from '../../../functions/src/domain/basics/identitas.ts';

const makeId = countingIds();
const MELATI = { id: toKsmId('ksm-1'), nama: 'Melati', jadwal: [] };
const MAWAR = { id: toKsmId('ksm-2'), nama: 'Mawar', jadwal: [] };

/** As it is read from the phone by another page. */
const reopened = <F extends object>(fresh: F, kept: F): F =>
  restore(fresh, JSON.parse(JSON.stringify(kept)));

describe('the choice of a form', () => {
  it('of a loan of a UPK keeps its group, with the name it had', () => {
    const fresh = newFormPinjaman('upk', makeId);
    const kept = reopened(fresh, { ...fresh, ksmId: MELATI.id, namaKsm: 'Melati' });
    expect(chosenOf(kept, [MAWAR])).toEqual(MELATI);
    expect(withChosen([MAWAR], chosenOf(kept, [MAWAR]))).toEqual([MELATI, MAWAR]);
    // As it is called now, where it is in view.
    const now = { ...MELATI, nama: 'Melati Jaya' };
    expect(chosenOf(kept, [MAWAR, now])).toBe(now);
    expect(withChosen([MAWAR, now], now)).toEqual([MAWAR, now]);
  });

  it('of a loan that an older page kept without a name has to be made again', () => {
    const fresh = newFormPinjaman('upk', makeId);
    const { namaKsm: _none, ...older } = { ...fresh, ksmId: MELATI.id };
    expect(chosenOf(restore(fresh, older), [MAWAR])).toBeNull();
    expect(chosenOf(restore(fresh, older), [MELATI])).toBe(MELATI);
  });

  describe('of a payment at a UPK', () => {
    const loan = barisOfPinjaman(aPinjaman(), 'Melati');
    const other = { ...loan, id: withIds<PinjamanId>('lain') };
    const fresh = newFormPembayaran(null, toTanggal('2017-07-05'), makeId);
    const kept = reopened(fresh, { ...fresh, pinjaman: loan.id, jumlah: 60_000, dipilih: loan });
    const readKept = (it: object) => BarisPinjaman.safeParse(it).data ?? null;

    it('keeps its loan, and is sent for the group of it', () => {
      const found = loanOf(kept, { choices: [other], loan: null, readKept });
      expect(found).toEqual(loan);
      expect(toPembayaran(kept, found).isi).toMatchObject({ ksmId: loan.ksmId, pinjaman: loan.id });
    });

    it('follows the loan as it stands, where it is in view', () => {
      const now = { ...loan, angsuran: loan.angsuran.slice(1) };
      expect(loanOf(kept, { choices: [other, now], loan: null, readKept })).toBe(now);
    });

    it('has to be made again where none was kept, or one that cannot be read', () => {
      for (const dipilih of [null, {}, { ...loan, angsuran: 'x' }])
        expect(loanOf({ ...kept, dipilih }, { choices: [other], loan: null, readKept })).toBeNull();
    });
  });

  it('of the entry that stands of two keeps its name', () => {
    const fresh = newFormGanda(null, makeId);
    const chosen = { ...fresh, pengganti: MELATI.id, namaPengganti: 'Melati' };
    expect(pengganti(reopened(fresh, chosen))).toEqual({ id: MELATI.id, nama: 'Melati' });
    expect(pengganti(fresh)).toBeNull();
  });
});
