// What is settled and what stays open once a settlement is saved, shown before it is.
import type { JSX } from 'preact';
import { formatRupiah } from '../../../../../functions/src/domain/basics/format.ts';
import * as teks from '../../../teks/index.ts';

/** Lines with an amount of zero are left out, but for those that are always asked for. */
export function SettlementResult(props: {
  readonly lines: readonly {
    readonly nama: string;
    readonly jumlah: number;
    readonly isAlways?: boolean;
  }[];
  /** The cash box or the bank holds less than is taken out of it, also where somebody says why. */
  readonly short?: string | null;
}): JSX.Element {
  return (
    <section aria-label={teks.tabKsm.selesai.hasil}>
      <h4>{teks.tabKsm.selesai.hasil}</h4>
      <dl class="facts" aria-live="polite">
        {props.lines
          .filter(({ jumlah, isAlways }) => jumlah !== 0 || isAlways === true)
          .map(({ nama, jumlah }) => (
            <div key={nama}>
              <dt>{nama}</dt>
              <dd>{formatRupiah(jumlah)}</dd>
            </div>
          ))}
      </dl>
      {props.short && (
        <p class="notice is-warning" role="status">
          {teks.tabKsm.selesai.perhatikan(props.short)}
        </p>
      )}
    </section>
  );
}
