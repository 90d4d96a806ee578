// An open loan in a form that settles it: what is set off against savings, what is paid, and who bears the rest.
import type { JSX } from 'preact';
import { formatRupiah, formatTanggal } from '../../../../../functions/src/domain/basics/format.ts';
import type { Isian } from '../../../../../functions/src/domain/basics/refusals/isian.ts';
import { CARA_SISA } from '../../../../../functions/src/domain/records/money/penyelesaian.ts';
import { makeId } from '../../../forms/make-id.ts';
import {
  restOf,
  rowsFor,
  type FormSelesai,
  type OpenLoan,
} from '../../../forms/group/settlement.ts';
import * as teks from '../../../teks/index.ts';
import { SelectField } from '../../../ui/fields/choice-field.tsx';
import { NumberField } from '../../../ui/fields/number-field.tsx';

const t = teks.tabKsm.selesai;

export function LoanFields(props: {
  readonly loans: readonly OpenLoan[];
  /** Who borrowed, where it is not said above. */
  readonly nama?: (loan: OpenLoan) => string;
  readonly rows: readonly FormSelesai[];
  readonly jalur: string;
  readonly isian: readonly Isian[];
  readonly onChange: (rows: readonly FormSelesai[]) => void;
}): JSX.Element {
  const { loans, nama, jalur, isian, onChange } = props;
  const rows = rowsFor(loans, props.rows, makeId);
  return (
    <>
      {rows.map((row, i) => {
        const loan = loans.find(({ pinjaman }) => pinjaman.id === row.pinjaman);
        if (loan === undefined) return null;
        const at = `${jalur}[${String(i)}]`;
        const rest = restOf(row, loan.sisa);
        const change = (part: Partial<FormSelesai>): void => {
          onChange(rows.map((it) => (it === row ? { ...it, ...part } : it)));
        };
        const { sumber, tanggalCair, peminjam } = loan.pinjaman;
        return (
          <fieldset key={row.pinjaman} class="stack">
            <legend>
              {t.pinjaman(
                nama?.(loan) ?? '',
                teks.tabKsm.pinjaman.sumberPilihan[sumber],
                formatTanggal(tanggalCair),
                formatRupiah(loan.sisa),
              )}
            </legend>
            <div class="pair is-roomy">
              {peminjam !== null && (
                <NumberField
                  jalur={`${at}.potongan`}
                  label={t.potongan}
                  unit="Rp"
                  isian={isian}
                  value={row.potongan}
                  onChange={(potongan) => {
                    change({ potongan });
                  }}
                />
              )}
              <NumberField
                jalur={`${at}.tunai`}
                label={t.tunai}
                unit="Rp"
                isian={isian}
                value={row.tunai}
                onChange={(tunai) => {
                  change({ tunai });
                }}
              />
            </div>
            {rest > 0 && (
              <SelectField
                jalur={`${at}.sisa.cara`}
                label={t.sisaUtang(formatRupiah(rest))}
                isian={isian}
                value={row.cara}
                empty={teks.umum.pilih}
                choices={CARA_SISA.filter((it) => it !== 'dihapus' || sumber === 'internal').map(
                  (value) => ({ value, label: t.caraPilihan[value] }),
                )}
                onChange={(cara) => {
                  change({ cara });
                }}
              />
            )}
          </fieldset>
        );
      })}
    </>
  );
}
