// Asks the server about a loan of the UPK, shows its verdict, and takes the reason when the loan breaks
// the rules.
import type { JSX } from 'preact';
import type { IsiPinjaman } from '../../../../functions/src/domain/records/money/pinjaman.ts';
import type { Loose } from '../../../../functions/src/domain/basics/shapes/loose.ts';
import { checkRecord } from '../save/check-record.ts';
import * as teks from '../../teks/index.ts';
import type { Faults } from '../../ui/fields/faults.ts';
import type { Fields } from '../../ui/fields/fields.ts';
import { TextArea } from '../../ui/fields/text-field.tsx';
import { Failed } from '../../ui/page.tsx';
import type { FormPinjaman } from './loan.ts';
import { Verdict, type RuleCheck } from './rule-check.tsx';

const a = teks.upk.ajukan;

export function RuleFields(
  props: Fields<FormPinjaman> & {
    /** The loan as it would be sent. */
    readonly isi: Loose<IsiPinjaman>;
    readonly rules: RuleCheck;
    readonly faults: Faults;
  },
): JSX.Element {
  const { form, isian, bind, isi, rules, faults } = props;
  const hasil = rules.hasilOf(isi);
  const ask = async (): Promise<void> => {
    const kiriman = {
      id: form.kirimanId,
      jenis: 'pinjaman',
      isi: { ...isi, keterangan: null },
      koreksi: null,
    } as const;
    const found = checkRecord(kiriman);
    if (found.length > 0) {
      faults.show(found);
      return;
    }
    faults.clear();
    await rules.ask(isi);
  };
  const isReasonAsked =
    hasil?.cek.terpenuhi !== true &&
    (hasil !== null ||
      rules.pesan !== null ||
      form.alasan !== '' ||
      isian.some((it) => it.jalur === 'isi.alasan'));
  return (
    <>
      <div class="actions">
        <button
          type="button"
          class="button"
          disabled={rules.isBusy}
          onClick={() => {
            void ask();
          }}
        >
          {rules.isBusy ? a.memeriksa : a.periksa}
        </button>
      </div>
      {rules.pesan !== null && <Failed pesan={rules.pesan} />}
      <div role="status">{hasil !== null && <Verdict hasil={hasil} />}</div>
      {isReasonAsked && <TextArea {...bind('alasan')} label={a.alasan} rows={2} />}
    </>
  );
}
