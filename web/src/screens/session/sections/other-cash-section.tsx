// Cash in or out that is neither a deposit nor a loan of the group.
import type { JSX } from 'preact';
import * as teks from '../../../teks/index.ts';
import { idOf } from '../../../ui/fields/field.tsx';
import { emptyRows } from '../../../forms/session/form-sesi.ts';
import type { Section } from './section.ts';
import type { SavingsAtHand } from '../../../forms/session/savings-at-hand.ts';
import { lazyPage } from '../../../ui/page.tsx';
import { makeId } from '../../../forms/make-id.ts';

const t = teks.sesi;
// Most meetings have none: a phone that records one without loads no row for them.
const OtherCashRow = lazyPage(() => import('./other-cash-row.tsx').then((m) => m.OtherCashRow));

export function OtherCashSection(
  props: Section<'otherCash'> & {
    readonly savings: SavingsAtHand | null;
    readonly onRead: (savings: SavingsAtHand) => void;
  },
): JSX.Element {
  const { form, change } = props;
  return (
    <fieldset class="block" id={idOf('isi.kasLain')} tabIndex={-1}>
      <legend>{t.kasLain}</legend>
      {form.kasLain.map((baris, index) => (
        <OtherCashRow key={baris.id} {...props} baris={baris} index={index} />
      ))}
      <button
        type="button"
        class="button is-small"
        onClick={() => {
          change({ kasLain: [...form.kasLain, emptyRows(makeId, 0).kasLain()] });
        }}
      >
        + {t.tambahKasLain}
      </button>
    </fieldset>
  );
}
