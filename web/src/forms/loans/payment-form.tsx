// The form of a payment outside a session: on a loan of the group whose page it is, or on one chosen at
// the UPK.
import { hasDateShape } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { formatRupiah, formatTanggal } from '../../../../functions/src/domain/basics/format.ts';
import { tagihanOn } from '../../../../functions/src/domain/records/money/jadwal-angsuran.ts';
import { OLEH } from '../../../../functions/src/domain/records/money/pinjaman.ts';
import { today } from '../../state/clock.ts';
import type { OutboxItem } from '../../state/outbox-item.ts';
import * as teks from '../../teks/index.ts';
import { Segments, SelectField } from '../../ui/fields/choice-field.tsx';
import type { Fields } from '../../ui/fields/fields.ts';
import { NumberField } from '../../ui/fields/number-field.tsx';
import { TextArea, TextField } from '../../ui/fields/text-field.tsx';
import { ReasonField } from '../save/reason-field.tsx';
import type { DraftKey } from '../save/draft-kinds.ts';
import { RecordForm } from '../save/record-form.tsx';
import {
  fromPembayaran,
  newFormPembayaran,
  ofLoan,
  toPembayaran,
  type FormPembayaran,
  type MadePayment,
  type PayableLoan,
} from './payment.ts';
import { makeId } from '../make-id.ts';
import { withChosen } from '../with-chosen.ts';
import type { KirimanId } from '../../../../functions/src/domain/basics/identitas.ts';

const t = teks.upk.bayar;
interface PaymentFormProps<L extends PayableLoan> {
  readonly kunci: DraftKey;
  readonly judul: string;
  readonly pengantar?: string;
  readonly simpan?: string;
  /** Loans to choose from; null: the payment is on `loan`. */
  readonly choices: readonly L[] | null;
  /** The chosen one as an earlier page has kept it; null: it cannot be read. Only where there are choices. */
  readonly readKept?: (kept: object) => L | null;
  /** Chosen outside the form. */
  readonly loan: L | null;
  /** Who received a loan. */
  readonly nameOf: (loan: L) => string;
  readonly judulKiriman: (loan: L | null) => string;
  /** The payment as it stands, where it is put right; and the number of its loan as it was seen. */
  readonly before?: MadePayment | null;
  readonly dilihat?: number | null;
  readonly corrected: OutboxItem | null;
  readonly onClose?: () => void;
  readonly onSaved: (itemId: KirimanId) => void;
}

/** As it stands now, where it is in view. */
export function loanOf<L extends PayableLoan>(
  { pinjaman, dipilih }: Pick<FormPembayaran, 'pinjaman' | 'dipilih'>,
  { choices, loan, readKept }: Pick<PaymentFormProps<L>, 'choices' | 'loan' | 'readKept'>,
): L | null {
  const kept = choices === null || dipilih === null ? null : (readKept?.(dipilih) ?? null);
  return [...(choices ?? []), loan, kept].find((it) => it?.id === pinjaman) ?? null;
}

export function PaymentForm<L extends PayableLoan>(props: PaymentFormProps<L>): JSX.Element {
  const { choices, loan, corrected, judulKiriman, before = null, dilihat = null } = props;
  const sent = corrected?.kiriman.jenis === 'pembayaran' ? corrected.kiriman : null;
  const refused = sent?.isi ?? null;
  const koreksi = sent?.koreksi ?? null;
  return (
    <RecordForm<FormPembayaran>
      judul={props.judul}
      kunci={props.kunci}
      dilihat={dilihat}
      fresh={() =>
        before !== null && loan !== null
          ? { ...fromPembayaran({ ...before, pinjaman: loan.id }, makeId), alasan: '' }
          : refused === null
            ? newFormPembayaran(choices === null ? loan : null, today(), makeId)
            : fromPembayaran(refused, makeId, koreksi)
      }
      toKiriman={(form) => toPembayaran(form, loanOf(form, props))}
      // The group follows from the loan: a fault of it would name a field that is not on the form.
      say={(isian) => isian.filter((it) => it.jalur !== 'isi.ksmId')}
      judulKiriman={(form) => judulKiriman(loanOf(form, props))}
      {...(props.simpan !== undefined && { simpan: props.simpan })}
      corrected={refused === null ? null : corrected}
      {...(props.onClose !== undefined && { onClose: props.onClose })}
      onSaved={props.onSaved}
    >
      {(fields) => <PaymentFields {...fields} {...props} of={loanOf(fields.form, props)} />}
    </RecordForm>
  );
}

function PaymentFields<L extends PayableLoan>(
  props: Fields<FormPembayaran> & PaymentFormProps<L> & { readonly of: L | null },
): JSX.Element {
  const { form, isian, change, bind, loan, nameOf, of } = props;
  const choices = props.choices && withChosen(props.choices, of);
  const choose = (chosen: L | null): void => {
    change({ ...ofLoan(chosen, today()), dipilih: chosen });
  };
  // Before anybody can type: what the loan brings along would be written over it.
  useLayoutEffect(() => {
    if (choices !== null && loan !== null && loan.id !== form.pinjaman) choose(loan);
  }, [loan]);
  useEffect(() => {
    // Kept by a page that kept no loan, and not in view now: it has to be chosen again.
    if (choices !== null && form.pinjaman !== '' && of === null) change({ pinjaman: '' });
  }, []);
  // What is put right does not pay the debt that it is compared with.
  const without = (it: L): PayableLoan => ({
    ...it,
    pembayaran: it.pembayaran.filter((b) => form.alasan === null || b.id !== form.id),
  });
  const due =
    of === null
      ? null
      : tagihanOn(without(of), hasDateShape(form.tanggal) ? form.tanggal : today());
  return (
    <>
      {props.pengantar !== undefined && <p class="hint">{props.pengantar}</p>}
      {choices !== null && (
        <SelectField
          jalur="isi.pinjaman"
          label={t.pinjaman}
          value={form.pinjaman}
          empty={teks.umum.pilih}
          choices={choices.map((it) => ({
            value: it.id,
            label: t.pilihan(
              nameOf(it),
              formatTanggal(it.tanggalCair),
              formatRupiah(tagihanOn(it, today()).sisa),
            ),
          }))}
          onChange={(id) => {
            choose(choices.find((it) => it.id === id) ?? null);
          }}
          isian={isian}
        />
      )}
      <div class="pair is-roomy">
        <TextField {...bind('tanggal')} type="date" label={t.tanggal} max={today()} />
        <NumberField {...bind('jumlah')} label={t.jumlah} unit="Rp" />
      </div>
      {due !== null && (
        <p class="hint">{t.jumlahBantuan(formatRupiah(due.jumlah), formatRupiah(due.sisa))}</p>
      )}
      {due !== null && (form.jasaLebih !== null || (form.jumlah ?? 0) > due.jumlah) && (
        <>
          <NumberField {...bind('jasaLebih')} label={teks.sesi.jasaLebih} unit="Rp" />
          <p class="hint">{t.jasaLebihBantuan}</p>
        </>
      )}
      {due !== null && (form.jumlah ?? 0) - (form.jasaLebih ?? 0) > due.sisa && (
        <TextArea {...bind('keterangan')} label={t.keterangan} />
      )}
      <Segments
        {...bind('oleh')}
        label={t.oleh}
        choices={OLEH.map((value) => ({ value, label: teks.sesi.olehPilihan[value] }))}
      />
      {form.alasan !== null && <ReasonField {...bind('alasan')} value={form.alasan} />}
    </>
  );
}
