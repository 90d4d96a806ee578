// A loan that is given in the meeting: to whom, how much, and in one sentence how it is repaid.
import type { JSX } from 'preact';
import { formatTanggal } from '../../../../../functions/src/domain/basics/format.ts';
import type { Angsuran } from '../../../../../functions/src/domain/records/money/pinjaman.ts';
import { intervalOn } from '../../../../../functions/src/domain/records/interval-on.ts';
import { dateOf, type BarisPinjaman } from '../../../forms/session/form-sesi.ts';
import { angsuranOf } from '../../../forms/session/new-loan.ts';
import * as teks from '../../../teks/index.ts';
import { SelectField } from '../../../ui/fields/choice-field.tsx';
import { NumberField } from '../../../ui/fields/number-field.tsx';
import type { SavingsAtHand } from '../../../forms/session/savings-at-hand.ts';
import { lazyPage } from '../../../ui/page.tsx';
import { LoanDetails } from './loan-details.tsx';
import { sumOf, type Section } from './section.ts';

const Withdrawals = lazyPage(() => import('./withdrawals.tsx').then((m) => m.Withdrawals));

export function LoanRow(
  props: Section<'loans'> & {
    readonly onRead: (savings: SavingsAtHand) => void;
    readonly baris: BarisPinjaman;
    readonly index: number;
  },
): JSX.Element {
  const { form, group, members, isian, change, baris, index } = props;
  const base = `isi.pinjamanBaru[${String(index)}]`;
  const angsuran = angsuranOf(form, group, baris);
  const set = (part: Partial<BarisPinjaman>): void => {
    change({
      pinjamanBaru: form.pinjamanBaru.map((it) => (it.id === baris.id ? { ...it, ...part } : it)),
    });
  };
  return (
    <div class="sub" role="group" aria-label={teks.barisSesi.pinjamanKe(index + 1)}>
      <div class="pair is-roomy">
        <SelectField
          jalur={`${base}.peminjam`}
          label={teks.barisSesi.peminjam}
          isian={isian}
          value={baris.peminjam}
          choices={members.map((it) => ({ value: it.id, label: it.nama }))}
          empty={teks.umum.pilih}
          onChange={(peminjam) => {
            set({ peminjam });
          }}
        />
        <NumberField
          jalur={`${base}.pokok`}
          label={teks.barisSesi.pokok}
          unit="Rp"
          isian={isian}
          value={baris.pokok}
          onChange={(pokok) => {
            set({ pokok });
          }}
        />
      </div>
      {/* Where other cash moves, its section reads the books. */}
      {index === 0 && form.kasLain.length === 0 && (
        <Withdrawals group={group} isSaved={false} onRead={props.onRead} />
      )}
      <Terms
        angsuran={angsuran}
        jasa={angsuran.reduce((sum, it) => sum + it.jasa, 0)}
        intervalHari={intervalOn(group.ksm.jadwal, dateOf(form))}
      />
      <details
        class="schedule"
        open={isian.some((it) => it.jalur.startsWith(`${base}.angsuran`)) || undefined}
      >
        <summary>{teks.barisSesi.syaratDanJadwal}</summary>
        <LoanDetails {...{ base, isian, group, baris, angsuran, set }} />
      </details>
      <button
        type="button"
        class="link-button is-danger"
        onClick={() => {
          change({ pinjamanBaru: form.pinjamanBaru.filter((it) => it.id !== baris.id) });
        }}
      >
        {teks.barisSesi.hapusPinjaman(index + 1)}
      </button>
    </div>
  );
}

/** The instalments in one sentence: number, charge, first amount, and the last where it differs. */
function Terms(props: {
  readonly angsuran: readonly Angsuran[];
  readonly jasa: number;
  readonly intervalHari: number;
}): JSX.Element {
  const { angsuran, jasa, intervalHari } = props;
  const first = angsuran[0];
  const last = angsuran.at(-1);
  if (first === undefined || last === undefined)
    return <p class="hint">{teks.barisSesi.belumTerjadwal}</p>;
  return (
    <p role="status">
      <strong>
        {teks.barisSesi.angsuranPertama(sumOf(first), formatTanggal(first.jatuhTempo))}
      </strong>
      {angsuran.length > 1 &&
        `, ${teks.barisSesi.angsuranTerakhir(sumOf(last), formatTanggal(last.jatuhTempo))}`}
      <span class="muted">
        {' '}
        · {teks.barisSesi.syaratPinjaman(angsuran.length, intervalHari, jasa)}
      </span>
    </p>
  );
}
