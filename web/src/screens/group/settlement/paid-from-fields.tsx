// Out of which the money of a settlement is paid. Asked only of a group that has money in the bank.
import type { JSX } from 'preact';
import { formatRupiah } from '../../../../../functions/src/domain/basics/format.ts';
import {
  inBox,
  type SaldoKas,
} from '../../../../../functions/src/domain/submissions/decisions/money/kas.ts';
import { ASAL, type PaidFrom } from '../../../forms/group/paid-from.ts';
import * as teks from '../../../teks/index.ts';
import { Segments } from '../../../ui/fields/choice-field.tsx';
import type { Fields } from '../../../ui/fields/fields.ts';
import { NumberField } from '../../../ui/fields/number-field.tsx';

const t = teks.tabKsm.asal;

export function PaidFromFields(
  props: Pick<Fields<PaidFrom>, 'form' | 'isian' | 'change'> & {
    /** Of the field in the submission. */
    readonly jalur: string;
    /** Before anything is paid. */
    readonly saldo: SaldoKas;
  },
): JSX.Element | null {
  const { form, isian, change, jalur, saldo } = props;
  if (saldo.bank <= 0 && form.asal === 'kas') return null;
  return (
    <>
      <Segments
        jalur={`${jalur}.asal`}
        label={t.judul}
        isian={isian}
        value={form.asal}
        choices={ASAL.map((value) => ({ value, label: t.pilihan[value] }))}
        onChange={(asal) => {
          change({ asal });
        }}
      />
      <p class="hint">{t.bantuan(formatRupiah(inBox(saldo)), formatRupiah(saldo.bank))}</p>
      {form.asal === 'keduanya' && (
        <NumberField
          jalur={jalur}
          label={t.dariBank}
          unit="Rp"
          isian={isian}
          value={form.dariBank}
          onChange={(dariBank) => {
            change({ dariBank });
          }}
        />
      )}
    </>
  );
}
