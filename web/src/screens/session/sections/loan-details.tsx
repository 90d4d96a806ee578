// What is seldom changed of a loan that is given in the meeting: its terms, what it is for, and the schedule.
import type { JSX } from 'preact';
import type { Angsuran } from '../../../../../functions/src/domain/records/money/pinjaman.ts';
import type { Isian } from '../../../../../functions/src/domain/basics/refusals/isian.ts';
import { LoanTerms, Schedule } from '../../../forms/loans/loan-terms.tsx';
import type { BarisPinjaman } from '../../../forms/session/form-sesi.ts';
import { caraOf, jasaOf } from '../../../forms/session/new-loan.ts';
import type { GroupData } from '../../../reads/shapes/group-data.ts';
import * as teks from '../../../teks/index.ts';
import { TextField } from '../../../ui/fields/text-field.tsx';

export function LoanDetails(props: {
  /** Path of the loan in the submission. */
  readonly base: string;
  readonly isian: readonly Isian[];
  readonly group: GroupData;
  readonly baris: BarisPinjaman;
  readonly angsuran: readonly Angsuran[];
  readonly set: (part: Partial<BarisPinjaman>) => void;
}): JSX.Element {
  const { base, isian, group, baris, angsuran, set } = props;
  return (
    <div class="stack">
      <LoanTerms
        base={base}
        isian={isian}
        terms={{ ...baris, cara: caraOf(baris, group) }}
        usual={jasaOf({ ...baris, jasa: null }, group)}
        change={set}
      />
      <TextField
        jalur={`${base}.tujuan`}
        label={teks.barisSesi.tujuan}
        optional
        isian={isian}
        value={baris.tujuan}
        onChange={(tujuan) => {
          set({ tujuan });
        }}
      />
      {angsuran.length > 0 && <Schedule angsuran={angsuran} isShort />}
    </div>
  );
}
