// How a loan is repaid, in every form of a loan: how often, at what charge, and the schedule that follows.
import type { JSX } from 'preact';
import type { Isian } from '../../../../functions/src/domain/basics/refusals/isian.ts';
import {
  formatAngka,
  formatRupiah,
  formatTanggal,
} from '../../../../functions/src/domain/basics/format.ts';
import {
  CARA_JASA,
  type CaraJasa,
} from '../../../../functions/src/domain/records/money/jadwal-angsuran.ts';
import {
  MOST_ANGSURAN,
  type Angsuran,
} from '../../../../functions/src/domain/records/money/pinjaman.ts';
import * as teks from '../../teks/index.ts';
import { Segments } from '../../ui/fields/choice-field.tsx';
import { faultOf } from '../../ui/fields/field.tsx';
import { NumberField } from '../../ui/fields/number-field.tsx';

const t = teks.tabKsm.pinjaman;
const b = teks.barisSesi;

export interface TypedTerms {
  readonly kali: number | null;
  readonly cara: CaraJasa;
  /** Null: the usual charge. */
  readonly jasa: number | null;
}

export function LoanTerms(props: {
  /** Path of the loan in the submission. */
  readonly base: string;
  readonly isian: readonly Isian[];
  readonly terms: TypedTerms;
  /** The charge while none was typed, rupiah. */
  readonly usual: number;
  readonly isMonthly?: boolean;
  readonly change: (part: Partial<TypedTerms>) => void;
}): JSX.Element {
  const { base, isian, terms, usual, change } = props;
  const isDeclining = terms.cara === 'menurun';
  // Without a charge a declining one gives no schedule: then the fault is about the charge.
  const isChargeMissing = isDeclining && !terms.jasa && usual === 0;
  const schedule = `${base}.angsuran`;
  const pathOf = (name: 'kali' | 'jasa'): string =>
    (name === 'jasa') === isChargeMissing && faultOf(isian, schedule) !== null
      ? schedule
      : `${base}.${name}`;
  return (
    <>
      <NumberField
        jalur={pathOf('kali')}
        label={props.isMonthly === true ? teks.upk.ajukan.kali : b.kali}
        isian={isian}
        value={terms.kali}
        onChange={(kali) => {
          change({ kali: kali === null ? null : Math.min(MOST_ANGSURAN, kali) });
        }}
      />
      <Segments
        jalur={`${base}.cara`}
        label={b.caraJasa}
        value={terms.cara}
        choices={CARA_JASA.map((value) => ({ value, label: b.caraJasaPilihan[value] }))}
        isian={isian}
        onChange={(cara) => {
          // What was typed meant something else.
          change({ cara, jasa: null });
        }}
      />
      <NumberField
        jalur={pathOf('jasa')}
        label={isDeclining ? b.jasaMenurun : b.jasa}
        unit="Rp"
        isian={isian}
        value={terms.jasa}
        placeholder={usual > 0 ? formatAngka(usual) : undefined}
        onChange={(jasa) => {
          change({ jasa });
        }}
      />
      {isDeclining && <p class="hint">{t.jasaMenurunBantuan}</p>}
    </>
  );
}

/** `isShort`: no more than when and how much, which a phone shows whole. */
export function Schedule(props: {
  readonly angsuran: readonly Angsuran[];
  readonly isShort?: boolean;
}): JSX.Element {
  const { angsuran, isShort = false } = props;
  return (
    // A table of amounts may be wider than the phone at twice the text size: it scrolls by itself.
    <div class="scroll" role="group" aria-label={b.jadwal} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{b.jadwalKe}</th>
            <th scope="col">{t.jatuhTempo}</th>
            {[...(isShort ? [] : [t.pokokKolom, t.jasaKolom]), t.jumlah].map((name) => (
              <th key={name} scope="col" class="is-number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {angsuran.map((it, i) => (
            <tr key={it.jatuhTempo}>
              <td>{i + 1}</td>
              <td class="is-number">{formatTanggal(it.jatuhTempo)}</td>
              {[...(isShort ? [] : [it.pokok, it.jasa]), it.pokok + it.jasa].map(
                (rupiah, column) => (
                  <td key={column} class="is-number">
                    {formatRupiah(rupiah)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
