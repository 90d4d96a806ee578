// A group that is in another kelurahan: each month is counted in exactly one, whatever was recorded first.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toNewId, toKsmId } from '../../../../functions/src/domain/basics/identitas.ts';
import { PARAMETER_AWAL } from '../../../../functions/src/domain/basics/parameter.ts';
import { isProblem } from '../../../../functions/src/domain/basics/refusals/problem.ts';
import { addDays, monthOf, toTanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import {
  toKodeKelurahan,
  toKodeProvinsi,
  wilayahOf,
  type KodeKelurahan,
} from '../../../../functions/src/domain/basics/wilayah.ts';
import type { Klaim } from '../../../../functions/src/domain/access/peran.ts';
import type { Ksm } from '../../../../functions/src/domain/records/ksm.ts';
import {
  recomputeMonths,
  reportDate,
} from '../../../../functions/src/domain/recompute/recompute-months.ts';
import { decide } from '../../../../functions/src/domain/submissions/decide.ts';
import type { KirimanOf } from '../../../../functions/src/domain/submissions/kiriman.ts';
import {
  aKeadaan,
  aKsm,
  aPinjaman,
  anIsiPinjaman,
  KELURAHAN,
} from '../../../support/records/build-kiriman.ts';
import { codeOf, LOKASI } from '../registration.ts';

const TODAY = toTanggal('2017-07-05');
const NEXT = toKodeKelurahan('32.73.01.1002');
const FAR = toKodeKelurahan('32.77.01.1001');
const PLACES = [KELURAHAN, NEXT, FAR, toKodeKelurahan('33.73.01.1001')];
const ADMIN: Klaim = { peran: 'admin', wilayah: ['ID'] };

function moved(kelurahan: KodeKelurahan, sejak: Tanggal | null): KirimanOf<'ksmPindah'> {
  return {
    id: toNewId('k1'),
    jenis: 'ksmPindah',
    isi: { ksmId: toKsmId('ksm-1'), kelurahan, sejak, alasan: 'Pindah alamat' },
  };
}

const there = (kode: KodeKelurahan) => ({ ...LOKASI, kode, wilayah: wilayahOf(kode) });

/** The group after a move, or as it was where that is refused. */
function after(ksm: Ksm, kelurahan: KodeKelurahan, sejak: Tanggal | null) {
  const keadaan = aKeadaan({ ksm, klaim: ADMIN, lokasi: there(kelurahan) });
  const hasil = decide(moved(kelurahan, sejak), keadaan);
  return isProblem(hasil) ? ksm : (hasil.tulis[0]?.data as Ksm);
}

function months(ksm: Ksm) {
  const records = { sesi: [], pinjaman: [], kasLain: [], dokumen: null, kemitraan: null };
  return recomputeMonths(
    { ksm, anggota: null, ...records, awal: null },
    monthOf(ksm.tanggalBentuk),
    TODAY,
    [PARAMETER_AWAL],
  );
}

const date = fc.integer({ min: -3, max: 185 }).map((n) => addDays(toTanggal('2017-01-04'), n));
const move = fc.record({ to: fc.constantFrom(...PLACES), sejak: fc.option(date) });

describe('the place of a group', () => {
  it('is changed by who manages both areas', () => {
    const by = (klaim: Klaim, to: KodeKelurahan) =>
      codeOf(moved(to, TODAY), { klaim, lokasi: there(to) });
    const askot = (...wilayah: Klaim['wilayah']): Klaim => ({ peran: 'askot', wilayah });
    const [here, other] = [wilayahOf(KELURAHAN).kota, wilayahOf(FAR).kota];
    expect(by({ peran: 'fasilitator', wilayah: [KELURAHAN, NEXT] }, NEXT)).toBe('tidak-berhak');
    expect(by(askot(here), NEXT)).toBe('accepted');
    expect(by(askot(here), FAR)).toBe('tidak-berhak');
    expect(by(askot(other), FAR)).toBe('tidak-berhak');
    expect(by(askot(here, other), FAR)).toBe('accepted');
    expect(by({ peran: 'admin', wilayah: [toKodeProvinsi('32')] }, FAR)).toBe('accepted');
  });

  it('is refused outside the programme, where it is already, too early and in the future', () => {
    const of = (to: KodeKelurahan, sejak: Tanggal | null, isKnown = true) =>
      codeOf(moved(to, sejak), { klaim: ADMIN, lokasi: isKnown ? there(to) : null });
    expect(of(NEXT, null, false)).toBe('wilayah-tidak-dikenal');
    expect(of(KELURAHAN, null)).toBe('isian-tidak-sesuai');
    expect(of(NEXT, toTanggal('2017-01-04'))).toBe('isian-tidak-sesuai');
    expect(of(NEXT, addDays(TODAY, 1))).toBe('tanggal-masa-depan');
    expect(of(NEXT, toTanggal('2017-01-05'))).toBe('accepted');
  });

  it('of each month is that of the last move by its report date', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 6 }), (moves) => {
        // The places by hand: from which day on, where.
        let truth: { readonly from: Tanggal; readonly at: KodeKelurahan }[] = [
          { from: toTanggal('0001-01-01'), at: KELURAHAN },
        ];
        let ksm = aKsm();
        for (const { to, sejak } of moves) {
          const next = after(ksm, to, sejak);
          const last = truth.at(-1);
          if (next !== ksm && last) {
            if (sejak !== null) truth = [...truth, { from: sejak, at: to }];
            else truth = [...truth.slice(0, -1), { from: last.from, at: to }];
            // A move that turns out to have led to where the group was already never took place.
            if (truth.at(-2)?.at === to) truth = truth.slice(0, -1);
          }
          ksm = next;
        }
        for (const month of months(ksm)) {
          const per = reportDate(month.bulan, TODAY);
          expect(month.wilayah.kelurahan).toBe(truth.findLast((it) => it.from <= per)?.at);
        }
      }),
    );
  });

  it('changes nothing else of a month, and nothing at all when it goes back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLACES.slice(1)), fc.option(date), (to, sejak) => {
        const first = aKsm();
        const gone = after(first, to, sejak);
        const strip = (ksm: Ksm) =>
          months(ksm).map(({ wilayah: _place, lkm: _lkm, ...rest }) => rest);
        expect(strip(gone)).toStrictEqual(strip(first));
        expect(months(after(gone, KELURAHAN, null))).toStrictEqual(months(first));
      }),
    );
  });

  it('goes with a loan of the UPK, recorded before or after, and with no other loan', () => {
    const ksm = after(aKsm(), FAR, toTanggal('2017-04-10'));
    const lent = (sumber: 'upk' | 'ppmk') => {
      const isi = anIsiPinjaman({ sumber, peminjam: null });
      const hasil = decide(
        { id: toNewId('k2'), jenis: 'pinjaman', isi, koreksi: null },
        aKeadaan({ ksm, klaim: ADMIN }),
      );
      if (isProblem(hasil)) throw new Error(hasil.code);
      return hasil.tulis[0]?.data;
    };
    const {
      tempatLama: _,
      kotaLama: __,
      ksmGanda: ___,
      ...plain
    } = aPinjaman({ wilayah: ksm.wilayah, urut: 2 });
    expect(lent('ppmk')).toStrictEqual({ ...plain, sumber: 'ppmk', peminjam: null });
    expect(lent('upk')).toMatchObject({
      wilayah: ksm.wilayah,
      tempatLama: ksm.tempatLama,
      kotaLama: ['32.73'],
    });
  });
});
