// Loans of the group's own savings, on the terms of the last one.
import type { JSX } from 'preact';
import * as teks from '../../../teks/index.ts';
import { idOf } from '../../../ui/fields/field.tsx';
import { lazyPage } from '../../../ui/page.tsx';
import { emptyRows } from '../../../forms/session/form-sesi.ts';
import { usualTerms } from '../../../forms/session/new-loan.ts';
import type { SavingsAtHand } from '../../../forms/session/savings-at-hand.ts';
import type { Section } from './section.ts';
import { makeId } from '../../../forms/make-id.ts';

const t = teks.sesi;
// Most meetings give no loan: a phone that records one without loads none of it.
const LoanRow = lazyPage(() => import('./loan-row.tsx').then((m) => m.LoanRow));

export function LoanSection(
  section: Section<'loans'> & { readonly onRead: (savings: SavingsAtHand) => void },
): JSX.Element {
  const { form, group, change } = section;
  const add = (): void => {
    const baris = emptyRows(makeId, usualTerms(group).kali).pinjamanBaru();
    change({ pinjamanBaru: [...form.pinjamanBaru, baris] });
  };
  return (
    <fieldset class="block" id={idOf('isi.pinjamanBaru')} tabIndex={-1}>
      <legend>{t.pinjamanBaru}</legend>
      {form.pinjamanBaru.map((baris, index) => (
        <LoanRow key={baris.id} {...section} baris={baris} index={index} />
      ))}
      <button type="button" class="button is-small" onClick={add}>
        + {t.tambahPinjaman}
      </button>
    </fieldset>
  );
}
