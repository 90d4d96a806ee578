// The money of a member who leaves: savings and loans as they are, how they are settled, and the result.
import type { JSX } from 'preact';
import { formatRupiah } from '../../../../../functions/src/domain/basics/format.ts';
import { sumOf, type OpenLoan } from '../../../forms/group/settlement.ts';
import { leftOf, type FormKeluar, type Owed } from '../../../forms/group/leave-form.ts';
import * as teks from '../../../teks/index.ts';
import type { Fields } from '../../../ui/fields/fields.ts';
import { NumberField } from '../../../ui/fields/number-field.tsx';
import { bankOf } from '../../../forms/group/paid-from.ts';
import { LoanFields } from '../settlement/loan-fields.tsx';
import { PaidFromFields } from '../settlement/paid-from-fields.tsx';
import { SettlementResult } from '../settlement/result.tsx';
import { SettledOn, SettledRemark } from '../settlement/settled-fields.tsx';

const t = teks.tabKsm.selesai;
const AT = 'isi.penyelesaian';

export function LeaveFields(props: {
  readonly fields: Fields<FormKeluar>;
  readonly owed: Owed;
}): JSX.Element {
  const { fields, owed } = props;
  const { form, isian, change } = fields;
  if (owed.saldo === 0 && owed.pinjaman.length === 0) return <p class="hint">{t.sudah}</p>;
  const sisaOf = (loans: readonly OpenLoan[]) => loans.reduce((sum, { sisa }) => sum + sisa, 0);
  const left = leftOf(form, owed);
  return (
    <fieldset class="block">
      <legend>{t.judul}</legend>
      <dl class="facts">
        <div>
          <dt>{t.tabunganKini}</dt>
          <dd>{formatRupiah(owed.saldo)}</dd>
        </div>
        <div>
          <dt>{t.utangKini}</dt>
          <dd>{formatRupiah(sisaOf(owed.pinjaman))}</dd>
        </div>
      </dl>
      <LoanFields
        loans={owed.pinjaman}
        rows={form.pinjaman}
        jalur={`${AT}.pinjaman`}
        isian={isian}
        onChange={(pinjaman) => {
          change({ pinjaman });
        }}
      />
      {owed.saldo > 0 && (
        <NumberField
          jalur={`${AT}.tabungan`}
          label={t.bayarTabungan}
          unit="Rp"
          isian={isian}
          value={form.bayar}
          placeholder="0"
          onChange={(bayar) => {
            change({ bayar });
          }}
        />
      )}
      {(form.bayar ?? 0) > 0 && (
        <PaidFromFields {...fields} jalur={`${AT}.bank`} saldo={owed.kasOn(form.tanggalSelesai)} />
      )}
      <SettledOn {...fields} />
      <SettledRemark {...fields} />
      <SettlementResult
        lines={[
          { nama: t.dipotong, jumlah: sumOf(form.pinjaman, 'potongan') },
          { nama: t.dibayar, jumlah: form.bayar ?? 0 },
          { nama: teks.tabKsm.asal.dibayarBank, jumlah: bankOf(form, form.bayar ?? 0) },
          { nama: t.sisaTabungan, jumlah: left.tabungan, isAlways: true },
          { nama: t.dibayarUtang, jumlah: sumOf(form.pinjaman, 'tunai') },
          { nama: t.dihapusSemua, jumlah: left.dihapus },
          { nama: t.sisaUtangSemua, jumlah: left.utang, isAlways: true },
        ]}
      />
    </fieldset>
  );
}
