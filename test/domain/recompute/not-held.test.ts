// The newest meeting that did not take place, as a month keeps it: known as long as no later one took place, whether
// the records are complete or follow a month that is computed already.
import { assert, integer, property, record, constantFrom, uniqueArray } from 'fast-check';
import { expect, it } from 'vitest';
import { recomputeMonths } from '../../../functions/src/domain/recompute/recompute-months.ts';
import { PARAMETER_AWAL } from '../../../functions/src/domain/basics/parameter.ts';
import {
  addDays,
  addMonths,
  toBulan,
  toTanggal,
} from '../../../functions/src/domain/basics/tanggal.ts';
import { STATUS_SESI } from '../../../functions/src/domain/records/sesi.ts';
import { aKsm, aSesi } from '../../support/records/build-kiriman.ts';

const TODAY = toTanggal('2017-07-05');
const FORMED = toTanggal('2017-01-04');
const ksm = { ...aKsm(), tanggalBentuk: FORMED };
const none = { anggota: null, pinjaman: [], kasLain: [], dokumen: null, kemitraan: null };

const meetings = uniqueArray(
  record({ hari: integer({ min: 0, max: 175 }), status: constantFrom(...STATUS_SESI) }),
  { selector: (it) => it.hari, maxLength: 20 },
);

it('is the last recorded one, unless that was held', () => {
  assert(
    property(meetings, (drawn) => {
      const sesi = drawn.map(({ hari, status }) =>
        aSesi({ id: `s${String(hari)}`, ksmId: ksm.id, tanggal: addDays(FORMED, hari), status }),
      );
      const whole = recomputeMonths({ ...none, ksm, sesi, awal: null }, toBulan('2017-01'), TODAY, [
        PARAMETER_AWAL,
      ]);
      for (const month of whole) {
        const { per } = month.capaian;
        const last = sesi
          .filter((it) => it.tanggal <= per)
          .toSorted((a, b) => (a.tanggal < b.tanggal ? 1 : -1))[0];
        const isHeld = last === undefined || last.status === 'dilaksanakan';
        expect(month.tanpaPertemuan).toBe(isHeld ? undefined : last.tanggal);
        const rest = recomputeMonths(
          { ...none, ksm, sesi: sesi.filter((it) => it.tanggal > per), awal: month },
          addMonths(month.bulan, 1),
          TODAY,
          [PARAMETER_AWAL],
        );
        expect(rest.map((it) => it.tanpaPertemuan)).toStrictEqual(
          whole.filter((it) => it.bulan > month.bulan).map((it) => it.tanpaPertemuan),
        );
      }
    }),
    { numRuns: 40 },
  );
});
